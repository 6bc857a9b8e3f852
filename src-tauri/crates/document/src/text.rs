//! Text before shaping: what is dropped, what is composed, and where lines may break.

pub mod breaks;
pub mod fit;
pub mod hyphenate;
mod prepared;
pub mod ties;

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// Text that is safe to print: composed (NFC), tabs as spaces, line ends as `\n`, other control characters dropped.
///
/// Signs that turn the direction of writing are dropped too: they could make a page read otherwise than it looks.
#[must_use]
pub fn clean(text: &str) -> Cow<'_, str> {
    if is_nfc(text) && !text.chars().any(needs_cleaning) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut previous = ' ';
    for character in text.nfc() {
        match character {
            '\r' => out.push('\n'),
            '\n' if previous == '\r' => {}
            '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            other if is_dropped(other) => {}
            other => out.push(other),
        }
        previous = character;
    }
    Cow::Owned(out)
}

fn needs_cleaning(character: char) -> bool {
    (character != '\n' && character.is_control())
        || matches!(character, '\u{2028}' | '\u{2029}')
        || is_dropped(character)
}

fn is_dropped(character: char) -> bool {
    (character.is_control() && character != '\n')
        || matches!(character,
            '\u{FEFF}' | '\u{061C}' | '\u{180E}'
            | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{206F}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Whether a line may be trimmed of this character at its end. No-break spaces stay.
#[must_use]
pub fn is_breaking_space(character: char) -> bool {
    character == ' '
        || (character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{202F}' | '\u{2007}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_printed_is_dropped_and_line_ends_become_one() {
        for (input, expected) in [
            ("Mikkeli", "Mikkeli"),
            ("a\u{0308}iti", "äiti"),
            ("yksi\r\nkaksi\rkolme\u{2028}neljä", "yksi\nkaksi\nkolme\nneljä"),
            ("a\tb\u{0}c\u{7}d\u{1b}", "a bcd"),
            ("\u{FEFF}alku", "alku"),
            ("abc\u{202E}fed", "abcfed"),
            ("", ""),
        ] {
            assert_eq!(clean(input), expected, "{input:?}");
        }
    }
}
