//! `pdf`: documents of every kind, written where the command line says.

use super::report::{FileReport, PdfReport};
use crate::documents::{Wanted, Work};
use crate::steps::{self, Steps};
use crate::{CommandError, Desk};
use agreement::{AgreementId, AgreementLanguages, PartyId, TextRecord};
use chrono::NaiveDate;
use document::{Audience, DocumentKind, Options, Parties};
use std::path::Path;
use store::durable::Overwrite;

/// What `pdf` is asked for.
#[derive(Debug, Clone)]
pub struct PdfWanted<'a> {
    /// The kind of document.
    pub kind: DocumentKind,
    /// The number of a locked version; none for the working text.
    pub version: Option<u32>,
    /// Its language form.
    pub languages: AgreementLanguages,
    /// For which parties.
    pub parties: PdfParties,
    /// One file for all parties.
    pub bound: bool,
    /// By when papers or comments are wanted back.
    pub return_by: Option<NaiveDate>,
    /// Plain text instead of a PDF.
    pub plain: bool,
    /// The file, or the folder of several.
    pub out: &'a Path,
    /// Whether existing files are replaced.
    pub force: bool,
}

/// For which parties.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PdfParties {
    /// Nothing was said: one document for everybody.
    Together,
    /// Each of them.
    Each,
    /// One.
    One(PartyId),
}

/// The party of a number of the text, of an id or of the beginning of one.
///
/// # Errors
/// [`CommandError::NoSuchParty`] or [`CommandError::AmbiguousId`].
pub fn find_party(desk: &Desk, id: AgreementId, party: &str) -> Result<PartyId, CommandError> {
    party_of(&desk.session().agreement(id)?.text, party)
}

/// The party of a number, an id or the beginning of one in a text.
pub(super) fn party_of(text: &TextRecord, party: &str) -> Result<PartyId, CommandError> {
    let wanted = party.trim().to_lowercase();
    let none = || CommandError::NoSuchParty { party: party.to_owned() };
    // A number of the text is short; the beginning of an id is not taken for one.
    if let Ok(number) = wanted.parse::<usize>()
        && wanted.len() < 5
    {
        let at = number.checked_sub(1).ok_or_else(none)?;
        return text.joining().nth(at).map(|party| party.id).ok_or_else(none);
    }
    let mut found = text.joining().filter(|known| known.id.to_string().starts_with(&wanted));
    match (found.next(), found.next()) {
        (Some(party), None) if !wanted.is_empty() => Ok(party.id),
        (Some(_), Some(_)) if !wanted.is_empty() => Err(CommandError::AmbiguousId { id: party.to_owned() }),
        _ => Err(none()),
    }
}

/// Makes documents, telling of each how many are made, of how many, and its name; then writes them. All are made before
/// the first is written: whoever stops it in between finds nothing.
///
/// # Errors
/// No parties; a file that is there already; what the system refused.
pub fn pdf(
    desk: &Desk,
    id: AgreementId,
    wanted: &PdfWanted<'_>,
    progress: &mut dyn FnMut(usize, usize, &str),
) -> Result<PdfReport, CommandError> {
    let parties = match wanted.parties {
        PdfParties::Together => Parties::Together,
        PdfParties::Each => Parties::Each,
        PdfParties::One(party) => Parties::One(party),
    };
    let draft = wanted.version.is_none();
    let options = Options {
        parties,
        return_by: wanted.return_by,
        ..Options::new(wanted.kind, wanted.languages, draft)
    };
    let wish = Wanted { options, bound: wanted.bound, plain: wanted.plain };
    let mut work = Work::of(&mut desk.session(), id, wanted.version, wish)?;
    let into_folder = work.total() > 1
        || wanted.parties == PdfParties::Each
            && !wanted.bound
            && wanted.kind.audience() != Audience::Everybody;
    check_folder(wanted.out, into_folder)?;
    steps::all(desk, &mut work, progress)?;
    let overwrite = if wanted.force { Overwrite::Replace } else { Overwrite::Refuse };
    let _together = desk.host.hold_together();
    if into_folder {
        work.write_into(wanted.out, overwrite)?;
    } else {
        work.write_to(wanted.out, overwrite)?;
    }
    Ok(report(&work, wanted, into_folder))
}

/// The folder must be there before anything is made.
fn check_folder(out: &Path, into_folder: bool) -> Result<(), CommandError> {
    let folder = if into_folder { Some(out) } else { out.parent() };
    match folder.filter(|folder| !folder.as_os_str().is_empty() && !folder.is_dir()) {
        Some(folder) => Err(CommandError::FileNotFound { path: folder.display().to_string() }),
        None => Ok(()),
    }
}

fn report(work: &Work, wanted: &PdfWanted<'_>, into_folder: bool) -> PdfReport {
    let size = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
    let files: Vec<FileReport> = work
        .made()
        .iter()
        .map(|made| FileReport {
            path: if into_folder { wanted.out.join(&made.name) } else { wanted.out.to_owned() }
                .display()
                .to_string(),
            party: made.party.map(|party| party.0),
            pages: made.pages,
            bytes: size(made.bytes.len()),
        })
        .collect();
    PdfReport {
        path: wanted.out.display().to_string(),
        kind: wanted.kind.code(),
        languages: wanted.languages,
        draft: wanted.version.is_none(),
        pages: files.iter().map(|file| file.pages).sum(),
        bytes: files.iter().map(|file| file.bytes).sum(),
        files,
    }
}
