//! The ledger of originals: printed, sent, signed, received, kept.

use super::signed::field_view;
use crate::parties::iso;
use crate::wire::{
    AuthorisationView, Changed, CorrectSignature, EditOriginals, OriginalChange, OriginalView, ReceivePapers,
    ShownBySignedFile, SignatureChange, SignatureField, SignatureView, SigningEvent,
};
use crate::{CommandError, Desk, Session, input};
use agreement::{
    Agreement, AgreementId, Capacity, EvidenceRecord, PaperOriginal, PaperSignature, PlannedOriginal,
    SignatoryId, SignedFile, planned_originals,
};
use store::{LockedText, Op, OpCode, Scope};

/// Every original that the text asks for, with what is known of it.
pub(super) fn views(session: &Session, locked: &LockedText, evidence: &EvidenceRecord) -> Vec<OriginalView> {
    let version = locked.version.number;
    let view = |plan: PlannedOriginal| {
        let fresh = PaperOriginal::new(version, plan.number);
        let original = evidence.original(version, plan.number).unwrap_or(&fresh);
        OriginalView {
            number: plan.number,
            party: plan.party.map(|party| party.0),
            printed_on: iso(original.printed_on),
            sent_on: iso(original.sent_on),
            holder: original.holder.clone(),
            circulation: original.circulation.iter().map(|party| party.0).collect(),
            kept_by: original.kept_by.clone(),
            kept_where: original.kept_where.clone(),
            case_number: original.case_number.clone(),
            kept_for: original.kept_for.clone(),
            signatures: signature_views(session, locked, evidence, &plan, original),
        }
    };
    planned_originals(&locked.text).into_iter().map(view).collect()
}

fn signature_views(
    session: &Session,
    locked: &LockedText,
    evidence: &EvidenceRecord,
    plan: &PlannedOriginal,
    original: &PaperOriginal,
) -> Vec<SignatureView> {
    let language = session.language;
    let signing = plan.signing.iter().filter_map(|(id, _)| locked.text.party(*id));
    let of_party = signing.flat_map(|party| party.signatories.iter().map(move |who| (party, who)));
    of_party
        .map(|(party, who)| {
            let fresh = PaperSignature::new(who.id);
            let signature = original.signature(who.id).unwrap_or(&fresh);
            SignatureView {
                party: party.id.0,
                party_name: party.name.shown(language).to_owned(),
                signatory: who.id.0,
                title: who.title.shown(language).to_owned(),
                name: evidence.name_of(who.id).to_owned(),
                signed_by: signature.signed_by.clone(),
                signed_on: iso(signature.signed_on),
                place: signature.place.clone(),
                method: signature.method,
                received_on: iso(signature.received_on),
                is_shown: signature.shown_by.is_some(),
                signed_file: original.signed_file_of(signature).map(|signed| shown_by(session, signed)),
                needs_authorisation: who.capacity == Capacity::Authorised,
                authorisation: signature.authorisation.as_ref().map(|sha256| AuthorisationView {
                    file_name: signature.authorisation_name.clone(),
                    is_missing: !session.workspace.has_file(sha256),
                }),
            }
        })
        .collect()
}

fn shown_by(session: &Session, signed: &SignedFile) -> ShownBySignedFile {
    ShownBySignedFile {
        file_name: signed.file_name.clone(),
        is_of_version: signed.is_of_version,
        fields: signed.fields.iter().map(field_view).collect(),
        is_missing: !session.workspace.has_file(&signed.file),
    }
}

/// Changes the same field of one or several originals.
pub fn edit_originals(desk: &Desk, request: EditOriginals) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let mut ledger = Ledger::read(&mut session, id, request.version)?;
    let mut changed = Vec::with_capacity(request.numbers.len());
    for number in request.numbers {
        let mut original = ledger.take(number)?;
        apply(&mut original, &request.change)?;
        changed.push(original);
    }
    input::refuse_identity_code(&changed)?;
    let code = match &request.change {
        OriginalChange::SentOn(typed) if !typed.trim().is_empty() => OpCode::SendOriginal,
        OriginalChange::Signature(SignatureChange { change: SignatureField::ReceivedOn(_), .. }) => {
            OpCode::ReceiveOriginal
        }
        _ => OpCode::EditOriginal,
    };
    put_all(&mut session, code, id, &changed)
}

/// Those who were at a signing event have signed every original they sign.
pub fn signing_event(desk: &Desk, request: SigningEvent) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let on = session.day(&request.on)?;
    let place = input::line(&request.place)?;
    let mut ledger = Ledger::read(&mut session, id, request.version)?;
    let there: Vec<SignatoryId> = request.signatories.into_iter().map(Into::into).collect();
    let mut changed = Vec::new();
    for plan in ledger.planned.clone() {
        let signing = plan.signing.iter().flat_map(|(_, signatories)| signatories);
        let here: Vec<SignatoryId> = signing.copied().filter(|who| there.contains(who)).collect();
        if here.is_empty() {
            continue;
        }
        let mut original = ledger.take(plan.number)?;
        for who in here {
            let signature = original.signature_mut(who);
            signature.signed_on = Some(on);
            signature.place.clone_from(&place);
            signature.received_on = signature.received_on.or(request.received.then_some(on));
        }
        changed.push(original);
    }
    input::refuse_identity_code(&changed)?;
    let code = if request.received { OpCode::ReceiveOriginal } else { OpCode::SigningEvent };
    put_all(&mut session, code, id, &changed)
}

/// Signed papers have come.
pub fn receive_papers(desk: &Desk, request: ReceivePapers) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let on = session.day(&request.on)?;
    let signed_on = input::date("signed_on", &request.signed_on)?;
    let mut ledger = Ledger::read(&mut session, id, request.version)?;
    let mut original = ledger.take(request.number)?;
    for who in request.signatories {
        let signature = ledger.signature(&mut original, who.into())?;
        signature.received_on = Some(on);
        signature.signed_on = signed_on.or(signature.signed_on);
    }
    put_all(&mut session, OpCode::ReceiveOriginal, id, &[original])
}

/// Takes back what was received by mistake, with a reason that stays in the log.
pub fn correct_signature(desk: &Desk, request: CorrectSignature) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let reason = input::line(&request.reason)?;
    if reason.is_empty() {
        return Err(CommandError::ReasonMissing);
    }
    input::refuse_identity_code(&reason)?;
    let mut ledger = Ledger::read(&mut session, id, request.version)?;
    let mut original = ledger.take(request.number)?;
    let who = SignatoryId(request.signatory);
    let signature = ledger.signature(&mut original, who)?;
    // The right to sign is another fact than that the paper came.
    let (authorisation, authorisation_name) =
        (signature.authorisation.take(), std::mem::take(&mut signature.authorisation_name));
    *signature = PaperSignature { authorisation, authorisation_name, ..PaperSignature::new(who) };
    let op = Op::new(OpCode::CorrectEvidence, Scope::Agreement(id)).with("reason", reason);
    session.act(op, |tx| Ok(tx.put_original(id, &original)?))
}

/// The originals of a version, as they are planned and as they stand.
pub(crate) struct Ledger {
    version: u32,
    pub(crate) planned: Vec<PlannedOriginal>,
    agreement: std::sync::Arc<Agreement>,
}

impl Ledger {
    pub(crate) fn read(session: &mut Session, id: AgreementId, version: u32) -> Result<Self, CommandError> {
        let agreement = session.agreement(id)?;
        let locked = session.locked_text(id, version)?;
        Ok(Self { version, planned: planned_originals(&locked.text), agreement })
    }

    /// A copy of an original, to be changed; begun where nothing is known of it.
    pub(crate) fn take(&mut self, number: u16) -> Result<PaperOriginal, CommandError> {
        self.plan(number)?;
        let known = self.agreement.evidence.original(self.version, number);
        Ok(known.cloned().unwrap_or_else(|| PaperOriginal::new(self.version, number)))
    }

    /// The signature of somebody who signs that original.
    pub(crate) fn signature<'a>(
        &self,
        original: &'a mut PaperOriginal,
        who: SignatoryId,
    ) -> Result<&'a mut PaperSignature, CommandError> {
        let plan = self.plan(original.number)?;
        let signs = plan.signing.iter().any(|(_, signatories)| signatories.contains(&who));
        if signs { Ok(original.signature_mut(who)) } else { Err(CommandError::NotFound) }
    }

    fn plan(&self, number: u16) -> Result<&PlannedOriginal, CommandError> {
        self.planned.iter().find(|plan| plan.number == number).ok_or(CommandError::NotFound)
    }
}

fn put_all(
    session: &mut Session,
    code: OpCode,
    id: AgreementId,
    originals: &[PaperOriginal],
) -> Result<Changed, CommandError> {
    session.act(Op::new(code, Scope::Agreement(id)), |tx| {
        originals.iter().try_for_each(|original| Ok(tx.put_original(id, original)?))
    })
}

fn apply(original: &mut PaperOriginal, change: &OriginalChange) -> Result<(), CommandError> {
    match change {
        OriginalChange::PrintedOn(typed) => original.printed_on = input::date("printed_on", typed)?,
        OriginalChange::SentOn(typed) => original.sent_on = input::date("sent_on", typed)?,
        OriginalChange::Holder(holder) => original.holder = input::line(holder)?,
        OriginalChange::Circulation(parties) => {
            original.circulation = parties.iter().map(|party| (*party).into()).collect();
        }
        OriginalChange::KeptBy(who) => original.kept_by = input::line(who)?,
        OriginalChange::KeptWhere(place) => original.kept_where = input::line(place)?,
        OriginalChange::CaseNumber(number) => original.case_number = input::line(number)?,
        OriginalChange::KeptFor(time) => original.kept_for = input::line(time)?,
        OriginalChange::Signature(change) => {
            let signature = original.signature_mut(change.signatory.into());
            apply_to_signature(signature, &change.change)?;
        }
    }
    Ok(())
}

fn apply_to_signature(signature: &mut PaperSignature, change: &SignatureField) -> Result<(), CommandError> {
    match change {
        SignatureField::SignedBy(name) => signature.signed_by = input::line(name)?,
        SignatureField::SignedOn(typed) => signature.signed_on = input::date("signed_on", typed)?,
        SignatureField::Place(place) => signature.place = input::line(place)?,
        SignatureField::Method(method) => signature.method = *method,
        SignatureField::ReceivedOn(typed) => {
            let received = input::date("received_on", typed)?;
            // What has come is taken back only with a reason (ruling 19).
            if received.is_none() && signature.received_on.is_some() {
                return Err(CommandError::ReasonMissing);
            }
            signature.received_on = received;
        }
    }
    Ok(())
}
