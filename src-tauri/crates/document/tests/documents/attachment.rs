//! The data a file carries (ruling 13).

use std::process::Command;

use agreement::{AgreementLanguages, archive};
use document::*;
use lopdf::{Document, Object};
use md5::{Digest, Md5};

use crate::{model, reading, specimen};

fn draft_of_the_model_agreement() -> (Vec<u8>, Vec<u8>) {
    let agreement = model::agreement();
    let record = archive::of(&agreement, None).canonical_bytes();
    let options = Options::new(DocumentKind::Agreement, AgreementLanguages::Fi, true);
    let composition = compose(&agreement, &options).carrying(record.clone());
    (lay_out(&composition, &mut Cache::default()).to_pdf(), record)
}

#[test]
fn other_programs_take_the_text_record_out_of_the_file_byte_for_byte() {
    let (pdf, record) = draft_of_the_model_agreement();
    reading::check(&pdf);
    let folder = std::env::temp_dir().join(format!("document-attachment-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder can be made");
    let (file, out) = (folder.join("agreement.pdf"), folder.join("sopimus.json"));
    std::fs::write(&file, &pdf).expect("a temporary file can be written");
    let detach = |arguments: &[&str]| {
        let output =
            Command::new("pdfdetach").args(arguments).arg(&file).output().expect("pdfdetach is installed");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let listed = detach(&["-list"]);
    assert_eq!(listed.lines().collect::<Vec<_>>(), ["1 embedded files", "1: sopimus.json"]);
    detach(&["-save", "1", "-o", &out.to_string_lossy()]);
    let found = std::fs::read(&out).expect("pdfdetach wrote the data");
    std::fs::remove_dir_all(&folder).expect("a temporary folder can be removed");
    assert!(found == record, "the data differ from the text record");
}

#[test]
fn the_data_are_named_as_the_source_of_the_document() {
    let (pdf, record) = draft_of_the_model_agreement();
    let document = Document::load_mem(&pdf).expect("lopdf reads the file");
    let catalog = document.catalog().expect("there is a catalog");
    let associated =
        catalog.get(b"AF").and_then(Object::as_array).expect("files are associated with the document");
    assert_eq!(associated.len(), 1, "one file");
    let dictionary =
        |object: &Object| document.dereference(object).map(|(_, found)| found.clone()).expect("it is there");
    let specification = dictionary(&associated[0]);
    let specification = specification.as_dict().expect("a file is named by a dictionary");
    let relationship = specification.get(b"AFRelationship").and_then(Object::as_name).ok();
    assert_eq!(relationship, Some(b"Source".as_slice()));
    let file = specification.get(b"EF").and_then(Object::as_dict).and_then(|files| files.get(b"F"));
    let file = dictionary(file.expect("the file is embedded"));
    let entries = &file.as_stream().expect("a file is a stream").dict;
    assert_eq!(entries.get(b"Subtype").and_then(Object::as_name).ok(), Some(b"application/json".as_slice()));
    let parameters = entries.get(b"Params").and_then(Object::as_dict).expect("the file has parameters");
    assert_eq!(parameters.get(b"Size").and_then(Object::as_i64).ok(), Some(record.len() as i64));
    let sum = Md5::digest(&record).to_vec();
    assert_eq!(parameters.get(b"CheckSum").and_then(Object::as_str).ok(), Some(sum.as_slice()));
    assert!(!parameters.has(b"ModDate"), "a draft has no date (ruling 12)");
}

#[test]
fn a_document_without_data_names_no_file() {
    let pdf = lay_out(&specimen::composition(2, 2), &mut Cache::default()).to_pdf();
    let document = Document::load_mem(&pdf).expect("lopdf reads the file");
    let catalog = document.catalog().expect("there is a catalog");
    assert!(!catalog.has(b"AF") && !catalog.has(b"Names"), "nothing is attached");
}

#[test]
fn data_whose_packed_form_would_end_in_a_carriage_return_stand_as_they_are() {
    // The last byte of a packed stream is the low byte of a sum over its bytes: one of 256 texts hits it.
    for number in 0..400 {
        let json = format!("{{\"number\":{number}}}").into_bytes();
        let composition =
            Composition { blocks: Vec::new(), ..specimen::composition(1, 1) }.carrying(json.clone());
        let pdf = lay_out(&composition, &mut Cache::default()).to_pdf();
        let document = Document::load_mem(&pdf).expect("lopdf reads the file");
        let files = document.objects.values().filter_map(|object| object.as_stream().ok());
        let file =
            files.into_iter().find(|stream| stream.dict.has_type(b"EmbeddedFile")).expect("it is there");
        let bytes = file.decompressed_content().unwrap_or_else(|_| file.content.clone());
        assert!(bytes == json, "{number}: {bytes:?}");
        assert_ne!(file.content.last(), Some(&b'\r'), "{number}: readers would find another length");
    }
}
