//! Bad input: every file-level fault names its place and refuses all; a fault of a row keeps the row and is told.

use crate::support::{names, read, read_as, refused, tells, told, verdict};
use exchange::lists::FindingCode;
use exchange::{Format, ImportError};
use std::time::{Duration, Instant};

/// A list, what it is refused with, and where.
type Refusal<'a> = (&'a str, &'a str, Option<u32>, Option<&'a str>);

#[test]
fn a_fault_of_the_file_names_row_and_column() {
    let cases: &[Refusal<'_>] = &[
        ("nimi;laji\nA;kunta\nB\n", "ragged-row", Some(3), Some("laji")),
        ("nimi;laji\nA;kunta\nB;kunta;C\n", "ragged-row", Some(3), Some("3")),
        ("laji;postinumero\nkunta;00100\n", "missing-column", Some(1), None),
        ("nimi;laji;nimi\nA;kunta;B\n", "doubled-column", Some(1), Some("nimi")),
        ("nimi;osoite;postiosoite\nA;B;C\n", "doubled-column", Some(1), Some("postiosoite")),
        ("nimi;laji\nA\u{7};kunta\n", "control-character", Some(2), Some("nimi")),
        ("nimi;laji\nA;kun\u{1B}ta\n", "control-character", Some(2), Some("laji")),
        ("nimi;laji\nA;\"kunta\nB;kunta\n", "unclosed-quote", Some(2), Some("2")),
        ("nimi;laji\n", "no-rows", None, None),
        (" \n\n ", "empty-file", None, None),
        ("", "empty-file", None, None),
        ("nimi;laji\nA;010190-900P\n", "personal-identity-code", Some(2), Some("laji")),
        ("nimi;puhelin\nA;B\nC;hetu 010190A900P, puh.\n", "personal-identity-code", Some(3), Some("puhelin")),
        ("Eskot\nKissa 010190-900P\n", "personal-identity-code", Some(2), None),
        ("Eskot, Kissa, 010190-900P, Koira", "personal-identity-code", Some(3), None),
    ];
    for (text, code, row, column) in cases {
        let fault = refused(text, Format::Auto);
        assert_eq!((fault.code(), fault.row(), fault.column()), (*code, *row, *column), "{text:?}");
    }
}

#[test]
fn a_personal_identity_code_is_not_repeated_in_its_refusal() {
    let fault = refused("nimi;laji\nA;010190-900P\n", Format::Auto);
    let told = format!("{fault} {fault:?} {}", serde_json::to_string(&fault).expect("a plain value"));
    assert!(!told.contains("010190"), "{told}");
}

#[test]
fn a_megabyte_in_one_field_is_refused_with_its_place() {
    let long = "a".repeat(1_000_000);
    for (text, format, row, column) in [
        (format!("nimi;laji\nA;kunta\nB;{long}\n"), Format::Auto, 3, Some("laji")),
        (format!("nimi\n{long}\n"), Format::Csv, 2, Some("nimi")),
        (format!("Eskot\n{long}\n"), Format::Text, 2, None),
        (format!("Eskot, {long}, Familia"), Format::Auto, 2, None),
        (long.clone(), Format::Auto, 1, None),
    ] {
        let fault = refused(text, format);
        assert_eq!((fault.code(), fault.row(), fault.column()), ("field-too-long", Some(row), column));
    }
}

#[test]
fn limits_of_size_are_kept() {
    let rows = "A;kunta\n".repeat(100_001);
    assert_eq!(refused(format!("nimi;laji\n{rows}"), Format::Auto).code(), "too-many-rows");
    assert_eq!(refused("Eskot\n".repeat(100_001), Format::Text).code(), "too-many-rows");
    let cells = ";".repeat(300);
    assert_eq!(refused(format!("nimi;laji\nA;B{cells}\n"), Format::Auto).code(), "too-many-columns");
    assert_eq!(refused(vec![b'a'; 64 * 1024 * 1024 + 1], Format::Auto).code(), "file-too-large");
}

#[test]
fn files_of_other_kinds_are_named() {
    for (bytes, value) in [
        (b"%PDF-1.7 ...".as_slice(), "PDF"),
        (b"{\\rtf1 ...", "RTF"),
        (b"\x89PNG\r\n\x1A\n", "PNG"),
        (b"<!DOCTYPE html><html>", "HTML"),
        (b"\xEF\xBB\xBF<html>", "HTML"),
        (b"MZ\x90\0\x03\0\0\0", "EXE"),
    ] {
        let fault = refused(bytes, Format::Auto);
        assert_eq!((fault.code(), fault.value()), ("other-file-kind", Some(value)));
    }
    assert_eq!(refused(b"\0\x01\x02\x03abc", Format::Auto).code(), "not-text");
    assert_eq!(names(&read("MZ-yhdistys\nEskot")), ["MZ-yhdistys", "Eskot"], "a name is not a program");
}

#[test]
fn a_fault_of_a_row_keeps_the_row_and_is_told() {
    let heading = "nimi;laji;Y-tunnus;postinumero;postitoimipaikka;tarkistettu";
    for (row, expected) in [
        ("A;kunta;2077474-1;00100;Helsinki;1.2.2027", "2 business-id-invalid"),
        ("A;kunta;abc;00100;Helsinki;1.2.2027", "2 business-id-invalid"),
        ("A;kunta;;00100;Helsinki;1.2.2027", "2 business-id-missing"),
        ("A;kissa;2077474-0;00100;Helsinki;1.2.2027", "2 kind-unknown"),
        ("A;;2077474-0;00100;Helsinki;1.2.2027", "2 kind-missing"),
        ("A;kunta;2077474-0;0010A;Helsinki;1.2.2027", "2 postcode-invalid"),
        ("A;kunta;2077474-0;100;Helsinki;1.2.2027", "2 postcode-padded"),
        ("A;kunta;2077474-0;00100;Helsinki;31.2.2027", "2 date-impossible"),
        ("A;kunta;2077474-0;00100;Helsinki;huomenna", "2 date-impossible"),
        ("=HYPERLINK(A1);kunta;2077474-0;00100;Helsinki;1.2.2027", "2 formula-as-text"),
        ("A\u{202E}B;kunta;2077474-0;00100;Helsinki;1.2.2027", "2 invisible-left-out"),
        (";kunta;2077474-0;00100;Helsinki;1.2.2027", "2 name-missing"),
        ("---;kunta;2077474-0;00100;Helsinki;1.2.2027", "2 name-missing"),
    ] {
        // a second row in order, so that what a column lacks is a matter of the first
        let reading = read(format!("{heading}\n{row}\nB;kunta;0204428-5;00100;Helsinki;1.2.2027\n"));
        assert_eq!(reading.rows.len(), 2, "{row}");
        assert_eq!(told(&reading), [expected], "{row}");
    }
}

#[test]
fn a_row_without_a_name_is_doubtful() {
    let reading = read("nimi;laji\n;kunta\nB;kunta\n");
    assert_eq!(verdict(&reading.rows[0]), "doubtful name-missing");
}

#[test]
fn a_bad_business_id_is_kept_as_given() {
    let reading = read("nimi;Y-tunnus\nA;2077474-1\nB;FI 2077474\u{2010}0\n");
    let ids: Vec<_> = reading.rows.iter().filter_map(|row| row.business_id.as_ref()).collect();
    assert_eq!((ids[0].as_given.as_str(), ids[0].normalised.as_deref()), ("2077474-1", None));
    assert_eq!(ids[1].normalised.as_deref(), Some("2077474-0"));
    assert!(
        tells(&reading, 2, FindingCode::BusinessIdInvalid)
            && !tells(&reading, 3, FindingCode::BusinessIdInvalid)
    );
    let finding =
        reading.findings.iter().find(|finding| finding.code == FindingCode::BusinessIdInvalid).expect("told");
    assert_eq!((finding.column.as_deref(), finding.value.as_deref()), (Some("Y-tunnus"), Some("2077474-1")));
}

#[test]
fn what_no_row_has_is_told_once() {
    let reading = read("Eskot\nFamilia ry\nMonik\n");
    assert_eq!(told(&reading), ["- kind-not-given", "- business-id-not-given"]);
}

#[test]
fn formulas_are_text() {
    let reading = read_as("nimi;laji\n=1+1 ry;kunta\n@SUM(A1) ry;kunta\n", Format::Csv);
    assert_eq!(names(&reading), ["=1+1 ry", "@SUM(A1) ry"]);
}

#[test]
fn ten_thousand_rows_against_a_thousand_known_are_quick() {
    let mut list = String::from("nimi;laji;Y-tunnus;postiosoite;postinumero;postitoimipaikka;edustaa\n");
    for row in 0..10_000 {
        list.push_str(&format!(
            "Lasten ja nuorten yhdistys {row} Helsinki ry;yhdistys;;Katu {row};00100;Helsinki;\n"
        ));
    }
    let known: Vec<_> = (0..1_000)
        .map(|entry| {
            crate::support::known(
                &entry.to_string(),
                &format!("Lasten ja nuorten yhdistys {} Helsinki", entry * 10),
                "",
            )
        })
        .collect();
    let start = Instant::now();
    let reading = exchange::read_list(list.as_bytes(), Format::Auto, &known).expect("readable");
    let took = start.elapsed();
    println!("10,000 rows against 1,000 known: {took:?}");
    assert_eq!(reading.rows.len(), 10_000);
    let matched = reading.rows.iter().filter(|row| verdict(row).starts_with("matched")).count();
    assert_eq!(matched, 1_000, "and no name with another number is taken for one of them");
    assert!(reading.rows.iter().all(|row| !verdict(row).starts_with("doubtful")));
    // far above what it takes: a quadratic reading would need minutes
    assert!(took < Duration::from_secs(20), "{took:?}");
}

#[test]
fn every_code_is_listed_and_kebab_case() {
    let faults =
        [ImportError::EmptyFile, ImportError::BrokenText { row: 1 }, ImportError::MissingColumn { row: 1 }];
    for fault in faults {
        assert!(ImportError::CODES.contains(&fault.code()));
        let json = serde_json::to_value(&fault).expect("a plain value");
        assert_eq!(json["code"], fault.code(), "the code on the wire is the code in the program");
    }
    for code in ImportError::CODES.iter().copied().chain(FindingCode::ALL.iter().map(|code| code.code())) {
        assert!(code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{code}");
    }
}
