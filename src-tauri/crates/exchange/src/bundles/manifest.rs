//! The manifest: what the bundle is, and every entry with its length and hash.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The number of the form that is written.
pub const FORMAT: u32 = 1;
/// The entry that holds the manifest, the first of a bundle.
pub const MANIFEST: &str = "manifest.json";

/// The manifest of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The number of its form; [`FORMAT`].
    pub format: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// What it holds.
    pub kind: BundleKind,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The newest entry of the change log at that moment: whoever has the workspace can prove what came later.
    pub log_head: LogHead,
    /// The agreements in it.
    pub agreements: Vec<BundledAgreement>,
    /// Every other entry, by name.
    pub entries: Vec<Entry>,
}

/// What a bundle holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BundleKind {
    /// One agreement, with the entries of the register that it names.
    Agreement,
    /// Everything: for the next secretary.
    Workspace,
}

/// The newest entry of a change log.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogHead {
    /// How many entries the log had.
    pub entries: i64,
    /// The hash of the newest, in lower-case hex.
    pub sha256: String,
}

/// An agreement of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledAgreement {
    /// Its identity.
    pub id: Uuid,
    /// Its title when the bundle was made.
    pub title: String,
    /// The folder of what people read.
    pub folder: String,
}

/// An entry of a bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its name; see [`super::is_safe`].
    pub name: String,
    /// Bytes.
    pub length: u64,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}
