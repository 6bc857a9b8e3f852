//! Who decides on an agreement in each party.

use crate::Text;
use serde::{Deserialize, Serialize};

/// The level of the deciding body; periods of appeal depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DecisionLevel {
    /// Council: the highest organ (valtuusto, fullmäktige; church council of a parish is its [`DecisionLevel::Board`]).
    Council,
    /// Board (hallitus, styrelse).
    Board,
    /// Committee (lautakunta, nämnd).
    Committee,
    /// An office holder (viranhaltija, tjänsteinnehavare).
    OfficeHolder,
    /// A meeting of members (yhdistyksen kokous).
    Meeting,
}

impl DecisionLevel {
    /// Every level.
    pub const ALL: [Self; 5] =
        [Self::Council, Self::Board, Self::Committee, Self::OfficeHolder, Self::Meeting];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Council => "council",
            Self::Board => "board",
            Self::Committee => "committee",
            Self::OfficeHolder => "office-holder",
            Self::Meeting => "meeting",
        }
    }
}

/// The body or office holder expected to decide; part of the agreed text (ruling 1).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionMaker {
    /// Its level.
    pub level: DecisionLevel,
    /// Its name: "kaupunginhallitus", "stadsstyrelsen".
    pub name: Text,
}
