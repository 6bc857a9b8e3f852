//! Doing an erasure, now or again after a backup was put back.

use super::noted::{self, Erasure};
use super::{Person, fields, scope_of};
use crate::log::{ActionKind, Capture, NewEntry, RowChange, append, instant};
use crate::{Change, Context, Op, OpCode, Scope, SettingKey, StoreError, Workspace, content};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// Where a database notes the erasures it has been through. Not a setting of a person's, but stored like one.
const DONE: &str = "erasures";

impl Workspace {
    /// Writes the rows as they are to be, removes payloads, and notes that it was done: by ids alone.
    pub(super) fn apply_erasure(
        &mut self,
        rows: &[RowChange],
        noted: &Erasure,
        reason: Option<&str>,
        person: Option<&Person>,
        context: &Context,
    ) -> Result<Change, StoreError> {
        let transaction = self.connection.unchecked_transaction()?;
        Capture::clear(&transaction)?;
        self.capture.apply(&transaction, rows)?;
        let written = self.capture.take(&transaction)?;
        let touched = self.capture.touched(&written);
        // The log says how a row now is only where it was changed without its person being known: another's field may have
        // gone with it, and its last entry is not erased. What stood there before is told by none.
        let written = if person.is_some() { BTreeMap::new() } else { self.as_they_are(written) };
        let mut scopes: BTreeSet<Scope> = touched.iter().map(scope_of).collect();
        scopes.extend(remove_payloads(&transaction, noted)?);
        if let Some(person) = person {
            forget_actor(&transaction, person)?;
        }
        let mut ops = Vec::new();
        for scope in scopes {
            let mut op = Op::new(OpCode::Erase, scope).with("erasure", noted.id.to_string());
            if let Some(reason) = reason {
                op = op.with("reason", reason);
            }
            let kind = ActionKind::Barrier;
            let rows = written.get(&scope).map_or(&[] as &[RowChange], Vec::as_slice);
            let entry = NewEntry { kind, op: &op, target: None, rows, context: &own(context, scope) };
            let seq = append(&transaction, &entry)?;
            ops.push((op, seq));
        }
        let change = Change { action: ops.last().map(|(_, seq)| *seq), touched };
        let mut statement = transaction.prepare_cached(include_str!("../agreements/change_put.sql"))?;
        for agreement in change.agreements() {
            statement.execute([agreement.to_string(), instant(context.now)])?;
        }
        drop(statement);
        self.commit(transaction)?;
        for (op, seq) in ops {
            self.remember(&op, ActionKind::Barrier, Some(seq), None);
        }
        Ok(change)
    }

    /// Rows as they are after an erasure, by stack.
    fn as_they_are(&self, changes: Vec<RowChange>) -> BTreeMap<Scope, Vec<RowChange>> {
        let mut rows: BTreeMap<Scope, Vec<RowChange>> = BTreeMap::new();
        for change in changes {
            let RowChange { table, after: Some(after), .. } = change else { continue };
            let touched = self.capture.table(&table).and_then(|table| table.part.touched(&after));
            let scope = touched.as_ref().map_or(Scope::Register, scope_of);
            rows.entry(scope).or_default().push(RowChange { table, before: None, after: Some(after) });
        }
        rows
    }

    /// Writes the whole database anew: what was erased stands in no unused part of a page. Then notes that this database
    /// has been through these erasures.
    pub(super) fn sweep_erased(&self, ids: &[Uuid]) -> Result<(), StoreError> {
        self.connection.execute_batch("VACUUM")?;
        let mut done = self.erasures_done()?;
        done.extend(ids.iter().map(Uuid::to_string));
        self.connection
            .prepare_cached(include_str!("../settings/put.sql"))?
            .execute([DONE, &content::whole(&done)?])?;
        Ok(())
    }

    fn erasures_done(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        let found: Option<String> = statement.query_row([DONE], |row| row.get(0)).optional()?;
        found.map_or_else(|| Ok(BTreeSet::new()), |list| content::read(DONE, &list))
    }

    /// Does again what this database has not been through: it is a backup that was put back, however that was done.
    /// Without the person's name the whole of each field goes that had it.
    pub(crate) fn replay_erasures(&mut self) -> Result<(), StoreError> {
        let done = self.erasures_done()?;
        let open: Vec<Erasure> = noted::read(self.folder())
            .into_iter()
            .filter(|erasure| !done.contains(&erasure.id.to_string()))
            .collect();
        if open.is_empty() {
            return Ok(());
        }
        for erasure in &open {
            let mut changes = Vec::new();
            for row in &erasure.rows {
                let Some(table) = self.capture.table(&row.table) else { continue };
                let Some(before) = table.find(&self.connection, &row.key)? else { continue };
                let after = fields::cleared(table.name, &before, &row.fields, &erasure.word);
                if after.as_ref() != Some(&before) {
                    changes.push(RowChange { table: row.table.clone(), before: Some(before), after });
                }
            }
            let now = content::parse("erasure", &erasure.at)?;
            let salt = Sha256::digest(erasure.id.as_bytes());
            let context = Context { actor: String::new(), now, salt: first_sixteen(&salt) };
            self.apply_erasure(&changes, erasure, None, None, &context)?;
        }
        let ids: Vec<Uuid> = open.iter().map(|erasure| erasure.id).collect();
        self.sweep_erased(&ids)
    }
}

/// The salt of each entry is its own: no two entries of one action share one.
fn own(context: &Context, scope: Scope) -> Context {
    let mut hasher = Sha256::new_with_prefix(context.salt);
    hasher.update(scope.to_string());
    Context { salt: first_sixteen(&hasher.finalize()), ..context.clone() }
}

fn first_sixteen(bytes: &[u8]) -> [u8; 16] {
    let mut first = [0; 16];
    first.copy_from_slice(&bytes[..16]);
    first
}

/// Removes words, rows and salts of these entries, where they are the very entries; tells to which stacks they belong.
fn remove_payloads(connection: &Connection, noted: &Erasure) -> Result<BTreeSet<Scope>, StoreError> {
    let mut scopes = BTreeSet::new();
    let mut find = connection
        .prepare_cached("SELECT scope FROM action WHERE seq = ?1 AND lower(hex(entry_hash)) = ?2")?;
    let mut remove = connection.prepare_cached("DELETE FROM action_payload WHERE seq = ?1")?;
    for (seq, hash) in &noted.entries {
        let scope: Option<String> = find.query_row(params![seq, hash], |row| row.get(0)).optional()?;
        if let Some(scope) = scope
            && remove.execute([seq])? > 0
        {
            scopes.insert(content::parse("action", &scope)?);
        }
    }
    Ok(scopes)
}

fn forget_actor(connection: &Connection, person: &Person) -> Result<(), StoreError> {
    let reader = crate::read::Reader { connection };
    if person.is_in(&reader.setting(SettingKey::ActorName)?) {
        connection
            .prepare_cached(include_str!("../settings/put.sql"))?
            .execute([SettingKey::ActorName.code(), ""])?;
    }
    Ok(())
}
