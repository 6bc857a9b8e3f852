//! Goals, the division of work and interfaces of the archive form.

use super::{InterfaceKind, RichWords, Role, TaskMode, Words, present};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// Identity.
    pub id: Uuid,
    /// The value.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub text: Words,
}

/// A wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wish {
    /// Identity.
    pub id: Uuid,
    /// The wish.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub text: Words,
    /// Where it was heard.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub source: Option<String>,
}

/// A focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FocusArea {
    /// Identity.
    pub id: Uuid,
    /// Name.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// What it is about.
    #[serde(default, skip_serializing_if = "RichWords::is_empty")]
    pub description: RichWords,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Identity.
    pub id: Uuid,
    /// Its focus area.
    pub focus_area: Uuid,
    /// The goal.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// More about it.
    #[serde(default, skip_serializing_if = "RichWords::is_empty")]
    pub description: RichWords,
    /// Whom it is for.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub target_group: Words,
    /// What is measured.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub indicator: Words,
    /// The indicator at the start.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub baseline: Words,
    /// The indicator aimed at.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub target: Words,
    /// By when.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub due: Option<NaiveDate>,
    /// The party that leads.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub lead: Option<Uuid>,
    /// The parties that support, in party order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supporting: Vec<Uuid>,
    /// The wishes it answers, in their order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Uuid>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Identity.
    pub id: Uuid,
    /// Its goal.
    pub goal: Uuid,
    /// The task.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// How responsibility is shared.
    pub mode: TaskMode,
    /// Who does what, in party order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<TaskRole>,
    /// A note.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub note: Words,
    /// What parties put in of their own.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub own_resources: Words,
}

/// A party's role in a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TaskRole {
    /// The party.
    pub party: Uuid,
    /// Its role.
    pub role: Role,
}

/// An interface or overlap.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Interface {
    /// Identity.
    pub id: Uuid,
    /// Interface or overlap.
    pub kind: InterfaceKind,
    /// The parties, in party order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub between: Vec<Uuid>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// What was agreed.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub agreed: Words,
}
