//! Signatures made in another program, authorisations, and another name on a signature sheet: what is kept, what is told,
//! and that nothing is called verified.

use crate::signing::Office;
use commands::Host;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use stories::command_line::Place;
use stories::pdf_file;
use stories::readers::pdf_pages;
use stories::signed_pdf::signed;

/// A workspace with the model agreement locked, and the locked file as it went to be signed.
fn locked() -> (Place, String, Vec<u8>) {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let file = printed(&place, &id, "agreement");
    (place, id, file)
}

fn printed(place: &Place, id: &str, kind: &str) -> Vec<u8> {
    let line = ["pdf", id, "--kind", kind, "--lang", "fi", "--version", "1", "--out", "a.pdf", "--force"];
    place.tell(&line).done();
    std::fs::read(place.file("a.pdf")).expect("it was printed")
}

fn kept(place: &Place, bytes: &[u8]) -> bool {
    place
        .workspace_bytes()
        .iter()
        .any(|(path, found)| path.to_string_lossy().contains("attachments") && found == bytes)
}

#[test]
fn a_signed_file_is_told_first_and_kept_byte_for_byte_only_when_accepted() {
    let (place, id, file) = locked();
    let bytes = signed(&file, &[("Åsa Mäkelä", "D:20270115100000+02'00'"), ("Onni Outo", "D:20270116")])
        .expect("signed");
    let path = place.write("allekirjoitettu.pdf", &bytes);
    let told = place.ask(&["signed", &id, &path, "--party", "2"]).done().json();
    assert_eq!(told["verdict"], "genuine_with_additions");
    assert_eq!((told["version"].clone(), told["begins_with_version"].clone()), (json!(1), json!(true)));
    assert_eq!((told["verified"].clone(), told["kept"].clone()), (json!(false), json!(0)));
    assert_eq!(told["fields"][0]["signer"], "Åsa Mäkelä");
    assert_eq!(told["fields"][1]["signed_on"], "2027-01-16");
    assert!(!kept(&place, &bytes), "nothing is kept before a person says so");

    let line = ["signed", &id, &path, "--party", "2", "--accept", "--signed-on", "15.1.2027"];
    assert_eq!(place.ask(&line).done().json()["kept"], 2, "both who sign for the party");
    assert!(kept(&place, &bytes));
    let said = place.tell(&["signed", &id, &path]).done().text();
    assert!(
        said.contains("Allekirjoituskenttä: Åsa Mäkelä, 15.1.2027 – Sopu ei ole tarkistanut allekirjoitusta"),
        "{said}"
    );
    assert_eq!(place.ask(&["undo", &id]).exits(2).json()["code"], "undo-barrier");
}

#[test]
fn a_file_that_cannot_hold_signatures_of_this_agreement_is_refused_in_words() {
    let (place, id, file) = locked();
    let unsigned = place.write("lukittu.pdf", &file);
    let nameless = place.write("nimetön.pdf", signed(&file, &[("Outo Nimi", "D:20270115")]).expect("signed"));
    let refused = |file: &str| place.ask(&["signed", &id, file, "--accept"]).exits(2).json()["code"].clone();
    assert_eq!(refused(&unsigned), "signed-file-unsigned");
    assert_eq!(refused(&nameless), "nobody-signed");
    assert_eq!(refused(&place.write("lista.csv", "Sukupuu ry")), "import-not-a-pdf");
    let elsewhere =
        place.write("muualla.pdf", signed(&locked_elsewhere(), &[("A", "D:20270115")]).expect("signed"));
    let told = place.ask(&["signed", &id, &elsewhere, "--party", "1"]).done().json();
    assert_eq!(
        (told["verdict"].clone(), told["begins_with_version"].clone()),
        (json!("altered"), json!(false))
    );
    let said = place.tell(&["signed", &id, &elsewhere, "--party", "1"]).done().text();
    assert!(said.contains("Tiedosto ei ala lukitun version tiedostolla."), "{said}");
    let stranger =
        place.write("vieras.pdf", signed(&pdf_file::empty(), &[("A", "D:20270115")]).expect("signed"));
    let told = place.ask(&["signed", &id, &stranger, "--party", "1"]).done().json();
    assert_eq!(
        (told["verdict"].clone(), told["begins_with_version"].clone()),
        (json!("unreadable"), json!(false))
    );
}

/// The same agreement, locked in another workspace with another text.
fn locked_elsewhere() -> Vec<u8> {
    let (place, id) = Place::with_sample();
    let mut text = place.ask(&["show", &id]).done().json();
    text["text"]["identity"]["case_number"] = "TOISAALLA/1".into();
    let file = place.write("text.json", text.to_string());
    place.ask(&["put", &file]).done();
    place.ask(&["lock", &id]).done();
    printed(&place, &id, "agreement")
}

#[test]
fn a_signed_file_among_scans_is_no_scan() {
    let (place, id, _) = locked();
    let sheets = printed(&place, &id, "signature-sheets");
    let path = place.write("arkit.pdf", signed(&sheets, &[("A", "D:20270115")]).expect("signed"));
    let told = place.ask(&["scan", &id, &path, "--accept"]).done().json();
    assert_eq!((told["filed"].clone(), told["pages"].clone()), (json!(0), json!([])));
    assert_eq!(told["signed"], json!(["arkit.pdf"]), "its codes are those of the sheets, and it is no paper");
}

#[test]
fn whom_the_agreement_binds_is_shown_with_the_parties() {
    let (place, id, file) = locked();
    let shown = place.tell(&["show", &id]).done().text();
    assert!(
        shown.contains("1 Mikkelin kaupunki: Allekirjoitettu paperi puuttuu"),
        "{}",
        &shown[shown.len() - 900..]
    );
    let path =
        place.write("a.pdf", signed(&file, &[("A", "D:20200115"), ("B", "D:20200115")]).expect("signed"));
    let line = ["signed", &id, &path, "--party", "1", "--party", "2", "--accept", "--signed-on", "15.1.2020"];
    place.ask(&line).done();
    let shown = place.tell(&["show", &id]).done().text();
    assert!(
        shown.contains("1 Mikkelin kaupunki: Tulee voimaan 1.1.2027")
            || shown.contains("1 Mikkelin kaupunki: Voimassa 1.1.2027 alkaen"),
        "{}",
        &shown[shown.len() - 900..]
    );
}

/// Answers the dialogs, and remembers what would have been shown.
#[derive(Clone, Default)]
struct Hands {
    paper: Arc<Mutex<Option<PathBuf>>>,
    shown: Arc<Mutex<Vec<PathBuf>>>,
}

impl Hands {
    fn take(&self, path: String) {
        *self.paper.lock().expect("one at a time") = Some(path.into());
    }
}

impl Host for Hands {
    fn choose_agreement(&self, title: &str) -> Option<PathBuf> {
        self.choose_paper(title)
    }

    fn choose_paper(&self, _title: &str) -> Option<PathBuf> {
        self.paper.lock().expect("one at a time").take()
    }

    fn show_document(&self, path: &Path) -> bool {
        self.shown.lock().expect("one at a time").push(path.to_owned());
        true
    }
}

fn name(office: &Office, number: usize, name: &str) -> Value {
    let parties = office.call("parties", json!({}))["parties"].clone();
    let party =
        parties.as_array().into_iter().flatten().find(|party| party["number"] == number).expect("a party");
    let mut signatories = party["signatories"].clone();
    signatories[0]["name"] = name.into();
    json!({ "id": party["id"], "change": { "kind": "party", "change": { "field": "signatories", "value": signatories } } })
}

fn signature(office: &Office, number: usize) -> Value {
    office.locked()["originals"][number - 1]["signatures"][0].clone()
}

#[test]
fn the_person_named_in_the_file_is_proposed_and_the_ledger_says_who_did_not_verify_it() {
    let hands = Hands::default();
    let office = Office::with(hands.clone());
    office.call("edit_item", name(&office, 3, "Åsa Mäkelä"));
    let file = printed_by(&office);
    let bytes = signed(&file, &[("MÄKELÄ ÅSA 1234567A", "D:20270115230000Z")]).expect("signed");
    hands.take(office.place.write("allekirjoitettu.pdf", &bytes));
    let view = office.call("choose_signed_file", json!({}));
    let open = view["signatories"].as_array().cloned().unwrap_or_default();
    let proposed: Vec<&Value> = open.iter().filter(|one| one["proposed"] == true).collect();
    assert_eq!(proposed.len(), 1, "{view}");
    assert_eq!(
        (proposed[0]["name"].clone(), proposed[0]["signed_on"].clone()),
        (json!("Åsa Mäkelä"), json!("2027-01-16"))
    );

    let keep = json!({ "token": view["token"], "received_on": "20.1.2027",
        "signatures": [{ "signatory": proposed[0]["signatory"], "signed_on": "16.1.2027" }] });
    office.call("keep_signed_file", keep);
    let found = signature(&office, 3);
    assert_eq!(
        (found["method"].clone(), found["received_on"].clone()),
        (json!("electronic"), json!("2027-01-20"))
    );
    assert_eq!(found["signed_file"]["fields"][0]["signer"], "MÄKELÄ ÅSA 1234567A");
    assert_eq!(found["signed_file"]["is_of_version"], true);
    assert_eq!(office.row(3)["paper"], "received");

    let at = json!({ "agreement": office.id, "version": 1, "number": 3, "signatory": found["signatory"] });
    office.call("open_kept", json!({ "at": at, "file": "signed" }));
    let shown = hands.shown.lock().expect("one at a time").pop().expect("it was shown");
    assert_eq!(std::fs::read(&shown).expect("a copy"), bytes);

    let correction =
        json!({ "version": 1, "number": 3, "signatory": found["signatory"], "reason": "Väärä henkilö" });
    office.call("correct_signature", correction);
    assert_eq!(signature(&office, 3)["signed_file"], Value::Null);
    assert!(kept(&office.place, &bytes), "the file stays");
}

fn printed_by(office: &Office) -> Vec<u8> {
    let attachments = office.place.workspace_bytes();
    let pdf = |(path, bytes): &&(PathBuf, Vec<u8>)| {
        path.to_string_lossy().contains("attachments") && bytes.starts_with(b"%PDF")
    };
    attachments.iter().find(pdf).expect("a kept file").1.clone()
}

#[test]
fn an_authorisation_is_attached_opened_and_removed_with_a_reason_and_a_missing_file_is_told() {
    let hands = Hands::default();
    let office = Office::with(hands.clone());
    let who = signature(&office, 3)["signatory"].clone();
    let at = json!({ "agreement": office.id, "version": 1, "number": 3, "signatory": who });
    hands.take(office.place.write("valtakirja.pdf", "tämä ei ole PDF"));
    assert_eq!(
        office.try_call("attach_authorisation", at.clone()).expect_err("by its first bytes"),
        "import-not-a-scan"
    );
    let paper = pdf_file::empty();
    hands.take(office.place.write("valtakirja.txt", &paper));
    office.call("attach_authorisation", at.clone());
    assert_eq!(
        signature(&office, 3)["authorisation"],
        json!({ "file_name": "valtakirja.txt", "is_missing": false })
    );

    office.call("open_kept", json!({ "at": at, "file": "authorisation" }));
    let shown = hands.shown.lock().expect("one at a time").pop().expect("it was shown");
    assert_eq!(shown.extension().and_then(|it| it.to_str()), Some("pdf"), "by what it is, not by its name");
    let (kept_at, _) = office
        .place
        .workspace_bytes()
        .into_iter()
        .find(|(path, bytes)| path.to_string_lossy().contains("attachments") && *bytes == paper)
        .expect("kept");
    std::fs::rename(&kept_at, office.place.file("away")).expect("the file is lost");
    assert_eq!(signature(&office, 3)["authorisation"]["is_missing"], true);
    let lost = office.try_call("open_kept", json!({ "at": at, "file": "authorisation" }));
    assert_eq!(lost.expect_err("told"), "attachment-damaged");

    let nothing = json!({ "at": at, "reason": " " });
    assert_eq!(office.try_call("remove_authorisation", nothing).expect_err("no reason"), "reason-missing");
    office.call("remove_authorisation", json!({ "at": at, "reason": "Väärä valtakirja" }));
    assert_eq!(signature(&office, 3)["authorisation"], Value::Null);
}

#[test]
fn another_name_on_a_sheet_asks_first_and_makes_the_sheet_anew_without_changing_the_version() {
    let office = Office::with(Hands::default());
    office.call("edit_item", name(&office, 2, "Anna Aalto"));
    let versions = || office.call("signatures", json!({ "version": null }))["versions"].clone();
    let before = versions();
    let edit = name(&office, 2, "Bertta Berg");
    assert_eq!(office.try_call("edit_item", edit.clone()).expect_err("asks"), "name-on-sheet");
    let asked = office.call("sheet_names", edit.clone());
    assert_eq!(
        (asked["names"][0]["before"].clone(), asked["names"][0]["has_signed"].clone()),
        (json!("Anna Aalto"), json!(false))
    );

    let mut whole = edit;
    whole["agreement"] = json!(office.id);
    office.call("edit_signatories", json!({ "edit": whole, "reason": "" }));
    let after = versions();
    for fact in ["number", "identifier", "sha256", "locked_on"] {
        assert_eq!(after[0][fact], before[0][fact], "the version never changes");
    }
    let of_party = after[0]["files"]
        .as_array()
        .cloned()
        .unwrap_or_default()
        .into_iter()
        .filter(|file| !file["party"].is_null());
    assert_eq!(
        of_party.map(|file| file["party"].clone()).collect::<Vec<_>>(),
        vec![office.row(2)["id"].clone(); 3],
        "in each form of language"
    );
    let on_paper = |name: &str| {
        let kept = office.place.workspace_bytes();
        let sheets: Vec<_> =
            kept.iter().filter(|(path, _)| path.to_string_lossy().contains("attachments")).collect();
        let pdfs = sheets.iter().filter(|(_, bytes)| bytes.starts_with(b"%PDF"));
        pdfs.filter(|(path, _)| pdf_pages(path).concat().contains(name)).count()
    };
    assert_eq!(
        on_paper("Bertta Berg"),
        6,
        "the party's sheet and the sheets of all, in each form of language"
    );
    assert_eq!(signature(&office, 2)["name"], "Bertta Berg");

    office.sign(2, "15.1.2027");
    let mut whole = name(&office, 2, "Bertta Bergström");
    assert_eq!(office.call("sheet_names", whole.clone())["names"][0]["has_signed"], true);
    whole["agreement"] = json!(office.id);
    let without = json!({ "edit": whole, "reason": "" });
    assert_eq!(office.try_call("edit_signatories", without).expect_err("signed"), "reason-missing");
    office.call("edit_signatories", json!({ "edit": whole, "reason": "Kirjoitusvirhe" }));
    assert_eq!(on_paper("Bertta Bergström"), 0, "who has signed signs no new sheet");
    assert_eq!(
        signature(&office, 2)["received_on"].as_str().map(str::is_empty),
        Some(false),
        "the signature stays"
    );
}
