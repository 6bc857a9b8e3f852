//! `compare` and `pdf --kind comparison`: what changed from a version to another one, or to the working text.

use serde_json::Value;
use stories::command_line::Place;
use stories::json_shape::faults;
use stories::readers::pdf_pages;

/// The sample locked as version 1, and then another case number and a party with another name in its working text.
fn changed() -> (Place, String) {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let mut text = place.ask(&["show", &id]).done().json();
    text["text"]["identity"]["case_number"] = "TEST/9/2026".into();
    let name = text["text"]["parties"][1]["name"]["fi"].as_str().expect("a name").to_owned();
    text["text"]["parties"][1]["name"]["fi"] = format!("Uusi {name}").into();
    let file = place.write("text.json", text.to_string().as_bytes());
    place.ask(&["put", &file, "--next-version"]).done();
    (place, id)
}

fn runs(report: &Value, subject: &str, kind: &str) -> Vec<String> {
    let of_subject = |change: &&Value| change["subject"] == subject;
    let changes = report["changes"].as_array().into_iter().flatten().filter(of_subject);
    let fields = changes.flat_map(|change| change["fields"].as_array().into_iter().flatten());
    let passages = fields.flat_map(|field| field["passages"].as_array().into_iter().flatten());
    let all = passages.flat_map(|passage| passage["runs"].as_array().into_iter().flatten());
    all.filter(|run| run["kind"] == kind).filter_map(|run| run["text"].as_str().map(str::to_owned)).collect()
}

#[test]
fn a_version_is_compared_with_the_working_text_word_by_word() {
    let (place, id) = changed();
    let report = place.ask(&["compare", &id, "1"]).done().json();
    assert_eq!(faults("compare", &report), Vec::<String>::new(), "{report}");
    assert_eq!((report["before"]["version"].as_u64(), report["after"]["version"].as_u64()), (Some(1), None));
    assert_eq!(report["changes"].as_array().map(Vec::len), Some(2), "{report}");
    assert_eq!(runs(&report, "party", "added"), ["Uusi "]);
    assert_eq!(runs(&report, "party", "removed"), Vec::<String>::new());
    let told = place.tell(&["compare", &id, "1"]).done().out;
    let told = String::from_utf8_lossy(&told);
    assert!(told.contains("[lisätty: Uusi ]"), "{told}");
}

#[test]
fn two_versions_are_compared_on_paper() {
    let (place, id) = changed();
    place.ask(&["lock", &id]).done();
    let pdf = ["pdf", &id, "--kind", "comparison", "--lang", "fi+sv", "--version", "1"];
    let report = place.ask(&[&pdf[..], &["--with", "2", "--out", "a.pdf"]].concat()).done().json();
    assert_eq!(faults("pdf", &report), Vec::<String>::new(), "{report}");
    assert_eq!((report["kind"].as_str(), report["draft"].as_bool()), (Some("comparison"), Some(false)));
    let pages = pdf_pages(&place.file("a.pdf")).concat();
    for part in ["Versioiden vertailu", "Jämförelse av versioner", "Versio 1, lukittu", "Versio 2, lukittu"]
    {
        assert!(pages.contains(part), "{part} is missing: {pages}");
    }
    assert!(!pages.contains("Luonnos"), "both are locked");
    place.ask(&[&pdf[..], &["--with", "2", "--out", "b.pdf"]].concat()).done();
    let read = |name: &str| std::fs::read(place.file(name)).expect("a file");
    assert!(read("a.pdf") == read("b.pdf"), "the same comparison is the same bytes");
}

#[test]
fn what_cannot_be_compared_is_refused_in_words() {
    let (place, id) = changed();
    let pdf = ["pdf", &id, "--kind", "comparison", "--lang", "fi", "--out", "a.pdf"];
    for (line, code) in [
        (pdf.to_vec(), "version-needed"),
        ([&pdf[..], &["--version", "7"]].concat(), "no-such-version"),
        ([&pdf[..], &["--version", "1", "--party", "1"]].concat(), "party-not-used"),
        (vec!["compare", &id, "1", "5"], "no-such-version"),
    ] {
        let refused = place.ask(&line).exits(2).json();
        assert_eq!(refused["code"], code, "{line:?}: {refused}");
    }
    assert!(!place.file("a.pdf").exists(), "what is refused writes nothing");
}
