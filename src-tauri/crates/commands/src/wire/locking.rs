//! Locking the text, and the files of a locked version.

use super::FindingView;
use agreement::AgreementLanguages;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What locking would do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LockFacts {
    /// The number of the version it would make.
    pub version: u32,
    /// The version before, if there is one.
    pub before: Option<u32>,
    /// Whether the text differs from that version.
    pub is_changed: bool,
    /// Findings that block.
    pub blocking: Vec<FindingView>,
    /// How many other findings there are.
    pub other: u32,
    /// What would lapse.
    pub lapses: Vec<LapseView>,
}

/// What one party would have to do again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LapseView {
    /// The party.
    pub party: Uuid,
    /// Its name.
    pub name: String,
    /// Whether it has decided.
    pub decided: bool,
    /// Whether its decision allows minor corrections.
    pub has_mandate: bool,
    /// How many signatures it has given.
    pub signatures: u32,
}

/// Locks the working text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LockRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// Why, where findings block; else empty.
    pub reason: String,
    /// The parties whose decision holds for the new version, too, by their mandate for minor corrections.
    pub carried: Vec<Uuid>,
}

/// Asks for the signed record of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecordRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// Its language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
}

/// What is to be done with a file of a locked version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionFileRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The code of its kind.
    pub kind: String,
    /// Its language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// The party whose sheet alone it is; none of a file that is for all.
    pub party: Option<Uuid>,
    /// Opened in the viewer to be printed, instead of saved.
    pub print: bool,
}
