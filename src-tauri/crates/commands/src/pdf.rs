//! PDF files of the working text: a draft, marked as one on every page.

use crate::wire::{PdfRequest, SavedPdf};
use crate::{CommandError, Desk, Session, frame, words};
use agreement::{Agreement, AgreementLanguages};
use document::{Cache, Pages};
use locale::words as say;
use std::path::PathBuf;
use std::sync::Arc;
use store::durable::{Overwrite, write_file};

/// Lays the working text out for the live page.
pub(crate) fn pages(agreement: &Agreement, languages: AgreementLanguages, cache: &mut Cache) -> Pages {
    let options = document::Options::new(document::DocumentKind::Agreement, languages, true);
    document::lay_out(&document::compose(agreement, &options), cache)
}

/// The working text as it leaves memory: the same pages, carrying the text record (ruling 13).
pub(crate) fn draft(agreement: &Agreement, languages: AgreementLanguages) -> Pages {
    let options = document::Options::new(document::DocumentKind::Agreement, languages, true);
    let record = agreement::archive::of(agreement, None).canonical_bytes();
    document::lay_out(&document::compose(agreement, &options).carrying(record), &mut Cache::default())
}

/// Saves the working text as a PDF where the user says.
pub fn save_pdf(desk: &Desk, request: PdfRequest) -> Result<Option<SavedPdf>, CommandError> {
    let agreement = desk.session().agreement(request.agreement.into())?;
    let language = desk.language();
    let title = say::DialogSavePdf.text(words::tongue(language));
    let Some(path) = desk.host.choose_pdf(&title, &file_name(&desk.session(), &agreement, request)) else {
        return Ok(None);
    };
    let pages = draft(&agreement, request.languages);
    // The dialog has asked whether an existing file may be replaced.
    write_file(&path, &pages.to_pdf(), Overwrite::Replace)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let message = say::DonePdfSaved { name: name.as_str().into() }.text(words::tongue(language));
    Ok(Some(SavedPdf { name, pages: frame::narrow(pages.count()), message }))
}

/// Opens a draft in the system's viewer, to be printed.
pub fn open_for_printing(desk: &Desk, request: PdfRequest) -> Result<SavedPdf, CommandError> {
    let agreement = desk.session().agreement(request.agreement.into())?;
    let language = desk.language();
    let pages = draft(&agreement, request.languages);
    let name = file_name(&desk.session(), &agreement, request);
    let path = private_folder(&desk.session())?.join(&name);
    write_file(&path, &pages.to_pdf(), Overwrite::Replace)?;
    if !desk.host.show_document(&path) {
        return Err(CommandError::NoViewer);
    }
    let message = say::DonePdfOpened.text(words::tongue(language));
    Ok(SavedPdf { name, pages: frame::narrow(pages.count()), message })
}

/// A name that is safe on every system (ruling 30): title, language, the word for a draft.
fn file_name(session: &Session, agreement: &Arc<Agreement>, request: PdfRequest) -> String {
    let document_language = request.languages.languages()[0];
    let title = frame::title(document_language, agreement);
    let draft = say::DocumentDraft.text(words::tongue(session.language));
    agreement::file_name(&[&title, request.languages.code(), &draft], "pdf")
}

/// The folder for the system's viewer, in the workspace.
const VIEWER: &str = "viewer";

/// Where documents for the viewer lie: in the workspace, so that they are nobody else's to read; where nothing can be
/// written there, in a temporary folder of their own.
pub(crate) fn private_folder(session: &Session) -> Result<PathBuf, CommandError> {
    let folder = if session.workspace.is_read_only() {
        std::env::temp_dir().join(format!("sopu-viewer-{}", session.new_id()))
    } else {
        session.workspace.folder().join(VIEWER)
    };
    std::fs::create_dir_all(&folder).map_err(store::StoreError::from)?;
    Ok(folder)
}

/// Takes away what was opened in the viewer: copies made from what is kept. Gives back the names of files that the system
/// would not let go, because a viewer has them open.
pub(crate) fn clear_private_folder(session: &Session) -> Vec<String> {
    let entries = std::fs::read_dir(session.workspace.folder().join(VIEWER));
    let stays = |entry: &std::fs::DirEntry| std::fs::remove_file(entry.path()).is_err();
    let left = entries.into_iter().flatten().flatten().filter(stays);
    left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}
