//! The division of work.

use super::{LocalizedText, PartyBrief};
use agreement::{InterfaceKind, OrganisationKind, Role, TaskMode};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The matrix, the interfaces and the groups that set a row at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DivisionView {
    /// Columns: the joining parties.
    pub parties: Vec<PartyBrief>,
    /// Rows under their goals.
    pub goals: Vec<GoalRows>,
    /// Interfaces and overlaps.
    pub interfaces: Vec<InterfaceView>,
    /// Groups of at least two parties.
    pub groups: Vec<GroupView>,
}

/// A goal and its tasks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalRows {
    /// The goal.
    pub goal: Uuid,
    /// Number: "1.2".
    pub number: String,
    /// The goal in words, in the window's language or another.
    pub title: String,
    /// Its tasks in order.
    pub tasks: Vec<TaskView>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TaskView {
    /// Identity.
    pub id: Uuid,
    /// The task.
    pub title: LocalizedText,
    /// How responsibility is shared.
    #[ts(type = "TaskMode")]
    pub mode: TaskMode,
    /// Roles given.
    pub roles: Vec<RoleOf>,
    /// Note.
    pub note: LocalizedText,
    /// Own resources.
    pub own_resources: LocalizedText,
}

/// A party's role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RoleOf {
    /// The party.
    pub party: Uuid,
    /// The role.
    #[ts(type = "Role")]
    pub role: Role,
}

/// An interface or overlap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InterfaceView {
    /// Identity.
    pub id: Uuid,
    /// Interface or overlap.
    #[ts(type = "InterfaceKind")]
    pub kind: InterfaceKind,
    /// The parties whose work meets.
    pub between: Vec<Uuid>,
    /// What it is about.
    pub title: LocalizedText,
    /// What was agreed.
    pub agreed: LocalizedText,
}

/// Parties named at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupView {
    /// The kind, or none for all parties.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// How many parties.
    pub count: u32,
}

/// One cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CellChange {
    /// The task.
    pub task: Uuid,
    /// The party.
    pub party: Uuid,
    /// The role; none empties the cell.
    #[ts(type = "Role | null")]
    pub role: Option<Role>,
}

/// Sets cells, as one action.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetRoles {
    /// The agreement.
    pub agreement: Uuid,
    /// The cells.
    pub cells: Vec<CellChange>,
}

/// Sets the role of a whole group in one task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetGroupRole {
    /// The agreement.
    pub agreement: Uuid,
    /// The task.
    pub task: Uuid,
    /// The kind, or none for all parties.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// The role; none empties the cells.
    #[ts(type = "Role | null")]
    pub role: Option<Role>,
}

/// A change of one field of a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum TaskChange {
    /// The task.
    Title(LocalizedText),
    /// How responsibility is shared.
    Mode(#[ts(type = "TaskMode")] TaskMode),
    /// Note.
    Note(LocalizedText),
    /// Own resources.
    OwnResources(LocalizedText),
}

/// A change of one field of an interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum InterfaceChange {
    /// Interface or overlap.
    Kind(#[ts(type = "InterfaceKind")] InterfaceKind),
    /// The parties whose work meets.
    Between(Vec<Uuid>),
    /// What it is about.
    Title(LocalizedText),
    /// What was agreed.
    Agreed(LocalizedText),
}
