//! With `--json`, every command answers with exactly one JSON document of the shape that its schema says.

use stories::command_line::{Place, fixture};
use stories::json_shape::faults;
use stories::pdf_file::carrying;

#[test]
fn every_answer_has_the_shape_of_its_schema() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done().out;
    let text = place.write("text.json", &shown);
    let carrying = place.write("carrying.pdf", carrying(&shown));
    let list = fixture("parties-of-a-real-agreement.csv");
    let paste = fixture("network-members-as-pasted.txt");
    let pdf = ["pdf", &id, "--kind", "agreement", "--lang", "sv", "--out", "a.pdf"];
    let cases: &[(&[&str], &str)] = &[
        (&["agreements"], "agreements"),
        (&["check", &id], "check"),
        (&["new", "--title", "A", "--lang", "fi+sv", "--kind", "letter-of-intent"], "saved-agreement"),
        (&["put", &text], "saved-agreement"),
        (&["open", &carrying], "open"),
        (&["open", &carrying, "--as-copy"], "open"),
        (&["open", &text], "error"),
        (&["import", "organisations", &list], "import-organisations"),
        (&["import", "organisations", &paste], "import-organisations"),
        (&["import", "organisations", &list], "import-organisations"),
        (&["organisations"], "organisations"),
        (&pdf, "pdf"),
        (&pdf, "error"),
        (&["history"], "history"),
        (&["history", &id], "history"),
        (&["history", "--all", "--words", "Mikkeli", "--kind", "agreements", "--limit", "5"], "history"),
        (&["extract", "Aino Aalto"], "error"),
        (&["erase", "Aino Aalto", "--reason", "Pyyntö", "--yes"], "error"),
        (&["undo"], "undo"),
        (&["undo", &id], "undo"),
        (&["backup"], "backup"),
        (&["doctor"], "doctor"),
        (&["restore", "nowhere.db"], "error"),
        (&["show", "ffff"], "error"),
        (&["frobnicate"], "error"),
        (&["new"], "error"),
        (&["--help"], "help"),
        (&["pdf", "--help"], "help"),
        (&["--version"], "help"),
    ];
    for (arguments, schema) in cases {
        let answer = place.ask(arguments).json();
        assert_eq!(faults(schema, &answer), Vec::<String>::new(), "{arguments:?}");
    }
    let other = Place::new();
    assert_eq!(faults("saved-agreement", &other.ask(&["sample"]).done().json()), Vec::<String>::new());
}

#[test]
fn a_wrong_shape_is_noticed() {
    let wrong = [
        serde_json::json!({ "message": "no code" }),
        serde_json::json!({ "code": "a", "message": 7 }),
        serde_json::json!({ "code": "a", "message": "b", "more": true }),
        serde_json::json!([]),
    ];
    for document in wrong {
        assert!(!faults("error", &document).is_empty(), "{document}");
    }
}
