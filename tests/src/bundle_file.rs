//! The entries of a bundle, read the plain way: one header behind the other.

use std::collections::BTreeMap;

/// The entries by name.
///
/// # Panics
/// When it is no plain zip.
pub fn entries(bundle: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let number = |at: usize, length: usize| -> usize {
        bundle[at..at + length].iter().rev().fold(0, |sum, byte| sum * 256 + usize::from(*byte))
    };
    let mut found = BTreeMap::new();
    let mut at = 0;
    while bundle[at..].starts_with(b"PK\x03\x04") {
        let (method, packed, name) = (number(at + 8, 2), number(at + 18, 4), number(at + 26, 2));
        let body = at + 30 + name;
        let content = &bundle[body..body + packed];
        let content = match method {
            0 => content.to_vec(),
            _ => miniz_oxide::inflate::decompress_to_vec(content).expect("it unpacks"),
        };
        found.insert(String::from_utf8_lossy(&bundle[at + 30..body]).into_owned(), content);
        at = body + packed;
    }
    found
}
