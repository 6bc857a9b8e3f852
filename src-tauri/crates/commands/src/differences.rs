//! What differs between two texts of one agreement, in a few lines: enough to see which of them one wants.

use crate::{frame, words};
use agreement::comparison::{Change, Fate, Subject, compare};
use agreement::{Agreement, ItemKind, Language, SectionKind};
use locale::{lists, words as say};

/// Names in one line; how many more there are is told.
const NAMES: usize = 5;

/// What differs, a line each; none where the texts are the same.
pub(crate) fn differences(language: Language, here: &Agreement, in_file: &Agreement) -> Vec<String> {
    let tongue = words::tongue(language);
    let changes = compare(&here.text, &in_file.text).changes;
    let mut lines = Vec::new();
    let has = |subject: fn(Subject) -> bool| changes.iter().any(|change| subject(change.subject));
    if has(|subject| subject == Subject::Identity) {
        lines.push(say::DifferenceIdentity.text(tongue));
    }
    if has(|subject| subject == Subject::Purpose) {
        lines.push(say::DifferencePurpose.text(tongue));
    }
    if has(|subject| matches!(subject, Subject::Terms(_))) {
        lines.push(say::DifferenceTerms.text(tongue));
    }
    for kind in ItemKind::ALL {
        let is_of_kind =
            |change: &&Change| matches!(change.subject, Subject::Item(item) if item.kind == *kind);
        let of_kind: Vec<&Change> = changes.iter().filter(is_of_kind).collect();
        lines.extend(list_lines(language, *kind, &of_kind));
    }
    lines
}

fn list_lines(language: Language, kind: ItemKind, changes: &[&Change]) -> Vec<String> {
    let tongue = words::tongue(language);
    let what = || words::of_code(language, "item", kind.code()).into();
    let names = |wanted: &dyn Fn(&Change) -> bool| {
        let found: Vec<&Change> = changes.iter().copied().filter(|change| wanted(change)).collect();
        (!found.is_empty()).then(|| names(language, kind, &found).into())
    };
    let mut lines = Vec::new();
    if let Some(names) = names(&|change| change.fate == Fate::Added) {
        lines.push(say::DifferenceOnlyInFile { names, what: what() }.text(tongue));
    }
    if let Some(names) = names(&|change| change.fate == Fate::Removed) {
        lines.push(say::DifferenceOnlyHere { names, what: what() }.text(tongue));
    }
    if let Some(names) = names(&Change::is_reworded) {
        lines.push(say::DifferenceChanged { names, what: what() }.text(tongue));
    }
    if lines.is_empty() && !changes.is_empty() {
        lines.push(say::DifferenceOrder { what: what() }.text(tongue));
    }
    lines
}

/// The names of some items: the first few, and how many more.
fn names(language: Language, kind: ItemKind, changes: &[&Change]) -> String {
    let tongue = words::tongue(language);
    let shown: Vec<String> = changes.iter().take(NAMES).map(|change| name(language, kind, change)).collect();
    match changes.len().saturating_sub(NAMES) {
        0 => lists::and(tongue, &shown),
        more => {
            let count = locale::Count(i64::try_from(more).unwrap_or(i64::MAX));
            say::DifferenceMore { count, names: shown.join(", ").into() }.text(tongue)
        }
    }
}

fn name(language: Language, kind: ItemKind, change: &Change) -> String {
    match (change.name.shown(language), change.section) {
        ("", Some(section)) if section != SectionKind::Custom => {
            words::of_code(language, "section", section.code())
        }
        ("", _) => words::of_code(language, "item", kind.code()),
        (name, _) => frame::short(name),
    }
}
