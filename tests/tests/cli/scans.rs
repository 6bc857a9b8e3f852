//! `scan`: a page is filed by its code only when it is a sheet of the last version; everything else waits for a person.

use serde_json::Value;
use std::collections::BTreeMap;
use stories::command_line::Place;

/// The printed sheets of a version, as a scanner would send them: one file of many pages.
fn sheets(place: &Place, id: &str, version: &str) -> String {
    let out = format!("sheets-{version}.pdf");
    let line = [
        "pdf",
        id,
        "--kind",
        "signature-sheets",
        "--lang",
        "fi",
        "--version",
        version,
        "--out",
        &out,
        "--force",
    ];
    place.tell(&line).done();
    place.file(&out).display().to_string()
}

fn readings(report: &Value) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    for page in report["pages"].as_array().into_iter().flatten() {
        *found.entry(page["reading"].as_str().unwrap_or_default().to_owned()).or_default() += 1;
    }
    found
}

fn next_version(place: &Place, id: &str) {
    let mut text = place.ask(&["show", id]).done().json();
    text["text"]["identity"]["case_number"] = "TEST/9/2026".into();
    let file = place.write("text.json", text.to_string().as_bytes());
    place.ask(&["put", &file, "--next-version"]).done();
    place.ask(&["lock", id]).done();
}

#[test]
fn sheets_are_told_first_and_filed_only_when_accepted() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let file = sheets(&place, &id, "1");
    let told = place.ask(&["scan", &id, &file]).done().json();
    assert_eq!(told["filed"], 0);
    assert!(readings(&told)["sheet"] >= 16, "{:?}", readings(&told));
    let again = place.ask(&["scan", &id, &file]).done().json();
    assert_eq!(readings(&again), readings(&told), "nothing was kept the first time");

    let filed = place.ask(&["scan", &id, &file, "--accept", "--signed-on", "22.2.2027"]).done().json();
    assert_eq!(filed["filed"].as_u64(), Some(readings(&told)["sheet"] as u64));
    let mut parties: Vec<u64> = filed["pages"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|page| page["parties"].as_array().into_iter().flatten())
        .filter_map(|party| party["number"].as_u64())
        .collect();
    parties.sort_unstable();
    parties.dedup();
    assert_eq!(parties, (1..=16).collect::<Vec<u64>>(), "each party's sheet is filed with that party");

    let twice = place.ask(&["scan", &id, &file, "--accept"]).done().json();
    assert_eq!(twice["filed"], 0, "a sheet is filed once");
    assert!(readings(&twice).contains_key("duplicate"), "{:?}", readings(&twice));
}

#[test]
fn a_sheet_of_another_version_or_agreement_is_told_as_that_and_not_filed() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let first = sheets(&place, &id, "1");
    next_version(&place, &id);
    let report = place.ask(&["scan", &id, &first, "--accept"]).done().json();
    assert_eq!(report["filed"], 0);
    assert!(readings(&report)["other-version"] >= 16, "{:?}", readings(&report));

    let (elsewhere, other) = Place::with_sample();
    let mut text = elsewhere.ask(&["show", &other]).done().json();
    text["text"]["identity"]["case_number"] = "TEST/1/2020".into();
    let changed = elsewhere.write("text.json", text.to_string().as_bytes());
    elsewhere.ask(&["put", &changed]).done();
    elsewhere.ask(&["lock", &other]).done();
    let report = elsewhere.ask(&["scan", &other, &first, "--accept"]).done().json();
    assert_eq!(report["filed"], 0);
    assert!(readings(&report)["other-agreement"] >= 16, "{:?}", readings(&report));
}

#[test]
fn what_is_no_scan_is_refused_by_name_and_the_others_go_on() {
    let (place, id) = Place::with_sample();
    assert_eq!(place.ask(&["scan", &id, "missing.pdf"]).exits(2).json()["code"], "nothing-locked");
    place.ask(&["lock", &id]).done();
    let good = sheets(&place, &id, "1");
    let heic = place.write("kuva.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic");
    let text = place.write("kirje.txt", "Hei".as_bytes());
    let cut = std::fs::read(&good).expect("a file");
    let cut = place.write("katkennut.pdf", &cut[..cut.len() / 3]);
    let report = place.ask(&["scan", &id, &heic, &text, &cut, &good]).done().json();
    let codes: Vec<&str> = report["refused"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|fault| fault["code"].as_str())
        .collect();
    assert_eq!(codes.first(), Some(&"import-heic-picture"), "{codes:?}");
    assert_eq!(codes.get(1), Some(&"import-not-a-scan"), "{codes:?}");
    assert!(readings(&report)["sheet"] >= 16, "the good file was read all the same");
}
