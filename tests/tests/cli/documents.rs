//! Documents are read back: what is in the agreement stands on paper, in every language.

use commands::speech::of_code;
use commands::{AgreementLanguages, Language};
use serde_json::Value;
use std::fs;
use stories::agreements;
use stories::command_line::Place;
use stories::readers::{missing, pdf_pages, squeezed};

/// The text of a localised field.
fn said(field: &Value, language: Language) -> String {
    field[language.code()].as_str().unwrap_or_default().to_owned()
}

/// What a complete agreement must print in a language: names of parties, goals, tasks and sections.
fn must_print(text: &Value, language: Language) -> Vec<String> {
    let all = |list: &str, field: &'static str| -> Vec<String> {
        let items = text[list].as_array().expect("a list");
        items.iter().map(|item| said(&item[field], language)).collect()
    };
    let mut expected = vec![said(&text["identity"]["title"], language)];
    expected.extend(all("parties", "name"));
    expected.extend(all("focus_areas", "title"));
    expected.extend(all("goals", "title"));
    expected.extend(all("tasks", "title"));
    for section in text["sections"].as_array().expect("sections") {
        let title = said(&section["title"], language);
        let kind = section["kind"].as_str().expect("a kind").replace('_', "-");
        expected.push(if title.is_empty() { of_code(language, "section", &kind) } else { title });
    }
    expected
}

#[test]
fn the_model_agreement_prints_whole_in_every_language() {
    let (place, id) = Place::with_sample();
    let listed = place.ask(&["agreements"]).done().json();
    assert_eq!((listed[0]["id"].as_str(), listed[0]["parties"].as_u64()), (Some(id.as_str()), Some(16)));
    let checked = place.ask(&["check", &id]).done().json();
    assert_eq!(checked["blocks"], false, "{checked}");

    let text = place.ask(&["show", &id]).done().json()["text"].clone();
    assert!(text["goals"].as_array().is_some_and(|goals| goals.len() >= 12));
    assert!(text["tasks"].as_array().is_some_and(|tasks| tasks.len() >= 30));
    for (form, marks) in [
        (AgreementLanguages::Fi, &["Luonnos"][..]),
        (AgreementLanguages::Sv, &["Utkast"]),
        (AgreementLanguages::FiSv, &["Luonnos"]),
        (AgreementLanguages::En, &["Draft"]),
    ] {
        let out = format!("{}.pdf", form.code());
        let written = place
            .ask(&["pdf", &id, "--kind", "agreement", "--lang", form.code(), "--out", &out])
            .done()
            .json();
        let pages = pdf_pages(&place.file(&out));
        assert_eq!(written["pages"].as_u64(), Some(pages.len() as u64), "{written}");
        for language in form.languages() {
            let expected = must_print(&text, *language);
            assert!(expected.len() > 16 + 5 + 12 + 30, "the agreement was read: {}", expected.len());
            // In parallel columns a line of the one stands between two lines of the other: there, every word counts.
            let parts = expected.iter().flat_map(|text| match form {
                AgreementLanguages::FiSv => text.split_whitespace().collect::<Vec<_>>(),
                _ => vec![text.as_str()],
            });
            let missing = missing(&pages, parts);
            assert!(missing.is_empty(), "{}, {}: {missing:?}", form.code(), language.code());
        }
        for (number, page) in pages.iter().enumerate() {
            let of = format!("{} ({})", number + 1, pages.len());
            assert!(page.contains(&of), "page {} says which it is: {page}", number + 1);
            assert!(
                marks.iter().all(|mark| page.contains(mark)),
                "page {} is marked as a draft: {page}",
                number + 1
            );
        }
    }
}

#[test]
fn the_same_text_gives_the_same_bytes() {
    let (place, id) = Place::with_sample();
    for kind in ["agreement", "draft", "status-page"] {
        for out in ["a.pdf", "b.pdf"] {
            place.tell(&["pdf", &id, "--kind", kind, "--lang", "fi", "--out", out, "--force"]).done();
        }
        let read = |name: &str| fs::read(place.file(name)).expect("a document");
        assert!(read("a.pdf") == read("b.pdf"), "{kind}");
    }
}

#[test]
fn a_hundred_parties_and_two_hundred_tasks_print_to_the_last_page() {
    let place = Place::new();
    let large = place.write("large.json", agreements::archive(100, 200).to_string());
    let id = place.ask(&["put", &large]).done().json()["id"].as_str().expect("an id").to_owned();
    place.ask(&["check", &id]).done();
    let written =
        place.ask(&["pdf", &id, "--kind", "agreement", "--lang", "fi", "--out", "large.pdf"]).done().json();
    let pages = pdf_pages(&place.file("large.pdf"));
    assert_eq!(written["pages"].as_u64(), Some(pages.len() as u64));
    let parties: Vec<String> = (0..100).map(agreements::party_name).collect();
    let tasks: Vec<String> = (0..200).map(agreements::task_title).collect();
    let expected = parties.iter().chain(&tasks).map(String::as_str);
    assert_eq!(missing(&pages, expected), Vec::<&str>::new());
    let last = squeezed(pages.last().expect("a last page"));
    assert!(
        last.contains(&squeezed(&agreements::party_name(99))),
        "the last party signs on the last page: {last}"
    );
}

#[test]
fn text_that_no_font_can_draw_is_named_by_the_check_and_printed_as_its_code() {
    let (place, id) = Place::with_sample();
    let mut document = place.ask(&["show", &id]).done().json();
    document["text"]["parties"][3]["name"]["fi"] = "Kuneiform \u{12000} ry".into();
    let changed = place.write("changed.json", document.to_string());
    place.tell(&["put", &changed]).done();
    let checked = place.ask(&["check", &id]).exits(1).json();
    let findings = checked["findings"].as_array().expect("findings");
    let found =
        findings.iter().find(|finding| finding["code"] == "text-no-font-can-draw").expect("it is found");
    assert!(found["message"].as_str().is_some_and(|message| message.contains("U+12000")), "{found}");
    place.tell(&["pdf", &id, "--kind", "draft", "--lang", "fi", "--out", "a.pdf"]).done();
    assert_eq!(missing(&pdf_pages(&place.file("a.pdf")), ["Kuneiform U+12000 ry"]), Vec::<&str>::new());
}

#[test]
fn show_says_the_agreement_in_words() {
    let (place, id) = Place::with_sample();
    let text = place.ask(&["show", &id]).done().json()["text"].clone();
    // It is shown in the languages it is made in.
    for language in [Language::Fi, Language::Sv] {
        let shown = place.tell(&["show", &id, "--ui-lang", language.code()]).done().text();
        let expected = must_print(&text, language);
        let missing = missing(&[shown], expected.iter().map(String::as_str));
        assert!(missing.is_empty(), "{}: {missing:?}", language.code());
    }
}
