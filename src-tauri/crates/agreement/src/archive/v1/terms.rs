//! The terms of the archive form that an agreement has once.

use super::{OriginalsPractice, Words, present};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What an agreement says once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// How long it is valid.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Validity")]
    pub validity: Option<Validity>,
    /// Who coordinates.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Coordination")]
    pub coordination: Option<Coordination>,
    /// Personal data.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DataProtection")]
    pub data_protection: Option<DataProtection>,
    /// Follow-up.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "FollowUp")]
    pub follow_up: Option<FollowUp>,
    /// Who approves amendments.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub amendment_approved_by: Words,
    /// Who accepts a joining organisation.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub joining_accepted_by: Words,
    /// Where a dispute goes.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub dispute_body: Words,
    /// Originals on paper.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Originals")]
    pub originals: Option<Originals>,
}

/// How long the agreement is valid.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Validity {
    /// First day.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub start: Option<NaiveDate>,
    /// The end; absent when nothing is said.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "End")]
    pub end: Option<End>,
    /// The rule of taking effect.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "TakingEffect")]
    pub takes_effect: Option<TakingEffect>,
    /// An option to extend.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub extension: Words,
    /// Notice in months.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub notice_months: Option<u16>,
}

/// When the agreement ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum End {
    /// Open-ended.
    OpenEnded {},
    /// On a day.
    On {
        /// The last day.
        date: NaiveDate,
    },
}

/// The rule of taking effect.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "rule", rename_all = "snake_case", deny_unknown_fields)]
pub enum TakingEffect {
    /// When all have signed.
    AllSigned {},
    /// When so many have signed.
    CountSigned {
        /// How many.
        #[schemars(range(min = 1))]
        count: u16,
    },
    /// For each when it has signed.
    EachForItsOwnPart {},
    /// When all have signed and their decisions are legally final.
    DecisionsFinal {},
    /// On the first day, or when a party signs later.
    StartOrLaterSignature {},
}

/// Who coordinates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Coordination {
    /// The party that hosts.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub host: Option<Uuid>,
    /// The coordinator, by role.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub coordinator: Words,
    /// How the duty rotates.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub rotation: Words,
}

/// What is said of personal data.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DataProtection {
    /// Whether client data is processed.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    pub client_data: Option<bool>,
    /// Who the controllers are.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub controllers: Words,
}

/// Follow-up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// Reviews a year.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub reviews_a_year: Option<u16>,
    /// What is reported and to whom.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub report: Words,
}

/// Originals on paper.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Originals {
    /// The practice.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "OriginalsPractice")]
    pub practice: Option<OriginalsPractice>,
    /// How many.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub count: Option<u16>,
    /// Who keeps which.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub kept_by: Words,
}
