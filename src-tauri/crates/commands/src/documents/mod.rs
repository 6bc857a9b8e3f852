//! Documents of every kind: for everybody, for one party, or for each party, alone or bound together.
//!
//! **Invariant:** all files are made before the first is written, so whoever stops in between leaves nothing behind.

mod window;

pub use window::{begin_documents, document_text};

use crate::steps::Steps;
use crate::{CommandError, Desk, Session, frame, locking, versions, words};
use agreement::{Agreement, AgreementId, PartyId};
use document::{Audience, Cache, DocumentKind, Options, Parties};
use locale::words as say;
use std::path::{Path, PathBuf};
use std::sync::Arc;
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
        let party = match wanted.options.parties {
            Parties::Together if !wanted.plain => Some(None),
            Parties::One(party) if !wanted.plain => Some(Some(party)),
            _ => None,
        };
        let (kind, languages) = (wanted.options.kind, wanted.options.languages);
        let kept = match party {
            Some(party) => versions::kept_file(session, id, number, kind, languages, party)?,
            None => None,
        };
        let mut work = Self::new(session, agreement, wanted)?;
        if let Some(bytes) = kept {
            // The kept file is one, also where the same kind would be made anew for each party.
            let pages = frame::narrow(exchange::page_sizes(&bytes)?.len());
            let party = party.flatten();
            work.parties = vec![party.map_or(Parties::Together, Parties::One)];
            work.made = vec![Made { name: work.proposed_name(party), party, pages, bytes }];
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

    /// The name proposed for the file of a party, or for the one file.
    pub(crate) fn proposed_name(&self, party: Option<PartyId>) -> String {
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

impl Steps for Work {
    fn total(&self) -> usize {
        self.parties.len()
    }

    fn done(&self) -> usize {
        self.made.len()
    }

    fn name(&self) -> &str {
        self.made.last().map_or("", |made| made.name.as_str())
    }

    /// Makes the next file.
    fn step(&mut self, _: &Desk) -> Result<(), CommandError> {
        let Some(parties) = self.parties.get(self.made.len()).copied() else { return Ok(()) };
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
        self.made.push(Made { name: self.proposed_name(party), party, pages, bytes });
        Ok(())
    }
}

/// Whether a name says *draft*: a draft for comments says so already, contacts and the state of things have none.
const fn is_marked(kind: DocumentKind) -> bool {
    !matches!(kind, DocumentKind::Draft | DocumentKind::ContactAppendix | DocumentKind::StatusPage)
}
