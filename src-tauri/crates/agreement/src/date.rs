//! Dates as Finland writes them (domain conventions: 22.2.2027, ranges with an en dash).

use chrono::{Datelike, NaiveDate};

/// Why a text is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text has not the form of a date.
    #[error("not written as a date")]
    Form,
    /// The form is right, but there is no such day (31.2.2027).
    #[error("no such day")]
    NoSuchDay,
}

/// Reads a date as people type it: 22.2.2027, 22.02.2027, 22.2.27 (this century) or 2027-02-22.
///
/// # Errors
/// [`DateError::Form`] when it is written otherwise, [`DateError::NoSuchDay`] when the calendar lacks the day.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateError> {
    let text = text.trim();
    let (year, month, day) = if text.contains('-') {
        let [year, month, day] = parts(text, '-')?;
        (number(year, 4..=4)?, number(month, 1..=2)?, number(day, 1..=2)?)
    } else {
        let [day, month, year] = parts(text, '.')?;
        let (day, month) = (number(day, 1..=2)?, number(month, 1..=2)?);
        match year.len() {
            2 => (2000 + number(year, 2..=2)?, month, day),
            _ => (number(year, 4..=4)?, month, day),
        }
    };
    let year = i32::try_from(year).map_err(|_| DateError::Form)?;
    // Agreements of our time: a year such as 0027 is a slip of the keyboard.
    if !(1900..=2199).contains(&year) {
        return Err(DateError::NoSuchDay);
    }
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)
}

/// Writes a date without leading zeros: 22.2.2027. Finnish, Swedish and English tables write it alike.
pub fn format_date(date: NaiveDate) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}

/// Writes a range with an en dash: 1.1.2027–31.12.2028; an open end leaves the dash last.
pub fn format_range(start: NaiveDate, end: Option<NaiveDate>) -> String {
    format!("{}–{}", format_date(start), end.map(format_date).unwrap_or_default())
}

fn parts(text: &str, separator: char) -> Result<[&str; 3], DateError> {
    let mut found = text.split(separator).map(str::trim);
    let parts = [found.next(), found.next(), found.next()];
    match (parts, found.next()) {
        ([Some(first), Some(second), Some(third)], None) => Ok([first, second, third]),
        _ => Err(DateError::Form),
    }
}

fn number(text: &str, length: std::ops::RangeInclusive<usize>) -> Result<u32, DateError> {
    if !length.contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    text.parse().map_err(|_| DateError::Form)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Result<NaiveDate, DateError> {
        Ok(NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar"))
    }

    #[test]
    fn dates_are_read_as_people_type_them() {
        let cases = [
            ("22.2.2027", day(2027, 2, 22)),
            ("22.02.2027", day(2027, 2, 22)),
            ("22.2.27", day(2027, 2, 22)),
            ("2027-02-22", day(2027, 2, 22)),
            (" 1. 1. 2027 ", day(2027, 1, 1)),
            ("29.2.2028", day(2028, 2, 29)),
            ("29.2.2027", Err(DateError::NoSuchDay)),
            ("31.4.2027", Err(DateError::NoSuchDay)),
            ("0.1.2027", Err(DateError::NoSuchDay)),
            ("1.13.2027", Err(DateError::NoSuchDay)),
            ("1.1.0027", Err(DateError::NoSuchDay)),
            ("22.2.", Err(DateError::Form)),
            ("22.2", Err(DateError::Form)),
            ("22.2.2027.", Err(DateError::Form)),
            ("22/2/2027", Err(DateError::Form)),
            ("22.2.202", Err(DateError::Form)),
            ("22.2.+027", Err(DateError::Form)),
            ("keväällä", Err(DateError::Form)),
            ("", Err(DateError::Form)),
        ];
        for (text, expected) in cases {
            assert_eq!(parse_date(text), expected, "{text:?}");
        }
    }

    #[test]
    fn dates_are_written_without_leading_zeros() {
        let start = day(2027, 1, 1).expect("a day");
        let end = day(2028, 12, 31).expect("a day");
        assert_eq!(format_date(start), "1.1.2027");
        assert_eq!(format_range(start, Some(end)), "1.1.2027–31.12.2028");
        assert_eq!(format_range(start, None), "1.1.2027–");
    }
}
