//! Facts about the signed record and the status page of a locked version.

use agreement::{Agreement, AgreementLanguages, OriginalsPractice, archive};
use document::drawing::Mark;
use document::*;

use crate::{evidence, model, reading};

fn evidenced() -> Agreement {
    let mut agreement = model::agreement();
    evidence::add(&mut agreement, 1);
    agreement
}

fn options(agreement: &Agreement, kind: DocumentKind, languages: AgreementLanguages) -> Options {
    let (locked, as_of) = (Some(model::stamp(agreement, 1)), Some(evidence::day("20.1.2027")));
    Options { locked, as_of, ..Options::new(kind, languages, false) }
}

fn good(composition: &Composition) -> Pages {
    let pages = lay_out(composition, &mut Cache::default());
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    pages
}

fn record(agreement: &Agreement, languages: AgreementLanguages) -> Composition {
    let options = options(agreement, DocumentKind::SignedRecord, languages);
    let stamp = options.locked.expect("it is locked");
    let scans = evidence::scans(agreement, stamp, 4);
    let text = archive::of(agreement, Some(stamp.in_text())).canonical_bytes();
    signed_record(agreement, &options, &scans, &evidence::head()).carrying(text)
}

#[test]
fn the_status_page_tells_of_the_day_it_names_in_every_language() {
    let agreement = evidenced();
    for (languages, words) in [
        (AgreementLanguages::Fi, ["Tilanne 20.1.2027", "Pöydällä", "Palautunut allekirjoitettuna", "6 / 16"]),
        (AgreementLanguages::Sv, ["Läget 20.1.2027", "Bordlagt", "Har återkommit undertecknat", "6 / 16"]),
        (AgreementLanguages::En, ["20 January 2027", "Postponed", "Received, signed", "6 / 16"]),
    ] {
        let options = options(&agreement, DocumentKind::StatusPage, languages);
        let pages = good(&compose(&agreement, &options));
        let pdf = pages.to_pdf();
        reading::check(&pdf);
        let text = reading::text(&pdf, None);
        for word in words {
            assert!(text.contains(word), "{}: {word} is missing: {text}", languages.code());
        }
        for party in agreement.text.joining() {
            let name = party.name.shown(languages.languages()[0]);
            assert!(text.contains(name), "{name} is missing");
        }
        assert!(!text.contains("Mallikas"), "names of signatories stand on their sheets");
    }
}

#[test]
fn the_record_holds_each_sheet_upright_as_a_figure_with_words() {
    let agreement = evidenced();
    let composition = record(&agreement, AgreementLanguages::Fi);
    let pages = good(&composition);
    let pdf = pages.to_pdf();
    reading::check(&pdf);
    let figures: Vec<usize> = (0..pages.count())
        .filter(|page| pages.drawn(*page).iter().any(|drawn| matches!(drawn.mark, Mark::Picture { .. })))
        .collect();
    assert_eq!(figures.len(), 4);
    let stamp = model::stamp(&agreement, 1);
    for (at, page) in figures.into_iter().enumerate() {
        // A picture drawn at another resolution than its own may blur a code at one of them, not at all.
        let found = [220.0, 300.0, 165.0, 400.0]
            .into_iter()
            .map(|dpi| reading::codes(&pdf, page, dpi))
            .find(|found| !found.is_empty());
        let found = found.unwrap_or_else(|| panic!("a code of sheet {at} is read from its picture"));
        let mark: agreement::Mark = found[0].parse().expect("a mark");
        assert_eq!(mark.fingerprint, stamp.fingerprint);
        let party = agreement.text.joining().nth(at).expect("a party");
        let words = format!(
            "Skannattu allekirjoitussivu 1. Siinä allekirjoittaa: {}.",
            party.name.fi.clone().unwrap_or_default()
        );
        assert!(reading::everything(&pdf).contains(&words), "{words}");
    }
}

#[test]
fn the_record_tells_what_was_decided_and_where_the_log_stood() {
    let agreement = evidenced();
    let text = reading::text(&good(&record(&agreement, AgreementLanguages::FiSv)).to_pdf(), None);
    for words in [
        "§ 198",
        "Ehto: Muut kunnat hyväksyvät sopimuksen.",
        "Ehto ei ole täyttynyt.",
        "Villkoret har inte uppfyllts.",
        "5.1.2027",
        "Mikkelissä",
        "12.1.2027",
        &"5e".repeat(32),
        "1.2.2027",
    ] {
        assert!(text.contains(words), "{words} is missing: {text}");
    }
}

#[test]
fn the_record_carries_text_and_evidence_and_is_the_same_when_made_again() {
    let agreement = evidenced();
    let made = || good(&record(&agreement, AgreementLanguages::Fi)).to_pdf();
    let pdf = made();
    assert!(pdf == made(), "the same bytes twice");
    let document = lopdf::Document::load_mem(&pdf).expect("the file can be opened");
    let files: Vec<_> = document
        .catalog()
        .expect("a catalog")
        .get(b"AF")
        .and_then(lopdf::Object::as_array)
        .expect("files")
        .clone();
    let data = |at: usize| {
        let (_, file) = document.dereference(&files[at]).expect("a file");
        let file = file.as_dict().expect("a specification");
        let stream = file.get(b"EF").and_then(lopdf::Object::as_dict).and_then(|streams| streams.get(b"F"));
        let (_, stream) = document.dereference(stream.expect("a stream")).expect("a stream");
        let stream = stream.as_stream().expect("a stream");
        stream.decompressed_content().unwrap_or_else(|_| stream.content.clone())
    };
    assert_eq!(files.len(), 2);
    assert_eq!(agreement::Fingerprint::of(&data(0)), model::stamp(&agreement, 1).fingerprint);
    let evidence: serde_json::Value = serde_json::from_slice(&data(1)).expect("JSON");
    assert_eq!(agreement::Canonical::of(&evidence).expect("canonical").bytes(), data(1));
    assert_eq!(evidence["log"]["sequence"], 1234);
    assert_eq!(evidence["evidence"]["approvals"].as_array().map(Vec::len), Some(16));
    let everything = reading::everything(&agreement_alone(&agreement));
    assert!(!everything.contains("\"approvals\""), "evidence is in no other kind");
}

/// The agreement itself, with its data.
fn agreement_alone(agreement: &Agreement) -> Vec<u8> {
    let options = options(agreement, DocumentKind::Agreement, AgreementLanguages::Fi);
    let text = carried(agreement, &options).expect("its text");
    good(&compose(agreement, &options).carrying(text)).to_pdf()
}

#[test]
fn a_record_of_common_originals_names_all_who_sign_on_a_page() {
    let mut agreement = model::agreement();
    agreement.text.terms.originals.practice = Some(OriginalsPractice::OneAndCopies);
    evidence::add(&mut agreement, 1);
    let pages = good(&record(&agreement, AgreementLanguages::Sv));
    let text = reading::text(&pages.to_pdf(), None);
    let names: Vec<&str> =
        agreement.text.joining().take(2).filter_map(|party| party.name.sv.as_deref()).collect();
    assert!(
        text.contains(&format!("{}, {}", names[0], names[1]))
            || text.contains(&format!("{} och {}", names[0], names[1]))
    );
}
