//! New items, with their first words and nothing else.

use crate::{CommandError, Session};
use agreement::{
    Activity, Agreement, Appendix, Body, BodyKind, BusinessIdEntry, ContactPerson, CostException, Definition,
    FocusArea, Goal, Interface, InterfaceKind, Item, ItemKind, LegalBasis, OrderKey, Party, RelatedAgreement,
    Relation, Section, SectionKind, Standing, Task, TaskMode, Text, Value, Wish,
};
use uuid::Uuid;

/// A new item of a kind with its first words.
pub(super) fn new_item(
    session: &Session,
    agreement: &Agreement,
    kind: ItemKind,
    parent: Option<Uuid>,
    order: OrderKey,
    text: Text,
) -> Result<Item, CommandError> {
    let id = session.new_id();
    let empty = Text::default;
    let parent = || parent.ok_or(CommandError::NotFound);
    Ok(match kind {
        ItemKind::Party => new_party(id, order, text).into(),
        ItemKind::Contact => {
            // Who writes a contact down has it from somewhere today.
            let checked_on = Some(session.world.today());
            ContactPerson { checked_on, ..new_contact(id, parent()?, order, text) }.into()
        }
        ItemKind::Value => Value { id: id.into(), order, text }.into(),
        ItemKind::Wish => Wish { id: id.into(), order, text, source: String::new() }.into(),
        ItemKind::FocusArea => {
            FocusArea { id: id.into(), order, title: text, description: agreement::Localized::default() }
                .into()
        }
        ItemKind::Goal => new_goal(id, existing_area(agreement, parent()?)?, order, text).into(),
        ItemKind::Task => new_task(id, existing_goal(agreement, parent()?)?, order, text).into(),
        ItemKind::Interface => Interface {
            id: id.into(),
            order,
            kind: InterfaceKind::Interface,
            between: Vec::new(),
            title: text,
            agreed: empty(),
        }
        .into(),
        ItemKind::Section => new_section(id, order, SectionKind::Custom, text).into(),
        ItemKind::LegalBasis => LegalBasis { id: id.into(), order, text }.into(),
        ItemKind::Definition => Definition { id: id.into(), order, term: text, definition: empty() }.into(),
        ItemKind::Activity => Activity {
            id: id.into(),
            order,
            name: text,
            place: empty(),
            municipality: empty(),
            frequency: empty(),
            ages: empty(),
        }
        .into(),
        ItemKind::Body => new_body(id, order, text).into(),
        ItemKind::CostException => {
            CostException { id: id.into(), order, what: text, who_pays: empty(), ground: empty() }.into()
        }
        ItemKind::RelatedAgreement => {
            RelatedAgreement { id: id.into(), order, title: text, relation: Relation::Beside }.into()
        }
        ItemKind::Appendix => Appendix {
            id: id.into(),
            order,
            title: text,
            version: String::new(),
            date: None,
            pages: None,
            sha256: None,
        }
        .into(),
    })
}

fn existing_area(agreement: &Agreement, id: Uuid) -> Result<Uuid, CommandError> {
    let there = agreement.text.focus_areas.iter().any(|area| area.id.0 == id);
    there.then_some(id).ok_or(CommandError::NotFound)
}

fn existing_goal(agreement: &Agreement, id: Uuid) -> Result<Uuid, CommandError> {
    let there = agreement.text.goals.iter().any(|goal| goal.id.0 == id);
    there.then_some(id).ok_or(CommandError::NotFound)
}

/// A party that is only a name so far.
pub(crate) fn new_party(id: Uuid, order: OrderKey, name: Text) -> Party {
    Party {
        id: id.into(),
        order,
        organisation: None,
        name,
        short_name: Text::default(),
        kind: None,
        unit: Text::default(),
        business_id: BusinessIdEntry::NotGiven,
        address: agreement::Address::default(),
        represents: Vec::new(),
        lead: false,
        standing: Standing::default(),
        decision_maker: None,
        signatories: Vec::new(),
    }
}

fn new_contact(id: Uuid, party: Uuid, order: OrderKey, role: Text) -> ContactPerson {
    ContactPerson {
        id: id.into(),
        party: party.into(),
        order,
        name: String::new(),
        role,
        job_description: Text::default(),
        email: String::new(),
        phone: String::new(),
        deputy: String::new(),
        valid_from: None,
        valid_to: None,
        source: String::new(),
        checked_on: None,
    }
}

fn new_goal(id: Uuid, area: Uuid, order: OrderKey, title: Text) -> Goal {
    Goal {
        id: id.into(),
        focus_area: area.into(),
        order,
        title,
        description: agreement::Localized::default(),
        target_group: Text::default(),
        indicator: Text::default(),
        baseline: Text::default(),
        target: Text::default(),
        due: None,
        lead: None,
        supporting: Vec::new(),
        answers: Vec::new(),
    }
}

fn new_task(id: Uuid, goal: Uuid, order: OrderKey, title: Text) -> Task {
    Task {
        id: id.into(),
        goal: goal.into(),
        order,
        title,
        mode: TaskMode::OneResponsible,
        roles: std::collections::BTreeMap::new(),
        note: Text::default(),
        own_resources: Text::default(),
    }
}

/// A section without a text yet.
pub(crate) fn new_section(id: Uuid, order: OrderKey, kind: SectionKind, title: Text) -> Section {
    Section {
        id: id.into(),
        order,
        kind,
        title,
        body: agreement::Localized::default(),
        origin: None,
        left_out: None,
    }
}

fn new_body(id: Uuid, order: OrderKey, name: Text) -> Body {
    Body {
        id: id.into(),
        order,
        kind: BodyKind::SteeringGroup,
        name,
        purpose: Text::default(),
        tasks: Text::default(),
        chair: Text::default(),
        secretary: Text::default(),
        seats: Vec::new(),
        meetings_a_year: None,
        quorum: Text::default(),
        decision_rule: Text::default(),
    }
}
