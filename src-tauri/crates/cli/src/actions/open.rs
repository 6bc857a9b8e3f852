//! An agreement comes in again from its PDF.

use super::{bytes_of, lines};
use crate::answer::Answer;
use crate::arguments::Open;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, OpenOutcome};
use commands::speech::{Count, tongue, words as say};

/// `open`.
pub(super) fn agreement(desk: &Desk, asked: &Open) -> Result<Answer, CliError> {
    let report = headless::open(desk, bytes_of(&asked.source)?, asked.as_copy)?;
    let (in_words, title) = (tongue(desk.language()), report.title.as_str().into());
    let done = match report.outcome {
        OpenOutcome::Created => say::CliOpened { title }.text(in_words),
        OpenOutcome::Copied => say::CliOpenedAsCopy { title }.text(in_words),
        OpenOutcome::Unchanged => say::CliOpenedUnchanged { title }.text(in_words),
        OpenOutcome::Restored => say::CliOpenedRestored { title }.text(in_words),
    };
    let mut said = vec![done, report.id.to_string()];
    if let Ok(count @ 1..) = i64::try_from(report.added.len()) {
        said.push(say::CliImportAdded { count: Count(count) }.text(in_words));
    }
    Answer::of(&report, lines(said))
}
