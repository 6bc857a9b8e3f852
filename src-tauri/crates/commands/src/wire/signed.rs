//! Signatures made electronically, and the files that show what the ledger says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A signed PDF that was read: what it says of its signatures, and whose they can be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedFileView {
    /// By which it is kept or left.
    pub token: Uuid,
    /// The file's name.
    pub file_name: String,
    /// The version whose signatures it can hold.
    pub version: u32,
    /// Whether it begins, byte for byte, with a file kept of that version.
    pub is_of_version: bool,
    /// What it is (ruling 14), in a sentence.
    pub message: String,
    /// Its signed signature fields.
    pub fields: Vec<SignedFieldView>,
    /// Those whose signature has not been received.
    pub signatories: Vec<SignedForView>,
}

/// A signature field, as the file tells it; nothing of it is verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedFieldView {
    /// Its name in the form.
    pub field: String,
    /// Who it says signed; empty where it says nothing.
    pub signer: String,
    /// The day of signing by the signer's own clock, ISO or empty.
    pub signed_on: String,
    /// Whether it says that it covers the whole file.
    pub covers_file: bool,
}

/// A signatory whose signature the file may hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedForView {
    /// The party.
    pub party: Uuid,
    /// The party's name.
    pub party_name: String,
    /// The signatory.
    pub signatory: Uuid,
    /// Name, where one is known.
    pub name: String,
    /// Title, in the window's language.
    pub title: String,
    /// Whether a field names the person.
    pub proposed: bool,
    /// The day that field says, ISO or empty.
    pub signed_on: String,
}

/// Keeps a signed file and receives the signatures that a person says it holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeepSignedFile {
    /// The agreement.
    pub agreement: Uuid,
    /// The file.
    pub token: Uuid,
    /// The signatures it holds.
    pub signatures: Vec<KeptSignature>,
    /// The day it came, as typed; empty is today.
    pub received_on: String,
}

/// A signature that a signed file holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KeptSignature {
    /// Whose.
    pub signatory: Uuid,
    /// The day of signing, as typed; empty where it is not known.
    pub signed_on: String,
}

/// A signed file that was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneSignedFile {
    /// The file.
    pub token: Uuid,
}

/// One signature on one original.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneSignature {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The original.
    pub number: u16,
    /// The signatory.
    pub signatory: Uuid,
}

/// Takes the authorisation of a signature away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RemoveAuthorisation {
    /// The signature.
    pub at: OneSignature,
    /// Why; must not be empty.
    pub reason: String,
}

/// Opens a file that belongs to a signature in the system's viewer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OpenKept {
    /// The signature.
    pub at: OneSignature,
    /// Which of its files.
    pub file: KeptFile,
}

/// The files that belong to a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum KeptFile {
    /// The right of the person to sign.
    Authorisation,
    /// The scan or the signed file that shows the signature.
    Signed,
}

/// An authorisation that is attached to a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AuthorisationView {
    /// The name of its file as it came.
    pub file_name: String,
    /// Whether the file is no longer in its place.
    pub is_missing: bool,
}
