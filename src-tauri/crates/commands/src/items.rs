//! Adding, editing, moving and removing the items of an agreement's lists.

mod new;
mod place;

pub(crate) use new::{new_party, new_section};
pub(crate) use place::place_after;

use crate::signatures::SheetChange;
use crate::wire::{
    AddItem, Changed, EditItem, EditSignatories, ItemChange, MoveItem, OneItem, PartyChange, SheetNames,
    SignatoryForm,
};
use crate::{CommandError, Desk, Session, apply, frame, input, parties};
use agreement::{Agreement, AgreementId, Item, ItemKind, ItemRef, Language};
use new::new_item;
use place::{parent_of, place_before, set_parent, siblings};
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
    edit(desk, request, None)
}

/// Which names printed on a locked version's signature sheets an edit would change.
pub fn sheet_names(desk: &Desk, request: EditItem) -> Result<SheetNames, CommandError> {
    let mut session = desk.session();
    let names = names_in(&request.change)?;
    let change = SheetChange::of(&mut session, request.agreement.into(), &names)?;
    change.map(|change| change.view()).ok_or(CommandError::NotFound)
}

/// Edits a party whose signatories' names are printed on a locked version's sheets: the sheets are made anew.
pub fn edit_signatories(desk: &Desk, request: EditSignatories) -> Result<Changed, CommandError> {
    edit(desk, request.edit, Some(&request.reason))
}

fn edit(desk: &Desk, request: EditItem, reason: Option<&str>) -> Result<Changed, CommandError> {
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
    let mut op = named(&agreement, session.language, OpCode::Edit(kind), &after);
    let sheets = match (SheetChange::of(&mut session, id, &signatory_names)?, reason) {
        (None, _) => None,
        (Some(_), None) => return Err(CommandError::NameOnSheet),
        (Some(change), Some(reason)) => Some(change.prepare(&mut session, &signatory_names, reason)?),
    };
    if let Some(remade) = &sheets {
        op = remade.op.clone().about(ItemRef { kind, id: after.id() });
    }
    session.act(op, |tx| {
        tx.put_item(id, &after)?;
        if let Some(remade) = &sheets {
            remade.put(tx)?;
        }
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

/// Gives new signatories their ids.
pub(crate) fn with_signatory_ids(session: &Session, change: ItemChange) -> ItemChange {
    let named =
        |form: SignatoryForm| SignatoryForm { id: form.id.or_else(|| Some(session.new_id())), ..form };
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
        && (after.decision_maker.is_none()
            || after.decision_maker == parties::proposed_decision_maker(before))
    {
        after.decision_maker = parties::proposed_decision_maker(after);
    }
}
