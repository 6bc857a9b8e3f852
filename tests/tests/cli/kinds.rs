//! Every kind of document through `sopu-cli`: for everybody, for one party, for all of them.

use std::fs;
use std::path::Path;
use stories::command_line::Place;
use stories::json_shape::faults;
use stories::readers::pdf_pages;

/// Names of the files of a folder, in order; hidden ones too.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn every_kind_for_everybody_is_written_and_reported() {
    let (place, id) = Place::with_sample();
    for kind in
        ["agreement", "publication-copy", "draft", "signature-sheets", "contact-appendix", "status-page"]
    {
        let out = format!("{kind}.pdf");
        let written =
            place.ask(&["pdf", &id, "--kind", kind, "--lang", "fi+sv", "--out", &out]).done().json();
        assert_eq!(faults("pdf", &written), Vec::<String>::new(), "{written}");
        assert_eq!(written["kind"], kind);
        assert_eq!(written["pages"].as_u64(), Some(pdf_pages(&place.file(&out)).len() as u64), "{written}");
    }
}

#[test]
fn all_parties_get_a_file_each_and_each_is_told() {
    let (place, id) = Place::with_sample();
    let folder = place.file("kits");
    fs::create_dir(&folder).expect("a folder");
    let pdf =
        ["pdf", &id, "--kind", "sending-kit", "--lang", "fi", "--party", "all", "--return-by", "31.3.2027"];
    let told = place.tell(&[&pdf[..], &["--out", "kits"]].concat()).done();
    assert_eq!(told.err.lines().count(), 16, "one line a document: {}", told.err);
    assert!(told.err.starts_with("1 / 16: "), "{}", told.err);
    let names = names(&folder);
    assert_eq!(names.len(), 16);
    for (at, name) in names.iter().enumerate() {
        assert!(name.starts_with(&format!("Lähetyspaketti - {:02} ", at + 1)), "{name}");
        let pages = pdf_pages(&folder.join(name)).concat();
        assert!(pages.contains("31.3.2027"), "{name} says by when");
    }
    let again = place.ask(&[&pdf[..], &["--out", "kits"]].concat()).exits(2).json();
    assert_eq!(again["code"], "file-exists");
    let forced = place.ask(&[&pdf[..], &["--out", "kits", "--force"]].concat()).done().json();
    assert_eq!(forced["files"].as_array().map(Vec::len), Some(16), "{forced}");
    assert_eq!(faults("pdf", &forced), Vec::<String>::new());
}

#[test]
fn all_parties_can_be_bound_into_one_file() {
    let (place, id) = Place::with_sample();
    let pdf =
        ["pdf", &id, "--kind", "promises", "--lang", "sv", "--party", "all", "--bound", "--out", "all.pdf"];
    place.ask(&pdf).done();
    let pages = pdf_pages(&place.file("all.pdf"));
    let begins: Vec<usize> = (0..pages.len()).filter(|at| pages[*at].contains(" 1 (")).collect();
    assert_eq!(begins.len(), 16, "each party has its part");
    assert!(begins.iter().all(|page| page % 2 == 0), "each part begins on a leaf of its own: {begins:?}");
}

#[test]
fn a_party_is_known_by_its_number_or_its_id() {
    let (place, id) = Place::with_sample();
    let text = place.ask(&["show", &id]).done().json()["text"].clone();
    let party = &text["parties"][4];
    let name = party["name"]["fi"].as_str().expect("a name");
    let number = ["pdf", &id, "--kind", "decision-proposal", "--lang", "fi", "--format", "text"];
    for (out, party) in [("a.txt", "5"), ("b.txt", party["id"].as_str().expect("an id"))] {
        place.ask(&[&number[..], &["--party", party, "--out", out]].concat()).done();
        let read = fs::read_to_string(place.file(out)).expect("plain text");
        assert!(read.contains(name) && read.contains("Päätösehdotus"), "{read}");
    }
}

#[test]
fn papers_for_parties_say_what_is_missing() {
    let (place, id) = Place::with_sample();
    let pdf = ["pdf", &id, "--kind", "promises", "--lang", "fi", "--out", "a.pdf"];
    for (more, exit, code) in [
        (&[][..], 2, "party-needed"),
        (&["--party", "17"], 2, "no-such-party"),
        (&["--party", "0"], 2, "no-such-party"),
        (&["--party", "1", "--return-by", "31.2.2027"], 64, "usage-wrong-value"),
    ] {
        let refused = place.ask(&[&pdf[..], more].concat()).exits(exit).json();
        assert_eq!(refused["code"], code, "{more:?}: {refused}");
    }
    let empty = place.ask(&["new", "--title", "Tyhjä"]).done().json();
    let empty = empty["id"].as_str().expect("an id");
    let pdf = ["pdf", empty, "--kind", "promises", "--lang", "fi", "--party", "all", "--out", "."];
    assert_eq!(place.ask(&pdf).exits(2).json()["code"], "no-parties");
    assert!(!place.file("a.pdf").exists(), "what is refused writes nothing");
}
