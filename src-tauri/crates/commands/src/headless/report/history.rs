//! What `history` answers.

use crate::wire;
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;

/// One action of `history`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HistoryEntry {
    /// Sequence number.
    pub sequence: i64,
    /// When.
    pub at: DateTime<Utc>,
    /// Who, as the user typed it; absent when nobody said, and where it was erased.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub actor: String,
    /// What was done, in words.
    pub action: String,
    /// Why, where a reason was given.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub reason: String,
    /// The title of the agreement; absent for the register.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub title: String,
    /// What changed; absent where nothing is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(default)]
    pub changes: Vec<HistoryThing>,
    /// Who did it and what changed was erased with a person's data.
    pub erased: bool,
}

/// A thing that an action changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HistoryThing {
    /// What it is, with its name.
    pub subject: String,
    /// It was not there before.
    pub added: bool,
    /// It is there no more.
    pub removed: bool,
    /// Its fields that changed.
    pub fields: Vec<HistoryFieldChange>,
    /// How many more fields changed.
    pub more: u32,
}

/// A field that an action changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct HistoryFieldChange {
    /// What it is called, in the language of the messages.
    pub field: String,
    /// As it was; absent where there was nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub before: String,
    /// As it became; absent where nothing is left.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub after: String,
}

impl From<wire::HistoryRow> for HistoryEntry {
    fn from(row: wire::HistoryRow) -> Self {
        Self {
            sequence: row.sequence,
            at: row.at,
            actor: row.actor,
            action: row.words,
            reason: row.reason,
            title: row.title,
            changes: row.changes.into_iter().map(HistoryThing::from).collect(),
            erased: row.erased,
        }
    }
}

impl From<wire::HistoryChange> for HistoryThing {
    fn from(change: wire::HistoryChange) -> Self {
        let field = |field: wire::HistoryField| HistoryFieldChange {
            field: field.name,
            before: field.before,
            after: field.after,
        };
        Self {
            subject: change.subject,
            added: change.added,
            removed: change.removed,
            fields: change.fields.into_iter().map(field).collect(),
            more: change.more,
        }
    }
}
