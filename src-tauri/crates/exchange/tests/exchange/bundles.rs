//! Bundles: what is written is read again, and nothing that lies is.

use crate::chance::Chance;
use crate::hostile_bundles::{self, KINDS, Told};
use chrono::DateTime;
use exchange::bundles::{self, BundleKind, Content, LogHead};
use exchange::{ImportError, limits};
use std::collections::BTreeMap;

fn content() -> Content {
    let entries = [
        ("README.txt", b"Sopu".to_vec()),
        ("records.json", b"{}".to_vec()),
        ("agreement/01/versions/1.json", vec![b'a'; 5000]),
        ("attachments/00", (0..=255).collect()),
        ("attachments/empty", Vec::new()),
    ];
    Content {
        program: "0.1.0".into(),
        kind: BundleKind::Agreement,
        made_at: DateTime::UNIX_EPOCH,
        log_head: LogHead { entries: 3, sha256: "00".into() },
        agreements: Vec::new(),
        entries: entries.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)).collect(),
    }
}

#[test]
fn a_bundle_is_read_as_it_was_written() {
    let bytes = bundles::write(content()).expect("written");
    let bundle = bundles::read(&bytes).expect("read");
    assert_eq!(bundle.records(), b"{}");
    assert_eq!(bundle.manifest().entries.len(), 5);
    for entry in &bundle.manifest().entries {
        assert_eq!(
            bundle.file(&entry.sha256).as_ref(),
            Ok(&content().entries[&entry.name]),
            "{}",
            entry.name
        );
    }
    assert_eq!(bundle.file("nothing"), Err(ImportError::DamagedBundle));
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let bytes = bundles::write(content()).expect("written");
    assert_eq!(bundles::write(content()).expect("written"), bytes);
    // The order in which entries were added is no part of it.
    let mut backwards = content();
    backwards.entries = content().entries.into_iter().rev().collect();
    assert_eq!(bundles::write(backwards).expect("written"), bytes);
}

#[test]
fn any_zip_reader_opens_a_bundle() {
    let bytes = bundles::write(content()).expect("written");
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("a zip");
    let mut found = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).expect("an entry");
        let name = entry.name().expect("UTF-8").into_owned();
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut entry, &mut bytes).expect("whole");
        found.insert(name, bytes);
    }
    assert!(found.remove("manifest.json").is_some());
    assert_eq!(found, content().entries);
}

#[test]
fn every_changed_byte_of_a_bundle_is_found() {
    let good = bundles::write(content()).expect("written");
    for at in 0..good.len() {
        let mut bytes = good.clone();
        bytes[at] ^= 1 << (at % 8);
        // The manifest cannot hash itself: a letter of its own words may change, never what it says of the others.
        match bundles::read(&bytes) {
            Err(_) => {}
            Ok(bundle) => {
                assert_eq!(bundle.manifest().entries, bundles::read(&good).expect("good").manifest().entries)
            }
        }
    }
}

#[test]
fn two_hundred_hostile_bundles_are_refused() {
    let records = br#"{"schema":3,"tables":{"agreement":[{"id":"x","place":"a","content":"{}"}]}}"#;
    for number in 0..200 {
        let (what, bytes) = hostile_bundles::hostile(number, records);
        match bundles::read(&bytes) {
            Err(error) => assert!(ImportError::CODES.contains(&error.code()), "{number}, {what}: {error}"),
            // Rows are weighed by those who know tables; a nested bundle is bytes nobody looks into.
            Ok(_) => assert!(
                [10, 20, 24].contains(&(number % KINDS)) || what == "one bit",
                "{number}: {what} was read"
            ),
        }
    }
}

#[test]
fn each_refusal_is_told_apart() {
    let good = [Told::plain("README.txt", b"Sopu"), Told::plain("records.json", b"{}")];
    assert!(
        bundles::read(&hostile_bundles::bundle(&good)).is_ok(),
        "the maker of hostile bundles can make a good one"
    );
    let newer = bundles::write(content()).expect("written");
    let at = newer.windows(12).position(|part| part == b"\"format\": 1,").unwrap_or_default();
    let cases: [(&[u8], ImportError); 4] = [
        (b"", ImportError::NotABundle),
        (b"%PDF-1.7", ImportError::NotABundle),
        (b"age-encryption.org/v1\n", ImportError::PassphraseNeeded),
        (&hostile_bundles::bundle(&good[..1]), ImportError::NotABundle),
    ];
    for (bytes, expected) in cases {
        assert_eq!(bundles::read(bytes).err(), Some(expected));
    }
    assert_eq!(at, 0, "the manifest is packed, so a newer form is made by hand");
    let manifest = hostile_bundles::manifest(&good);
    let manifest = String::from_utf8(manifest).expect("text").replace("\"format\":1", "\"format\":2");
    let all = [vec![Told::plain("manifest.json", manifest.as_bytes())], good.to_vec()].concat();
    let refused = bundles::read(&hostile_bundles::zip(&all, None)).err();
    assert_eq!(refused, Some(ImportError::NewerBundle { value: "2".into() }));
    let mut large = content();
    large.entries.insert("attachments/large".into(), noise(limits::BUNDLE_BYTES));
    assert_eq!(bundles::write(large), Err(ImportError::BundleTooLarge));
}

/// Bytes that do not pack.
fn noise(length: usize) -> Vec<u8> {
    let mut chance = Chance(7);
    (0..length).map(|_| chance.below(256) as u8).collect()
}
