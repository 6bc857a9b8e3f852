//! What PDF/A and PDF/UA ask of whole files.

#[path = "../documents/model.rs"]
mod model;

mod tags;
