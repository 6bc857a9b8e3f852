//! A bundle from anywhere: everything about it is checked before anything of it is given away.

use super::archive::{self, Packed};
use super::manifest::{Entry, FORMAT, MANIFEST, Manifest};
use super::{README, RECORDS};
use crate::{ImportError, limits};
use agreement::Fingerprint;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A bundle that was found whole.
#[derive(Debug)]
pub struct Bundle<'a> {
    manifest: Manifest,
    records: Vec<u8>,
    by_hash: BTreeMap<String, Packed<'a>>,
}

impl Bundle<'_> {
    /// What it says of itself; every entry has been found as it says.
    pub const fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The bytes of [`RECORDS`].
    pub fn records(&self) -> &[u8] {
        &self.records
    }

    /// The entry of this SHA-256 (lower-case hex), under whatever name.
    ///
    /// # Errors
    /// `damaged-bundle` when there is none.
    pub fn file(&self, sha256: &str) -> Result<Vec<u8>, ImportError> {
        self.by_hash.get(sha256).ok_or(ImportError::DamagedBundle)?.unpack()
    }
}

/// Reads a bundle that is not (or no longer) under a passphrase, and checks every entry of it.
///
/// # Errors
/// `not-a-bundle`, `newer-bundle`, `bundle-too-large`, `bundle-name`, `damaged-bundle`; `passphrase-needed`.
pub fn read(bytes: &[u8]) -> Result<Bundle<'_>, ImportError> {
    if bytes.len() > limits::BUNDLE_BYTES {
        return Err(ImportError::BundleTooLarge);
    }
    if super::is_encrypted(bytes) {
        return Err(ImportError::PassphraseNeeded);
    }
    let entries = archive::entries(bytes)?;
    weigh(&entries)?;
    let (first, others) = entries.split_first().ok_or(ImportError::NotABundle)?;
    if first.name != MANIFEST || first.length() > limits::BUNDLE_MANIFEST_BYTES {
        return Err(ImportError::NotABundle);
    }
    let manifest = manifest(&first.unpack()?)?;
    if manifest.entries.len() != others.len() {
        return Err(ImportError::DamagedBundle);
    }
    let mut by_hash = BTreeMap::new();
    let mut records = None;
    for (promised, found) in manifest.entries.iter().zip(others) {
        let content = checked(promised, found)?;
        if promised.name == RECORDS {
            records = Some(content);
        }
        by_hash.insert(promised.sha256.clone(), *found);
    }
    let records = records.ok_or(ImportError::NotABundle)?;
    if !manifest.entries.iter().any(|entry| entry.name == README) {
        return Err(ImportError::NotABundle);
    }
    Ok(Bundle { manifest, records, by_hash })
}

/// Refuses what would take too much to unpack, and names that differ in nothing or in case alone.
fn weigh(entries: &[Packed<'_>]) -> Result<(), ImportError> {
    let total: u64 = entries.iter().map(|entry| entry.length() as u64).sum();
    let largest = |entry: &Packed<'_>| {
        if entry.name == RECORDS { limits::BUNDLE_RECORDS_BYTES } else { limits::FILE_BYTES }
    };
    if total > limits::BUNDLE_UNPACKED_BYTES || entries.iter().any(|entry| entry.length() > largest(entry)) {
        return Err(ImportError::BundleTooLarge);
    }
    let names: BTreeSet<String> = entries.iter().map(|entry| entry.name.to_ascii_lowercase()).collect();
    if names.len() == entries.len() { Ok(()) } else { Err(ImportError::BundleName) }
}

fn manifest(bytes: &[u8]) -> Result<Manifest, ImportError> {
    #[derive(Deserialize)]
    struct Form {
        format: u32,
    }
    // The form first: a newer one should be told as such, not as a heap of unknown fields.
    let Form { format } = serde_json::from_slice(bytes).map_err(|_| ImportError::NotABundle)?;
    if format != FORMAT {
        return Err(ImportError::NewerBundle { value: format.to_string() });
    }
    serde_json::from_slice(bytes).map_err(|_| ImportError::DamagedBundle)
}

fn checked(promised: &Entry, found: &Packed<'_>) -> Result<Vec<u8>, ImportError> {
    if promised.name != found.name || promised.length != found.length() as u64 {
        return Err(ImportError::DamagedBundle);
    }
    let content = found.unpack()?;
    if Fingerprint::of(&content).hex() == promised.sha256 {
        Ok(content)
    } else {
        Err(ImportError::DamagedBundle)
    }
}
