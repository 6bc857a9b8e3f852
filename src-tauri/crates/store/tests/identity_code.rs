//! A personal identity code is refused in every text of every kind of item, whoever brings it.

mod common;
#[path = "../../../../tests/src/text_paths.rs"]
mod text_paths;

use agreement::*;
use common::*;
use store::{Op, OpCode, Scope, SettingKey, StoreError};
use text_paths::text_paths;

// Computed: no real person has a number from 900 on.
const CODE: &str = "010190-900P";

/// The same with the code in the text of each path in turn; those that are no texts to the domain (ids, dates, codes) are
/// refused by it and left out.
fn planted<T: serde::Serialize + serde::de::DeserializeOwned>(whole: &T) -> Vec<(String, T)> {
    let json = serde_json::to_value(whole).expect("JSON");
    let all = text_paths(&json);
    let plant = |path: String| {
        let mut json = json.clone();
        let text = json.pointer_mut(&path)?;
        *text = format!("{} {CODE}.", text.as_str()?).into();
        Some((path, serde_json::from_value(json).ok()?))
    };
    all.into_iter().filter_map(plant).collect()
}

fn is_refused(result: Result<store::Change, StoreError>) -> bool {
    matches!(result, Err(StoreError::PersonalIdentityCode))
}

#[test]
fn no_field_of_an_agreement_takes_a_personal_identity_code() {
    let mut bench = Bench::with_agreement();
    let before = bench.dump();
    let text = bench.agreement().text;
    let all = planted(&text);
    assert!(all.len() > 60, "{} fields", all.len());
    for (path, text) in &all {
        // Identities of places in a list are texts to serde, but made by the program.
        if path.ends_with("/order") {
            continue;
        }
        let result =
            bench.try_act(Op::new(OpCode::ReplaceText, scope()), |tx| tx.replace_text(agreement_id(), text));
        assert!(is_refused(result), "{path}");
    }
    let contacts = planted(&rich().contacts);
    for (path, contacts) in contacts.iter().filter(|(path, _)| !path.ends_with("/order")) {
        let result = bench.try_act(Op::new(OpCode::Edit(ItemKind::Contact), scope()), |tx| {
            contacts.persons.iter().try_for_each(|person| tx.put_item(agreement_id(), &person.clone().into()))
        });
        assert!(is_refused(result), "{path}");
    }
    assert_eq!(bench.dump(), before, "nothing of it was kept");
}

#[test]
fn nor_does_anything_beside_the_text() {
    let mut bench = Bench::with_agreement();
    let version = lock(&mut bench, 1, "2027-02-22");
    let mut step = DecisionStep::new(id(801), DecisionLevel::Board, "hallitus".into());
    (step.section, step.case_number) = ("1 §".into(), "D/1".into());
    (step.condition, step.mandate) = ("ehto".into(), "vähäiset".into());
    let mut approval = Approval::new(1, id(101));
    approval.steps.push(step);
    approval.reminders.push(Reminder { on: version.locked_on, by: "Sihteeri".into() });
    for (path, approval) in planted(&approval) {
        let result = bench
            .try_act(Op::new(OpCode::EditDecision, scope()), |tx| tx.put_approval(agreement_id(), &approval));
        assert!(is_refused(result), "{path}");
    }
    let mut entry = organisation(502, "Perhekahvila ry");
    (entry.short_name, entry.activity, entry.source) = (fi("Kahvila"), fi("Kahvia"), "lista".into());
    entry.address = Address { street: "Katu 1".into(), postcode: "50100".into(), place: "Mikkeli".into() };
    entry.represents = vec!["Kerho".into()];
    for (path, entry) in planted(&entry) {
        let result = bench.try_act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
            tx.put_organisation(&entry, &sort_keys("p"))
        });
        assert!(is_refused(result), "{path}");
    }
    let named = bench.try_act(Op::new(OpCode::NameSignatory, scope()), |tx| {
        tx.put_signatory_name(agreement_id(), id(201), &format!("Aino {CODE}"))
    });
    assert!(is_refused(named), "a signatory's name");
    let noted = Op { barrier: true, ..Op::new(OpCode::CorrectEvidence, scope()) }.with("reason", CODE);
    assert!(is_refused(bench.try_act(noted, |_| Ok(()))), "a reason");
    assert!(is_refused(bench.ws().put_setting(SettingKey::ActorName, CODE)), "who is at work");
}

#[test]
fn numbers_that_are_no_codes_are_taken() {
    let mut bench = Bench::with_agreement();
    let mut party = rich().text.parties[0].clone();
    for text in ["2077474-0", "D/1234/00.01.02/2027", "040 131052 308", "131052-308U", "1.1.2027–31.12.2028"]
    {
        party.unit = fi(text);
        bench.act(Op::new(OpCode::Edit(ItemKind::Party), scope()), |tx| {
            tx.put_item(agreement_id(), &party.clone().into())
        });
    }
}
