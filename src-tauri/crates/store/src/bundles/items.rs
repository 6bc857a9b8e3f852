//! Rows become items: what a person takes for one thing, decides about and merges as a whole.
//!
//! An item is a row with what hangs on it by place (who supports a goal, the seats of a body). Of the agreement itself
//! each field is one, so that two people may change its title and its notice without meeting.

use super::records::Rows;
use crate::StoreError;
use crate::log::{Image, Part, Table};
use agreement::Canonical;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt;

pub(super) const REGISTER: &str = "register";
pub(super) const AGREEMENT: &str = "agreement";
pub(super) const ORGANISATION: &str = "organisation";
pub(super) const ATTACHMENT: &str = "attachment";
/// What never changes once it is written, and so is never in conflict by item.
pub(super) const FIXED: [&str; 3] = [ATTACHMENT, "version", "rendition"];
/// Columns of an agreement that hold fields.
const FIELDS: [&str; 2] = ["identity", "terms"];
/// Columns that the program derives: they are no part of what anybody wrote.
const DERIVED: [&str; 4] = ["search", "sort_fi", "sort_sv", "sort_en"];

/// Which item of which agreement, or of the register.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct ItemKey {
    /// The id of the agreement, or [`REGISTER`].
    pub(super) scope: String,
    /// The table and what names the row: `party/<id>`; a field: `agreement/terms.notice`.
    pub(super) item: String,
}

impl fmt::Display for ItemKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.scope, self.item)
    }
}

/// The rows of an item by table.
pub(super) type State = BTreeMap<String, Vec<Image>>;

/// Items by key.
pub(super) type Items = BTreeMap<ItemKey, State>;

/// The hash of a state: 128 bits of SHA-256 in hex. Of its canonical form, so that no library's order is part of it.
pub(super) fn hash(state: &State) -> String {
    let value = serde_json::to_value(state).expect("BUG: plain data is always JSON");
    // What has none (a fraction, which only a foreign bundle holds) is hashed as it stands.
    let bytes =
        Canonical::of(&value).map_or_else(|_| value.to_string().into_bytes(), |canonical| canonical.bytes());
    crate::hash::hex(&Sha256::digest(bytes)[..16])
}

/// The items of these rows.
pub(super) fn split(tables: &[Table], rows: &Rows) -> Result<Items, StoreError> {
    let mut items = Items::new();
    for table in tables.iter().filter(|table| !FIXED.contains(&table.name)) {
        for row in rows.get(table.name).into_iter().flatten() {
            match table.name {
                AGREEMENT => fields(row, &mut items)?,
                _ => {
                    let mut row = row.clone();
                    row.retain(|column, _| !DERIVED.contains(&column.as_str()));
                    let state = items.entry(key(table, &row)?).or_default();
                    state.entry(table.name.to_owned()).or_default().push(row);
                }
            }
        }
    }
    Ok(items)
}

/// The rows of these items.
pub(super) fn join<'a>(items: impl Iterator<Item = (&'a ItemKey, &'a State)>) -> Result<Rows, StoreError> {
    let mut rows = Rows::new();
    let mut heads: BTreeMap<&str, Image> = BTreeMap::new();
    for (key, state) in items {
        match key.item.strip_prefix("agreement/") {
            Some(_) => {
                heads.entry(&key.scope).or_default().extend(state.values().flatten().flatten().map(own))
            }
            None => {
                for (table, found) in state {
                    rows.entry(table.clone()).or_default().extend(found.iter().cloned());
                }
            }
        }
    }
    for (id, fields) in heads {
        rows.entry(AGREEMENT.into()).or_default().push(head(id, fields));
    }
    Ok(rows)
}

fn own((name, value): (&String, &Value)) -> (String, Value) {
    (name.clone(), value.clone())
}

fn fields(row: &Image, items: &mut Items) -> Result<(), StoreError> {
    let scope = text(row, "id")?.to_owned();
    let mut put = |name: String, value: Value| {
        let key = ItemKey { scope: scope.clone(), item: format!("agreement/{name}") };
        items.insert(key, State::from([(AGREEMENT.to_owned(), vec![Image::from_iter([(name, value)])])]));
    };
    for (column, value) in row.iter().filter(|(column, _)| *column != "id") {
        if FIELDS.contains(&column.as_str()) {
            let fields: Image = crate::content::read(AGREEMENT, text(row, column)?)?;
            for (field, value) in fields {
                put(format!("{column}.{field}"), value);
            }
        } else {
            put(column.clone(), value.clone());
        }
    }
    Ok(())
}

fn head(id: &str, fields: Image) -> Image {
    let mut row = Image::from_iter([("id".to_owned(), Value::from(id))]);
    let mut inner: BTreeMap<&str, Image> = FIELDS.iter().map(|column| (*column, Image::new())).collect();
    for (name, value) in fields {
        match name.split_once('.') {
            Some((column, field)) => {
                drop(inner.get_mut(column).map(|fields| fields.insert(field.to_owned(), value)))
            }
            None => drop(row.insert(name, value)),
        }
    }
    for (column, fields) in inner {
        row.insert(column.to_owned(), Value::String(Value::Object(fields).to_string()));
    }
    row
}

/// The item that a row is, or hangs on.
fn key(table: &Table, row: &Image) -> Result<ItemKey, StoreError> {
    if table.name == ORGANISATION {
        return Ok(ItemKey { scope: REGISTER.into(), item: format!("{ORGANISATION}/{}", text(row, "id")?) });
    }
    let scope = text(row, "agreement")?.to_owned();
    let keys = || table.columns.iter().filter(|column| column.is_key && column.name != "agreement");
    if let (true, Part::Of(kind, owner)) = (keys().any(|column| column.name == "place"), table.part) {
        return Ok(ItemKey { scope, item: format!("{}/{}", crate::items::table(kind), text(row, owner)?) });
    }
    let mut item = table.name.to_owned();
    for column in keys() {
        item.push('/');
        match row.get(&column.name) {
            Some(Value::String(text)) => item.push_str(text),
            Some(Value::Number(number)) => item.push_str(&number.to_string()),
            _ => return Err(unreadable(&column.name)),
        }
    }
    Ok(ItemKey { scope, item })
}

pub(super) fn text<'a>(row: &'a Image, column: &str) -> Result<&'a str, StoreError> {
    row.get(column).and_then(Value::as_str).ok_or_else(|| unreadable(column))
}

fn unreadable(column: &str) -> StoreError {
    StoreError::BundleRows { detail: format!("column {column}") }
}
