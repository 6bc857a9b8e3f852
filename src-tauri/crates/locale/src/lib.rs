//! Words in Finnish, Swedish and English, and the Finnish conventions for numbers, dates, lists and order.
//!
//! The words stand in `assets/locales/<language>/<stage>.ftl`; `build.rs` makes one struct of each message, so that a
//! missing key or argument does not compile. The window and the documents ask in a language of their own.
//!
//! ```
//! use locale::{Language, words};
//!
//! assert_eq!(words::CommonSavedAt { time: "10.33".into() }.text(Language::Sv), "Sparat kl. 10.33");
//! ```
//!
//! ```compile_fail,E0425
//! locale::words::CommonUnheardOf.text(locale::Language::Fi);
//! ```
//!
//! ```compile_fail,E0063
//! locale::words::CommonSavedAt {}.text(locale::Language::Fi);
//! ```

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
