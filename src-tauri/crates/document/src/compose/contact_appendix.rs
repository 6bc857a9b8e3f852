//! The contact appendix: who answers for each party, dated by its newest check; it changes without an amendment.

use agreement::{ContactPerson, ItemKind, Locked, in_force};
use chrono::NaiveDate;
use locale::words;

use super::papers::named;
use super::voice::{date_in, period_in};
use super::{Composer, anchor};
use crate::block::{Align, Column, Row, Span, Text, Width};

impl Composer<'_> {
    pub(super) fn contact_appendix(&mut self) {
        let voice = self.voice;
        self.paper_title(
            voice.words(|l| words::KindContactsTitle.text(l)),
            vec![named(self.agreement_title())],
        );
        let checked = voice.date(self.contacts_checked_on());
        self.push_details(vec![
            (
                voice.words(|l| words::DocumentCaseNumber.text(l)),
                self.text.identity.case_number.as_str().into(),
            ),
            (voice.words(|l| words::KindContactsChecked.text(l)), checked),
        ]);
        self.body_text(voice.lines(|l| words::KindContactsNote.text(l)));
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            column(voice.words(|l| words::KindContact.text(l)), 5),
            column(voice.words(|l| words::KindContactJob.text(l)), 5),
            column(voice.words(|l| words::KindContactReach.text(l)), 6),
            column(voice.words(|l| words::DocumentDeputy.text(l)), 4),
            column(voice.words(|l| words::KindContactValid.text(l)), 4),
        ];
        // Of a locked version: whom it binds on the day the page tells of.
        let locked = self.options.locked.map(|stamp| (stamp.version, self.as_of(stamp)));
        let places = locked
            .map(|(version, _)| in_force(Locked { version, text: self.text }, &self.agreement.evidence));
        let (places, on) = (places.unwrap_or_default(), locked.map(|(_, on)| on).unwrap_or_default());
        let mut rows = Vec::new();
        for (at, party) in self.text.joining().enumerate() {
            let mut name = Text::from(format!("{}\u{A0} ", at + 1));
            name.spans.extend(voice.on_one_line(&party.name).spans);
            if let Some(place) = places.iter().find(|place| place.party == party.id && place.since.is_ok()) {
                name.spans.push(Span::plain(" · "));
                name.spans.extend(self.place(place, on).spans);
            }
            let group = Row {
                cells: vec![named(name)],
                group: true,
                anchor: Some(anchor(ItemKind::Party, party.id.0)),
            };
            rows.push(group);
            let persons = self.contacts_of(party);
            if persons.is_empty() {
                rows.push(Row::new(vec![voice.words(|l| words::KindContactMissing.text(l))]));
            }
            rows.extend(persons.into_iter().map(|person| self.contact(person)));
        }
        self.push_table(voice.plain(|l| words::KindContactsTitle.text(l)), columns, rows);
    }

    /// The day of the newest check: the appendix is as new as that (never today's date, ruling 12).
    pub(super) fn contacts_checked_on(&self) -> Option<NaiveDate> {
        let joining = |person: &&ContactPerson| self.text.party_number(person.party).is_some();
        self.agreement.contacts.persons.iter().filter(joining).filter_map(|person| person.checked_on).max()
    }

    fn contact(&self, person: &ContactPerson) -> Row {
        let voice = self.voice;
        let mut who = Text::default();
        if !person.name.is_empty() {
            who.spans.push(Span { bold: true, ..Span::name(person.name.as_str()) });
        }
        let role = voice.text(&person.role);
        if !who.is_empty() && !role.is_empty() {
            who.spans.push(Span::plain("\n"));
        }
        who.spans.extend(role.spans);
        let reach = [person.email.as_str(), person.phone.as_str()];
        let reach = reach.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
        let valid = match (person.valid_from, person.valid_to) {
            (Some(from), Some(to)) => voice.lines(|l| period_in(l, from, to)),
            (Some(from), None) => voice.lines(|l| format!("{}–", date_in(l, from))),
            (None, Some(to)) => voice.lines(|l| format!("–{}", date_in(l, to))),
            (None, None) => Text::default(),
        };
        let cells = vec![
            who,
            voice.text(&person.job_description),
            Span::name(reach).into(),
            Span::name(person.deputy.as_str()).into(),
            valid,
        ];
        Row { cells, group: false, anchor: Some(anchor(ItemKind::Contact, person.id.0)) }
    }
}
