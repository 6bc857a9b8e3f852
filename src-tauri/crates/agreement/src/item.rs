//! The items of an agreement that stand in lists: one enum over them, so that adding, moving and removing is one thing.

use crate::{
    Activity, Appendix, Body, ContactPerson, CostException, Definition, FocusArea, Goal, Interface,
    LegalBasis, OrderKey, Party, RelatedAgreement, Section, Task, Value, Wish,
};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! items {
    ($($(#[$doc:meta])* $name:ident($type:ident) = $code:literal),+ $(,)?) => {
        /// One item of an agreement's lists.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind", content = "item", rename_all = "snake_case")]
        pub enum Item {
            $($(#[$doc])* $name($type)),+
        }

        /// The kind of an item.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum ItemKind {
            $($(#[$doc])* $name),+
        }

        impl ItemKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The code used in word keys.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }

        impl Item {
            /// What kind of item it is.
            pub const fn kind(&self) -> ItemKind {
                match self { $(Self::$name(_) => ItemKind::$name),+ }
            }

            /// Its identity.
            pub const fn id(&self) -> Uuid {
                match self { $(Self::$name(item) => item.id.0),+ }
            }

            /// Its place in its list.
            pub const fn order(&self) -> &OrderKey {
                match self { $(Self::$name(item) => &item.order),+ }
            }

            /// Moves it to another place in its list.
            pub fn set_order(&mut self, order: OrderKey) {
                match self { $(Self::$name(item) => item.order = order),+ }
            }
        }

        $(impl From<$type> for Item {
            fn from(item: $type) -> Self {
                Self::$name(item)
            }
        })+
    };
}

items! {
    /// A party.
    Party(Party) = "party",
    /// A contact person.
    Contact(ContactPerson) = "contact",
    /// A value.
    Value(Value) = "value",
    /// A wish.
    Wish(Wish) = "wish",
    /// A focus area.
    FocusArea(FocusArea) = "focus-area",
    /// A goal.
    Goal(Goal) = "goal",
    /// A task.
    Task(Task) = "task",
    /// An interface or overlap.
    Interface(Interface) = "interface",
    /// A section.
    Section(Section) = "section",
    /// An act or strategy.
    LegalBasis(LegalBasis) = "legal-basis",
    /// A defined term.
    Definition(Definition) = "definition",
    /// An activity.
    Activity(Activity) = "activity",
    /// A cooperation body.
    Body(Body) = "body",
    /// An exception about costs.
    CostException(CostException) = "cost-exception",
    /// Another agreement.
    RelatedAgreement(RelatedAgreement) = "related-agreement",
    /// An appendix.
    Appendix(Appendix) = "appendix",
}

/// Names one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ItemRef {
    /// Its kind.
    pub kind: ItemKind,
    /// Its identity.
    pub id: Uuid,
}
