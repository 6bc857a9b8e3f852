//! Whether a JSON document has the shape of a committed schema: as much of JSON Schema as our schemas use, and stricter
//! in one thing: what a schema does not name must not be there.

use serde_json::Value;
use std::path::Path;

/// What is wrong with the document, by the schema of this name in the folder of `sopu-cli`; empty when nothing is.
///
/// # Panics
/// When there is no such schema, or it uses a keyword that is not known here.
pub fn faults(schema: &str, document: &Value) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/cli/schemas");
    let path = folder.join(format!("{schema}.schema.json"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let root: Value = serde_json::from_str(&text).expect("a schema is JSON");
    let mut found = Vec::new();
    check(&root, &root, document, "", &mut found);
    found
}

fn check(root: &Value, schema: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    for (keyword, rule) in schema.as_object().into_iter().flatten() {
        match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" | "format" | "default" => {}
            "$ref" => {
                let name =
                    rule.as_str().and_then(|text| text.strip_prefix("#/$defs/")).expect("a reference inside");
                check(root, &root["$defs"][name], value, path, found);
            }
            "type" if !is_of_type(rule, value) => found.push(format!("{path}: not {rule}: {value}")),
            "enum" if !rule.as_array().expect("codes").contains(value) => {
                found.push(format!("{path}: {value} is not one of {rule}"));
            }
            "const" if rule != value => found.push(format!("{path}: {value} is not {rule}")),
            "oneOf" | "anyOf" => {
                let fits = |one: &Value| {
                    let mut faults = Vec::new();
                    check(root, one, value, path, &mut faults);
                    faults.is_empty()
                };
                if !rule.as_array().expect("schemas").iter().any(fits) {
                    found.push(format!("{path}: {value} fits none of {rule}"));
                }
            }
            "minimum" if value.as_f64() < rule.as_f64() => found.push(format!("{path}: {value} < {rule}")),
            "maximum" if value.as_f64() > rule.as_f64() => found.push(format!("{path}: {value} > {rule}")),
            "items" => {
                for (place, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, item, &format!("{path}[{place}]"), found);
                }
            }
            "properties" => properties(root, rule, value, path, found),
            "required" => {
                let names = rule.as_array().into_iter().flatten().filter_map(Value::as_str);
                found.extend(
                    names
                        .filter(|name| value.get(name).is_none())
                        .map(|name| format!("{path}.{name}: missing")),
                );
            }
            "type" | "enum" | "const" | "minimum" | "maximum" => {}
            other => panic!("the keyword {other} is not known here"),
        }
    }
}

fn properties(root: &Value, rules: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    for (name, inner) in value.as_object().into_iter().flatten() {
        match rules.get(name) {
            Some(rule) => check(root, rule, inner, &format!("{path}.{name}"), found),
            None => found.push(format!("{path}.{name}: not in the schema")),
        }
    }
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    match rule {
        Value::Array(types) => types.iter().any(|one| is_of_type(one, value)),
        Value::String(name) => match name.as_str() {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "null" => value.is_null(),
            _ => false,
        },
        _ => false,
    }
}
