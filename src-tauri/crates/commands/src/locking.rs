//! Locking: the working text becomes version n, with its files in every language form, before decisions are asked for.
//!
//! **Invariant:** all files are made before anything is kept, and the version, its files and what is carried over to it are
//! one action. Whoever stops in between leaves nothing behind.

use crate::locked::text_as;
use crate::steps::{self, LongWork, Steps};
use crate::wire::{LapseView, LockFacts, LockRequest, Nothing, OneAgreement, WorkDone, WorkProgress};
use crate::{CommandError, Desk, Session, frame, input, versions};
use agreement::{
    Agreement, AgreementId, AgreementLanguages, Approval, Fingerprint, Lapse, Locked, PartyId, Severity,
    archive,
};
use document::{DocumentKind, Parties, Stamp};
use store::{LockedText, Op, OpCode, Rendition, RenditionContent, Scope, Version};

/// The kinds of file that are kept with a version.
const KEPT: [DocumentKind; 2] = [DocumentKind::Agreement, DocumentKind::SignatureSheets];

/// What locking would do.
pub fn lock_facts(desk: &Desk, request: OneAgreement) -> Result<LockFacts, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let found = frame::text_findings(&session, &agreement);
    let (blocking, other): (Vec<_>, Vec<_>) =
        found.iter().partition(|finding| finding.severity == Severity::Blocking);
    let last = session.last_version(id)?;
    let lapses = lapses(&mut session, id, last.as_ref())?;
    let language = session.language;
    Ok(LockFacts {
        version: last.as_ref().map_or(1, |version| version.number + 1),
        before: last.as_ref().map(|version| version.number),
        is_changed: is_changed(&mut session, &agreement, last.as_ref())?,
        blocking: blocking.iter().map(|finding| frame::finding_view(language, &agreement, finding)).collect(),
        other: frame::narrow(other.len()),
        lapses,
    })
}

fn lapses(
    session: &mut Session,
    id: AgreementId,
    last: Option<&Version>,
) -> Result<Vec<LapseView>, CommandError> {
    let Some(version) = last else { return Ok(Vec::new()) };
    let locked = session.locked_text(id, version.number)?;
    let agreement = session.agreement(id)?;
    let lapses = agreement.evidence.lapsing(Locked { version: version.number, text: &locked.text });
    let view = |lapse: &Lapse| LapseView {
        party: lapse.party.0,
        name: locked
            .text
            .party(lapse.party)
            .map(|party| party.name.shown(session.language).to_owned())
            .unwrap_or_default(),
        decided: lapse.decided,
        has_mandate: lapse.has_mandate,
        signatures: frame::narrow(lapse.signatures),
    };
    Ok(lapses.iter().map(view).collect())
}

fn is_changed(
    session: &mut Session,
    agreement: &Agreement,
    last: Option<&Version>,
) -> Result<bool, CommandError> {
    let Some(version) = last else { return Ok(true) };
    let locked = session.locked_text(agreement.id, version.number)?;
    Ok(text_as(agreement, version) != locked.bytes)
}

/// A person has read what would lapse and goes on to edit.
pub fn begin_next_version(desk: &Desk, request: OneAgreement) -> Result<Nothing, CommandError> {
    desk.session().begin_next_version(request.agreement.into())?;
    Ok(Nothing {})
}

/// A version in the making: its text is settled, its files are made one by one.
#[derive(Debug)]
pub(crate) struct LockWork {
    locked: LockedText,
    agreement: Agreement,
    carried: Vec<Approval>,
    wanted: Vec<(DocumentKind, AgreementLanguages)>,
    made: Vec<(Rendition, Vec<u8>)>,
}

impl LockWork {
    /// # Errors
    /// Findings that block without a reason; a text that is the last version's.
    pub(crate) fn new(
        session: &mut Session,
        id: AgreementId,
        reason: &str,
        carried: &[PartyId],
    ) -> Result<Self, CommandError> {
        let agreement = session.agreement(id)?;
        let reason = input::line(reason)?;
        input::refuse_identity_code(&reason)?;
        let blocking = frame::text_findings(session, &agreement)
            .iter()
            .filter(|finding| finding.severity == Severity::Blocking)
            .count();
        if blocking > 0 && reason.is_empty() {
            return Err(CommandError::LockBlocked { count: blocking });
        }
        let last = session.last_version(id)?;
        if !is_changed(session, &agreement, last.as_ref())? {
            return Err(CommandError::NothingToLock { version: last.map_or(0, |version| version.number) });
        }
        let number = last.as_ref().map_or(1, |version| version.number + 1);
        let carried = carried_over(session, &agreement, last.as_ref(), number, carried)?;
        let locked = lock(session, &agreement, number, reason)?;
        let agreement = Agreement { text: locked.text.clone(), ..Agreement::clone(&agreement) };
        let forms = versions::language_forms(agreement.text.identity.languages);
        let wanted = KEPT.iter().flat_map(|kind| forms.iter().map(|form| (*kind, *form))).collect();
        Ok(Self { locked, agreement, carried, wanted, made: Vec::new() })
    }

    /// Keeps the files and locks the version.
    ///
    /// # Errors
    /// What the store refused; nothing is locked then.
    pub(crate) fn finish(self, session: &mut Session) -> Result<Version, CommandError> {
        let version = self.locked.version.clone();
        let mut kept = Vec::with_capacity(self.made.len());
        for (rendition, bytes) in &self.made {
            kept.push((rendition, session.workspace.keep(bytes)?));
        }
        let op = Op::new(OpCode::Lock, Scope::Agreement(version.agreement))
            .with("version", version.number.to_string())
            .with("sha256", version.fingerprint.hex())
            .with("reason", version.reason.clone());
        session.act(op, |tx| {
            tx.put_version(&version, &self.locked.bytes)?;
            for (rendition, attachment) in &kept {
                tx.put_rendition(rendition, attachment)?;
            }
            self.carried.iter().try_for_each(|approval| Ok(tx.put_approval(version.agreement, approval)?))
        })?;
        Ok(version)
    }
}

impl Steps for LockWork {
    fn total(&self) -> usize {
        self.wanted.len()
    }

    fn done(&self) -> usize {
        self.made.len()
    }

    /// Makes the next file.
    fn step(&mut self, _: &Desk) -> Result<(), CommandError> {
        let Some((kind, languages)) = self.wanted.get(self.made.len()).copied() else { return Ok(()) };
        let (bytes, sheets) =
            versions::render(&self.agreement, &self.locked, kind, languages, Parties::Together);
        let rendition = Rendition {
            agreement: self.agreement.id,
            version: self.locked.version.number,
            kind: kind.code().to_owned(),
            languages: languages.code().to_owned(),
            sha256: Fingerprint::of(&bytes).hex(),
            content: RenditionContent { sheets, party: None },
        };
        self.made.push((rendition, bytes));
        Ok(())
    }
}

impl LongWork for LockWork {
    fn conclude(self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError> {
        let version = self.finish(&mut desk.session())?.number;
        Ok(WorkDone::Locked { version })
    }
}

/// The text as version n: read back from its own canonical bytes, so that what is drawn is what is locked.
fn lock(
    session: &Session,
    agreement: &Agreement,
    number: u32,
    reason: String,
) -> Result<LockedText, CommandError> {
    let stamp = archive::VersionStamp { number, locked_on: session.world.today() };
    let bytes = archive::of(agreement, Some(stamp)).canonical_bytes();
    let version = Version {
        agreement: agreement.id,
        number,
        locked_at: session.world.now(),
        locked_on: stamp.locked_on,
        fingerprint: Fingerprint::of(&bytes),
        reason,
    };
    let text = archive::read(&bytes)?.text;
    Ok(LockedText { version, text, bytes })
}

/// Decisions that hold for the next version, too: only of parties whose decision allows minor corrections.
fn carried_over(
    session: &mut Session,
    agreement: &Agreement,
    last: Option<&Version>,
    number: u32,
    parties: &[PartyId],
) -> Result<Vec<Approval>, CommandError> {
    let Some(version) = last else { return Ok(Vec::new()) };
    let locked = session.locked_text(agreement.id, version.number)?;
    let mut carried = Vec::with_capacity(parties.len());
    for party in parties {
        let approval = agreement.evidence.approval(locked.version.number, *party);
        let approval = approval.filter(|approval| approval.has_mandate()).ok_or(CommandError::NotFound)?;
        let from = approval.carried_from.unwrap_or(approval.version);
        carried.push(Approval { version: number, carried_from: Some(from), ..approval.clone() });
    }
    Ok(carried)
}

/// Begins to lock: the text is settled, nothing is kept yet.
pub fn begin_lock(desk: &Desk, request: LockRequest) -> Result<WorkProgress, CommandError> {
    let carried: Vec<PartyId> = request.carried.iter().map(|party| (*party).into()).collect();
    let work = LockWork::new(&mut desk.session(), request.agreement.into(), &request.reason, &carried)?;
    Ok(steps::begin(desk, work))
}

/// The stamp on the pages of a version.
pub(crate) const fn stamp(version: &Version) -> Stamp {
    Stamp { version: version.number, locked_on: version.locked_on, fingerprint: version.fingerprint }
}
