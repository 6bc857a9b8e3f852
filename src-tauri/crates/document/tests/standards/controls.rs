//! Negative controls: files with one thing taken away, which a validator must refuse by the rule named. A check that
//! cannot fail checks nothing.

use agreement::{AgreementLanguages, archive};
use document::*;
use lopdf::{Dictionary, Document, Object};

use crate::model;

/// A spoiled file and what must find it.
pub struct Control {
    /// What was done to it.
    pub name: &'static str,
    /// The profile that refuses it.
    pub profile: &'static str,
    /// The rule of veraPDF.
    pub rule: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The model agreement as it should be, with its data inside.
pub fn whole() -> Vec<u8> {
    let agreement = model::agreement();
    let options = Options::new(DocumentKind::Agreement, AgreementLanguages::FiSv, false);
    let record = archive::of(&agreement, None).canonical_bytes();
    lay_out(&compose(&agreement, &options).carrying(record), &mut Cache::default()).to_pdf()
}

/// The model agreement with each thing taken away in turn.
pub fn all() -> Vec<Control> {
    let whole = whole();
    let spoiled = |name, profile, rule, spoil: fn(&mut Document)| {
        let mut document = Document::load_mem(&whole).expect("lopdf reads the file");
        spoil(&mut document);
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("lopdf writes the file");
        Control { name, profile, rule, bytes }
    };
    vec![
        spoiled("XMP removed", "PDFA-3A", "6.6.2.1-1", |document| {
            catalog(document, |c| drop(c.remove(b"Metadata")))
        }),
        spoiled("structure tree removed", "PDFA-3A", "6.7.3.3-1", |document| {
            catalog(document, |c| drop(c.remove(b"StructTreeRoot")));
        }),
        spoiled("document's language removed", "PDFUA-1", "7.2-34", |document| {
            catalog(document, |c| drop(c.remove(b"Lang")));
            every(document, |dict| drop(dict.remove(b"Lang")));
        }),
        spoiled("scope of table headers removed", "PDFUA-1", "7.5-1", |document| {
            every(document, |dict| {
                if let Ok(attributes) = dict.get_mut(b"A").and_then(Object::as_dict_mut) {
                    attributes.remove(b"Scope");
                }
            });
        }),
        spoiled("a font not embedded", "PDFA-3A", "6.2.11.4.1-1", |document| {
            every(document, |dict| {
                for key in [b"FontFile".as_slice(), b"FontFile2", b"FontFile3"] {
                    dict.remove(key);
                }
            });
        }),
        spoiled("attached data without a relationship", "PDFA-3A", "6.8-3", |document| {
            every(document, |dict| drop(dict.remove(b"AFRelationship")));
        }),
        spoiled("attached data without a type", "PDFA-3A", "6.8-1", |document| {
            for object in document.objects.values_mut() {
                if let Ok(stream) = object.as_stream_mut()
                    && stream.dict.has_type(b"EmbeddedFile")
                {
                    stream.dict.remove(b"Subtype");
                }
            }
        }),
        spoiled("a figure without words", "PDFUA-1", "7.3-1", |document| {
            // Only the first paragraph: it becomes a figure that nobody describes.
            let first = document.objects.values_mut().find_map(|object| {
                let dict = object.as_dict_mut().ok()?;
                (dict.get(b"S").and_then(Object::as_name).ok()? == b"P").then_some(dict)
            });
            let first = first.expect("there is a paragraph");
            first.set("S", "Figure");
            first.remove(b"Alt");
        }),
        spoiled("title not shown", "PDFUA-1", "7.1-10", |document| {
            catalog(document, |c| drop(c.remove(b"ViewerPreferences")));
        }),
    ]
}

fn catalog(document: &mut Document, spoil: impl Fn(&mut Dictionary)) {
    spoil(document.catalog_mut().expect("there is a catalog"));
}

fn every(document: &mut Document, spoil: impl Fn(&mut Dictionary)) {
    document.objects.values_mut().filter_map(|object| object.as_dict_mut().ok()).for_each(spoil);
}
