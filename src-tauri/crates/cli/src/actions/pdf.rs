//! Documents.

use super::{lines, tell_progress};
use crate::answer::Answer;
use crate::arguments::{DocumentKind, Pdf};
use crate::error::CliError;
use commands::headless::{PdfParties, PdfReport, PdfWanted};
use commands::speech::{Count, tongue, words as say};
use commands::{AgreementId, Audience, Desk, headless};

/// The value of `--party` for each of them.
const ALL: &str = "all";

/// `pdf`. With several files each is told as it is made, unless one JSON document is wanted.
pub(super) fn write(desk: &Desk, document: &Pdf, json: bool) -> Result<Answer, CliError> {
    let agreement = headless::find_agreement(desk, &document.agreement)?;
    if document.kind == DocumentKind::SignedRecord {
        return record(desk, document, agreement, json);
    }
    let kind = document.kind.made().ok_or_else(CliError::internal)?;
    let parties = match (document.party.as_deref(), kind.audience()) {
        (None, Audience::Party) => return Err(CliError::PartyNeeded(document.kind)),
        (None, _) => PdfParties::Together,
        (Some(_), Audience::Everybody) => return Err(CliError::PartyNotUsed(document.kind)),
        (Some(ALL), _) => PdfParties::Each,
        (Some(party), _) => PdfParties::One(headless::find_party(desk, agreement, party)?),
    };
    let wanted = PdfWanted {
        kind,
        version: document.version,
        languages: document.languages,
        parties,
        bound: document.bound,
        return_by: document.return_by,
        plain: document.plain,
        out: &document.out,
        force: document.force,
    };
    let mut tell = |done: usize, total: usize, name: &str| tell_progress(desk, json, done, total, name);
    let report = headless::pdf(desk, agreement, &wanted, &mut tell)?;
    let text = lines(report.files.iter().map(|file| written(desk, &report, &file.path, file.pages)));
    Answer::of(&report, text)
}

/// The signed record is made of a locked version and its evidence, never of a working text.
fn record(desk: &Desk, asked: &Pdf, agreement: AgreementId, json: bool) -> Result<Answer, CliError> {
    if asked.party.is_some() {
        return Err(CliError::PartyNotUsed(asked.kind));
    }
    let mut tell = |done: usize, total: usize| tell_progress(desk, json, done, total, "");
    let out = (asked.out.as_path(), asked.force);
    let report = headless::record(desk, agreement, asked.version, asked.languages, out, &mut tell)?;
    let text = lines(report.files.iter().map(|file| written(desk, &report, &file.path, file.pages)));
    Answer::of(&report, text)
}

pub(super) fn written(desk: &Desk, report: &PdfReport, path: &str, pages: u32) -> String {
    let in_words = tongue(desk.language());
    if report.pages == 0 {
        return say::CliTextWritten { path: path.into() }.text(in_words);
    }
    let pages = say::DocumentPages { count: Count(pages.into()) }.text(in_words);
    say::CliWritten { path: path.into(), pages: pages.into() }.text(in_words)
}
