//! The division of work: the matrix with its legend, notes to tasks, interfaces and overlaps.

mod by_goal;
mod matrix;

use agreement::{InterfaceKind, ItemKind};
use locale::words;

use super::{Composer, anchor};
use crate::block::{Align, Block, Column, Kind, Manner, Row, Text, Width};
use crate::set::matrix::column_runs;

/// With more tasks, or with more parties than one run of columns holds, the division begins with a table of the goals.
const MANY_TASKS: usize = 60;

impl Composer<'_> {
    pub(super) fn division(&mut self) {
        if !self.text.tasks.is_empty() && self.text.joining().next().is_some() {
            let runs = column_runs(self.text.joining().count());
            if runs.len() > 1 || self.text.tasks.len() > MANY_TASKS {
                self.division_by_goal();
            }
            self.matrices(runs);
        }
        self.task_notes();
        self.interfaces(InterfaceKind::Interface);
        self.interfaces(InterfaceKind::Overlap);
    }

    /// The matrix; one with many parties in runs of columns, each on pages of its own.
    fn matrices(&mut self, runs: Vec<std::ops::Range<usize>>) {
        let voice = self.voice;
        let heading = voice.words(|l| words::DocumentMatrixHeading.text(l));
        self.blocks.push(
            Block::new(Kind::Heading { rank: self.rank(), size: 2, number: None, text: heading })
                .on_landscape(),
        );
        let note = Kind::Paragraph {
            text: voice.words(|l| words::DocumentPartyLegend.text(l)),
            manner: Manner::Note,
        };
        self.blocks.push(Block::new(note).on_landscape());
        let several = runs.len() > 1;
        for (at, run) in runs.into_iter().enumerate() {
            if at > 0 {
                self.push(Kind::PageBreak);
            }
            let mut matrix = self.matrix(run.clone());
            matrix.explained = at == 0;
            if several {
                let parties = format!("{}–{}", run.start + 1, run.end);
                matrix.summary = voice.plain(|l| {
                    let matrix = words::DocumentMatrixHeading.text(l);
                    words::DocumentMatrixColumns { matrix: matrix.into(), parties: parties.as_str().into() }
                        .text(l)
                });
            }
            self.push(Kind::Matrix(matrix));
        }
    }

    fn task_notes(&mut self) {
        let voice = self.voice;
        let rows: Vec<Row> = self
            .text
            .tasks
            .iter()
            .enumerate()
            .filter(|(_, task)| {
                !voice.text(&task.note).is_empty() || !voice.text(&task.own_resources).is_empty()
            })
            .map(|(at, task)| {
                let number = (at + 1).to_string().into();
                let (note, resources) = (voice.text(&task.note), voice.text(&task.own_resources));
                Row::new(vec![number, voice.text(&task.title), note, resources])
            })
            .collect();
        let column = |header: Text, share| Column { header, width: Width::Share(share), align: Align::Left };
        let columns = vec![
            Column { header: Text::default(), width: Width::Millimetres(10), align: Align::Right },
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
                    voice.in_turn(|voice| self.briefs(voice, &interface.between)),
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
