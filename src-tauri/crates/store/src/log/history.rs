//! What was done, by whom and when, read back from the log.

use super::ActionKind;
use super::append::Words;
use crate::operation::parse_subject;
use crate::{OpCode, Scope, StoreError, content, read::Reader};
use agreement::ItemRef;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// An action in a form that can be put into words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpSummary {
    /// Its number in the log.
    pub seq: i64,
    /// What was done.
    pub code: OpCode,
    /// Names and values for its words; empty when they were erased.
    pub params: Vec<(String, String)>,
    /// The item it was about.
    pub subject: Option<ItemRef>,
    /// When.
    pub at: DateTime<Utc>,
    /// Who; empty when erased or never told.
    pub actor: String,
}

impl OpSummary {
    /// The value of one of its parameters; empty where it has none of that name.
    pub fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(found, _)| found == name).map_or("", |(_, value)| value.as_str())
    }
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogEntry {
    /// What it was.
    pub op: OpSummary,
    /// Whose undo stack it is on.
    pub scope: Scope,
    /// Whether it did, undid, redid or is a barrier.
    pub kind: ActionKind,
    /// The action it undid or redid.
    pub target: Option<i64>,
    /// Whether words and rows were erased.
    pub erased: bool,
}

impl Reader<'_> {
    /// The newest entries of one scope, or of all, the newest first.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn history(&self, scope: Option<Scope>, limit: usize) -> Result<Vec<LogEntry>, StoreError> {
        let scope = scope.map(|scope| scope.to_string());
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let mut statement = self.connection.prepare_cached(include_str!("history.sql"))?;
        let mut rows = statement.query(params![scope, limit])?;
        let mut entries = Vec::new();
        while let Some(row) = rows.next()? {
            entries.push(entry(row)?);
        }
        Ok(entries)
    }
}

/// The place of an entry in the hash chain: its hash covers every entry up to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainPlace {
    /// The number of the entry.
    pub seq: i64,
    /// Its hash in lower-case hex.
    pub hash: String,
    /// When it was written.
    pub at: DateTime<Utc>,
}

impl Reader<'_> {
    /// How many entries the log has, and the hash of the newest in lower-case hex.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn log_head(&self) -> Result<(i64, String), StoreError> {
        let (entries, head) = super::newest(self.connection)?;
        Ok((entries, crate::hash::hex(&head)))
    }

    /// When an entry was written, if there is one of that number.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn written_at(&self, seq: i64) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT at FROM action WHERE seq = ?1")?;
        let at: Option<String> = statement.query_row([seq], |row| row.get(0)).optional()?;
        at.map(|at| content::parse("action", &at)).transpose()
    }

    /// The place of the newest entry of a scope that has one of these codes.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn newest_of(&self, scope: Scope, codes: &[OpCode]) -> Result<Option<ChainPlace>, StoreError> {
        let codes: Vec<String> = codes.iter().map(|code| code.code()).collect();
        let mut statement = self.connection.prepare_cached(include_str!("newest_of.sql"))?;
        let mut rows = statement.query(params![scope.to_string(), content::whole(&codes)?])?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let hash: Vec<u8> = row.get("entry_hash")?;
        Ok(Some(ChainPlace {
            seq: row.get("seq")?,
            hash: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            at: content::parse("action", &row.get::<_, String>("at")?)?,
        }))
    }
}

/// One entry by its number.
pub(crate) fn find(connection: &Connection, seq: i64) -> Result<LogEntry, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("entry.sql"))?;
    let mut rows = statement.query([seq])?;
    match rows.next()? {
        Some(row) => entry(row),
        None => Err(StoreError::NotFound { kind: "action", id: seq.to_string() }),
    }
}

/// The rows of an action, unless they were erased.
pub(crate) fn rows_of(
    connection: &Connection,
    seq: i64,
) -> Result<Option<Vec<super::rows::RowChange>>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT rows FROM action_payload WHERE seq = ?1")?;
    let text: Option<String> = statement.query_row([seq], |row| row.get(0)).optional()?;
    text.map(|text| content::read("action", &text)).transpose()
}

/// An entry from its row.
pub(super) fn entry(row: &Row<'_>) -> Result<LogEntry, StoreError> {
    let unreadable = |detail: &str| StoreError::Unreadable { what: "action".into(), detail: detail.into() };
    let words: Option<String> = row.get("words")?;
    let erased = words.is_none();
    let words: Words = words.map(|words| content::read("action", &words)).transpose()?.unwrap_or_default();
    let code: String = row.get("code")?;
    let kind: String = row.get("kind")?;
    let subject: Option<String> = row.get("subject")?;
    let at: String = row.get("at")?;
    let scope: String = row.get("scope")?;
    Ok(LogEntry {
        op: OpSummary {
            seq: row.get("seq")?,
            code: OpCode::from_code(&code).ok_or_else(|| unreadable(&code))?,
            params: words.params,
            subject: subject.as_deref().and_then(parse_subject),
            at: content::parse("action", &at)?,
            actor: words.actor,
        },
        scope: content::parse("action", &scope)?,
        kind: ActionKind::from_code(&kind).ok_or_else(|| unreadable(&kind))?,
        target: row.get("target")?,
        erased,
    })
}
