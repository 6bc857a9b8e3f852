//! Two texts of the model agreement, and the paper that compares them.

use agreement::{AgreementLanguages, Fingerprint, Language, Text, TextRecord};
use chrono::NaiveDate;
use document::{Compared, Composition, Stamp, carried_by_comparison, compose_comparison};

use crate::model;

/// The stamp of a version, locked a day after the one before.
pub fn stamp(version: u32) -> Stamp {
    let locked_on = NaiveDate::from_ymd_opt(2026, 11, 20 + version).expect("a day");
    Stamp { version, locked_on, fingerprint: Fingerprint::of(&version.to_be_bytes()) }
}

/// The model agreement and a later text of it: a word, a party's name, a term, a task that is gone and one that is new.
pub fn texts() -> (TextRecord, TextRecord) {
    let before = model::agreement().text;
    let mut after = before.clone();
    let rename = |text: &mut Text, from: &str, to: &str| {
        text.fi = text.fi.as_ref().map(|words| words.replace(from, to));
        text.sv = text.sv.as_ref().map(|words| format!("{words} ({to})"));
    };
    rename(&mut after.parties[0].name, "hyvinvointialue", "yhteistyöalue");
    after.terms.validity.notice_months = Some(9);
    let mut task = after.tasks.remove(2);
    task.id = uuid::Uuid::from_u128(77).into();
    task.title = Text::of(Language::Fi, "Aivan uusi tehtävä".to_owned());
    after.tasks.push(task);
    let paragraphs = after.sections.iter_mut().filter_map(|section| section.body.fi.as_mut());
    let words = paragraphs.flat_map(|body| &mut body.blocks).find_map(|block| match block {
        agreement::Block::Paragraph { spans } => match spans.as_mut_slice() {
            [agreement::Span::Text { text }] => Some(text),
            _ => None,
        },
        _ => None,
    });
    words.expect("a paragraph of plain words").push_str(" Tämä lause on lisätty toiseen versioon.");
    after.sort();
    (before, after)
}

/// The paper of two texts: version 1 beside version 2, or beside the working text.
pub fn paper(
    before: &TextRecord,
    after: &TextRecord,
    languages: AgreementLanguages,
    locked: bool,
) -> Composition {
    let before = Compared { text: before, locked: Some(stamp(1)) };
    let after = Compared { text: after, locked: locked.then(|| stamp(2)) };
    let id = model::agreement().id;
    compose_comparison(id, before, after, languages).carrying(carried_by_comparison(id, before, after))
}
