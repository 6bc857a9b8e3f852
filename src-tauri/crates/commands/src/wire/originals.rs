//! The ledger of originals.

use super::{AuthorisationView, SignedFieldView};
use agreement::SignatureMethod;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// An original of the ledger. Dates are ISO or empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OriginalView {
    /// Its number.
    pub number: u16,
    /// The party whose sheet it is, where each has its own.
    pub party: Option<Uuid>,
    /// When it was printed.
    pub printed_on: String,
    /// When it was sent.
    pub sent_on: String,
    /// With whom it is now.
    pub holder: String,
    /// The order in which it goes round.
    pub circulation: Vec<Uuid>,
    /// Who keeps it.
    pub kept_by: String,
    /// Where.
    pub kept_where: String,
    /// Under which case number.
    pub case_number: String,
    /// For how long.
    pub kept_for: String,
    /// Its signatures: one entry for each signatory that signs it.
    pub signatures: Vec<SignatureView>,
}

/// A signature on an original. Dates are ISO or empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignatureView {
    /// The party.
    pub party: Uuid,
    /// The party's name.
    pub party_name: String,
    /// The signatory.
    pub signatory: Uuid,
    /// Title, in the window's language.
    pub title: String,
    /// Name, where one is known.
    pub name: String,
    /// Who signed instead.
    pub signed_by: String,
    /// The date on the paper.
    pub signed_on: String,
    /// The place as written.
    pub place: String,
    /// How.
    #[ts(type = "SignatureMethod")]
    pub method: SignatureMethod,
    /// When it came back.
    pub received_on: String,
    /// Whether a scan or signed file shows it.
    pub is_shown: bool,
    /// The signed file that shows it, where it was made electronically.
    pub signed_file: Option<ShownBySignedFile>,
    /// Whether the text has the person sign by an authorisation.
    pub needs_authorisation: bool,
    /// The authorisation that is attached.
    pub authorisation: Option<AuthorisationView>,
}

/// A signed file that shows a signature. Nothing of it is verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ShownBySignedFile {
    /// The file's name as it came.
    pub file_name: String,
    /// Whether it begins, byte for byte, with a file kept of the version.
    pub is_of_version: bool,
    /// Its signature fields.
    pub fields: Vec<SignedFieldView>,
    /// Whether the file is no longer in its place.
    pub is_missing: bool,
}

/// A change of an original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum OriginalChange {
    /// When it was printed, as typed.
    PrintedOn(String),
    /// When it was sent, as typed.
    SentOn(String),
    /// With whom it is now.
    Holder(String),
    /// The order in which it goes round.
    Circulation(Vec<Uuid>),
    /// Who keeps it.
    KeptBy(String),
    /// Where.
    KeptWhere(String),
    /// Under which case number.
    CaseNumber(String),
    /// For how long.
    KeptFor(String),
    /// Something about a signature.
    Signature(SignatureChange),
}

/// A change of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignatureChange {
    /// The signatory.
    pub signatory: Uuid,
    /// What.
    pub change: SignatureField,
}

/// One field of a signature.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum SignatureField {
    /// Who signed instead.
    SignedBy(String),
    /// The date on the paper, as typed.
    SignedOn(String),
    /// The place as written.
    Place(String),
    /// How.
    Method(#[ts(type = "SignatureMethod")] SignatureMethod),
    /// When it came back, as typed; taken back only with a reason.
    ReceivedOn(String),
}

/// Changes originals of a version; the same field of several at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditOriginals {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// Their numbers.
    pub numbers: Vec<u16>,
    /// The change.
    pub change: OriginalChange,
}

/// A signing event: those who were there sign at one place on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SigningEvent {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// Who was there and signed.
    pub signatories: Vec<Uuid>,
    /// The day as typed.
    pub on: String,
    /// The place as written: "Mikkelissä".
    pub place: String,
    /// Whether the papers stayed with the secretary, so that they are received.
    pub received: bool,
}

/// Signed papers have come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReceivePapers {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The original.
    pub number: u16,
    /// Whose signatures came with it.
    pub signatories: Vec<Uuid>,
    /// The day they came, as typed.
    pub on: String,
    /// The date on the paper, as typed; empty leaves what is known.
    pub signed_on: String,
}

/// Takes back what was received or filed by mistake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CorrectSignature {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The original.
    pub number: u16,
    /// The signatory.
    pub signatory: Uuid,
    /// Why; must not be empty.
    pub reason: String,
}
