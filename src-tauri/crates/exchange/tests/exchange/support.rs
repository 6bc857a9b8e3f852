//! Fixtures, small builders of workbooks and PDFs, and short ways to look at a reading.

use exchange::lists::{FindingCode, Row, Verdict};
use exchange::{Format, ImportError, Known, ListReading, read_list};
use std::io::{Cursor, Write};

/// The bytes of a file in `tests/fixtures`.
pub fn fixture(name: &str) -> Vec<u8> {
    let path = format!("{}/../../../tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|fault| panic!("{path}: {fault}"))
}

pub fn read(bytes: impl AsRef<[u8]>) -> ListReading {
    read_as(bytes, Format::Auto)
}

pub fn read_as(bytes: impl AsRef<[u8]>, format: Format) -> ListReading {
    read_list(bytes.as_ref(), format, &[]).expect("the list is readable")
}

pub fn refused(bytes: impl AsRef<[u8]>, format: Format) -> ImportError {
    read_list(bytes.as_ref(), format, &[]).expect_err("the list is to be refused")
}

pub fn known(id: &str, name: &str, business_id: &str) -> Known {
    Known {
        id: id.to_owned(),
        name_fi: Some(name.to_owned()),
        name_sv: None,
        business_id: (!business_id.is_empty()).then(|| business_id.to_owned()),
    }
}

pub fn names(reading: &ListReading) -> Vec<&str> {
    reading.rows.iter().map(|row| row.name.as_str()).collect()
}

/// Findings as "row code", list findings as "- code".
pub fn told(reading: &ListReading) -> Vec<String> {
    let row = |row: Option<u32>| row.map_or("-".to_owned(), |row| row.to_string());
    reading.findings.iter().map(|finding| format!("{} {}", row(finding.row), finding.code.code())).collect()
}

pub fn tells(reading: &ListReading, row: u32, code: FindingCode) -> bool {
    reading.findings.iter().any(|finding| finding.row == Some(row) && finding.code == code)
}

/// The verdict in short: "new", "matched 7 name", "doubtful like-register".
pub fn verdict(row: &Row) -> String {
    match &row.verdict {
        Verdict::New => "new".to_owned(),
        Verdict::Matched { id, by } => format!("matched {id} {by:?}"),
        Verdict::Doubtful { why, .. } => format!("doubtful {}", why.code()),
    }
}

/// A workbook with one sheet, given as the inside of its `sheetData`, and shared strings.
pub fn workbook(sheet_data: &str, strings: &[&str]) -> Vec<u8> {
    let items: String = strings.iter().map(|text| format!("<si><t>{text}</t></si>")).collect();
    let shared =
        format!(r#"<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{items}</sst>"#);
    workbook_of_parts(sheet_data, &shared)
}

/// The same with the whole part of shared strings.
pub fn workbook_of_parts(sheet_data: &str, shared_strings: &str) -> Vec<u8> {
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let package = "http://schemas.openxmlformats.org/package/2006";
    let styles = format!(
        r#"<styleSheet xmlns="{main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs></styleSheet>"#
    );
    zip(&[
        ("[Content_Types].xml", format!(r#"<Types xmlns="{package}/content-types"/>"#)),
        (
            "_rels/.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                r#"<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Tyhjä" sheetId="1" r:id="r1"/><sheet name="Osapuolet" sheetId="2" r:id="r2"/></sheets></workbook>"#
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData></sheetData></worksheet>"#),
        ),
        (
            "xl/worksheets/sheet2.xml",
            format!(r#"<worksheet xmlns="{main}"><sheetData>{sheet_data}</sheetData></worksheet>"#),
        ),
        ("xl/sharedStrings.xml", shared_strings.to_owned()),
        ("xl/styles.xml", styles),
    ])
}

/// A zip file of parts.
pub fn zip(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, part) in parts {
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        writer.start_file(*name, options).expect("the part begins");
        writer.write_all(part.as_bytes()).expect("the part is written");
    }
    writer.finish().expect("the zip is finished").into_inner()
}

/// Cells as inline text: rows of columns.
pub fn inline_rows(rows: &[&[&str]]) -> String {
    let mut data = String::new();
    for (row, cells) in rows.iter().enumerate() {
        data.push_str(&format!(r#"<row r="{}">"#, row + 1));
        for (column, cell) in cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            let letter = char::from(b'A' + column as u8);
            data.push_str(&format!(r#"<c r="{letter}{}" t="inlineStr"><is><t>{cell}</t></is></c>"#, row + 1));
        }
        data.push_str("</row>");
    }
    data
}

/// A PDF with one page for each content stream, 200 × 100 points.
pub fn pdf(contents: &[&str]) -> Vec<u8> {
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    let kids: String = (0..contents.len()).map(|page| format!("{} 0 R ", 4 + 2 * page)).collect();
    objects
        .push(format!("<< /Type /Pages /Kids [{kids}] /Count {} /MediaBox [0 0 200 100] >>", contents.len()));
    objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned());
    for (page, content) in contents.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            5 + 2 * page
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()));
    }
    let mut pdf = b"%PDF-1.7\n".to_vec();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        pdf.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).bytes());
    }
    let table = pdf.len();
    pdf.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        pdf.extend(format!("{place:010} 00000 n \n").bytes());
    }
    pdf.extend(
        format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1).bytes(),
    );
    pdf
}
