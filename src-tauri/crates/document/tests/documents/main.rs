//! Facts about whole documents, checked on the files themselves.

mod agreements;
mod attachment;
mod changed;
mod comparison;
mod evidence;
mod files;
mod flows;
mod kinds;
mod languages;
mod links;
mod locked;
mod matrix;
mod model;
mod odd_input;
#[allow(dead_code, reason = "the tests of the standards use the rest")]
mod reading;
mod record;
mod specimen;
mod structure;
