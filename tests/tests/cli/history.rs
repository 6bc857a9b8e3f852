//! `history`: who did what and when, with each field before and after, in words.

use serde_json::{Value, json};
use stories::command_line::Place;

/// The model agreement with another title and then another case number.
fn changed() -> (Place, String) {
    let (place, id) = Place::with_sample();
    for (field, text) in [("title", "Uusi nimi"), ("case_number", "TEST/7/2027")] {
        let mut whole = place.ask(&["show", &id]).done().json();
        let identity = &mut whole["text"]["identity"];
        identity[field] =
            if field == "title" { json!({ "fi": text, "sv": "Nytt namn" }) } else { json!(text) };
        let file = place.write("text.json", whole.to_string());
        place.ask(&["put", &file]).done();
    }
    (place, id)
}

fn fields(entry: &Value) -> Vec<(String, String, String)> {
    let things = entry["changes"].as_array().into_iter().flatten();
    let text = |field: &Value, name: &str| field[name].as_str().unwrap_or_default().to_owned();
    things
        .flat_map(|thing| thing["fields"].as_array().into_iter().flatten())
        .map(|field| (text(field, "field"), text(field, "before"), text(field, "after")))
        .collect()
}

#[test]
fn every_change_is_told_with_its_field_before_and_after() {
    let (place, id) = changed();
    let told = place.ask(&["history", &id]).done().json();
    let case_number = |name: &str| (name.to_owned(), "118/2026".to_owned(), "TEST/7/2027".to_owned());
    assert_eq!(fields(&told[0]), [case_number("Diaarinumero")], "{told:#}");
    let title = fields(&told[1]);
    assert_eq!((title[0].0.as_str(), title[0].2.as_str()), ("Sopimuksen nimi", "Uusi nimi"));
    assert!(title.iter().any(|field| field.0 == "Sopimuksen nimi (ruotsi)" && field.2 == "Nytt namn"));
    assert!(title.iter().any(|field| field.0 == "Sopimuksen nimi (englanti)" && field.2.is_empty()));
    let swedish = place.ask(&["--ui-lang", "sv", "history", &id]).done().json();
    assert_eq!(fields(&swedish[0]), [case_number("Diarienummer")]);

    let said = place.tell(&["history", &id, "--limit", "1"]).done().text();
    assert!(said.contains("    Diaarinumero: 118/2026 → TEST/7/2027\n"), "{said}");
    assert_eq!(said.lines().filter(|line| !line.starts_with(' ')).count(), 1, "one action: {said}");
}

#[test]
fn the_history_is_found_by_item_word_and_kind() {
    let (place, id) = changed();
    let count = |arguments: &[&str]| {
        place.ask(&[&["history"], arguments].concat()).done().json().as_array().map(Vec::len)
    };
    assert_eq!(count(&[&id]), Some(2));
    assert_eq!(count(&[&id, "--words", "test/7"]), Some(1));
    assert_eq!(count(&[&id, "--words", "identity"]), Some(0), "no name of ours is found");
    assert_eq!(count(&[&id, "--offset", "1", "--limit", "5"]), Some(1));
    assert_eq!(count(&[&id, "--kind", "terms"]), Some(2), "the text was replaced twice");
    assert_eq!(count(&["--all", "--kind", "signatures"]), Some(0));
    let whole = place.ask(&["show", &id]).done().json();
    let goal = whole["text"]["goals"][0]["id"].as_str().expect("an id");
    let of_goal = place.ask(&["history", "--item", goal]).done().json();
    assert_eq!(of_goal.as_array().map(Vec::len), Some(1), "made with the example: {of_goal:#}");
    let subjects: Vec<&str> = of_goal[0]["changes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|thing| thing["subject"].as_str())
        .collect();
    assert!(subjects[0].starts_with("Tavoite: "), "{subjects:?}");
}
