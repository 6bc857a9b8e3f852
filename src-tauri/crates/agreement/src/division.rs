//! The division of work: tasks, the roles of the parties in them, interfaces and party groups (ruling 8).

use crate::{GoalId, InterfaceId, Language, OrderKey, OrganisationKind, Party, PartyId, TaskId, Text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A party's role in a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// vastaa.
    Responsible,
    /// toteuttaa.
    CarriesOut,
    /// osallistuu.
    TakesPart,
    /// informoidaan.
    IsInformed,
}

impl Role {
    /// Every role, the strongest first.
    pub const ALL: [Self; 4] = [Self::Responsible, Self::CarriesOut, Self::TakesPart, Self::IsInformed];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Responsible => "responsible",
            Self::CarriesOut => "carries-out",
            Self::TakesPart => "takes-part",
            Self::IsInformed => "is-informed",
        }
    }

    /// The letter of the matrix: fi V T O I, sv A G D I, en R C P I (ruling 8).
    pub const fn letter(self, language: Language) -> char {
        match (language, self) {
            (Language::Fi, Self::Responsible) => 'V',
            (Language::Fi, Self::CarriesOut) => 'T',
            (Language::Fi, Self::TakesPart) => 'O',
            (Language::Sv, Self::Responsible) => 'A',
            (Language::Sv, Self::CarriesOut) => 'G',
            (Language::Sv, Self::TakesPart) => 'D',
            (Language::En, Self::Responsible) => 'R',
            (Language::En, Self::CarriesOut) => 'C',
            (Language::En, Self::TakesPart) => 'P',
            (_, Self::IsInformed) => 'I',
        }
    }
}

/// How responsibility is shared in a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaskMode {
    /// One party is responsible.
    #[default]
    OneResponsible,
    /// yhdessä: several are responsible together.
    Jointly,
    /// kukin omalla alueellaan: several are responsible, each in its own area.
    EachInItsOwnArea,
}

impl TaskMode {
    /// Every mode.
    pub const ALL: [Self; 3] = [Self::OneResponsible, Self::Jointly, Self::EachInItsOwnArea];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OneResponsible => "one-responsible",
            Self::Jointly => "jointly",
            Self::EachInItsOwnArea => "each-in-its-own-area",
        }
    }
}

/// A task under a goal, with the roles of the parties.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Identity.
    pub id: TaskId,
    /// The goal it serves.
    pub goal: GoalId,
    /// Place under its goal.
    pub order: OrderKey,
    /// The task in words.
    pub title: Text,
    /// How responsibility is shared.
    #[serde(default)]
    pub mode: TaskMode,
    /// Who does what; a party without a role is absent.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub roles: BTreeMap<PartyId, Role>,
    /// A note printed with the task.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub note: Text,
    /// What parties put in of their own resources.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub own_resources: Text,
}

impl Task {
    /// The parties with this role.
    pub fn parties_with(&self, role: Role) -> impl Iterator<Item = PartyId> + '_ {
        self.roles.iter().filter(move |(_, given)| **given == role).map(|(party, _)| *party)
    }
}

/// What was found where two parties' work meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InterfaceKind {
    /// yhdyspinta: work passes from one to the other.
    #[default]
    Interface,
    /// päällekkäisyys: both do the same; recorded by people, never computed.
    Overlap,
}

impl InterfaceKind {
    /// Both kinds.
    pub const ALL: [Self; 2] = [Self::Interface, Self::Overlap];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Interface => "interface",
            Self::Overlap => "overlap",
        }
    }
}

/// An interface or overlap between parties, and what was agreed about it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interface {
    /// Identity.
    pub id: InterfaceId,
    /// Place in the list.
    pub order: OrderKey,
    /// Interface or overlap.
    #[serde(default)]
    pub kind: InterfaceKind,
    /// The parties whose work meets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub between: Vec<PartyId>,
    /// What it is about.
    pub title: Text,
    /// What the parties agreed.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub agreed: Text,
}

/// Several parties named at once, such as "all municipalities": they set a row of the matrix together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "group", rename_all = "snake_case")]
pub enum PartyGroup {
    /// Every joining party.
    All,
    /// Every joining party of one kind.
    Kind {
        /// The kind.
        kind: OrganisationKind,
    },
}

impl PartyGroup {
    /// Whether a party belongs to the group.
    pub fn holds(self, party: &Party) -> bool {
        party.is_joining()
            && match self {
                Self::All => true,
                Self::Kind { kind } => party.kind == Some(kind),
            }
    }
}
