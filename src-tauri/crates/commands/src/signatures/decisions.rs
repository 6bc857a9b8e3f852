//! The parties' decisions about a locked version.

use crate::wire::{Changed, DecisionChange, EditDecision, FinalForm, PartiesOnDay, StepField};
use crate::{CommandError, Desk, Session, frame, input};
use agreement::{
    Agreement, AgreementId, Approval, DecisionLevel, DecisionResult, DecisionStep, DecisionStepId,
    LegallyFinal, Party, PartyId, Reminder, proposed_final_day,
};
use chrono::NaiveDate;
use store::{LockedText, Op, OpCode, Scope};

/// Changes a party's decision.
pub fn edit_decision(desk: &Desk, request: EditDecision) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let locked = session.locked_text(id, request.version)?;
    let party = locked.text.party(request.party.into()).ok_or(CommandError::NotFound)?;
    let mut approval = approval_of(&agreement, &locked, party.id);
    apply(&session, &mut approval, party, request.change)?;
    input::refuse_identity_code(&approval)?;
    let op = Op::new(OpCode::EditDecision, Scope::Agreement(id))
        .with("name", frame::short(party.name.shown(session.language)));
    session.act(op, |tx| Ok(tx.put_approval(id, &approval)?))
}

/// The text was sent to parties to be decided on.
pub fn send_for_decision(desk: &Desk, request: PartiesOnDay) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let on = session.day(&request.on)?;
    let approvals = changed_approvals(&mut session, &request, |_, approval| approval.sent_on = Some(on))?;
    put_all(&mut session, OpCode::SendForDecision, request.agreement.into(), &approvals)
}

/// Notes that parties were reminded.
pub fn remind(desk: &Desk, request: PartiesOnDay) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let on = session.day(&request.on)?;
    let by = session.context()?.actor;
    let approvals = changed_approvals(&mut session, &request, |_, approval| {
        approval.reminders.push(Reminder { on, by: by.clone() });
    })?;
    put_all(&mut session, OpCode::Remind, request.agreement.into(), &approvals)
}

fn changed_approvals(
    session: &mut Session,
    request: &PartiesOnDay,
    change: impl Fn(&Party, &mut Approval),
) -> Result<Vec<Approval>, CommandError> {
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let locked = session.locked_text(id, request.version)?;
    let mut approvals = Vec::with_capacity(request.parties.len());
    for party in &request.parties {
        let party = locked.text.party((*party).into()).ok_or(CommandError::NotFound)?;
        let mut approval = approval_of(&agreement, &locked, party.id);
        propose_step(session, &mut approval, party);
        change(party, &mut approval);
        approvals.push(approval);
    }
    Ok(approvals)
}

fn put_all(
    session: &mut Session,
    code: OpCode,
    id: AgreementId,
    approvals: &[Approval],
) -> Result<Changed, CommandError> {
    session.act(Op::new(code, Scope::Agreement(id)), |tx| {
        approvals.iter().try_for_each(|approval| Ok(tx.put_approval(id, approval)?))
    })
}

fn approval_of(agreement: &Agreement, locked: &LockedText, party: PartyId) -> Approval {
    let version = locked.version.number;
    agreement.evidence.approval(version, party).cloned().unwrap_or_else(|| Approval::new(version, party))
}

/// The first body is the one the text names.
fn propose_step(session: &Session, approval: &mut Approval, party: &Party) {
    if approval.steps.is_empty() {
        let (level, body) = match &party.decision_maker {
            Some(maker) => (maker.level, maker.name.shown(session.language).to_owned()),
            None => (usual_level(party), String::new()),
        };
        approval.steps.push(DecisionStep::new(session.new_id().into(), level, body));
    }
}

fn usual_level(party: &Party) -> DecisionLevel {
    party.kind.and_then(|kind| kind.usual_decision_level()).unwrap_or(DecisionLevel::Board)
}

fn apply(
    session: &Session,
    approval: &mut Approval,
    party: &Party,
    change: DecisionChange,
) -> Result<(), CommandError> {
    match change {
        DecisionChange::SentOn(typed) => approval.sent_on = input::date("sent_on", &typed)?,
        DecisionChange::AddStep if approval.steps.is_empty() => propose_step(session, approval, party),
        DecisionChange::AddStep => {
            let step = DecisionStep::new(session.new_id().into(), DecisionLevel::Council, String::new());
            approval.steps.push(step);
        }
        DecisionChange::RemoveStep(step) => {
            approval.steps.retain(|found| found.id != DecisionStepId(step));
        }
        DecisionChange::MoveStepUp(step) => {
            let at = approval.steps.iter().position(|found| found.id == DecisionStepId(step));
            if let Some(at) = at.filter(|at| *at > 0) {
                approval.steps.swap(at - 1, at);
            }
        }
        DecisionChange::Step(change) => {
            let step = approval.steps.iter_mut().find(|step| step.id == DecisionStepId(change.step));
            apply_to_step(step.ok_or(CommandError::NotFound)?, party, change.change)?;
        }
    }
    Ok(())
}

fn apply_to_step(step: &mut DecisionStep, party: &Party, change: StepField) -> Result<(), CommandError> {
    match change {
        StepField::Level(level) => step.level = level,
        StepField::Body(body) => step.body = input::line(&body)?,
        StepField::PlannedOn(typed) => step.planned_on = input::date("planned_on", &typed)?,
        StepField::DecidedOn(typed) => step.decided_on = input::date("decided_on", &typed)?,
        StepField::Section(section) => step.section = input::line(&section)?,
        StepField::CaseNumber(number) => step.case_number = input::line(&number)?,
        StepField::Result(result) => set_result(step, party, result),
        StepField::Condition(condition) => step.condition = input::line(&condition)?,
        StepField::ConditionMetOn(typed) => {
            step.condition_met_on = input::date("condition_met_on", &typed)?;
        }
        StepField::Mandate(mandate) => step.mandate = input::line(&mandate)?,
        StepField::MinutesReceivedOn(typed) => {
            step.minutes_received_on = input::date("minutes_received_on", &typed)?;
        }
        StepField::LegallyFinal(form) => step.legally_final = legally_final(&form)?,
    }
    Ok(())
}

/// Where nobody can appeal, an approval says so by itself; a date is proposed and left to a person.
fn set_result(step: &mut DecisionStep, party: &Party, result: Option<DecisionResult>) {
    step.result = result;
    let day = step.decided_on.unwrap_or(NaiveDate::MIN);
    if step.is_approved()
        && step.legally_final == LegallyFinal::NotSaid
        && proposed_final_day(party.kind, step.level, day) == LegallyFinal::NotConcerned
    {
        step.legally_final = LegallyFinal::NotConcerned;
    }
}

fn legally_final(form: &FinalForm) -> Result<LegallyFinal, CommandError> {
    Ok(match form {
        FinalForm::NotSaid => LegallyFinal::NotSaid,
        FinalForm::NotConcerned => LegallyFinal::NotConcerned,
        FinalForm::On { on } => {
            input::date("legally_final", on)?.map_or(LegallyFinal::NotSaid, |date| LegallyFinal::On { date })
        }
    })
}
