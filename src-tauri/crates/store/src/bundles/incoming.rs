//! Rows from a bundle, put into a database of their own in memory: what the tables refuse there never comes near ours.

use super::items::{self, FIXED, Items};
use super::records::{self, Records, Rows};
use super::seen::{self, Seen};
use crate::log::{Image, Table, tables};
use crate::workspace::configure;
use crate::{Attachment, Reader, StoreError, migrations};
use agreement::{AgreementId, archive};
use rusqlite::Connection;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Rows of a bundle, all of a piece: they satisfy every rule of the tables, every agreement among them can be read, and
/// every locked text is what its fingerprint says.
#[derive(Debug)]
pub struct Incoming {
    connection: Connection,
    pub(super) whole: bool,
    pub(super) items: Items,
    pub(super) seen: Seen,
    /// Versions, their files and attachments.
    pub(super) fixed: Rows,
    pub(super) agreements: BTreeSet<AgreementId>,
}

impl Incoming {
    /// Reads the rows of a bundle.
    ///
    /// # Errors
    /// [`StoreError::BundleNewer`]; [`StoreError::BundleRows`] for whatever is not as this program writes it.
    pub fn read(json: &[u8]) -> Result<Self, StoreError> {
        // Whatever a table or a reader says of foreign rows, it is their fault and not that of what is stored here.
        Self::read_rows(json).map_err(|error| match error {
            StoreError::BundleNewer { .. } | StoreError::BundleRows { .. } => error,
            other => rows_refused(other.code()),
        })
    }

    fn read_rows(json: &[u8]) -> Result<Self, StoreError> {
        #[derive(Deserialize)]
        struct Form {
            schema: u32,
        }
        let refused =
            |error: serde_json::Error| rows_refused(&format!("{}:{}", error.line(), error.column()));
        let Form { schema } = serde_json::from_slice(json).map_err(refused)?;
        if schema > migrations::KNOWN {
            return Err(StoreError::BundleNewer { found: schema, known: migrations::KNOWN });
        }
        if schema == 0 {
            return Err(rows_refused("schema"));
        }
        let records: Records = serde_json::from_slice(json).map_err(refused)?;
        let connection = database(&records)?;
        let tables = tables(&connection)?;
        let mut rows = records::gather(&connection, &tables, None)?;
        let attachments = tables.iter().find(|table| table.name == items::ATTACHMENT);
        if let Some(table) = attachments {
            rows.insert(table.name.to_owned(), table.rows(&connection, "1", &[])?);
        }
        let items = items::split(&tables, &rows)?;
        let fixed = FIXED
            .iter()
            .map(|table| ((*table).to_owned(), rows.remove(*table).unwrap_or_default()))
            .collect();
        let mut incoming = Self {
            connection,
            whole: records.whole,
            items,
            seen: Seen::new(),
            fixed,
            agreements: BTreeSet::new(),
        };
        incoming.read_agreements()?;
        incoming.seen = incoming.told(records.seen)?;
        Ok(incoming)
    }

    /// Reads what came in, as from a workspace.
    pub const fn reader(&self) -> Reader<'_> {
        Reader { connection: &self.connection }
    }

    /// The agreements in it.
    pub fn agreements(&self) -> impl Iterator<Item = AgreementId> {
        self.agreements.iter().copied()
    }

    /// Whether it is a whole workspace.
    pub const fn is_whole(&self) -> bool {
        self.whole
    }

    /// The files that its rows name.
    pub fn attachments(&self) -> Vec<Attachment> {
        let attachment = |row: &Image| {
            let length = row.get("length")?.as_u64()?;
            Some(Attachment { sha256: row.get("sha256")?.as_str()?.to_owned(), length })
        };
        self.fixed.get(items::ATTACHMENT).into_iter().flatten().filter_map(attachment).collect()
    }

    /// Whether a personal identity code stands anywhere in it.
    pub fn holds_personal_code(&self) -> bool {
        let mut held = false;
        for row in self.items.values().flat_map(BTreeMap::values).flatten() {
            walk(&Value::Object(row.clone()), &mut |text| {
                held |= agreement::find_personal_code(text).is_some()
            });
        }
        held
    }

    /// Every agreement, version and entry must be one that this program can read.
    fn read_agreements(&mut self) -> Result<(), StoreError> {
        let reader = Reader { connection: &self.connection };
        for summary in reader.agreements()? {
            let agreement = reader.agreement(summary.id)?;
            archive::read(&archive::of(&agreement, None).canonical_bytes())
                .map_err(|error| rows_refused(&error.to_string()))?;
            for version in reader.versions(summary.id)? {
                let locked = reader.locked_text(summary.id, version.number)?;
                let read = archive::read(&locked.bytes).map_err(|error| rows_refused(&error.to_string()))?;
                let stamp = read.version.map(|stamp| (stamp.number, stamp.locked_on));
                if read.agreement != summary.id || stamp != Some((version.number, version.locked_on)) {
                    return Err(rows_refused("version"));
                }
                reader.renditions(summary.id, version.number)?;
            }
            self.agreements.insert(summary.id);
        }
        for row in self.items.values().filter_map(|state| state.get(items::ORGANISATION)).flatten() {
            let id = crate::content::parse(items::ORGANISATION, items::text(row, "id")?)?;
            reader.organisation(agreement::OrganisationId(id))?;
        }
        Ok(())
    }

    /// What the other side says it has seen, of what it sends; its present states among them.
    fn told(&self, seen: Seen) -> Result<Seen, StoreError> {
        let is_state = |state: &String| {
            state.is_empty() || (state.len() == 32 && state.bytes().all(|b| b.is_ascii_hexdigit()))
        };
        let is_ours = |scope: &str| {
            scope == items::REGISTER || self.agreements.iter().any(|id| id.to_string() == scope)
        };
        for (scope, known) in &seen {
            if !is_ours(scope)
                || known.iter().any(|(item, states)| item.len() > 200 || !states.iter().all(is_state))
            {
                return Err(rows_refused("seen"));
            }
        }
        let mut seen = seen;
        seen::add(&mut seen, &self.items);
        Ok(seen)
    }
}

fn rows_refused(detail: &str) -> StoreError {
    StoreError::BundleRows { detail: detail.to_owned() }
}

/// A database in memory with the rows, brought up to date.
fn database(records: &Records) -> Result<Connection, StoreError> {
    let mut connection = Connection::open_in_memory()?;
    configure(&connection)?;
    migrations::apply(&mut connection, &migrations::ALL[..records.schema as usize])?;
    let tables = tables(&connection)?;
    let transaction = connection.transaction()?;
    for (name, rows) in &records.tables {
        let table = tables.iter().find(|table| table.name == name).ok_or_else(|| rows_refused("table"))?;
        for row in rows {
            weigh(table, row)?;
            table.write(&transaction, row)?;
        }
        let sql = format!("SELECT count(*) FROM {}", table.name);
        let count: usize = transaction.query_row(&sql, [], |row| row.get(0))?;
        if count != rows.len() {
            return Err(rows_refused("a row twice"));
        }
    }
    transaction.commit()?;
    migrations::apply(&mut connection, migrations::ALL)?;
    Ok(connection)
}

/// Refuses columns that are none, endless texts and control characters.
fn weigh(table: &Table, row: &Image) -> Result<(), StoreError> {
    let is_whole =
        table.columns.len() == row.len() && table.columns.iter().all(|column| row.contains_key(&column.name));
    let mut is_text = true;
    for (column, value) in row {
        let is_long = |text: &str| text.chars().nth(archive::limits::CHARACTERS).is_some();
        // Bytes of a locked text stand as hex and are weighed as what they are.
        if table.columns.iter().any(|found| found.name == *column && found.is_blob) {
            continue;
        }
        walk(value, &mut |text| {
            let has_control =
                text.chars().any(|letter| letter.is_control() && !matches!(letter, '\n' | '\t'));
            is_text &= !has_control && !is_long(text);
        });
    }
    if is_whole && is_text { Ok(()) } else { Err(rows_refused(table.name)) }
}

/// Every text in a value, those in JSON that stands in a text included.
fn walk(value: &Value, look: &mut dyn FnMut(&str)) {
    match value {
        Value::String(text) => match serde_json::from_str(text) {
            Ok(inner @ (Value::Object(_) | Value::Array(_))) => walk(&inner, look),
            _ => look(text),
        },
        Value::Array(values) => values.iter().for_each(|value| walk(value, look)),
        Value::Object(fields) => {
            for (name, value) in fields {
                look(name);
                walk(value, look);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
