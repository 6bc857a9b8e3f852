//! The data a file carries: an associated file that says it is the source of the pages (PDF/A-3, ISO 19005-3, 6.8).

use chrono::NaiveDate;
use lopdf::{Document, Object, Stream, StringFormat, dictionary};
use md5::{Digest, Md5};

use super::text;
use crate::page::Attachment;

/// The name of the data in every file.
const NAME: &str = "sopimus.json";

/// Attaches the data to the document as a whole. Its date is the document's, never the clock's (ruling 12).
pub(super) fn attach(document: &mut Document, attachment: &Attachment, dated: Option<NaiveDate>) {
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
    let name = || Object::string_literal(NAME);
    let specification = document.add_object(dictionary! {
        "Type" => "Filespec",
        "F" => name(),
        "UF" => text(NAME),
        "Desc" => text(&attachment.description),
        "AFRelationship" => "Source",
        "EF" => dictionary! { "F" => file, "UF" => file },
    });
    let names = document.add_object(dictionary! { "Names" => vec![name(), specification.into()] });
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("AF", vec![Object::Reference(specification)]);
        catalog.set("Names", dictionary! { "EmbeddedFiles" => names });
    }
}
