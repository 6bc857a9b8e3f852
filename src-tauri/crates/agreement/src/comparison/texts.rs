//! The walk through two texts in the order of the agreement, and what differs in a field.

use super::fields::{self, Content, Entry, Fields};
use super::lists::{self, List, Seats};
use super::{Change, Difference, Fate, FieldChange, Run, Subject, passages, words};
use crate::{
    Activity, Appendix, Body, CostException, Definition, Goal, ItemKind, LegalBasis, LocalizedRichText,
    RelatedAgreement, Section, SectionId, SectionKind, Stage, Task, Text, TextRecord,
};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The two texts.
pub(super) struct Texts<'a> {
    pub(super) before: &'a TextRecord,
    pub(super) after: &'a TextRecord,
}

impl<'a> Texts<'a> {
    /// What the agreement says once.
    pub(super) fn once(
        &self,
        stage: Option<Stage>,
        subject: Subject,
        say: impl Fn(&mut Fields<'a>),
    ) -> Vec<Change> {
        let said = |record| {
            let mut fields = Fields::new(record);
            say(&mut fields);
            fields.entries
        };
        let fields = self.differing(said(self.before), said(self.after));
        let section = if let Subject::Terms(kind) = subject { Some(kind) } else { None };
        if fields.is_empty() {
            return Vec::new();
        }
        let name = Text::default();
        vec![Change { stage, subject, name, section, fate: Fate::Kept, moved: None, fields }]
    }

    pub(super) fn parties(&self) -> Vec<Change> {
        let (old, new) = (&self.before.parties, &self.after.parties);
        self.list(List::new(ItemKind::Party), old, new, |party| (party.id.0, &party.name), fields::party)
    }

    pub(super) fn goals(&self) -> Vec<Change> {
        let (old, new) = (self.before, self.after);
        let values = List::new(ItemKind::Value);
        let wishes = List::new(ItemKind::Wish);
        let areas = List::new(ItemKind::FocusArea);
        let goals = List::under(ItemKind::Goal, |goal: &Goal| goal.focus_area.0);
        [
            self.list(values, &old.values, &new.values, |value| (value.id.0, &value.text), fields::value),
            self.list(wishes, &old.wishes, &new.wishes, |wish| (wish.id.0, &wish.text), fields::wish),
            self.list(
                areas,
                &old.focus_areas,
                &new.focus_areas,
                |area| (area.id.0, &area.title),
                fields::focus_area,
            ),
            self.list(goals, &old.goals, &new.goals, |goal| (goal.id.0, &goal.title), fields::goal),
        ]
        .concat()
    }

    pub(super) fn division(&self) -> Vec<Change> {
        let (old, new) = (self.before, self.after);
        let tasks = List::under(ItemKind::Task, |task: &Task| task.goal.0);
        let interfaces = List::new(ItemKind::Interface);
        let (met, meeting) = (&old.interfaces, &new.interfaces);
        [
            self.list(tasks, &old.tasks, &new.tasks, |task| (task.id.0, &task.title), fields::task),
            self.list(interfaces, met, meeting, |item| (item.id.0, &item.title), fields::interface),
        ]
        .concat()
    }

    /// The sections, each with what is printed in it; then what has no section.
    pub(super) fn sections(&self, changes: &mut Vec<Change>) {
        let (old, new) = (self.before, self.after);
        let named = |section: &'a Section| (section.id.0, &section.title);
        let list = List::new(ItemKind::Section);
        let sections = self.list(list, &old.sections, &new.sections, named, fields::section);
        let order = lists::merged_by(&old.sections, &new.sections, |section| section.id.0);
        let mut changed: BTreeMap<Uuid, Change> = BTreeMap::new();
        for change in sections {
            if let Subject::Item(item) = change.subject {
                changed.insert(item.id, change);
            }
        }
        let mut told: Vec<SectionKind> = Vec::new();
        for section in order.into_iter().filter_map(|(old, new)| new.or(old)) {
            let is_first = section.kind == SectionKind::Custom || !told.contains(&section.kind);
            changes.extend(
                changed.remove(&section.id.0).map(|change| Change { section: Some(section.kind), ..change }),
            );
            if is_first {
                self.in_section(section.kind, changes);
                told.push(section.kind);
            }
        }
        for kind in SectionKind::ALL.iter().filter(|kind| !told.contains(kind)) {
            self.in_section(*kind, changes);
        }
    }

    /// What is printed in the section of a kind beside its words.
    fn in_section(&self, kind: SectionKind, changes: &mut Vec<Change>) {
        let (old, new) = (self.before, self.after);
        changes.extend(match kind {
            SectionKind::LegalBasis => {
                let list = List::new(ItemKind::LegalBasis);
                let named = |basis: &'a LegalBasis| (basis.id.0, &basis.text);
                self.list(list, &old.legal_basis, &new.legal_basis, named, fields::legal_basis)
            }
            SectionKind::Definitions => {
                let list = List::new(ItemKind::Definition);
                let named = |item: &'a Definition| (item.id.0, &item.term);
                self.list(list, &old.definitions, &new.definitions, named, fields::definition)
            }
            SectionKind::Activities => {
                let list = List::new(ItemKind::Activity);
                let named = |item: &'a Activity| (item.id.0, &item.name);
                self.list(list, &old.activities, &new.activities, named, fields::activity)
            }
            SectionKind::Bodies => self.bodies(),
            SectionKind::Costs => {
                let list = List::new(ItemKind::CostException);
                let named = |item: &'a CostException| (item.id.0, &item.what);
                self.list(list, &old.cost_exceptions, &new.cost_exceptions, named, fields::cost_exception)
            }
            SectionKind::OtherAgreements => {
                let list = List::new(ItemKind::RelatedAgreement);
                let named = |item: &'a RelatedAgreement| (item.id.0, &item.title);
                let (old, new) = (&old.related_agreements, &new.related_agreements);
                self.list(list, old, new, named, fields::related_agreement)
            }
            SectionKind::Appendices => {
                let list = List::new(ItemKind::Appendix);
                let named = |item: &'a Appendix| (item.id.0, &item.title);
                self.list(list, &old.appendices, &new.appendices, named, fields::appendix)
            }
            kind => {
                let stage = if kind == SectionKind::Signatures { Stage::Signatures } else { Stage::Terms };
                self.once(Some(stage), Subject::Terms(kind), |said| fields::terms(said, kind))
            }
        });
    }

    fn bodies(&self) -> Vec<Change> {
        let seats = Seats::paired(&self.before.bodies, &self.after.bodies);
        let (old, new) = (&self.before.bodies, &self.after.bodies);
        let named = |body: &'a Body| (body.id.0, &body.name);
        let say = |said: &mut Fields<'a>, body: &'a Body| {
            fields::body(said, body, seats.of(said.is_of(self.before), body.id));
        };
        self.list(List::new(ItemKind::Body), old, new, named, say)
    }

    /// The number of a section in a text.
    fn number(record: &TextRecord, id: SectionId) -> String {
        record.section_number(id).map_or_else(|| "–".to_owned(), |number| number.to_string())
    }

    /// Compares fields of both texts that belong together, in the order of the later text; what is in the earlier one
    /// only comes where it stood.
    pub(super) fn differing(&self, before: Vec<Entry<'_>>, after: Vec<Entry<'_>>) -> Vec<FieldChange> {
        let key = |entry: &Entry<'_>| (entry.field, entry.of);
        let mut changes = Vec::new();
        let order = lists::merged_by(&before, &after, key);
        for (old, new) in order {
            let Some(entry) = new.or(old) else { continue };
            let (field, part) = (entry.field, entry.part.clone());
            let (old, new) = (old.map(|entry| &entry.content), new.map(|entry| &entry.content));
            let differences = self.difference(old, new);
            changes.extend(differences.into_iter().map(|difference| FieldChange {
                field,
                part: part.clone(),
                difference,
            }));
        }
        changes
    }

    /// What differs between two contents: nothing, one thing, or the removal of one and the addition of another.
    fn difference(&self, old: Option<&Content<'_>>, new: Option<&Content<'_>>) -> Vec<Difference> {
        if old == new {
            return Vec::new();
        }
        let (nothing, no_rich) = (Text::default(), LocalizedRichText::default());
        match (old, new) {
            (Some(Content::Words(old)), Some(Content::Words(new))) => words_between(old, new),
            (Some(Content::Words(old)), None) => words_between(old, &nothing),
            (None, Some(Content::Words(new))) => words_between(&nothing, new),
            (Some(Content::Rich(old)), Some(Content::Rich(new))) => self.rich(old, new),
            (Some(Content::Rich(old)), None) => self.rich(old, &no_rich),
            (None, Some(Content::Rich(new))) => self.rich(&no_rich, new),
            (Some(Content::Plain(old)), Some(Content::Plain(new))) => plain_between(old, new),
            (Some(Content::Plain(old)), None) => plain_between(old, ""),
            (None, Some(Content::Plain(new))) => plain_between("", new),
            (Some(Content::Names(old)), Some(Content::Names(new))) => lists::names(old, new),
            (Some(Content::Names(old)), None) => lists::names(old, &[]),
            (None, Some(Content::Names(new))) => lists::names(&[], new),
            (Some(Content::Value(old)), Some(Content::Value(new))) => {
                vec![Difference::Value { before: Some(*old), after: Some(*new) }]
            }
            (Some(Content::Value(old)), None) => vec![Difference::Value { before: Some(*old), after: None }],
            (None, Some(Content::Value(new))) => vec![Difference::Value { before: None, after: Some(*new) }],
            (old @ Some(_), new @ Some(_)) => {
                [self.difference(old, None), self.difference(None, new)].concat()
            }
            (None, None) => Vec::new(),
        }
    }

    fn rich(&self, old: &LocalizedRichText, new: &LocalizedRichText) -> Vec<Difference> {
        let (before, after) = (|id| Self::number(self.before, id), |id| Self::number(self.after, id));
        let words = passages::of_rich((old, &before), (new, &after));
        if words.is_empty() { Vec::new() } else { vec![Difference::Words(words)] }
    }
}

fn words_between(old: &Text, new: &Text) -> Vec<Difference> {
    let words = passages::of_text(old, new);
    if words.is_empty() { Vec::new() } else { vec![Difference::Words(words)] }
}

fn plain_between(old: &str, new: &str) -> Vec<Difference> {
    let compared = words::compared(&words::tokens(old), &words::tokens(new));
    if compared.runs.iter().all(Run::is_same) { Vec::new() } else { vec![Difference::Plain(compared.runs)] }
}
