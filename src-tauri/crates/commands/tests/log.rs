//! The log of a workspace: time, codes and numbers, and nothing that anybody typed.

use commands::{Desk, NoHost, OpenOptions, SystemWorld, api};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

/// What must never come out: a name, a number of a person, an address, a title.
const PLANTED: &[&str] = &["Marja", "Salainen", "marja.salainen", "010190-900P", "0401234567", "Kotikuja"];

fn open(folder: &Path) -> Desk {
    Desk::open(folder, &OpenOptions::CREATE_IF_MISSING, Box::new(SystemWorld), Box::new(NoHost))
        .expect("a workspace")
}

fn log(folder: &Path) -> String {
    fs::read_to_string(folder.join("logs").join("sopu.log")).unwrap_or_default()
}

/// Whether a line is a time, codes and numbers.
fn is_plain(line: &str) -> bool {
    let mut words = line.split(' ');
    let time = words.next().unwrap_or_default();
    let is_time =
        time.len() == 20 && time.ends_with('Z') && time.chars().filter(char::is_ascii_digit).count() == 14;
    let is_code = |word: &str| {
        word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_./:".contains(c))
    };
    is_time && words.all(is_code)
}

/// Requests that are refused or fail, each with planted data wherever a text can stand.
fn provocations() -> Vec<(&'static str, Value)> {
    let nobody = "01890000-0000-7000-8000-000000000001";
    let name = json!({ "fi": "Marja Salainen" });
    vec![
        (
            "new_agreement",
            json!({ "title": { "fi": "Marja Salainen 010190-900P" }, "kind": "network", "languages": "fi", "with_model_clauses": false }),
        ),
        ("new_agreement", json!({ "title": "Marja Salainen" })),
        (
            "new_agreement",
            json!({ "title": { "fi": "Marja ".repeat(20_000) }, "kind": "network", "languages": "fi", "with_model_clauses": false }),
        ),
        ("open_agreement", json!({ "agreement": "Marja Salainen" })),
        ("open_agreement", json!({ "agreement": nobody })),
        (
            "add_item",
            json!({ "agreement": nobody, "kind": "party", "parent": null, "text": name, "after": null }),
        ),
        (
            "edit_item",
            json!({ "agreement": nobody, "id": "marja.salainen@example.org", "change": "0401234567" }),
        ),
        ("read_list", json!({ "text": "nimi;osoite\nMarja Salainen;Kotikuja 1;0401234567" })),
        ("read_list", json!({ "text": "Marja Salainen 010190-900P" })),
        ("read_pasted_text", json!({ "text": "Marja\u{0}Salainen" })),
        ("undo", json!({ "agreement": null })),
        ("Marja Salainen", json!({})),
    ]
}

#[test]
fn what_is_refused_is_logged_by_codes_alone() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("workspace");
    let desk = open(&folder);
    let mut refused = Vec::new();
    for (command, request) in provocations() {
        let error = api::call(&desk, command, request).expect_err(command);
        refused.push(error.code);
    }
    let log = log(&folder);
    assert_eq!(log.lines().count(), refused.len(), "{log}");
    for (line, code) in log.lines().zip(&refused) {
        assert!(is_plain(line), "{line}");
        assert!(line.split(' ').any(|word| word == code), "{code} is not in: {line}");
    }
    assert!(log.contains("refused personal-identity-code new_agreement\n"), "{log}");
    assert!(log.contains("failed request unknown\n"), "{log}");
    let told =
        api::call(&desk, "diagnostics", json!({})).map(|answer| format!("{answer:?}")).expect("diagnostics");
    for planted in PLANTED {
        assert!(!log.contains(planted), "{planted} is in the log:\n{log}");
        assert!(!told.contains(planted), "{planted} is in the diagnostics:\n{told}");
    }
    assert!(told.contains("refused nothing-to-undo undo"), "the diagnostics end with the log: {told}");
}

#[test]
fn a_panic_is_logged_by_its_place_and_not_by_its_words() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("workspace");
    open(&folder).log_panics();
    std::thread::spawn(|| panic!("Marja Salainen")).join().expect_err("it panics");
    let log = log(&folder);
    assert!(log.contains(" panic ") && log.contains("commands/tests/log.rs:"), "{log}");
    assert!(log.lines().all(is_plain) && !log.contains("Marja"), "{log}");
}

#[test]
fn what_is_done_leaves_no_trace_in_the_log() {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("workspace");
    api::call(&open(&folder), "start", json!({})).expect("done");
    assert!(!folder.join("logs").exists());
}
