//! Which parties the agreement binds, and since when: a pure function of the locked text and the evidence.

use super::{EvidenceRecord, Locked, Signed, planned_originals};
use crate::{PartyId, TakingEffect, ValidityEnd};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What keeps a party out of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hindrance {
    /// It has not signed a complete original, or the paper has not come.
    NotSigned,
    /// It declined after all.
    Declined,
    /// The condition of its approval is not met.
    ConditionOpen,
    /// Its decision is not yet final, and the agreement waits for that.
    NotFinal,
    /// It has done its part; the agreement waits for others.
    WaitsForOthers,
    /// Neither a start nor a rule of taking effect is agreed.
    RuleMissing,
}

impl Hindrance {
    /// Every hindrance.
    pub const ALL: [Self; 6] = [
        Self::NotSigned,
        Self::Declined,
        Self::ConditionOpen,
        Self::NotFinal,
        Self::WaitsForOthers,
        Self::RuleMissing,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotSigned => "not-signed",
            Self::Declined => "declined",
            Self::ConditionOpen => "condition-open",
            Self::NotFinal => "not-final",
            Self::WaitsForOthers => "waits-for-others",
            Self::RuleMissing => "rule-missing",
        }
    }
}

/// One party's place in the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartyInForce {
    /// The party.
    pub party: PartyId,
    /// The first day on which the agreement binds it, or what keeps it out.
    pub since: Result<NaiveDate, Hindrance>,
    /// The last day of validity, where one is agreed.
    pub until: Option<NaiveDate>,
}

impl PartyInForce {
    /// Whether the agreement binds the party on a day.
    pub fn on(&self, day: NaiveDate) -> bool {
        self.since.is_ok_and(|since| since <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// The place of every party of a locked version, in their order.
///
/// Nobody is bound before the agreed first day. A party without a recorded decision is not kept out: its signature binds it,
/// and the missing decision is a finding.
pub fn in_force(locked: Locked<'_>, evidence: &EvidenceRecord) -> Vec<PartyInForce> {
    let validity = &locked.text.terms.validity;
    let until = match validity.end {
        ValidityEnd::On { date } => Some(date),
        ValidityEnd::NotGiven | ValidityEnd::OpenEnded => None,
    };
    let own: Vec<(PartyId, Result<NaiveDate, Hindrance>)> = own_parts(locked, evidence);
    let Some((rule, start)) = validity.takes_effect.zip(validity.start) else {
        let out = |(party, _)| PartyInForce { party, since: Err(Hindrance::RuleMissing), until };
        return own.into_iter().map(out).collect();
    };
    let shared = shared_day(rule, &own);
    own.into_iter()
        .map(|(party, own)| {
            let since = own.and_then(|own| match (rule, shared) {
                (TakingEffect::StartOrLaterSignature, _) => Ok(own.max(start)),
                (_, Some(shared)) => Ok(shared.max(own).max(start)),
                (_, None) => Err(Hindrance::WaitsForOthers),
            });
            PartyInForce { party, since, until }
        })
        .collect()
}

/// The day on which each party had done its own part, whatever the others do.
fn own_parts(locked: Locked<'_>, evidence: &EvidenceRecord) -> Vec<(PartyId, Result<NaiveDate, Hindrance>)> {
    let planned = planned_originals(locked.text);
    let waits_for_final = locked.text.terms.validity.takes_effect == Some(TakingEffect::DecisionsFinal);
    let own = |party: PartyId| {
        let approval = evidence.approval(locked.version, party);
        if approval.is_some_and(super::Approval::is_declined) {
            return Err(Hindrance::Declined);
        }
        let signed = Signed::by(&planned, &evidence.originals, locked.version, party);
        let signed = signed.ok_or(Hindrance::NotSigned)?.on;
        if approval.is_some_and(super::Approval::has_open_condition) {
            return Err(Hindrance::ConditionOpen);
        }
        let met = approval.and_then(super::Approval::conditions_met_on);
        let final_on = approval.and_then(super::Approval::final_on);
        let mut day = met.map_or(signed, |met| met.max(signed));
        if waits_for_final {
            day = day.max(final_on.ok_or(Hindrance::NotFinal)?);
        }
        Ok(day)
    };
    locked.text.joining().map(|party| (party.id, own(party.id))).collect()
}

/// The day on which the agreement takes effect for those that have done their part; none while it waits.
fn shared_day(rule: TakingEffect, own: &[(PartyId, Result<NaiveDate, Hindrance>)]) -> Option<NaiveDate> {
    let mut days: Vec<NaiveDate> = own.iter().filter_map(|(_, day)| day.ok()).collect();
    days.sort_unstable();
    match rule {
        TakingEffect::AllSigned | TakingEffect::DecisionsFinal => {
            if days.len() == own.len() {
                days.last().copied()
            } else {
                None
            }
        }
        // Ruling 37: when so many have signed, for all that have signed by then; others from their own day.
        TakingEffect::CountSigned { count } => days.get(usize::from(count).checked_sub(1)?).copied(),
        // Nobody is bound alone, as the model clause says.
        TakingEffect::EachForItsOwnPart => days.get(1).copied(),
        TakingEffect::StartOrLaterSignature => None,
    }
}
