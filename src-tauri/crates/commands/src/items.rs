//! Adding, editing, moving and removing the items of an agreement's lists.

use crate::wire::{AddItem, Changed, EditItem, ItemChange, MoveItem, OneItem, PartyChange, SignatoryForm};
use crate::{CommandError, Desk, Session, apply, frame, input, parties};
use agreement::{
    Activity, Agreement, AgreementId, Appendix, Body, BodyKind, BusinessIdEntry, ContactPerson, CostException, Definition,
    FocusArea, Goal, Interface, InterfaceKind, Item, ItemKind, ItemRef, Language, LegalBasis, OrderKey, Party,
    RelatedAgreement, Relation, Section, SectionKind, Standing, Task, TaskMode, Text, Value, Wish,
};
use store::{Op, OpCode, Scope, Transaction};
use uuid::Uuid;

/// Adds an item to a list of an agreement.
pub fn add_item(desk: &Desk, request: AddItem) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let text = input::text(request.text)?;
    let order = place_after(&agreement, request.kind, request.parent, request.after);
    let item = new_item(&session, &agreement, request.kind, request.parent, order, text)?;
    input::refuse_identity_code(&item)?;
    let op = named(&agreement, session.language, OpCode::Add(request.kind), &item);
    let created = item.id();
    let mut changed = session.act(op, |tx| Ok(tx.put_item(id, &item)?))?;
    changed.created = Some(created);
    Ok(changed)
}

/// Edits one field of an item.
pub fn edit_item(desk: &Desk, request: EditItem) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let kind = apply::kind_of(&request.change);
    let change = with_signatory_ids(&session, request.change);
    let signatory_names = names_in(&change)?;
    let before = find(&agreement, kind, request.id).ok_or(CommandError::NotFound)?;
    let mut after = apply::apply(before.clone(), change)?;
    propose_decision_maker(&before, &mut after);
    input::refuse_identity_code(&(&after, signatory_names.iter().map(|(_, name)| name).collect::<Vec<_>>()))?;
    let others = parties::led_by_another(&agreement, &after);
    let op = named(&agreement, session.language, OpCode::Edit(kind), &after);
    session.act(op, |tx| {
        tx.put_item(id, &after)?;
        for party in others {
            tx.put_item(id, &party.into())?;
        }
        for (signatory, name) in signatory_names {
            tx.put_signatory_name(id, signatory.into(), &name)?;
        }
        Ok(())
    })
}

/// Moves an item within its list, or to another focus area or goal.
pub fn move_item(desk: &Desk, request: MoveItem) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let mut item = find(&agreement, request.kind, request.id).ok_or(CommandError::NotFound)?;
    let parent = request.parent.or_else(|| parent_of(&item));
    if let Some(parent) = parent {
        set_parent(&mut item, parent);
    }
    item.set_order(place_before(&agreement, request.kind, parent, request.before, request.id));
    let op = named(&agreement, session.language, OpCode::Move(request.kind), &item);
    session.act(op, |tx| Ok(tx.put_item(id, &item)?))
}

/// Removes an item and what hangs on it.
pub fn remove_item(desk: &Desk, request: OneItem) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let item = find(&agreement, request.kind, request.id).ok_or(CommandError::NotFound)?;
    let op = named(&agreement, session.language, OpCode::Remove(request.kind), &item);
    session.act(op, |tx: &Transaction<'_>| {
        Ok(tx.remove_item(id, ItemRef { kind: request.kind, id: request.id })?)
    })
}

/// The action with the name of the item it is about.
fn named(agreement: &Agreement, language: Language, code: OpCode, item: &Item) -> Op {
    let name = agreement.name_of(item.kind(), item.id(), language).filter(|name| !name.is_empty());
    let name = name.map_or_else(|| own_name(item, language), str::to_owned);
    Op::new(code, Scope::Agreement(agreement.id))
        .about(ItemRef { kind: item.kind(), id: item.id() })
        .with("name", frame::short(&name))
}

fn own_name(item: &Item, language: Language) -> String {
    let words = match item {
        Item::Party(item) => &item.name,
        Item::Contact(item) => &item.role,
        Item::Value(item) => &item.text,
        Item::Wish(item) => &item.text,
        Item::FocusArea(item) => &item.title,
        Item::Goal(item) => &item.title,
        Item::Task(item) => &item.title,
        Item::Interface(item) => &item.title,
        Item::Section(item) => &item.title,
        Item::LegalBasis(item) => &item.text,
        Item::Definition(item) => &item.term,
        Item::Activity(item) => &item.name,
        Item::Body(item) => &item.name,
        Item::CostException(item) => &item.what,
        Item::RelatedAgreement(item) => &item.title,
        Item::Appendix(item) => &item.title,
    };
    words.shown(language).to_owned()
}

/// An item of an agreement, copied out.
pub(crate) fn find(agreement: &Agreement, kind: ItemKind, id: Uuid) -> Option<Item> {
    siblings(agreement, kind, None).into_iter().find(|item| item.id() == id)
}

/// The items of one list in order; with a parent only those under it.
fn siblings(agreement: &Agreement, kind: ItemKind, parent: Option<Uuid>) -> Vec<Item> {
    fn all<T: Clone + Into<Item>>(items: &[T]) -> Vec<Item> {
        items.iter().cloned().map(Into::into).collect()
    }
    let text = &agreement.text;
    let mut items = match kind {
        ItemKind::Party => all(&text.parties),
        ItemKind::Contact => all(&agreement.contacts.persons),
        ItemKind::Value => all(&text.values),
        ItemKind::Wish => all(&text.wishes),
        ItemKind::FocusArea => all(&text.focus_areas),
        ItemKind::Goal => all(&text.goals),
        ItemKind::Task => all(&text.tasks),
        ItemKind::Interface => all(&text.interfaces),
        ItemKind::Section => all(&text.sections),
        ItemKind::LegalBasis => all(&text.legal_basis),
        ItemKind::Definition => all(&text.definitions),
        ItemKind::Activity => all(&text.activities),
        ItemKind::Body => all(&text.bodies),
        ItemKind::CostException => all(&text.cost_exceptions),
        ItemKind::RelatedAgreement => all(&text.related_agreements),
        ItemKind::Appendix => all(&text.appendices),
    };
    if parent.is_some() {
        items.retain(|item| parent_of(item) == parent);
    }
    items
}

const fn parent_of(item: &Item) -> Option<Uuid> {
    match item {
        Item::Goal(goal) => Some(goal.focus_area.0),
        Item::Task(task) => Some(task.goal.0),
        Item::Contact(contact) => Some(contact.party.0),
        _ => None,
    }
}

fn set_parent(item: &mut Item, parent: Uuid) {
    match item {
        Item::Goal(goal) => goal.focus_area = parent.into(),
        Item::Task(task) => task.goal = parent.into(),
        Item::Contact(contact) => contact.party = parent.into(),
        _ => {}
    }
}

/// The key of a place after an item, or at the end of the list.
pub(crate) fn place_after(
    agreement: &Agreement,
    kind: ItemKind,
    parent: Option<Uuid>,
    after: Option<Uuid>,
) -> OrderKey {
    let items = siblings(agreement, kind, parent);
    let index = after.and_then(|after| items.iter().position(|item| item.id() == after));
    match index {
        Some(index) => OrderKey::between(Some(items[index].order()), items.get(index + 1).map(Item::order)),
        None => OrderKey::between(items.last().map(Item::order), None),
    }
}

fn place_before(
    agreement: &Agreement,
    kind: ItemKind,
    parent: Option<Uuid>,
    before: Option<Uuid>,
    moved: Uuid,
) -> OrderKey {
    let mut items = siblings(agreement, kind, parent);
    items.retain(|item| item.id() != moved);
    let index = before.and_then(|before| items.iter().position(|item| item.id() == before));
    match index {
        Some(0) => OrderKey::between(None, Some(items[0].order())),
        Some(index) => OrderKey::between(Some(items[index - 1].order()), Some(items[index].order())),
        None => OrderKey::between(items.last().map(Item::order), None),
    }
}

/// A new item of a kind with its first words.
fn new_item(
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
        ItemKind::Contact => new_contact(id, parent()?, order, text).into(),
        ItemKind::Value => Value { id: id.into(), order, text }.into(),
        ItemKind::Wish => Wish { id: id.into(), order, text, source: String::new() }.into(),
        ItemKind::FocusArea => {
            FocusArea { id: id.into(), order, title: text, description: agreement::Localized::default() }.into()
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

/// Gives new signatories their ids.
pub(crate) fn with_signatory_ids(session: &Session, change: ItemChange) -> ItemChange {
    let named = |form: SignatoryForm| SignatoryForm { id: form.id.or_else(|| Some(session.new_id())), ..form };
    match change {
        ItemChange::Party(PartyChange::Signatories(forms)) => {
            ItemChange::Party(PartyChange::Signatories(forms.into_iter().map(named).collect()))
        }
        other => other,
    }
}

/// The signatories' names in a change: they belong to the evidence, not to the text.
fn names_in(change: &ItemChange) -> Result<Vec<(Uuid, String)>, CommandError> {
    let ItemChange::Party(PartyChange::Signatories(forms)) = change else {
        return Ok(Vec::new());
    };
    let mut names = Vec::new();
    for form in forms {
        if let Some(id) = form.id {
            names.push((id, input::line(&form.name)?));
        }
    }
    Ok(names)
}

/// A party that was given a kind and has no decision-maker gets the one its kind proposes.
fn propose_decision_maker(before: &Item, after: &mut Item) {
    if let (Item::Party(before), Item::Party(after)) = (before, after)
        && before.kind != after.kind
        && (after.decision_maker.is_none() || after.decision_maker == parties::proposed_decision_maker(before))
    {
        after.decision_maker = parties::proposed_decision_maker(after);
    }
}
