//! Words in Finnish, Swedish and English, and the Finnish conventions for numbers, dates, lists and order.
//!
//! The words stand in `assets/locales/<language>/<stage>.ftl`; `build.rs` makes one struct of each message, so that a
//! missing key or argument does not compile. The window and the documents ask in a language of their own.

mod arguments;
mod bundles;
mod language;
mod lookup;
pub mod words;

pub mod collation;
pub mod dates;
pub mod lists;
pub mod numbers;

mod typescript;

pub use arguments::{Arg, Count};
pub use language::Language;
pub use lookup::{Key, has_key, keys, text_of};
pub use typescript::typescript;
