//! One struct per message: `words::PartiesTitle.text(language)`; the arguments of a message are its fields.
//!
//! There is deliberately no look-up by a key typed as text: see [`crate::text_of`] for codes that come from an enum.

use crate::arguments::{Arg, Count};
use crate::bundles;
use crate::language::Language;
use crate::lookup::Key;

include!(concat!(env!("OUT_DIR"), "/words.rs"));

fn say(language: Language, key: &str, arguments: &[(&str, Arg)]) -> String {
    bundles::format(language, key, arguments)
        .expect("BUG: build.rs checks each key and its arguments in every language")
}
