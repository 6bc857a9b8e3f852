//! What the evidence of a locked version should make somebody look at. Nothing here blocks: the text is locked.

use super::{ApprovalState, EvidenceRecord, Locked, PaperState, Signed, planned_originals, progress};
use crate::{Finding, FindingCode, ItemKind, Subject};
use chrono::NaiveDate;

/// Every finding of the evidence, party by party.
pub fn evidence_findings(locked: Locked<'_>, evidence: &EvidenceRecord, today: NaiveDate) -> Vec<Finding> {
    let start = locked.text.terms.validity.start;
    let planned = planned_originals(locked.text);
    let mut found = Vec::new();
    for party in progress(locked, evidence, today) {
        let mut add = |code| found.push(Finding::new(code, Subject::item(ItemKind::Party, party.party.0)));
        let approval = evidence.approval(locked.version, party.party);
        let decides_on = approval.and_then(|approval| approval.decided_on().or(approval.planned_on()));
        if decides_on.zip(start).is_some_and(|(decides, start)| decides > start) {
            add(FindingCode::DecisionAfterStart);
        }
        let is_late = !party.approval.is_approved() && start.is_some_and(|start| start <= today);
        if is_late && party.approval != ApprovalState::Declined {
            add(FindingCode::DecisionLate);
        }
        if party.approval == ApprovalState::ConditionOpen {
            add(FindingCode::ConditionOpen);
        }
        if party.paper >= PaperState::PartlySigned && !party.approval.is_approved() {
            add(FindingCode::SignedWithoutDecision);
        }
        if party.paper == PaperState::SignedNotReceived {
            add(FindingCode::SignedNotReceived);
        }
        let signed = Signed::by(&planned, &evidence.originals, locked.version, party.party);
        if signed.is_some_and(|signed| signed.is_day_of_receipt) {
            add(FindingCode::SignatureDateMissing);
        }
    }
    found
}
