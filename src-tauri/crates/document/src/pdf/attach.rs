//! The data a file carries, as associated files (PDF/A-3, ISO 19005-3, 6.8): the text, which is the source of the pages,
//! and in a signed record the evidence, which supplements it.

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};

use super::text;
use crate::page::{Attachment, Pages};

/// The name of the text in every file.
const TEXT: &str = "sopimus.json";
/// The name of the evidence; names stand in the order of their letters.
const EVIDENCE: &str = "todisteet.json";

/// Attaches the data to the document as a whole. Its date is the document's, never the clock's (ruling 12).
pub(super) fn attach(document: &mut Document, pages: &Pages) {
    let given = [(TEXT, "Source", &pages.attachment), (EVIDENCE, "Supplement", &pages.evidence)];
    let (mut names, mut files) = (Vec::new(), Vec::new());
    for (name, relationship, attachment) in given {
        let Some(attachment) = attachment else { continue };
        let mut specification = specification(document, name, attachment, pages.dated);
        specification.set("AFRelationship", relationship);
        let file: ObjectId = document.add_object(specification);
        names.extend([Object::string_literal(name), file.into()]);
        files.push(Object::Reference(file));
    }
    if files.is_empty() {
        return;
    }
    let names = document.add_object(dictionary! { "Names" => names });
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("AF", files);
        catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    }
}

fn specification(
    document: &mut Document,
    name: &str,
    attachment: &Attachment,
    dated: Option<NaiveDate>,
) -> Dictionary {
    let mut parameters = dictionary! {
        "Size" => attachment.json.len() as i64,
        "CheckSum" => Object::String(Md5::digest(&attachment.json).to_vec(), StringFormat::Hexadecimal),
    };
    if let Some(date) = dated {
        parameters.set("ModDate", super::finish::stamp(date));
    }
    let entries =
        dictionary! { "Type" => "EmbeddedFile", "Subtype" => "application/json", "Params" => parameters };
    let file = document.add_object(Stream::new(entries, attachment.json.to_vec()));
    dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal(name),
        "UF" => text(name),
        "Desc" => text(&attachment.description),
        "EF" => dictionary! { "F" => file, "UF" => file },
    }
}
