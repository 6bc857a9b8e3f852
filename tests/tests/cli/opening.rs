//! `open`: an agreement comes in again from its PDF, and nothing that is here is replaced.

use commands::{Desk, NoHost, OpenOptions, SystemWorld, api};
use serde_json::{Value, json};
use stories::agreements;
use stories::command_line::{Answer, Place};
use stories::pdf_file::{carrying, empty, pack_of_a_gigabyte};

fn open(place: &Place, pdf: &[u8], more: &[&str]) -> Answer {
    let file = place.write("opened.pdf", pdf);
    place.ask(&[&["open", &file], more].concat())
}

fn names(list: &Value) -> Vec<&str> {
    list["organisations"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|entry| entry["name"].as_str())
        .collect()
}

#[test]
fn an_agreement_goes_through_its_pdf_into_another_workspace() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done().out;
    let elsewhere = Place::new();
    let opened = open(&elsewhere, &carrying(&shown), &[]).done().json();
    assert_eq!((opened["id"].as_str(), opened["outcome"].as_str()), (Some(id.as_str()), Some("created")));
    assert_eq!(opened["added"].as_array().map(Vec::len), Some(16), "every party is in the register now");
    assert!(elsewhere.ask(&["show", &id]).done().out == shown, "byte for byte");
    assert_eq!(elsewhere.ask(&["organisations"]).done().json()["total"], 16);
    elsewhere.tell(&["undo"]).done();
    assert_eq!(elsewhere.ask(&["agreements"]).done().json(), json!([]), "one step of undo takes it all back");
    assert_eq!(elsewhere.ask(&["organisations"]).done().json()["total"], 0);
}

#[test]
fn what_this_program_prints_is_opened_again_in_every_language_form() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done().out;
    for form in ["fi", "sv", "en", "fi+sv"] {
        place
            .tell(&["pdf", &id, "--kind", "agreement", "--lang", form, "--out", "printed.pdf", "--force"])
            .done();
        let printed = std::fs::read(place.file("printed.pdf")).expect("a PDF");
        let elsewhere = Place::new();
        assert_eq!(open(&elsewhere, &printed, &[]).done().json()["outcome"], "created", "{form}");
        assert!(elsewhere.ask(&["show", &id]).done().out == shown, "{form}: byte for byte");
    }
}

#[test]
fn the_same_text_is_nothing_to_do() {
    let (place, id) = Place::with_sample();
    let pdf = carrying(&place.ask(&["show", &id]).done().out);
    let before = place.ask(&["history"]).done().json();
    let opened = open(&place, &pdf, &[]).done().json();
    assert_eq!((opened["id"].as_str(), opened["outcome"].as_str()), (Some(id.as_str()), Some("unchanged")));
    assert_eq!(place.ask(&["history"]).done().json(), before, "nothing was done");
    assert!(
        place
            .tell(&["open", &place.file("opened.pdf").display().to_string()])
            .done()
            .text()
            .contains("mitään ei tehty")
    );
}

#[test]
fn the_same_text_comes_back_from_the_trash() {
    let (place, id) = Place::with_sample();
    let pdf = carrying(&place.ask(&["show", &id]).done().out);
    let desk =
        Desk::open(&place.workspace(), &OpenOptions::EXISTING, Box::new(SystemWorld), Box::new(NoHost))
            .expect("a desk");
    api::call(&desk, "trash_agreement", json!({ "agreement": id })).expect("it goes into the trash");
    drop(desk);
    assert_eq!(place.ask(&["agreements"]).done().json(), json!([]));
    let opened = open(&place, &pdf, &[]).done().json();
    assert_eq!((opened["id"].as_str(), opened["outcome"].as_str()), (Some(id.as_str()), Some("restored")));
    assert_eq!(place.ask(&["agreements"]).done().json()[0]["id"], id.as_str());
}

#[test]
fn another_text_is_refused_with_what_differs_or_becomes_a_copy() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done();
    let mut document = shown.json();
    let text = &mut document["text"];
    text["identity"]["case_number"] = "EPSHP/1/2027".into();
    text["parties"][0]["name"] = json!({ "fi": "Toinen kaupunki" });
    let moved = text["values"][0].take();
    text["values"].as_array_mut().expect("values").remove(0);
    text["values"].as_array_mut().expect("values").push(moved);
    let pdf = carrying(&canonical(&document));

    let refused = open(&place, &pdf, &[]).exits(2).json();
    assert_eq!(refused["code"], "agreement-differs");
    let message = refused["message"].as_str().expect("words");
    for part in ["Perustiedot", "Osapuoli, eri sisältö: Toinen kaupunki", "Arvo: eri järjestys"] {
        assert!(message.contains(part), "{part} is not in: {message}");
    }
    assert!(!message.contains("Tehtävä"), "what is the same is not named: {message}");
    assert!(place.ask(&["show", &id]).done().out == shown.out, "nothing was replaced");

    let copied = open(&place, &pdf, &["--as-copy"]).done().json();
    let copy = copied["id"].as_str().expect("an id");
    assert!(copy != id && copied["outcome"] == "copied", "{copied}");
    let mut of_copy = place.ask(&["show", copy]).done().json();
    of_copy["text"]["agreement"] = id.clone().into();
    assert_eq!(of_copy, document, "all but the identity is what the PDF holds, inner identities too");
    assert!(place.ask(&["show", &id]).done().out == shown.out);
    assert_eq!(copied["added"].as_array().map(Vec::len), Some(1), "only the new name is new in the register");
    let register = place.ask(&["organisations"]).done().json();
    assert!(names(&register).contains(&"Toinen kaupunki") && names(&register).len() == 17, "{register}");
}

/// The document in canonical form, as `show` gives it: through a workspace of its own.
fn canonical(document: &Value) -> Vec<u8> {
    let place = Place::new();
    let file = place.write("text.json", document.to_string());
    let id = place.ask(&["put", &file]).done().json()["id"].as_str().expect("an id").to_owned();
    place.ask(&["show", &id]).done().out
}

#[test]
fn entries_of_the_register_are_linked_and_never_overwritten() {
    let place = Place::new();
    let list =
        "nimi;y-tunnus;paikka\nOsapuoli 001 ry;;Turku\nOsapuoli 002 ry;;Turku\nOSAPUOLI 002 RY;;Pori\n";
    place.tell_with(&["import", "organisations", "-", "--format", "csv"], list.as_bytes()).done();
    let before = place.ask(&["organisations"]).done().json();
    let opened = open(&place, &carrying(&canonical(&agreements::archive(4, 10))), &[]).done().json();
    let added: Vec<&str> =
        opened["added"].as_array().into_iter().flatten().filter_map(|entry| entry["name"].as_str()).collect();
    assert_eq!(added, ["Osapuoli 003 ry", "Osapuoli 004 ry"]);
    let after = place.ask(&["organisations"]).done().json();
    for entry in before["organisations"].as_array().expect("entries") {
        assert!(after["organisations"].as_array().expect("entries").contains(entry), "{entry} is as it was");
    }
}

#[test]
fn agreements_of_every_size_come_out_as_they_went_in() {
    for (parties, tasks) in [(1, 0), (2, 1), (23, 40), (100, 200)] {
        let place = Place::new();
        let bytes = canonical(&agreements::archive(parties, tasks));
        let opened = open(&place, &carrying(&bytes), &[]).done().json();
        let id = opened["id"].as_str().expect("an id");
        assert!(place.ask(&["show", id]).done().out == bytes, "{parties} parties, {tasks} tasks");
    }
}

#[test]
fn what_is_no_agreement_is_refused_in_words_and_changes_nothing() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done().out;
    let good = carrying(&shown);
    let newer = String::from_utf8(shown.clone()).expect("JSON").replacen("\"schema\":1", "\"schema\":2", 1);
    let with_code =
        String::from_utf8(shown.clone()).expect("JSON").replacen("\"fi\":\"", "\"fi\":\"010190-900P ", 1);
    let nested = [b"%PDF-1.7\n1 0 obj\n".to_vec(), vec![b'['; 4_000_000]].concat();
    let cases: [(&str, Vec<u8>, &str); 10] = [
        ("a text", b"nimi;laji\nA;kunta\n".to_vec(), "import-not-a-pdf"),
        ("nothing", Vec::new(), "import-not-a-pdf"),
        ("zeros", vec![0; 100_000_000], "import-file-too-large"),
        ("another program's", empty(), "import-no-agreement-inside"),
        ("cut in half", good[..good.len() / 2].to_vec(), "import-"),
        ("a newer form", carrying(newer.as_bytes()), "import-newer-agreement"),
        ("no agreement", carrying(b"{}"), "import-damaged-agreement"),
        ("a personal identity code", carrying(with_code.as_bytes()), "personal-identity-code"),
        ("a pack of objects that is a bomb", pack_of_a_gigabyte(), "reading-too-large"),
        ("lists in lists without end", nested, ""),
    ];
    let before = (place.ask(&["history"]).done().json(), place.ask(&["organisations"]).done().json());
    for (what, bytes, code) in cases {
        let refused = open(&place, &bytes, &[]).exits(2).json();
        assert!(refused["code"].as_str().is_some_and(|found| found.starts_with(code)), "{what}: {refused}");
        assert!(refused["message"].as_str().is_some_and(|message| message.len() > 20), "{what}: {refused}");
        assert!(!refused.to_string().contains("010190"), "a code is never repeated");
    }
    assert_eq!((place.ask(&["history"]).done().json(), place.ask(&["organisations"]).done().json()), before);
    assert!(place.ask(&["show", &id]).done().out == shown);
}

#[test]
fn a_pdf_under_a_password_is_refused_in_words() {
    let (place, id) = Place::with_sample();
    place.write("good.pdf", carrying(&place.ask(&["show", &id]).done().out));
    let locked = std::process::Command::new("qpdf")
        .args(["--encrypt", "salasana", "omistaja", "256", "--", "good.pdf", "locked.pdf"])
        .current_dir(place.file(""))
        .status()
        .expect("qpdf");
    assert!(locked.success());
    let refused = place.ask(&["open", "locked.pdf"]).exits(2).json();
    assert_eq!(refused["code"], "import-encrypted-pdf", "{refused}");
}
