//! Taking organisations in from a list.

use super::{bytes_of, lines};
use crate::answer::Answer;
use crate::arguments::{Import, Source};
use crate::error::CliError;
use commands::headless::{self, DoubtfulRow, ImportReport};
use commands::speech::{Count, Tongue, tongue, words as say};
use commands::{Desk, Language};

/// `import organisations`.
pub(super) fn organisations(desk: &Desk, list: &Import) -> Result<Answer, CliError> {
    let agreement = list.agreement.as_deref().map(|id| headless::find_agreement(desk, id)).transpose()?;
    let bytes = bytes_of(&list.source)?;
    let report = headless::import_organisations(desk, bytes, &name(&list.source), list.format, agreement)?;
    let text = text(desk.language(), &report);
    Answer::of(&report, text)
}

fn name(source: &Source) -> String {
    match source {
        Source::Input => String::new(),
        Source::File(path) => {
            path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
        }
    }
}

fn text(language: Language, report: &ImportReport) -> String {
    let in_words = tongue(language);
    let count = |rows: usize| Count::from(rows);
    let mut text = vec![say::CliImportAdded { count: count(report.added.len()) }.text(in_words)];
    if !report.matched.is_empty() {
        text.push(say::CliImportMatched { count: count(report.matched.len()) }.text(in_words));
    }
    text.extend(report.findings.iter().map(|note| format!("– {}", note.message)));
    if !report.doubtful.is_empty() {
        text.push(say::CliImportDoubtful { count: count(report.doubtful.len()) }.text(in_words));
        text.extend(report.doubtful.iter().map(|row| format!("– {}", doubtful(in_words, row))));
    }
    lines(text)
}

fn doubtful(in_words: Tongue, row: &DoubtfulRow) -> String {
    let place = say::ImportPlaceRow { row: row.row.to_string().into() }.text(in_words);
    let mut notes = row.notes.clone();
    if !row.candidates.is_empty() {
        notes.push(say::CliCandidates { names: row.candidates.join(" / ").into() }.text(in_words));
    }
    let notes = notes.join(" ");
    if row.name.is_empty() {
        return format!("{place}: {notes}");
    }
    say::CliDoubtfulRow { place: place.into(), name: row.name.as_str().into(), notes: notes.into() }
        .text(in_words)
}
