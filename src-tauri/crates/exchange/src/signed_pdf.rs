//! The signature fields of a PDF that was signed elsewhere: who it says signed, and when.
//!
//! **Invariant:** nothing here is verified. No certificate is followed and no hash is computed; what is returned is what
//! the file says of itself.

mod der;

use crate::guarded::guarded;
use crate::{ImportError, limits, pages};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Array, Dict, Name, Object, String as PdfString};
use serde::{Deserialize, Serialize};

/// A signature field that somebody has signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureField {
    /// The full name of the field in the form.
    pub field: String,
    /// The signer's name as the signature states it, else as the signer's certificate does.
    pub signer: Option<String>,
    /// The time of signing as it stands in the file, `D:20260514120000+03'00'`; the signer's own clock.
    pub signed_at: Option<String>,
    /// Whether the signature says it covers every byte of the file but itself. One that does not was followed by
    /// something: another signature, or a change.
    pub covers_file: bool,
}

/// The signed signature fields of a PDF, in the order of its form; none for a PDF without any.
///
/// # Errors
/// `file-too-large`, `not-a-pdf`, `encrypted-pdf`.
pub fn read_signatures(pdf: &[u8]) -> Result<Vec<SignatureField>, ImportError> {
    guarded(ImportError::NotAPdf, || {
        let file = pages::load(pdf)?;
        Ok(signed_fields(&file, pdf))
    })
}

/// A field with what it inherits from those above it.
struct Field<'a> {
    dict: Dict<'a>,
    above: String,
    is_signature: bool,
}

fn signed_fields(file: &Pdf, bytes: &[u8]) -> Vec<SignatureField> {
    let form = file
        .xref()
        .get::<Dict<'_>>(file.xref().root_id())
        .and_then(|catalog| catalog.get::<Dict<'_>>("AcroForm"));
    let fields = form.and_then(|form| form.get::<Array<'_>>("Fields"));
    let mut waiting: Vec<Field<'_>> = fields.map(|fields| below(&fields, "", false)).unwrap_or_default();
    let mut found = Vec::new();
    // A form that leads into itself ends when as many fields were seen as any form has.
    for _ in 0..limits::PDF_FIELDS {
        let Some(field) = waiting.pop() else { break };
        let part = field.dict.get::<PdfString<'_>>("T").map(|name| text(name.as_bytes()));
        let name = match (field.above.as_str(), part) {
            (above, None) => above.to_owned(),
            ("", Some(part)) => part,
            (above, Some(part)) => format!("{above}.{part}"),
        };
        let kind = field.dict.get::<Name<'_>>("FT");
        let is_signature = kind.map_or(field.is_signature, |kind| kind.as_str() == "Sig");
        if is_signature && let Some(value) = field.dict.get::<Dict<'_>>("V") {
            found.push(signature(name.clone(), &value, bytes));
        }
        if let Some(kids) = field.dict.get::<Array<'_>>("Kids") {
            waiting.extend(below(&kids, &name, is_signature));
        }
    }
    found
}

/// The fields of a list, the first last, as they are taken from the end.
fn below<'a>(fields: &Array<'a>, above: &str, is_signature: bool) -> Vec<Field<'a>> {
    let fields = fields.iter::<Object<'_>>().take(limits::PDF_FIELDS).filter_map(Object::into_dict);
    let mut fields: Vec<Field<'a>> =
        fields.map(|dict| Field { dict, above: above.to_owned(), is_signature }).collect();
    fields.reverse();
    fields
}

fn signature(field: String, value: &Dict<'_>, bytes: &[u8]) -> SignatureField {
    let said = |key: &str| {
        let said = value.get::<PdfString<'_>>(key).map(|said| text(said.as_bytes()));
        said.filter(|said| !said.trim().is_empty())
    };
    let contents = value.get::<PdfString<'_>>("Contents");
    let certified = || contents.as_ref().and_then(|contents| der::signer_of(contents.as_bytes()));
    SignatureField {
        field,
        signer: said("Name").or_else(certified),
        signed_at: said("M"),
        covers_file: value.get::<Array<'_>>("ByteRange").is_some_and(|range| covers(&range, bytes)),
    }
}

/// Whether two stretches are the whole file but for one string in hexadecimal digits between them.
fn covers(range: &Array<'_>, bytes: &[u8]) -> bool {
    let numbers: Vec<usize> =
        range.iter::<i32>().take(5).filter_map(|number| usize::try_from(number).ok()).collect();
    let [start, length, second, rest] = numbers[..] else { return false };
    let Some(hole) = bytes.get(length..second) else { return false };
    let digits = hole.strip_prefix(b"<").and_then(|hole| hole.strip_suffix(b">"));
    start == 0
        && second.checked_add(rest) == Some(bytes.len())
        && digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

/// Text as PDF writes it: UTF-16 or UTF-8 behind their marks, else Latin letters.
fn text(bytes: &[u8]) -> String {
    let text = if let Some(wide) = bytes.strip_prefix(b"\xFE\xFF") {
        let units: Vec<u16> = wide.as_chunks::<2>().0.iter().map(|unit| u16::from_be_bytes(*unit)).collect();
        String::from_utf16_lossy(&units)
    } else if let Some(utf8) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        String::from_utf8_lossy(utf8).into_owned()
    } else {
        bytes.iter().map(|byte| char::from(*byte)).collect()
    };
    shown(&text)
}

/// A name as people may be shown it: without control characters, and no book.
fn shown(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(limits::PDF_NAME).collect()
}
