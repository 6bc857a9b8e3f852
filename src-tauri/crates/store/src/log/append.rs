//! Adds one entry to the end of the log.

use super::ActionKind;
use super::chain::{self, Head};
use super::rows::RowChange;
use crate::operation::subject_text;
use crate::{Context, Op, StoreError, content};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

/// What can be told of an action in words; erased together with its rows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(crate) struct Words {
    /// Who did it.
    pub(crate) actor: String,
    /// Names and values of the operation.
    pub(crate) params: Vec<(String, String)>,
}

/// An entry to be added.
pub(crate) struct NewEntry<'a> {
    pub(crate) kind: ActionKind,
    pub(crate) op: &'a Op,
    /// The action that is undone or redone.
    pub(crate) target: Option<i64>,
    pub(crate) rows: &'a [RowChange],
    pub(crate) context: &'a Context,
}

/// Adds the entry and returns its number.
pub(crate) fn append(connection: &Connection, entry: &NewEntry<'_>) -> Result<i64, StoreError> {
    let words = Words { actor: entry.context.actor.clone(), params: entry.op.params.clone() };
    let (words, rows) = (content::whole(&words)?, content::whole(&entry.rows)?);
    let (newest, previous_hash) = chain::newest(connection)?;
    let head = Head {
        seq: newest + 1,
        at: instant(entry.context.now),
        scope: entry.op.scope.to_string(),
        kind: entry.kind.code().to_owned(),
        code: entry.op.code.code(),
        subject: entry.op.subject.map(subject_text),
        target: entry.target,
        payload_hash: chain::payload_hash(&entry.context.salt, words.as_bytes(), rows.as_bytes()),
        previous_hash,
    };
    let entry_hash = head.hash();
    connection.prepare_cached(include_str!("append.sql"))?.execute(params![
        head.seq,
        head.at,
        head.scope,
        head.kind,
        head.code,
        head.subject,
        head.target,
        head.payload_hash,
        head.previous_hash,
        entry_hash,
    ])?;
    connection
        .prepare_cached("INSERT INTO action_payload (seq, salt, words, rows) VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![head.seq, entry.context.salt, words, rows])?;
    connection.prepare_cached(include_str!("head_put.sql"))?.execute(params![head.seq, entry_hash])?;
    Ok(head.seq)
}

/// An instant as it is stored: UTC with milliseconds and `Z`.
pub(crate) fn instant(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}
