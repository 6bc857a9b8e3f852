//! What comes in, as the crate's users see it: real lists, hostile lists, earlier agreements, pages.

mod agreements;
mod bad_lists;
mod bundles;
#[path = "../../../../../tests/src/chance.rs"]
#[allow(dead_code, reason = "the stories use the rest")]
mod chance;
mod documents;
mod encodings;
#[path = "../../../../../tests/src/hostile_bundles.rs"]
mod hostile_bundles;
mod matching;
#[path = "../../../../../tests/src/mutations.rs"]
mod mutated;
mod mutations;
mod pages;
mod pasted_lists;
#[path = "../../../agreement/tests/random/mod.rs"]
#[allow(dead_code)]
mod random;
mod real_lists;
mod scans;
mod signed_pdfs;
mod support;
mod workbooks;
