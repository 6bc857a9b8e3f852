//! The signatures stage: who signs, the locked versions, and where every party's decision and paper stand.

mod authorisations;
mod decisions;
mod originals;
mod sheet_names;
mod signed;

pub use authorisations::{attach_authorisation, open_kept, remove_authorisation};
pub use decisions::{edit_decision, remind, send_for_decision};
pub(crate) use originals::Ledger;
pub use originals::{correct_signature, edit_originals, receive_papers, signing_event};
pub(crate) use sheet_names::SheetChange;
pub(crate) use signed::{SignedReading, SignedReadings, candidates, keep, show};
pub use signed::{choose_signed_file, keep_signed_file, leave_signed_file};

use crate::locked::text_as;
use crate::parties::iso;
use crate::wire::{
    FinalForm, LockedView, PartyRow, ReminderView, ScanView, SignaturesRequest, SignaturesView, SigningParty,
    StepView, VersionFile, VersionView,
};
use crate::{CommandError, Desk, Session, frame, in_force, parties};
use agreement::{
    Agreement, AgreementId, AgreementLanguages, Approval, DecisionStep, EvidenceRecord, LegallyFinal, Locked,
    OrganisationKind, PartyProgress, ScanState, ScannedPage, progress, proposed_final_day,
};
use chrono::NaiveDate;
use std::sync::Arc;
use store::{LockedText, Version};

/// The signatures stage.
pub fn signatures(desk: &Desk, request: SignaturesRequest) -> Result<SignaturesView, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let versions = session.workspace.read().versions(id)?;
    let is_changed = match versions.last() {
        Some(last) => text_as(&agreement, last) != session.locked_text(id, last.number)?.bytes,
        None => false,
    };
    let shown = request.version.or_else(|| versions.last().map(|last| last.number));
    let locked = match shown {
        Some(number) => {
            let locked = session.locked_text(id, number)?;
            Some(locked_view(&session, &agreement, &locked)?)
        }
        None => None,
    };
    let originals = &agreement.text.terms.originals;
    Ok(SignaturesView {
        parties: signing_parties(&session, &agreement),
        practice: originals.practice,
        count: originals.count,
        kept_by: (&originals.kept_by).into(),
        versions: versions.iter().map(|version| version_view(&session, version)).collect::<Result<_, _>>()?,
        is_changed,
        locked,
    })
}

fn signing_parties(session: &Session, agreement: &Agreement) -> Vec<SigningParty> {
    let joining = agreement.text.joining().enumerate();
    joining
        .map(|(index, party)| SigningParty {
            id: party.id.0,
            number: frame::narrow(index + 1),
            name: party.name.shown(session.language).to_owned(),
            decision_maker: party.decision_maker.as_ref().map(parties::decision_maker_form),
            signatories: parties::signatory_forms(agreement, party),
        })
        .collect()
}

fn version_view(session: &Session, version: &Version) -> Result<VersionView, CommandError> {
    let files = session.workspace.read().renditions(version.agreement, version.number)?;
    let file = |file: store::Rendition| {
        let languages = AgreementLanguages::from_code(&file.languages)?;
        let (party, damaged) = (file.content.party, !session.seems_kept(&file.sha256));
        Some(VersionFile { kind: file.kind, languages, party: party.map(|party| party.0), damaged })
    };
    let mut files: Vec<VersionFile> = files.into_iter().filter_map(file).collect();
    files.sort_by(|a, b| (&a.kind, a.party, a.languages.code()).cmp(&(&b.kind, b.party, b.languages.code())));
    files.dedup();
    Ok(VersionView {
        number: version.number,
        locked_on: version.locked_on,
        identifier: version.fingerprint.printed(),
        sha256: version.fingerprint.hex(),
        reason: version.reason.clone(),
        files,
    })
}

fn locked_view(
    session: &Session,
    agreement: &Agreement,
    locked: &Arc<LockedText>,
) -> Result<LockedView, CommandError> {
    let (text, version) = (&locked.text, locked.version.number);
    let today = session.world.today();
    let of_parties = progress(Locked { version, text }, &agreement.evidence, today);
    let rows: Vec<PartyRow> = of_parties
        .iter()
        .zip(1..)
        .map(|(progress, number)| party_row(session, locked, &agreement.evidence, progress, number, today))
        .collect();
    let count = |is: &dyn Fn(&PartyProgress) -> bool| {
        frame::narrow(of_parties.iter().filter(|party| is(party)).count())
    };
    let mut scans: Vec<ScanView> = agreement
        .evidence
        .scans
        .iter()
        .map(|scan| scan_view(session, agreement.id, scan))
        .collect::<Result<_, _>>()?;
    scans.sort_by_key(|scan| (scan.state != ScanState::Inbox, scan.id));
    Ok(LockedView {
        version,
        starts_on: text.terms.validity.start,
        rule: in_force::rule_in_words(session.language, text.terms.validity.takes_effect),
        practice: text.terms.originals.practice,
        approved: count(&|party| party.approval.is_approved()),
        signed: count(&|party| party.signed.is_some()),
        in_force: count(&|party| party.in_force.on(today)),
        rows,
        originals: originals::views(session, locked, &agreement.evidence),
        scans,
    })
}

fn party_row(
    session: &Session,
    locked: &LockedText,
    evidence: &EvidenceRecord,
    progress: &PartyProgress,
    number: u32,
    today: NaiveDate,
) -> PartyRow {
    let version = locked.version.number;
    let party = locked.text.party(progress.party);
    let fresh = Approval::new(version, progress.party);
    let approval = evidence.approval(version, progress.party).unwrap_or(&fresh);
    let kind = party.and_then(|party| party.kind);
    let days = |since: NaiveDate| u32::try_from((today - since).num_days()).unwrap_or_default();
    PartyRow {
        id: progress.party.0,
        number,
        name: party.map(|party| party.name.shown(session.language).to_owned()).unwrap_or_default(),
        kind,
        approval: progress.approval,
        sent_on: approval.sent_on,
        planned_on: approval.planned_on(),
        decided_on: approval.decided_on(),
        final_on: approval.final_on(),
        steps: approval.steps.iter().map(|step| step_view(step, kind)).collect(),
        carried_from: approval.carried_from,
        paper: progress.paper,
        originals_done: progress.originals.0,
        originals: progress.originals.1,
        signed_on: progress.signed.map(|signed| signed.on),
        in_force_since: progress.in_force.since.ok(),
        hindrance: progress.in_force.since.err(),
        next: progress.next,
        waiting_since: progress.waiting_since,
        waiting_days: progress.waiting_since.map(days),
        reminders: approval
            .reminders
            .iter()
            .map(|reminder| ReminderView { on: reminder.on, by: reminder.by.clone() })
            .collect(),
    }
}

fn step_view(step: &DecisionStep, kind: Option<OrganisationKind>) -> StepView {
    let notice = step.minutes_received_on.or(step.decided_on);
    let proposed = notice.filter(|_| step.is_approved()).map(|day| proposed_final_day(kind, step.level, day));
    StepView {
        id: step.id.0,
        level: step.level,
        body: step.body.clone(),
        planned_on: iso(step.planned_on),
        decided_on: iso(step.decided_on),
        section: step.section.clone(),
        case_number: step.case_number.clone(),
        result: step.result,
        condition: step.condition.clone(),
        condition_met_on: iso(step.condition_met_on),
        mandate: step.mandate.clone(),
        minutes_received_on: iso(step.minutes_received_on),
        legally_final: final_form(step.legally_final),
        proposed_final: proposed.filter(|day| *day != LegallyFinal::NotSaid).map(final_form),
    }
}

fn final_form(legally_final: LegallyFinal) -> FinalForm {
    match legally_final {
        LegallyFinal::NotSaid => FinalForm::NotSaid,
        LegallyFinal::On { date } => FinalForm::On { on: date.to_string() },
        LegallyFinal::NotConcerned => FinalForm::NotConcerned,
    }
}

fn scan_view(session: &Session, id: AgreementId, scan: &ScannedPage) -> Result<ScanView, CommandError> {
    Ok(ScanView {
        id: scan.id.0,
        file_name: scan.file_name.clone(),
        page: scan.page,
        received_on: scan.received_on,
        reading: scan.reading,
        state: scan.state,
        version: scan.version,
        original: scan.original,
        sheet_page: scan.sheet_page,
        parties: session.parties_of_scan(id, scan)?.into_iter().map(|party| party.0).collect(),
        damaged: !session.seems_kept(&scan.file),
    })
}
