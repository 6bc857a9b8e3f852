//! The model agreement of `assets/samples`, filled from the clause library: nothing in it blocks in any language.

use agreement::*;
use serde_json::Value as Json;
use std::fs;
use std::path::{Path, PathBuf};

fn assets(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets").join(path)
}

fn model() -> Agreement {
    let bytes = fs::read(assets("samples/model-agreement.json")).expect("the model agreement is there");
    let sample: Json = serde_json::from_slice(&bytes).expect("JSON");
    let archived = archive::read(sample["agreement"].to_string().as_bytes());
    let mut model: Agreement = archived.unwrap_or_else(|error| panic!("the model agreement: {error}")).into();
    for clause in sample["clauses"].as_array().expect("the clauses of its sections") {
        let text = |key: &str| clause[key].as_str().expect("a text").to_owned();
        let kind = SectionKind::from_code(&text("kind").replace('_', "-")).expect("a section kind");
        let origin = ClauseOrigin { kind, alternative: text("alternative") };
        fill(&mut model.text, &origin, SectionId(text("section").parse().expect("an id")));
    }
    model
}

fn fill(text: &mut TextRecord, origin: &ClauseOrigin, id: SectionId) {
    for language in Language::ALL {
        let path = assets(&format!("clauses/{}/{}.txt", language.code(), origin.file_stem()));
        let clause = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let clause = parse_clause(&clause, language).expect("a clause of the library");
        let bound = |kind| text.section_of(kind).map(|section| section.id);
        let (title, body) = clause.fill(&text.identity.whole, &bound, &|kind| kind.code().to_owned());
        let section = text.sections.iter_mut().find(|section| section.id == id).expect("the section");
        section.title.set(language, Some(title));
        section.body.set(language, Some(body));
    }
}

#[test]
fn the_model_agreement_has_no_blocking_finding_in_any_language() {
    let mut model = model();
    for languages in AgreementLanguages::ALL {
        model.text.identity.languages = languages;
        let blocking: Vec<_> = findings(&model, &Facts::NONE)
            .into_iter()
            .filter(|finding| finding.severity == Severity::Blocking)
            .map(|finding| {
                (
                    finding.code,
                    finding.section_kind,
                    finding.subject.name(&model, Language::Fi).map(str::to_owned),
                )
            })
            .collect();
        assert!(blocking.is_empty(), "{}: {blocking:#?}", languages.code());
    }
}

#[test]
fn the_model_agreement_is_whole_and_names_nobody() {
    let model = model();
    let broken =
        [FindingCode::SectionRefBroken, FindingCode::TermRefBroken, FindingCode::LeftPartyStillReferenced];
    let told: Vec<_> = findings(&model, &Facts::NONE).into_iter().map(|finding| finding.code).collect();
    assert!(!told.iter().any(|code| broken.contains(code)), "{told:?}");
    assert_eq!(find_personal_code(&format!("{model:?}")), None);
    let bytes = archive::of(&model, None).canonical_bytes();
    assert_eq!(
        archive::of(&archive::read(&bytes).expect("its archive form").into(), None).canonical_bytes(),
        bytes
    );
}
