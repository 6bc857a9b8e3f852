//! Schema 1 of the archive form. **Append-only**: fields and codes are added, with a default, and never renamed, removed
//! or given another meaning; a change that needs more is schema 2 with an upgrade to the domain of its time.
//!
//! Absent means empty, unknown or "no": nothing is `null`, no text and no list is empty, no flag is `false`.

mod codes;
mod goals;
mod parties;
mod rich;
mod sections;
mod terms;

pub use codes::*;
pub use goals::*;
pub use parties::*;
pub use rich::{Block, ListItem, RichWords, Span, Words};
pub use sections::*;
pub use terms::*;

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

/// The archive form of what is agreed: what a fingerprint is taken of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Sopu: the text of an agreement, schema 1")]
pub struct Document {
    /// The schema, 1.
    #[schemars(range(min = 1, max = 1))]
    pub schema: u32,
    /// What is agreed.
    pub text: Text,
}

/// What is agreed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// The agreement's identity.
    pub agreement: Uuid,
    /// The number of the locked version; absent in a working text.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    #[schemars(range(min = 1))]
    pub version: Option<u32>,
    /// The local date of locking; stands with `version`.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub locked_on: Option<NaiveDate>,
    /// Title, kind, languages.
    pub identity: Identity,
    /// The parties that join, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parties: Vec<Party>,
    /// The purpose.
    #[serde(default, skip_serializing_if = "RichWords::is_empty")]
    pub purpose: RichWords,
    /// Values and principles.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<Value>,
    /// What families wished for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub wishes: Vec<Wish>,
    /// Focus areas, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub focus_areas: Vec<FocusArea>,
    /// Goals, by focus area and then in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Goal>,
    /// Tasks, by goal and then in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// Interfaces and overlaps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub interfaces: Vec<Interface>,
    /// Sections, in order, those left out too.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sections: Vec<Section>,
    /// Acts and strategies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub legal_basis: Vec<LegalBasis>,
    /// Defined terms.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub definitions: Vec<Definition>,
    /// Activities.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    /// Cooperation bodies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    /// Exceptions to each bearing its own costs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cost_exceptions: Vec<CostException>,
    /// Other agreements in order of precedence.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related_agreements: Vec<RelatedAgreement>,
    /// Appendices.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub appendices: Vec<Appendix>,
    /// What an agreement says once.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Terms")]
    pub terms: Option<Terms>,
}

/// What the agreement is called, its kind, its languages and its area.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Identity {
    /// Title.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub title: Words,
    /// Kind.
    pub kind: AgreementKind,
    /// Case number.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub case_number: Option<String>,
    /// Language form.
    pub languages: AgreementLanguages,
    /// Which parallel text counts.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Prevailing")]
    pub prevailing: Option<Prevailing>,
    /// The date on the page.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "NaiveDate")]
    pub date: Option<NaiveDate>,
    /// The sender at the top of each page.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub sender: Words,
    /// The area.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub area: Words,
    /// How wide the area is.
    pub level: Level,
    /// Whether it binds.
    pub nature: LegalNature,
    /// The word for the whole; *perhekeskus* where absent.
    #[serde(default = "family_centre")]
    pub whole: WholeWord,
    /// The agreement this one renews.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub predecessor: Option<Uuid>,
}

/// The word for the whole in the forms that sentences need.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WholeWord {
    /// Finnish.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub fi: Option<String>,
    /// Finnish genitive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub fi_genitive: Option<String>,
    /// Finnish partitive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub fi_partitive: Option<String>,
    /// Finnish inessive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub fi_inessive: Option<String>,
    /// Swedish, indefinite.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub sv: Option<String>,
    /// Swedish, definite.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub sv_definite: Option<String>,
    /// Swedish, definite genitive.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub sv_definite_genitive: Option<String>,
    /// English.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub en: Option<String>,
}

/// Reads a field that may be absent but not `null`.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

fn family_centre() -> WholeWord {
    WholeWord::from(&crate::WholeWord::default())
}
