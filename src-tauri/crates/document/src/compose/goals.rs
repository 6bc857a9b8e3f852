//! Values, wishes of families, and goals under their focus areas.

use agreement::{
    Block as Clause, Goal, ItemKind, Language, ListItem, Party, PartyId, RichText, Span as Piece,
    Text as Words,
};
use locale::words;

use super::voice::{Voice, best};
use super::{Composer, anchor};
use crate::block::{Align, Column, Item, Kind, List, Manner, Marks, Place, Row, Span, Text, Width};

impl Composer<'_> {
    pub(super) fn values(&mut self) {
        let items = self
            .text
            .values
            .iter()
            .map(|value| (anchor(ItemKind::Value, value.id.0), &value.text))
            .collect::<Vec<_>>();
        self.list_of(&items);
    }

    /// A list of texts of the agreement; the words before a dash stand out.
    pub(super) fn list_of(&mut self, texts: &[(crate::block::Anchor, &Words)]) {
        let mut columns = Vec::new();
        for &language in self.voice.all() {
            let items: Vec<Item> = texts
                .iter()
                .filter_map(|(anchor, text)| {
                    let mut words = self.in_one(text, language);
                    if words.is_empty() {
                        return None;
                    }
                    set_off_first_words(&mut words);
                    let anchor = (language == self.voice.main()).then(|| anchor.clone());
                    Some(Item { anchor, ..Item::new(words) })
                })
                .collect();
            if items.is_empty() {
                continue;
            }
            let list = List { marks: Marks::Dashes, place: Place::Body, items };
            let mut block = crate::block::Block::new(Kind::List(list));
            block.language = self.voice.foreign(language);
            columns.push(vec![block]);
        }
        self.put_columns(columns);
    }

    /// A text in one of the document's languages, marked where it is only found in another.
    pub(super) fn in_one(&self, text: &Words, language: Language) -> Text {
        let Some((found, words)) = best(text, language) else { return Text::default() };
        let span = Span { language: (found != language).then_some(found), ..Span::plain(words) };
        if found == language || !self.voice.is_draft() {
            return span.into();
        }
        Text::from(span).and(Span { language: None, ..self.voice.untranslated(" ", language) })
    }

    pub(super) fn goals(&mut self) {
        self.wishes();
        let voice = self.voice;
        for (at, area) in self.text.focus_areas.iter().enumerate() {
            let mut heading =
                voice.words(|l| words::DocumentFocusArea { number: (at + 1).to_string().into() }.text(l));
            heading.spans.push(Span::plain(": "));
            heading.spans.extend(voice.on_one_line(&area.title).spans);
            self.push_heading(heading, Some(anchor(ItemKind::FocusArea, area.id.0)));
            self.clauses(&area.description, None);
            let rows = self.text.goals_of(area.id).map(|goal| self.goal_row(goal)).collect();
            let summary = area.title.shown(voice.main()).to_owned();
            self.push_table(summary, self.goal_columns(), rows);
        }
    }

    fn wishes(&mut self) {
        let voice = self.voice;
        if self.text.wishes.is_empty() {
            return;
        }
        self.push_heading(voice.words(|l| words::DocumentWishes.text(l)), None);
        let texts: Vec<_> =
            self.text.wishes.iter().map(|wish| (anchor(ItemKind::Wish, wish.id.0), &wish.text)).collect();
        self.list_of(&texts);
        let mut sources: Vec<&str> = self.text.wishes.iter().map(|wish| wish.source.trim()).collect();
        sources.retain(|source| !source.is_empty());
        sources.dedup();
        if !sources.is_empty() {
            let source = sources.join("; ");
            let text = voice.lines(|l| words::DocumentSource { source: source.as_str().into() }.text(l));
            self.push_paragraph(text, Manner::Body);
        }
    }

    fn goal_columns(&self) -> Vec<Column> {
        let voice = self.voice;
        let column = |header: Text, width| Column { header, width, align: Align::Left };
        vec![
            column(Text::default(), Width::Millimetres(10)),
            column(voice.words(|l| words::DocumentGoal.text(l)), Width::Share(7)),
            column(voice.words(|l| words::DocumentIndicator.text(l)), Width::Share(7)),
            column(voice.words(|l| words::DocumentDue.text(l)), Width::Millimetres(21)),
            column(voice.words(|l| words::DocumentLead.text(l)), Width::Share(7)),
        ]
    }

    fn goal_row(&self, goal: &Goal) -> Row {
        let voice = self.voice;
        let number = self
            .text
            .goal_number(goal.id)
            .map_or_else(String::new, |(area, place)| format!("{area}.{place}"));
        let title = voice.in_turn(|voice| {
            let mut title = voice.styled(&goal.title, &Span::bold(""));
            for &language in voice.all() {
                if let Some(text) = goal.description.get(language).filter(|text| !text.is_blank()) {
                    let words = format!("\n{}", lines_of(text));
                    title.spans.push(Span { language: voice.foreign(language), ..Span::plain(words) });
                }
            }
            let group = voice.text(&goal.target_group);
            add_named(&mut title, voice.words(|l| words::DocumentTargetGroup.text(l)), group);
            title
        });
        let indicator = voice.in_turn(|voice| {
            let mut indicator = voice.text(&goal.indicator);
            let (baseline, target) = (voice.text(&goal.baseline), voice.text(&goal.target));
            add_named(&mut indicator, voice.words(|l| words::DocumentBaseline.text(l)), baseline);
            add_named(&mut indicator, voice.words(|l| words::DocumentTarget.text(l)), target);
            indicator
        });
        let lead = voice.in_turn(|voice| {
            let mut lead = goal.lead.map_or_else(Text::default, |party| self.brief(voice, party));
            let supporting = self.supporting(voice, goal);
            add_named(&mut lead, voice.words(|l| words::DocumentSupporting.text(l)), supporting);
            lead
        });
        let cells = vec![number.into(), title, indicator, voice.date(goal.due), lead];
        Row { cells, group: false, anchor: Some(anchor(ItemKind::Goal, goal.id.0)) }
    }

    /// Who supports a goal; everybody else is said in two words.
    fn supporting(&self, voice: Voice, goal: &Goal) -> Text {
        let mut others = self.text.joining().filter(|party| Some(party.id) != goal.lead);
        if goal.supporting.len() > 2 && others.all(|party| goal.supporting.contains(&party.id)) {
            return voice.words(|l| words::DocumentAllOthers.text(l));
        }
        self.briefs(voice, &goal.supporting)
    }

    /// The short name of a party of the text; one that has not joined has none here.
    pub(super) fn brief(&self, voice: Voice, party: PartyId) -> Text {
        let party = self.text.party(party).filter(|party| party.is_joining());
        party.map(|party| on_one_line(brief_lines(voice, party))).unwrap_or_default()
    }

    /// Short names after each other, in the order of the list of parties.
    pub(super) fn briefs(&self, voice: Voice, parties: &[PartyId]) -> Text {
        let mut text = Text::default();
        for party in self.text.joining().filter(|party| parties.contains(&party.id)) {
            if !text.spans.is_empty() {
                text.spans.push(Span::plain(", "));
            }
            text.spans.extend(self.brief(voice, party.id).spans);
        }
        text
    }
}

/// The short name of a party; with two languages one under the other.
pub(super) fn brief_lines(voice: Voice, party: &Party) -> Text {
    voice.name(if party.short_name.is_empty() { &party.name } else { &party.short_name })
}

/// `Lähtötaso: 12 %` on a line of its own, unless there is nothing to say.
fn add_named(text: &mut Text, name: Text, value: Text) {
    if value.is_empty() {
        return;
    }
    if !text.is_empty() {
        text.spans.push(Span::plain("\n"));
    }
    text.spans.extend(name.spans.into_iter().map(|span| Span { italic: true, ..span }));
    text.spans.push(Span::plain(": "));
    text.spans.extend(value.spans);
}

fn on_one_line(mut text: Text) -> Text {
    for span in &mut text.spans {
        if span.text == "\n" {
            span.text = " / ".to_owned();
        }
    }
    text
}

/// A short rich text in a cell: paragraphs and points as lines, points after a dash.
fn lines_of(text: &RichText) -> String {
    let said = |spans: &[Piece]| spans.iter().map(Piece::words).collect::<String>();
    let mut lines = Vec::new();
    for clause in &text.blocks {
        match clause {
            Clause::Heading { text } => lines.push(text.clone()),
            Clause::Paragraph { spans } => lines.push(said(spans)),
            Clause::Numbered { items } | Clause::Bullets { items } => add_points(items, &mut lines),
        }
    }
    lines.join("\n")
}

fn add_points(items: &[ListItem], lines: &mut Vec<String>) {
    for item in items {
        lines.push(format!("–\u{A0}{}", item.spans.iter().map(Piece::words).collect::<String>()));
        for child in &item.children {
            if let Clause::Numbered { items } | Clause::Bullets { items } = child {
                add_points(items, lines);
            }
        }
    }
}

/// `Luottamus — puhumme avoimesti`: the words before the dash stand out.
fn set_off_first_words(text: &mut Text) {
    let Some(first) = text.spans.first_mut() else { return };
    let parts = first.text.split_once(" — ").or_else(|| first.text.split_once(" – "));
    if let Some((before, after)) = parts {
        let rest = Span { text: format!(" – {after}"), ..first.clone() };
        *first = Span { text: before.to_owned(), bold: true, ..first.clone() };
        text.spans.insert(1, rest);
    }
}
