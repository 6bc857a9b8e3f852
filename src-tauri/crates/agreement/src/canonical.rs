//! Canonical JSON by RFC 8785 (JCS): one value, one sequence of bytes, whoever writes it.
//!
//! A writer of our own, so that no feature of a JSON library (the order of its maps, how it writes numbers) can change
//! a fingerprint. Numbers are integers only: what is measured is written as text.

use serde_json::Value;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// The largest integer that JSON readers agree on (RFC 7493): 2⁵³ − 1.
const LARGEST: i64 = 9_007_199_254_740_991;

/// A JSON value in canonical form: strings in NFC, objects in the order of their keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Canonical(Node);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Node {
    Null,
    Bool(bool),
    Integer(i64),
    String(String),
    Array(Vec<Node>),
    /// The keys as UTF-16 code units: RFC 8785 sorts by them, which differs from the order of code points above U+FFFF.
    Object(BTreeMap<Vec<u16>, (String, Node)>),
}

/// Why a value has no canonical form here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CanonicalError {
    /// A number with a fraction or an exponent.
    #[error("not an integer: {0}")]
    NotAnInteger(String),
    /// An integer beyond 2⁵³ − 1.
    #[error("an integer out of range: {0}")]
    OutOfRange(String),
    /// Two keys of one object are the same once normalised.
    #[error("a key stands twice: {0}")]
    DoubledKey(String),
}

impl Canonical {
    /// The canonical form of a JSON value.
    ///
    /// # Errors
    /// See [`CanonicalError`].
    pub fn of(value: &Value) -> Result<Self, CanonicalError> {
        node(value).map(Self)
    }

    /// The canonical bytes: UTF-8 without blanks.
    pub fn bytes(&self) -> Vec<u8> {
        let mut text = String::new();
        write(&self.0, None, &mut text);
        text.into_bytes()
    }

    /// The same value for people: an entry a line, two blanks a level, ending in a line break. Not canonical.
    pub fn pretty(&self) -> String {
        let mut text = String::new();
        write(&self.0, Some(0), &mut text);
        text.push('\n');
        text
    }
}

fn node(value: &Value) -> Result<Node, CanonicalError> {
    Ok(match value {
        Value::Null => Node::Null,
        Value::Bool(value) => Node::Bool(*value),
        Value::Number(number) => {
            let integer = number.as_i64();
            let small = integer.filter(|value| (-LARGEST..=LARGEST).contains(value));
            let whole = integer.is_some() || number.is_u64();
            match small {
                Some(value) => Node::Integer(value),
                None if whole => return Err(CanonicalError::OutOfRange(number.to_string())),
                None => return Err(CanonicalError::NotAnInteger(number.to_string())),
            }
        }
        Value::String(text) => Node::String(text.nfc().collect()),
        Value::Array(values) => Node::Array(values.iter().map(node).collect::<Result<_, _>>()?),
        Value::Object(entries) => {
            let mut sorted = BTreeMap::new();
            for (key, value) in entries {
                let key: String = key.nfc().collect();
                let entry = (key.clone(), node(value)?);
                if sorted.insert(key.encode_utf16().collect(), entry).is_some() {
                    return Err(CanonicalError::DoubledKey(key));
                }
            }
            Node::Object(sorted)
        }
    })
}

/// Writes a node; `indent` is the level of the node when it is written for people.
fn write(node: &Node, indent: Option<usize>, out: &mut String) {
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Node::Integer(value) => out.push_str(&value.to_string()),
        Node::String(text) => write_string(text, out),
        Node::Array(values) => {
            let entry = |value: &Node, level, out: &mut String| write(value, level, out);
            write_entries('[', ']', values.iter(), indent, out, entry);
        }
        Node::Object(entries) => {
            let entry = |(key, value): &(String, Node), level: Option<usize>, out: &mut String| {
                write_string(key, out);
                out.push_str(if level.is_some() { ": " } else { ":" });
                write(value, level, out);
            };
            write_entries('{', '}', entries.values(), indent, out, entry);
        }
    }
}

fn write_entries<'a, T: 'a>(
    open: char,
    close: char,
    entries: impl ExactSizeIterator<Item = &'a T>,
    indent: Option<usize>,
    out: &mut String,
    entry: impl Fn(&T, Option<usize>, &mut String),
) {
    let inner = indent.map(|level| level + 1).filter(|_| entries.len() > 0);
    let new_line = |level: Option<usize>, out: &mut String| {
        if let Some(level) = level {
            out.push('\n');
            out.push_str(&"  ".repeat(level));
        }
    };
    out.push(open);
    for (place, value) in entries.enumerate() {
        if place > 0 {
            out.push(',');
        }
        new_line(inner, out);
        entry(value, inner, out);
    }
    new_line(indent.filter(|_| inner.is_some()), out);
    out.push(close);
}

/// Escapes as ECMAScript's `JSON.stringify` does: the two-letter ones, `\u00xx` below U+0020, nothing else.
fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            control if control < ' ' => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn canonical(json: &str) -> Result<String, CanonicalError> {
        let value = serde_json::from_str(json).expect("the case is JSON");
        Canonical::of(&value).map(|canonical| String::from_utf8(canonical.bytes()).expect("UTF-8"))
    }

    #[test]
    fn values_are_written_as_the_standard_says() {
        let cases = [
            ("null", "null"),
            (" [ true , false , [ ] , { } ] ", "[true,false,[],{}]"),
            ("[0, -1, 9007199254740991]", "[0,-1,9007199254740991]"),
            (r#"{"b":1,"a":2,"A":3,"":4,"aa":5}"#, r#"{"":4,"A":3,"a":2,"aa":5,"b":1}"#),
            // RFC 8785, 3.2.3: keys sort by UTF-16 code units, so a surrogate pair comes before U+FB33.
            (
                r#"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#,
                // Dalet with dagesh is excluded from composition, so its value's key is decomposed by NFC.
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"\u{5d3}\u{5bc}\":\"Hebrew Letter Dalet With Dagesh\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\"}",
            ),
            // RFC 8785, 3.2.2.2.
            (r#""\u20ac$\u000f\u000aA'\u0042\u0022\u005c\\\"\/""#, "\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\""),
            (r#""\b\t\f\r\u007f\u2028""#, "\"\\b\\t\\f\\r\u{7f}\u{2028}\""),
        ];
        for (json, expected) in cases {
            assert_eq!(canonical(json).as_deref(), Ok(expected), "{json}");
        }
    }

    #[test]
    fn keys_sort_by_utf_16_code_units() {
        let ours = canonical("{\"\u{ff5e}\":1,\"\u{1f600}\":2}");
        assert_eq!(ours.as_deref(), Ok("{\"\u{1f600}\":2,\"\u{ff5e}\":1}"), "D83D comes before FF5E");
    }

    #[test]
    fn strings_are_normalised() {
        assert_eq!(canonical("\"a\u{308}\""), canonical("\"ä\""));
        let doubled = canonical("{\"a\u{308}\":1,\"ä\":2}");
        assert_eq!(doubled, Err(CanonicalError::DoubledKey("ä".into())));
    }

    #[test]
    fn numbers_that_readers_may_take_differently_are_refused() {
        for json in ["1.5", "1.0", "-0", "1e3", "[{\"a\":0.1}]"] {
            assert!(matches!(canonical(json), Err(CanonicalError::NotAnInteger(_))), "{json}");
        }
        for json in ["9007199254740992", "-9007199254740992", "18446744073709551615"] {
            assert!(matches!(canonical(json), Err(CanonicalError::OutOfRange(_))), "{json}");
        }
    }

    #[test]
    fn the_form_for_people_has_an_entry_a_line() {
        let value = json!({"b": [1, {"c": []}], "a": {}});
        let pretty = Canonical::of(&value).expect("integers").pretty();
        assert_eq!(pretty, "{\n  \"a\": {},\n  \"b\": [\n    1,\n    {\n      \"c\": []\n    }\n  ]\n}\n");
    }
}
