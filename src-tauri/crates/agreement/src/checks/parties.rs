//! Checks of the parties: enough of them, and each with what the agreement must say about it.

use super::{Facts, Finding, FindingCode, Subject};
use crate::{Agreement, BusinessIdEntry, ItemKind, Language, Party};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

pub(super) fn check(agreement: &Agreement, facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let joining: Vec<&Party> = agreement.text.joining().collect();
    if joining.len() < 2 {
        found.push(Finding::new(FindingCode::TooFewParties, Subject::agreement(agreement)));
    }
    for party in &joining {
        check_party(agreement, party, facts, found);
        for person in agreement.contacts.persons.iter().filter(|person| person.party == party.id) {
            if person.email.trim().is_empty() && person.phone.trim().is_empty() {
                let subject = Subject::item(ItemKind::Contact, person.id.0);
                found.push(Finding::new(FindingCode::ContactWithoutDetails, subject));
            }
        }
    }
    let names = |party: &Party| -> BTreeSet<String> {
        let names = Language::ALL.into_iter().filter_map(|language| party.name.get(language));
        names.map(|name| folded(name)).filter(|name| !name.is_empty()).collect()
    };
    doubled(FindingCode::PartyNameDoubled, &joining, names, found);
    let business_id = |party: &Party| party.business_id.text().map(folded).into_iter().collect();
    doubled(FindingCode::PartyBusinessIdDoubled, &joining, business_id, found);
}

fn subject(party: &Party) -> Subject {
    Subject::item(ItemKind::Party, party.id.0)
}

fn check_party(agreement: &Agreement, party: &Party, facts: &Facts<'_>, found: &mut Vec<Finding>) {
    let mut find = |wrong: bool, code| {
        if wrong {
            found.push(Finding::new(code, subject(party)));
        }
    };
    find(party.name.tidy().is_empty(), FindingCode::PartyWithoutName);
    find(party.kind.is_none(), FindingCode::PartyWithoutKind);
    find(party.business_id == BusinessIdEntry::NotGiven, FindingCode::PartyBusinessIdMissing);
    find(matches!(party.business_id.parsed(), Some(Err(_))), FindingCode::PartyBusinessIdInvalid);
    find(party.address.is_empty(), FindingCode::PartyWithoutAddress);
    let over = |last: chrono::NaiveDate| facts.today.is_some_and(|today| last < today);
    let mut persons = agreement.contacts.persons.iter().filter(|person| person.party == party.id);
    let has_contact = persons.any(|person| !person.valid_to.is_some_and(over));
    find(!has_contact, FindingCode::PartyWithoutContact);
    let decides = party.decision_maker.as_ref().is_some_and(|maker| !maker.name.tidy().is_empty());
    find(!decides, FindingCode::PartyWithoutDecisionMaker);
}

/// Letters in lower case and blanks made one, so that two ways of typing one name are seen as one.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Tells every party that shares a value with one before it; all that share it are related.
fn doubled(
    code: FindingCode,
    parties: &[&Party],
    values: impl Fn(&Party) -> BTreeSet<String>,
    found: &mut Vec<Finding>,
) {
    let mut holders: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (place, party) in parties.iter().enumerate() {
        for value in values(party) {
            holders.entry(value).or_default().push(place);
        }
    }
    let mut related: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
    for places in holders.values() {
        for later in places.iter().skip(1) {
            let others = places.iter().filter(|place| *place != later);
            related.entry(*later).or_default().extend(others);
        }
    }
    for (later, others) in related {
        let others: Vec<Uuid> = others.into_iter().map(|place| parties[place].id.0).collect();
        found.push(Finding::new(code, subject(parties[later])).related(others));
    }
}
