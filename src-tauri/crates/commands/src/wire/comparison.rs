//! What changed from one text of an agreement to another.

use agreement::{AgreementLanguages, Language};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks what changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparisonRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// The number of the earlier version.
    pub before: u32,
    /// The number of the later one; none is the working text.
    pub after: Option<u32>,
}

/// Asks for the paper of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparisonPdf {
    /// The agreement.
    pub agreement: Uuid,
    /// The number of the earlier version.
    pub before: u32,
    /// The number of the later one; none is the working text.
    pub after: Option<u32>,
    /// Language form; two languages stand one after the other.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
}

/// What changed, in the order of the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparisonView {
    /// The earlier text.
    pub before: ComparedText,
    /// The later one.
    pub after: ComparedText,
    /// The changes by stage; none where nothing changed.
    pub stages: Vec<ComparedStage>,
}

/// One of the two texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedText {
    /// The number of the version; none for the working text.
    pub version: Option<u32>,
    /// What it is, in words, with the day of locking.
    pub name: String,
    /// The identifier as it is printed; empty for the working text.
    pub identifier: String,
}

/// The changes of a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedStage {
    /// Its name.
    pub name: String,
    /// The changes.
    pub changes: Vec<ComparedChange>,
}

/// What became of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedChange {
    /// What it is, with its name.
    pub subject: String,
    /// What became of it, in words; a line each.
    pub became: String,
    /// It is in the later text only.
    pub added: bool,
    /// It is in the earlier text only.
    pub removed: bool,
    /// It stands in another place.
    pub moved: bool,
    /// It says something else.
    pub changed: bool,
    /// The fields that differ.
    pub fields: Vec<ComparedField>,
}

/// A field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedField {
    /// Its name.
    pub name: String,
    /// The language of its words; none where they are the window's.
    #[ts(type = "Language | null")]
    pub language: Option<Language>,
    /// The paragraphs that differ.
    pub passages: Vec<ComparedPassage>,
}

/// A paragraph that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedPassage {
    /// Its words in order.
    pub runs: Vec<ComparedRun>,
    /// Its words look different.
    pub restyled: bool,
}

/// Words that stayed, or stand in one text only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ComparedRun {
    /// In which texts they stand.
    pub kind: RunKind,
    /// The words.
    pub text: String,
}

/// In which of two texts words stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RunKind {
    /// In both.
    Same,
    /// In the later one.
    Added,
    /// In the earlier one.
    Removed,
}
