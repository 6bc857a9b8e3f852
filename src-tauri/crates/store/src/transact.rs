//! The one way to write: transaction, capture, log entry, rollback and a report of what changed, in one place.

use crate::error::is_constraint;
use crate::log::{ActionKind, Capture, NewEntry, append, instant};
use crate::{Change, Context, Op, StoreError, Touched, Workspace, read::Reader};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::cell::Cell;

/// An action under way. Everything written through it is kept together or not at all.
#[derive(Debug)]
pub struct Transaction<'a> {
    pub(crate) connection: &'a Connection,
    pub(crate) now: DateTime<Utc>,
    pub(crate) settings_changed: Cell<bool>,
}

impl Transaction<'_> {
    /// Reads, what this action has written included.
    pub const fn read(&self) -> Reader<'_> {
        Reader { connection: self.connection }
    }
}

impl Workspace {
    /// Does one action of a person: one transaction, one entry of the log, one step of undo. When this returns, the
    /// change is on disk. An action that leaves every row as it was is not logged, unless it is a barrier.
    ///
    /// The error type is the caller's, so that the closure may refuse for reasons of its own.
    ///
    /// # Errors
    /// What `work` refused, or what the database did; either way nothing is changed.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        op: Op,
        context: Context,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<(T, Change), E> {
        self.check_writable()?;
        self.check_place()?;
        let database = self.connection.unchecked_transaction().map_err(StoreError::from)?;
        Capture::clear(&database)?;
        let transaction =
            Transaction { connection: &database, now: context.now, settings_changed: Cell::new(false) };
        let value = work(&transaction)?;
        let settings_changed = transaction.settings_changed.get();

        let rows = self.capture.take(&database)?;
        crate::identity_code::refuse(&op, &rows)?;
        let kind = if op.barrier { ActionKind::Barrier } else { ActionKind::Do };
        let entry = NewEntry { kind, op: &op, target: None, rows: &rows, context: &context };
        let change = self.finish(&database, &entry, settings_changed)?;
        self.commit(database)?;
        self.remember(&op, kind, change.action, None);
        Ok((value, change))
    }

    /// Appends the entry, unless nothing happened, and tells what changed.
    pub(crate) fn finish(
        &self,
        connection: &Connection,
        entry: &NewEntry<'_>,
        settings_changed: bool,
    ) -> Result<Change, StoreError> {
        let mut change = Change { action: None, touched: self.capture.touched(entry.rows) };
        if !entry.rows.is_empty() || entry.kind == ActionKind::Barrier {
            change.action = Some(append(connection, entry)?);
        }
        let mut statement = connection.prepare_cached(include_str!("agreements/change_put.sql"))?;
        for agreement in change.agreements() {
            statement.execute([agreement.to_string(), instant(entry.context.now)])?;
        }
        if settings_changed {
            change.touched.insert(Touched::Settings);
        }
        Ok(change)
    }

    /// Commits; on refusal says which reference is missing, where that is why, and rolls back.
    pub(crate) fn commit(&self, transaction: rusqlite::Transaction<'_>) -> Result<(), StoreError> {
        let Err(error) = transaction.execute_batch("COMMIT") else {
            return Ok(());
        };
        if !is_constraint(&error) {
            return Err(error.into());
        }
        let missing = transaction.query_row("PRAGMA foreign_key_check", [], |row| {
            Ok(StoreError::MissingReference { table: row.get(0)?, parent: row.get(2)? })
        });
        Err(missing.unwrap_or_else(|_| error.into()))
    }

    /// Keeps the stacks in step with the log, once it is on disk.
    pub(crate) fn remember(&mut self, op: &Op, kind: ActionKind, seq: Option<i64>, target: Option<i64>) {
        if let (Some(seq), Some(stacks)) = (seq, self.stacks.get_mut(&op.scope)) {
            stacks.record(kind, seq, target);
        }
    }

    /// Every tracked row as text, in a fixed order and without the log: equal texts mean equal contents.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn dump(&self) -> Result<String, StoreError> {
        self.capture.dump(&self.connection)
    }
}
