//! Numbers as they are printed: a decimal comma and no-break spaces in Finnish and Swedish, a point and commas in English.

use crate::language::Language;

/// Holds the groups of a number, and a number and its sign, together on one line.
const NO_BREAK_SPACE: char = '\u{a0}';
/// The minus of Finnish and Swedish typography; a hyphen would break.
const MINUS: char = '\u{2212}';

/// A whole number: 1 234 567; in English 1,234,567.
pub fn integer(language: Language, number: i64) -> String {
    let mut out = String::new();
    if number < 0 {
        out.push(minus(language));
    }
    out.push_str(&grouped(language, &number.unsigned_abs().to_string()));
    out
}

/// A decimal number kept as text with a point, as in the records: "1234.50" becomes 1 234,50; in English 1,234.50.
/// Every digit given is kept. What is no such number comes back unchanged.
pub fn decimal(language: Language, canonical: &str) -> String {
    let unsigned = canonical.strip_prefix('-').unwrap_or(canonical);
    let (whole, fraction) = match unsigned.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (unsigned, None),
    };
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !fraction.is_none_or(digits) {
        return canonical.to_owned();
    }
    let mut out = String::new();
    if canonical.starts_with('-') {
        out.push(minus(language));
    }
    out.push_str(&grouped(language, whole));
    if let Some(fraction) = fraction {
        out.push(if language == Language::En { '.' } else { ',' });
        out.push_str(fraction);
    }
    out
}

/// A whole number of per cent: 45 %; in English 45%.
pub fn percent(language: Language, number: i64) -> String {
    let mut out = integer(language, number);
    if language != Language::En {
        out.push(NO_BREAK_SPACE);
    }
    out.push('%');
    out
}

fn minus(language: Language) -> char {
    if language == Language::En { '-' } else { MINUS }
}

fn grouped(language: Language, digits: &str) -> String {
    let separator = if language == Language::En { ',' } else { NO_BREAK_SPACE };
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
