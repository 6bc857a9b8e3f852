//! Facts about the composed agreement.

use agreement::{
    Agreement, AgreementLanguages, Language as Words, OriginalsPractice, PartyStatus, SectionKind,
};
use document::*;

use crate::{model, reading};

fn composed(agreement: &Agreement, languages: AgreementLanguages, draft: bool) -> (Pages, String) {
    let composition = compose(agreement, &Options::new(DocumentKind::Agreement, languages, draft));
    let pages = lay_out(&composition, &mut Cache::default());
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}: {problems:#?}", languages.code());
    let pdf = pages.to_pdf();
    reading::check(&pdf);
    let text = reading::text(&pdf, None);
    (pages, text)
}

#[test]
fn the_model_agreement_prints_whole_in_every_language_form() {
    let agreement = model::agreement();
    for languages in AgreementLanguages::ALL {
        let (_, text) = composed(&agreement, languages, false);
        for &language in languages.languages() {
            for party in agreement.text.joining() {
                let name = party.name.get(language).expect("the model agreement is whole");
                assert!(text.contains(name.as_str()), "{}: {name} is missing", languages.code());
            }
            for section in agreement.text.printed_sections() {
                let body = section.body.get(language).expect("the model agreement is whole").plain();
                let first: String = body.split_whitespace().take(3).collect::<Vec<_>>().join(" ");
                assert!(
                    text.contains(&first),
                    "{}: {first:?} of {:?} is missing",
                    languages.code(),
                    section.kind
                );
            }
        }
        assert!(!text.contains("Luonnos"), "a document that is no draft carries no mark");
    }
}

#[test]
fn sections_goals_tasks_and_parties_can_be_found_on_their_pages() {
    let agreement = model::agreement();
    let (pages, _) = composed(&agreement, AgreementLanguages::Fi, true);
    let text = &agreement.text;
    let mut anchors: Vec<String> = Vec::new();
    anchors.extend(text.joining().map(|party| format!("party:{}", party.id)));
    anchors.extend(text.goals.iter().map(|goal| format!("goal:{}", goal.id)));
    anchors.extend(text.tasks.iter().map(|task| format!("task:{}", task.id)));
    anchors.extend(text.printed_sections().map(|section| format!("section:{}", section.id)));
    anchors.extend(text.printed_sections().map(|section| format!("section-kind:{}", section.kind.code())));
    for anchor in anchors {
        assert!(pages.page_of(&anchor).is_some(), "{anchor} is on no page");
    }
}

#[test]
fn a_reference_to_a_section_follows_it_when_it_moves() {
    let mut agreement = model::agreement();
    let number = |agreement: &Agreement| {
        let section = agreement.text.section_of(SectionKind::Leaving).expect("the model agreement is whole");
        agreement.text.section_number(section.id).expect("the section is printed")
    };
    let words = |number: usize| format!("osapuoli voi irtisanoutua kohdan {number} mukaisesti");
    let (_, text) = composed(&agreement, AgreementLanguages::Fi, false);
    assert!(text.contains(&words(number(&agreement))), "the reference is not resolved");
    let before = number(&agreement);
    agreement.text.sections.remove(1);
    let (_, text) = composed(&agreement, AgreementLanguages::Fi, false);
    assert_eq!(number(&agreement), before - 1);
    assert!(text.contains(&words(before - 1)), "the reference has not followed");
}

#[test]
fn a_missing_translation_is_marked_in_a_draft_and_the_other_language_is_shown() {
    let mut agreement = model::agreement();
    agreement.text.goals[0].title.set(Words::Sv, None);
    agreement.text.sections[2].body.set(Words::Sv, None);
    let finnish = agreement.text.goals[0].title.get(Words::Fi).expect("there is Finnish").clone();
    let (_, draft) = composed(&agreement, AgreementLanguages::Sv, true);
    assert!(draft.contains(&finnish), "the Finnish text is not shown");
    assert!(draft.contains("[översättning saknas]"), "the gap in the table is not marked");
    assert!(draft.contains("Den svenska texten saknas."), "the gap in the section is not marked");
    let (_, plain) = composed(&agreement, AgreementLanguages::Sv, false);
    assert!(!plain.contains("översättning saknas"), "only drafts are marked");
}

#[test]
fn only_joining_parties_sign_and_hold_columns() {
    let mut agreement = model::agreement();
    agreement.text.parties[3].standing.status = PartyStatus::Declined;
    agreement.text.terms.originals.practice = Some(OriginalsPractice::OneAndCopies);
    let name = agreement.text.parties[3].name.get(Words::Fi).expect("there is Finnish").clone();
    let composition =
        compose(&agreement, &Options::new(DocumentKind::Agreement, AgreementLanguages::Fi, true));
    let signing = composition.blocks.iter().filter(|block| matches!(block.kind, Kind::Signature(_))).count();
    assert_eq!(signing, agreement.text.joining().count());
    for block in &composition.blocks {
        if let Kind::Signature(signature) = &block.kind {
            assert!(!signature.party.plain().contains(&name), "{name} does not sign");
        }
        if let Kind::Matrix(matrix) = &block.kind {
            assert_eq!(matrix.columns.len(), signing);
        }
    }
}

#[test]
fn an_empty_agreement_says_what_is_not_written_yet() {
    let mut agreement = model::agreement();
    agreement.text = agreement::TextRecord { sections: agreement.text.sections, ..Default::default() };
    for section in &mut agreement.text.sections {
        section.body = Default::default();
    }
    let (_, text) = composed(&agreement, AgreementLanguages::Fi, true);
    assert!(text.contains("Kohtaa ei ole vielä kirjoitettu."));
    composed(&agreement, AgreementLanguages::FiSv, false);
}
