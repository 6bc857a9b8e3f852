//! The work record: votes and remarks of the way there. Never in a PDF, never in a locked text.

use crate::{GoalId, PartyId};
use serde::{Deserialize, Serialize};

/// The dots one party gave to one goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// Who voted.
    pub party: PartyId,
    /// For which goal.
    pub goal: GoalId,
    /// How many dots, at least 1.
    pub dots: u8,
}

/// The work of one agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkRecord {
    /// How many dots each party has to give.
    pub dots_per_party: u8,
    /// The votes given.
    pub votes: Vec<Vote>,
}

impl Default for WorkRecord {
    fn default() -> Self {
        Self { dots_per_party: 3, votes: Vec::new() }
    }
}

impl WorkRecord {
    /// The dots a goal has gathered.
    pub fn dots_of(&self, goal: GoalId) -> u32 {
        self.votes.iter().filter(|vote| vote.goal == goal).map(|vote| u32::from(vote.dots)).sum()
    }

    /// The dots a party has given so far.
    pub fn given_by(&self, party: PartyId) -> u32 {
        self.votes.iter().filter(|vote| vote.party == party).map(|vote| u32::from(vote.dots)).sum()
    }
}
