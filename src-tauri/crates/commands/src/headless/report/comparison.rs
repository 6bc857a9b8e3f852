//! What `compare` answers.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// What changed from one text to another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ComparisonReport {
    /// The agreement.
    pub agreement: Uuid,
    /// The earlier text.
    pub before: ComparedTextReport,
    /// The later one.
    pub after: ComparedTextReport,
    /// The changes in the order of the agreement; none where nothing changed.
    pub changes: Vec<ChangeReport>,
}

/// One of the two texts; a locked version has all of its fields, the working text none.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ComparedTextReport {
    /// The number of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub version: Option<u32>,
    /// The local date of locking.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub locked_on: Option<NaiveDate>,
    /// The fingerprint in lower-case hex.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub sha256: Option<String>,
}

/// What became of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangeReport {
    /// `identity`, `purpose`, `terms`, or an item kind such as `task`.
    pub subject: &'static str,
    /// The identity of an item.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub id: Option<Uuid>,
    /// What it is called, in the language of the messages.
    pub name: String,
    /// In which of the texts it is.
    #[schemars(extend("enum" = ["added", "removed", "kept"]))]
    pub fate: &'static str,
    /// Where it stood and stands among its neighbours, from 1; absent where it did not move.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "MoveReport")]
    pub moved: Option<MoveReport>,
    /// The fields that differ.
    pub fields: Vec<FieldReport>,
}

/// Places of something that moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoveReport {
    /// The earlier place.
    pub from: u32,
    /// The later place.
    pub to: u32,
}

/// A field that differs, in one language where it is words of the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FieldReport {
    /// Its name in the language of the messages.
    pub name: String,
    /// The language of the words: `fi`, `sv` or `en`; absent for values, which are in the language of the messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub language: Option<&'static str>,
    /// Its paragraphs, those that stayed too: put together, the runs give both texts.
    pub passages: Vec<PassageReport>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PassageReport {
    /// Whether words that stayed look different.
    pub restyled: bool,
    /// The words in order.
    pub runs: Vec<RunReport>,
}

/// Words that stayed, or stand in one of the texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RunReport {
    /// In which texts they stand.
    #[schemars(extend("enum" = ["same", "added", "removed"]))]
    pub kind: &'static str,
    /// The words.
    pub text: String,
}
