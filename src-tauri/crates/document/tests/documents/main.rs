//! Facts about whole documents, checked on the files themselves.

mod agreements;
mod attachment;
mod files;
mod flows;
mod languages;
mod links;
mod matrix;
mod model;
mod odd_input;
mod reading;
mod specimen;
mod structure;
