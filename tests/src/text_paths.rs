//! Where the texts of a JSON value stand.

use serde_json::Value;

/// The path of every text, as [`Value::pointer`] takes it.
#[must_use]
pub fn text_paths(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(value, "", &mut found);
    found
}

fn collect(value: &Value, path: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(path.to_owned()),
        Value::Array(values) => {
            for (place, value) in values.iter().enumerate() {
                collect(value, &format!("{path}/{place}"), found);
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                collect(value, &format!("{path}/{name}"), found);
            }
        }
        _ => {}
    }
}
