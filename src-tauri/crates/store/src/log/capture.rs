//! The engine itself notes every row an action changes, through triggers generated from the tables (ruling 19).
//!
//! **Invariant:** a tracked table cannot be changed without its row images being captured, whoever writes the SQL.

use super::rows::{Image, RowChange};
use super::table::{Part, Table};
use crate::{StoreError, Touched};
use agreement::ItemKind;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Every tracked table, parents before children: rows are put back in this order and taken away in the opposite one.
const TRACKED: &[(&str, Part)] = &[
    ("organisation", Part::Organisation),
    ("agreement", Part::Head),
    ("party", Part::Of(ItemKind::Party, "id")),
    ("signatory", Part::Of(ItemKind::Party, "party")),
    ("signatory_name", Part::Names),
    ("contact", Part::Of(ItemKind::Contact, "id")),
    ("value", Part::Of(ItemKind::Value, "id")),
    ("wish", Part::Of(ItemKind::Wish, "id")),
    ("focus_area", Part::Of(ItemKind::FocusArea, "id")),
    ("goal", Part::Of(ItemKind::Goal, "id")),
    ("goal_supporting", Part::Of(ItemKind::Goal, "goal")),
    ("goal_answer", Part::Of(ItemKind::Goal, "goal")),
    ("vote", Part::Votes),
    ("task", Part::Of(ItemKind::Task, "id")),
    ("role", Part::Of(ItemKind::Task, "task")),
    ("interface", Part::Of(ItemKind::Interface, "id")),
    ("interface_party", Part::Of(ItemKind::Interface, "interface")),
    ("section", Part::Of(ItemKind::Section, "id")),
    ("legal_basis", Part::Of(ItemKind::LegalBasis, "id")),
    ("definition", Part::Of(ItemKind::Definition, "id")),
    ("activity", Part::Of(ItemKind::Activity, "id")),
    ("body", Part::Of(ItemKind::Body, "id")),
    ("body_seat", Part::Of(ItemKind::Body, "body")),
    ("cost_exception", Part::Of(ItemKind::CostException, "id")),
    ("related_agreement", Part::Of(ItemKind::RelatedAgreement, "id")),
    ("appendix", Part::Of(ItemKind::Appendix, "id")),
    ("approval", Part::Evidence),
    ("original", Part::Evidence),
    ("scan", Part::Evidence),
];

/// Tables that are outside undo because what they hold never changes, but belong to agreements all the same.
const FIXED: [&str; 3] = ["attachment", "version", "rendition"];

/// What a row of a tracked table is part of.
pub(super) fn part_of(table: &str) -> Option<Part> {
    TRACKED.iter().find(|(name, _)| *name == table).map(|(_, part)| *part)
}

/// The tables that hold what people wrote, as this database has them: an older schema lacks some.
pub(crate) fn tables(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let fixed = FIXED.iter().map(|name| (*name, Part::Evidence));
    let mut found = Vec::new();
    for (name, part) in TRACKED.iter().copied().chain(fixed) {
        let table = Table::read(connection, name, part)?;
        if !table.columns.is_empty() {
            found.push(table);
        }
    }
    Ok(found)
}

/// Tables that are deliberately outside undo: settings, the time of the last change, what never changes once it is
/// written, and the log itself.
#[cfg(test)]
const UNTRACKED: &[&str] = &[
    "setting",
    "agreement_change",
    "bundle_copy",
    "bundle_seen",
    "attachment",
    "version",
    "rendition",
    "action",
    "action_payload",
    "action_head",
];

/// The tracked tables of an open workspace, with their triggers in place.
pub(crate) struct Capture {
    tables: Vec<Table>,
}

// The generated SQL of all tables would drown any message.
impl fmt::Debug for Capture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Capture").finish_non_exhaustive()
    }
}

impl Capture {
    /// Makes the triggers. They belong to the connection, not to the file, so that no other program can meet them.
    pub(crate) fn install(connection: &Connection) -> Result<Self, StoreError> {
        connection.execute_batch(include_str!("captured.sql"))?;
        let mut tables = Vec::with_capacity(TRACKED.len());
        for (index, (name, part)) in TRACKED.iter().enumerate() {
            let table = Table::read(connection, name, *part)?;
            connection.execute_batch(&table.triggers(index))?;
            tables.push(table);
        }
        Ok(Self { tables })
    }

    /// Forgets what was captured, at the start of an action.
    pub(crate) fn clear(connection: &Connection) -> Result<(), StoreError> {
        connection.prepare_cached("DELETE FROM captured")?.execute([])?;
        Ok(())
    }

    /// What the action changed on the whole: a row that was changed twice stands once, one that is as before not at all.
    pub(crate) fn take(&self, connection: &Connection) -> Result<Vec<RowChange>, StoreError> {
        let mut net: BTreeMap<(usize, Vec<String>), RowChange> = BTreeMap::new();
        let mut statement =
            connection.prepare_cached("SELECT source, before, after FROM captured ORDER BY place")?;
        let mut found = statement.query([])?;
        while let Some(row) = found.next()? {
            let index: usize = row.get(0)?;
            let table = &self.tables[index];
            let image = |at: usize| -> Result<Option<Image>, StoreError> {
                let text = row.get_ref(at)?.as_str_or_null().map_err(rusqlite::Error::from)?;
                text.map(|text| crate::content::read("captured", text)).transpose()
            };
            let change = RowChange { table: table.name.to_owned(), before: image(1)?, after: image(2)? };
            let key = (index, table.key(change.image()));
            match net.get_mut(&key) {
                Some(earlier) => earlier.after = change.after,
                None => drop(net.insert(key, change)),
            }
        }
        Ok(net.into_values().filter(|change| change.before != change.after).collect())
    }

    /// Brings every row to its `after`. What this changed in truth is captured like any other change.
    pub(crate) fn apply(&self, connection: &Connection, changes: &[RowChange]) -> Result<(), StoreError> {
        let place = |name: &str| self.tables.iter().position(|table| table.name == name);
        let mut ordered = Vec::with_capacity(changes.len());
        for change in changes {
            let index = place(&change.table).ok_or_else(|| StoreError::Unreadable {
                what: "action".into(),
                detail: format!("no table {}", change.table),
            })?;
            ordered.push((index, change));
        }
        ordered.sort_by_key(|(index, _)| *index);
        for (index, change) in ordered.iter().rev().filter(|(_, change)| change.after.is_none()) {
            self.tables[*index].remove(connection, change.image())?;
        }
        for (index, change) in &ordered {
            if let Some(image) = &change.after {
                self.tables[*index].write(connection, image)?;
            }
        }
        Ok(())
    }

    /// The things these rows are part of.
    pub(crate) fn touched(&self, changes: &[RowChange]) -> BTreeSet<Touched> {
        let touched = |change: &RowChange| {
            let table = self.tables.iter().find(|table| table.name == change.table)?;
            table.part.touched(change.image())
        };
        changes.iter().filter_map(touched).collect()
    }

    /// A tracked table by its name.
    pub(crate) fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.name == name)
    }

    /// Shows every tracked row.
    pub(crate) fn each_image(
        &self,
        connection: &Connection,
        mut show: impl FnMut(&Table, &Image) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        self.each_row_text(connection, &mut |table, row| show(table, &crate::content::read(table.name, row)?))
    }

    /// Every tracked row as text, in a fixed order.
    pub(crate) fn dump(&self, connection: &Connection) -> Result<String, StoreError> {
        let mut text = String::new();
        self.each_row_text(connection, &mut |table, row| {
            text.push_str(table.name);
            text.push(' ');
            text.push_str(row);
            text.push('\n');
            Ok(())
        })?;
        Ok(text)
    }

    fn each_row_text(
        &self,
        connection: &Connection,
        visit: &mut dyn FnMut(&Table, &str) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for table in &self.tables {
            let keys: Vec<&str> = table
                .columns
                .iter()
                .filter(|column| column.is_key)
                .map(|column| column.name.as_str())
                .collect();
            let sql = format!("SELECT {} FROM {} ORDER BY {}", table.image(""), table.name, keys.join(", "));
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                visit(table, row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migrations;

    #[test]
    fn every_table_is_tracked_or_named_as_outside_undo() {
        let mut connection = Connection::open_in_memory().expect("opens");
        migrations::apply(&mut connection, migrations::ALL).expect("applies");
        let mut statement = connection
            .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            .expect("sql");
        let found: Vec<String> = statement
            .query_map([], |row| row.get(0))
            .expect("reads")
            .map(|name| name.expect("a name"))
            .collect();
        let mut known: Vec<&str> =
            TRACKED.iter().map(|(name, _)| *name).chain(UNTRACKED.iter().copied()).collect();
        known.sort_unstable();
        assert_eq!(found, known);
    }

    #[test]
    fn parents_stand_before_children_except_for_columns_that_can_be_empty() {
        let mut connection = Connection::open_in_memory().expect("opens");
        migrations::apply(&mut connection, migrations::ALL).expect("applies");
        let place = |name: &str| TRACKED.iter().position(|(table, _)| *table == name).expect("tracked");
        for (name, _) in TRACKED {
            let mut statement = connection
                .prepare("SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE on_delete = 'CASCADE'")
                .expect("sql");
            let parents = statement.query_map([name], |row| row.get::<_, String>(0)).expect("reads");
            for parent in parents.map(|parent| parent.expect("a name")) {
                assert!(place(&parent) < place(name), "{parent} before {name}");
            }
        }
    }
}
