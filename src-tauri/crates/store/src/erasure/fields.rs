//! Where a person stands in a row: every text of it is looked at, also those inside JSON and those a text is divided into.

use super::Person;
use crate::log::Image;
use serde_json::{Map, Value};

/// One text of a row in which a person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// Column and names on the way, places in lists as `*`: `content/reminders/*/by`.
    pub(crate) path: String,
    /// What stood there.
    pub(crate) text: String,
}

/// What is known of a contact besides the role: all of it goes with the person.
const OF_A_CONTACT: [&str; 9] =
    ["name", "job_description", "email", "phone", "deputy", "source", "valid_from", "valid_to", "checked_on"];

/// The texts that name a person, with the row as it is without that person; no row where it goes as a whole.
pub(crate) fn without(
    table: &str,
    image: &Image,
    person: &Person,
    word: &str,
) -> (Vec<Field>, Option<Image>) {
    let mut fields = Vec::new();
    let mut visit = |path: &str, texts: &mut [&mut String]| {
        let alone = texts.iter().any(|text| person.is_in(text));
        let joined: String = texts.iter().map(|text| text.as_str()).collect();
        if alone {
            for text in texts.iter_mut().filter(|text| person.is_in(text)) {
                fields.push(Field { path: path.to_owned(), text: (**text).clone() });
                **text = person.replaced(text, word);
            }
        } else if person.is_in(&joined) {
            fields.push(Field { path: path.to_owned(), text: joined });
            for (place, text) in texts.iter_mut().enumerate() {
                **text = if place == 0 { word.to_owned() } else { String::new() };
            }
        }
    };
    let changed = rewritten(image, &mut visit);
    let after = finished(table, changed, fields.iter().map(|field| field.path.as_str()));
    (fields, after)
}

/// The row without what stands in these fields; no row where it goes as a whole.
pub(crate) fn cleared(table: &str, image: &Image, paths: &[String], word: &str) -> Option<Image> {
    let changed = rewritten(image, &mut |path: &str, texts: &mut [&mut String]| {
        if paths.iter().any(|wanted| wanted == path) {
            for text in texts.iter_mut().filter(|text| !text.is_empty()) {
                word.clone_into(text);
            }
        }
    });
    finished(table, changed, paths.iter().map(String::as_str))
}

/// A contact keeps its role only; a signatory's name is a row of its own.
fn finished<'a>(table: &str, mut image: Image, mut paths: impl Iterator<Item = &'a str>) -> Option<Image> {
    if table == "signatory_name" {
        return paths.next().is_none().then_some(image);
    }
    if table == "contact" {
        let paths: Vec<&str> = paths.collect();
        let is_the_person = paths.iter().any(|path| ["content/name", "content/email"].contains(path));
        let gone = |name: &str| is_the_person || paths.contains(&format!("content/{name}").as_str());
        if let Some(Value::String(content)) = image.get_mut("content")
            && let Ok(Value::Object(mut fields)) = serde_json::from_str::<Value>(content)
        {
            fields.retain(|name, _| !(OF_A_CONTACT.contains(&name.as_str()) && gone(name)));
            *content = Value::Object(fields).to_string();
        }
    }
    Some(image)
}

/// Shows every text of a row with its column; a text in pieces is shown whole, too.
pub(crate) fn texts_of(image: &Image, show: &mut dyn FnMut(&str, &str)) {
    let _ = rewritten(image, &mut |path: &str, texts: &mut [&mut String]| {
        let column = path.split('/').next().unwrap_or_default();
        for text in texts.iter() {
            show(column, text);
        }
        if texts.len() > 1 {
            show(column, &texts.iter().map(|text| text.as_str()).collect::<String>());
        }
    });
}

type Visit<'v> = dyn FnMut(&str, &mut [&mut String]) + 'v;

fn rewritten(image: &Image, visit: &mut Visit<'_>) -> Image {
    let mut changed = Map::new();
    for (column, value) in image {
        let Value::String(text) = value else {
            changed.insert(column.clone(), value.clone());
            continue;
        };
        let inner = text.starts_with(['{', '[']).then(|| serde_json::from_str::<Value>(text).ok()).flatten();
        let text = match inner {
            Some(before) => {
                let mut value = before.clone();
                walk(&mut value, column, visit);
                // Written anew only where something changed: the text of JSON need not be ours to the byte.
                if value == before { text.clone() } else { value.to_string() }
            }
            None => {
                let mut text = text.clone();
                visit(column, &mut [&mut text]);
                text
            }
        };
        changed.insert(column.clone(), Value::String(text));
    }
    changed
}

fn walk(value: &mut Value, path: &str, visit: &mut Visit<'_>) {
    match value {
        Value::String(text) => visit(path, &mut [text]),
        Value::Array(values) => {
            let path = format!("{path}/*");
            // The pieces of one text (a word of a name may be emphasised) are one text to who reads it.
            let mut pieces: Vec<&mut String> = values.iter_mut().filter_map(piece).collect();
            if !pieces.is_empty() {
                visit(&format!("{path}/text"), &mut pieces);
            }
            for value in values {
                let is_piece = piece(value).is_some();
                match value {
                    Value::Object(fields) if is_piece => {
                        for (name, value) in fields.iter_mut().filter(|(name, _)| *name != "text") {
                            walk(value, &format!("{path}/{name}"), visit);
                        }
                    }
                    other => walk(other, &path, visit),
                }
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                walk(value, &format!("{path}/{name}"), visit);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// The text of a piece of a longer one.
fn piece(value: &mut Value) -> Option<&mut String> {
    match value.get_mut("text") {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn image(content: &Value) -> Image {
        let Value::Object(image) = json!({ "agreement": "1", "id": "2", "content": content.to_string() })
        else {
            panic!("a row")
        };
        image
    }

    fn marja() -> Person {
        Person::new(&["Marja Salainen".to_owned()], &["marja@example.org".to_owned()])
    }

    /// The fields found and the content that is left.
    fn found(table: &str, content: &Value) -> (Vec<String>, Value) {
        let (fields, after) = without(table, &image(content), &marja(), "[poistettu]");
        let after = after.expect("a row");
        let content = serde_json::from_str(after["content"].as_str().expect("text")).expect("JSON");
        (fields.into_iter().map(|field| field.path).collect(), content)
    }

    #[test]
    fn a_contact_keeps_the_role_and_nothing_else() {
        let contact = json!({ "name": "Marja Salainen", "role": { "fi": "sihteeri" }, "phone": "1", "email": "marja@example.org" });
        let (fields, left) = found("contact", &contact);
        assert_eq!(fields, ["content/email", "content/name"]);
        assert_eq!(left, json!({ "role": { "fi": "sihteeri" } }));
        let deputy = json!({ "name": "Anna Aho", "deputy": "Marja Salainen", "phone": "1" });
        assert_eq!(
            found("contact", &deputy).1,
            json!({ "name": "Anna Aho", "phone": "1" }),
            "another person's row"
        );
    }

    #[test]
    fn every_text_is_looked_at_and_pieces_of_one_text_together() {
        let content = json!({
            "reminders": [{ "by": "Marja Salainen", "on": "2027-01-01" }],
            "text": { "fi": { "blocks": [
                { "type": "heading", "text": "Otsikko" },
                { "type": "paragraph", "spans": [
                    { "type": "text", "text": "Kysy: Marja " },
                    { "type": "emphasis", "text": "Salainen" },
                    { "type": "text", "text": "." },
                ] },
                { "type": "bullets", "items": [{ "spans": [{ "type": "text", "text": "Marja Salaiselle" }] }] },
            ] } },
        });
        let (fields, left) = found("section", &content);
        let spans = "content/text/fi/blocks/*/spans/*/text";
        assert_eq!(
            fields,
            ["content/reminders/*/by", spans, "content/text/fi/blocks/*/items/*/spans/*/text"]
        );
        assert!(!marja().is_in(&left.to_string()), "{left}");
        assert_eq!(left["reminders"][0], json!({ "by": "[poistettu]", "on": "2027-01-01" }));
    }

    #[test]
    fn a_row_without_the_person_stays_to_the_byte() {
        let spaced = image(&json!({}));
        let mut spaced = spaced;
        spaced.insert("content".to_owned(), "{ \"name\" :  \"Anna\" }".into());
        assert_eq!(without("party", &spaced, &marja(), "x"), (Vec::new(), Some(spaced.clone())));
    }

    #[test]
    fn what_was_noted_is_cleared_again_without_knowing_the_person() {
        let approval =
            json!({ "reminders": [{ "by": "Joku Toinen" }, { "by": "Marja Salainen" }], "steps": [] });
        let paths = ["content/reminders/*/by".to_owned()];
        let left = cleared("approval", &image(&approval), &paths, "-").expect("a row");
        assert_eq!(
            left["content"],
            json!({ "reminders": [{ "by": "-" }, { "by": "-" }], "steps": [] }).to_string()
        );
        assert_eq!(cleared("signatory_name", &image(&json!({})), &["name".to_owned()], "-"), None);
    }
}
