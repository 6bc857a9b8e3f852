//! Entries become a bundle.

use super::archive::Archive;
use super::manifest::{BundleKind, BundledAgreement, Entry, FORMAT, LogHead, MANIFEST, Manifest};
use super::names;
use crate::ImportError;
use agreement::Fingerprint;
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;

/// What goes into a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// The version of the program.
    pub program: String,
    /// What it holds.
    pub kind: BundleKind,
    /// Now.
    pub made_at: DateTime<Utc>,
    /// The newest entry of the change log.
    pub log_head: LogHead,
    /// The agreements.
    pub agreements: Vec<BundledAgreement>,
    /// Every entry but the manifest, by name.
    pub entries: BTreeMap<String, Vec<u8>>,
}

/// The bytes of a bundle.
///
/// # Errors
/// `bundle-too-large` when it would be larger than is read again.
///
/// # Panics
/// When an entry has a name that is not safe: the caller makes the names.
pub fn write(content: Content) -> Result<Vec<u8>, ImportError> {
    let entry = |(name, bytes): (&String, &Vec<u8>)| {
        assert!(names::is_safe(name) && name != MANIFEST, "BUG: an entry called {name:?}");
        Entry { name: name.clone(), length: bytes.len() as u64, sha256: Fingerprint::of(bytes).hex() }
    };
    let manifest = Manifest {
        format: FORMAT,
        program: content.program,
        kind: content.kind,
        made_at: content.made_at,
        log_head: content.log_head,
        agreements: content.agreements,
        entries: content.entries.iter().map(entry).collect(),
    };
    let manifest = serde_json::to_vec_pretty(&manifest).expect("BUG: plain data is always JSON");
    let mut archive = Archive::default();
    archive.add(MANIFEST, &manifest)?;
    for (name, bytes) in &content.entries {
        archive.add(name, bytes)?;
    }
    archive.finish()
}
