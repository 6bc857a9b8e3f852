//! Electronically signed files on the command line: what each says of itself and, where asked, kept.

use super::report::{SignedFieldReport, SignedReport, SignedSignature};
use crate::signatures::{self, SignedReading};
use crate::wire::{KeptSignature, SignedForView};
use crate::{CommandError, Desk, frame};
use agreement::AgreementId;
use chrono::NaiveDate;
use std::path::Path;

/// What is asked of a signed file.
#[derive(Debug, Clone, Copy)]
pub struct SignedWanted<'a> {
    /// The file.
    pub file: &'a Path,
    /// The parties whose signatures it holds, by number or id; where none is named, those whose names stand in it.
    pub parties: &'a [String],
    /// The day of signing, where the file does not say it.
    pub signed_on: Option<NaiveDate>,
    /// Whether it is kept.
    pub keep: bool,
}

/// Tells what a signed file says of its signatures; where asked, keeps it and receives them.
///
/// # Errors
/// A file that is no PDF, is of another agreement, or has nothing added to the locked file; no such party; nobody whose
/// signature it could hold.
pub fn signed(desk: &Desk, id: AgreementId, wanted: &SignedWanted<'_>) -> Result<SignedReport, CommandError> {
    let reading = SignedReading::of_file(desk, wanted.file)?;
    let mut parties = Vec::with_capacity(wanted.parties.len());
    let mut session = desk.session();
    let version = reading.version(&session, id)?;
    let locked = session.locked_text(id, version)?;
    for asked in wanted.parties {
        parties.push(super::documents::party_of(&locked.text, asked)?.0);
    }
    let mut open = signatures::candidates(&mut session, id, version, &reading)?;
    open.retain(|one| if parties.is_empty() { one.proposed } else { parties.contains(&one.party) });
    let signatures: Vec<KeptSignature> = open.iter().map(|one| signature_of(one, wanted.signed_on)).collect();
    if wanted.keep {
        let today = session.world.today();
        signatures::keep(&mut session, id, &reading, &signatures, today)?;
    }
    Ok(SignedReport {
        agreement: id.0,
        file: reading.name.clone(),
        sha256: reading.sha256.clone(),
        verdict: reading.verified.verdict.code(),
        version,
        begins_with_version: reading.is_of_version(),
        fields: reading
            .fields
            .iter()
            .map(|field| SignedFieldReport {
                field: field.field.clone(),
                signer: field.signer.clone(),
                signed_on: field.signed_on,
                covers_file: field.covers_file,
            })
            .collect(),
        verified: false,
        signatures: open
            .iter()
            .map(|one| SignedSignature {
                party: one.party,
                party_name: one.party_name.clone(),
                signatory: one.signatory,
                title: one.title.clone(),
            })
            .collect(),
        kept: if wanted.keep { frame::narrow(signatures.len()) } else { 0 },
    })
}

fn signature_of(one: &SignedForView, signed_on: Option<NaiveDate>) -> KeptSignature {
    let said = one.signed_on.clone();
    let signed_on =
        if said.is_empty() { signed_on.map(|day| day.to_string()).unwrap_or_default() } else { said };
    KeptSignature { signatory: one.signatory, signed_on }
}
