//! Parties of the archive form.

use super::{Capacity, DecisionLevel, OrganisationKind, SignatureBasisKind, Words, present};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Identity in this agreement.
    pub id: Uuid,
    /// Legal name.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub name: Words,
    /// Short name.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub short_name: Words,
    /// Kind of organisation.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "OrganisationKind")]
    pub kind: Option<OrganisationKind>,
    /// Operating unit.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub unit: Words,
    /// Y-tunnus; absent when nothing is said.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "BusinessId")]
    pub business_id: Option<BusinessId>,
    /// Postal address.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Address")]
    pub address: Option<Address>,
    /// Names of the organisations it represents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub represents: Vec<String>,
    /// Whether it leads the cooperation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lead: bool,
    /// Who decides for it.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DecisionMaker")]
    pub decision_maker: Option<DecisionMaker>,
    /// Who signs for it, by title.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatories: Vec<Signatory>,
}

/// What is said of a Y-tunnus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum BusinessId {
    /// There is none, or it is left out on purpose. (Braces: only a struct variant refuses unknown fields.)
    KnowinglyMissing {},
    /// As given, in the official form when it is valid.
    Given {
        /// The text.
        text: String,
    },
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street or post-office box.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub street: Option<String>,
    /// Postcode.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub postcode: Option<String>,
    /// Post town.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub place: Option<String>,
}

/// The body or office holder that decides.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionMaker {
    /// Level.
    pub level: DecisionLevel,
    /// Name.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub name: Words,
}

/// Somebody who signs; the name is evidence and stands elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signatory {
    /// Identity.
    pub id: Uuid,
    /// Title.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// Capacity.
    pub capacity: Capacity,
    /// What the right to sign rests on.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SignatureBasis")]
    pub basis: Option<SignatureBasis>,
    /// Confirms another's signature.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counter_signs: bool,
}

/// What a right to sign rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SignatureBasis {
    /// Kind.
    pub kind: SignatureBasisKind,
    /// Section or case number.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub detail: Option<String>,
    /// Date.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub dated: Option<NaiveDate>,
}
