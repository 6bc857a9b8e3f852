//! Finnish alphabetical order, in every language of the window: å ä ö last, v and w apart, accents only break ties.
//!
//! The data is that of ICU (CLDR's Finnish tailoring): ü sorts as y, ø as ö, æ as ä, đ as d.

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale_core::locale;

/// The order of two texts. Equal only for texts that are the same to a reader's eye.
pub fn compare(left: &str, right: &str) -> Ordering {
    collator().compare(left, right)
}

/// Bytes that sort as [`compare`] does: for a BLOB column, so that SQLite needs no collation of its own. Keys of one
/// program version can be compared with each other; a later one may make others, so that stored keys are made anew.
pub fn sort_key(text: &str) -> Vec<u8> {
    let mut key = Vec::new();
    match collator().write_sort_key_to(text, &mut key) {
        Ok(()) => key,
        Err(never) => match never {},
    }
}

fn collator() -> &'static CollatorBorrowed<'static> {
    static COLLATOR: OnceLock<CollatorBorrowed<'static>> = OnceLock::new();
    COLLATOR.get_or_init(|| {
        let mut preferences = CollatorPreferences::from(locale!("fi"));
        // "Työryhmä 10" stands before "Työryhmä 2" in a Finnish alphabetical list as in any register.
        preferences.numeric_ordering = Some(CollationNumericOrdering::False);
        CollatorBorrowed::try_new(preferences, CollatorOptions::default())
            .expect("BUG: the data is compiled in")
    })
}
