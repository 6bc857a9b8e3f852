//! The signatures stage of this far: who decides, who signs and in which capacity, how many originals.

use super::{DecisionMakerForm, LocalizedText, SignatoryForm};
use agreement::OriginalsPractice;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Who signs, party by party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignaturesView {
    /// The joining parties in order.
    pub parties: Vec<SigningParty>,
    /// The practice of originals.
    #[ts(type = "OriginalsPractice | null")]
    pub practice: Option<OriginalsPractice>,
    /// How many originals.
    pub count: Option<u16>,
    /// Who keeps which.
    pub kept_by: LocalizedText,
}

/// A party that signs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SigningParty {
    /// Identity.
    pub id: Uuid,
    /// Running number.
    pub number: u32,
    /// Name in the window's language.
    pub name: String,
    /// Who decides.
    pub decision_maker: Option<DecisionMakerForm>,
    /// Who signs.
    pub signatories: Vec<SignatoryForm>,
}
