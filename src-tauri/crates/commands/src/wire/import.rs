//! Taking a list of organisations in: what was read, what is doubtful, what a person decided.

use agreement::OrganisationKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A pasted list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListText {
    /// The text as pasted.
    pub text: String,
}

/// What was read from a list. Nothing is in the register yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListReading {
    /// Names this reading when it is taken in.
    pub token: Uuid,
    /// The file's name, or empty for a pasted list.
    pub source: String,
    /// Rows in the order of the list.
    pub rows: Vec<ListRow>,
    /// What the list as a whole was noticed for, in words.
    pub notes: Vec<String>,
}

/// What is thought of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RowVerdict {
    /// Not in the register.
    New,
    /// In the register already.
    Matched,
    /// A person must say.
    Doubtful,
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListRow {
    /// Row or line number in the source, from 1.
    pub number: u32,
    /// Name.
    pub name: String,
    /// Kind, where it was told and recognised.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// Y-tunnus as it will be written.
    pub business_id: String,
    /// Address on one line.
    pub address: String,
    /// Whom it represents.
    pub represents: Vec<String>,
    /// The verdict.
    pub verdict: RowVerdict,
    /// The register entry it matches.
    pub matched: Option<Uuid>,
    /// What it may be instead, for doubtful rows.
    pub candidates: Vec<RowCandidate>,
    /// What is doubtful or wrong, in words.
    pub notes: Vec<String>,
}

/// What a doubtful row may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RowCandidate {
    /// A register entry, or none for a neighbour of the same list.
    pub organisation: Option<Uuid>,
    /// The neighbour's row number.
    pub neighbour: Option<u32>,
    /// The name it would have: the register's, or the joined one.
    pub name: String,
}

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum RowDecision {
    /// Add it to the register, under this name.
    Add {
        /// The name, as corrected.
        name: String,
    },
    /// It is this entry of the register.
    Use {
        /// The entry.
        organisation: Uuid,
    },
    /// It belongs together with another row: that row is added under the joined name, this one not.
    Join {
        /// The other row.
        with: u32,
        /// The joined name.
        name: String,
    },
    /// Leave it out.
    Skip,
}

/// A decision on one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecidedRow {
    /// The row's number.
    pub number: u32,
    /// What becomes of it.
    pub decision: RowDecision,
}

/// Takes a reading into the register, and its organisations as parties of an agreement, in one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakeIn {
    /// The reading.
    pub token: Uuid,
    /// Decisions; rows without one follow their verdict, doubtful ones are left out.
    pub decisions: Vec<DecidedRow>,
    /// The agreement whose parties they become, if any.
    pub agreement: Option<Uuid>,
}

/// What was taken in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakenIn {
    /// What changed.
    pub changed: super::Changed,
    /// New entries of the register.
    pub added: Vec<Uuid>,
    /// Entries that were there already.
    pub matched: Vec<Uuid>,
    /// Rows left out as doubtful.
    pub doubtful: Vec<u32>,
}
