//! Workbooks: the real ones, the odd ones, and files that only call themselves workbooks.

use crate::support::{inline_rows, names, read, refused, tells, told, workbook, workbook_of_parts, zip};
use exchange::Format;
use exchange::lists::FindingCode;

#[test]
fn the_first_sheet_with_data_is_read() {
    let bytes = workbook(
        &inline_rows(&[&["nimi", "laji", "postinumero"], &["Raision kaupunki", "kunta", "21201"]]),
        &[],
    );
    let reading = read(bytes);
    assert_eq!(names(&reading), ["Raision kaupunki"]);
    assert_eq!(reading.facts.sheet.as_deref(), Some("Osapuolet"));
    assert_eq!((reading.facts.header_row, reading.rows[0].number), (Some(1), 2));
}

#[test]
fn values_stand_as_the_sheet_shows_them() {
    let row = |value: &str| {
        format!(
            r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>3</v></c></row><row r="2"><c r="A2" t="s"><v>2</v></c>{value}</row>"#
        )
    };
    let strings = ["nimi", "postinumero", "Kissa &amp; koira ry", "tarkistettu"];
    for (cell, postcode, told_as) in [
        (r#"<c r="B2"><v>21201</v></c>"#, "21201", None),
        (r#"<c r="B2" s="1"><v>100</v></c>"#, "00100", None),
        (r#"<c r="B2" t="inlineStr"><is><t>00100</t></is></c>"#, "00100", None),
        (r#"<c r="B2"><v>100</v></c>"#, "00100", Some(FindingCode::PostcodePadded)),
        (r#"<c r="B2"><f>1+1</f><v>20100</v></c>"#, "20100", None),
        (r#"<c r="B2" t="str"><f>WEBSERVICE("http://x")</f><v>20100</v></c>"#, "20100", None),
        (r#"<c r="B2" t="e"><v>#REF!</v></c>"#, "", Some(FindingCode::CellError)),
    ] {
        let reading = read(workbook(&row(cell), &strings));
        assert_eq!(names(&reading), ["Kissa & koira ry"]);
        assert_eq!(reading.rows[0].address.postcode, postcode, "{cell}");
        for code in [FindingCode::PostcodePadded, FindingCode::CellError] {
            assert_eq!(tells(&reading, 2, code), told_as == Some(code), "{cell} {:?}", told(&reading));
        }
    }
    let reading = read(workbook(&row(r#"<c r="C2" s="2"><v>46419</v></c>"#), &strings));
    assert_eq!(reading.rows[0].checked_on.as_deref(), Some("2027-02-01"));
}

#[test]
fn a_cell_in_the_last_corner_takes_no_room() {
    let data = inline_rows(&[&["nimi", "laji"], &["Raision kaupunki", "kunta"]])
        + r#"<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>Auran kunta</t></is></c></row>"#;
    let reading = read(workbook(&data, &[]));
    assert_eq!(reading.rows[1].number, 1_048_576);
    let far = data.replace("A1048576", "XFD1048576");
    assert_eq!(refused(workbook(&far, &[]), Format::Auto).code(), "too-many-columns");
}

#[test]
fn workbooks_that_are_none_are_refused_in_codes() {
    let whole = workbook(&inline_rows(&[&["nimi"], &["A"]]), &[]);
    let compound = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    let encrypted: Vec<u8> = compound
        .iter()
        .copied()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    let sheetless = zip(&[("xl/workbook.xml", "<workbook".to_owned())]);
    for (bytes, format, code) in [
        (b"nimi;laji\nA;kunta\n".to_vec(), Format::Xlsx, "not-a-workbook"),
        (b"PK\x03\x04 and then nothing".to_vec(), Format::Auto, "not-a-workbook"),
        (whole[..whole.len() / 2].to_vec(), Format::Auto, "not-a-workbook"),
        (zip(&[("readme.txt", "x".to_owned())]), Format::Auto, "not-a-workbook"),
        (zip(&[("word/document.xml", "<x/>".to_owned())]), Format::Auto, "other-file-kind"),
        (b"%PDF-1.7".to_vec(), Format::Xlsx, "other-file-kind"),
        (compound, Format::Auto, "old-workbook"),
        (encrypted, Format::Xlsx, "encrypted-workbook"),
        (sheetless, Format::Auto, "broken-workbook"),
        (workbook("", &[]), Format::Auto, "empty-file"),
        (workbook(&inline_rows(&[&["nimi", "laji"]]), &[]), Format::Auto, "no-rows"),
        (workbook(r#"<row r="1"><c r="A1" t="s"><v>7</v></c></row>"#, &[]), Format::Auto, "broken-workbook"),
    ] {
        assert_eq!(refused(&bytes, format).code(), code);
    }
}

#[test]
fn zip_bombs_are_refused_before_they_unpack() {
    let rows = inline_rows(&[&["nimi"], &["A"]]);
    // 60 MB of blanks pack into 60 kB
    let strings = format!("<sst>{}</sst>", " ".repeat(60_000_000));
    let bomb = workbook_of_parts(&rows, &strings);
    assert!(bomb.len() < 200_000);
    assert_eq!(refused(&bomb, Format::Auto).code(), "workbook-too-large");
    // the reader would reserve room for a million million strings
    let claim = workbook_of_parts(&rows, r#"<sst uniqueCount = "999999999999"><si><t>A</t></si></sst>"#);
    assert_eq!(refused(&claim, Format::Auto).code(), "workbook-too-large");
    // one string of 90 kB used by a thousand cells
    let many: String =
        (1..=1_000).map(|row| format!(r#"<row r="{row}"><c r="A{row}" t="s"><v>0</v></c></row>"#)).collect();
    assert_eq!(refused(workbook(&many, &[&"a".repeat(90_000)]), Format::Auto).code(), "workbook-too-large");
    // the directory lies about a part's size
    let mut lying = workbook_of_parts(&rows, &strings);
    let size = 60_000_011_u32.to_le_bytes();
    let places: Vec<usize> = (0..lying.len() - 4).filter(|at| lying[*at..at + 4] == size).collect();
    assert!(!places.is_empty());
    for place in places {
        lying[place..place + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    let code = refused(&lying, Format::Auto).code();
    assert!(matches!(code, "workbook-too-large" | "broken-workbook"), "{code}");
}

#[test]
fn a_long_or_wrong_cell_names_its_place() {
    let long = "a".repeat(200_000);
    let fault = refused(workbook(&inline_rows(&[&["nimi", "laji"], &["A", &long]]), &[]), Format::Auto);
    assert_eq!((fault.code(), fault.row(), fault.column()), ("field-too-long", Some(2), Some("2")));
    let fault =
        refused(workbook(&inline_rows(&[&["nimi", "laji"], &["A", "010190-900P"]]), &[]), Format::Auto);
    assert_eq!(
        (fault.code(), fault.row(), fault.column()),
        ("personal-identity-code", Some(2), Some("laji"))
    );
}
