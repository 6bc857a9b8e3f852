//! The model agreement of `assets/samples` with its sections filled from the clause library.

use std::path::{Path, PathBuf};

use agreement::archive::VersionStamp;
use agreement::{
    Agreement, ContactsRecord, EvidenceRecord, Language, Localized, WorkRecord, archive, parse_clause,
};
use chrono::NaiveDate;
use document::Stamp;

fn assets() -> PathBuf {
    // The benches, which are a workspace of their own, lie deeper.
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here.ancestors().find(|folder| folder.join("assets/samples").is_dir());
    root.expect("the project has assets").join("assets")
}

pub fn agreement() -> Agreement {
    let json =
        std::fs::read(assets().join("samples/model-agreement.json")).expect("the model agreement is there");
    let model: serde_json::Value = serde_json::from_slice(&json).expect("the model agreement is JSON");
    let form = serde_json::to_vec(&model["agreement"]).expect("JSON can be written");
    let archived = archive::read(&form).expect("the model agreement is in the archive form");
    let mut agreement = Agreement {
        id: archived.agreement,
        text: archived.text,
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
    };
    for clause in model["clauses"].as_array().expect("clauses are listed") {
        fill(&mut agreement, clause);
    }
    agreement
}

/// The stamp of a version of the agreement, locked on a fixed day.
#[allow(dead_code, reason = "the benches lock nothing")]
pub fn stamp(agreement: &Agreement, version: u32) -> Stamp {
    let locked_on = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let in_text = VersionStamp { number: version, locked_on };
    Stamp { version, locked_on, fingerprint: archive::of(agreement, Some(in_text)).fingerprint() }
}

fn fill(agreement: &mut Agreement, clause: &serde_json::Value) {
    let word = |key: &str| clause[key].as_str().expect("clauses are named in words").to_owned();
    let (kind, alternative) = (word("kind").replace('_', "-"), word("alternative"));
    let stem = if alternative.is_empty() { kind } else { format!("{kind}--{alternative}") };
    let mut body = Localized::default();
    for language in Language::ALL {
        let path = assets().join(format!("clauses/{}/{stem}.txt", language.code()));
        let text =
            std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let clause = parse_clause(&text, language).expect("a clause of the library can be read");
        let section_of = |kind| agreement.text.section_of(kind).map(|section| section.id);
        body.set(
            language,
            Some(clause.fill(&agreement.text.identity.whole, &section_of, &|_| String::new()).1),
        );
    }
    let id = word("section");
    let section = agreement.text.sections.iter_mut().find(|section| section.id.to_string() == id);
    section.expect("each clause belongs to a section").body = body;
}
