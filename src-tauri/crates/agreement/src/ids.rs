//! Identities: one newtype per noun, so that a task can never be handed where a party is meant.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        ///
        /// A UUIDv7 made by the caller (ruling 6): this crate has neither clock nor randomness.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )+};
}

ids! {
    /// One cooperation agreement, from its first draft through its locked versions.
    AgreementId,
    /// An organisation of the register, which outlives agreements.
    OrganisationId,
    /// A party of one agreement.
    PartyId,
    /// A person, or a role without a name, who answers for a party.
    ContactId,
    /// Somebody who signs for a party.
    SignatoryId,
    /// A value or principle.
    ValueId,
    /// Something families wished for.
    WishId,
    /// A focus area, which gathers goals.
    FocusAreaId,
    /// A shared goal.
    GoalId,
    /// A task under a goal: a row of the division of work.
    TaskId,
    /// An interface (or overlap) between parties.
    InterfaceId,
    /// A section of the agreement text.
    SectionId,
    /// An act or strategy the agreement rests on.
    LegalBasisId,
    /// A defined term.
    DefinitionId,
    /// Something the family centre does in a place.
    ActivityId,
    /// A cooperation body.
    BodyId,
    /// An exception to "each bears its own costs".
    CostExceptionId,
    /// An agreement above, below or beside this one.
    RelatedAgreementId,
    /// An appendix.
    AppendixId,
    /// A body's handling of a decision, in the evidence.
    DecisionStepId,
    /// A scanned page, in the evidence.
    ScanId,
}
