//! How far each stage is, in a share and in words. Once a version is locked, the last two tell of its decisions, signatures
//! and of who is in force.

use crate::wire::{StageName, StageState};
use crate::{CommandError, Session, words};
use agreement::{Agreement, Finding, Language, Locked, Severity, Stage, progress, readiness};
use locale::words as say;

/// How far the last locked version is.
#[derive(Debug, Clone, Copy, Default)]
struct OfLocked {
    parties: usize,
    approved: usize,
    signed: usize,
    in_force: usize,
}

/// The state of every stage, in the order of the work.
pub(super) fn states(
    session: &mut Session,
    agreement: &Agreement,
    found: &[Finding],
) -> Result<Vec<StageState>, CommandError> {
    let of_locked = of_locked(session, agreement)?;
    let state = |stage: &Stage| stage_state(session.language, *stage, agreement, of_locked.as_ref(), found);
    Ok(Stage::ALL.iter().map(state).collect())
}

fn of_locked(session: &mut Session, agreement: &Agreement) -> Result<Option<OfLocked>, CommandError> {
    let Some(version) = session.last_version(agreement.id)? else { return Ok(None) };
    let locked = session.locked_text(agreement.id, version.number)?;
    let today = session.world.today();
    let parties =
        progress(Locked { version: version.number, text: &locked.text }, &agreement.evidence, today);
    Ok(Some(OfLocked {
        parties: parties.len(),
        approved: parties.iter().filter(|party| party.approval.is_approved()).count(),
        signed: parties.iter().filter(|party| party.signed.is_some()).count(),
        in_force: parties.iter().filter(|party| party.in_force.on(today)).count(),
    }))
}

/// The stage as it is called on the wire.
pub(crate) const fn stage_name(stage: Stage) -> StageName {
    match stage {
        Stage::Parties => StageName::Parties,
        Stage::Goals => StageName::Goals,
        Stage::Division => StageName::Division,
        Stage::Terms => StageName::Terms,
        Stage::Signatures => StageName::Signatures,
        Stage::InForce => StageName::InForce,
    }
}

fn stage_state(
    language: Language,
    stage: Stage,
    agreement: &Agreement,
    of_locked: Option<&OfLocked>,
    found: &[Finding],
) -> StageState {
    let ready = readiness(stage, agreement, found);
    let here = |blocking: bool| {
        let own = found.iter().filter(|finding| finding.stage == stage);
        own.filter(|finding| (finding.severity == Severity::Blocking) == blocking).count()
    };
    let (blocking, other) = (here(true), here(false));
    let share = |done: usize, of: usize| (100 * done).checked_div(of).unwrap_or_default();
    let percent = match (stage, of_locked) {
        (Stage::Signatures, Some(locked)) => share(locked.approved + locked.signed, 2 * locked.parties),
        (Stage::InForce, Some(locked)) => share(locked.in_force, locked.parties),
        _ => share(ready.done as usize, ready.total as usize),
    };
    StageState {
        stage: stage_name(stage),
        percent: u8::try_from(percent).unwrap_or(100),
        words: stage_words(language, stage, agreement, of_locked, blocking + other),
        blocking: super::narrow(blocking),
        other: super::narrow(other),
    }
}

fn stage_words(
    language: Language,
    stage: Stage,
    agreement: &Agreement,
    of_locked: Option<&OfLocked>,
    open: usize,
) -> String {
    let text = &agreement.text;
    let tongue = words::tongue(language);
    let count = |count: usize| locale::Count(i64::try_from(count).unwrap_or(i64::MAX));
    let finding_count = count(open);
    match stage {
        Stage::Parties => match text.joining().count() {
            0 => say::FramePartiesEmpty.text(tongue),
            n if open == 0 => say::FramePartiesReady { count: count(n) }.text(tongue),
            n => say::FramePartiesOpen { count: count(n), finding_count }.text(tongue),
        },
        Stage::Goals => match text.goals.len() {
            0 => say::FrameGoalsEmpty.text(tongue),
            n if open == 0 => say::FrameGoalsReady { count: count(n) }.text(tongue),
            n => say::FrameGoalsOpen { count: count(n), finding_count }.text(tongue),
        },
        Stage::Division => match text.tasks.len() {
            0 => say::FrameDivisionEmpty.text(tongue),
            n if open == 0 => say::FrameDivisionReady { count: count(n) }.text(tongue),
            n => say::FrameDivisionOpen { count: count(n), finding_count }.text(tongue),
        },
        Stage::Terms => match text.printed_sections().count() {
            0 => say::FrameTermsEmpty.text(tongue),
            n if open == 0 => say::FrameTermsReady { count: count(n) }.text(tongue),
            n => say::FrameTermsOpen { count: count(n), finding_count }.text(tongue),
        },
        Stage::Signatures if of_locked.is_some() => {
            of_locked.map(|locked| signed_words(tongue, locked)).unwrap_or_default()
        }
        Stage::InForce if of_locked.is_some_and(|locked| locked.in_force > 0) => {
            let locked = of_locked.copied().unwrap_or_default();
            say::FrameInForceParties {
                bound: locked.in_force.to_string().into(),
                total: locked.parties.to_string().into(),
            }
            .text(tongue)
        }
        Stage::Signatures => match text.joining().map(|party| party.signatories.len()).sum::<usize>() {
            0 => say::FrameSignaturesEmpty.text(tongue),
            n if open == 0 => say::FrameSignaturesReady { count: count(n) }.text(tongue),
            n => say::FrameSignaturesOpen { count: count(n), finding_count }.text(tongue),
        },
        Stage::InForce => match text.terms.validity.start {
            Some(start) => say::FrameInForceFrom { date: locale::dates::date(start).into() }.text(tongue),
            None => say::FrameInForceEmpty.text(tongue),
        },
    }
}

fn signed_words(tongue: locale::Language, locked: &OfLocked) -> String {
    let shown = |count: usize| count.to_string().into();
    say::FrameSignaturesLocked {
        approved: shown(locked.approved),
        signed: shown(locked.signed),
        total: shown(locked.parties),
    }
    .text(tongue)
}
