//! The register of organisations.

use super::LocalizedText;
use agreement::OrganisationKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A search in the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationSearch {
    /// Part of a name or a Y-tunnus; empty for all.
    pub text: String,
    /// Rows to pass over.
    pub offset: u32,
    /// Rows wanted, at most 500.
    pub limit: u32,
}

/// Some rows of the register in Finnish order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationPage {
    /// How many match in all.
    pub total: u32,
    /// The rows.
    pub rows: Vec<OrganisationRow>,
    /// What undo would take back in the register.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
}

/// An organisation in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationRow {
    /// Identity.
    pub id: Uuid,
    /// Name in the window's language, or in the one it has.
    pub name: String,
    /// Kind.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// Y-tunnus as printed.
    pub business_id: String,
    /// Post town.
    pub place: String,
}

/// The state of a Y-tunnus.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BusinessIdState {
    /// Nobody has said.
    NotGiven,
    /// Known to be missing.
    KnowinglyMissing,
    /// Given and valid.
    Valid,
    /// Given, and its form or check digit is wrong.
    Invalid,
}

/// A Y-tunnus with its state and, where it is wrong, why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BusinessIdView {
    /// The state.
    pub state: BusinessIdState,
    /// As printed; empty where none was given.
    pub text: String,
    /// What is wrong with it, in words.
    pub problem: Option<String>,
}

/// A postal address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddressForm {
    /// Street and number, or a post-office box.
    pub street: String,
    /// Postcode.
    pub postcode: String,
    /// Post town.
    pub place: String,
}

/// One organisation, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OrganisationView {
    /// Identity.
    pub id: Uuid,
    /// Legal name.
    pub name: LocalizedText,
    /// Short name.
    pub short_name: LocalizedText,
    /// Kind.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// Y-tunnus.
    pub business_id: BusinessIdView,
    /// Address.
    pub address: AddressForm,
    /// Whom it represents.
    pub represents: Vec<String>,
    /// What it does for families.
    pub activity: LocalizedText,
    /// Where the facts came from.
    pub source: String,
    /// When they were checked.
    pub checked_on: Option<NaiveDate>,
    /// Titles of the open agreements whose party it is.
    pub agreements: Vec<String>,
}

/// A change of one field of an organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum OrganisationChange {
    /// Legal name.
    Name(LocalizedText),
    /// Short name.
    ShortName(LocalizedText),
    /// Kind.
    Kind(#[ts(type = "OrganisationKind | null")] Option<OrganisationKind>),
    /// Y-tunnus as typed.
    BusinessId(String),
    /// Whether it is known to have none.
    BusinessIdKnowinglyMissing(bool),
    /// Address.
    Address(AddressForm),
    /// Whom it represents.
    Represents(Vec<String>),
    /// What it does.
    Activity(LocalizedText),
    /// Where the facts came from.
    Source(String),
    /// Date checked as typed.
    CheckedOn(String),
}

/// Edits one organisation. Its parties in open agreements are offered the change (ruling 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EditOrganisation {
    /// The organisation.
    pub organisation: Uuid,
    /// The change.
    pub change: OrganisationChange,
    /// Whether the parties of open agreements take it too, in the same transaction.
    pub update_parties: bool,
}

/// Names one organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneOrganisation {
    /// The organisation.
    pub organisation: Uuid,
}

/// A new entry of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewOrganisation {
    /// Legal name.
    pub name: LocalizedText,
    /// Kind.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
}
