//! The parties stage.

use super::{AddressForm, BusinessIdView, LocalizedText};
use agreement::{Capacity, DecisionLevel, OrganisationKind, PartyStatus, SignatureBasisKind};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The parties of an agreement, whole: this stage shows them all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartiesView {
    /// Every party of any status, in order.
    pub parties: Vec<PartyView>,
}

/// A party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyView {
    /// Identity.
    pub id: Uuid,
    /// Running number among the joining; none for others.
    pub number: Option<u32>,
    /// The register entry.
    pub organisation: Option<Uuid>,
    /// Whether the register's name, address or Y-tunnus differs from this copy.
    pub differs_from_register: bool,
    /// Legal name.
    pub name: LocalizedText,
    /// Short name.
    pub short_name: LocalizedText,
    /// Kind.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
    /// Operating unit.
    pub unit: LocalizedText,
    /// Y-tunnus.
    pub business_id: BusinessIdView,
    /// Address.
    pub address: AddressForm,
    /// Whom it represents.
    pub represents: Vec<String>,
    /// Leads the cooperation.
    pub lead: bool,
    /// Status.
    pub standing: StandingForm,
    /// Who decides.
    pub decision_maker: Option<DecisionMakerForm>,
    /// What its kind proposes as decision-maker.
    pub proposed_decision_maker: Option<DecisionMakerForm>,
    /// Who signs.
    pub signatories: Vec<SignatoryForm>,
    /// Since when the locked agreement binds it, or what keeps it out, in words; empty while it is no party of a locked one.
    pub in_force: String,
    /// Who answers for it.
    pub contacts: Vec<ContactView>,
}

/// Status with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StandingForm {
    /// Status.
    #[ts(type = "PartyStatus")]
    pub status: PartyStatus,
    /// Since when; ISO when read, as typed when written.
    pub since: String,
    /// Why.
    pub reason: String,
    /// Last day of a party that left.
    pub last_day: String,
}

/// A deciding body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DecisionMakerForm {
    /// Level.
    #[ts(type = "DecisionLevel")]
    pub level: DecisionLevel,
    /// Name.
    pub name: LocalizedText,
}

/// Somebody who signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignatoryForm {
    /// Identity; none for a new one.
    pub id: Option<Uuid>,
    /// Title in lower case.
    pub title: LocalizedText,
    /// Name, kept in the evidence and printed on signature sheets only.
    pub name: String,
    /// Capacity.
    #[ts(type = "Capacity")]
    pub capacity: Capacity,
    /// Kind of basis.
    #[ts(type = "SignatureBasisKind | null")]
    pub basis: Option<SignatureBasisKind>,
    /// Details of the basis.
    pub basis_detail: String,
    /// Date of the basis; ISO when read, as typed when written.
    pub basis_dated: String,
    /// Confirms another's signature.
    pub counter_signs: bool,
}

/// A contact person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ContactView {
    /// Identity.
    pub id: Uuid,
    /// Name; may be empty.
    pub name: String,
    /// Title or role.
    pub role: LocalizedText,
    /// Job description.
    pub job_description: LocalizedText,
    /// E-mail.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Deputy.
    pub deputy: String,
    /// From.
    pub valid_from: Option<NaiveDate>,
    /// Until.
    pub valid_to: Option<NaiveDate>,
    /// Source.
    pub source: String,
    /// Checked on.
    pub checked_on: Option<NaiveDate>,
}

/// A change of one field of a party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum PartyChange {
    /// Legal name.
    Name(LocalizedText),
    /// Short name.
    ShortName(LocalizedText),
    /// Kind; proposes the decision-maker where none is set.
    Kind(#[ts(type = "OrganisationKind | null")] Option<OrganisationKind>),
    /// Unit.
    Unit(LocalizedText),
    /// Y-tunnus as typed.
    BusinessId(String),
    /// Whether it is known to have none.
    BusinessIdKnowinglyMissing(bool),
    /// Address.
    Address(AddressForm),
    /// Whom it represents.
    Represents(Vec<String>),
    /// Leads the cooperation; only one does.
    Lead(bool),
    /// Status.
    Standing(StandingForm),
    /// Who decides.
    DecisionMaker(Option<DecisionMakerForm>),
    /// Who signs, in order.
    Signatories(Vec<SignatoryForm>),
}

/// A change of one field of a contact person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "field", content = "value", rename_all = "snake_case")]
pub enum ContactChange {
    /// Name.
    Name(String),
    /// Title or role.
    Role(LocalizedText),
    /// Job description.
    JobDescription(LocalizedText),
    /// E-mail.
    Email(String),
    /// Telephone.
    Phone(String),
    /// Deputy.
    Deputy(String),
    /// From, as typed.
    ValidFrom(String),
    /// Until, as typed.
    ValidTo(String),
    /// Source.
    Source(String),
    /// Checked on, as typed.
    CheckedOn(String),
}

/// Adds organisations of the register as parties (status *joining*).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddParties {
    /// The agreement.
    pub agreement: Uuid,
    /// The organisations, in the order they become parties; those that are parties already are passed over.
    pub organisations: Vec<Uuid>,
}

/// Adds everything the register holds that matches a search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AddMatchingParties {
    /// The agreement.
    pub agreement: Uuid,
    /// The search; empty for the whole register.
    pub text: String,
}

/// Names one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneParty {
    /// The agreement.
    pub agreement: Uuid,
    /// The party.
    pub party: Uuid,
}

/// A party in few words, for lists to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PartyBrief {
    /// Identity.
    pub id: Uuid,
    /// Running number among the joining.
    pub number: u32,
    /// Short name, else the legal name, in the window's language.
    pub brief: String,
    /// Legal name.
    pub name: String,
    /// Kind.
    #[ts(type = "OrganisationKind | null")]
    pub kind: Option<OrganisationKind>,
}
