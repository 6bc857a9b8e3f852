//! What an item of an agreement is called, wherever one is named: findings, the log, the search.

use crate::{Agreement, ItemKind, Language, Text};
use uuid::Uuid;

impl Agreement {
    /// The words an item is known by in this language, else in another; empty while it has none, `None` when the
    /// agreement holds no such item. A contact person is known by name, else by role.
    pub fn name_of(&self, kind: ItemKind, id: Uuid, language: Language) -> Option<&str> {
        let text = &self.text;
        if kind == ItemKind::Contact {
            let person = self.contacts.persons.iter().find(|person| person.id.0 == id)?;
            let name = person.name.as_str();
            return Some(if name.is_empty() { person.role.shown(language) } else { name });
        }
        let words: Option<&Text> = match kind {
            ItemKind::Contact => None,
            ItemKind::Party => text.parties.iter().find(|item| item.id.0 == id).map(|item| &item.name),
            ItemKind::Value => text.values.iter().find(|item| item.id.0 == id).map(|item| &item.text),
            ItemKind::Wish => text.wishes.iter().find(|item| item.id.0 == id).map(|item| &item.text),
            ItemKind::FocusArea => {
                text.focus_areas.iter().find(|item| item.id.0 == id).map(|item| &item.title)
            }
            ItemKind::Goal => text.goals.iter().find(|item| item.id.0 == id).map(|item| &item.title),
            ItemKind::Task => text.tasks.iter().find(|item| item.id.0 == id).map(|item| &item.title),
            ItemKind::Interface => {
                text.interfaces.iter().find(|item| item.id.0 == id).map(|item| &item.title)
            }
            ItemKind::Section => text.sections.iter().find(|item| item.id.0 == id).map(|item| &item.title),
            ItemKind::LegalBasis => {
                text.legal_basis.iter().find(|item| item.id.0 == id).map(|item| &item.text)
            }
            ItemKind::Definition => {
                text.definitions.iter().find(|item| item.id.0 == id).map(|item| &item.term)
            }
            ItemKind::Activity => text.activities.iter().find(|item| item.id.0 == id).map(|item| &item.name),
            ItemKind::Body => text.bodies.iter().find(|item| item.id.0 == id).map(|item| &item.name),
            ItemKind::CostException => {
                text.cost_exceptions.iter().find(|item| item.id.0 == id).map(|item| &item.what)
            }
            ItemKind::RelatedAgreement => {
                text.related_agreements.iter().find(|item| item.id.0 == id).map(|item| &item.title)
            }
            ItemKind::Appendix => text.appendices.iter().find(|item| item.id.0 == id).map(|item| &item.title),
        };
        words.map(|words| words.shown(language))
    }
}
