//! What comes in, as the crate's users see it: real lists, hostile lists, earlier agreements, pages.

mod bad_lists;
mod documents;
mod encodings;
mod matching;
mod mutations;
mod pages;
mod pasted_lists;
mod real_lists;
mod support;
mod workbooks;
