//! The one look-up by key: for codes that come from an enum, whose variants a test compares with the keys.

use crate::arguments::Arg;
use crate::bundles;
use crate::language::Language;
use crate::words::KEYS;

/// A key of the translation files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key itself, `finding-goal-without-lead`.
    pub name: &'static str,
    /// Its arguments, in alphabetical order.
    pub arguments: &'static [&'static str],
}

/// What the message of an enum's code says; `None` when there is no such key or an argument it needs is not given.
/// Arguments it does not use do no harm.
pub fn text_of(language: Language, key: &str, arguments: &[(&str, Arg)]) -> Option<String> {
    bundles::format(language, key, arguments)
}

/// Whether there is such a key; each key stands in every language.
pub fn has_key(key: &str) -> bool {
    KEYS.binary_search_by(|known| known.name.cmp(key)).is_ok()
}

/// Every key with its arguments, in alphabetical order.
pub fn keys() -> &'static [Key] {
    KEYS
}
