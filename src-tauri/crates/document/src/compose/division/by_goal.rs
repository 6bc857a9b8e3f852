//! The division of work by goal: who is responsible, and how many parties are in it in each role.

use std::collections::BTreeSet;

use agreement::{Goal, OrganisationKind, PartyGroup, PartyId, Role};
use locale::{text_of, words};

use super::super::Composer;
use crate::block::{Align, Column, Manner, Row, Span, Text, Width};

/// Fewer parties of a kind are named one by one.
const FEWEST_OF_A_KIND: usize = 3;

impl Composer<'_> {
    /// One row a goal; printed before a matrix that takes many pages.
    pub(super) fn division_by_goal(&mut self) {
        let voice = self.voice;
        self.push_heading(voice.words(|l| words::DocumentDivisionByGoal.text(l)), None);
        self.push_paragraph(voice.lines(|l| words::DocumentDivisionByGoalNote.text(l)), Manner::Wide);
        let rows = self.text.goals.iter().filter_map(|goal| self.goal_in_short(goal)).collect();
        let name = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let count = |header: Text| Column { header, width: Width::Millimetres(23), align: Align::Right };
        let role = |role: Role| voice.lines(|l| super::super::identity::initial_capital(&role_word(l, role)));
        let columns = vec![
            name(voice.words(|l| words::DocumentGoal.text(l)), 5),
            Column {
                width: Width::Millimetres(18),
                ..count(voice.lines(|l| words::DocumentTaskCount.text(l)))
            },
            name(role(Role::Responsible), 5),
            count(role(Role::CarriesOut)),
            count(role(Role::TakesPart)),
            count(role(Role::IsInformed)),
        ];
        self.push_table(voice.plain(|l| words::DocumentDivisionByGoal.text(l)), columns, rows);
    }

    fn goal_in_short(&self, goal: &Goal) -> Option<Row> {
        let tasks = self.text.tasks_of(goal.id).count();
        let with = |role: Role| -> BTreeSet<PartyId> {
            self.text.tasks_of(goal.id).flat_map(|task| task.parties_with(role)).collect()
        };
        let joining = |parties: &BTreeSet<PartyId>| {
            let count = self.text.joining().filter(|party| parties.contains(&party.id)).count();
            if count == 0 { Text::default() } else { count.to_string().into() }
        };
        let cells = vec![
            self.numbered_goal(goal),
            tasks.to_string().into(),
            self.all_or_named(with(Role::Responsible)),
            joining(&with(Role::CarriesOut)),
            joining(&with(Role::TakesPart)),
            joining(&with(Role::IsInformed)),
        ];
        (tasks > 0).then(|| Row::new(cells))
    }

    /// Short names; all parties, or all of a kind, are said in one word with their number.
    fn all_or_named(&self, mut parties: BTreeSet<PartyId>) -> Text {
        let mut said: Vec<Text> = Vec::new();
        let kinds = OrganisationKind::ALL.into_iter().map(|kind| PartyGroup::Kind { kind });
        for group in std::iter::once(PartyGroup::All).chain(kinds) {
            let members: Vec<PartyId> =
                self.text.parties.iter().filter(|party| group.holds(party)).map(|party| party.id).collect();
            if members.len() >= FEWEST_OF_A_KIND && members.iter().all(|member| parties.contains(member)) {
                parties.retain(|party| !members.contains(party));
                said.push(self.group_name(group, members.len()));
            }
        }
        let named: Vec<PartyId> = parties.into_iter().collect();
        let names = self.briefs(&named);
        if !names.is_empty() {
            said.push(names);
        }
        let mut text = Text::default();
        for more in said {
            if !text.is_empty() {
                text.spans.push(Span::plain(", "));
            }
            text.spans.extend(more.spans);
        }
        text
    }

    fn group_name(&self, group: PartyGroup, number: usize) -> Text {
        let number = number.to_string();
        match group {
            PartyGroup::All => {
                self.voice.words(|l| words::DocumentAllParties { number: number.as_str().into() }.text(l))
            }
            PartyGroup::Kind { kind } => {
                let key = format!("document-all-of-{}", kind.code());
                let number = [("number", number.as_str().into())];
                self.voice.words(|l| text_of(l, &key, &number).unwrap_or_default())
            }
        }
    }
}

fn role_word(language: locale::Language, role: Role) -> String {
    text_of(language, &format!("role-{}", role.code()), &[]).unwrap_or_default()
}
