//! `lock`, `versions`, `verify`: a version never changes, and only its own files are genuine.

use serde_json::Value;
use stories::command_line::{Answer, Place};
use stories::readers::{pdf_pages, squeezed};

fn locked() -> (Place, String, Value) {
    let (place, id) = Place::with_sample();
    let report = place.ask(&["lock", &id]).done().json();
    (place, id, report)
}

fn print(place: &Place, id: &str, kind: &str, version: Option<&str>, out: &str) -> Vec<u8> {
    let mut line = vec!["pdf", id, "--kind", kind, "--lang", "fi", "--out", out, "--force"];
    line.extend(version.iter().flat_map(|number| ["--version", number]));
    place.tell(&line).done();
    std::fs::read(place.file(out)).expect("a file")
}

fn verdict(place: &Place, pdf: &[u8]) -> (Answer, String) {
    let file = place.write("asked.pdf", pdf);
    let answer = place.ask(&["verify", &file]);
    let verdict = answer.json()["verdict"].as_str().unwrap_or_default().to_owned();
    (answer, verdict)
}

/// The text with another case number, put in again.
fn put_changed(place: &Place, id: &str, more: &[&str]) -> Answer {
    let mut text = place.ask(&["show", id]).done().json();
    text["text"]["identity"]["case_number"] = "TEST/9/2026".into();
    let file = place.write("text.json", text.to_string().as_bytes());
    place.ask(&[&["put", &file], more].concat())
}

#[test]
fn a_locked_version_has_its_identifier_and_its_files_in_every_language_form() {
    let (place, id, report) = locked();
    assert_eq!((report["version"].as_u64(), report["agreement"].as_str()), (Some(1), Some(id.as_str())));
    assert_eq!(report["sha256"].as_str().map(str::len), Some(64));
    let printed = report["fingerprint"].as_str().expect("printed");
    let kinds: Vec<&str> =
        report["files"].as_array().into_iter().flatten().filter_map(|file| file["kind"].as_str()).collect();
    assert!(kinds.contains(&"agreement") && kinds.contains(&"signature-sheets"), "{kinds:?}");

    let versions = place.ask(&["versions", &id]).done().json();
    assert_eq!(versions[0]["fingerprint"], report["fingerprint"]);
    assert_eq!(versions[0]["files"], report["files"]);

    print(&place, &id, "agreement", Some("1"), "one.pdf");
    let pages = pdf_pages(&place.file("one.pdf"));
    for (number, page) in (1..).zip(&pages).filter(|(_, page)| !page.trim().is_empty()) {
        assert!(squeezed(page).contains(&squeezed(printed)), "the identifier stands on page {number}");
        assert!(!page.contains("Luonnos"), "a version is no draft");
    }
}

#[test]
fn the_files_of_a_version_are_the_same_bytes_for_ever() {
    let (place, id, _) = locked();
    let first = print(&place, &id, "agreement", Some("1"), "one.pdf");
    put_changed(&place, &id, &["--next-version"]).done();
    assert!(print(&place, &id, "agreement", Some("1"), "two.pdf") == first, "byte for byte");
}

#[test]
fn a_locked_text_is_changed_only_when_the_next_version_is_begun() {
    let (place, id, _) = locked();
    assert_eq!(place.ask(&["lock", &id]).exits(2).json()["code"], "nothing-to-lock");
    assert_eq!(put_changed(&place, &id, &[]).exits(2).json()["code"], "version-locked");
    put_changed(&place, &id, &["--next-version"]).done();
    let second = place.ask(&["lock", &id]).done().json();
    assert_eq!(second["version"], 2);
    assert_eq!(place.ask(&["undo", &id]).exits(2).json()["code"], "undo-barrier");
}

#[test]
fn findings_that_block_are_overridden_only_with_a_reason() {
    let place = Place::new();
    let id = place.ask(&["new", "--title", "Kesken"]).done().json()["id"].as_str().expect("an id").to_owned();
    let refused = place.ask(&["lock", &id]).exits(2).json();
    assert_eq!(refused["code"], "lock-blocked");
    assert!(refused["message"].as_str().is_some_and(|said| said.contains("Mitään ei lukittu")), "{refused}");
    place.ask(&["lock", &id, "--reason", "Kokous on huomenna"]).done();
    assert_eq!(place.ask(&["versions", &id]).done().json()[0]["reason"], "Kokous on huomenna");
}

#[test]
fn only_a_kept_file_is_genuine() {
    let (place, id, _) = locked();
    let genuine = print(&place, &id, "agreement", Some("1"), "one.pdf");
    let (answer, said) = verdict(&place, &genuine);
    assert_eq!((answer.exit, said.as_str()), (0, "genuine"));

    let signed = [genuine.as_slice(), b"\n% a signature\n"].concat();
    let draft = print(&place, &id, "draft", None, "draft.pdf");
    let cases: [(&str, Vec<u8>, i32); 3] = [
        ("genuine_with_additions", signed, 1),
        ("draft", draft, 1),
        ("unreadable", b"%PDF-1.7 nothing".to_vec(), 2),
    ];
    for (expected, pdf, code) in cases {
        let (answer, said) = verdict(&place, &pdf);
        assert_eq!((answer.exit, said.as_str()), (code, expected));
    }
    let elsewhere = Place::new();
    elsewhere.ask(&["new", "--title", "Toinen"]).done();
    let (answer, said) = verdict(&elsewhere, &genuine);
    assert_eq!((answer.exit, said.as_str()), (1, "unknown_version"));
}

/// Forty changes in `test`, a thousand in `torture`.
#[test]
fn no_single_changed_byte_leaves_a_signed_record_genuine() {
    let changes = if std::env::var_os("SOPU_TORTURE").is_some() { 1_000 } else { 40 };
    let (place, id, _) = locked();
    print(&place, &id, "signature-sheets", Some("1"), "sheets.pdf");
    place.ask(&["scan", &id, "sheets.pdf", "--accept"]).done();
    let genuine = print(&place, &id, "signed-record", Some("1"), "record.pdf");
    let (answer, said) = verdict(&place, &genuine);
    assert_eq!((answer.exit, said.as_str()), (0, "genuine"));
    assert!(
        print(&place, &id, "signed-record", Some("1"), "again.pdf") == genuine,
        "made again it is the same"
    );
    let step = (genuine.len() / changes).max(1);
    for changed in (0..genuine.len()).step_by(step) {
        let mut altered = genuine.clone();
        altered[changed] ^= 1;
        let (answer, said) = verdict(&place, &altered);
        assert!(answer.exit != 0 && !said.starts_with("genuine"), "byte {changed}: {said}");
    }
}
