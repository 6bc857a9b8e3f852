//! The decisions of the parties.

use agreement::{DecisionLevel, DecisionResult};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A body's handling of the matter. Dates are ISO or empty: the window writes them the Finnish way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepView {
    /// Identity.
    pub id: Uuid,
    /// The level of the body.
    #[ts(type = "DecisionLevel")]
    pub level: DecisionLevel,
    /// The body.
    pub body: String,
    /// When it means to decide.
    pub planned_on: String,
    /// When it decided.
    pub decided_on: String,
    /// Section of the minutes.
    pub section: String,
    /// Case number.
    pub case_number: String,
    /// What it decided.
    #[ts(type = "DecisionResult | null")]
    pub result: Option<DecisionResult>,
    /// The condition.
    pub condition: String,
    /// When it was met.
    pub condition_met_on: String,
    /// The mandate for minor corrections.
    pub mandate: String,
    /// When the extract of the minutes came.
    pub minutes_received_on: String,
    /// Whether it is legally final.
    pub legally_final: FinalForm,
    /// What the rules propose, once it is decided.
    pub proposed_final: Option<FinalForm>,
}

/// Whether a decision is legally final.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
pub enum FinalForm {
    /// Not said yet.
    NotSaid,
    /// From this day, as typed or ISO.
    On {
        /// The day.
        on: String,
    },
    /// It does not concern this party.
    NotConcerned,
}

/// A change of a party's decision.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum DecisionChange {
    /// When the text was sent; empty removes it.
    SentOn(String),
    /// Another body handles the matter, after the others.
    AddStep,
    /// A body does not handle it after all.
    RemoveStep(Uuid),
    /// Moves a body one place up.
    MoveStepUp(Uuid),
    /// Something about one body.
    Step(StepChange),
}

/// A change of one body's handling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepChange {
    /// Which.
    pub step: Uuid,
    /// What.
    pub change: StepField,
}

/// One field of a body's handling.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum StepField {
    /// The level of the body.
    Level(#[ts(type = "DecisionLevel")] DecisionLevel),
    /// The body.
    Body(String),
    /// When it means to decide, as typed.
    PlannedOn(String),
    /// When it decided, as typed.
    DecidedOn(String),
    /// Section of the minutes.
    Section(String),
    /// Case number.
    CaseNumber(String),
    /// What it decided.
    Result(#[ts(type = "DecisionResult | null")] Option<DecisionResult>),
    /// The condition.
    Condition(String),
    /// When it was met, as typed.
    ConditionMetOn(String),
    /// The mandate for minor corrections.
    Mandate(String),
    /// When the extract of the minutes came, as typed.
    MinutesReceivedOn(String),
    /// Whether it is legally final.
    LegallyFinal(FinalForm),
}

/// Changes a party's decision about a version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditDecision {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The party.
    pub party: Uuid,
    /// The change.
    pub change: DecisionChange,
}

/// Something that concerns several parties on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartiesOnDay {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The parties.
    pub parties: Vec<Uuid>,
    /// The day as typed.
    pub on: String,
}
