//! Where an item stands: the lists of an agreement, what an item is under, and the order keys of places.

use agreement::{Agreement, Item, ItemKind, OrderKey};
use uuid::Uuid;

/// The items of one list in order; with a parent only those under it.
pub(super) fn siblings(agreement: &Agreement, kind: ItemKind, parent: Option<Uuid>) -> Vec<Item> {
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

pub(super) const fn parent_of(item: &Item) -> Option<Uuid> {
    match item {
        Item::Goal(goal) => Some(goal.focus_area.0),
        Item::Task(task) => Some(task.goal.0),
        Item::Contact(contact) => Some(contact.party.0),
        _ => None,
    }
}

pub(super) fn set_parent(item: &mut Item, parent: Uuid) {
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

pub(super) fn place_before(
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
