//! Facts about whole documents, checked on the files themselves.

mod model;
mod specimen;

mod agreements;
mod files;
mod odd_input;
mod reading;
