//! A tracked table: its columns as the database tells them, and the SQL made from them.

use super::rows::Image;
use crate::{StoreError, Touched};
use agreement::{ItemKind, ItemRef};
use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::Value;
use std::collections::BTreeMap;

/// What a row of a table is part of.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Head,
    /// An item, named by this column.
    Of(ItemKind, &'static str),
    Votes,
    Names,
    Evidence,
    Organisation,
}

#[derive(Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) is_blob: bool,
    pub(crate) is_key: bool,
}

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) name: &'static str,
    pub(crate) part: Part,
    pub(crate) columns: Vec<Column>,
    upsert: String,
    delete: String,
}

impl Part {
    pub(crate) fn touched(self, image: &Image) -> Option<Touched> {
        let id = |column: &str| image.get(column)?.as_str()?.parse::<uuid::Uuid>().ok();
        let agreement = || id("agreement").map(Into::into);
        match self {
            Self::Head => Some(Touched::Head(id("id")?.into())),
            Self::Of(kind, column) => Some(Touched::Item(agreement()?, ItemRef { kind, id: id(column)? })),
            Self::Votes => Some(Touched::Votes(agreement()?)),
            Self::Names => Some(Touched::SignatoryNames(agreement()?)),
            Self::Evidence => Some(Touched::Evidence(agreement()?)),
            Self::Organisation => Some(Touched::Organisation(id("id")?.into())),
        }
    }
}

impl Table {
    pub(crate) fn read(connection: &Connection, name: &'static str, part: Part) -> Result<Self, StoreError> {
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
    pub(super) fn image(&self, row: &str) -> String {
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

    /// The rows for which a condition holds, in the order of their keys.
    pub(crate) fn rows(
        &self,
        connection: &Connection,
        condition: &str,
        parameters: &[String],
    ) -> Result<Vec<Image>, StoreError> {
        let keys = self.columns.iter().filter(|column| column.is_key).map(|column| column.name.as_str());
        let keys = keys.collect::<Vec<_>>().join(", ");
        let sql = format!("SELECT {} FROM {} WHERE {condition} ORDER BY {keys}", self.image(""), self.name);
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(parameters))?;
        let mut images = Vec::new();
        while let Some(row) = rows.next()? {
            let text = row.get_ref(0)?.as_str().map_err(rusqlite::Error::from)?;
            images.push(crate::content::read(self.name, text)?);
        }
        Ok(images)
    }

    pub(super) fn triggers(&self, index: usize) -> String {
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

    /// The values of the key, as they stand in the row.
    pub(crate) fn plain_key(&self, image: &Image) -> Vec<String> {
        self.named_key(image).into_values().collect()
    }

    /// The same by column, in the order of their names.
    pub(crate) fn named_key(&self, image: &Image) -> BTreeMap<String, String> {
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        self.key_values(image).map(|(name, value)| (name.to_owned(), text(value))).collect()
    }

    /// The row of a key as [`Table::plain_key`] tells it.
    pub(crate) fn find(&self, connection: &Connection, key: &[String]) -> Result<Option<Image>, StoreError> {
        let mut names: Vec<&str> =
            self.columns.iter().filter(|column| column.is_key).map(|column| column.name.as_str()).collect();
        names.sort_unstable();
        if names.len() != key.len() {
            return Ok(None);
        }
        // Compared as text: keys are ids and numbers.
        let conditions: Vec<String> = names.iter().map(|name| format!("CAST({name} AS TEXT) = ?")).collect();
        let sql = format!("SELECT {} FROM {} WHERE {}", self.image(""), self.name, conditions.join(" AND "));
        let mut statement = connection.prepare_cached(&sql)?;
        let found: Option<String> =
            statement.query_row(params_from_iter(key), |row| row.get(0)).optional()?;
        found.map(|text| crate::content::read(self.name, &text)).transpose()
    }

    pub(crate) fn key(&self, image: &Image) -> Vec<String> {
        self.key_values(image)
            .map(|(_, value)| match value {
                Value::String(text) => text.clone(),
                // Numbers sort as text of one width: places in lists are small and never negative.
                other => format!("{:>20}", other.to_string()),
            })
            .collect()
    }

    /// The columns of the key with their values; null where a damaged image of the log has lost one.
    fn key_values<'a>(&'a self, image: &'a Image) -> impl Iterator<Item = (&'a str, &'a Value)> {
        let keys = self.columns.iter().filter(|column| column.is_key);
        keys.map(|column| (column.name.as_str(), image.get(&column.name).unwrap_or(&Value::Null)))
    }

    pub(crate) fn write(&self, connection: &Connection, image: &Image) -> Result<(), StoreError> {
        let values: Vec<Sql> =
            self.columns.iter().map(|column| column.value(image)).collect::<Result<_, _>>()?;
        connection.prepare_cached(&self.upsert)?.execute(params_from_iter(values))?;
        Ok(())
    }

    pub(crate) fn remove(&self, connection: &Connection, image: &Image) -> Result<(), StoreError> {
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

    #[test]
    fn bytes_are_read_from_hex() {
        assert_eq!(bytes("00FFa1"), Some(vec![0, 255, 161]));
        assert_eq!(bytes(""), Some(Vec::new()));
        assert_eq!(bytes("0"), None);
        assert_eq!(bytes("zz"), None);
    }
}
