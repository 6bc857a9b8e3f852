//! Sections of the archive form and the lists inside them.

use super::{BodyKind, Relation, RichWords, SectionKind, Words, present};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A section of the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Identity.
    pub id: Uuid,
    /// What it is about.
    pub kind: SectionKind,
    /// Title; the usual one of its kind where absent.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// The clauses.
    #[serde(default, skip_serializing_if = "RichWords::is_empty")]
    pub body: RichWords,
    /// Present when the section is left out.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "LeftOut")]
    pub left_out: Option<LeftOut>,
}

/// That a section is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Why.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub reason: Words,
}

/// An act or strategy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalBasis {
    /// Identity.
    pub id: Uuid,
    /// Name, number and sections.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub text: Words,
}

/// A defined term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Definition {
    /// Identity.
    pub id: Uuid,
    /// The term.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub term: Words,
    /// What it means.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub definition: Words,
}

/// An activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Activity {
    /// Identity.
    pub id: Uuid,
    /// What it is.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub name: Words,
    /// Where.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub place: Words,
    /// In which municipality.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub municipality: Words,
    /// How often.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub frequency: Words,
    /// For which ages.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub ages: Words,
}

/// A cooperation body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Body {
    /// Identity.
    pub id: Uuid,
    /// Kind.
    pub kind: BodyKind,
    /// Name.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub name: Words,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub purpose: Words,
    /// What it does.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub tasks: Words,
    /// Who chairs.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub chair: Words,
    /// Who is secretary.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub secretary: Words,
    /// Seats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<Seat>,
    /// Meetings a year.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub meetings_a_year: Option<u16>,
    /// When it can decide.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub quorum: Words,
    /// How it decides.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub decision_rule: Words,
}

/// A seat in a body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Who sits.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub who: Words,
    /// The party.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub party: Option<Uuid>,
    /// Whom the member represents.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub represents: Words,
    /// Whether there is a personal deputy.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deputy: bool,
}

/// An exception about costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CostException {
    /// Identity.
    pub id: Uuid,
    /// What is paid for.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub what: Words,
    /// Who pays.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub who_pays: Words,
    /// On what ground and how much.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub ground: Words,
}

/// Another agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RelatedAgreement {
    /// Identity.
    pub id: Uuid,
    /// Title.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// Above, below or beside.
    pub relation: Relation,
}

/// An appendix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Appendix {
    /// Identity.
    pub id: Uuid,
    /// Title.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// Version.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub version: Option<String>,
    /// Date.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub date: Option<NaiveDate>,
    /// Pages.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub pages: Option<u16>,
    /// SHA-256 of its file in lower-case hex.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    pub sha256: Option<String>,
}
