//! Adding, editing, moving and removing the items of an agreement's lists: one shape for all of them.

use super::{
    ActivityChange, AppendixChange, BodyChange, ContactChange, CostExceptionChange, DefinitionChange,
    FocusAreaChange, GoalChange, InterfaceChange, LocalizedText, PartyChange, RelatedAgreementChange,
    SectionChange, TaskChange, WishChange,
};
use agreement::ItemKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Adds an item at the end of its list, or after a given one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddItem {
    /// The agreement.
    pub agreement: Uuid,
    /// Kind.
    #[ts(type = "ItemKind")]
    pub kind: ItemKind,
    /// The focus area of a goal, the goal of a task, the party of a contact.
    pub parent: Option<Uuid>,
    /// Title, name or text.
    pub text: LocalizedText,
    /// The item after which it stands; none for the end.
    pub after: Option<Uuid>,
}

/// Names one item of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneItem {
    /// The agreement.
    pub agreement: Uuid,
    /// Kind.
    #[ts(type = "ItemKind")]
    pub kind: ItemKind,
    /// The item.
    pub id: Uuid,
}

/// Moves an item within its list, or to another parent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoveItem {
    /// The agreement.
    pub agreement: Uuid,
    /// Kind.
    #[ts(type = "ItemKind")]
    pub kind: ItemKind,
    /// The item.
    pub id: Uuid,
    /// The new focus area or goal; none keeps it.
    pub parent: Option<Uuid>,
    /// The item before which it will stand; none for the end.
    pub before: Option<Uuid>,
}

/// Edits one field of one item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditItem {
    /// The agreement.
    pub agreement: Uuid,
    /// The item.
    pub id: Uuid,
    /// The change; its tag tells the kind of item.
    pub change: ItemChange,
}

/// A change of one field of one item, by kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", content = "change", rename_all = "snake_case")]
pub enum ItemChange {
    /// A party.
    Party(PartyChange),
    /// A contact person.
    Contact(ContactChange),
    /// The words of a value.
    Value(LocalizedText),
    /// A wish.
    Wish(WishChange),
    /// A focus area.
    FocusArea(FocusAreaChange),
    /// A goal.
    Goal(GoalChange),
    /// A task.
    Task(TaskChange),
    /// An interface.
    Interface(InterfaceChange),
    /// A section.
    Section(SectionChange),
    /// The words of an act or strategy.
    LegalBasis(LocalizedText),
    /// A definition.
    Definition(DefinitionChange),
    /// An activity.
    Activity(ActivityChange),
    /// A body.
    Body(BodyChange),
    /// An exception about costs.
    CostException(CostExceptionChange),
    /// Another agreement.
    RelatedAgreement(RelatedAgreementChange),
    /// An appendix.
    Appendix(AppendixChange),
}
