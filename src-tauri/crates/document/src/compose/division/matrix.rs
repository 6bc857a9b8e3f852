//! The matrix of tasks and parties: rows under goals, role letters in the language of the document.

use std::ops::Range;

use agreement::{Goal, ItemKind, Party, Role, Task, TaskMode};
use locale::{text_of, words};

use super::super::goals::brief_lines;
use super::super::{Composer, anchor};
use crate::block::{Matrix, MatrixColumn, MatrixGroup, MatrixRow, RoleLetter, RoleTone, Span, Text};

impl Composer<'_> {
    /// The matrix for a run of the parties.
    pub(super) fn matrix(&self, run: Range<usize>) -> Matrix {
        let voice = self.voice;
        let parties: Vec<&Party> = self.text.joining().skip(run.start).take(run.len()).collect();
        let numbered = run.clone().zip(&parties);
        let columns = numbered
            .map(|(at, party)| MatrixColumn { number: at + 1, name: brief_lines(voice, party) })
            .collect();
        let anchored = run.start == 0;
        Matrix {
            summary: voice.plain(|l| words::DocumentMatrixHeading.text(l)),
            corner: voice.words(|l| words::DocumentTask.text(l)),
            languages: voice.all().to_vec(),
            legend: Role::ALL.into_iter().map(|role| self.letter(role)).collect(),
            explained: anchored,
            columns,
            groups: self.groups(&parties, anchored),
        }
    }

    fn groups(&self, parties: &[&Party], anchored: bool) -> Vec<MatrixGroup> {
        let mut rows: Vec<(&Task, MatrixRow)> = Vec::new();
        for (at, task) in self.text.tasks.iter().enumerate() {
            rows.push((task, self.task_row(at + 1, task, parties, anchored)));
        }
        let mut groups = Vec::new();
        for goal in &self.text.goals {
            let of_goal = rows.extract_if(.., |(task, _)| task.goal == goal.id).map(|(_, row)| row).collect();
            groups.push(self.group(goal, of_goal));
        }
        groups.retain(|group| !group.rows.is_empty());
        groups
    }

    fn group(&self, goal: &Goal, rows: Vec<MatrixRow>) -> MatrixGroup {
        let heading = self.numbered_goal(goal);
        let mut continued = heading.clone().and(Span::plain(" ("));
        continued.spans.extend(self.voice.words(|l| words::DocumentContinues.text(l)).spans);
        continued.spans.push(Span::plain(")"));
        MatrixGroup { heading, continued, rows, anchor: None }
    }

    /// `2.1 Perhe saa yhteyden …`
    pub(super) fn numbered_goal(&self, goal: &Goal) -> Text {
        let number = self.text.goal_number(goal.id);
        let number = number.map_or_else(String::new, |(area, place)| format!("{area}.{place} "));
        let mut text = Text::from(number);
        text.spans.extend(self.voice.on_one_line(&goal.title).spans);
        text
    }

    fn task_row(&self, number: usize, task: &Task, parties: &[&Party], anchored: bool) -> MatrixRow {
        let text = self.voice.in_turn(|voice| {
            let mut text = voice.text(&task.title);
            let mode = match task.mode {
                TaskMode::OneResponsible => Text::default(),
                TaskMode::Jointly => voice.words(|l| words::DocumentJointly.text(l)),
                TaskMode::EachInItsOwnArea => voice.words(|l| words::DocumentEachInItsOwnArea.text(l)),
            };
            if !text.is_empty() && !mode.is_empty() {
                text.spans.push(Span::plain(" ("));
                text.spans.extend(mode.spans.into_iter().map(|span| Span { italic: true, ..span }));
                text.spans.push(Span::plain(")"));
            }
            text
        });
        let roles =
            parties.iter().map(|party| task.roles.get(&party.id).map(|role| self.letter(*role))).collect();
        let anchor = anchored.then(|| anchor(ItemKind::Task, task.id.0));
        MatrixRow { number, text, roles, anchor }
    }

    fn letter(&self, role: Role) -> RoleLetter {
        let tone = match role {
            Role::Responsible => RoleTone::Dark,
            Role::CarriesOut => RoleTone::Middle,
            Role::TakesPart => RoleTone::Light,
            Role::IsInformed => RoleTone::Outline,
        };
        let key = format!("role-{}", role.code());
        let word = self.voice.words(|l| text_of(l, &key, &[]).unwrap_or_default()).plain();
        let mut letters: Vec<String> = Vec::new();
        for letter in self.voice.all().iter().map(|language| role.letter(*language).to_string()) {
            if !letters.contains(&letter) {
                letters.push(letter);
            }
        }
        RoleLetter { letter: letters.join("/"), word, tone }
    }
}
