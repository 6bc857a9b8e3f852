//! Agreements of any size in archive form, for stories and figures.

use anyhow::Result;
use commands::{Desk, headless};
use serde_json::{Value, json};

/// Puts an agreement of this many parties and tasks into a workspace; its id.
///
/// # Errors
/// What the program refused.
pub fn put(desk: &Desk, parties: usize, tasks: usize) -> Result<String> {
    let document = archive(parties, tasks);
    headless::put(desk, document.to_string().as_bytes(), false)?;
    Ok(id(AGREEMENT, 0))
}

/// The archive form of an agreement of this many parties and tasks: one focus area, a goal for every ten tasks.
pub fn archive(parties: usize, tasks: usize) -> Value {
    let goals = tasks.div_ceil(10);
    json!({ "schema": 1, "text": {
        "agreement": id(AGREEMENT, 0),
        "identity": identity(),
        "parties": (0..parties).map(party).collect::<Vec<_>>(),
        "purpose": {},
        "values": [], "wishes": [],
        "focus_areas": [{ "id": id(AREA, 0), "title": { "fi": "Perheiden arki" } }],
        "goals": (0..goals).map(|goal| json!({
            "id": id(GOAL, goal),
            "focus_area": id(AREA, 0),
            "title": { "fi": format!("Tavoite {}: perhe saa apua ajoissa", goal + 1) },
            "indicator": { "fi": "Perheiden oma arvio" },
            "lead": id(PARTY, goal % parties),
        })).collect::<Vec<_>>(),
        "tasks": (0..tasks).map(|number| task(number, parties)).collect::<Vec<_>>(),
        "interfaces": [],
        "sections": SECTIONS.iter().enumerate().map(|(number, kind)| json!({
            "id": id(SECTION, number),
            "kind": kind,
            "body": { "fi": [{ "type": "paragraph", "spans": [{ "type": "text", "text": "Osapuolet toimivat yhdessä lasten, nuorten ja perheiden hyväksi. Kukin osapuoli vastaa omasta työstään ja omista kustannuksistaan." }] }] },
        })).collect::<Vec<_>>(),
        "legal_basis": [], "definitions": [], "activities": [], "bodies": [], "cost_exceptions": [],
        "related_agreements": [], "appendices": [],
        "terms": { "validity": { "start": "2027-01-01", "end": { "kind": "on", "date": "2028-12-31" }, "takes_effect": { "rule": "all_signed" }, "notice_months": 6 } },
    }})
}

/// The short and the legal name of a party, as [`archive`] makes them.
pub fn party_name(number: usize) -> String {
    format!("Osapuoli {:03} ry", number + 1)
}

/// The words of a task, as [`archive`] makes them.
pub fn task_title(number: usize) -> String {
    format!("Tehtävä {:03}: yhteinen vertaisryhmä", number + 1)
}

const AGREEMENT: u16 = 1;
const PARTY: u16 = 2;
const SIGNATORY: u16 = 3;
const AREA: u16 = 4;
const GOAL: u16 = 5;
const TASK: u16 = 6;
const SECTION: u16 = 7;

const SECTIONS: &[&str] = &[
    "parties",
    "contacts",
    "background",
    "goals",
    "division_of_work",
    "bodies",
    "costs",
    "data_protection",
    "follow_up",
    "validity",
    "amendment",
    "joining",
    "leaving",
    "disputes",
    "approval",
    "signatures",
];

/// A fixed identity of version 7.
fn id(kind: u16, number: usize) -> String {
    format!("01a05a44-{kind:04x}-7000-8000-{number:012x}")
}

fn identity() -> Value {
    json!({
        "title": { "fi": "Suuri yhteistyösopimus" }, "kind": "cooperation", "languages": "fi", "level": "county",
        "nature": "binding",
        "whole": {
            "fi": "perhekeskus", "fi_genitive": "perhekeskuksen", "fi_partitive": "perhekeskusta",
            "fi_inessive": "perhekeskuksessa", "sv": "familjecenter", "sv_definite": "familjecentret",
            "sv_definite_genitive": "familjecentrets", "en": "family centre",
        },
    })
}

fn party(number: usize) -> Value {
    json!({
        "id": id(PARTY, number),
        "name": { "fi": party_name(number) },
        "short_name": { "fi": format!("Os. {:03}", number + 1) },
        "kind": "association",
        "business_id": { "state": "knowingly_missing" },
        "decision_maker": { "level": "board", "name": { "fi": "hallitus" } },
        "signatories": [{ "id": id(SIGNATORY, number), "title": { "fi": "puheenjohtaja" }, "capacity": "alone" }],
    })
}

fn task(number: usize, parties: usize) -> Value {
    // In the order of the parties, as the archive form wants it.
    let responsible = number % parties;
    let roles: Vec<Value> = (0..parties)
        .filter_map(|party| {
            let role = match (party + number) % 5 {
                _ if party == responsible => "responsible",
                0 => "carries_out",
                1 => "takes_part",
                2 => "is_informed",
                _ => return None,
            };
            Some(json!({ "party": id(PARTY, party), "role": role }))
        })
        .collect();
    json!({
        "id": id(TASK, number), "goal": id(GOAL, number / 10), "title": { "fi": task_title(number) },
        "mode": "one_responsible", "roles": roles,
    })
}
