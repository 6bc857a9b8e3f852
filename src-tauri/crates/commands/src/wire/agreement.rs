//! The frame around every stage: title, readiness, findings, undo and redo; and what changed after an action.

use super::LocalizedText;
use agreement::{AgreementKind, AgreementLanguages, LegalNature, Level, SectionKind};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Everything that stands around the stages of an open agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Frame {
    /// The agreement.
    pub agreement: Uuid,
    /// Title in the window's language, or in the one it has.
    pub title: String,
    /// What it is called and in which languages it is made.
    pub identity: IdentityView,
    /// The six stages in order.
    pub stages: Vec<StageState>,
    /// Every finding, in the order of stages and places.
    pub findings: Vec<FindingView>,
    /// What undo would take back, in words.
    pub undo: Option<String>,
    /// What redo would do again, in words.
    pub redo: Option<String>,
    /// When the last change was committed.
    pub saved_at: Option<DateTime<Utc>>,
}

/// Title, kind, languages and area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct IdentityView {
    /// Title.
    pub title: LocalizedText,
    /// Kind.
    #[ts(type = "AgreementKind")]
    pub kind: AgreementKind,
    /// Case number.
    pub case_number: String,
    /// Language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// Which parallel text counts: "both_authentic", "fi", "sv" or absent.
    pub prevailing: Option<String>,
    /// Date on the page.
    pub date: Option<NaiveDate>,
    /// Sender at the top left of each page.
    pub sender: LocalizedText,
    /// The area in words.
    pub area: LocalizedText,
    /// How wide the area is.
    #[ts(type = "Level")]
    pub level: Level,
    /// Whether it binds.
    #[ts(type = "LegalNature")]
    pub nature: LegalNature,
    /// The word for the whole.
    pub whole: WholeWordForm,
}

/// The word for the whole in the forms the model clauses need; typed, never inflected by rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WholeWordForm {
    /// perhekeskus.
    pub fi: String,
    /// perhekeskuksen.
    pub fi_genitive: String,
    /// perhekeskusta.
    pub fi_partitive: String,
    /// perhekeskuksessa.
    pub fi_inessive: String,
    /// familjecenter.
    pub sv: String,
    /// familjecentret.
    pub sv_definite: String,
    /// familjecentrets.
    pub sv_definite_genitive: String,
    /// family centre.
    pub en: String,
}

/// A change of one field of the identity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum IdentityChange {
    /// Title.
    Title(LocalizedText),
    /// Kind.
    Kind(#[ts(type = "AgreementKind")] AgreementKind),
    /// Case number.
    CaseNumber(String),
    /// Language form.
    Languages(#[ts(type = "AgreementLanguages")] AgreementLanguages),
    /// "both_authentic", "fi", "sv" or empty.
    Prevailing(String),
    /// Date as typed; empty removes it.
    Date(String),
    /// Sender.
    Sender(LocalizedText),
    /// Area.
    Area(LocalizedText),
    /// How wide the area is.
    Level(#[ts(type = "Level")] Level),
    /// Whether it binds.
    Nature(#[ts(type = "LegalNature")] LegalNature),
    /// The word for the whole; untouched model clauses follow it.
    Whole(WholeWordForm),
}

/// Changes the identity of an agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditIdentity {
    /// The agreement.
    pub agreement: Uuid,
    /// The change.
    pub change: IdentityChange,
}

/// A stage of the work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StageName {
    /// Osapuolet.
    Parties,
    /// Tavoitteet.
    Goals,
    /// Työnjako.
    Division,
    /// Sopimusteksti.
    Terms,
    /// Allekirjoitukset.
    Signatures,
    /// Voimassa.
    InForce,
}

/// How ready a stage is, in a share and in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StageState {
    /// The stage.
    pub stage: StageName,
    /// Per cent done, 0–100.
    pub percent: u8,
    /// The state in words: "16 osapuolta, valmis".
    pub words: String,
    /// Findings of this stage that block.
    pub blocking: u32,
    /// Other findings of this stage.
    pub other: u32,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingWeight {
    /// Stops locking.
    Blocking,
    /// Should be looked at.
    Warning,
    /// Worth a thought.
    Hint,
}

/// Something the checks found, with the place it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FindingView {
    /// Kebab-case code.
    pub code: String,
    /// How much it weighs.
    pub weight: FindingWeight,
    /// The stage where it is mended.
    pub stage: StageName,
    /// Kind of subject: an item kind in snake_case, or "agreement".
    pub subject_kind: String,
    /// The subject.
    pub subject: Uuid,
    /// The section kind, where a mandatory section is meant.
    #[ts(type = "SectionKind | null")]
    pub section_kind: Option<SectionKind>,
    /// The whole message in the window's language.
    pub message: String,
    /// A few words for a badge beside the subject.
    pub brief: String,
}

/// What must be read again after a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// The list of agreements.
    Agreements,
    /// The register.
    Register,
    /// Parties stage.
    Parties,
    /// Goals stage.
    Goals,
    /// Division of work.
    Division,
    /// Agreement text.
    Terms,
    /// Signatures stage.
    Signatures,
    /// The live page.
    Preview,
}

/// The answer to every change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Changed {
    /// What must be read again.
    pub refresh: Vec<Topic>,
    /// The item that was made, if one was.
    pub created: Option<Uuid>,
    /// The frame of the agreement after the change, where an agreement changed.
    pub frame: Option<Frame>,
    /// A sentence for the status line: what was undone, how many were added.
    pub message: Option<String>,
    /// Where the change is, so that undo can show it.
    pub place: Option<Place>,
}

/// A place in the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Place {
    /// The stage.
    pub stage: StageName,
    /// The item.
    pub item: Option<Uuid>,
}

/// What undo and redo act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UndoScope {
    /// The agreement, or none for the register.
    pub agreement: Option<Uuid>,
}
