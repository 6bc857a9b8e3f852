//! Finnish conventions: numbers, dates, lists and order, as tables of cases.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveTime};
use locale::Language::{En, Fi, Sv};
use locale::{Language, collation, dates, lists, numbers};

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

#[test]
fn whole_numbers_are_grouped_by_the_custom_of_the_language() {
    for (language, number, expected) in [
        (Fi, 0, "0"),
        (Fi, 999, "999"),
        (Fi, 1000, "1\u{a0}000"),
        (Sv, 1_234_567, "1\u{a0}234\u{a0}567"),
        (En, 1_234_567, "1,234,567"),
        (Fi, -1000, "\u{2212}1\u{a0}000"),
        (En, -1, "-1"),
        (En, i64::MIN, "-9,223,372,036,854,775,808"),
    ] {
        assert_eq!(numbers::integer(language, number), expected);
    }
}

#[test]
fn decimals_keep_every_digit_and_what_is_no_number_stays() {
    for (language, canonical, expected) in [
        (Fi, "1234.50", "1\u{a0}234,50"),
        (Sv, "0.1", "0,1"),
        (En, "1234.50", "1,234.50"),
        (Fi, "-12", "\u{2212}12"),
        (Fi, "noin 5", "noin 5"),
        (Fi, "1.", "1."),
        (Fi, "-", "-"),
        (Fi, "", ""),
    ] {
        assert_eq!(numbers::decimal(language, canonical), expected);
    }
    assert_eq!(numbers::percent(Fi, 45), "45\u{a0}%");
    assert_eq!(numbers::percent(En, 45), "45%");
}

#[test]
fn dates_and_times_have_no_leading_zeros() {
    let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).expect("a time of day");
    assert_eq!(dates::date(day(2027, 2, 5)), "5.2.2027");
    assert_eq!(dates::range(day(2027, 1, 1), day(2028, 12, 31)), "1.1.2027–31.12.2028");
    assert_eq!(dates::time(clock(10, 33)), "10.33");
    assert_eq!(dates::time(clock(8, 5)), "8.05");
    let moment = day(2027, 2, 22).and_time(clock(10, 33));
    assert_eq!(dates::date_and_time(Fi, moment), "22.2.2027 klo\u{a0}10.33");
    assert_eq!(dates::date_and_time(Sv, moment), "22.2.2027 kl.\u{a0}10.33");
    assert_eq!(dates::date_and_time(En, moment), "22.2.2027 at\u{a0}10.33");
}

#[test]
fn long_dates_are_written_as_in_running_text() {
    for (language, expected) in
        [(Fi, "22. helmikuuta 2027"), (Sv, "den 22 februari 2027"), (En, "22 February 2027")]
    {
        assert_eq!(dates::long(language, day(2027, 2, 22)), expected);
    }
    assert_eq!(dates::long(Fi, day(2027, 12, 1)), "1. joulukuuta 2027");
}

#[test]
fn lists_end_with_a_word_and_no_comma_before_it() {
    for (language, items, expected) in [
        (Fi, &[][..], ""),
        (Fi, &["Mikkeli"], "Mikkeli"),
        (Fi, &["Mikkeli", "Pieksämäki"], "Mikkeli ja Pieksämäki"),
        (Fi, &["A", "B", "C"], "A, B ja C"),
        (Sv, &["A", "B", "C"], "A, B och C"),
        (En, &["A", "B", "C"], "A, B and C"),
    ] {
        assert_eq!(lists::and(language, items), expected);
    }
    assert_eq!(lists::or(Sv, &["A", "B"]), "A eller B");
}

/// Pairs in which the first stands before the second.
const IN_ORDER: &[(&str, &str, &str)] = &[
    ("Zeppelin", "Åland", "å comes after z"),
    ("Åland", "Äänekoski", "å before ä"),
    ("Äänekoski", "Öölanti", "ä before ö"),
    ("Vuokko", "Waltari", "w is a letter of its own after v, not a v"),
    ("Vy", "Wa", "v and w differ at the first level"),
    ("Übelin", "Ylitornio", "ü sorts as y: b before l"),
    ("Muller", "Myller", "u before y"),
    ("Müller", "Myrsky", "ü as y: l before r"),
    ("Myller", "Müller", "ü comes after y where all else is alike"),
    ("Zorn", "Ørsted", "ø as ö, after z"),
    ("Ørsted", "Östman", "ø as ö: r before s"),
    ("Andersson", "André", "accents are ignored at the first level: e before r"),
    ("Andre", "André", "an accent breaks a tie"),
    ("Élan", "Elo", "é as e: a before o"),
    ("kunta", "Kunta", "a small letter first where all else is alike"),
    ("Ä", "äiti", "case does not decide before letters do"),
    ("Mieli ry", "Mielialat", "a space comes before every letter"),
    ("Työryhmä 10", "Työryhmä 2", "digits one by one, not as numbers"),
    ("1. kerho", "Aamukerho", "digits before letters"),
    ("Šakki", "Sali", "š as s: k before l"),
    ("Ðóra", "Eero", "ð as d"),
    ("Ærlig", "Ös", "æ as ä, before ö"),
];

#[test]
fn finnish_order_follows_the_table() {
    for (first, second, why) in IN_ORDER {
        assert_eq!(collation::compare(first, second), Ordering::Less, "{first} < {second}: {why}");
    }
}

#[test]
fn sort_keys_give_the_same_order_as_comparing() {
    for (first, second, why) in IN_ORDER {
        assert!(collation::sort_key(first) < collation::sort_key(second), "{first} < {second}: {why}");
    }
    assert_eq!(
        collation::sort_key("A\u{308}iti"),
        collation::sort_key("Äiti"),
        "composed or not, the same name"
    );
    assert_eq!(collation::compare("", "a"), Ordering::Less);
}

#[test]
fn a_language_is_known_by_its_code_with_or_without_a_region() {
    for (code, expected) in [
        ("fi", Some(Fi)),
        ("sv_FI.UTF-8", Some(Sv)),
        ("EN-GB", Some(En)),
        ("fin", None),
        ("", None),
        ("de", None),
    ] {
        assert_eq!(Language::from_code(code), expected, "{code}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_code(language.code()), Some(language));
    }
}
