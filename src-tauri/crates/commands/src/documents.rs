//! Documents of every kind: for everybody, for one party, or for each party, alone or bound together.
//!
//! **Invariant:** all files are made before the first is written, so whoever stops in between leaves nothing behind.

use crate::wire::{DocumentsProgress, DocumentsRequest, DocumentsThen, Nothing, PartiesWanted, SavedPdf};
use crate::{CommandError, Desk, Session, frame, locking, pdf, versions, words};
use agreement::{Agreement, AgreementId, PartyId};
use document::{Audience, Cache, DocumentKind, Options, Parties};
use locale::words as say;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};
use store::StoreError;
use store::durable::{Overwrite, write_file};

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted {
    /// Kind, language, parties and return date.
    pub(crate) options: Options,
    /// One file for all parties.
    pub(crate) bound: bool,
    /// Plain text instead of a PDF.
    pub(crate) plain: bool,
}

/// A file that was made and not yet written.
#[derive(Debug)]
pub(crate) struct Made {
    /// The name proposed for it (ruling 30).
    pub(crate) name: String,
    /// The party it is for, where it is for one.
    pub(crate) party: Option<PartyId>,
    /// Pages; none of a plain text.
    pub(crate) pages: u32,
    /// What is written.
    pub(crate) bytes: Vec<u8>,
}

/// Files in the making.
#[derive(Debug)]
pub(crate) struct Work {
    agreement: Arc<Agreement>,
    wanted: Wanted,
    names: Names,
    parties: Vec<Parties>,
    made: Vec<Made>,
}

/// The parts of the proposed names that all files share.
#[derive(Debug)]
struct Names {
    title: String,
    kind: String,
    draft: String,
}

impl Work {
    /// Documents of the working text, or of a locked version: its own kept files, byte for byte, where there are such.
    ///
    /// # Errors
    /// No such version; as for [`Work::new`].
    pub(crate) fn of(
        session: &mut Session,
        id: AgreementId,
        version: Option<u32>,
        mut wanted: Wanted,
    ) -> Result<Self, CommandError> {
        let Some(number) = version else {
            let agreement = session.agreement(id)?;
            return Self::new(session, agreement, wanted);
        };
        let locked = session.locked_text(id, number)?;
        let agreement = Arc::new(session.agreement_of(&locked)?);
        wanted.options.draft = false;
        wanted.options.as_of = Some(session.world.today());
        wanted.options.locked = Some(locking::stamp(&locked.version));
        let kept = if wanted.options.parties == Parties::Together && !wanted.plain {
            versions::kept_file(session, id, number, wanted.options.kind, wanted.options.languages)?
        } else {
            None
        };
        let mut work = Self::new(session, agreement, wanted)?;
        if let Some(bytes) = kept {
            // The kept file is one, also where the same kind would be made anew for each party.
            let pages = frame::narrow(exchange::page_sizes(&bytes)?.len());
            work.parties = vec![Parties::Together];
            work.made = vec![Made { name: work.name(None), party: None, pages, bytes }];
        }
        Ok(work)
    }

    /// # Errors
    /// A party that does not join, or no party at all for a document that is made for parties.
    pub(crate) fn new(
        session: &mut Session,
        agreement: Arc<Agreement>,
        wanted: Wanted,
    ) -> Result<Self, CommandError> {
        let options = wanted.options;
        let text = &agreement.text;
        let each = || text.joining().map(|party| Parties::One(party.id)).collect::<Vec<_>>();
        let parties = match (options.kind.audience(), options.parties) {
            (Audience::Everybody, _) | (Audience::EverybodyOrParty, Parties::Together) => {
                vec![Parties::Together]
            }
            (_, Parties::One(id)) if text.party_number(id).is_some() => vec![Parties::One(id)],
            (_, Parties::One(_)) => return Err(CommandError::NotFound),
            (_, Parties::Together | Parties::Each) if text.joining().next().is_none() => {
                return Err(CommandError::NoParties);
            }
            (_, Parties::Together | Parties::Each) if wanted.bound => vec![Parties::Each],
            (_, Parties::Together | Parties::Each) => each(),
        };
        let tongue = words::tongue(session.language);
        let names = Names {
            title: frame::title(options.languages.languages()[0], &agreement),
            kind: words::of_code(session.language, "kind-name", options.kind.code()),
            draft: match options.locked {
                Some(stamp) => versions::name(session.language, stamp.version),
                None if is_marked(options.kind) => say::DocumentDraft.text(tongue),
                None => String::new(),
            },
        };
        Ok(Self { agreement, wanted, names, parties, made: Vec::new() })
    }

    /// How many files there will be.
    pub(crate) fn total(&self) -> usize {
        self.parties.len()
    }

    /// How many are made.
    pub(crate) fn done(&self) -> usize {
        self.made.len()
    }

    /// Makes the next file; its name, or none when all are made.
    pub(crate) fn step(&mut self) -> Option<&str> {
        let parties = *self.parties.get(self.made.len())?;
        let options = Options { parties, ..self.wanted.options };
        let composition = document::compose(&self.agreement, &options);
        let (pages, bytes) = if self.wanted.plain {
            (0, document::plain_text(&composition).into_bytes())
        } else {
            let composition = match document::carried(&self.agreement, &options) {
                Some(data) => composition.carrying(data),
                None => composition,
            };
            let pages = document::lay_out(&composition, &mut Cache::default());
            (frame::narrow(pages.count()), pages.to_pdf())
        };
        let party = if let Parties::One(id) = parties { Some(id) } else { None };
        self.made.push(Made { name: self.name(party), party, pages, bytes });
        self.made.last().map(|made| made.name.as_str())
    }

    /// The name proposed for the file of a party, or for the one file.
    pub(crate) fn name(&self, party: Option<PartyId>) -> String {
        let text = &self.agreement.text;
        let language = self.wanted.options.languages.languages()[0];
        let party = party.and_then(|id| text.party(id).zip(text.party_number(id)));
        let party =
            party.map(|(party, number)| format!("{number:02} {}", party.brief(language))).unwrap_or_default();
        let form = self.wanted.options.languages.code();
        let ending = if self.wanted.plain { "txt" } else { "pdf" };
        let Names { title, kind, draft } = &self.names;
        agreement::file_name(&[kind, &party, form, draft, title], ending)
    }

    /// Writes the one file at `path`.
    ///
    /// # Errors
    /// What the system refused; an earlier file is then as it was.
    pub(crate) fn write_to(&self, path: &Path, overwrite: Overwrite) -> Result<(), CommandError> {
        let made = self.made.first().ok_or(CommandError::NotFound)?;
        Ok(write_file(path, &made.bytes, overwrite)?)
    }

    /// Writes every file into `folder`, under the name proposed for it.
    ///
    /// # Errors
    /// What the system refused; files that were not there before are then taken away again.
    pub(crate) fn write_into(&self, folder: &Path, overwrite: Overwrite) -> Result<(), CommandError> {
        let paths: Vec<PathBuf> = self.made.iter().map(|made| folder.join(&made.name)).collect();
        let there = |path: &&PathBuf| path.symlink_metadata().is_ok();
        if let (Overwrite::Refuse, Some(path)) = (overwrite, paths.iter().find(there)) {
            return Err(StoreError::FileExists { path: path.clone() }.into());
        }
        let new: Vec<bool> = paths.iter().map(|path| !there(&path)).collect();
        for (at, (path, made)) in paths.iter().zip(&self.made).enumerate() {
            if let Err(error) = write_file(path, &made.bytes, overwrite) {
                for (path, _) in paths.iter().zip(&new).take(at).filter(|(_, new)| **new) {
                    // That a file of ours cannot be taken away says nothing that the error does not.
                    let _ = std::fs::remove_file(path);
                }
                return Err(error.into());
            }
        }
        Ok(())
    }

    /// The files made.
    pub(crate) fn made(&self) -> &[Made] {
        &self.made
    }
}

/// Whether a name says *draft*: a draft for comments says so already, contacts and the state of things have none.
const fn is_marked(kind: DocumentKind) -> bool {
    !matches!(kind, DocumentKind::Draft | DocumentKind::ContactAppendix | DocumentKind::StatusPage)
}

/// Work of the window, and where its files go.
#[derive(Debug)]
pub(crate) struct WindowWork {
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
pub fn begin_documents(
    desk: &Desk,
    request: DocumentsRequest,
) -> Result<Option<DocumentsProgress>, CommandError> {
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
            let Some(path) = desk.host.choose_pdf(&title, &work.name(party)) else { return Ok(None) };
            Target::File(path)
        }
    };
    let total = frame::narrow(work.total());
    *desk.documents.lock().unwrap_or_else(PoisonError::into_inner) = Some(WindowWork { work, target });
    Ok(Some(DocumentsProgress { done: 0, total, name: String::new(), finished: None }))
}

/// Makes the next document; after the last, writes all of them.
pub fn next_document(desk: &Desk, _: Nothing) -> Result<DocumentsProgress, CommandError> {
    let mut held = desk.documents.lock().unwrap_or_else(PoisonError::into_inner);
    let window = held.as_mut().ok_or(CommandError::NotFound)?;
    let name = window.work.step().unwrap_or_default().to_owned();
    let (done, total) = (window.work.done(), window.work.total());
    let finished = if done < total {
        None
    } else {
        let WindowWork { work, target } = held.take().ok_or(CommandError::NotFound)?;
        Some(finish(desk, &work, &target)?)
    };
    Ok(DocumentsProgress { done: frame::narrow(done), total: frame::narrow(total), name, finished })
}

/// Stops: what was made is forgotten, and nothing was written.
pub fn cancel_documents(desk: &Desk, _: Nothing) -> Result<Nothing, CommandError> {
    *desk.documents.lock().unwrap_or_else(PoisonError::into_inner) = None;
    Ok(Nothing {})
}

/// The words of a document, to be pasted elsewhere.
pub fn document_text(desk: &Desk, request: DocumentsRequest) -> Result<String, CommandError> {
    let mut work = work_of(desk, &request, true)?;
    while work.step().is_some() {}
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
