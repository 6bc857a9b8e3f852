//! Finds Finnish personal identity codes (henkilötunnus, personbeteckning) in a text, so that none is ever stored.

/// The separators of the century: those of 2023 (decree 690/2022) beside the earlier `+`, `-` and `A`.
const SEPARATORS: &str = "+-ABCDEFYXWVU";
/// The check characters by remainder of 31: no letter that is taken for a digit or another letter.
const CHECKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// The first personal identity code in a text as a range of bytes, or `None`. Blanks around the separator and other
/// hyphens than the plain one are read as people write them; the day must exist and the check character agree, so
/// that phone and case numbers are not taken for codes.
pub fn find_personal_code(text: &str) -> Option<std::ops::Range<usize>> {
    let mut before = ' ';
    for (start, letter) in text.char_indices() {
        let begins = letter.is_ascii_digit() && !before.is_ascii_digit();
        if let Some(length) = begins.then(|| code_at(&text[start..])).flatten() {
            return Some(start..start + length);
        }
        before = letter;
    }
    None
}

/// Whether a personal identity code stands in a text, also behind characters that cannot be seen.
pub fn holds_personal_code(text: &str) -> bool {
    let seen = |letter: &char| !letter.is_control() && !is_unseen(*letter);
    find_personal_code(text).is_some()
        || (text.contains(is_unseen)
            && find_personal_code(&text.chars().filter(seen).collect::<String>()).is_some())
}

/// Soft hyphen, joiners, marks of direction, byte order mark.
const fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{FEFF}')
}

/// Hyphens, dashes and the minus sign, which people and programs put for the plain hyphen.
const fn is_dash(letter: char) -> bool {
    matches!(letter, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// The length in bytes of the code a text begins with.
fn code_at(text: &str) -> Option<usize> {
    let (date, rest) = text.split_at_checked(6)?;
    let separator = rest.trim_start_matches(char::is_whitespace);
    let letter = separator.chars().next()?;
    let rest = separator[letter.len_utf8()..].trim_start_matches(char::is_whitespace);
    let (number, _) = rest.split_at_checked(4)?;
    let after = rest[4..].chars().next();
    let hyphen = if is_dash(letter) { '-' } else { letter };
    let code = format!("{date}{hyphen}{number}").to_ascii_uppercase();
    let ends = !after.is_some_and(char::is_alphanumeric);
    (ends && is_personal_code(&code)).then(|| text.len() - rest.len() + 4)
}

/// Whether eleven characters are a code: a day of the calendar, a separator, a number from 002 and the right check.
fn is_personal_code(code: &str) -> bool {
    let Some((date, rest)) = code.is_ascii().then(|| code.split_at(6)) else { return false };
    let (separator, rest) = rest.split_at(1);
    let (number, check) = rest.split_at(3);
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(date) || !digits(number) || !SEPARATORS.contains(separator) || number < "002" {
        return false;
    }
    let century = match separator {
        "+" => 1800,
        "-" | "Y" | "X" | "W" | "V" | "U" => 1900,
        _ => 2000,
    };
    let part = |from: usize| date[from..from + 2].parse::<i32>().unwrap_or_default();
    let (day, month) = (part(0).unsigned_abs(), part(2).unsigned_abs());
    let exists = chrono::NaiveDate::from_ymd_opt(century + part(4), month, day).is_some();
    let remainder = format!("{date}{number}").parse::<usize>().unwrap_or_default() % CHECKS.len();
    exists && check.as_bytes() == [CHECKS[remainder]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_as_people_write_them() {
        // 131052-308T is the example of the Digital and Population Data Services Agency; the others are computed from it.
        let cases = [
            ("131052-308T", "131052-308T"),
            ("Yhteyshenkilö: 131052-308T, puh.", "131052-308T"),
            ("131052–308t", "131052–308t"),
            ("131052\u{2212}308T", "131052\u{2212}308T"),
            ("131052 - 308T", "131052 - 308T"),
            ("131052Y308T", "131052Y308T"),
            ("131052A308T", "131052A308T"),
            ("131052F308T", "131052F308T"),
            ("131052+308T", "131052+308T"),
            ("hetu131052-308T", "131052-308T"),
        ];
        for (text, expected) in cases {
            assert_eq!(find_personal_code(text).map(|range| &text[range]), Some(expected), "{text:?}");
        }
    }

    #[test]
    fn every_separator_of_the_decree_is_known() {
        for separator in "-+AYXWVUBCDEF".chars() {
            assert!(find_personal_code(&format!("131052{separator}308T")).is_some(), "{separator}");
        }
        for separator in "GZQ.1".chars() {
            assert_eq!(find_personal_code(&format!("131052{separator}308T")), None, "{separator}");
        }
    }

    #[test]
    fn a_code_is_found_behind_characters_that_cannot_be_seen() {
        for text in ["131052-308T", "1310\u{AD}52-308T", "131052\u{200B}-\u{2060}308T", "\u{FEFF}131052A308T"]
        {
            assert!(holds_personal_code(text), "{text:?}");
        }
        for text in ["", "2077474-0", "2077\u{AD}474-0", "131052-308U"] {
            assert!(!holds_personal_code(text), "{text:?}");
        }
    }

    #[test]
    fn other_numbers_are_no_codes() {
        let cases = [
            "",
            "131052-308U",
            "311152-308T",
            "001052-308T",
            "131052-001T",
            "0131052-308T",
            "131052-308TA",
            "2077474-0",
            "040 131052 308",
            "1.1.2027–31.12.2028",
            "D/1234/00.01.02/2027",
            "FI21 1234 5600 0007 85",
            "Äänekoski, 13 10 52, 308 T",
            "131052",
            "131052-",
            "131052-30ä",
        ];
        for text in cases {
            assert_eq!(find_personal_code(text), None, "{text:?}");
        }
    }
}
