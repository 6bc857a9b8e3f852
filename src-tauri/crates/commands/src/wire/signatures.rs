//! The signatures stage: who signs; the locked versions; where every party's decision and paper stand.

use super::{DecisionMakerForm, EditItem, LocalizedText, OriginalView, ScanView, SignatoryForm, StepView};
use agreement::{
    AgreementLanguages, ApprovalState, Hindrance, NextStep, OrganisationKind, OriginalsPractice, PaperState,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for the signatures stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignaturesRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// The locked version to show; none shows the last one.
    pub version: Option<u32>,
}

/// Who signs, the locked versions, and how far the one shown is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignaturesView {
    /// The joining parties of the working text, in order.
    pub parties: Vec<SigningParty>,
    /// The practice of originals.
    #[ts(type = "OriginalsPractice | null")]
    pub practice: Option<OriginalsPractice>,
    /// How many originals.
    pub count: Option<u16>,
    /// Who keeps which.
    pub kept_by: LocalizedText,
    /// The locked versions, the first first.
    pub versions: Vec<VersionView>,
    /// Whether the working text differs from the last locked version.
    pub is_changed: bool,
    /// The version shown; none where nothing is locked.
    pub locked: Option<LockedView>,
}

/// A party that signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SigningParty {
    /// Identity.
    pub id: Uuid,
    /// Running number.
    pub number: u32,
    /// Name in the window's language.
    pub name: String,
    /// Who decides.
    pub decision_maker: Option<DecisionMakerForm>,
    /// Who signs.
    pub signatories: Vec<SignatoryForm>,
}

/// A locked version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionView {
    /// Its number.
    pub number: u32,
    /// The local date of locking.
    pub locked_on: NaiveDate,
    /// The identifier as printed.
    pub identifier: String,
    /// The whole hash.
    pub sha256: String,
    /// Why it was locked although findings blocked; empty where none did.
    pub reason: String,
    /// Its files.
    pub files: Vec<VersionFile>,
}

/// A file of a locked version, kept byte for byte.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VersionFile {
    /// The code of its kind.
    pub kind: String,
    /// Its language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// The party whose sheet alone it is; none of a file that is for all.
    pub party: Option<Uuid>,
    /// Whether the file is missing or altered.
    pub damaged: bool,
}

/// Names printed on the signature sheets of a locked version that an edit would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SheetNames {
    /// The version.
    pub version: u32,
    /// The names.
    pub names: Vec<NameOnSheet>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameOnSheet {
    /// The party that the person signs for.
    pub party_name: String,
    /// The name as it is printed.
    pub before: String,
    /// The name as it would be.
    pub after: String,
    /// Whether the person has signed already.
    pub has_signed: bool,
}

/// An edit that changes names on signature sheets.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditSignatories {
    /// The edit.
    pub edit: EditItem,
    /// Why; must not be empty where the person has signed.
    pub reason: String,
}

/// How far a locked version is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LockedView {
    /// The version.
    pub version: u32,
    /// The agreed first day.
    pub starts_on: Option<NaiveDate>,
    /// The rule of taking effect, in words.
    pub rule: String,
    /// The practice of originals agreed in it.
    #[ts(type = "OriginalsPractice | null")]
    pub practice: Option<OriginalsPractice>,
    /// How many parties have approved.
    pub approved: u32,
    /// How many have signed and returned a complete original.
    pub signed: u32,
    /// How many are in force today.
    pub in_force: u32,
    /// Every party in order.
    pub rows: Vec<PartyRow>,
    /// The ledger.
    pub originals: Vec<OriginalView>,
    /// Scanned pages, those that wait first.
    pub scans: Vec<ScanView>,
}

/// One party with a locked version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyRow {
    /// Identity.
    pub id: Uuid,
    /// Its number in the locked text.
    pub number: u32,
    /// Name in the window's language.
    pub name: String,
    /// Its kind.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// Where its decision stands.
    #[ts(type = "ApprovalState")]
    pub approval: ApprovalState,
    /// When the text was sent to be decided on.
    pub sent_on: Option<NaiveDate>,
    /// When the decision is expected.
    pub planned_on: Option<NaiveDate>,
    /// When it was made.
    pub decided_on: Option<NaiveDate>,
    /// From when it is final.
    pub final_on: Option<NaiveDate>,
    /// The bodies in order.
    pub steps: Vec<StepView>,
    /// The version its decisions were made on, where a mandate lets them hold here.
    pub carried_from: Option<u32>,
    /// Where its paper stands.
    #[ts(type = "PaperState")]
    pub paper: PaperState,
    /// How many originals it has signed and returned.
    pub originals_done: u16,
    /// Of how many.
    pub originals: u16,
    /// When it had signed.
    pub signed_on: Option<NaiveDate>,
    /// Since when it is in force.
    pub in_force_since: Option<NaiveDate>,
    /// What keeps it out; none when it is in, or will be on a known day.
    #[ts(type = "Hindrance | null")]
    pub hindrance: Option<Hindrance>,
    /// The next thing to do.
    #[ts(type = "NextStep")]
    pub next: NextStep,
    /// Since when that is waited for.
    pub waiting_since: Option<NaiveDate>,
    /// For how many days.
    pub waiting_days: Option<u32>,
    /// Its reminders, the latest last.
    pub reminders: Vec<ReminderView>,
}

/// A reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReminderView {
    /// When.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
}
