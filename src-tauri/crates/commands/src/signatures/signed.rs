//! Signatures made electronically in another program: the signed PDF is read in a worker, shown, and kept byte for byte once
//! a person has said whose signatures it holds.
//!
//! **Invariant:** nothing is called verified. What is told is what the file says of itself, and whether it begins with a
//! file that is kept here (ruling 14).

use super::originals::Ledger;
use crate::parties::iso;
use crate::verify::{self, Verdict, Verified};
use crate::wire::{
    Changed, KeepSignedFile, KeptSignature, Nothing, OneAgreement, OneSignedFile, SignedFieldView,
    SignedFileView, SignedForView,
};
use crate::{CommandError, Desk, Session, input, words, worker};
use agreement::{
    Agreement, AgreementId, Fingerprint, PaperOriginal, SignatoryId, SignedField, SignedFile, archive,
    planned_originals,
};
use chrono::{DateTime, NaiveDate};
use chrono_tz::Europe::Helsinki;
use locale::words as say;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use store::{Op, OpCode, Scope};
use uuid::Uuid;

/// The signed files that were shown and wait for a person. As many as anybody drops at once; older ones are forgotten.
#[derive(Debug, Default)]
pub(crate) struct SignedReadings(Vec<(Uuid, Arc<SignedReading>)>);

/// How many files wait at most.
const WAITING: usize = 32;

impl SignedReadings {
    fn add(&mut self, token: Uuid, reading: SignedReading) {
        if self.0.len() == WAITING {
            self.0.remove(0);
        }
        self.0.push((token, Arc::new(reading)));
    }

    fn get(&self, token: Uuid) -> Option<Arc<SignedReading>> {
        self.0.iter().find(|(found, _)| *found == token).map(|(_, reading)| Arc::clone(reading))
    }

    fn forget(&mut self, token: Uuid) {
        self.0.retain(|(found, _)| *found != token);
    }
}

/// A signed file with what was read of it.
#[derive(Debug)]
pub(crate) struct SignedReading {
    pub(crate) name: String,
    bytes: Vec<u8>,
    pub(crate) sha256: String,
    pub(crate) fields: Vec<SignedField>,
    pub(crate) verified: Verified,
}

impl SignedReading {
    /// Reads a file in a worker.
    ///
    /// # Errors
    /// A file that is no PDF, or that cannot be read.
    pub(crate) fn of_file(desk: &Desk, path: &Path) -> Result<Self, CommandError> {
        let bytes = worker::read_limited(path, exchange::limits::FILE_BYTES)?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let fields = worker::read_signatures(desk.host.worker_program().as_deref(), &bytes)?;
        Self::of(desk, name, bytes, fields)
    }

    /// Compares a file whose fields were read with what is kept here.
    ///
    /// # Errors
    /// What the workspace refused.
    pub(crate) fn of(
        desk: &Desk,
        name: String,
        bytes: Vec<u8>,
        fields: Vec<exchange::SignatureField>,
    ) -> Result<Self, CommandError> {
        let json = worker::read_agreement(desk.host.worker_program().as_deref(), bytes.clone()).ok();
        // Data that cannot be read says nothing about the signatures around it.
        let json = json.filter(|json| archive::read(json.as_bytes()).is_ok());
        let verified = verify::judge(&mut desk.session(), &bytes, json.as_deref())?;
        let sha256 = Fingerprint::of(&bytes).hex();
        let fields = fields.into_iter().map(told).collect();
        Ok(Self { name, bytes, sha256, fields, verified })
    }

    /// The version whose signatures it can hold.
    ///
    /// # Errors
    /// A file without anything added to the locked one, a file of another agreement, nothing locked.
    pub(crate) fn version(&self, session: &Session, id: AgreementId) -> Result<u32, CommandError> {
        if self.verified.verdict == Verdict::Genuine {
            return Err(CommandError::SignedFileUnsigned);
        }
        if self.verified.agreement.is_some_and(|found| found != id) {
            return Err(CommandError::SignedOtherAgreement { title: self.verified.title.clone() });
        }
        let versions = session.workspace.read().versions(id)?;
        let last = versions.last().ok_or(CommandError::NothingLocked)?.number;
        let said = self.verified.version;
        Ok(said.filter(|said| versions.iter().any(|version| version.number == *said)).unwrap_or(last))
    }

    /// Whether it begins, byte for byte, with a kept file.
    pub(crate) fn is_of_version(&self) -> bool {
        self.verified.verdict == Verdict::GenuineWithAdditions
    }

    /// The field that names a person, if one does.
    fn field_of(&self, name: &str) -> Option<&SignedField> {
        self.fields.iter().find(|field| field.names(name))
    }
}

/// A field as it is kept.
fn told(field: exchange::SignatureField) -> SignedField {
    SignedField {
        field: field.field,
        signer: field.signer.unwrap_or_default(),
        signed_on: field.signed_at.as_deref().and_then(signed_day),
        covers_file: field.covers_file,
    }
}

/// The day of a time as PDF writes it, `D:20260514233000+03'00'`, in Finland; where no zone is said, the day as it stands.
fn signed_day(told: &str) -> Option<NaiveDate> {
    let digits = told.strip_prefix("D:").unwrap_or(told);
    let day = NaiveDate::parse_from_str(digits.get(..8)?, "%Y%m%d").ok()?;
    let zone: String = digits.get(14..).unwrap_or_default().chars().filter(|sign| *sign != '\'').collect();
    let zone = if zone.starts_with('Z') { "+0000" } else { zone.as_str() };
    let time = digits.get(..14).map(|time| format!("{time}{zone}"));
    let exact = time.and_then(|time| DateTime::parse_from_str(&time, "%Y%m%d%H%M%S%z").ok());
    Some(exact.map_or(day, |exact| exact.with_timezone(&Helsinki).date_naive()))
}

/// Lets the user choose a signed PDF and shows it; none when the dialog was closed.
pub fn choose_signed_file(
    desk: &Desk,
    request: OneAgreement,
) -> Result<Option<SignedFileView>, CommandError> {
    let title = say::DialogChooseSigned.text(words::tongue(desk.language()));
    let Some(path) = desk.host.choose_agreement(&title) else { return Ok(None) };
    let reading = SignedReading::of_file(desk, &path)?;
    show(&mut desk.session(), request.agreement.into(), reading).map(Some)
}

/// Shows a reading and keeps it until a person has said whose signatures it holds.
pub(crate) fn show(
    session: &mut Session,
    id: AgreementId,
    reading: SignedReading,
) -> Result<SignedFileView, CommandError> {
    let version = reading.version(session, id)?;
    let signatories = candidates(session, id, version, &reading)?;
    let verified = verify::view(session, reading.verified.clone(), reading.name.clone());
    let token = session.new_id();
    let shown = SignedFileView {
        token,
        file_name: reading.name.clone(),
        version,
        is_of_version: reading.is_of_version(),
        message: verified.message,
        fields: reading.fields.iter().map(field_view).collect(),
        signatories,
    };
    session.signed.add(token, reading);
    Ok(shown)
}

/// A field as the window and the ledger show it.
pub(super) fn field_view(field: &SignedField) -> SignedFieldView {
    SignedFieldView {
        field: field.field.clone(),
        signer: field.signer.clone(),
        signed_on: iso(field.signed_on),
        covers_file: field.covers_file,
    }
}

/// Those whose signature has not been received, each proposed where a field names the person.
pub(crate) fn candidates(
    session: &mut Session,
    id: AgreementId,
    version: u32,
    reading: &SignedReading,
) -> Result<Vec<SignedForView>, CommandError> {
    let agreement = session.agreement(id)?;
    let locked = session.locked_text(id, version)?;
    let planned = planned_originals(&locked.text);
    let mut found = Vec::new();
    for party in locked.text.joining() {
        for who in &party.signatories {
            let signs = planned.iter().filter(|plan| plan.signing.iter().any(|(_, by)| by.contains(&who.id)));
            let mut papers = signs.map(|plan| agreement.evidence.original(version, plan.number));
            let is_open = papers.any(|paper| !has_received(paper, who.id));
            if !is_open {
                continue;
            }
            let name = agreement.evidence.name_of(who.id);
            let field = reading.field_of(name);
            found.push(SignedForView {
                party: party.id.0,
                party_name: party.name.shown(session.language).to_owned(),
                signatory: who.id.0,
                name: name.to_owned(),
                title: who.title.shown(session.language).to_owned(),
                proposed: field.is_some(),
                signed_on: iso(field.and_then(|field| field.signed_on)),
            });
        }
    }
    Ok(found)
}

fn has_received(original: Option<&PaperOriginal>, who: SignatoryId) -> bool {
    original.and_then(|original| original.signature(who)).is_some_and(|given| given.received_on.is_some())
}

/// Keeps a signed file and receives the signatures that a person says it holds: one action that only a reason takes back.
pub fn keep_signed_file(desk: &Desk, request: KeepSignedFile) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let reading = session.signed.get(request.token).ok_or(CommandError::NotFound)?;
    let on = session.day(&request.received_on)?;
    let changed = keep(&mut session, request.agreement.into(), &reading, &request.signatures, on)?;
    session.signed.forget(request.token);
    Ok(changed)
}

/// Forgets a signed file that was shown; nothing is kept of it.
pub fn leave_signed_file(desk: &Desk, request: OneSignedFile) -> Result<Nothing, CommandError> {
    desk.session().signed.forget(request.token);
    Ok(Nothing {})
}

/// Keeps the file with each original on which the signatures are still out.
pub(crate) fn keep(
    session: &mut Session,
    id: AgreementId,
    reading: &SignedReading,
    signatures: &[KeptSignature],
    received_on: NaiveDate,
) -> Result<Changed, CommandError> {
    let version = reading.version(session, id)?;
    if signatures.is_empty() {
        return Err(CommandError::NobodySigned);
    }
    input::refuse_identity_code(&(&reading.fields, &reading.name))?;
    let agreement = session.agreement(id)?;
    let mut ledger = Ledger::read(session, id, version)?;
    let mut originals: BTreeMap<u16, PaperOriginal> = BTreeMap::new();
    for signed in signatures {
        let who = SignatoryId(signed.signatory);
        let number = open_original(&agreement, &ledger, version, who).ok_or(CommandError::NotFound)?;
        if !originals.contains_key(&number) {
            originals.insert(number, ledger.take(number)?);
        }
        let original = originals.get_mut(&number).ok_or(CommandError::NotFound)?;
        let signature = ledger.signature(original, who)?;
        signature.method = agreement::SignatureMethod::Electronic;
        signature.received_on = Some(received_on);
        signature.signed_on = input::date("signed_on", &signed.signed_on)?.or(signature.signed_on);
        signature.shown_by = Some(reading.sha256.clone());
    }
    for original in originals.values_mut() {
        original.signed_files.retain(|kept| kept.file != reading.sha256);
        original.signed_files.push(SignedFile {
            file: reading.sha256.clone(),
            file_name: reading.name.clone(),
            received_on,
            is_of_version: reading.is_of_version(),
            fields: reading.fields.clone(),
        });
    }
    let kept = session.workspace.keep(&reading.bytes)?;
    let op = Op::new(OpCode::KeepSignedFile, Scope::Agreement(id))
        .with("count", signatures.len().to_string())
        .with("sha256", reading.sha256.clone());
    session.act(op, |tx| {
        tx.name_attachment(&kept)?;
        originals.values().try_for_each(|original| Ok(tx.put_original(id, original)?))
    })
}

/// The first original that somebody signs and on which the signature is still out.
fn open_original(agreement: &Agreement, ledger: &Ledger, version: u32, who: SignatoryId) -> Option<u16> {
    let signs = ledger.planned.iter().filter(|plan| plan.signing.iter().any(|(_, by)| by.contains(&who)));
    signs
        .map(|plan| plan.number)
        .find(|number| !has_received(agreement.evidence.original(version, *number), who))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_signing_is_the_day_in_finland() {
        let day = |told: &str| signed_day(told).map(|day| day.to_string());
        let cases = [
            ("D:20260514123000+03'00'", Some("2026-05-14")),
            ("D:20260514223000Z", Some("2026-05-15")),
            ("D:20260514223000Z00'00'", Some("2026-05-15")),
            ("D:20260515003000+0300", Some("2026-05-15")),
            ("D:20260514", Some("2026-05-14")),
            ("20260514", Some("2026-05-14")),
            ("D:20261341", None),
            ("yesterday", None),
            ("ä", None),
        ];
        for (told, expected) in cases {
            assert_eq!(day(told).as_deref(), expected, "{told}");
        }
    }
}
