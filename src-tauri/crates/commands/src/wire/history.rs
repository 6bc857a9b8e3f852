//! The history of changes.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for a page of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryRequest {
    /// Of what.
    pub scope: HistoryScope,
    /// Only what was done to this item.
    pub item: Option<Uuid>,
    /// A name or word that stands in who did it or in what was written; empty for any.
    pub words: String,
    /// Only actions of this kind.
    pub kind: Option<HistoryKind>,
    /// How many newer ones are passed over.
    pub offset: u32,
    /// At most so many.
    pub limit: u32,
}

/// Of what the history is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", content = "agreement", rename_all = "snake_case")]
pub enum HistoryScope {
    /// Everything.
    All,
    /// The register, and agreements as a whole.
    Register,
    /// One agreement.
    Agreement(Uuid),
}

/// Under what an action is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryKind {
    /// Parties, their signatories and contacts.
    Parties,
    /// Goals, values, wishes and votes.
    Goals,
    /// The division of work.
    Division,
    /// The text and what the agreement is called.
    Terms,
    /// Locking, decisions and signatures.
    Signatures,
    /// The register of organisations.
    Register,
    /// Agreements made, taken in or put into the trash.
    Agreements,
    /// Erasing persons.
    Erasures,
}

impl HistoryKind {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Parties,
        Self::Goals,
        Self::Division,
        Self::Terms,
        Self::Signatures,
        Self::Register,
        Self::Agreements,
        Self::Erasures,
    ];

    /// The code used on the command line and in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Parties => "parties",
            Self::Goals => "goals",
            Self::Division => "division",
            Self::Terms => "terms",
            Self::Signatures => "signatures",
            Self::Register => "register",
            Self::Agreements => "agreements",
            Self::Erasures => "erasures",
        }
    }
}

/// A page of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryPage {
    /// The newest first.
    pub rows: Vec<HistoryRow>,
    /// How many there are in all.
    pub total: u32,
}

/// One action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryRow {
    /// Sequence number.
    #[ts(type = "number")]
    pub sequence: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who, as typed by the user.
    pub actor: String,
    /// What, in words.
    pub words: String,
    /// Why, where a reason was given.
    pub reason: String,
    /// The title of the agreement; empty for the register.
    pub title: String,
    /// What changed.
    pub changes: Vec<HistoryChange>,
    /// Who did it and what changed was erased with a person's data.
    pub erased: bool,
}

/// A thing that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryChange {
    /// What it is, with its name.
    pub subject: String,
    /// It was not there before.
    pub added: bool,
    /// It is there no more.
    pub removed: bool,
    /// Its fields that changed.
    pub fields: Vec<HistoryField>,
    /// How many more fields changed.
    pub more: u32,
}

/// A field that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HistoryField {
    /// What it is called.
    pub name: String,
    /// What stood there; empty where nothing did.
    pub before: String,
    /// What stands there since; empty where nothing does.
    pub after: String,
}
