//! Documents.

use super::lines;
use crate::answer::Answer;
use crate::arguments::Pdf;
use crate::error::CliError;
use commands::speech::{Count, tongue, words as say};
use commands::{Desk, headless};

/// `pdf`: what later versions make is refused before anything is drawn.
pub(super) fn write(desk: &Desk, document: &Pdf) -> Result<Answer, CliError> {
    let agreement = headless::find_agreement(desk, &document.agreement)?;
    if !document.kind.is_made() {
        return Err(CliError::KindLater(document.kind));
    }
    if let Some(number) = document.version {
        return Err(CliError::NoSuchVersion(number));
    }
    if document.party.is_some() {
        return Err(CliError::PartyNotUsed(document.kind));
    }
    let report = headless::pdf(desk, agreement, document.languages, &document.out, document.force)?;
    let in_words = tongue(desk.language());
    let pages = say::DocumentPages { count: Count(report.pages.into()) }.text(in_words);
    let written = say::CliWritten { path: report.path.as_str().into(), pages: pages.into() }.text(in_words);
    Answer::of(&report, lines([written]))
}
