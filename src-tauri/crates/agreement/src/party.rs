//! The parties of an agreement, their standing and who signs for them.

use crate::{
    Address, BusinessIdEntry, DecisionMaker, Language, OrderKey, OrganisationId, OrganisationKind, PartyId,
    SignatoryId, Text,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Where a party stands (ruling 9). Only *joining* ones are parties of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyStatus {
    /// kutsuttu.
    Invited,
    /// neuvottelee.
    Negotiating,
    /// mukana: the default when a party is added.
    #[default]
    Joining,
    /// ei lähde mukaan.
    Declined,
    /// tekee yhteistyötä without signing.
    Cooperating,
    /// irtisanoutunut, with a last day.
    Left,
}

impl PartyStatus {
    /// Every status, in the order of a party's way.
    pub const ALL: [Self; 6] =
        [Self::Invited, Self::Negotiating, Self::Joining, Self::Declined, Self::Cooperating, Self::Left];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Invited => "invited",
            Self::Negotiating => "negotiating",
            Self::Joining => "joining",
            Self::Declined => "declined",
            Self::Cooperating => "cooperating",
            Self::Left => "left",
        }
    }
}

/// A party's status with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Standing {
    /// The status.
    pub status: PartyStatus,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<NaiveDate>,
    /// Why, in the secretary's words; never printed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The last day of a party that has left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<NaiveDate>,
}

/// How a signatory may sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Capacity {
    /// yksin.
    #[default]
    Alone,
    /// kaksi yhdessä.
    TwoJointly,
    /// valtuutettuna.
    Authorised,
}

impl Capacity {
    /// Every capacity.
    pub const ALL: [Self; 3] = [Self::Alone, Self::TwoJointly, Self::Authorised];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Alone => "alone",
            Self::TwoJointly => "two-jointly",
            Self::Authorised => "authorised",
        }
    }
}

/// What the right to sign rests on (domain: basis of a signature).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureBasisKind {
    /// A section of the administrative rules (hallintosääntö).
    AdministrativeRules,
    /// A delegation decision.
    DelegationDecision,
    /// An extract of the association, foundation or trade register.
    RegisterExtract,
    /// A power of attorney.
    PowerOfAttorney,
    /// Something else, told in words.
    Other,
}

impl SignatureBasisKind {
    /// Every basis.
    pub const ALL: [Self; 5] = [
        Self::AdministrativeRules,
        Self::DelegationDecision,
        Self::RegisterExtract,
        Self::PowerOfAttorney,
        Self::Other,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AdministrativeRules => "administrative-rules",
            Self::DelegationDecision => "delegation-decision",
            Self::RegisterExtract => "register-extract",
            Self::PowerOfAttorney => "power-of-attorney",
            Self::Other => "other",
        }
    }
}

/// The basis of the right to sign with its details.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatureBasis {
    /// The kind of basis.
    pub kind: SignatureBasisKind,
    /// Section or case number, in words: "§ 42", "hallintosääntö 31 §".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub detail: String,
    /// The date of the decision or extract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dated: Option<NaiveDate>,
}

/// Somebody who signs for a party. The text holds title and capacity; the name belongs to the evidence (ruling 1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signatory {
    /// Identity; the evidence record names it.
    pub id: SignatoryId,
    /// Title in lower case: "kaupunginjohtaja".
    pub title: Text,
    /// How this person may sign.
    #[serde(default)]
    pub capacity: Capacity,
    /// What the right rests on, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<SignatureBasis>,
    /// Signs to confirm another's signature (varmentaja).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub counter_signs: bool,
}

/// A party of an agreement. It keeps its own copy of the register's name and address (ruling 2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Identity in this agreement.
    pub id: PartyId,
    /// Place in the list of parties; the running number follows from it.
    pub order: OrderKey,
    /// The register entry it was taken from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationId>,
    /// Legal name.
    pub name: Text,
    /// Short name used in the matrix and in the text.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub short_name: Text,
    /// Kind of organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<OrganisationKind>,
    /// Operating unit, where the legal person acts through one.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub unit: Text,
    /// Y-tunnus.
    #[serde(default)]
    pub business_id: BusinessIdEntry,
    /// Postal address.
    #[serde(default)]
    pub address: Address,
    /// Names of the organisations it represents.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub represents: Vec<String>,
    /// Whether this party leads the cooperation.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lead: bool,
    /// Status; never part of the locked text.
    #[serde(default)]
    pub standing: Standing,
    /// The body expected to decide.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision_maker: Option<DecisionMaker>,
    /// Who signs, one or several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatories: Vec<Signatory>,
}

impl Party {
    /// Whether it is a party of the text.
    pub fn is_joining(&self) -> bool {
        self.standing.status == PartyStatus::Joining
    }

    /// The name for narrow places: the short name, else the legal name.
    pub fn brief(&self, language: Language) -> &str {
        if self.short_name.is_empty() { self.name.shown(language) } else { self.short_name.shown(language) }
    }
}
