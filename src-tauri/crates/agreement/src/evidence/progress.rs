//! Where each party stands at a glance, and the next thing to do for it.

use super::{
    Approval, ApprovalState, EvidenceRecord, Hindrance, LegallyFinal, Locked, PaperState, PartyInForce,
    PlannedOriginal, Signed, in_force, planned_originals,
};
use crate::PartyId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the secretary does next for a party; the words say it as an instruction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NextStep {
    /// Send the text to be decided on.
    SendForDecision,
    /// Wait for the decision.
    AwaitDecision,
    /// Remind: the planned day has passed, or it has been waited for a month.
    RemindOfDecision,
    /// Talk with the party: it declined, returned the matter, or somebody appealed.
    Discuss,
    /// See that the condition is met and note when.
    MeetCondition,
    /// Note whether the decision is final.
    NoteFinal,
    /// Print what is signed.
    Print,
    /// Send it, or bring it to the signing.
    Send,
    /// Wait for the signature.
    AwaitSignature,
    /// Ask for the signed paper that has not come.
    AwaitPaper,
    /// Nothing: its part is done.
    Done,
}

impl NextStep {
    /// Every step.
    pub const ALL: [Self; 11] = [
        Self::SendForDecision,
        Self::AwaitDecision,
        Self::RemindOfDecision,
        Self::Discuss,
        Self::MeetCondition,
        Self::NoteFinal,
        Self::Print,
        Self::Send,
        Self::AwaitSignature,
        Self::AwaitPaper,
        Self::Done,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SendForDecision => "send-for-decision",
            Self::AwaitDecision => "await-decision",
            Self::RemindOfDecision => "remind-of-decision",
            Self::Discuss => "discuss",
            Self::MeetCondition => "meet-condition",
            Self::NoteFinal => "note-final",
            Self::Print => "print",
            Self::Send => "send",
            Self::AwaitSignature => "await-signature",
            Self::AwaitPaper => "await-paper",
            Self::Done => "done",
        }
    }
}

/// One party's progress with a locked version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartyProgress {
    /// The party.
    pub party: PartyId,
    /// Where its decision stands.
    pub approval: ApprovalState,
    /// Where the original stands with which it is furthest.
    pub paper: PaperState,
    /// How many originals it has signed and returned, and of how many.
    pub originals: (u16, u16),
    /// When it had signed.
    pub signed: Option<Signed>,
    /// Whether the agreement binds it, and since when.
    pub in_force: PartyInForce,
    /// What to do next.
    pub next: NextStep,
    /// Since when what comes next is waited for.
    pub waiting_since: Option<NaiveDate>,
    /// When it was last reminded.
    pub reminded_on: Option<NaiveDate>,
}

/// After so many days of waiting without a plan, a reminder is due.
const PATIENCE: i64 = 30;

/// The progress of every party of a locked version on a day, in their order.
pub fn progress(locked: Locked<'_>, evidence: &EvidenceRecord, today: NaiveDate) -> Vec<PartyProgress> {
    let planned = planned_originals(locked.text);
    in_force(locked, evidence)
        .into_iter()
        .map(|in_force| of_party(locked, evidence, &planned, in_force, today))
        .collect()
}

fn of_party(
    locked: Locked<'_>,
    evidence: &EvidenceRecord,
    planned: &[PlannedOriginal],
    in_force: PartyInForce,
    today: NaiveDate,
) -> PartyProgress {
    let party = in_force.party;
    let fresh = Approval::new(locked.version, party);
    let approval = evidence.approval(locked.version, party).unwrap_or(&fresh);
    let state = approval.state(today);
    let papers = papers(evidence, planned, locked.version, party);
    let furthest = papers.iter().map(|(state, _)| *state).max().unwrap_or(PaperState::NotPrinted);
    let received = papers.iter().filter(|(state, _)| *state == PaperState::Received).count();
    let next = next_step(approval, state, furthest, received == papers.len(), in_force, today);
    let reminded_on = approval.reminders.last().map(|reminder| reminder.on);
    PartyProgress {
        party,
        approval: state,
        paper: furthest,
        originals: (narrow(received), narrow(papers.len())),
        signed: Signed::by(planned, &evidence.originals, locked.version, party),
        in_force,
        next,
        waiting_since: waiting_since(next, approval, &papers),
        reminded_on,
    }
}

/// The state of each original the party signs, and the day from which its next stage is waited for.
fn papers(
    evidence: &EvidenceRecord,
    planned: &[PlannedOriginal],
    version: u32,
    party: PartyId,
) -> Vec<(PaperState, Option<NaiveDate>)> {
    let of_party = planned.iter().filter_map(|plan| {
        let (_, signatories) = plan.signing.iter().find(|(id, _)| *id == party)?;
        let Some(original) = evidence.original(version, plan.number) else {
            return Some((PaperState::NotPrinted, None));
        };
        let state = original.state_for(signatories);
        let signed = signatories.iter().filter_map(|id| original.signature(*id)?.signed_on).max();
        let since = match state {
            PaperState::SignedNotReceived => signed,
            PaperState::Sent | PaperState::PartlySigned => original.sent_on,
            PaperState::NotPrinted | PaperState::Printed | PaperState::Received => None,
        };
        Some((state, since))
    });
    of_party.collect()
}

fn next_step(
    approval: &Approval,
    state: ApprovalState,
    paper: PaperState,
    all_received: bool,
    in_force: PartyInForce,
    today: NaiveDate,
) -> NextStep {
    match state {
        ApprovalState::Declined | ApprovalState::Returned | ApprovalState::AppealPending => NextStep::Discuss,
        ApprovalState::ConditionOpen => NextStep::MeetCondition,
        // A party that has signed without a recorded decision is not asked for the decision first.
        ApprovalState::NotStarted if paper < PaperState::PartlySigned => NextStep::SendForDecision,
        ApprovalState::Waiting | ApprovalState::Tabled if paper < PaperState::PartlySigned => {
            if is_overdue(approval, today) { NextStep::RemindOfDecision } else { NextStep::AwaitDecision }
        }
        _ => after_decision(approval, paper, all_received, in_force),
    }
}

fn after_decision(
    approval: &Approval,
    paper: PaperState,
    all_received: bool,
    in_force: PartyInForce,
) -> NextStep {
    let unsaid = |step: &super::DecisionStep| step.legally_final == LegallyFinal::NotSaid;
    match paper {
        PaperState::Received if !all_received => NextStep::AwaitPaper,
        PaperState::Received
            if in_force.since == Err(Hindrance::NotFinal) || approval.steps.last().is_some_and(unsaid) =>
        {
            NextStep::NoteFinal
        }
        PaperState::Received => NextStep::Done,
        PaperState::SignedNotReceived => NextStep::AwaitPaper,
        PaperState::PartlySigned | PaperState::Sent => NextStep::AwaitSignature,
        PaperState::Printed => NextStep::Send,
        PaperState::NotPrinted => NextStep::Print,
    }
}

fn is_overdue(approval: &Approval, today: NaiveDate) -> bool {
    let since = approval.reminders.last().map(|reminder| reminder.on).or(approval.sent_on);
    match approval.planned_on() {
        Some(planned) => planned < today,
        None => since.is_some_and(|since| (today - since).num_days() > PATIENCE),
    }
}

fn waiting_since(
    next: NextStep,
    approval: &Approval,
    papers: &[(PaperState, Option<NaiveDate>)],
) -> Option<NaiveDate> {
    match next {
        NextStep::AwaitDecision | NextStep::RemindOfDecision => approval.sent_on,
        NextStep::AwaitSignature | NextStep::AwaitPaper => papers.iter().filter_map(|(_, day)| *day).min(),
        NextStep::MeetCondition | NextStep::Discuss | NextStep::NoteFinal => {
            approval.steps.iter().filter_map(|step| step.decided_on).max()
        }
        NextStep::SendForDecision | NextStep::Print | NextStep::Send | NextStep::Done => None,
    }
}

fn narrow(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}
