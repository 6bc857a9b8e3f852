//! What changed between two versions: told, or written as a paper.

use super::{lines, pdf};
use crate::answer::Answer;
use crate::arguments::{Compare, Pdf};
use crate::error::CliError;
use commands::headless::{self, PaperWanted};
use commands::{Audience, Desk};

/// `compare`: the words of the paper for a person, every run for a program.
pub(super) fn compare(desk: &Desk, asked: &Compare) -> Result<Answer, CliError> {
    let id = headless::find_agreement(desk, &asked.agreement)?;
    let (report, text) = headless::compare_versions(desk, id, asked.before, asked.after)?;
    Answer::of(&report, text)
}

/// `pdf --kind comparison`.
pub(super) fn write(desk: &Desk, document: &Pdf) -> Result<Answer, CliError> {
    let kind = document.kind;
    let is_for_everybody = kind.made().is_some_and(|kind| kind.audience() == Audience::Everybody);
    if document.party.is_some() && is_for_everybody {
        return Err(CliError::PartyNotUsed(kind));
    }
    let before = document.version.ok_or(CliError::VersionNeeded)?;
    let id = headless::find_agreement(desk, &document.agreement)?;
    let wanted = PaperWanted {
        before,
        after: document.with,
        languages: document.languages,
        plain: document.plain,
        out: &document.out,
        force: document.force,
    };
    let report = headless::comparison_pdf(desk, id, &wanted)?;
    let text = lines(report.files.iter().map(|file| pdf::written(desk, &report, &file.path, file.pages)));
    Answer::of(&report, text)
}
