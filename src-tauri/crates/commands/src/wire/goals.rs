//! The goals stage.

use super::{LocalizedRich, LocalizedText, PartyBrief, RichText};
use agreement::Language;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Purpose, values, wishes, focus areas, goals and votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalsView {
    /// The purpose.
    pub purpose: LocalizedRich,
    /// Values in order.
    pub values: Vec<ValueView>,
    /// Wishes in order.
    pub wishes: Vec<WishView>,
    /// Focus areas in order, with their goals.
    pub focus_areas: Vec<FocusAreaView>,
    /// Parties to choose from.
    pub parties: Vec<PartyBrief>,
    /// Dots each party has.
    pub dots_per_party: u8,
    /// Votes given.
    pub votes: Vec<VoteView>,
}

/// A value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ValueView {
    /// Identity.
    pub id: Uuid,
    /// Words.
    pub text: LocalizedText,
}

/// A wish of families.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WishView {
    /// Identity.
    pub id: Uuid,
    /// Words.
    pub text: LocalizedText,
    /// Source.
    pub source: String,
    /// How many goals answer it.
    pub answered_by: u32,
}

/// A focus area with its goals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FocusAreaView {
    /// Identity.
    pub id: Uuid,
    /// Number from 1.
    pub number: u32,
    /// Name.
    pub title: LocalizedText,
    /// What it is about.
    pub description: LocalizedRich,
    /// Goals in order.
    pub goals: Vec<GoalView>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GoalView {
    /// Identity.
    pub id: Uuid,
    /// Number: "1.2".
    pub number: String,
    /// The goal.
    pub title: LocalizedText,
    /// More about it.
    pub description: LocalizedRich,
    /// Target group.
    pub target_group: LocalizedText,
    /// Indicator.
    pub indicator: LocalizedText,
    /// Baseline.
    pub baseline: LocalizedText,
    /// Target.
    pub target: LocalizedText,
    /// Due.
    pub due: Option<NaiveDate>,
    /// Leading party.
    pub lead: Option<Uuid>,
    /// Supporting parties.
    pub supporting: Vec<Uuid>,
    /// Wishes it answers.
    pub answers: Vec<Uuid>,
    /// How many tasks serve it.
    pub tasks: u32,
    /// Dots gathered.
    pub dots: u32,
}

/// One party's dots for one goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VoteView {
    /// The party.
    pub party: Uuid,
    /// The goal.
    pub goal: Uuid,
    /// Dots.
    pub dots: u8,
}

/// Gives dots to a goal; 0 takes them back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CastVote {
    /// The agreement.
    pub agreement: Uuid,
    /// The vote.
    pub vote: VoteView,
}

/// Sets how many dots each party has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetDots {
    /// The agreement.
    pub agreement: Uuid,
    /// 1–20.
    pub dots_per_party: u8,
}

/// Writes the purpose in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditPurpose {
    /// The agreement.
    pub agreement: Uuid,
    /// The language.
    #[ts(type = "Language")]
    pub language: Language,
    /// The text; blank removes it.
    pub text: RichText,
}

/// Rich text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RichIn {
    /// The language.
    #[ts(type = "Language")]
    pub language: Language,
    /// The text; blank removes it.
    pub text: RichText,
}

/// A change of one field of a wish.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum WishChange {
    /// Words.
    Text(LocalizedText),
    /// Source.
    Source(String),
}

/// A change of one field of a focus area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum FocusAreaChange {
    /// Name.
    Title(LocalizedText),
    /// What it is about.
    Description(RichIn),
}

/// A change of one field of a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum GoalChange {
    /// The goal.
    Title(LocalizedText),
    /// More about it.
    Description(RichIn),
    /// Target group.
    TargetGroup(LocalizedText),
    /// Indicator.
    Indicator(LocalizedText),
    /// Baseline.
    Baseline(LocalizedText),
    /// Target.
    Target(LocalizedText),
    /// Due date as typed; empty removes it.
    Due(String),
    /// Leading party.
    Lead(Option<Uuid>),
    /// Supporting parties.
    Supporting(Vec<Uuid>),
    /// Wishes it answers.
    Answers(Vec<Uuid>),
}
