//! JSON in `content` columns: what is only ever read as a whole.
//!
//! Why JSON there and columns elsewhere: identity, ownership, relations and order are asked for by SQL, guarded by foreign
//! keys and changed on their own (a removed party takes its roles along), so they are columns. The rest of an item (its
//! texts in three languages, dates, notes) is read and written with the item, is never searched in SQL and follows the
//! domain's structs, whose serde form it is; as columns it would be 150 names kept in step by hand in four places. The
//! price: a renamed or retyped domain field needs a migration, which the fixture of each schema brings to light.

use crate::StoreError;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The JSON of a struct without the fields that have columns of their own.
pub(crate) fn without<T: Serialize>(item: &T, columns: &[&str]) -> Result<String, StoreError> {
    let mut value = serde_json::to_value(item).map_err(|error| unreadable("content", &error))?;
    if let Value::Object(fields) = &mut value {
        for column in columns {
            fields.remove(*column);
        }
    }
    Ok(value.to_string())
}

/// The whole of a struct as JSON.
pub(crate) fn whole<T: Serialize>(item: &T) -> Result<String, StoreError> {
    without(item, &[])
}

/// A struct from its JSON and the columns taken out of it; an empty optional column is left out.
pub(crate) fn with<T: DeserializeOwned>(
    what: &str,
    content: &str,
    columns: &[(&str, Option<String>)],
) -> Result<T, StoreError> {
    let mut fields: Map<String, Value> =
        serde_json::from_str(content).map_err(|error| unreadable(what, &error))?;
    for (name, text) in columns {
        if let Some(text) = text {
            fields.insert((*name).to_owned(), Value::String(text.clone()));
        }
    }
    from_fields(what, fields)
}

/// A struct from all its fields.
pub(crate) fn from_fields<T: DeserializeOwned>(
    what: &str,
    fields: Map<String, Value>,
) -> Result<T, StoreError> {
    serde_json::from_value(Value::Object(fields)).map_err(|error| unreadable(what, &error))
}

/// A struct from its whole JSON.
pub(crate) fn read<T: DeserializeOwned>(what: &str, content: &str) -> Result<T, StoreError> {
    serde_json::from_str(content).map_err(|error| unreadable(what, &error))
}

/// An id or other text of a column.
pub(crate) fn parse<T: std::str::FromStr>(what: &str, text: &str) -> Result<T, StoreError>
where
    T::Err: std::fmt::Display,
{
    text.parse()
        .map_err(|error: T::Err| StoreError::Unreadable { what: what.to_owned(), detail: error.to_string() })
}

// Of serde's message only the place is kept: it may quote what was typed.
fn unreadable(what: &str, error: &serde_json::Error) -> StoreError {
    let detail = format!("{:?} at {}:{}", error.classify(), error.line(), error.column());
    StoreError::Unreadable { what: what.to_owned(), detail }
}
