//! An agreement and its four records (ruling 1): text, contacts, evidence and work.

use crate::{
    Activity, AgreementId, Appendix, Body, ContactsRecord, CostException, Definition, EvidenceRecord,
    FocusArea, FocusAreaId, Goal, GoalId, Identity, Interface, LegalBasis, LocalizedRichText, Party, PartyId,
    RelatedAgreement, Section, SectionId, SectionKind, Task, Terms, Value, Wish, WorkRecord,
};
use serde::{Deserialize, Serialize};

/// A cooperation agreement while it is being made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// Identity.
    pub id: AgreementId,
    /// What is agreed; locked and hashed.
    pub text: TextRecord,
    /// The dated appendix of persons.
    pub contacts: ContactsRecord,
    /// What shows that parties decided and signed.
    pub evidence: EvidenceRecord,
    /// Votes and remarks; never printed.
    pub work: WorkRecord,
}

/// The text record. Lists stand in order; their order keys say so too.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct TextRecord {
    /// Title, kind, languages.
    pub identity: Identity,
    /// Every party of any status; only joining ones are parties of the text.
    pub parties: Vec<Party>,
    /// The purpose in words, printed first in the background section.
    pub purpose: LocalizedRichText,
    /// Values and principles.
    pub values: Vec<Value>,
    /// What families wished for.
    pub wishes: Vec<Wish>,
    /// Focus areas.
    pub focus_areas: Vec<FocusArea>,
    /// Goals, by focus area and then by place.
    pub goals: Vec<Goal>,
    /// Tasks, by goal and then by place.
    pub tasks: Vec<Task>,
    /// Interfaces and overlaps between parties.
    pub interfaces: Vec<Interface>,
    /// Sections of the text.
    pub sections: Vec<Section>,
    /// Acts and strategies.
    pub legal_basis: Vec<LegalBasis>,
    /// Defined terms.
    pub definitions: Vec<Definition>,
    /// Activities.
    pub activities: Vec<Activity>,
    /// Cooperation bodies.
    pub bodies: Vec<Body>,
    /// Exceptions to each bearing its own costs.
    pub cost_exceptions: Vec<CostException>,
    /// Other agreements in order of precedence.
    pub related_agreements: Vec<RelatedAgreement>,
    /// Appendices.
    pub appendices: Vec<Appendix>,
    /// Terms an agreement has once.
    pub terms: Terms,
}

impl TextRecord {
    /// The parties of the text, in order: those that join.
    pub fn joining(&self) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(|party| party.is_joining())
    }

    /// The running number of a party of the text, from 1.
    pub fn party_number(&self, id: PartyId) -> Option<usize> {
        self.joining().position(|party| party.id == id).map(|index| index + 1)
    }

    /// A party by its id, whatever its status.
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        self.parties.iter().find(|party| party.id == id)
    }

    /// The goals of a focus area, in order.
    pub fn goals_of(&self, area: FocusAreaId) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(move |goal| goal.focus_area == area)
    }

    /// The tasks of a goal, in order.
    pub fn tasks_of(&self, goal: GoalId) -> impl Iterator<Item = &Task> {
        self.tasks.iter().filter(move |task| task.goal == goal)
    }

    /// The number of a goal, "focus area.goal" from 1.1.
    pub fn goal_number(&self, id: GoalId) -> Option<(usize, usize)> {
        let goal = self.goals.iter().find(|goal| goal.id == id)?;
        let area = self.focus_areas.iter().position(|area| area.id == goal.focus_area)?;
        let place = self.goals_of(goal.focus_area).position(|goal| goal.id == id)?;
        Some((area + 1, place + 1))
    }

    /// The printed sections in order: those not left out.
    pub fn printed_sections(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| section.left_out.is_none())
    }

    /// The number of a printed section, from 1.
    pub fn section_number(&self, id: SectionId) -> Option<usize> {
        self.printed_sections().position(|section| section.id == id).map(|index| index + 1)
    }

    /// The section of a kind, printed or left out.
    pub fn section_of(&self, kind: SectionKind) -> Option<&Section> {
        self.sections.iter().find(|section| section.kind == kind)
    }

    /// Puts every list into the order of its keys (ties by id), as the store's rows may come in any.
    pub fn sort(&mut self) {
        self.parties.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.values.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.wishes.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.focus_areas.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        let area_place = |id: FocusAreaId| self.focus_areas.iter().position(|area| area.id == id);
        self.goals.sort_by(|a, b| {
            (area_place(a.focus_area), &a.order, a.id).cmp(&(area_place(b.focus_area), &b.order, b.id))
        });
        let goal_place = |id: GoalId| self.goals.iter().position(|goal| goal.id == id);
        self.tasks
            .sort_by(|a, b| (goal_place(a.goal), &a.order, a.id).cmp(&(goal_place(b.goal), &b.order, b.id)));
        self.interfaces.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.sections.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.legal_basis.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.definitions.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.activities.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.bodies.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.cost_exceptions.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.related_agreements.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
        self.appendices.sort_by(|a, b| (&a.order, a.id).cmp(&(&b.order, b.id)));
    }
}
