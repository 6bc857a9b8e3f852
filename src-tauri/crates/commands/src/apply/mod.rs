//! Writes one change of one field into an item: the same for saving it and for showing it before it is saved.

mod division;
mod goals;
mod parties;
mod terms;

pub(crate) use parties::apply_organisation;
pub(crate) use terms::apply_terms;

use crate::wire::ItemChange;
use crate::{CommandError, input};
use agreement::{Item, ItemKind};

/// The item with the change made.
///
/// # Errors
/// [`CommandError::NotFound`] when the item is of another kind than the change; what the fields refuse.
pub(crate) fn apply(item: Item, change: ItemChange) -> Result<Item, CommandError> {
    Ok(match (item, change) {
        (Item::Party(party), ItemChange::Party(change)) => parties::party(party, change)?.into(),
        (Item::Contact(contact), ItemChange::Contact(change)) => parties::contact(contact, change)?.into(),
        (Item::Value(mut value), ItemChange::Value(text)) => {
            value.text = input::text(text)?;
            value.into()
        }
        (Item::Wish(wish), ItemChange::Wish(change)) => goals::wish(wish, change)?.into(),
        (Item::FocusArea(area), ItemChange::FocusArea(change)) => goals::focus_area(area, change)?.into(),
        (Item::Goal(goal), ItemChange::Goal(change)) => goals::goal(goal, change)?.into(),
        (Item::Task(task), ItemChange::Task(change)) => division::task(task, change)?.into(),
        (Item::Interface(interface), ItemChange::Interface(change)) => {
            division::interface(interface, change)?.into()
        }
        (Item::Section(section), ItemChange::Section(change)) => terms::section(section, change)?.into(),
        (Item::LegalBasis(mut basis), ItemChange::LegalBasis(text)) => {
            basis.text = input::text(text)?;
            basis.into()
        }
        (Item::Definition(definition), ItemChange::Definition(change)) => {
            terms::definition(definition, change)?.into()
        }
        (Item::Activity(activity), ItemChange::Activity(change)) => terms::activity(activity, change)?.into(),
        (Item::Body(body), ItemChange::Body(change)) => terms::body(body, change)?.into(),
        (Item::CostException(exception), ItemChange::CostException(change)) => {
            terms::cost_exception(exception, change)?.into()
        }
        (Item::RelatedAgreement(related), ItemChange::RelatedAgreement(change)) => {
            terms::related_agreement(related, change)?.into()
        }
        (Item::Appendix(appendix), ItemChange::Appendix(change)) => terms::appendix(appendix, change)?.into(),
        _ => return Err(CommandError::NotFound),
    })
}

/// The kind of item a change belongs to.
pub(crate) const fn kind_of(change: &ItemChange) -> ItemKind {
    match change {
        ItemChange::Party(_) => ItemKind::Party,
        ItemChange::Contact(_) => ItemKind::Contact,
        ItemChange::Value(_) => ItemKind::Value,
        ItemChange::Wish(_) => ItemKind::Wish,
        ItemChange::FocusArea(_) => ItemKind::FocusArea,
        ItemChange::Goal(_) => ItemKind::Goal,
        ItemChange::Task(_) => ItemKind::Task,
        ItemChange::Interface(_) => ItemKind::Interface,
        ItemChange::Section(_) => ItemKind::Section,
        ItemChange::LegalBasis(_) => ItemKind::LegalBasis,
        ItemChange::Definition(_) => ItemKind::Definition,
        ItemChange::Activity(_) => ItemKind::Activity,
        ItemChange::Body(_) => ItemKind::Body,
        ItemChange::CostException(_) => ItemKind::CostException,
        ItemChange::RelatedAgreement(_) => ItemKind::RelatedAgreement,
        ItemChange::Appendix(_) => ItemKind::Appendix,
    }
}
