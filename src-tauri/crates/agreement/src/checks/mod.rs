//! The checks: every finding of an agreement at once, each in its stage and with its subject. Nothing here stops writing.

mod division;
mod finding;
mod goals;
mod parties;
mod readiness;
mod signatures;
mod terms;
mod texts;

pub use finding::{Finding, FindingCode, Severity, Stage, Subject, SubjectKind};
pub use readiness::{Readiness, readiness};

use crate::{Agreement, ItemKind, PartyId, SectionKind, TextRecord};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What the checks must be told from outside.
pub struct Facts<'a> {
    /// The characters of a text that no font of the documents can draw.
    pub undrawable: &'a dyn Fn(&str) -> Vec<char>,
    /// Today, to leave out contact persons whose time is over; without it every contact person counts.
    pub today: Option<NaiveDate>,
}

impl std::fmt::Debug for Facts<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Facts").field("today", &self.today).finish_non_exhaustive()
    }
}

impl Facts<'_> {
    /// Facts for callers without fonts and clock: everything can be drawn, and every contact person counts.
    pub const NONE: Facts<'static> = Facts { undrawable: &|_| Vec::new(), today: None };
}

/// Every finding of an agreement, in the order of the stages and then of the places in the agreement.
pub fn findings(agreement: &Agreement, facts: &Facts<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    parties::check(agreement, facts, &mut found);
    goals::check(agreement, &mut found);
    division::check(agreement, &mut found);
    terms::check(agreement, &mut found);
    signatures::check(agreement, &mut found);
    texts::check(agreement, facts, &mut found);
    let places = places(agreement);
    // Stable: findings about one subject stay in the order in which the checks tell them.
    found.sort_by_key(|finding| (finding.stage, places.get(&finding.subject.id).copied()));
    found
}

/// The place of every subject in reading order: a section's typed content comes right after the section.
fn places(agreement: &Agreement) -> BTreeMap<Uuid, usize> {
    let text = &agreement.text;
    let mut ids = vec![agreement.id.0];
    for party in &text.parties {
        ids.push(party.id.0);
        let persons = agreement.contacts.persons.iter().filter(|person| person.party == party.id);
        ids.extend(persons.map(|person| person.id.0));
    }
    ids.extend(text.values.iter().map(|value| value.id.0));
    ids.extend(text.wishes.iter().map(|wish| wish.id.0));
    for area in &text.focus_areas {
        ids.push(area.id.0);
        ids.extend(text.goals_of(area.id).map(|goal| goal.id.0));
    }
    ids.extend(text.tasks.iter().map(|task| task.id.0));
    ids.extend(text.interfaces.iter().map(|interface| interface.id.0));
    for section in &text.sections {
        ids.push(section.id.0);
        ids.extend(items_of(text, section.kind));
    }
    let without_section = SectionKind::ALL.iter().filter(|kind| text.section_of(**kind).is_none());
    ids.extend(without_section.flat_map(|kind| items_of(text, *kind)));
    ids.into_iter().enumerate().map(|(place, id)| (id, place)).collect()
}

/// The items that are edited and printed inside a section of the text.
fn items_of(text: &TextRecord, kind: SectionKind) -> Vec<Uuid> {
    match kind {
        SectionKind::LegalBasis => text.legal_basis.iter().map(|basis| basis.id.0).collect(),
        SectionKind::Definitions => text.definitions.iter().map(|definition| definition.id.0).collect(),
        SectionKind::Activities => text.activities.iter().map(|activity| activity.id.0).collect(),
        SectionKind::Bodies => text.bodies.iter().map(|body| body.id.0).collect(),
        SectionKind::Costs => text.cost_exceptions.iter().map(|exception| exception.id.0).collect(),
        SectionKind::OtherAgreements => text.related_agreements.iter().map(|related| related.id.0).collect(),
        SectionKind::Appendices => text.appendices.iter().map(|appendix| appendix.id.0).collect(),
        _ => Vec::new(),
    }
}

/// The section of a kind where there is one, else the agreement; the kind is told either way.
fn in_section(code: FindingCode, agreement: &Agreement, kind: SectionKind) -> Finding {
    let section = agreement.text.section_of(kind);
    let subject = section
        .map_or(Subject::agreement(agreement), |section| Subject::item(ItemKind::Section, section.id.0));
    Finding::new(code, subject).section(kind)
}

/// A finding about references to parties that do not join, where there are any. The parties are told in their order;
/// an id that belongs to no party at all comes last.
fn not_joining(
    text: &TextRecord,
    subject: Subject,
    referenced: impl IntoIterator<Item = PartyId>,
) -> Option<Finding> {
    let referenced: BTreeSet<PartyId> = referenced.into_iter().collect();
    let mut parties: Vec<Uuid> = Vec::new();
    for party in text.parties.iter().filter(|party| !party.is_joining() && referenced.contains(&party.id)) {
        parties.push(party.id.0);
    }
    parties.extend(referenced.iter().filter(|id| text.party(**id).is_none()).map(|id| id.0));
    let finding = Finding::new(FindingCode::LeftPartyStillReferenced, subject);
    (!parties.is_empty()).then(|| finding.related(parties))
}
