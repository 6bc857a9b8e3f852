//! Bad lists: each is refused with row, column and what to do, and nothing of it is imported.

use serde_json::{Value, json};
use stories::command_line::Place;

/// A list: its name, its bytes, the code of the refusal, and what the message must name.
type Bad = (&'static str, Vec<u8>, &'static str, &'static [&'static str]);

fn bad_lists() -> Vec<Bad> {
    let text = |text: &str| text.as_bytes().to_vec();
    let megabyte = "a".repeat(1_000_000);
    vec![
        ("a.csv", text("nimi;laji\nA;kunta\nB\n"), "ragged-row", &["Rivi 3", "laji"]),
        ("a.csv", text("nimi;laji\nA;kunta\nB;kunta;C\n"), "ragged-row", &["Rivi 3", "sarake 3"]),
        ("a.csv", text("laji;postinumero\nkunta;00100\n"), "missing-column", &["Rivi 1"]),
        ("a.csv", text("nimi;laji;nimi\nA;kunta;B\n"), "doubled-column", &["Rivi 1", "nimi"]),
        ("a.csv", text("nimi;laji\nA\u{7};kunta\n"), "control-character", &["Rivi 2", "nimi", "U+0007"]),
        ("a.csv", text("nimi;laji\nA;kun\u{1b}ta\n"), "control-character", &["Rivi 2", "laji"]),
        ("a.csv", text("nimi;laji\nA;\"kunta\nB;kunta\n"), "unclosed-quote", &["Rivi 2", "sarake 2"]),
        (
            "a.csv",
            text(&format!("nimi;laji\nA;kunta\nB;{megabyte}\n")),
            "field-too-long",
            &["Rivi 3", "laji"],
        ),
        ("a.txt", text(&megabyte), "field-too-long", &["Rivi 1"]),
        ("a.csv", text("nimi;laji\nA;010190-900P\n"), "personal-identity-code", &["Rivi 2", "laji"]),
        (
            "a.csv",
            [b"nimi;laji\nP\xC3\xA4\xC3\xA4j\xC3\xA4rvi;kunta\n".as_slice(), b"\xC3\xA4\xC3\xA4\xE4;kunta\n"]
                .concat(),
            "broken-text",
            &["Rivi 3"],
        ),
        ("a.csv", text("nimi;laji\n"), "no-rows", &[]),
        ("a.csv", text(" \n\n"), "empty-file", &[]),
        ("a.csv", b"\0\x01\x02\x03abc".to_vec(), "not-text", &[]),
        ("a.csv", text("%PDF-1.7 and so on"), "other-file-kind", &["PDF"]),
        ("a.xlsx", text("nimi;laji\nA;kunta\n"), "not-a-workbook", &[".xlsx"]),
        ("a.xlsx", b"PK\x03\x04 and then nothing".to_vec(), "not-a-workbook", &[]),
        ("a.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec(), "old-workbook", &[".xls"]),
    ]
}

/// What an import could have changed.
fn state(place: &Place) -> (Value, Value) {
    (place.ask(&["organisations"]).done().json(), place.ask(&["history"]).done().json())
}

#[test]
fn a_bad_list_is_refused_in_words_and_nothing_is_imported() {
    let place = Place::new();
    place.tell_with(&["import", "organisations", "-"], b"Viola ry\n").done();
    let before = state(&place);
    for (name, bytes, code, named) in bad_lists() {
        let file = place.write(name, &bytes);
        let refused = place.ask(&["import", "organisations", &file]).exits(2).json();
        let (message, hint) = (refused["message"].as_str().unwrap_or_default(), refused["hint"].as_str());
        assert_eq!(refused["code"], format!("import-{code}"), "{refused}");
        for part in named {
            assert!(message.contains(part), "{code}: {part} is not in {message}");
        }
        assert!(
            hint.is_some_and(|hint| !hint.is_empty()) || code == "no-rows",
            "{code} says what to do: {refused}"
        );
        assert!(!refused.to_string().contains("010190"), "a personal identity code is never repeated");
    }
    assert_eq!(state(&place), before);
}

#[test]
fn a_bad_list_for_an_agreement_changes_neither_it_nor_the_register() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done().out;
    let before = state(&place);
    for (name, bytes, _, _) in bad_lists() {
        let file = place.write(name, &bytes);
        place.ask(&["import", "organisations", &file, "--agreement", &id]).exits(2);
    }
    assert_eq!(state(&place), before);
    assert!(place.ask(&["show", &id]).done().out == shown);
}

#[test]
fn refusals_speak_the_language_of_the_messages() {
    let place = Place::new();
    let file = place.write("a.csv", "nimi;laji\nA;kunta\nB\n");
    for (language, row) in
        [("fi", "Rivi 3, sarake laji"), ("sv", "Rad 3, kolumn laji"), ("en", "Row 3, column laji")]
    {
        let refused = place.tell(&["import", "organisations", &file, "--ui-lang", language]).exits(2);
        assert!(refused.err.starts_with(row), "{}", refused.err);
        assert_eq!(refused.text(), "", "what is refused says nothing on standard output");
    }
}

#[test]
fn more_rows_than_are_read_are_refused() {
    let place = Place::new();
    let file = place.write("a.csv", "nimi;laji\n".to_owned() + &"A;kunta\n".repeat(100_001));
    let refused = place.ask(&["import", "organisations", &file]).exits(2).json();
    assert_eq!(refused["code"], "import-too-many-rows");
    assert_eq!(place.ask(&["organisations"]).done().json(), json!({ "total": 0, "organisations": [] }));
}
