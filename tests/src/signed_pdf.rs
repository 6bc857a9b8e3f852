//! A PDF signed in another program: what such programs add behind the file they sign.
//!
//! The signature itself is empty: nobody here verifies one, and a test must not look as if somebody did.

use anyhow::{Context, Result};
use lopdf::{Dictionary, Document, IncrementalDocument, Object, StringFormat};

/// The file with a signature field for each signer added behind it: a name, and a time as PDF writes it.
///
/// # Errors
/// A file that is no whole PDF.
pub fn signed(file: &[u8], signers: &[(&str, &str)]) -> Result<Vec<u8>> {
    let before = Document::load_mem(file)?;
    let root = before.trailer.get(b"Root")?.as_reference()?;
    let mut after = IncrementalDocument::create_from(file.to_vec(), before);
    after.opt_clone_object_to_new_document(root)?;
    let mut fields = Vec::new();
    for (number, (name, time)) in signers.iter().enumerate() {
        let value = after.new_document.add_object(signature(name, time));
        let field = Dictionary::from_iter([
            ("FT", Object::Name(b"Sig".to_vec())),
            ("T", Object::string_literal(format!("Signature{}", number + 1))),
            ("V", Object::Reference(value)),
        ]);
        fields.push(Object::Reference(after.new_document.add_object(field)));
    }
    let form = Dictionary::from_iter([("Fields", Object::Array(fields)), ("SigFlags", Object::Integer(3))]);
    let catalog = after.new_document.get_object_mut(root)?.as_dict_mut().context("a catalog")?;
    catalog.set("AcroForm", form);
    let mut whole = Vec::new();
    after.save_to(&mut whole)?;
    Ok(whole)
}

fn signature(name: &str, time: &str) -> Dictionary {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let name = [b"\xFE\xFF".as_slice(), &wide].concat();
    Dictionary::from_iter([
        ("Type", Object::Name(b"Sig".to_vec())),
        ("Filter", Object::Name(b"Adobe.PPKLite".to_vec())),
        ("Name", Object::String(name, StringFormat::Hexadecimal)),
        ("M", Object::string_literal(time)),
        ("Contents", Object::String(vec![0; 64], StringFormat::Hexadecimal)),
    ])
}
