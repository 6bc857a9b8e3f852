//! Documents as the window asks for them: where they go is chosen first, and they are made one after the other.

use super::{Wanted, Work};
use crate::steps::{self, LongWork, Steps};
use crate::wire::{DocumentsRequest, DocumentsThen, PartiesWanted, SavedPdf, WorkDone, WorkProgress};
use crate::{CommandError, Desk, pdf, words};
use document::{DocumentKind, Options, Parties};
use locale::words as say;
use std::path::PathBuf;
use store::durable::Overwrite;

/// Work of the window, and where its files go.
#[derive(Debug)]
struct WindowWork {
    work: Work,
    target: Target,
}

#[derive(Debug)]
enum Target {
    File(PathBuf),
    Folder(PathBuf),
    Viewer(PathBuf),
}

/// Chooses where documents go and prepares them; none when the dialog was closed.
pub fn begin_documents(desk: &Desk, request: DocumentsRequest) -> Result<Option<WorkProgress>, CommandError> {
    let work = work_of(desk, &request, false)?;
    let tongue = words::tongue(desk.language());
    let target = match request.then {
        DocumentsThen::Print => Target::Viewer(pdf::private_folder(&desk.session())?),
        DocumentsThen::Save if work.total() > 1 => {
            let Some(folder) = desk.host.choose_folder(&say::DialogSaveDocuments.text(tongue)) else {
                return Ok(None);
            };
            Target::Folder(folder)
        }
        DocumentsThen::Save => {
            let party = if let Some(Parties::One(id)) = work.parties.first() { Some(*id) } else { None };
            let title = say::DialogSavePdf.text(tongue);
            let Some(path) = desk.host.choose_pdf(&title, &work.proposed_name(party)) else {
                return Ok(None);
            };
            Target::File(path)
        }
    };
    Ok(Some(steps::begin(desk, WindowWork { work, target })))
}

impl Steps for WindowWork {
    fn total(&self) -> usize {
        self.work.total()
    }

    fn done(&self) -> usize {
        self.work.done()
    }

    fn name(&self) -> &str {
        self.work.name()
    }

    fn step(&mut self, desk: &Desk) -> Result<(), CommandError> {
        self.work.step(desk)
    }
}

impl LongWork for WindowWork {
    fn conclude(self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError> {
        let saved = finish(desk, &self.work, &self.target)?;
        Ok(WorkDone::Documents { saved })
    }
}

/// The words of a document, to be pasted elsewhere.
pub fn document_text(desk: &Desk, request: DocumentsRequest) -> Result<String, CommandError> {
    let mut work = work_of(desk, &request, true)?;
    steps::all(desk, &mut work, &mut |_, _, _| {})?;
    let texts = work.made().iter().map(|made| String::from_utf8_lossy(&made.bytes).into_owned());
    Ok(texts.collect::<Vec<_>>().join("\n\n"))
}

fn work_of(desk: &Desk, request: &DocumentsRequest, plain: bool) -> Result<Work, CommandError> {
    // A comparison is made of two texts, by commands of its own.
    let of_one_text = |kind: &DocumentKind| *kind != DocumentKind::Comparison;
    let kind = DocumentKind::from_code(&request.kind).filter(of_one_text);
    let kind = kind.ok_or_else(|| CommandError::Request(request.kind.clone()))?;
    let parties = match request.parties {
        PartiesWanted::Together => Parties::Together,
        PartiesWanted::Each => Parties::Each,
        PartiesWanted::One { party } => Parties::One(party.into()),
    };
    let draft = request.version.is_none();
    let options =
        Options { parties, return_by: request.return_by, ..Options::new(kind, request.languages, draft) };
    let bound = request.bound || request.then == DocumentsThen::Print;
    let wanted = Wanted { options, bound, plain };
    Work::of(&mut desk.session(), request.agreement.into(), request.version, wanted)
}

/// Writes what was made, or shows it.
fn finish(desk: &Desk, work: &Work, target: &Target) -> Result<SavedPdf, CommandError> {
    let tongue = words::tongue(desk.language());
    let pages = work.made().iter().map(|made| made.pages).sum();
    let count = work.total();
    match target {
        Target::Folder(folder) => {
            work.write_into(folder, Overwrite::Refuse)?;
            let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            let message =
                say::DoneDocumentsSaved { count: count.into(), name: name.as_str().into() }.text(tongue);
            Ok(SavedPdf { name, pages, message })
        }
        Target::File(path) => {
            // The dialog has asked whether an existing file may be replaced.
            work.write_to(path, Overwrite::Replace)?;
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let message = say::DonePdfSaved { name: name.as_str().into() }.text(tongue);
            Ok(SavedPdf { name, pages, message })
        }
        Target::Viewer(folder) => {
            let name = work.made().first().map(|made| made.name.clone()).unwrap_or_default();
            let path = folder.join(&name);
            work.write_to(&path, Overwrite::Replace)?;
            if !desk.host.show_document(&path) {
                return Err(CommandError::NoViewer);
            }
            Ok(SavedPdf {
                name,
                pages,
                message: if work.wanted.options.locked.is_some() {
                    say::DoneFileOpened.text(tongue)
                } else {
                    say::DonePdfOpened.text(tongue)
                },
            })
        }
    }
}
