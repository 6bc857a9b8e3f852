//! What is answered about electronically signed files.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// What `signed` read of a file. Nothing of it is verified: it is what the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignedReport {
    /// The agreement.
    pub agreement: Uuid,
    /// The name of the file.
    pub file: String,
    /// The hash of the file, as 64 hexadecimal digits.
    pub sha256: String,
    /// What it is, as `verify` says.
    #[schemars(extend("enum" = [
        "genuine_with_additions", "data_ok_layout_differs", "altered", "unknown_version", "draft", "unreadable"
    ]))]
    pub verdict: &'static str,
    /// The version whose signatures it can hold.
    pub version: u32,
    /// Whether it begins, byte for byte, with a file kept of that version.
    pub begins_with_version: bool,
    /// Whether the signatures were verified: never.
    pub verified: bool,
    /// Its signed signature fields.
    pub fields: Vec<SignedFieldReport>,
    /// The signatures it holds: of the parties named, else of those whose names stand in it.
    pub signatures: Vec<SignedSignature>,
    /// How many were noted as received; none without `--accept`.
    pub kept: u32,
}

/// A signature field, as the file tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignedFieldReport {
    /// Its name in the form.
    pub field: String,
    /// Who it says signed; empty where it says nothing.
    pub signer: String,
    /// The day of signing by the signer's own clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub signed_on: Option<NaiveDate>,
    /// Whether it says that it covers the whole file.
    pub covers_file: bool,
}

/// A signature that the file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SignedSignature {
    /// The party.
    pub party: Uuid,
    /// The party's name.
    pub party_name: String,
    /// The signatory.
    pub signatory: Uuid,
    /// The signatory's title.
    pub title: String,
}
