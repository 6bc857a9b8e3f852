//! Facts about locked versions: what every page says of them, and that the codes on pages can be read.

use std::num::NonZeroU8;

use agreement::{Agreement, AgreementLanguages, Mark, MarkedPage, OriginalsPractice, PartyId};
use document::*;

use crate::{model, reading};

fn locked(agreement: &Agreement, kind: DocumentKind, languages: AgreementLanguages) -> Options {
    Options { locked: Some(model::stamp(agreement, 2)), ..Options::new(kind, languages, true) }
}

fn laid_out(agreement: &Agreement, options: &Options) -> Pages {
    let pages = lay_out(&compose(agreement, options), &mut Cache::default());
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{} {}: {problems:#?}", options.kind.code(), options.languages.code());
    pages
}

fn signed_by(practice: OriginalsPractice, count: Option<u16>) -> Agreement {
    let mut agreement = model::agreement();
    agreement.text.terms.originals.practice = Some(practice);
    agreement.text.terms.originals.count = count;
    agreement
}

/// The texts of the codes that stand in the drawn pages, page by page.
fn read_back(pages: &Pages) -> Vec<Vec<String>> {
    let pdf = pages.to_pdf();
    (0..pages.count()).map(|page| reading::codes(&pdf, page, 150.0)).collect()
}

#[test]
fn every_code_says_which_page_it_stands_on() {
    let each = signed_by(OriginalsPractice::PageEach, None);
    let three = signed_by(OriginalsPractice::OneEach, Some(3));
    for (agreement, kind, languages) in [
        (&each, DocumentKind::Agreement, AgreementLanguages::Fi),
        (&three, DocumentKind::Agreement, AgreementLanguages::FiSv),
        (&each, DocumentKind::SignatureSheets, AgreementLanguages::Sv),
        (&three, DocumentKind::SignatureSheets, AgreementLanguages::En),
    ] {
        let options = locked(agreement, kind, languages);
        let pages = laid_out(agreement, &options);
        assert_eq!(pages.marks().len(), pages.count());
        for (page, (mark, found)) in pages.marks().iter().zip(read_back(&pages)).enumerate() {
            let name = format!("{} {} page {}", kind.code(), languages.code(), page + 1);
            let Some(mark) = mark else {
                assert!(found.is_empty(), "{name} is a blank back");
                continue;
            };
            let codes = if mark.page == MarkedPage::Body { 1 } else { 2 };
            assert_eq!(found, vec![mark.text(); codes], "{name}");
            let read: Mark = found[0].parse().expect("a mark");
            let stamp = options.locked.expect("it is locked");
            assert_eq!((read.version.get(), read.fingerprint), (2, stamp.fingerprint), "{name}");
            assert_eq!(read.languages, languages, "{name}");
        }
    }
}

#[test]
fn each_party_has_a_sheet_of_its_own_where_the_text_says_so() {
    let agreement = signed_by(OriginalsPractice::PageEach, None);
    let options = locked(&agreement, DocumentKind::SignatureSheets, AgreementLanguages::Fi);
    let parties: Vec<PartyId> = agreement.text.joining().map(|party| party.id).collect();
    let pages = laid_out(&agreement, &options);
    let signed: Vec<PartyId> = pages.sheets().iter().flat_map(|sheet| sheet.signing.clone()).collect();
    assert_eq!(signed, parties, "every party signs once, in order");
    for (sheet, mark) in pages.sheets().iter().zip(pages.marks().iter().flatten()) {
        let party = sheet.party.expect("the sheet is one party's");
        assert_eq!(sheet.signing, [party]);
        assert_eq!((sheet.original, sheet.page, mark.page_number.get()), (0, 1, 1));
        let number = agreement.text.party_number(party).expect("it is joining");
        assert!(matches!(mark.page, MarkedPage::PartySheet { party } if usize::from(party.get()) == number));
    }
    let one = Options { parties: Parties::One(parties[4]), ..options };
    assert_eq!(laid_out(&agreement, &one).sheets().len(), 1);
}

#[test]
fn identical_originals_have_a_set_of_sheets_each() {
    for (practice, count, expected) in [
        (OriginalsPractice::OneEach, Some(3), 3),
        (OriginalsPractice::OneEach, None, 16),
        (OriginalsPractice::OneAndCopies, None, 1),
    ] {
        let agreement = signed_by(practice, count);
        let planned = agreement::planned_originals(&agreement.text);
        assert_eq!(planned.len(), expected, "what is printed is what the ledger counts");
        let options = Options {
            parties: Parties::Each,
            ..locked(&agreement, DocumentKind::SignatureSheets, AgreementLanguages::Fi)
        };
        let pages = laid_out(&agreement, &options);
        for plan in planned {
            let sheets = pages.sheets().iter().filter(|sheet| sheet.original == plan.number);
            let signing: Vec<PartyId> = sheets.flat_map(|sheet| sheet.signing.clone()).collect();
            assert_eq!(signing, plan.signing.iter().map(|(id, _)| *id).collect::<Vec<_>>(), "{practice:?}");
        }
        let originals: Vec<u8> =
            pages.marks().iter().flatten().filter_map(|mark| mark.original.map(NonZeroU8::get)).collect();
        assert_eq!(usize::from(*originals.last().expect("sheets")), expected);
    }
}

#[test]
fn an_agreement_signed_in_itself_has_common_sheets_and_one_signed_apart_says_where() {
    let apart = signed_by(OriginalsPractice::PageEach, None);
    let options = locked(&apart, DocumentKind::Agreement, AgreementLanguages::Fi);
    let pages = laid_out(&apart, &options);
    assert!(pages.sheets().is_empty());
    assert!(pages.marks().iter().flatten().all(|mark| mark.page == MarkedPage::Body));
    let text = reading::text(&pages.to_pdf(), None);
    assert!(text.contains("Allekirjoitussivut ovat erillisiä."), "{text}");
    assert!(!text.contains("Nimenselvennys"));
    let signer = &apart.text.joining().next().expect("a party").signatories[0];
    assert!(text.contains(signer.title.fi.as_deref().expect("a title")), "who signs is a part of the text");

    let within = signed_by(OriginalsPractice::OneEach, Some(16));
    let pages = laid_out(&within, &locked(&within, DocumentKind::Agreement, AgreementLanguages::Fi));
    let signed: Vec<PartyId> = pages.sheets().iter().flat_map(|sheet| sheet.signing.clone()).collect();
    assert_eq!(signed, within.text.joining().map(|party| party.id).collect::<Vec<_>>());
    for sheet in pages.sheets() {
        let mark = pages.marks()[usize::from(sheet.page) - 1].expect("a mark");
        assert_eq!((mark.page, mark.original, sheet.original), (MarkedPage::CommonSheet, None, 0));
    }
}

#[test]
fn every_page_of_a_locked_version_shows_version_and_identifier_and_only_signed_kinds_have_codes() {
    let agreement = model::agreement();
    for kind in DocumentKind::ALL {
        let options = locked(&agreement, kind, AgreementLanguages::FiSv);
        let pages = laid_out(&agreement, &options);
        let printed = options.locked.expect("it is locked").fingerprint.printed();
        for page in 0..pages.count() {
            let words = pages.furniture_words(page);
            let blank = words.is_empty() && pages.drawn(page).is_empty();
            assert!(blank || words.contains(&printed), "{} page {page}: {words}", kind.code());
            assert!(blank || words.contains("Versio 2") || words.contains("Version 2"), "{words}");
            assert!(!words.contains("Luonnos"), "{}: a locked version is no draft", kind.code());
        }
        let signed = matches!(kind, DocumentKind::Agreement | DocumentKind::SignatureSheets);
        assert_eq!(pages.marks().iter().any(Option::is_some), signed, "{}", kind.code());
    }
}

#[test]
fn pages_break_alike_in_the_draft_and_in_the_locked_version() {
    for practice in OriginalsPractice::ALL {
        let agreement = signed_by(practice, Some(16));
        for languages in AgreementLanguages::ALL {
            let draft = Options::new(DocumentKind::Agreement, languages, true);
            let places = |options: &Options| {
                let pages = laid_out(&agreement, options);
                pages.anchors().map(|(anchor, page, y)| (anchor.clone(), page, y)).collect::<Vec<_>>()
            };
            assert!(places(&draft) == places(&locked(&agreement, DocumentKind::Agreement, languages)));
        }
    }
}

#[test]
fn a_locked_version_is_dated_by_its_text_or_by_the_day_of_locking_and_carries_what_was_locked() {
    let mut agreement = model::agreement();
    agreement.text.identity.date = None;
    let options = locked(&agreement, DocumentKind::Agreement, AgreementLanguages::Fi);
    let stamp = options.locked.expect("it is locked");
    let composition = compose(&agreement, &options);
    assert_eq!(composition.dated, Some(stamp.locked_on));
    assert_eq!(composition.furniture.date.as_deref(), Some("22.11.2026"));
    let bytes = carried(&agreement, &options).expect("the agreement carries its text");
    assert_eq!(agreement::Fingerprint::of(&bytes), stamp.fingerprint);
    let carrying = composition.carrying(bytes);
    let made = || lay_out(&carrying, &mut Cache::default()).to_pdf();
    assert!(made() == made(), "the same bytes twice");
}
