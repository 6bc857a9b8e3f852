//! What changed from one text of an agreement to another: each change under the stage and the thing it belongs to, added
//! words underlined and bold, removed ones struck through; who hears the page is told which is which.

mod words;

pub use words::ComparisonWords;
use words::ToldField;

use agreement::comparison::{Change, Comparison, Field, FieldChange, Form, Passage, Run, compare};
use agreement::{
    Agreement, AgreementId, AgreementLanguages, Canonical, ContactsRecord, EvidenceRecord, Language,
    TextRecord, WorkRecord,
};
use locale::words as say;
use serde_json::json;

use super::papers::named;
use super::voice::date_in;
use super::{Composer, forms};
use crate::block::{Edit, EditKind, Item, Kind, List, Manner, Marks, Place, Span, Text, speaking};
use crate::kind::{DocumentKind, Options};
use crate::locked::Stamp;
use crate::page::Composition;

/// One of the two texts that are compared.
#[derive(Clone, Copy, Debug)]
pub struct Compared<'a> {
    /// The text.
    pub text: &'a TextRecord,
    /// Which locked version it is; none for the working text.
    pub locked: Option<Stamp>,
}

/// Composes the comparison of two texts of an agreement, in two languages one part after the other.
#[must_use]
pub fn compose_comparison(
    agreement: AgreementId,
    before: Compared<'_>,
    after: Compared<'_>,
    languages: AgreementLanguages,
) -> Composition {
    let comparison = compare(before.text, after.text);
    let later = Agreement {
        id: agreement,
        text: after.text.clone(),
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
    };
    let whole = Options::new(DocumentKind::Comparison, languages, after.locked.is_none());
    let mut parts = forms(&whole).into_iter().enumerate().map(|(at, form)| {
        let mut composer = Composer::new(&later, &Options { languages: form, ..whole });
        // Words of languages in which there is no part are told in the first one.
        let others =
            Language::ALL.into_iter().filter(|other| at == 0 && !languages.languages().contains(other));
        let told: Vec<Language> = std::iter::once(composer.voice.main()).chain(others).collect();
        composer.comparison(&comparison, [before.locked, after.locked], &told);
        let language = speaking(composer.voice.main());
        let mut part = composer.finish(None);
        // The paper is of the day on which the later text was locked; a working text has no day of its own (ruling 12).
        part.dated = after.locked.map(|stamp| stamp.locked_on);
        part.furniture.date = part.dated.map(|date| date_in(language, date));
        part
    });
    let mut composition = parts.next().expect("BUG: every document has a language");
    composition.parts = parts.collect();
    composition
}

/// What a comparison carries (ruling 13): which texts it compares, and which items changed how.
#[must_use]
pub fn carried_by_comparison(agreement: AgreementId, before: Compared<'_>, after: Compared<'_>) -> Vec<u8> {
    let version = |of: Compared<'_>| match of.locked {
        Some(stamp) => {
            json!({ "version": stamp.version, "locked_on": stamp.locked_on, "sha256": stamp.fingerprint.hex() })
        }
        None => json!({}),
    };
    let change = |change: &Change| {
        let mut entry = json!({ "subject": change.subject.code(), "fate": change.fate.code() });
        if let Some(id) = change.subject.id() {
            entry["id"] = json!(id);
        }
        if let Some((from, to)) = change.moved {
            entry["moved"] = json!({ "from": from, "to": to });
        }
        entry
    };
    let slice = json!({
        "schema": 1,
        "kind": DocumentKind::Comparison.code(),
        "agreement": agreement,
        "before": version(before),
        "after": version(after),
        "changes": compare(before.text, after.text).changes.iter().map(change).collect::<Vec<_>>(),
    });
    Canonical::of(&slice).expect("BUG: small integers and fixed keys only").bytes()
}

impl Composer<'_> {
    /// The whole paper, with words of these languages of the agreement; the first is the paper's own.
    pub(super) fn comparison(
        &mut self,
        comparison: &Comparison,
        [before, after]: [Option<Stamp>; 2],
        languages: &[Language],
    ) {
        let voice = self.voice;
        self.paper_title(voice.words(|l| say::ComparisonTitle.text(l)), vec![named(self.agreement_title())]);
        let words = ComparisonWords::new(voice.main());
        let (earlier, later) = (self.which(&words, before), self.which(&words, after));
        self.push_details(vec![
            (voice.words(|l| say::ComparisonBefore.text(l)), earlier),
            (voice.words(|l| say::ComparisonAfter.text(l)), later),
        ]);
        let changes = comparison.changes.iter();
        let told: Vec<(&Change, Vec<ToldField<'_>>)> =
            changes.filter_map(|change| Some((change, words.told(change, languages)?))).collect();
        if told.is_empty() {
            self.body_text(voice.words(|l| say::ComparisonNothing.text(l)));
            return;
        }
        let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
        self.body_text(voice.words(|l| say::ComparisonCount { count: count.into() }.text(l)));
        self.legend(&words);
        let mut stage = None;
        for (change, fields) in told {
            if stage != Some(change.stage) {
                stage = Some(change.stage);
                self.chapter(words.stage(change).into());
            }
            self.push(Kind::Heading { rank: 3, size: 2, number: None, text: words.subject(change).into() });
            self.change(&words, change, &fields);
        }
    }

    /// Which text it is: version, day and identifier.
    fn which(&self, words: &ComparisonWords, locked: Option<Stamp>) -> Text {
        let text: Text = words.version(locked).into();
        let Some(stamp) = locked else { return text };
        let identifier = self.voice.plain(|l| say::DocumentIdentifier.text(l));
        text.and(Span::name(format!("\n{identifier} {}", stamp.fingerprint.printed())))
    }

    /// How to read the marks, with a sample of each.
    fn legend(&mut self, words: &ComparisonWords) {
        let voice = self.voice;
        let (added, removed) = (
            voice.plain(|l| say::ComparisonSampleAdded.text(l)),
            voice.plain(|l| say::ComparisonSampleRemoved.text(l)),
        );
        let mut text = voice.words(|l| say::ComparisonLegendAdded.text(l));
        text.spans.extend([Span::plain(" "), span(words, &Run::Added(added)), Span::plain(". ")]);
        text.spans.extend(voice.words(|l| say::ComparisonLegendRemoved.text(l)).spans);
        text.spans.extend([Span::plain(" "), span(words, &Run::Removed(removed)), Span::plain(".")]);
        self.push_paragraph(text, Manner::Body);
    }

    /// What became of one thing: short fields beside their names, long texts below them.
    fn change(&mut self, words: &ComparisonWords, change: &Change, fields: &[ToldField<'_>]) {
        let is_long = |field: &FieldChange| {
            matches!(field.field, Field::SectionText | Field::Description | Field::Purpose)
        };
        let mut pairs = vec![(words.change_label().into(), words.fates(change).into())];
        for told in fields {
            let (name, foreign) = (words.told_field(told), self.voice.foreign(told.language));
            let passages = told.passages.iter().filter(|passage| !passage.is_same());
            if is_long(told.field) {
                self.push_key_values(std::mem::take(&mut pairs));
                self.push(Kind::Heading { rank: 4, size: 3, number: None, text: name.into() });
                passages.for_each(|passage| self.passage(words, passage, foreign));
            } else {
                let value = passages.map(|passage| marked(words, passage, foreign));
                pairs.push((name.into(), value.fold(Text::default(), joined_by_lines)));
            }
        }
        self.push_key_values(pairs);
    }

    fn passage(&mut self, words: &ComparisonWords, passage: &Passage, foreign: Option<Language>) {
        let text = marked(words, passage, foreign);
        match passage.after.or(passage.before) {
            Some(Form::Numbered(_) | Form::Bullet(_)) => {
                let items = vec![Item::new(text)];
                self.push(Kind::List(List { marks: Marks::Dashes, place: Place::Body, items }));
            }
            Some(Form::Heading | Form::Paragraph) | None => self.push_paragraph(text, Manner::Body),
        }
    }
}

fn joined_by_lines(mut text: Text, more: Text) -> Text {
    if !text.spans.is_empty() {
        text.spans.push(Span::plain("\n"));
    }
    text.spans.extend(more.spans);
    text
}

/// The runs of a passage with a space between what was removed and what stands in its place.
fn marked(words: &ComparisonWords, passage: &Passage, foreign: Option<Language>) -> Text {
    let mut text = Text::default();
    for run in &passage.runs {
        let follows = text.spans.last().is_some_and(|last| {
            last.edit.is_some() && !last.text.ends_with(char::is_whitespace) && matches!(run, Run::Added(_))
        });
        if follows && !run.text().starts_with(char::is_whitespace) {
            text.spans.push(Span::plain(" "));
        }
        text.spans.push(Span { language: foreign, ..span(words, run) });
    }
    if passage.restyled {
        text.spans.push(Span::italic(format!(" {}", words.restyled())));
    }
    text
}

fn span(words: &ComparisonWords, run: &Run) -> Span {
    let edit = |kind| Some(Edit { kind, spoken: words.spoken(run) });
    match run {
        Run::Same(text) => Span::plain(text.as_str()),
        Run::Added(text) => Span { edit: edit(EditKind::Added), ..Span::bold(text.as_str()) },
        Run::Removed(text) => Span { edit: edit(EditKind::Removed), ..Span::plain(text.as_str()) },
    }
}
