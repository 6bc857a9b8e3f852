//! Which parties the agreement binds.

use agreement::Hindrance;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Which parties are in force on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InForceRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// The day as typed; empty is today.
    pub on: String,
}

/// The parties in force on a day, by the version that binds them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InForceView {
    /// The day.
    pub on: NaiveDate,
    /// The version in force on it; none while no version binds anybody.
    pub version: Option<u32>,
    /// Its first day.
    pub starts_on: Option<NaiveDate>,
    /// Its last day.
    pub ends_on: Option<NaiveDate>,
    /// The rule, in words.
    pub rule: String,
    /// Every party of that version, or of the last locked one.
    pub parties: Vec<InForceParty>,
}

/// A party and whether it is in force.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InForceParty {
    /// The party.
    pub id: Uuid,
    /// Its number.
    pub number: u32,
    /// Its name.
    pub name: String,
    /// Whether the agreement binds it on that day.
    pub in_force: bool,
    /// Since when, where that is known.
    pub since: Option<NaiveDate>,
    /// What keeps it out.
    #[ts(type = "Hindrance | null")]
    pub hindrance: Option<Hindrance>,
}
