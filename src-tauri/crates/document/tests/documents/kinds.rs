//! Facts about the kinds of document: what each says, for whom, and what none may hold.

use agreement::{
    Agreement, AgreementLanguages, ContactId, ContactPerson, Language as Words, OrderKey, OriginalsPractice,
    SignatoryName, Text as Localised, Vote,
};
use chrono::NaiveDate;
use document::*;

use crate::{model, reading};

/// Stands in everything that few documents may hold.
const CONTACT: &str = "Merkki-Yhteys";
const SIGNATORY: &str = "Merkki-Allekirjoittaja";
const REASON: &str = "Merkki-Syy";
const SOURCE: &str = "Merkki-Lähde";

fn in_finnish(text: &str) -> Localised {
    Localised { fi: Some(text.to_owned()), ..Localised::default() }
}

/// The model agreement with a contact, a signatory's name, a reason and a vote in which the markers stand.
fn marked() -> Agreement {
    let mut agreement = model::agreement();
    let ids: Vec<_> = agreement.text.joining().map(|party| party.id).collect();
    for (at, party) in ids.iter().enumerate() {
        agreement.contacts.persons.push(ContactPerson {
            id: ContactId(uuid::Uuid::from_u128(0x5e1f_0000 + at as u128)),
            party: *party,
            order: OrderKey::between(agreement.contacts.persons.last().map(|last| &last.order), None),
            name: format!("{CONTACT} {at}"),
            role: in_finnish("palvelupäällikkö"),
            job_description: in_finnish("Perhekeskuksen kehittäminen"),
            email: "merkki@yhteys.example".to_owned(),
            phone: "040 7654321".to_owned(),
            deputy: format!("{CONTACT} Varalla"),
            valid_from: NaiveDate::from_ymd_opt(2027, 1, 1),
            valid_to: None,
            source: SOURCE.to_owned(),
            checked_on: NaiveDate::from_ymd_opt(2027, 2, 3),
        });
    }
    for party in &mut agreement.text.parties {
        party.standing.reason = REASON.to_owned();
    }
    let signatories: Vec<_> =
        agreement.text.joining().flat_map(|party| &party.signatories).map(|signatory| signatory.id).collect();
    for signatory in signatories {
        agreement.evidence.signatory_names.push(SignatoryName { signatory, name: SIGNATORY.to_owned() });
    }
    let goal = agreement.text.goals[0].id;
    agreement.work.votes.push(Vote { party: ids[0], goal, dots: 2 });
    agreement
}

fn options(kind: DocumentKind, languages: AgreementLanguages) -> Options {
    Options { return_by: NaiveDate::from_ymd_opt(2027, 3, 31), ..Options::new(kind, languages, true) }
}

fn printed(agreement: &Agreement, options: &Options) -> (Pages, String) {
    let pages = lay_out(&compose(agreement, options), &mut Cache::default());
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{} {}: {problems:#?}", options.kind.code(), options.languages.code());
    let pdf = pages.to_pdf();
    reading::check(&pdf);
    let text = reading::text(&pdf, None);
    (pages, text)
}

#[test]
fn every_kind_prints_in_every_language_form() {
    let agreement = marked();
    for kind in DocumentKind::ALL {
        for languages in AgreementLanguages::ALL {
            let (_, text) = printed(&agreement, &options(kind, languages));
            for &language in languages.languages() {
                let title =
                    agreement.text.identity.title.get(language).expect("the model agreement is whole");
                assert!(text.contains(title.as_str()), "{} {}: {title}", kind.code(), languages.code());
            }
        }
    }
}

#[test]
fn what_few_may_read_stands_only_in_the_kinds_made_to_carry_it() {
    let agreement = marked();
    for kind in DocumentKind::ALL {
        let options = Options { parties: Parties::Each, ..options(kind, AgreementLanguages::Fi) };
        let mut composition = compose(&agreement, &options);
        for part in &mut composition.parts {
            part.parts.clear();
        }
        let pages = lay_out(&composition, &mut Cache::default());
        let mut everything = reading::everything(&pages.to_pdf());
        everything +=
            &String::from_utf8(carried(&agreement, &options).unwrap_or_default()).expect("JSON is UTF-8");
        let held = |marker: &str| everything.contains(marker);
        let contacts = matches!(kind, DocumentKind::ContactAppendix | DocumentKind::SendingKit);
        assert_eq!(kind.holds_contacts(), contacts);
        for marker in [CONTACT, "merkki@yhteys.example", "040 7654321"] {
            assert_eq!(held(marker), contacts, "{}: {marker}", kind.code());
        }
        assert_eq!(held(SIGNATORY), kind == DocumentKind::SignatureSheets, "{}: {SIGNATORY}", kind.code());
        assert!(!held(REASON), "{}: the reason of a standing is the secretary's", kind.code());
        assert!(!held(SOURCE), "{}: where a detail comes from is for the register", kind.code());
        assert!(!held("\"dots\""), "{}: votes stay in the work record", kind.code());
    }
}

#[test]
fn the_publication_copy_carries_nothing_and_has_no_lines_to_sign_on() {
    let agreement = marked();
    let options = options(DocumentKind::PublicationCopy, AgreementLanguages::Fi);
    assert_eq!(carried(&agreement, &options), None);
    let composition = compose(&agreement, &options);
    assert!(!composition.blocks.iter().any(|block| matches!(block.kind, Kind::Signature(_))));
    let (_, text) = printed(&agreement, &options);
    let first = agreement.text.joining().next().expect("a party");
    let title = first.signatories[0].title.get(Words::Fi).expect("a title");
    assert!(text.contains(title.as_str()) && text.contains("julkaistava kappale"));
}

#[test]
fn parts_for_each_party_begin_on_leaves_of_their_own_with_their_own_numbers() {
    let agreement = marked();
    let count = agreement.text.joining().count();
    for kind in [DocumentKind::Promises, DocumentKind::DecisionProposal, DocumentKind::SendingKit] {
        let whole =
            compose(&agreement, &Options { parties: Parties::Each, ..options(kind, AgreementLanguages::Fi) });
        assert_eq!(whole.parts.len() + 1, count, "{}", kind.code());
        let pages = lay_out(&whole, &mut Cache::default());
        let pdf = pages.to_pdf();
        let mut begins = 0;
        for page in 1..=pages.count() {
            let text = reading::text(&pdf, Some(page));
            if text.contains(" 1 (") {
                begins += 1;
                assert!(page % 2 == 1, "{}: a part begins on the back of page {page}", kind.code());
            }
        }
        assert_eq!(begins, count, "{}", kind.code());
    }
}

#[test]
fn two_languages_stand_one_after_the_other_where_they_do_not_stand_side_by_side() {
    let agreement = marked();
    let party = agreement.text.joining().next().expect("a party").id;
    let options =
        Options { parties: Parties::One(party), ..options(DocumentKind::Promises, AgreementLanguages::FiSv) };
    let whole = compose(&agreement, &options);
    assert_eq!((whole.language, whole.parts.len()), (Words::Fi, 1));
    assert_eq!(whole.parts[0].language, Words::Sv);
    let (_, text) = printed(&agreement, &options);
    assert!(text.contains("Mitä organisaatiomme lupasi") && text.contains("Det här lovade vår organisation"));
}

#[test]
fn sheets_are_numbered_when_there_are_several_originals() {
    let mut agreement = marked();
    agreement.text.terms.originals.practice = Some(OriginalsPractice::OneEach);
    agreement.text.terms.originals.count = Some(3);
    let options = options(DocumentKind::SignatureSheets, AgreementLanguages::Fi);
    let (_, text) = printed(&agreement, &options);
    for number in ["1 (3)", "2 (3)", "3 (3)"] {
        assert!(text.contains(&format!("Alkuperäiskappale {number}")), "{number} is missing: {text}");
    }
    agreement.text.terms.originals.practice = Some(OriginalsPractice::PageEach);
    let (_, text) = printed(&agreement, &options);
    assert!(!text.contains("Alkuperäiskappale"), "one original has no number");
}

#[test]
fn a_party_s_sheet_names_only_that_party() {
    let agreement = marked();
    let parties: Vec<_> = agreement.text.joining().collect();
    let kind = DocumentKind::SignatureSheets;
    let one = Options { parties: Parties::One(parties[1].id), ..options(kind, AgreementLanguages::Fi) };
    let (_, text) = printed(&agreement, &one);
    let name = |at: usize| parties[at].name.get(Words::Fi).expect("a name").as_str();
    assert!(text.contains(name(1)) && !text.contains(name(2)), "{text}");
}

#[test]
fn every_fifth_line_of_a_draft_has_its_number() {
    let agreement = marked();
    let words = |kind| {
        let pages =
            lay_out(&compose(&agreement, &options(kind, AgreementLanguages::Fi)), &mut Cache::default());
        let text = reading::text(&pages.to_pdf(), Some(3));
        text.split(' ').map(str::to_owned).collect::<Vec<_>>()
    };
    let plain = words(DocumentKind::Agreement);
    let mut numbered = words(DocumentKind::Draft);
    for word in &plain {
        // The number of pages differs by the page for comments.
        if let Some(at) = numbered.iter().position(|other| other == word) {
            numbered.remove(at);
        }
    }
    let mut numbers: Vec<u32> = numbered.iter().filter_map(|word| word.parse().ok()).collect();
    numbers.sort_unstable();
    assert!(numbers.len() > 5, "there is a page of lines: {numbers:?}");
    assert_eq!(numbers, (1..=numbers.len() as u32).map(|at| at * 5).collect::<Vec<_>>());
}

#[test]
fn a_decision_proposal_can_be_pasted_into_a_case_system() {
    let agreement = marked();
    let party = agreement.text.joining().next().expect("a party");
    let options = Options {
        parties: Parties::One(party.id),
        ..options(DocumentKind::DecisionProposal, AgreementLanguages::Fi)
    };
    let text = plain_text(&compose(&agreement, &options));
    let body =
        party.decision_maker.as_ref().and_then(|maker| maker.name.get(Words::Fi)).expect("a decision-maker");
    for part in [
        "Sopimuksen hyväksyminen: ",
        "Selostus asiasta",
        "Päätösehdotus",
        "Liitteet",
        "31.3.2027",
        "1) hyväksyä",
    ] {
        assert!(text.contains(part), "{part} is missing: {text}");
    }
    assert!(text.to_lowercase().contains(&format!("\n{} päättää\n", body.to_lowercase())), "{text}");
    assert!(text.lines().any(|line| line.chars().count() > 200), "paragraphs are not broken into lines");
    assert!(!text.contains('\u{AD}') && !text.contains("\n\n\n"), "plain text is plain: {text}");
}

#[test]
fn without_parties_the_papers_for_parties_say_so() {
    let mut agreement = model::agreement();
    agreement.text = agreement::TextRecord { identity: agreement.text.identity, ..Default::default() };
    for kind in DocumentKind::ALL {
        let (_, text) = printed(&agreement, &options(kind, AgreementLanguages::Fi));
        if kind.audience() == Audience::Party || kind == DocumentKind::StatusPage {
            assert!(text.contains("Sopimuksella ei ole vielä osapuolia."), "{}: {text}", kind.code());
        }
    }
}

#[test]
fn what_is_carried_is_canonical_and_says_what_it_is() {
    let agreement = marked();
    for kind in DocumentKind::ALL {
        let options = Options { parties: Parties::Each, ..options(kind, AgreementLanguages::Fi) };
        let Some(bytes) = carried(&agreement, &options) else { continue };
        let value: serde_json::Value = serde_json::from_slice(&bytes).expect("JSON");
        assert_eq!(agreement::Canonical::of(&value).expect("integers").bytes(), bytes, "{}", kind.code());
        assert_eq!(value["schema"], 1);
        let is_text = matches!(kind, DocumentKind::Agreement | DocumentKind::Draft);
        assert_eq!(value["text"].is_object(), is_text, "{}", kind.code());
        assert!(is_text || value["kind"] == kind.code(), "{}", kind.code());
    }
}

/// The ranks of the headings of a part, in reading order.
fn ranks(blocks: &[Block]) -> Vec<u8> {
    let of_block = |block: &Block| match &block.kind {
        Kind::Title { .. } => vec![1],
        Kind::Heading { rank, .. } => vec![*rank],
        Kind::Parallel { left, right } => [ranks(left), ranks(right)].concat(),
        _ => Vec::new(),
    };
    blocks.iter().flat_map(of_block).collect()
}

#[test]
fn headings_begin_with_the_title_and_going_down_none_is_passed_over() {
    let agreement = model::agreement();
    for kind in DocumentKind::ALL {
        for languages in AgreementLanguages::ALL {
            let whole = compose(&agreement, &Options::new(kind, languages, true));
            for part in std::iter::once(&whole).chain(&whole.parts) {
                let ranks = ranks(&part.blocks);
                let said = format!("{} {}: {ranks:?}", kind.code(), languages.code());
                assert_eq!(ranks.first(), Some(&1), "{said}");
                assert!(ranks.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{said}");
            }
        }
    }
}
