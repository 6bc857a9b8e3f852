//! Organisations: entries of the register, which outlives agreements.

use crate::{BusinessIdEntry, DecisionLevel, OrganisationId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What kind of organisation it is; the kind proposes who decides and which periods run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrganisationKind {
    /// kunta, kommun.
    Municipality,
    /// hyvinvointialue, välfärdsområde.
    WellbeingServicesCounty,
    /// kuntayhtymä, samkommun.
    JointMunicipalAuthority,
    /// seurakunta, församling.
    Parish,
    /// seurakuntayhtymä, kyrklig samfällighet.
    ParishUnion,
    /// muu uskonnollinen yhdyskunta, annat religionssamfund.
    OtherReligiousCommunity,
    /// yhdistys, förening.
    Association,
    /// säätiö, stiftelse.
    Foundation,
    /// yritys, företag.
    Company,
    /// oppilaitos, läroanstalt.
    School,
    /// valtion viranomainen, statlig myndighet.
    StateAuthority,
}

impl OrganisationKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Municipality,
        Self::WellbeingServicesCounty,
        Self::JointMunicipalAuthority,
        Self::Parish,
        Self::ParishUnion,
        Self::OtherReligiousCommunity,
        Self::Association,
        Self::Foundation,
        Self::Company,
        Self::School,
        Self::StateAuthority,
    ];

    /// The code used in word keys: `municipality`, `wellbeing-services-county` …
    pub const fn code(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::WellbeingServicesCounty => "wellbeing-services-county",
            Self::JointMunicipalAuthority => "joint-municipal-authority",
            Self::Parish => "parish",
            Self::ParishUnion => "parish-union",
            Self::OtherReligiousCommunity => "other-religious-community",
            Self::Association => "association",
            Self::Foundation => "foundation",
            Self::Company => "company",
            Self::School => "school",
            Self::StateAuthority => "state-authority",
        }
    }

    /// The kind of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// The level at which such an organisation usually decides on an agreement; a school follows its keeper.
    pub const fn usual_decision_level(self) -> Option<DecisionLevel> {
        match self {
            Self::StateAuthority => Some(DecisionLevel::OfficeHolder),
            Self::School => None,
            _ => Some(DecisionLevel::Board),
        }
    }

    /// Whether the organisation is an authority, whose decisions can be appealed and become legally final.
    pub const fn is_authority(self) -> bool {
        !matches!(self, Self::Association | Self::Foundation | Self::Company | Self::OtherReligiousCommunity)
    }
}

/// A postal address in Finland.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Address {
    /// Street and number, or a post-office box ("PL 100").
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub street: String,
    /// Five digits, kept as text for their leading zeros.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub postcode: String,
    /// Post town.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
}

impl Address {
    /// Whether nothing of the address is known.
    pub const fn is_empty(&self) -> bool {
        self.street.is_empty() && self.postcode.is_empty() && self.place.is_empty()
    }

    /// The address on one line: "PL 100, 21201 Raisio".
    pub fn one_line(&self) -> String {
        let town = format!("{} {}", self.postcode, self.place);
        [self.street.as_str(), town.trim()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    }
}

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Identity in the register.
    pub id: OrganisationId,
    /// Legal name; names are not inflected and not hyphenated.
    pub name: Text,
    /// Short name used in tables and text.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub short_name: Text,
    /// Kind, when known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<OrganisationKind>,
    /// Y-tunnus, checked or knowingly missing.
    #[serde(default)]
    pub business_id: BusinessIdEntry,
    /// Postal address.
    #[serde(default)]
    pub address: Address,
    /// Names of the organisations it represents; they need no entries of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub represents: Vec<String>,
    /// What it does for families, in its own words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub activity: Text,
    /// Where the facts came from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// When the facts were last checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<NaiveDate>,
}
