//! Typed terms of an agreement: what its sections hold beside their words (domain §2).

use crate::{
    ActivityId, AppendixId, BodyId, CostExceptionId, DefinitionId, LegalBasisId, OrderKey, PartyId,
    RelatedAgreementId, Text,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// An act or strategy the agreement rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalBasis {
    /// Identity.
    pub id: LegalBasisId,
    /// Place in the list.
    pub order: OrderKey,
    /// Name, number and sections.
    pub text: Text,
}

/// A defined term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Definition {
    /// Identity.
    pub id: DefinitionId,
    /// Place in the list.
    pub order: OrderKey,
    /// The term.
    pub term: Text,
    /// What it means here.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub definition: Text,
}

/// Something the cooperation does for families.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Activity {
    /// Identity.
    pub id: ActivityId,
    /// Place in the list.
    pub order: OrderKey,
    /// What it is.
    pub name: Text,
    /// Where.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub place: Text,
    /// In which municipality.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub municipality: Text,
    /// How often.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub frequency: Text,
    /// For which ages.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub ages: Text,
}

/// What kind of cooperation body it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyKind {
    /// johtoryhmä.
    LeadershipGroup,
    /// ohjausryhmä.
    #[default]
    SteeringGroup,
    /// työryhmä.
    WorkingGroup,
    /// verkosto.
    Network,
}

impl BodyKind {
    /// Every kind.
    pub const ALL: [Self; 4] =
        [Self::LeadershipGroup, Self::SteeringGroup, Self::WorkingGroup, Self::Network];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeadershipGroup => "leadership-group",
            Self::SteeringGroup => "steering-group",
            Self::WorkingGroup => "working-group",
            Self::Network => "network",
        }
    }
}

/// A seat in a body.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Seat {
    /// Who sits: a party's member or a role, in words.
    pub who: Text,
    /// The party, where the seat is a party's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyId>,
    /// Whom the member represents.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub represents: Text,
    /// Whether the member has a personal deputy.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deputy: bool,
}

/// A cooperation body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Identity.
    pub id: BodyId,
    /// Place in the list.
    pub order: OrderKey,
    /// Its kind.
    #[serde(default)]
    pub kind: BodyKind,
    /// Its name.
    pub name: Text,
    /// What it is for.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub purpose: Text,
    /// What it does.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub tasks: Text,
    /// Who chairs, by role or party.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub chair: Text,
    /// Who is secretary.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub secretary: Text,
    /// Its seats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<Seat>,
    /// How many meetings a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meetings_a_year: Option<u16>,
    /// When it can decide.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub quorum: Text,
    /// How it decides.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub decision_rule: Text,
}

/// An exception to the rule that each party bears its own costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CostException {
    /// Identity.
    pub id: CostExceptionId,
    /// Place in the list.
    pub order: OrderKey,
    /// What is paid for.
    pub what: Text,
    /// Who pays.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub who_pays: Text,
    /// On what ground and how much.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub ground: Text,
}

/// How another agreement stands to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Above this one.
    Parent,
    /// Below this one.
    Child,
    /// Beside this one.
    #[default]
    Beside,
}

impl Relation {
    /// Every relation.
    pub const ALL: [Self; 3] = [Self::Parent, Self::Child, Self::Beside];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Parent => "parent",
            Self::Child => "child",
            Self::Beside => "beside",
        }
    }
}

/// Another agreement; the list stands in order of precedence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RelatedAgreement {
    /// Identity.
    pub id: RelatedAgreementId,
    /// Place in the order of precedence.
    pub order: OrderKey,
    /// Its title.
    pub title: Text,
    /// Above, below or beside.
    #[serde(default)]
    pub relation: Relation,
}

/// An appendix.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Appendix {
    /// Identity.
    pub id: AppendixId,
    /// Place in the list; the number follows from it.
    pub order: OrderKey,
    /// Its title.
    pub title: Text,
    /// Its version, as its makers write it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// Its date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Its pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pages: Option<u16>,
    /// SHA-256 of its file in lower-case hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

/// When the agreement ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(tag = "end", rename_all = "snake_case")]
pub enum ValidityEnd {
    /// Not said yet.
    #[default]
    NotGiven,
    /// toistaiseksi.
    OpenEnded,
    /// On this day, the last of validity.
    On {
        /// The last day.
        date: NaiveDate,
    },
}

/// The rule of taking effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "rule", rename_all = "snake_case")]
pub enum TakingEffect {
    /// When all parties have signed.
    AllSigned,
    /// When so many have signed, for all that have signed by then (ruling 37).
    CountSigned {
        /// How many, at least 1.
        count: u16,
    },
    /// For each party when it has signed, but for nobody alone.
    EachForItsOwnPart,
    /// When all parties have signed and their decisions are legally final.
    DecisionsFinal,
    /// On the first day for those that have signed by then; for the others when they sign, whatever the rest do.
    StartOrLaterSignature,
}

/// How long the agreement is valid.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Validity {
    /// First day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<NaiveDate>,
    /// The end.
    #[serde(default)]
    pub end: ValidityEnd,
    /// The rule of taking effect.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes_effect: Option<TakingEffect>,
    /// An option to extend, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub extension: Text,
    /// Notice of withdrawal, in months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<u16>,
}

/// Who coordinates.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Coordination {
    /// The party that hosts coordination.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<PartyId>,
    /// The coordinator, by role.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub coordinator: Text,
    /// How the duty rotates.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub rotation: Text,
}

/// What the agreement says of personal data.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DataProtection {
    /// Whether client data is processed under this agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_data: Option<bool>,
    /// Who the controllers are.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub controllers: Text,
}

/// How the agreement is followed up.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FollowUp {
    /// Reviews a year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviews_a_year: Option<u16>,
    /// What is reported and to whom.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub report: Text,
}

/// How originals are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OriginalsPractice {
    /// Identical originals, one for each keeper.
    OneEach,
    /// One original and copies.
    OneAndCopies,
    /// One signature page a party, gathered into one original.
    PageEach,
}

impl OriginalsPractice {
    /// Every practice.
    pub const ALL: [Self; 3] = [Self::OneEach, Self::OneAndCopies, Self::PageEach];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::OneEach => "one-each",
            Self::OneAndCopies => "one-and-copies",
            Self::PageEach => "page-each",
        }
    }
}

/// Originals on paper: how many, and who keeps them.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Originals {
    /// The practice agreed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practice: Option<OriginalsPractice>,
    /// How many originals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u16>,
    /// Who keeps which.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub kept_by: Text,
}

/// The typed terms that an agreement has once.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Terms {
    /// How long it is valid.
    #[serde(default)]
    pub validity: Validity,
    /// Who coordinates.
    #[serde(default)]
    pub coordination: Coordination,
    /// Personal data.
    #[serde(default)]
    pub data_protection: DataProtection,
    /// Follow-up.
    #[serde(default)]
    pub follow_up: FollowUp,
    /// Who approves amendments.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub amendment_approved_by: Text,
    /// Who accepts a joining organisation.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub joining_accepted_by: Text,
    /// The body to which a dispute goes when negotiation fails.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub dispute_body: Text,
    /// Originals on paper.
    #[serde(default)]
    pub originals: Originals,
}
