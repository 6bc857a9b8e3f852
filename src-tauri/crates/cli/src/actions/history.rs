//! What was done, and taking it back.

use super::lines;
use crate::answer::Answer;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, HistoryEntry};
use commands::speech::{tongue, words as say};

/// `history`.
pub(super) fn list(desk: &Desk, id: Option<&str>) -> Result<Answer, CliError> {
    let id = id.map(|id| headless::find_agreement(desk, id)).transpose()?;
    let report = headless::history(desk, id)?;
    let text = if report.is_empty() {
        lines([say::CliNoHistory.text(tongue(desk.language()))])
    } else {
        lines(report.iter().map(|entry| line(desk, entry)))
    };
    Answer::of(&report, text)
}

/// One action a line, with tabs between what is known of it.
fn line(desk: &Desk, entry: &HistoryEntry) -> String {
    let fields = [headless::moment(desk, entry.at), entry.actor.clone(), entry.action.clone()];
    fields.into_iter().filter(|field| !field.is_empty()).collect::<Vec<_>>().join("\t")
}

/// `undo`.
pub(super) fn undo(desk: &Desk, id: Option<&str>) -> Result<Answer, CliError> {
    let id = id.map(|id| headless::find_agreement(desk, id)).transpose()?;
    let report = headless::undo(desk, id)?;
    Answer::of(&report, lines([report.message.clone()]))
}
