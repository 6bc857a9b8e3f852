//! Files that show what the ledger says of a signature: an authorisation attached to it, opened in the viewer.

use super::originals::Ledger;
use crate::wire::{Changed, KeptFile, OneSignature, OpenKept, RemoveAuthorisation, SavedPdf};
use crate::{CommandError, Desk, Session, input, pdf, words, worker};
use agreement::{AgreementId, PaperOriginal, PaperSignature, SignatoryId};
use exchange::ScanKind;
use locale::words as say;
use store::durable::{Overwrite, write_file};
use store::{Op, OpCode, Scope};

/// Lets the user choose the file of an authorisation and attaches it; none when the dialog was closed.
pub fn attach_authorisation(desk: &Desk, request: OneSignature) -> Result<Option<Changed>, CommandError> {
    let title = say::DialogChooseAuthorisation.text(words::tongue(desk.language()));
    let Some(path) = desk.host.choose_paper(&title) else { return Ok(None) };
    let bytes = worker::read_limited(&path, exchange::limits::FILE_BYTES)?;
    if bytes.len() > exchange::limits::FILE_BYTES {
        let limit = u32::try_from(exchange::limits::FILE_BYTES / (1024 * 1024)).unwrap_or(u32::MAX);
        return Err(exchange::ImportError::FileTooLarge { limit }.into());
    }
    // By its first bytes: what it is called says nothing.
    ScanKind::of(&bytes)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    input::refuse_identity_code(&name)?;
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let mut original = original_of(&mut session, &request)?;
    let kept = session.workspace.keep(&bytes)?;
    let signature = original.signature_mut(SignatoryId(request.signatory));
    signature.authorisation = Some(kept.sha256.clone());
    signature.authorisation_name = name;
    let op = Op::new(OpCode::AttachAuthorisation, Scope::Agreement(id)).with("sha256", kept.sha256.clone());
    let changed = session.act(op, |tx| {
        tx.name_attachment(&kept)?;
        Ok(tx.put_original(id, &original)?)
    })?;
    Ok(Some(changed))
}

/// Takes an authorisation away, with a reason that stays in the log. The file stays among the attachments.
pub fn remove_authorisation(desk: &Desk, request: RemoveAuthorisation) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.at.agreement);
    let reason = input::line(&request.reason)?;
    if reason.is_empty() {
        return Err(CommandError::ReasonMissing);
    }
    input::refuse_identity_code(&reason)?;
    let mut original = original_of(&mut session, &request.at)?;
    let signature = original.signature_mut(SignatoryId(request.at.signatory));
    signature.authorisation = None;
    signature.authorisation_name.clear();
    let op = Op::new(OpCode::CorrectEvidence, Scope::Agreement(id)).with("reason", reason);
    session.act(op, |tx| Ok(tx.put_original(id, &original)?))
}

/// Opens a kept file in the system's viewer: a copy in a private folder, named by what it is (ruling 26).
pub fn open_kept(desk: &Desk, request: OpenKept) -> Result<SavedPdf, CommandError> {
    let mut session = desk.session();
    let original = original_of(&mut session, &request.at)?;
    let signature = original.signature(SignatoryId(request.at.signatory)).ok_or(CommandError::NotFound)?;
    let sha256 = sha256_of(signature, request.file).ok_or(CommandError::NotFound)?;
    let bytes = session.workspace.attachment(&sha256)?;
    let extension = match ScanKind::of(&bytes)? {
        ScanKind::Pdf => "pdf",
        ScanKind::Jpeg => "jpg",
        ScanKind::Png => "png",
        ScanKind::Tiff => "tif",
    };
    let tongue = words::tongue(session.language);
    let what = match request.file {
        KeptFile::Authorisation => say::LedgerAuthorisation.text(tongue),
        KeptFile::Signed => say::LedgerSignedFile.text(tongue),
    };
    let name = agreement::file_name(&[&what, &sha256[..8]], extension);
    let path = pdf::private_folder(&session)?.join(&name);
    write_file(&path, &bytes, Overwrite::Replace)?;
    drop(session);
    if !desk.host.show_document(&path) {
        return Err(CommandError::NoViewer);
    }
    Ok(SavedPdf { name, pages: 0, message: say::DoneFileOpened.text(tongue) })
}

fn sha256_of(signature: &PaperSignature, file: KeptFile) -> Option<String> {
    match file {
        KeptFile::Authorisation => signature.authorisation.clone(),
        KeptFile::Signed => signature.shown_by.clone(),
    }
}

/// The original on which somebody signs.
fn original_of(session: &mut Session, at: &OneSignature) -> Result<PaperOriginal, CommandError> {
    let mut ledger = Ledger::read(session, at.agreement.into(), at.version)?;
    let mut original = ledger.take(at.number)?;
    ledger.signature(&mut original, SignatoryId(at.signatory))?;
    Ok(original)
}
