//! What was done, and taking it back.

use super::lines;
use crate::answer::Answer;
use crate::arguments::History;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, HistoryEntry, HistoryFieldChange, HistoryWanted};
use commands::speech::{Count, tongue, words as say};

/// `history`.
pub(super) fn list(desk: &Desk, asked: &History) -> Result<Answer, CliError> {
    let wanted = HistoryWanted {
        agreement: asked.agreement.as_deref().map(|id| headless::find_agreement(desk, id)).transpose()?,
        everything: asked.everything,
        item: asked.item,
        words: asked.words.clone(),
        kind: asked.kind,
        offset: asked.offset,
        limit: asked.limit,
    };
    let report = headless::history(desk, &wanted)?;
    let text = if report.is_empty() {
        lines([say::CliNoHistory.text(tongue(desk.language()))])
    } else {
        lines(report.iter().flat_map(|entry| in_lines(desk, entry)))
    };
    Answer::of(&report, text)
}

/// One action a line, with tabs between what is known of it; behind it what changed, further in.
fn in_lines(desk: &Desk, entry: &HistoryEntry) -> Vec<String> {
    let in_words = tongue(desk.language());
    let erased = if entry.erased { say::HistoryErased.text(in_words) } else { String::new() };
    let fields = [&headless::moment(desk, entry.at), &entry.actor, &entry.action, &entry.reason, &erased];
    let fields: Vec<&str> =
        fields.into_iter().map(String::as_str).filter(|field| !field.is_empty()).collect();
    let mut lines = vec![fields.join("\t")];
    for thing in &entry.changes {
        let subject = thing.subject.as_str().into();
        lines.push(match (thing.added, thing.removed) {
            (true, _) => format!("  {}", say::HistoryAdded { subject }.text(in_words)),
            (_, true) => format!("  {}", say::HistoryRemoved { subject }.text(in_words)),
            _ => format!("  {}", thing.subject),
        });
        lines.extend(thing.fields.iter().map(|field| format!("    {}", change(field))));
        if thing.more > 0 {
            lines
                .push(format!("    {}", say::HistoryMore { count: Count(thing.more.into()) }.text(in_words)));
        }
    }
    lines
}

/// A field before and after, in one line.
fn change(field: &HistoryFieldChange) -> String {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match (line(&field.before), line(&field.after)) {
        (before, after) if before.is_empty() => format!("{}: {after}", field.field),
        (before, after) => {
            format!("{}: {before} → {}", field.field, if after.is_empty() { "–" } else { &after })
        }
    }
}

/// `undo`.
pub(super) fn undo(desk: &Desk, id: Option<&str>) -> Result<Answer, CliError> {
    let id = id.map(|id| headless::find_agreement(desk, id)).transpose()?;
    let report = headless::undo(desk, id)?;
    Answer::of(&report, lines([report.message.clone()]))
}
