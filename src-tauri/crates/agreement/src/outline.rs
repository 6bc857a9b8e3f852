//! How an agreement begins: the usual outline of a new one, and a copy of an earlier one to be renewed.

use crate::{
    Agreement, Block, ContactsRecord, EvidenceRecord, Identity, ListItem, LocalizedRichText, OrderKey,
    PartyStatus, RichText, Section, SectionId, SectionKind, Span, TextRecord, Validity, ValidityEnd,
    WorkRecord,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The sections a new agreement starts with, in this order: the mandatory ones and those most agreements have.
///
/// Left for the secretary to add: activities, competence, liability, change of a party, other agreements, appendices.
pub const fn default_sections() -> &'static [SectionKind] {
    &[
        SectionKind::Parties,
        SectionKind::Contacts,
        SectionKind::Background,
        SectionKind::LegalBasis,
        SectionKind::Definitions,
        SectionKind::Values,
        SectionKind::Goals,
        SectionKind::DivisionOfWork,
        SectionKind::Bodies,
        SectionKind::Coordination,
        SectionKind::Communication,
        SectionKind::Costs,
        SectionKind::DataProtection,
        SectionKind::FollowUp,
        SectionKind::Validity,
        SectionKind::Amendment,
        SectionKind::Joining,
        SectionKind::Leaving,
        SectionKind::NonSignatories,
        SectionKind::Disputes,
        SectionKind::Approval,
        SectionKind::Signatures,
    ]
}

/// The sections of [`default_sections`], still without words, with ids from the caller.
pub fn new_sections(ids: &mut dyn FnMut() -> Uuid) -> Vec<Section> {
    let kinds = default_sections();
    let places = kinds.iter().zip(OrderKey::sequence(kinds.len()));
    let section = |(kind, order): (&SectionKind, OrderKey)| Section {
        id: SectionId(ids()),
        order,
        kind: *kind,
        title: Default::default(),
        body: LocalizedRichText::default(),
        origin: None,
        left_out: None,
    };
    places.map(section).collect()
}

/// Where a new section of a kind stands by the usual outline: before the first section that the outline puts after
/// it, else last. A section of the agreement's own goes before approval and signatures.
pub fn usual_place(text: &TextRecord, kind: SectionKind) -> OrderKey {
    let rank = |kind: SectionKind| match kind {
        SectionKind::Custom => SectionKind::Approval as usize * 2 - 1,
        kind => kind as usize * 2,
    };
    let later = |section: &Section| section.kind != SectionKind::Custom && rank(section.kind) > rank(kind);
    let next = text.sections.iter().position(later);
    let after = next.map(|place| &text.sections[place].order);
    let before = next.unwrap_or(text.sections.len()).checked_sub(1).map(|place| &text.sections[place].order);
    OrderKey::between(before, after)
}

/// A copy of an agreement to renew it or to make another like it: new ids everywhere with references following them,
/// the earlier one named as predecessor, no dates of validity, no date on the page, no case number, and nothing of
/// evidence and work. Contacts and links to the register are kept. Parties that left stay behind with what names them.
/// Due dates of goals are kept: the checks tell which of them the new validity does not hold.
pub fn copy_of(agreement: &Agreement, ids: &mut dyn FnMut() -> Uuid) -> Agreement {
    let mut text = agreement.text.clone();
    text.sort();
    text.parties.retain(|party| party.standing.status != PartyStatus::Left);
    let mut renewal = Renewal { ids, known: BTreeMap::new() };
    renewal.name_parties(&mut text);
    renewal.name_goals(&mut text);
    renewal.name_terms(&mut text);
    renewal.follow_in_goals(&mut text);
    renewal.follow_in_texts(&mut text);
    clear_validity(&mut text.terms.validity);
    text.identity =
        Identity { case_number: String::new(), date: None, predecessor: Some(agreement.id), ..text.identity };
    let contacts = renewal.contacts(&agreement.contacts);
    let id = (renewal.ids)().into();
    Agreement { id, text, contacts, evidence: EvidenceRecord::default(), work: WorkRecord::default() }
}

fn clear_validity(validity: &mut Validity) {
    validity.start = None;
    if matches!(validity.end, ValidityEnd::On { .. }) {
        validity.end = ValidityEnd::NotGiven;
    }
}

/// New ids, and which old id each stands for.
struct Renewal<'a> {
    ids: &'a mut dyn FnMut() -> Uuid,
    known: BTreeMap<Uuid, Uuid>,
}

impl Renewal<'_> {
    fn rename(&mut self, id: &mut Uuid) {
        let new = (self.ids)();
        self.known.insert(*id, new);
        *id = new;
    }

    fn follow(&self, id: Uuid) -> Option<Uuid> {
        self.known.get(&id).copied()
    }

    fn follow_all<T: From<Uuid>>(&self, named: &[T], old: impl Fn(&T) -> Uuid) -> Vec<T> {
        named.iter().filter_map(|named| self.follow(old(named))).map(T::from).collect()
    }

    fn name_parties(&mut self, text: &mut TextRecord) {
        for party in &mut text.parties {
            self.rename(&mut party.id.0);
            for signatory in &mut party.signatories {
                self.rename(&mut signatory.id.0);
            }
        }
    }

    fn name_goals(&mut self, text: &mut TextRecord) {
        text.values.iter_mut().for_each(|value| self.rename(&mut value.id.0));
        text.wishes.iter_mut().for_each(|wish| self.rename(&mut wish.id.0));
        text.focus_areas.iter_mut().for_each(|area| self.rename(&mut area.id.0));
        text.goals.iter_mut().for_each(|goal| self.rename(&mut goal.id.0));
        text.tasks.iter_mut().for_each(|task| self.rename(&mut task.id.0));
        text.interfaces.iter_mut().for_each(|interface| self.rename(&mut interface.id.0));
    }

    fn name_terms(&mut self, text: &mut TextRecord) {
        text.sections.iter_mut().for_each(|section| self.rename(&mut section.id.0));
        text.legal_basis.iter_mut().for_each(|basis| self.rename(&mut basis.id.0));
        text.definitions.iter_mut().for_each(|definition| self.rename(&mut definition.id.0));
        text.activities.iter_mut().for_each(|activity| self.rename(&mut activity.id.0));
        text.bodies.iter_mut().for_each(|body| self.rename(&mut body.id.0));
        text.cost_exceptions.iter_mut().for_each(|exception| self.rename(&mut exception.id.0));
        text.related_agreements.iter_mut().for_each(|related| self.rename(&mut related.id.0));
        text.appendices.iter_mut().for_each(|appendix| self.rename(&mut appendix.id.0));
    }

    fn follow_in_goals(&self, text: &mut TextRecord) {
        text.goals.retain_mut(|goal| match self.follow(goal.focus_area.0) {
            Some(area) => {
                goal.focus_area = area.into();
                goal.lead = goal.lead.and_then(|party| self.follow(party.0)).map(Into::into);
                goal.supporting = self.follow_all(&goal.supporting, |party| party.0);
                goal.answers = self.follow_all(&goal.answers, |wish| wish.0);
                true
            }
            None => false,
        });
        text.tasks.retain_mut(|task| match self.follow(task.goal.0) {
            Some(goal) => {
                task.goal = goal.into();
                let roles =
                    task.roles.iter().filter_map(|(party, role)| Some((self.follow(party.0)?, *role)));
                task.roles = roles.map(|(party, role)| (party.into(), role)).collect();
                true
            }
            None => false,
        });
        for interface in &mut text.interfaces {
            interface.between = self.follow_all(&interface.between, |party| party.0);
        }
        for seat in text.bodies.iter_mut().flat_map(|body| &mut body.seats) {
            seat.party = seat.party.and_then(|party| self.follow(party.0)).map(Into::into);
        }
        let coordination = &mut text.terms.coordination;
        coordination.host = coordination.host.and_then(|party| self.follow(party.0)).map(Into::into);
    }

    fn follow_in_texts(&self, text: &mut TextRecord) {
        self.follow_in(&mut text.purpose);
        text.focus_areas.iter_mut().for_each(|area| self.follow_in(&mut area.description));
        text.goals.iter_mut().for_each(|goal| self.follow_in(&mut goal.description));
        text.sections.iter_mut().for_each(|section| self.follow_in(&mut section.body));
    }

    fn follow_in(&self, text: &mut LocalizedRichText) {
        for body in [&mut text.fi, &mut text.sv, &mut text.en].into_iter().flatten() {
            let RichText { blocks } = body;
            blocks.iter_mut().for_each(|block| self.follow_in_block(block));
        }
    }

    fn follow_in_block(&self, block: &mut Block) {
        match block {
            Block::Heading { .. } => {}
            Block::Paragraph { spans } => self.follow_in_spans(spans),
            Block::Numbered { items } | Block::Bullets { items } => {
                for ListItem { spans, children } in items {
                    self.follow_in_spans(spans);
                    children.iter_mut().for_each(|child| self.follow_in_block(child));
                }
            }
        }
    }

    /// A reference that was broken stays broken, so that the check still tells.
    fn follow_in_spans(&self, spans: &mut [Span]) {
        for span in spans {
            match span {
                Span::SectionRef { section } => section.0 = self.follow(section.0).unwrap_or(section.0),
                Span::Term { definition, .. } => {
                    definition.0 = self.follow(definition.0).unwrap_or(definition.0);
                }
                Span::Text { .. } | Span::Emphasis { .. } => {}
            }
        }
    }

    fn contacts(&mut self, contacts: &ContactsRecord) -> ContactsRecord {
        let mut persons = contacts.persons.clone();
        persons.retain_mut(|person| match self.follow(person.party.0) {
            Some(party) => {
                person.party = party.into();
                self.rename(&mut person.id.0);
                true
            }
            None => false,
        });
        ContactsRecord { persons }
    }
}
