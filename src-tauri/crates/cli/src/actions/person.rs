//! One person's data: an extract, and erasing it.

use super::lines;
use crate::answer::Answer;
use crate::arguments::Erase;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, KnownCopy, PersonPlace, PersonVersion};
use commands::speech::{Count, of_code, tongue, words as say};

/// `extract`.
pub(super) fn extract(desk: &Desk, person: &str) -> Result<Answer, CliError> {
    let told = headless::extract(desk, person)?;
    let in_words = tongue(desk.language());
    let mut text = vec![told.names.iter().chain(&told.details).cloned().collect::<Vec<_>>().join(", ")];
    text.extend(told.places.iter().map(|place| place_line(desk, place)));
    text.push(say::CliPersonLog { count: Count(told.log_entries.into()) }.text(in_words));
    text.extend(kept_lines(desk, &told.versions, &told.copies));
    Answer::of(&told, lines(text))
}

/// `erase`.
pub(super) fn erase(desk: &Desk, asked: &Erase) -> Result<Answer, CliError> {
    let told = headless::erase(desk, &asked.person, &asked.reason, asked.confirmed)?;
    let in_words = tongue(desk.language());
    let (count, entry_count) = (Count(told.places.into()), Count(told.log_entries.into()));
    let mut text = vec![say::DonePersonErased { count, entry_count }.text(in_words)];
    text.extend(told.kept.iter().map(|place| place_line(desk, place)));
    text.extend(kept_lines(desk, &told.versions, &told.copies));
    Answer::of(&told, lines(text))
}

/// Place, agreement, text and why it stays, with tabs between.
fn place_line(desk: &Desk, place: &PersonPlace) -> String {
    let word = |prefix: &str, code: &str| of_code(desk.language(), prefix, code);
    let kept = place.kept.as_deref().map(|code| word("person-kept", code)).unwrap_or_default();
    let what = match place.field_name.as_str() {
        "" => place.text.clone(),
        name => format!("{name}: {}", place.text),
    };
    let fields = [word("person-place", &place.place), place.title.clone(), what, kept];
    fields.into_iter().filter(|field| !field.is_empty()).collect::<Vec<_>>().join("\t")
}

fn kept_lines(desk: &Desk, versions: &[PersonVersion], copies: &[KnownCopy]) -> Vec<String> {
    let in_words = tongue(desk.language());
    let version = |kept: &PersonVersion| {
        let id = kept.agreement.to_string();
        say::CliPersonVersion { id: id.into(), number: kept.version.to_string().into() }.text(in_words)
    };
    let copy = |copy: &KnownCopy| {
        let at = copy.at.map(|at| headless::moment(desk, at)).unwrap_or_default();
        let fields =
            [of_code(desk.language(), "person-copy", &copy.copy), copy.title.clone(), copy.name.clone(), at];
        fields.into_iter().filter(|field| !field.is_empty()).collect::<Vec<_>>().join("\t")
    };
    let mut text: Vec<String> = versions.iter().map(version).collect();
    if !copies.is_empty() {
        text.push(say::CliPersonCopies.text(in_words));
        text.extend(copies.iter().map(copy));
    }
    text
}
