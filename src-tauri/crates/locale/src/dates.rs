//! Dates and times as they are printed: 22.2.2027, 1.1.2027–31.12.2028, 10.33, and the long forms for running text.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use crate::language::Language;

const MONTHS_FI: [&str; 12] = [
    "tammikuuta",
    "helmikuuta",
    "maaliskuuta",
    "huhtikuuta",
    "toukokuuta",
    "kesäkuuta",
    "heinäkuuta",
    "elokuuta",
    "syyskuuta",
    "lokakuuta",
    "marraskuuta",
    "joulukuuta",
];
const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The months from January on, as they stand in a date in words: `helmikuuta`, `februari`, `February`.
pub const fn months(language: Language) -> &'static [&'static str; 12] {
    match language {
        Language::Fi => &MONTHS_FI,
        Language::Sv => &MONTHS_SV,
        Language::En => &MONTHS_EN,
    }
}

/// A date in digits, alike in all three languages of a Finnish document: 22.2.2027.
pub fn date(date: NaiveDate) -> String {
    format!("{}.{}.{}", date.day(), date.month(), date.year())
}

/// A period, both days included, with an en dash and no spaces: 1.1.2027–31.12.2028.
pub fn range(first: NaiveDate, last: NaiveDate) -> String {
    format!("{}–{}", date(first), date(last))
}

/// A time of day with a point: 10.33, and 8.05 without a leading zero.
pub fn time(time: NaiveTime) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}

/// A date and a time: 22.2.2027 klo 10.33 · 22.2.2027 kl. 10.33 · 22.2.2027 at 10.33. The caller has chosen the time zone.
pub fn date_and_time(language: Language, moment: NaiveDateTime) -> String {
    let at = match language {
        Language::Fi => "klo",
        Language::Sv => "kl.",
        Language::En => "at",
    };
    // The word and the time stay on one line.
    format!("{} {at}\u{a0}{}", date(moment.date()), time(moment.time()))
}

/// A date for running text: 22. helmikuuta 2027 · den 22 februari 2027 · 22 February 2027.
pub fn long(language: Language, date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), months(language)[date.month0() as usize], date.year());
    match language {
        Language::Fi => format!("{day}. {month} {year}"),
        Language::Sv => format!("den {day} {month} {year}"),
        Language::En => format!("{day} {month} {year}"),
    }
}
