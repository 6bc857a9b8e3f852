//! What one party promised: its goals, tasks, interfaces and seats, for its own people.

use agreement::{Goal, Interface, InterfaceKind, ItemKind, Party, Role, Task, TaskMode};
use locale::words;

use super::papers::named;
use super::voice::date_in;
use super::{Composer, anchor};
use crate::block::{Align, Column, Marks, Row, Span, Text, Width};

impl<'a> Composer<'a> {
    pub(super) fn promises(&mut self, party: &Party) {
        let voice = self.voice;
        self.paper_title(
            voice.words(|l| words::KindPromisesTitle.text(l)),
            vec![named(voice.name(&party.name))],
        );
        self.of_which_agreement();
        self.body_text(voice.lines(|l| words::KindPromisesNote.text(l)));
        let from = self.blocks.len();
        self.promised_goals(party);
        self.promised_tasks(party);
        self.promised_interfaces(party);
        self.promised_seats(party);
        if self.blocks.len() == from {
            self.body_text(voice.lines(|l| words::KindPromisesNone.text(l)));
        }
    }

    fn promised_goals(&mut self, party: &Party) {
        let voice = self.voice;
        let (led, supported) = (self.goals_led(party), self.goals_supported(party));
        if led.is_empty() && supported.is_empty() {
            return;
        }
        self.chapter(voice.words(|l| words::KindPromisesGoals.text(l)));
        for (heading, goals) in [
            (voice.words(|l| words::KindPromisesLeads.text(l)), led),
            (voice.words(|l| words::KindPromisesSupports.text(l)), supported),
        ] {
            if !goals.is_empty() {
                self.push_heading(heading, None);
                let texts = goals.iter().map(|goal| self.goal_line(goal)).collect();
                self.points(Marks::Dashes, texts);
            }
        }
    }

    /// The goals a party leads, in order.
    pub(super) fn goals_led(&self, party: &Party) -> Vec<&'a Goal> {
        let text = self.text;
        text.goals.iter().filter(|goal| goal.lead == Some(party.id)).collect()
    }

    /// The goals a party supports, in order.
    pub(super) fn goals_supported(&self, party: &Party) -> Vec<&'a Goal> {
        let text = self.text;
        let supports = |goal: &&Goal| goal.supporting.contains(&party.id) && goal.lead != Some(party.id);
        text.goals.iter().filter(supports).collect()
    }

    /// `1.2 Goal (31.12.2028)`.
    pub(super) fn goal_line(&self, goal: &Goal) -> Text {
        let number = self.text.goal_number(goal.id);
        let mut text =
            Text::from(number.map_or_else(String::new, |(area, place)| format!("{area}.{place}\u{A0} ")));
        text.spans.extend(self.voice.on_one_line(&goal.title).spans);
        if let Some(due) = goal.due {
            text.spans.push(Span::plain(" ("));
            text.spans.extend(self.voice.lines(|l| date_in(l, due)).spans);
            text.spans.push(Span::plain(")"));
        }
        text
    }

    /// The tasks in which a party has that role, in order.
    pub(super) fn tasks_with(&self, party: &Party, role: Role) -> Vec<&'a Task> {
        let text = self.text;
        text.tasks.iter().filter(|task| task.roles.get(&party.id) == Some(&role)).collect()
    }

    fn promised_tasks(&mut self, party: &Party) {
        let voice = self.voice;
        let mut rows = Vec::new();
        for role in Role::ALL {
            let tasks = self.tasks_with(party, role);
            if tasks.is_empty() {
                continue;
            }
            let heading = match role {
                Role::Responsible => voice.words(|l| words::KindPromisesResponsible.text(l)),
                Role::CarriesOut => voice.words(|l| words::KindPromisesCarriesOut.text(l)),
                Role::TakesPart => voice.words(|l| words::KindPromisesTakesPart.text(l)),
                Role::IsInformed => voice.words(|l| words::KindPromisesIsInformed.text(l)),
            };
            rows.push(Row { cells: vec![heading], group: true, anchor: None });
            rows.extend(tasks.into_iter().map(|task| self.promised_task(party, task)));
        }
        if rows.is_empty() {
            return;
        }
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            column(voice.words(|l| words::DocumentTask.text(l)), 7),
            column(voice.words(|l| words::DocumentGoal.text(l)), 2),
            column(voice.words(|l| words::KindPromisesAlsoResponsible.text(l)), 5),
            column(voice.words(|l| words::DocumentNote.text(l)), 5),
            column(voice.words(|l| words::DocumentOwnResources.text(l)), 4),
        ];
        self.chapter(voice.words(|l| words::KindPromisesTasks.text(l)));
        self.push_table(voice.plain(|l| words::KindPromisesTasks.text(l)), columns, rows);
    }

    /// A task with its goal's number, and who is responsible beside the party.
    fn promised_task(&self, party: &Party, task: &Task) -> Row {
        let voice = self.voice;
        let number = self
            .text
            .goal_number(task.goal)
            .map_or_else(String::new, |(area, place)| format!("{area}.{place}"));
        let others: Vec<_> = task.parties_with(Role::Responsible).filter(|id| *id != party.id).collect();
        let mut with = self.briefs(voice, &others);
        let mode = match task.mode {
            TaskMode::OneResponsible => Text::default(),
            TaskMode::Jointly => voice.words(|l| words::DocumentJointly.text(l)),
            TaskMode::EachInItsOwnArea => voice.words(|l| words::DocumentEachInItsOwnArea.text(l)),
        };
        if !mode.is_empty() {
            if !with.is_empty() {
                with.spans.push(Span::plain("\n"));
            }
            with.spans.extend(mode.spans.into_iter().map(|span| Span { italic: true, ..span }));
        }
        let cells = vec![
            voice.text(&task.title),
            number.into(),
            with,
            voice.text(&task.note),
            voice.text(&task.own_resources),
        ];
        Row { cells, group: false, anchor: Some(anchor(ItemKind::Task, task.id.0)) }
    }

    /// Interfaces and overlaps in which the party has a part.
    fn promised_interfaces(&mut self, party: &Party) {
        let voice = self.voice;
        let text = self.text;
        let between = |interface: &&Interface| interface.between.contains(&party.id);
        let rows: Vec<Row> = text
            .interfaces
            .iter()
            .filter(between)
            .map(|interface| {
                let others: Vec<_> = interface.between.iter().copied().filter(|id| *id != party.id).collect();
                let mut title = voice.text(&interface.title);
                if interface.kind == InterfaceKind::Overlap {
                    title.spans.push(Span::plain("\n"));
                    title.spans.extend(self.coded("interface-kind", interface.kind.code()).spans);
                }
                Row {
                    cells: vec![title, self.briefs(voice, &others), voice.text(&interface.agreed)],
                    group: false,
                    anchor: Some(anchor(ItemKind::Interface, interface.id.0)),
                }
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            column(voice.words(|l| words::ItemInterface.text(l)), 5),
            column(voice.words(|l| words::KindPromisesWith.text(l)), 4),
            column(voice.words(|l| words::DocumentAgreed.text(l)), 7),
        ];
        self.chapter(voice.words(|l| words::DocumentInterfaces.text(l)));
        self.push_table(voice.plain(|l| words::DocumentInterfaces.text(l)), columns, rows);
    }

    /// The bodies in which the party has a seat: the body, who sits, whom the seat represents.
    pub(super) fn seats_of(&self, party: &Party) -> Vec<(Text, Text, Text)> {
        let voice = self.voice;
        let mut seats = Vec::new();
        for body in &self.text.bodies {
            let mut name = voice.on_one_line(&body.name);
            if name.is_empty() {
                name = self.coded("body-kind", body.kind.code());
            }
            for seat in body.seats.iter().filter(|seat| seat.party == Some(party.id)) {
                let mut who = voice.on_one_line(&seat.who);
                if seat.deputy {
                    who.spans.push(Span::plain(if who.is_empty() { "" } else { ", " }));
                    who.spans.extend(voice.words(|l| words::DocumentSeatDeputy.text(l)).spans);
                }
                seats.push((name.clone(), who, voice.text(&seat.represents)));
            }
        }
        seats
    }

    fn promised_seats(&mut self, party: &Party) {
        let voice = self.voice;
        let rows: Vec<Row> = self
            .seats_of(party)
            .into_iter()
            .map(|(body, who, whom)| Row::new(vec![body, who, whom]))
            .collect();
        if rows.is_empty() {
            return;
        }
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            column(voice.words(|l| words::ItemBody.text(l)), 5),
            column(voice.words(|l| words::KindPromisesSeat.text(l)), 5),
            column(voice.words(|l| words::DocumentSeatRepresents.text(l)), 6),
        ];
        self.chapter(voice.words(|l| words::KindPromisesSeats.text(l)));
        self.push_table(voice.plain(|l| words::KindPromisesSeats.text(l)), columns, rows);
    }
}
