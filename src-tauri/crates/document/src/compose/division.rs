//! The division of work: the matrix with its legend, notes to tasks, interfaces and overlaps.

use agreement::{InterfaceKind, ItemKind, Role, Task, TaskMode};
use locale::{text_of, words};

use super::{Composer, anchor};
use crate::block::{
    Align, Block, Column, Kind, Manner, Matrix, MatrixColumn, MatrixGroup, MatrixRow, RoleLetter, RoleTone, Row, Span,
    Text, Width,
};

impl Composer<'_> {
    pub(super) fn division(&mut self) {
        let voice = self.voice;
        if !self.text.tasks.is_empty() && self.text.joining().next().is_some() {
            let heading = Kind::Heading {
                level: 2,
                number: None,
                text: voice.words(|l| words::DocumentMatrixHeading.text(l)),
            };
            self.blocks.push(Block::new(heading).on_landscape());
            let legend = Kind::Paragraph { text: self.role_legend(), manner: Manner::Note };
            self.blocks.push(Block::new(legend).on_landscape());
            let parties = Kind::Paragraph { text: self.party_legend(), manner: Manner::Note };
            self.blocks.push(Block::new(parties).on_landscape());
            self.push(Kind::Matrix(self.matrix()));
        }
        self.task_notes();
        self.interfaces(InterfaceKind::Interface);
        self.interfaces(InterfaceKind::Overlap);
    }

    fn matrix(&self) -> Matrix {
        let voice = self.voice;
        let columns = self
            .text
            .joining()
            .enumerate()
            .map(|(at, party)| MatrixColumn {
                number: (at + 1).to_string(),
                name: party.brief(voice.main()).to_owned(),
            })
            .collect();
        let groups = self
            .text
            .goals
            .iter()
            .filter_map(|goal| {
                let rows: Vec<MatrixRow> = self.text.tasks_of(goal.id).map(|task| self.task_row(task)).collect();
                let number = self.text.goal_number(goal.id);
                let number = number.map_or_else(String::new, |(area, place)| format!("{area}.{place} "));
                let mut heading = Text::from(number);
                heading.spans.extend(voice.on_one_line(&goal.title).spans);
                let anchor = None;
                (!rows.is_empty()).then_some(MatrixGroup { heading, rows, anchor })
            })
            .collect();
        Matrix {
            summary: voice.plain(|l| words::SectionDivisionOfWork.text(l)),
            corner: voice.words(|l| words::DocumentTask.text(l)),
            columns,
            groups,
        }
    }

    fn task_row(&self, task: &Task) -> MatrixRow {
        let voice = self.voice;
        let mut text = voice.text(&task.title);
        let mode = match task.mode {
            TaskMode::OneResponsible => Text::default(),
            TaskMode::Jointly => voice.words(|l| words::DocumentJointly.text(l)),
            TaskMode::EachInItsOwnArea => voice.words(|l| words::DocumentEachInItsOwnArea.text(l)),
        };
        if !mode.is_empty() {
            text.spans.push(Span::plain(" ("));
            text.spans.extend(mode.spans.into_iter().map(|span| Span { italic: true, ..span }));
            text.spans.push(Span::plain(")"));
        }
        let roles = self.text.joining().map(|party| task.roles.get(&party.id).map(|role| self.letter(*role))).collect();
        MatrixRow { text, roles, anchor: Some(anchor(ItemKind::Task, task.id.0)) }
    }

    fn letter(&self, role: Role) -> RoleLetter {
        let tone = match role {
            Role::Responsible => RoleTone::Dark,
            Role::CarriesOut => RoleTone::Middle,
            Role::TakesPart => RoleTone::Light,
            Role::IsInformed => RoleTone::Outline,
        };
        let word = self.voice.plain(|l| role_word(l, role));
        RoleLetter { letter: role.letter(self.voice.main()).to_string(), word, tone }
    }

    /// `V vastaa, T toteuttaa …`; with two languages the letters are those of the first.
    fn role_legend(&self) -> Text {
        let main = self.voice.main();
        self.voice.lines(|l| {
            let said = |role: Role| format!("{} {}", role.letter(main), role_word(l, role)).into();
            words::DocumentRoleLegend {
                responsible: said(Role::Responsible),
                carries_out: said(Role::CarriesOut),
                takes_part: said(Role::TakesPart),
                is_informed: said(Role::IsInformed),
            }
            .text(l)
        })
    }

    /// The numbers of the columns with the names of the parties.
    fn party_legend(&self) -> Text {
        let mut text = self.voice.words(|l| words::DocumentPartyLegend.text(l));
        for (at, party) in self.text.joining().enumerate() {
            let between = if at == 0 { " " } else { ", " };
            text.spans.push(Span::bold(format!("{between}{}\u{A0}", at + 1)));
            text.spans.push(Span::name(party.name.shown(self.voice.main())));
        }
        text
    }

    fn task_notes(&mut self) {
        let voice = self.voice;
        let rows: Vec<Row> = self
            .text
            .tasks
            .iter()
            .filter(|task| !voice.text(&task.note).is_empty() || !voice.text(&task.own_resources).is_empty())
            .map(|task| {
                Row::new(vec![voice.text(&task.title), voice.text(&task.note), voice.text(&task.own_resources)])
            })
            .collect();
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            column(voice.words(|l| words::DocumentTask.text(l)), 4),
            column(voice.words(|l| words::DocumentNote.text(l)), 5),
            column(voice.words(|l| words::DocumentOwnResources.text(l)), 5),
        ];
        if !rows.is_empty() {
            self.push_heading(voice.words(|l| words::DocumentTaskNotes.text(l)), None);
            self.push_table(voice.plain(|l| words::DocumentTaskNotes.text(l)), columns, rows);
        }
    }

    fn interfaces(&mut self, kind: InterfaceKind) {
        let voice = self.voice;
        let heading = |l| match kind {
            InterfaceKind::Interface => words::DocumentInterfaces.text(l),
            InterfaceKind::Overlap => words::DocumentOverlaps.text(l),
        };
        let rows: Vec<Row> = self
            .text
            .interfaces
            .iter()
            .filter(|interface| interface.kind == kind)
            .map(|interface| Row {
                cells: vec![
                    voice.text(&interface.title),
                    self.briefs(&interface.between),
                    voice.text(&interface.agreed),
                ],
                group: false,
                anchor: Some(anchor(ItemKind::Interface, interface.id.0)),
            })
            .collect();
        if rows.is_empty() {
            return;
        }
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            column(voice.words(heading), 5),
            column(voice.words(|l| words::SectionParties.text(l)), 4),
            column(voice.words(|l| words::DocumentAgreed.text(l)), 7),
        ];
        self.push_heading(voice.words(heading), None);
        self.push_table(voice.plain(heading), columns, rows);
    }
}

fn role_word(language: locale::Language, role: Role) -> String {
    text_of(language, &format!("role-{}", role.code()), &[]).unwrap_or_default()
}
