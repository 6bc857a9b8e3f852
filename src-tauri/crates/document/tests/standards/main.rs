//! Whole files against the standards, judged by programs that know nothing of how they were made: veraPDF and, for the
//! many random ones, page-validation. `cargo xtask test` sets both up and says where they are.

#[path = "../documents/changed.rs"]
mod changed;
#[path = "../documents/evidence.rs"]
mod evidence;
#[path = "../documents/model.rs"]
mod model;
#[path = "../documents/reading.rs"]
#[allow(dead_code, reason = "the tests of documents use the rest")]
mod reading;
#[path = "../documents/specimen.rs"]
mod specimen;

#[path = "../../../../../tests/src/chance.rs"]
#[allow(dead_code, reason = "the stories use the rest")]
mod chance;
#[path = "../../../../../tests/src/random.rs"]
mod random;

mod controls;
mod every_kind;
mod random_documents;
mod tags;
mod validators;
