//! What no cell or line may hold, and what is tidied away in silence or with a finding.

use crate::ImportError;
use crate::limits;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A text after tidying, and what was done to it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Tidied {
    /// The text: NFC, ordinary blanks, no blanks at the ends.
    pub text: String,
    /// A line break inside the text was replaced.
    pub line_break: bool,
    /// Characters that cannot be seen were left out.
    pub invisible: bool,
}

/// Refuses a text that is too long, holds a control character or a personal identity code.
///
/// # Errors
/// `field-too-long`, `control-character`, `personal-identity-code`, each with its place; `column` is asked for only then.
pub(crate) fn screen(text: &str, row: u32, column: impl Fn() -> String) -> Result<(), ImportError> {
    if text.len() > limits::FIELD_BYTES {
        return Err(ImportError::FieldTooLong { row, column: column() });
    }
    if let Some(found) = text.chars().find(|character| is_refused(*character)) {
        let value = format!("U+{:04X}", u32::from(found));
        return Err(ImportError::ControlCharacter { row, column: column(), value });
    }
    if holds_personal_identity_code(text) {
        return Err(ImportError::PersonalIdentityCode { row, column: column() });
    }
    Ok(())
}

fn is_refused(character: char) -> bool {
    (character.is_control() && !is_line_break(character) && character != '\t')
        || matches!(u32::from(character) & 0xFFFF, 0xFFFE | 0xFFFF)
}

/// Everything that ends a line in some program: Word's manual break is a vertical tab, a page break a form feed.
pub(crate) fn is_line_break(character: char) -> bool {
    matches!(character, '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Characters that change how a text looks or is ordered without being seen. Joiners stay: some scripts need them.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Tidies a text: one blank for many, `line_break` for a break, NFC, nothing invisible.
pub(crate) fn tidy(text: &str, line_break: &str) -> Tidied {
    let mut tidied = Tidied { text: String::with_capacity(text.len()), ..Tidied::default() };
    let mut pending = "";
    for character in text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c)).chars() {
        if is_line_break(character) {
            tidied.line_break = true;
            pending = line_break;
        } else if character.is_whitespace() {
            if pending.is_empty() {
                pending = " ";
            }
        } else if is_invisible(character) {
            tidied.invisible = true;
        } else {
            tidied.text.push_str(std::mem::take(&mut pending));
            tidied.text.push(character);
        }
    }
    if !is_nfc(&tidied.text) {
        tidied.text = tidied.text.nfc().collect();
    }
    tidied
}

/// Whether a Finnish personal identity code stands in the text, also behind characters that cannot be seen: those are
/// left out before anything is stored, and would leave it whole.
fn holds_personal_identity_code(text: &str) -> bool {
    agreement::find_personal_code(text).is_some()
        || (text.contains(is_invisible) && agreement::find_personal_code(&tidy(text, " ").text).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_personal_identity_code_is_found_behind_invisible_characters() {
        // the code is made here: no real person has a number from 900 on
        for (text, expected) in [
            ("010190-900P", true),
            ("(010190A900P)", true),
            ("010190\u{AD}-900P", true),
            ("0101\u{200B}90-9\u{2060}00P", true),
            ("010190-900R", false),
            ("0204428-5", false),
            ("", false),
        ] {
            assert_eq!(holds_personal_identity_code(text), expected, "{text:?}");
        }
    }

    #[test]
    fn tidying_keeps_the_words_and_drops_what_cannot_be_seen() {
        for (text, expected) in [
            ("  Raision\u{A0} kaupunki ", "Raision kaupunki"),
            ("Raision\r\nkaupunki", "Raision kaupunki"),
            ("Perhe\u{AD}keskus", "Perhekeskus"),
            ("\u{FEFF}Nimi\u{200B}", "Nimi"),
            ("a\u{308}iti", "äiti"),
            ("\u{202E}irti", "irti"),
            ("\n\n", ""),
        ] {
            assert_eq!(tidy(text, " ").text, expected, "{text:?}");
        }
        assert!(tidy("a\nb", ", ").line_break);
        assert!(!tidy("\na\n", ", ").line_break, "breaks at the ends are only blanks");
        assert!(tidy("a\u{202E}b", " ").invisible);
    }
}
