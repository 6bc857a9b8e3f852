//! What goes to one party: a cover letter that fits a window envelope, the list of what is enclosed, labels, a reminder.

use agreement::{ContactPerson, Party};
use locale::words;

use super::Composer;
use super::papers::{listed, named};
use super::voice::date_in;
use crate::block::{Align, Column, Kind, Manner, Marks, Row, Span, Table, Text, Width};

impl Composer<'_> {
    pub(super) fn sending_kit(&mut self, party: &Party) {
        self.cover_letter(party);
        self.push(Kind::PageBreak);
        self.enclosures(party);
        self.labels(party);
        self.push(Kind::PageBreak);
        self.reminder(party);
    }

    /// The letter: the address stands where the window of a C5 envelope shows it, at the left margin under the sender.
    fn cover_letter(&mut self, party: &Party) {
        let voice = self.voice;
        let contacts = self.contacts_of(party);
        let attention = contacts.first().map(|person| person.name.as_str()).filter(|name| !name.is_empty());
        let address = self.address_lines(party, attention);
        self.push(Kind::Space(24));
        self.push_paragraph(address, Manner::Wide);
        self.push(Kind::Space(30));
        self.paper_title(
            named(voice.words(|l| words::KindLetterSubject { title: self.title_in(l).into() }.text(l))),
            Vec::new(),
        );
        self.body_text(named(
            voice.lines(|l| words::KindLetterOpening { title: self.title_in(l).into() }.text(l)),
        ));
        self.push_heading(voice.words(|l| words::KindLetterSteps.text(l)), None);
        let steps = self.steps(party);
        self.points(Marks::Numbers, steps);
        self.return_by();
        self.who_answers(party);
        self.body_text(voice.lines(|l| words::KindLetterClosing.text(l)));
        self.from_whom();
    }

    /// What the party does, step by step.
    fn steps(&self, party: &Party) -> Vec<Text> {
        let voice = self.voice;
        let body = |l| party.decision_maker.as_ref().and_then(|maker| self.said(&maker.name, l));
        let decide = voice.lines(|l| match body(l) {
            Some(body) => words::KindLetterDecideBy { body: body.into() }.text(l),
            None => words::KindLetterDecide.text(l),
        });
        let titles = listed(&self.titles_of(party));
        let sign = voice.lines(|l| match titles.as_str() {
            "" => words::KindLetterSign.text(l),
            titles => words::KindLetterSignBy { titles: titles.into() }.text(l),
        });
        vec![
            named(decide),
            sign,
            voice.lines(|l| words::KindLetterFill.text(l)),
            voice.lines(|l| words::KindLetterReturn.text(l)),
            voice.lines(|l| words::KindLetterContacts.text(l)),
        ]
    }

    /// By when and to which address papers come back.
    fn return_by(&mut self) {
        let voice = self.voice;
        if let Some(day) = self.options.return_by {
            let text = voice.lines(|l| words::KindReturnBy { date: date_in(l, day).into() }.text(l));
            self.body_text(Text {
                spans: text.spans.into_iter().map(|span| Span { bold: true, ..span }).collect(),
            });
        }
        let address = match self.returns_to() {
            Some(host) => {
                voice.lines(|l| words::KindReturnAddress { address: self.address_in(host, l).into() }.text(l))
            }
            None => Text::default(),
        };
        self.body_text(named(address));
    }

    /// The contact persons of the party that keeps the agreement together.
    fn who_answers(&mut self, party: &Party) {
        let voice = self.voice;
        let Some(host) = self.returns_to().filter(|host| host.id != party.id) else { return };
        let lines: Vec<Text> =
            self.contacts_of(host).into_iter().map(|person| self.reachable(person)).collect();
        if !lines.is_empty() {
            self.push_heading(voice.words(|l| words::KindLetterQuestions.text(l)), None);
            self.points(Marks::Dashes, lines);
        }
    }

    /// A contact person with the ways to reach them, on one line.
    fn reachable(&self, person: &ContactPerson) -> Text {
        let role = self.voice.on_one_line(&person.role).plain();
        let parts = [person.name.as_str(), role.as_str(), person.email.as_str(), person.phone.as_str()];
        Span::name(parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")).into()
    }

    /// Under the letter and the reminder: the coordinator, and the party or network it comes from.
    fn from_whom(&mut self) {
        let voice = self.voice;
        let coordinator = voice.on_one_line(&self.text.terms.coordination.coordinator);
        let sender = match self.returns_to() {
            Some(host) => voice.name(&host.name),
            None => voice.name(&self.text.identity.sender),
        };
        let mut text = coordinator;
        if !text.is_empty() && !sender.is_empty() {
            text.spans.push(Span::plain("\n"));
        }
        text.spans.extend(sender.spans);
        self.body_text(named(text));
    }

    /// What is in the envelope, to be ticked off when it is packed and when it comes back.
    fn enclosures(&mut self, party: &Party) {
        let voice = self.voice;
        self.chapter(voice.words(|l| words::KindEnclosures.text(l)));
        self.body_text(named(voice.name(&party.name)));
        let count = self.count_of_originals();
        let originals = voice.words(|l| {
            if count > 1 {
                words::KindEnclosureOriginals { range: format!("1–{count} ({count})").into() }.text(l)
            } else {
                words::KindEnclosureOriginal.text(l)
            }
        });
        let (back, kept) = (
            voice.words(|l| words::KindEnclosureBack.text(l)),
            voice.words(|l| words::KindEnclosureKept.text(l)),
        );
        let row = |what: Text, count: u16, then: &Text| {
            Row::new(vec![what, count.to_string().into(), then.clone()])
        };
        let rows = vec![
            row(originals, count, &back),
            row(voice.words(|l| words::KindNameSignatureSheets.text(l)), count, &back),
            row(voice.words(|l| words::KindNameDecisionProposal.text(l)), 1, &kept),
            row(voice.words(|l| words::KindNamePromises.text(l)), 1, &kept),
            row(voice.words(|l| words::KindNameContactAppendix.text(l)), 1, &kept),
        ];
        let column = |header: Text, width, align| Column { header, width, align };
        let columns = vec![
            column(voice.words(|l| words::KindEnclosure.text(l)), Width::Share(9), Align::Left),
            column(voice.words(|l| words::KindEnclosureCount.text(l)), Width::Millimetres(24), Align::Right),
            column(voice.words(|l| words::KindEnclosureThen.text(l)), Width::Share(6), Align::Left),
        ];
        self.push_table(voice.plain(|l| words::KindEnclosures.text(l)), columns, rows);
    }

    /// Labels to cut out: for the envelope that goes, and for the one that comes back.
    fn labels(&mut self, party: &Party) {
        let voice = self.voice;
        self.chapter(voice.words(|l| words::KindLabels.text(l)));
        let contacts = self.contacts_of(party);
        let attention = contacts.first().map(|person| person.name.as_str()).filter(|name| !name.is_empty());
        let there = large(self.address_lines(party, attention));
        let back = self.returns_to().map_or_else(Text::default, |host| large(self.address_lines(host, None)));
        let column = |header: Text| Column { header, width: Width::Share(1), align: Align::Left };
        let columns = vec![
            column(voice.words(|l| words::KindLabelThere.text(l))),
            column(voice.words(|l| words::KindLabelBack.text(l))),
        ];
        let summary = voice.plain(|l| words::KindLabels.text(l));
        self.push(Kind::Table(Table { summary, columns, rows: vec![Row::new(vec![there, back])] }));
    }

    /// A message to copy into a mail when papers have not come back.
    fn reminder(&mut self, party: &Party) {
        let voice = self.voice;
        self.chapter(voice.words(|l| words::KindReminder.text(l)));
        self.push_paragraph(voice.lines(|l| words::KindReminderNote.text(l)), Manner::Note);
        self.body_text(named(
            voice.lines(|l| words::KindReminderSubject { title: self.title_in(l).into() }.text(l)),
        ));
        self.body_text(voice.lines(|l| words::KindReminderGreeting.text(l)));
        let text = voice.lines(|l| {
            let party = self.said(&party.name, l).unwrap_or_default();
            words::KindReminderText { title: self.title_in(l).into(), party: party.into() }.text(l)
        });
        self.body_text(named(text));
        self.return_by();
        self.body_text(voice.lines(|l| words::KindReminderCrossed.text(l)));
        self.body_text(voice.lines(|l| words::KindLetterClosing.text(l)));
        self.from_whom();
    }
}

/// Bold: labels are read at arm's length.
fn large(text: Text) -> Text {
    Text { spans: text.spans.into_iter().map(|span| Span { bold: true, ..span }).collect() }
}
