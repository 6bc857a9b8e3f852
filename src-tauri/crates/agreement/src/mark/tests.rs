//! Marks against values worked out apart from this code, and against everything that is no mark.

use super::*;

/// Made from the table of the module's documentation by a Python script with `struct`, `zlib.crc32` and `hashlib`.
const BODY_PAGE: &str = "SOPU1:W50V50V50V50000DZSM OEFJXO3UQJO.U*HJBINX05%E8FWC/RID K0GJM9FTDN7*LM/4";
const COMMON_SHEET: &str = "SOPU1:X50YM03H0CN1200 PNI*2O3I CQAB8198.$B9E4EBMKFC%/INMFGYM$CWWQUEX24D34.8";
const PARTY_SHEET: &str = "SOPU1:Y502H0FGWUAWV62FGWFGWFGWFGWFGWFGWFGWFGWFGWFGWFGWFGWFGWFGWFGWFGW0ODY K";
const PARTY_SHEET_OF_ZEROS: &str =
    "SOPU1:Y503H0HB0V50V50000000000000000000000000000000000000000000000000H0W-UQ";

const ALPHABET: &str = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

fn mark(page: MarkedPage, languages: AgreementLanguages, numbers: [u16; 2], original: u8) -> Mark {
    let [version, page_number] = numbers.map(|number| NonZeroU16::new(number).expect("from 1"));
    let original = NonZeroU8::new(original);
    Mark { page, languages, version, page_number, original, fingerprint: Fingerprint::of(b"") }
}

fn sheet_of(party: u16) -> MarkedPage {
    MarkedPage::PartySheet { party: NonZeroU16::new(party).expect("from 1") }
}

fn refusal(text: &str) -> MarkError {
    text.parse::<Mark>().expect_err(text)
}

#[test]
fn marks_are_written_and_read_as_the_table_says() {
    use AgreementLanguages::{En, Fi, FiSv, Sv};
    let abc = Fingerprint::of(b"abc");
    let cases = [
        (mark(MarkedPage::Body, Fi, [1, 1], 0), BODY_PAGE),
        (Mark { fingerprint: abc, ..mark(MarkedPage::CommonSheet, FiSv, [3, 12], 2) }, COMMON_SHEET),
        (
            Mark {
                fingerprint: Fingerprint { sha256: [255; 32] },
                ..mark(sheet_of(16), Sv, [65535, 65535], 255)
            },
            PARTY_SHEET,
        ),
        (
            Mark { fingerprint: Fingerprint { sha256: [0; 32] }, ..mark(sheet_of(1), En, [2, 1], 0) },
            PARTY_SHEET_OF_ZEROS,
        ),
    ];
    for (mark, text) in cases {
        assert_eq!(mark.text(), text);
        assert_eq!(text.parse(), Ok(mark));
        assert!(text.len() <= 90, "a code of version 4-M holds 90 characters");
        assert!(text.chars().all(|letter| ALPHABET.contains(letter)), "QR's alphanumeric set");
    }
}

#[test]
fn no_changed_character_passes() {
    for text in [BODY_PAGE, COMMON_SHEET, PARTY_SHEET, PARTY_SHEET_OF_ZEROS] {
        for place in 0..text.len() {
            for other in ALPHABET.chars().chain(['s', 'ä', '\0']) {
                let changed = format!("{}{other}{}", &text[..place], &text[place + 1..]);
                assert!(changed == text || changed.parse::<Mark>().is_err(), "{changed}");
            }
        }
    }
}

#[test]
fn no_two_changed_characters_beside_each_other_pass() {
    for place in 6..BODY_PAGE.len() - 1 {
        for (one, other) in ALPHABET.chars().flat_map(|one| ALPHABET.chars().map(move |other| (one, other))) {
            let changed = format!("{}{one}{other}{}", &BODY_PAGE[..place], &BODY_PAGE[place + 2..]);
            assert!(changed == BODY_PAGE || changed.parse::<Mark>().is_err(), "{changed}");
        }
    }
}

#[test]
fn values_without_a_meaning_are_refused_though_their_checksum_agrees() {
    const REST: &str = "0DZSM OEFJXO3UQJO.U*HJBINX05%E8FWC/RID K0GJM9FTDN";
    let cases = [
        ("V50V50V50V5000", "0W8ABN", 1),
        ("Z50V50V50V5000", "GIA$QV", 1),
        ("W50000V50V5000", "AL00+M", 2),
        ("W50KS0V50V5000", "AXFAWC", 2),
        ("W50V50000V5000", "HA4:SR", 3),
        ("W50V50V5000000", "KC7D$U", 5),
        ("W50V50V50V50V5", "LBH5:E", 7),
        ("X50V50V50V50V5", "*OD*MO", 7),
        ("Y50V50V50V5000", "S8LT10", 7),
    ];
    for (numbers, checksum, byte) in cases {
        assert_eq!(refusal(&format!("SOPU1:{numbers}{REST}{checksum}")), MarkError::OutOfRange(byte));
    }
    assert_eq!(refusal(&format!("SOPU1:IB0V50V50V5000{REST}E IZYL")), MarkError::NewerForm);
}

#[test]
fn each_refusal_says_why() {
    let digits = &BODY_PAGE[6..];
    let cases = [
        (String::new(), MarkError::NotOurs),
        ("SOPU".to_owned(), MarkError::NotOurs),
        ("https://example.fi/SOPU1:".to_owned(), MarkError::NotOurs),
        (format!("SOPU0:{digits}"), MarkError::NotOurs),
        (format!("SOPU+2:{digits}"), MarkError::NotOurs),
        (format!("SOPU99999999999:{digits}"), MarkError::NotOurs),
        (format!(" {BODY_PAGE}"), MarkError::NotOurs),
        (format!("SOPU2:{digits}"), MarkError::NewerForm),
        ("SOPU17:".to_owned(), MarkError::NewerForm),
        ("SOPU1:".to_owned(), MarkError::Damaged),
        (BODY_PAGE[..74].to_owned(), MarkError::Damaged),
        (format!("{BODY_PAGE}0"), MarkError::Damaged),
        (BODY_PAGE.to_lowercase().replace("sopu", "SOPU"), MarkError::Damaged),
        (BODY_PAGE.replace("W50V", "::::"), MarkError::Damaged),
        (BODY_PAGE.replace("W50V", "ä0V"), MarkError::Damaged),
        (BODY_PAGE.replace("W50V", "X50V"), MarkError::Checksum),
    ];
    for (text, error) in cases {
        assert_eq!(refusal(&text), error, "{text:?}");
    }
}

#[test]
fn hostile_texts_are_refused_calmly() {
    let mut seed = 15_u64;
    let mut next = |end: u32| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(seed >> 33).expect("31 bits") % end
    };
    for length in (0..400).chain([1_000_000]) {
        for prefix in ["", "SOPU1:", "SOPU2:"] {
            let random: String =
                (0..length).map(|_| char::from_u32(next(0x11_0000)).unwrap_or('\u{fffd}')).collect();
            assert!(format!("{prefix}{random}").parse::<Mark>().is_err());
        }
    }
    for _ in 0..100_000 {
        let digits: String =
            (0..69).map(|_| ALPHABET.chars().nth(next(45) as usize).expect("one of 45")).collect();
        assert!(matches!(
            format!("SOPU1:{digits}").parse::<Mark>(),
            Err(MarkError::Damaged | MarkError::Checksum)
        ));
    }
}

#[test]
fn on_the_wire_a_mark_is_its_text_and_is_read_again_as_one() {
    let mark = mark(MarkedPage::Body, AgreementLanguages::Fi, [1, 1], 0);
    let json = serde_json::to_string(&mark).expect("plain data");
    assert_eq!(json, format!("\"{BODY_PAGE}\""));
    assert_eq!(serde_json::from_str::<Mark>(&json).expect("a mark"), mark);
    assert!(serde_json::from_str::<Mark>(&json.replace("W50V", "X50V")).is_err());
}
