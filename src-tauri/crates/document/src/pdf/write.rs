//! The bytes of the file. Our own writer: compression must not depend on what other crates choose for flate2.

use std::ops::Range;
use std::sync::{Mutex, PoisonError};

use lopdf::{Dictionary, Document, Object, StringFormat};
use miniz_oxide::deflate::compress_to_vec_zlib;
use sha2::{Digest, Sha256};

use super::parallel::in_parallel;
use super::{LONGEST_TEXT, utf16};

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

/// Writes the document, with the objects of the numbers `late`, which `put` writes when their turn comes. The file's
/// identifier comes from what it says.
pub(super) fn write(
    mut document: Document,
    packing: Packing,
    late: Range<u32>,
    put_late: impl Fn(u32, &mut Vec<u8>) + Sync,
) -> Vec<u8> {
    let mut out = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
    if packing == Packing::Small {
        compress_all(&mut document);
    }
    let mut places: Vec<Place> = vec![Place::Free; document.max_id as usize + 1];
    let mut small: Vec<(u32, Object)> = Vec::new();
    for ((number, _), object) in document.objects {
        match object {
            Object::Stream(stream) => {
                let (mut dict, content) = (stream.dict, stream.content);
                dict.set("Length", content.len() as i64);
                places[number as usize] = Place::At(out.len());
                put_stream(&mut out, number, &dict, &content);
            }
            object => small.push((number, object)),
        }
    }
    let numbers: Vec<u32> = small.iter().map(|(number, _)| *number).chain(late).collect();
    let put_one = |at: usize, out: &mut Vec<u8>| match small.get(at) {
        Some((_, object)) => put(out, object),
        None => put_late(numbers[at], out),
    };
    let mut next = document.max_id + 1;
    match packing {
        Packing::Fast => {
            for (at, number) in numbers.iter().enumerate() {
                places[*number as usize] = Place::At(out.len());
                put_header(&mut out, *number);
                put_one(at, &mut out);
                out.extend_from_slice(b"\nendobj\n");
            }
        }
        Packing::Small => {
            let streams = in_parallel(numbers.len().div_ceil(OBJECTS_IN_A_STREAM), |stream| {
                let from = stream * OBJECTS_IN_A_STREAM;
                pack(from, &numbers[from..numbers.len().min(from + OBJECTS_IN_A_STREAM)], &put_one)
            });
            for (numbers, (dict, content)) in numbers.chunks(OBJECTS_IN_A_STREAM).zip(streams) {
                for (index, number) in numbers.iter().enumerate() {
                    places[*number as usize] = Place::Packed { stream: next, index };
                }
                places.push(Place::At(out.len()));
                put_stream(&mut out, next, &dict, &content);
                next += 1;
            }
        }
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
fn compress_all(document: &mut Document) {
    let streams = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
    let streams: Vec<Mutex<&mut lopdf::Stream>> =
        streams.filter(|stream| !stream.dict.has_type(b"Metadata")).map(Mutex::new).collect();
    in_parallel(streams.len(), |at| {
        let mut stream = streams[at].lock().unwrap_or_else(PoisonError::into_inner);
        let stream = &mut **stream;
        compress(&mut stream.dict, &mut stream.content);
    });
}

/// Compresses a stream.
///
/// One that would end in a carriage return is made otherwise: before `endstream` readers take it for a part of the line
/// end and find the length wrong.
pub(super) fn compress(dict: &mut Dictionary, content: &mut Vec<u8>) {
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

/// Objects in one stream: its dictionary and its content. `from` is the place of the first among all.
fn pack(from: usize, numbers: &[u32], put_one: impl Fn(usize, &mut Vec<u8>)) -> (Dictionary, Vec<u8>) {
    let (mut content, mut body) = (Vec::new(), Vec::with_capacity(numbers.len() * 128));
    for (at, number) in numbers.iter().enumerate() {
        put_number(&mut content, *number);
        content.push(b' ');
        put_number(&mut content, body.len() as u32);
        content.push(b' ');
        put_one(from + at, &mut body);
        body.push(b'\n');
    }
    let mut dict = Dictionary::new();
    dict.set("Type", "ObjStm");
    dict.set("N", numbers.len() as i64);
    dict.set("First", content.len() as i64);
    content.append(&mut body);
    compress(&mut dict, &mut content);
    dict.set("Length", content.len() as i64);
    (dict, content)
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

fn put_header(out: &mut Vec<u8>, number: u32) {
    put_number(out, number);
    out.extend_from_slice(b" 0 obj\n");
}

fn put_stream(out: &mut Vec<u8>, number: u32, dict: &Dictionary, content: &[u8]) {
    put_header(out, number);
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
        Object::Reference(id) => put_reference(out, id.0),
        Object::Stream(_) => unreachable!("BUG: a stream inside another object"),
    }
}

/// A whole number.
pub(super) fn put_number(out: &mut Vec<u8>, number: u32) {
    let mut digits = [0; 10];
    let (mut at, mut left) = (digits.len(), number);
    while left > 0 || at == digits.len() {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    out.extend_from_slice(&digits[at..]);
}

/// A reference to an object.
pub(super) fn put_reference(out: &mut Vec<u8>, number: u32) {
    put_number(out, number);
    out.extend_from_slice(b" 0 R");
}

/// A text string: letters of ASCII as they are, everything else as UTF-16.
pub(super) fn put_text(out: &mut Vec<u8>, words: &str) {
    let plain = |byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'(' | b')' | b'\\');
    if words.len() < LONGEST_TEXT && words.bytes().all(plain) {
        out.push(b'(');
        out.extend_from_slice(words.as_bytes());
        out.push(b')');
    } else {
        put_string(out, &utf16(words));
    }
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
