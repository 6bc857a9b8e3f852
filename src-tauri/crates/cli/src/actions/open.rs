//! An agreement comes in again from its PDF, or a bundle is merged.

use super::{bundles, bytes_of, lines};
use crate::answer::Answer;
use crate::arguments::Open;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, OpenOutcome};
use commands::speech::{Count, tongue, words as say};

/// `open`: a PDF or a bundle, by its first bytes.
pub(super) fn open(desk: &Desk, asked: &Open) -> Result<Answer, CliError> {
    let bytes = bytes_of(&asked.source)?;
    if headless::is_bundle(&bytes) {
        bundles::open(desk, asked, bytes)
    } else {
        agreement(desk, asked, bytes)
    }
}

fn agreement(desk: &Desk, asked: &Open, bytes: Vec<u8>) -> Result<Answer, CliError> {
    let report = headless::open(desk, bytes, asked.as_copy)?;
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
