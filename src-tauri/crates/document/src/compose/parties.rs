//! The table of parties, and those who cooperate without signing.

use agreement::{BusinessIdEntry, ItemKind, Party, PartyStatus};
use locale::{lists, words};

use super::{Composer, anchor};
use crate::block::{Align, Column, Item, Kind, List, Marks, Place, Row, Span, Text, Width};

impl Composer<'_> {
    pub(super) fn party_table(&mut self) {
        let voice = self.voice;
        let column = |header: Text, width, align| Column { header, width, align };
        let columns = vec![
            column(voice.lines(|l| words::DocumentPartyNumber.text(l)), Width::Millimetres(11), Align::Right),
            column(voice.words(|l| words::DocumentParty.text(l)), Width::Share(9), Align::Left),
            column(voice.words(|l| words::DocumentShortName.text(l)), Width::Share(5), Align::Left),
            column(voice.words(|l| words::DocumentBusinessId.text(l)), Width::Millimetres(24), Align::Left),
            column(voice.words(|l| words::DocumentAddress.text(l)), Width::Share(6), Align::Left),
        ];
        // A column that says "not given" all the way down says nothing.
        let any_id =
            self.text.joining().any(|party| matches!(party.business_id, BusinessIdEntry::Given { .. }));
        let rows = self
            .text
            .joining()
            .enumerate()
            .map(|(at, party)| {
                let id = if any_id { self.business_id(party) } else { Text::default() };
                let cells = vec![
                    (at + 1).to_string().into(),
                    self.party(party),
                    voice.name(&party.short_name),
                    id,
                    Span::name(party.address.one_line()).into(),
                ];
                Row { cells, group: false, anchor: Some(anchor(ItemKind::Party, party.id.0)) }
            })
            .collect();
        let summary = voice.plain(|l| words::SectionParties.text(l));
        self.push_table(summary, columns, rows);
    }

    /// A party's legal name, with its unit, its part as the leading one, and whom it represents.
    fn party(&self, party: &Party) -> Text {
        let voice = self.voice;
        let mut text = voice.styled(&party.name, &Span { bold: true, ..Span::name("") });
        let mut line = |more: Text| {
            if !more.is_empty() {
                text.spans.push(Span::plain("\n"));
                text.spans.extend(more.spans);
            }
        };
        line(voice.name(&party.unit));
        if party.lead {
            line(voice.words(|l| words::DocumentLeadParty.text(l)));
        }
        if !party.represents.is_empty() {
            // Mostly names, in whatever language: never broken as words of the document's.
            let mut represents = voice.lines(|l| {
                words::DocumentRepresents { names: lists::and(l, &party.represents).into() }.text(l)
            });
            represents.spans.iter_mut().for_each(|span| span.name = true);
            line(represents);
        }
        text
    }

    fn business_id(&self, party: &Party) -> Text {
        match &party.business_id {
            BusinessIdEntry::Given { text } => Span::name(text.as_str()).into(),
            BusinessIdEntry::KnowinglyMissing => self.voice.words(|l| words::DocumentNoBusinessId.text(l)),
            BusinessIdEntry::NotGiven => Text::default(),
        }
    }

    /// Those who take part without signing.
    pub(super) fn cooperating_actors(&mut self) {
        let voice = self.voice;
        let items: Vec<Item> = self
            .text
            .parties
            .iter()
            .filter(|party| party.standing.status == PartyStatus::Cooperating)
            .map(|party| Item {
                anchor: Some(anchor(ItemKind::Party, party.id.0)),
                ..Item::new(voice.on_one_line(&party.name))
            })
            .collect();
        if !items.is_empty() {
            self.push_heading(voice.words(|l| words::DocumentCooperatingActors.text(l)), None);
            self.push(Kind::List(List { marks: Marks::Dashes, place: Place::Body, items }));
        }
    }
}
