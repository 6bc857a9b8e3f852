//! What the evidence of a locked version brings up.

use super::*;

type Case = (&'static str, fn(&mut Agreement), &'static [Code]);

const CASES: &[Case] = &[
    ("before the start nothing is late", |_| {}, &[]),
    ("it decides after the start", |a| step(a, "1.2.2027", None), &[Code::DecisionAfterStart]),
    (
        "it approved on a condition",
        |a| step(a, "1.11.2026", Some(DecisionResult::ApprovedWithCondition)),
        &[Code::ConditionOpen],
    ),
    (
        "it signed, and the paper is on its way",
        |a| {
            step(a, "1.11.2026", Some(DecisionResult::Approved));
            sign(a, Some("2.11.2026"), None);
        },
        &[Code::SignedNotReceived],
    ),
    (
        "it signed without a decision and without a date",
        |a| sign(a, None, Some("2.11.2026")),
        &[Code::SignedWithoutDecision, Code::SignatureDateMissing],
    ),
];

fn date(text: &str) -> NaiveDate {
    parse_date(text).expect("a date")
}

fn step(agreement: &mut Agreement, on: &str, result: Option<DecisionResult>) {
    let mut step = DecisionStep::new(Uuid::from_u128(9).into(), DecisionLevel::Board, String::new());
    step.result = result;
    let day = if result.is_some() { &mut step.decided_on } else { &mut step.planned_on };
    *day = Some(date(on));
    let mut approval = Approval::new(1, PARTY.into());
    approval.steps.push(step);
    agreement.evidence.approvals.push(approval);
}

fn sign(agreement: &mut Agreement, on: Option<&str>, received: Option<&str>) {
    let signatory = agreement.text.parties[0].signatories[0].id;
    for number in [1, 2] {
        let mut original = PaperOriginal::new(1, number);
        let signature = original.signature_mut(signatory);
        signature.signed_on = on.map(date);
        signature.received_on = received.map(date);
        agreement.evidence.originals.push(original);
    }
}

fn codes(change: fn(&mut Agreement), today: &str) -> Vec<Code> {
    let mut agreement = sound();
    change(&mut agreement);
    let locked = Locked { version: 1, text: &agreement.text };
    let found = evidence_findings(locked, &agreement.evidence, date(today));
    let ours = found.into_iter().filter(|finding| finding.subject.id == PARTY);
    ours.map(|finding| finding.code).collect()
}

pub(super) fn told() -> Vec<Code> {
    let named = CASES.iter().flat_map(|(_, _, expected)| expected.iter().copied());
    named.chain([Code::DecisionLate]).collect()
}

#[test]
fn the_evidence_brings_up_what_should_be_looked_at() {
    for (what, change, expected) in CASES {
        assert_eq!(codes(*change, "10.11.2026"), *expected, "{what}");
    }
}

#[test]
fn a_decision_is_late_from_the_first_day() {
    assert_eq!(codes(|_| {}, "31.12.2026"), []);
    assert_eq!(codes(|_| {}, "1.1.2027"), [Code::DecisionLate]);
}
