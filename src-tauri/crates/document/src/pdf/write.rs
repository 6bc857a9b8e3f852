//! The bytes of the file. Our own writer: compression must not depend on what other crates choose for flate2.

use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use miniz_oxide::deflate::compress_to_vec_zlib;
use sha2::{Digest, Sha256};

/// How the file is packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    /// Compressed, with object streams.
    Small,
    /// As it is: for a page that is drawn at once and forgotten.
    Fast,
}

/// Objects in one object stream.
const OBJECTS_IN_A_STREAM: usize = 200;
const LEVEL: u8 = 6;

/// Writes the document. Its identifier comes from what it says.
pub(super) fn write(mut document: Document, packing: Packing) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    if packing == Packing::Small {
        compress_all(&mut document);
    }
    let mut places: Vec<Place> = vec![Place::Free; document.max_id as usize + 1];
    let mut packed: Vec<(u32, Vec<u8>)> = Vec::new();
    for ((number, _), object) in document.objects {
        match object {
            Object::Stream(stream) => {
                let (mut dict, content) = (stream.dict, stream.content);
                dict.set("Length", content.len() as i64);
                places[number as usize] = Place::At(out.len());
                put_stream(&mut out, number, &dict, &content);
            }
            object => {
                let mut bytes = Vec::new();
                put(&mut bytes, &object);
                if packing == Packing::Small {
                    packed.push((number, bytes));
                } else {
                    places[number as usize] = Place::At(out.len());
                    out.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
                    out.extend_from_slice(&bytes);
                    out.extend_from_slice(b"\nendobj\n");
                }
            }
        }
    }
    let mut next = document.max_id + 1;
    for chunk in packed.chunks(OBJECTS_IN_A_STREAM) {
        for (index, (number, _)) in chunk.iter().enumerate() {
            places[*number as usize] = Place::Packed { stream: next, index };
        }
        places.push(Place::At(out.len()));
        put_packed(&mut out, next, chunk);
        next += 1;
    }
    let digest = Sha256::digest(&out);
    let id = Object::String(digest[..16].to_vec(), StringFormat::Hexadecimal);
    let mut trailer = Dictionary::new();
    for key in [b"Root".as_slice(), b"Info"] {
        if let Ok(value) = document.trailer.get(key) {
            trailer.set(key, value.clone());
        }
    }
    trailer.set("ID", vec![id.clone(), id]);
    put_cross_references(&mut out, next, places, trailer, packing);
    out
}

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(usize),
    Packed { stream: u32, index: usize },
}

/// Compresses every stream but the metadata, which stay readable for programs that know nothing of PDF.
///
/// Streams are shared out among the processors; each is the same whoever compresses it.
fn compress_all(document: &mut Document) {
    let mut streams: Vec<&mut lopdf::Stream> = document
        .objects
        .values_mut()
        .filter_map(|object| object.as_stream_mut().ok())
        .filter(|stream| !stream.dict.has_type(b"Metadata"))
        .collect();
    let workers =
        std::thread::available_parallelism().map_or(1, usize::from).min(streams.len().div_ceil(4)).max(1);
    let share = streams.len().div_ceil(workers).max(1);
    std::thread::scope(|scope| {
        for share in streams.chunks_mut(share) {
            scope.spawn(|| {
                share.iter_mut().for_each(|stream| compress(&mut stream.dict, &mut stream.content))
            });
        }
    });
}

/// Compresses a stream.
///
/// One that would end in a carriage return is made otherwise: before `endstream` readers take it for a part of the line
/// end and find the length wrong.
fn compress(dict: &mut Dictionary, content: &mut Vec<u8>) {
    if dict.get(b"Filter").is_ok() {
        return;
    }
    loop {
        let packed = compress_to_vec_zlib(content, LEVEL);
        if packed.last() != Some(&b'\r') {
            *content = packed;
            dict.set("Filter", "FlateDecode");
            return;
        }
        if dict.get(b"Length1").is_ok() {
            // A font may have bytes behind its tables; a zero would leave the last byte of the checksum as it is.
            content.push(1);
            dict.set("Length1", content.len() as i64);
        } else if dict.get(b"N").is_ok() && !dict.has_type(b"ObjStm")
            || dict.has_type(b"XRef")
            || dict.has_type(b"EmbeddedFile")
        {
            // A colour profile, a table of places and attached data may not: they stay as they are.
            return;
        } else {
            // Everything else is words, which a space does not change.
            content.push(b' ');
        }
    }
}

fn put_packed(out: &mut Vec<u8>, number: u32, objects: &[(u32, Vec<u8>)]) {
    let mut index = String::new();
    let mut body = Vec::new();
    for (number, bytes) in objects {
        let _ = write!(index, "{number} {} ", body.len());
        body.extend_from_slice(bytes);
        body.push(b'\n');
    }
    let first = index.len();
    let mut content = [index.as_bytes(), &body].concat();
    let mut dict = Dictionary::new();
    dict.set("Type", "ObjStm");
    dict.set("N", objects.len() as i64);
    dict.set("First", first as i64);
    compress(&mut dict, &mut content);
    dict.set("Length", content.len() as i64);
    put_stream(out, number, &dict, &content);
}

fn put_cross_references(
    out: &mut Vec<u8>,
    number: u32,
    mut places: Vec<Place>,
    trailer: Dictionary,
    packing: Packing,
) {
    let start = out.len();
    places.push(Place::At(start));
    let mut table = Vec::with_capacity(places.len() * 7);
    for place in &places {
        let (kind, first, second) = match *place {
            Place::Free => (0, 0, 0xFFFF),
            Place::At(offset) => (1, offset as u32, 0),
            Place::Packed { stream, index } => (2, stream, index as u16),
        };
        table.push(kind);
        table.extend_from_slice(&first.to_be_bytes());
        table.extend_from_slice(&second.to_be_bytes());
    }
    let mut dict = trailer;
    dict.set("Type", "XRef");
    dict.set("Size", places.len() as i64);
    dict.set("W", vec![1.into(), 4.into(), 2.into()]);
    if packing == Packing::Small {
        compress(&mut dict, &mut table);
    }
    dict.set("Length", table.len() as i64);
    put_stream(out, number, &dict, &table);
    out.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
}

fn put_stream(out: &mut Vec<u8>, number: u32, dict: &Dictionary, content: &[u8]) {
    out.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
    put_dictionary(out, dict);
    out.extend_from_slice(b"\nstream\n");
    out.extend_from_slice(content);
    out.extend_from_slice(b"\nendstream\nendobj\n");
}

fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend_from_slice(b"null"),
        Object::Boolean(value) => out.extend_from_slice(if *value { b"true" } else { b"false" }),
        Object::Integer(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Real(value) => out.extend_from_slice(value.to_string().as_bytes()),
        Object::Name(name) => put_name(out, name),
        Object::String(bytes, _) => put_string(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => put_dictionary(out, dict),
        Object::Reference(id) => put_reference(out, *id),
        Object::Stream(_) => unreachable!("BUG: a stream inside another object"),
    }
}

fn put_reference(out: &mut Vec<u8>, id: ObjectId) {
    out.extend_from_slice(format!("{} {} R", id.0, id.1).as_bytes());
}

fn put_dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend_from_slice(b"<<");
    for (key, value) in dict {
        put_name(out, key);
        out.push(b' ');
        put(out, value);
    }
    out.extend_from_slice(b">>");
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'_' | b'.') {
            out.push(byte);
        } else {
            out.extend_from_slice(format!("#{byte:02X}").as_bytes());
        }
    }
}

/// Hexadecimal throughout: nothing needs escaping, and compression makes up for the length.
fn put_string(out: &mut Vec<u8>, bytes: &[u8]) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    out.push(b'<');
    for byte in bytes {
        out.push(DIGITS[usize::from(byte >> 4)]);
        out.push(DIGITS[usize::from(byte & 15)]);
    }
    out.push(b'>');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_whose_stream_would_end_in_a_carriage_return_is_made_otherwise() {
        // The last byte of the checksum is that of the sum of the bytes and one.
        let mut content = vec![b'\r' - 1];
        let mut dict = lopdf::dictionary! { "Length1" => 1 };
        compress(&mut dict, &mut content);
        assert_ne!(content.last(), Some(&b'\r'));
        assert_eq!(dict.get(b"Length1").and_then(Object::as_i64).ok(), Some(2));
    }
}
