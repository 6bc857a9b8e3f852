//! What differs between two texts of one agreement, in words: enough to see which of them one wants.

use crate::{frame, words};
use agreement::{Agreement, ItemKind, Language, Section, SectionKind, Subject, SubjectKind, archive};
use locale::{lists, words as say};
use serde_json::{Map, Value};

/// Names in one line; how many more there are is told.
const NAMES: usize = 5;

/// The lists of the archive form, in its order.
const LISTS: &[(&str, ItemKind)] = &[
    ("parties", ItemKind::Party),
    ("values", ItemKind::Value),
    ("wishes", ItemKind::Wish),
    ("focus_areas", ItemKind::FocusArea),
    ("goals", ItemKind::Goal),
    ("tasks", ItemKind::Task),
    ("interfaces", ItemKind::Interface),
    ("sections", ItemKind::Section),
    ("legal_basis", ItemKind::LegalBasis),
    ("definitions", ItemKind::Definition),
    ("activities", ItemKind::Activity),
    ("bodies", ItemKind::Body),
    ("cost_exceptions", ItemKind::CostException),
    ("related_agreements", ItemKind::RelatedAgreement),
    ("appendices", ItemKind::Appendix),
];

/// The items of a list, each with its id.
type Items<'a> = Vec<(&'a str, &'a Value)>;

/// What differs, a line each; none where the texts are the same.
pub(crate) fn differences(language: Language, here: &Agreement, in_file: &Agreement) -> Vec<String> {
    let tongue = words::tongue(language);
    let (old, new) = (text_of(here), text_of(in_file));
    let mut lines = Vec::new();
    for (part, line) in [
        ("identity", say::DifferenceIdentity.text(tongue)),
        ("purpose", say::DifferencePurpose.text(tongue)),
        ("terms", say::DifferenceTerms.text(tongue)),
    ] {
        if old.get(part) != new.get(part) {
            lines.push(line);
        }
    }
    for (list, kind) in LISTS {
        let both = (items(&old, list), items(&new, list));
        lines.extend(list_lines(language, *kind, (here, in_file), both));
    }
    lines
}

/// The text in archive form: what is the same there is the same agreement.
fn text_of(agreement: &Agreement) -> Map<String, Value> {
    match serde_json::to_value(archive::of(agreement, None).text) {
        Ok(Value::Object(text)) => text,
        _ => Map::new(),
    }
}

/// The items of a list with their ids, in their order.
fn items<'a>(text: &'a Map<String, Value>, list: &str) -> Items<'a> {
    let all = text.get(list).and_then(Value::as_array).into_iter().flatten();
    all.filter_map(|item| Some((item.get("id")?.as_str()?, item))).collect()
}

fn list_lines(
    language: Language,
    kind: ItemKind,
    (here, in_file): (&Agreement, &Agreement),
    (old, new): (Items<'_>, Items<'_>),
) -> Vec<String> {
    let tongue = words::tongue(language);
    let only_new: Vec<&str> = new.iter().map(|(id, _)| *id).filter(|id| find(&old, id).is_none()).collect();
    let only_old: Vec<&str> = old.iter().map(|(id, _)| *id).filter(|id| find(&new, id).is_none()).collect();
    let is_changed = |(id, item): &&(&str, &Value)| find(&old, id).is_some_and(|before| before != *item);
    let changed: Vec<&str> = new.iter().filter(is_changed).map(|(id, _)| *id).collect();
    let what = || words::of_code(language, "item", kind.code());
    let named = |agreement: &Agreement, ids: &[&str]| names(language, agreement, kind, ids).into();
    let mut lines = Vec::new();
    if !only_new.is_empty() {
        lines.push(
            say::DifferenceOnlyInFile { names: named(in_file, &only_new), what: what().into() }.text(tongue),
        );
    }
    if !only_old.is_empty() {
        lines.push(
            say::DifferenceOnlyHere { names: named(here, &only_old), what: what().into() }.text(tongue),
        );
    }
    if !changed.is_empty() {
        lines.push(
            say::DifferenceChanged { names: named(in_file, &changed), what: what().into() }.text(tongue),
        );
    }
    if lines.is_empty() && old != new {
        lines.push(say::DifferenceOrder { what: what().into() }.text(tongue));
    }
    lines
}

fn find<'a>(items: &Items<'a>, id: &str) -> Option<&'a Value> {
    items.iter().find(|(found, _)| *found == id).map(|(_, item)| *item)
}

/// The names of some items: the first few, and how many more.
fn names(language: Language, agreement: &Agreement, kind: ItemKind, ids: &[&str]) -> String {
    let tongue = words::tongue(language);
    let shown: Vec<String> = ids.iter().take(NAMES).map(|id| name(language, agreement, kind, id)).collect();
    match ids.len().saturating_sub(NAMES) {
        0 => lists::and(tongue, &shown),
        more => {
            let count = locale::Count(i64::try_from(more).unwrap_or(i64::MAX));
            say::DifferenceMore { count, names: shown.join(", ").into() }.text(tongue)
        }
    }
}

fn name(language: Language, agreement: &Agreement, kind: ItemKind, id: &str) -> String {
    let Ok(id) = id.parse() else { return words::of_code(language, "item", kind.code()) };
    let subject = Subject { kind: SubjectKind::Item(kind), id };
    if let Some(name) = subject.name(agreement, language) {
        return frame::short(name);
    }
    let section = |section: &&Section| section.id.0 == id && section.kind != SectionKind::Custom;
    match agreement.text.sections.iter().find(section) {
        Some(section) => words::of_code(language, "section", section.kind.code()),
        None => words::of_code(language, "item", kind.code()),
    }
}
