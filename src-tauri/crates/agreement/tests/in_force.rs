//! Which parties an agreement binds, by each rule of taking effect.

mod sound;

use agreement::*;
use chrono::NaiveDate;
use sound::*;

fn date(text: &str) -> NaiveDate {
    parse_date(text).expect("a date")
}

/// What happened at each of the two parties: the date on the paper, and what its body decided.
#[derive(Clone, Copy, Default)]
struct Part {
    signed: Option<&'static str>,
    result: Option<DecisionResult>,
    condition_met: Option<&'static str>,
    final_on: Option<&'static str>,
}

fn signed(on: &'static str) -> Part {
    Part { signed: Some(on), ..Part::default() }
}

fn agreement(rule: TakingEffect, parts: [Part; 2]) -> Agreement {
    let mut agreement = sound();
    agreement.text.terms.validity.takes_effect = Some(rule);
    agreement.text.terms.originals.practice = Some(OriginalsPractice::PageEach);
    for (number, (party, part)) in (1..).zip(agreement.text.parties.iter().zip(parts)) {
        if let Some(on) = part.signed {
            let mut original = PaperOriginal::new(1, number);
            let signature = original.signature_mut(party.signatories[0].id);
            signature.signed_on = Some(date(on));
            signature.received_on = Some(date("30.6.2027"));
            agreement.evidence.originals.push(original);
        }
        if let Some(result) = part.result {
            let id = uuid::Uuid::from_u128(u128::from(number)).into();
            let mut step = DecisionStep::new(id, DecisionLevel::Board, String::new());
            step.result = Some(result);
            step.condition_met_on = part.condition_met.map(date);
            step.legally_final =
                part.final_on.map_or(LegallyFinal::NotSaid, |on| LegallyFinal::On { date: date(on) });
            let mut approval = Approval::new(1, party.id);
            approval.steps.push(step);
            agreement.evidence.approvals.push(approval);
        }
    }
    agreement
}

fn since(agreement: &Agreement) -> Vec<Result<NaiveDate, Hindrance>> {
    let locked = Locked { version: 1, text: &agreement.text };
    in_force(locked, &agreement.evidence).into_iter().map(|party| party.since).collect()
}

#[test]
fn each_rule_has_its_own_first_day() {
    use Hindrance::{NotFinal, NotSigned, WaitsForOthers};
    use TakingEffect::{AllSigned, CountSigned, DecisionsFinal, EachForItsOwnPart, StartOrLaterSignature};
    let late = signed("15.2.2027");
    let early = signed("1.12.2026");
    let none = Part::default();
    let approved = |part: Part, on| Part { result: Some(DecisionResult::Approved), final_on: on, ..part };
    // The agreed first day is 1.1.2027.
    let cases = [
        (AllSigned, [early, late], [Ok("15.2.2027"), Ok("15.2.2027")]),
        (AllSigned, [early, early], [Ok("1.1.2027"), Ok("1.1.2027")]),
        (AllSigned, [early, none], [Err(WaitsForOthers), Err(NotSigned)]),
        (CountSigned { count: 1 }, [early, none], [Ok("1.1.2027"), Err(NotSigned)]),
        (CountSigned { count: 1 }, [early, late], [Ok("1.1.2027"), Ok("15.2.2027")]),
        (CountSigned { count: 2 }, [early, none], [Err(WaitsForOthers), Err(NotSigned)]),
        (EachForItsOwnPart, [early, early], [Ok("1.1.2027"), Ok("1.1.2027")]),
        (EachForItsOwnPart, [early, late], [Ok("15.2.2027"), Ok("15.2.2027")]),
        (EachForItsOwnPart, [none, late], [Err(NotSigned), Err(WaitsForOthers)]),
        (StartOrLaterSignature, [early, late], [Ok("1.1.2027"), Ok("15.2.2027")]),
        (StartOrLaterSignature, [none, late], [Err(NotSigned), Ok("15.2.2027")]),
        (
            DecisionsFinal,
            [approved(early, Some("1.3.2027")), approved(late, Some("1.2.2027"))],
            [Ok("1.3.2027"), Ok("1.3.2027")],
        ),
        (
            DecisionsFinal,
            [approved(early, None), approved(late, Some("1.2.2027"))],
            [Err(NotFinal), Err(WaitsForOthers)],
        ),
    ];
    for (rule, parts, expected) in cases {
        let found = since(&agreement(rule, parts));
        assert_eq!(found, expected.map(|day| day.map(date)), "{rule:?}");
    }
}

#[test]
fn an_unmet_condition_and_a_refusal_hold_a_party_back() {
    let conditional = Part { result: Some(DecisionResult::ApprovedWithCondition), ..signed("1.12.2026") };
    let met = Part { condition_met: Some("1.4.2027"), ..conditional };
    let declined = Part { result: Some(DecisionResult::Declined), ..signed("1.12.2026") };
    let rule = TakingEffect::StartOrLaterSignature;
    let found = since(&agreement(rule, [conditional, met]));
    assert_eq!(found, [Err(Hindrance::ConditionOpen), Ok(date("1.4.2027"))]);
    let found = since(&agreement(rule, [declined, signed("1.2.2027")]));
    assert_eq!(found, [Err(Hindrance::Declined), Ok(date("1.2.2027"))]);
}

#[test]
fn a_signature_counts_only_when_its_paper_has_come_and_all_of_the_party_have_signed() {
    let mut agreement = agreement(TakingEffect::StartOrLaterSignature, [signed("1.2.2027"); 2]);
    agreement.evidence.originals[0].signatures[0].received_on = None;
    let mut second = agreement.text.parties[1].signatories[0].clone();
    second.id = uuid::Uuid::from_u128(77).into();
    agreement.text.parties[1].signatories.push(second.clone());
    assert_eq!(since(&agreement), [Err(Hindrance::NotSigned); 2]);

    agreement.evidence.originals[0].signatures[0].received_on = Some(date("3.3.2027"));
    let signature = agreement.evidence.originals[1].signature_mut(second.id);
    signature.received_on = Some(date("4.4.2027"));
    // The second one's date could not be read: the day the paper came stands for it.
    assert_eq!(since(&agreement), [Ok(date("1.2.2027")), Ok(date("4.4.2027"))]);
}

#[test]
fn a_party_is_in_force_from_its_first_to_its_last_day() {
    let agreement = agreement(TakingEffect::AllSigned, [signed("1.12.2026"); 2]);
    let locked = Locked { version: 1, text: &agreement.text };
    let party = in_force(locked, &agreement.evidence)[0];
    let on = |day: &str| party.on(date(day));
    assert_eq!(
        [on("31.12.2026"), on("1.1.2027"), on("31.12.2028"), on("1.1.2029")],
        [false, true, true, false]
    );
}

#[test]
fn what_lapses_with_a_new_version_is_named_party_by_party() {
    let decided = Part { result: Some(DecisionResult::Approved), ..Part::default() };
    let mut agreement = agreement(TakingEffect::AllSigned, [decided, signed("1.12.2026")]);
    let locked = Locked { version: 1, text: &agreement.text };
    let lapses = agreement.evidence.lapsing(locked);
    let told: Vec<_> =
        lapses.iter().map(|lapse| (lapse.decided, lapse.has_mandate, lapse.signatures)).collect();
    assert_eq!(told, [(true, false, 0), (false, false, 1)]);

    agreement.evidence.approvals[0].steps[0].mandate = "vähäiset korjaukset".into();
    let locked = Locked { version: 1, text: &agreement.text };
    assert!(agreement.evidence.lapsing(locked)[0].has_mandate);
    assert_eq!(agreement.evidence.lapsing(Locked { version: 2, text: &agreement.text }), []);
}
