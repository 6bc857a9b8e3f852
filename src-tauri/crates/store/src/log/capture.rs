//! The engine itself notes every row an action changes, through triggers generated from the tables (ruling 19).
//!
//! **Invariant:** a tracked table cannot be changed without its row images being captured, whoever writes the SQL.

use super::rows::{Image, RowChange};
use crate::{StoreError, Touched};
use agreement::{ItemKind, ItemRef};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, params_from_iter};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What a row of a table is part of.
#[derive(Debug, Clone, Copy)]
enum Part {
    Head,
    /// An item, named by this column.
    Of(ItemKind, &'static str),
    Votes,
    Names,
    Organisation,
}

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
];

/// Tables that are deliberately outside undo: settings, the time of the last change, and the log itself.
#[cfg(test)]
const UNTRACKED: &[&str] = &["setting", "agreement_change", "action", "action_payload", "action_head"];

#[derive(Debug)]
struct Column {
    name: String,
    is_blob: bool,
    is_key: bool,
}

#[derive(Debug)]
struct Table {
    name: &'static str,
    part: Part,
    columns: Vec<Column>,
    upsert: String,
    delete: String,
}

/// The tracked tables of an open workspace, with their triggers in place.
#[derive(Debug)]
pub(crate) struct Capture {
    tables: Vec<Table>,
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

    /// Every tracked row as text, in a fixed order.
    pub(crate) fn dump(&self, connection: &Connection) -> Result<String, StoreError> {
        let mut text = String::new();
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
                text.push_str(table.name);
                text.push(' ');
                text.push_str(&row.get::<_, String>(0)?);
                text.push('\n');
            }
        }
        Ok(text)
    }
}

impl Part {
    fn touched(self, image: &Image) -> Option<Touched> {
        let id = |column: &str| image.get(column)?.as_str()?.parse::<uuid::Uuid>().ok();
        let agreement = || id("agreement").map(Into::into);
        match self {
            Self::Head => Some(Touched::Head(id("id")?.into())),
            Self::Of(kind, column) => Some(Touched::Item(agreement()?, ItemRef { kind, id: id(column)? })),
            Self::Votes => Some(Touched::Votes(agreement()?)),
            Self::Names => Some(Touched::SignatoryNames(agreement()?)),
            Self::Organisation => Some(Touched::Organisation(id("id")?.into())),
        }
    }
}

impl Table {
    fn read(connection: &Connection, name: &'static str, part: Part) -> Result<Self, StoreError> {
        let mut statement = connection.prepare("SELECT name, type, pk FROM pragma_table_info(?1)")?;
        let columns = statement.query_map([name], |row| {
            let kind: String = row.get(1)?;
            Ok(Column { name: row.get(0)?, is_blob: kind == "BLOB", is_key: row.get::<_, i64>(2)? > 0 })
        })?;
        let columns: Vec<Column> = columns.collect::<Result<_, _>>()?;
        let mut table = Self { name, part, columns, upsert: String::new(), delete: String::new() };
        table.upsert = table.upsert_sql();
        table.delete = table.delete_sql();
        Ok(table)
    }

    fn upsert_sql(&self) -> String {
        let names = self.columns.iter().map(|column| column.name.as_str());
        let keys = self.columns.iter().filter(|column| column.is_key).map(|column| column.name.as_str());
        let rest = self.columns.iter().filter(|column| !column.is_key);
        let updates: Vec<String> = rest.map(|column| format!("{0} = excluded.{0}", column.name)).collect();
        let change =
            if updates.is_empty() { "NOTHING".into() } else { format!("UPDATE SET {}", updates.join(", ")) };
        let (names, keys): (Vec<&str>, Vec<&str>) = (names.collect(), keys.collect());
        let places = vec!["?"; names.len()];
        format!(
            "INSERT INTO {} ({}) VALUES ({}) ON CONFLICT ({}) DO {change}",
            self.name,
            names.join(", "),
            places.join(", "),
            keys.join(", "),
        )
    }

    fn delete_sql(&self) -> String {
        let keys = self.columns.iter().filter(|column| column.is_key);
        let conditions: Vec<String> = keys.map(|column| format!("{} = ?", column.name)).collect();
        format!("DELETE FROM {} WHERE {}", self.name, conditions.join(" AND "))
    }

    /// The SQL of a row as JSON; `row` is `old.`, `new.` or empty.
    fn image(&self, row: &str) -> String {
        let pair = |column: &Column| {
            let name = &column.name;
            if column.is_blob {
                format!("'{name}', hex({row}{name})")
            } else {
                format!("'{name}', {row}{name}")
            }
        };
        let pairs: Vec<String> = self.columns.iter().map(pair).collect();
        format!("json_object({})", pairs.join(", "))
    }

    fn triggers(&self, index: usize) -> String {
        let (name, old, new) = (self.name, self.image("old."), self.image("new."));
        let differs = self.columns.iter().map(|column| format!("old.{0} IS NOT new.{0}", column.name));
        let differs = differs.collect::<Vec<_>>().join(" OR ");
        let capture = |event: &str, when: &str, before: &str, after: &str| {
            format!(
                "CREATE TEMP TRIGGER capture_{name}_{event} AFTER {event} ON main.{name} {when}
                 BEGIN INSERT INTO captured (source, before, after) VALUES ({index}, {before}, {after}); END;\n"
            )
        };
        [
            capture("INSERT", "", "NULL", &new),
            capture("UPDATE", &format!("WHEN {differs}"), &old, &new),
            capture("DELETE", "", &old, "NULL"),
        ]
        .concat()
    }

    fn key(&self, image: &Image) -> Vec<String> {
        let keys = self.columns.iter().filter(|column| column.is_key);
        keys.map(|column| match &image[&column.name] {
            Value::String(text) => text.clone(),
            // Numbers sort as text of one width: places in lists are small and never negative.
            other => format!("{:>20}", other.to_string()),
        })
        .collect()
    }

    fn write(&self, connection: &Connection, image: &Image) -> Result<(), StoreError> {
        let values: Vec<Sql> =
            self.columns.iter().map(|column| column.value(image)).collect::<Result<_, _>>()?;
        connection.prepare_cached(&self.upsert)?.execute(params_from_iter(values))?;
        Ok(())
    }

    fn remove(&self, connection: &Connection, image: &Image) -> Result<(), StoreError> {
        let keys = self.columns.iter().filter(|column| column.is_key);
        let values: Vec<Sql> = keys.map(|column| column.value(image)).collect::<Result<_, _>>()?;
        connection.prepare_cached(&self.delete)?.execute(params_from_iter(values))?;
        Ok(())
    }
}

impl Column {
    fn value(&self, image: &Image) -> Result<Sql, StoreError> {
        let unreadable =
            || StoreError::Unreadable { what: "action".into(), detail: format!("column {}", self.name) };
        match image.get(&self.name) {
            Some(Value::Null) => Ok(Sql::Null),
            Some(Value::String(hex)) if self.is_blob => bytes(hex).map(Sql::Blob).ok_or_else(unreadable),
            Some(Value::String(text)) => Ok(Sql::Text(text.clone())),
            Some(Value::Number(number)) => number.as_i64().map(Sql::Integer).ok_or_else(unreadable),
            _ => Err(unreadable()),
        }
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pair = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
    (0..hex.len()).step_by(2).map(pair).collect()
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

    #[test]
    fn bytes_are_read_from_hex() {
        assert_eq!(bytes("00FFa1"), Some(vec![0, 255, 161]));
        assert_eq!(bytes(""), Some(Vec::new()));
        assert_eq!(bytes("0"), None);
        assert_eq!(bytes("zz"), None);
    }
}
