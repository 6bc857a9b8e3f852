//! Where a word may be broken between syllables.

use hypher::Lang;

use crate::block::Language;

/// Shorter words are never broken.
const SHORTEST: usize = 6;
/// Letters left before a break: two would leave a stump.
const BEFORE: usize = 3;
/// Letters carried to the next line.
const AFTER: usize = 3;

/// Byte offsets inside `word` after which it may be broken.
///
/// Words that begin with a capital are left whole: most are names, which SFS 2487 does not hyphenate. So are words with
/// a letter the language does not have: they are Sámi or another language, whose syllables the patterns do not know.
#[must_use]
pub fn breaks(word: &str, language: Language) -> Vec<usize> {
    let long_enough = word.chars().count() >= SHORTEST;
    if !long_enough
        || word.chars().any(|c| !is_letter_of(c, language))
        || word.starts_with(char::is_uppercase)
    {
        return Vec::new();
    }
    let pattern = match language {
        Language::Fi => Lang::Finnish,
        Language::Sv => Lang::Swedish,
        Language::En => Lang::English,
    };
    let mut offsets = Vec::new();
    let mut at = 0;
    for syllable in hypher::hyphenate_bounded(word, pattern, BEFORE, AFTER) {
        at += syllable.len();
        if at < word.len() {
            offsets.push(at);
        }
    }
    offsets
}

/// The letters of the language's own words; in lower case but for the first of a word.
fn is_letter_of(letter: char, language: Language) -> bool {
    let own = match language {
        Language::Fi => "åäöšž",
        Language::Sv => "åäöéà",
        Language::En => "é",
    };
    letter.is_ascii_alphabetic() || own.contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_break_between_syllables_and_names_never() {
        for (word, language, expected) in [
            ("perhekeskuksen", Language::Fi, "per-he-kes-kuk-sen"),
            ("familjecentret", Language::Sv, "famil-je-cent-ret"),
            ("agreement", Language::En, "agree-ment"),
            ("Pieksämäki", Language::Fi, "Pieksämäki"),
            ("davvisámegiella", Language::Fi, "davvisámegiella"),
            ("anarâškielâ", Language::Fi, "anarâškielâ"),
            ("sääʹmǩiõll", Language::Sv, "sääʹmǩiõll"),
            ("luomisen", Language::Fi, "luo-mi-sen"),
            ("talo", Language::Fi, "talo"),
            ("", Language::Fi, ""),
        ] {
            let mut shown = String::new();
            let mut from = 0;
            for at in breaks(word, language) {
                shown.push_str(&word[from..at]);
                shown.push('-');
                from = at;
            }
            shown.push_str(&word[from..]);
            assert_eq!(shown, expected);
        }
    }
}
