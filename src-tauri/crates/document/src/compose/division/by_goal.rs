//! The division of work by goal: who is responsible, and how many parties are in it in each role.

use std::collections::BTreeSet;

use agreement::{Goal, OrganisationKind, PartyGroup, PartyId, Role};
use locale::{text_of, words};

use super::super::Composer;
use crate::block::{Align, Column, Manner, Row, Span, Text, Width};

/// More parties than these are told by their numbers.
const MOST_NAMED: usize = 12;
/// Fewer parties of a kind are named one by one.
const FEWEST_OF_A_KIND: usize = 3;

impl Composer<'_> {
    /// One row a goal; printed before a matrix that takes many pages.
    pub(super) fn division_by_goal(&mut self) {
        let voice = self.voice;
        let from = self.blocks.len();
        self.push_heading(voice.words(|l| words::DocumentDivisionByGoal.text(l)), None);
        self.push_paragraph(voice.lines(|l| words::DocumentDivisionByGoalNote.text(l)), Manner::Note);
        let rows = self.text.goals.iter().filter_map(|goal| self.goal_in_short(goal)).collect();
        let name = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let count =
            |header: Text, width| Column { header, width: Width::Millimetres(width), align: Align::Right };
        let role = |role: Role| voice.lines(|l| super::super::identity::initial_capital(&role_word(l, role)));
        let columns = vec![
            name(voice.words(|l| words::DocumentGoal.text(l)), 6),
            count(voice.lines(|l| words::DocumentTaskCount.text(l)), 20),
            count(role(Role::Responsible), 21),
            count(role(Role::CarriesOut), 22),
            count(role(Role::TakesPart), 22),
            count(role(Role::IsInformed), 28),
            name(voice.words(|l| words::DocumentResponsibleParties.text(l)), 7),
        ];
        self.push_table(voice.plain(|l| words::DocumentDivisionByGoal.text(l)), columns, rows);
        for block in &mut self.blocks[from..] {
            block.landscape = true;
        }
    }

    fn goal_in_short(&self, goal: &Goal) -> Option<Row> {
        let tasks = self.text.tasks_of(goal.id).count();
        let with = |role: Role| -> BTreeSet<PartyId> {
            self.text.tasks_of(goal.id).flat_map(|task| task.parties_with(role)).collect()
        };
        let joining = |role: Role| {
            let parties = with(role);
            let count = self.text.joining().filter(|party| parties.contains(&party.id)).count();
            Text::from(count.to_string())
        };
        let mut cells = vec![self.numbered_goal(goal), tasks.to_string().into()];
        cells.extend(Role::ALL.into_iter().map(joining));
        cells.push(self.all_or_named(with(Role::Responsible)));
        (tasks > 0).then(|| Row::new(cells))
    }

    /// Short names, or numbers where they are many; all parties, or all of a kind, are said in one word.
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
        let numbers: Vec<usize> = parties.iter().filter_map(|party| self.text.party_number(*party)).collect();
        if numbers.len() > MOST_NAMED {
            let numbers = ranges(numbers);
            let numbered = |l| words::DocumentPartiesNumbered { numbers: numbers.as_str().into() }.text(l);
            said.push(self.voice.words(numbered));
        } else if !numbers.is_empty() {
            said.push(self.briefs(self.voice, &parties.into_iter().collect::<Vec<_>>()));
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

/// `1–4, 7, 9–10`.
fn ranges(mut numbers: Vec<usize>) -> String {
    numbers.sort_unstable();
    let runs = numbers.chunk_by(|a, b| a + 1 == *b);
    let said = runs.filter_map(|run| match run {
        [] => None,
        [one] => Some(one.to_string()),
        [first, .., last] => Some(format!("{first}–{last}")),
    });
    said.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::ranges;

    #[test]
    fn numbers_that_follow_each_other_are_said_as_ranges() {
        for (numbers, expected) in
            [(vec![], ""), (vec![3], "3"), (vec![2, 1], "1–2"), (vec![1, 2, 3, 5, 8, 7], "1–3, 5, 7–8")]
        {
            assert_eq!(ranges(numbers), expected);
        }
    }
}
