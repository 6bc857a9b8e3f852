//! The outline of another real agreement: its text becomes an agreement that prints in its own order.

use stories::command_line::{Place, fixture};
use stories::outline::HEADINGS;
use stories::readers::{first_out_of_order, pdf_pages};

fn set_up(place: &Place, source: &[&str]) -> String {
    let new = ["new", "--title", "Kirjastojen yhteistyösopimus", "--lang", "fi", "--from-text"];
    let made = place.ask(&[&new, source].concat()).done().json();
    made["id"].as_str().expect("an id").to_owned()
}

#[test]
fn the_text_of_another_agreement_prints_in_its_own_order() {
    let place = Place::new();
    let id = set_up(&place, &[&fixture("another-real-outline.txt")]);

    let text = place.ask(&["show", &id]).done().json()["text"].clone();
    let sections = text["sections"].as_array().expect("sections");
    assert_eq!(sections.len(), HEADINGS.len(), "{sections:?}");

    place.tell(&["pdf", &id, "--kind", "draft", "--lang", "fi", "--out", "a.pdf"]).done();
    let pages = pdf_pages(&place.file("a.pdf"));
    let numbered: Vec<(String, &str)> = HEADINGS
        .iter()
        .enumerate()
        .map(|(place, (heading, text))| (format!("{} {heading}", place + 1), *text))
        .collect();
    let in_order: Vec<&str> = numbered.iter().flat_map(|(heading, text)| [heading.as_str(), text]).collect();
    assert_eq!(first_out_of_order(&pages, &in_order), None, "{}", pages.concat());
}

#[test]
fn its_parties_come_from_a_list() {
    let place = Place::new();
    let id = set_up(&place, &[&fixture("another-real-outline.txt")]);
    let list = fixture("parties-of-a-real-agreement.csv");
    let taken = place.ask(&["import", "organisations", &list, "--agreement", &id]).done().json();
    assert_eq!(taken["added"].as_array().map(Vec::len), Some(24));
    place.tell(&["pdf", &id, "--kind", "draft", "--lang", "fi", "--out", "a.pdf"]).done();
    let pages = pdf_pages(&place.file("a.pdf"));
    let in_order = ["1 Osapuolet", "Raision kaupunki", "Vehmaan kunta", "2 Tausta ja tarkoitus"];
    assert_eq!(first_out_of_order(&pages, &in_order), None);
}

#[test]
fn a_word_file_is_refused_with_what_to_do() {
    let place = Place::new();
    let word = place.write("vanha.docx", b"PK\x03\x04 a Word file");
    let refused = place.ask(&["new", "--title", "A", "--from-text", &word]).exits(2).json();
    assert_eq!(refused["code"], "import-other-file-kind");
    assert!(refused["hint"].is_string(), "{refused}");
    assert_eq!(place.ask(&["agreements"]).done().json(), serde_json::json!([]), "and nothing was made");
}
