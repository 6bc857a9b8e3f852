//! The signature fields of PDFs that were signed elsewhere: told as the file tells them, never vouched for.

use crate::support::{fixture, pdf};
use exchange::{SignatureField, read_signatures};

/// A PDF whose form has these objects behind its field list, numbered from 7.
fn form(fields: &str, objects: &[&str]) -> Vec<u8> {
    let plain = String::from_utf8(pdf(&[""])).expect("ASCII");
    let catalog = format!("/Type /Catalog /AcroForm << /Fields [{fields}] >> ");
    let mut file = plain.replace("/Type /Catalog", &catalog);
    let table = file.find("xref").expect("a table");
    file.truncate(table);
    // Without a table the reader finds the objects by itself.
    for (number, object) in (7..).zip(objects) {
        file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
    }
    file.push_str("trailer << /Root 1 0 R >>\n%%EOF\n");
    file.into_bytes()
}

/// A signature dictionary with a real CMS signature; its range is written over once the file is whole.
fn signature(entries: &str) -> String {
    let contents: String =
        fixture("signature-of-two-certificates.p7s").iter().map(|byte| format!("{byte:02X}")).collect();
    format!(
        "<< /Type /Sig /Filter /Adobe.PPKLite {entries} /ByteRange [0 11111111 22222222 33333333] /Contents <{contents}0000> >>"
    )
}

/// Writes the range that covers everything but the contents.
fn sealed(mut file: Vec<u8>) -> Vec<u8> {
    let find = |file: &[u8], what: &[u8]| {
        file.windows(what.len()).position(|part| part == what).expect("it is there")
    };
    let start = find(&file, b"/Contents <") + 10;
    let end = start + file[start..].iter().position(|byte| *byte == b'>').expect("an end") + 1;
    let rest = file.len() - end;
    for (mark, number) in [("11111111", start), ("22222222", end), ("33333333", rest)] {
        let at = find(&file, mark.as_bytes());
        file[at..at + 8].copy_from_slice(format!("{number:08}").as_bytes());
    }
    file
}

#[test]
fn a_signature_is_listed_as_the_file_tells_it() {
    let named = signature("/Name (Anna Esimerkki) /M (D:20260514123000+03'00')");
    let file = sealed(form("7 0 R", &["<< /FT /Sig /T (Allekirjoitus) /V 8 0 R >>", &named]));
    let expected = SignatureField {
        field: "Allekirjoitus".to_owned(),
        signer: Some("Anna Esimerkki".to_owned()),
        signed_at: Some("D:20260514123000+03'00'".to_owned()),
        covers_file: true,
    };
    assert_eq!(read_signatures(&file).expect("readable"), [expected]);
}

#[test]
fn the_certificate_of_the_signer_names_them_where_the_signature_does_not() {
    let file = sealed(form("7 0 R", &["<< /FT /Sig /T (A) /V 8 0 R >>", &signature("")]));
    let fields = read_signatures(&file).expect("readable");
    // The other certificate in it is the authority's.
    assert_eq!(fields[0].signer.as_deref(), Some("Päivi Mäkelä"));
    assert_eq!(fields[0].signed_at, None);
}

#[test]
fn a_signature_that_something_followed_does_not_cover_the_file() {
    let file = sealed(form("7 0 R", &["<< /FT /Sig /T (A) /V 8 0 R >>", &signature("/Name (A)")]));
    let added = [file.as_slice(), b"8 0 obj\n<< >>\nendobj\n".as_slice()].concat();
    let covers = |file: &[u8]| {
        let fields = read_signatures(file).expect("readable");
        fields.iter().map(|field| field.covers_file).collect::<Vec<_>>()
    };
    assert_eq!(covers(&file), [true]);
    assert!(!covers(&added).contains(&true));
    let unsealed = form("7 0 R", &["<< /FT /Sig /T (A) /V 8 0 R >>", &signature("/Name (A)")]);
    assert_eq!(covers(&unsealed), [false]);
}

#[test]
fn fields_in_groups_have_their_full_names_and_empty_fields_are_left_out() {
    let wide = "<FEFF00500075006800650065006E006A006F00680074>";
    let group = format!("<< /FT /Sig /T {wide} /Kids [8 0 R 9 0 R] >>");
    let objects =
        [group.as_str(), "<< /T (1) /V << /Name (B) >> >>", "<< /T (2) >>", "<< /FT /Tx /T (x) /V (y) >>"];
    let fields = read_signatures(&form("7 0 R 10 0 R", &objects)).expect("readable");
    assert_eq!(fields.len(), 1);
    assert_eq!((fields[0].field.as_str(), fields[0].signer.as_deref()), ("Puheenjoht.1", Some("B")));
}

#[test]
fn a_pdf_without_signatures_has_none_and_a_hostile_form_ends() {
    assert_eq!(read_signatures(&pdf(&[""])), Ok(Vec::new()));
    let endless = form("7 0 R", &["<< /FT /Sig /T (A) /Kids [7 0 R 7 0 R] >>"]);
    assert_eq!(read_signatures(&endless), Ok(Vec::new()));
    assert_eq!(read_signatures(b"nimi").expect_err("no PDF").code(), "not-a-pdf");
    let whole = sealed(form("7 0 R", &["<< /FT /Sig /T (A) /V 8 0 R >>", &signature("")]));
    for at in (0..whole.len()).step_by(7) {
        let mut spoiled = whole.clone();
        spoiled[at] ^= 0x15;
        let _ = read_signatures(&spoiled);
    }
}
