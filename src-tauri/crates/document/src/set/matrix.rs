//! The division of work: tasks by parties on landscape pages, one block for each run of columns, rows over many pages.

mod header;
mod letters;
#[cfg(test)]
mod tests;

use super::Setter;
use crate::block::{Language, Matrix, MatrixColumn, MatrixGroup, MatrixRow, Text, speaking};
use crate::fonts::Face;
use crate::galley::{Guide, Mark, Piece, Role, Strip};
use crate::style::{self, CELL_PAD_X, TextStyle, Tone};

/// Narrower columns hold no two lines of a name and are hard to follow down a page.
const NARROWEST: f32 = 21.0;
/// Wider ones waste the room of the task column.
const WIDEST: f32 = 32.0;
/// The task column is at least this wide.
const TASKS: f32 = 190.0;
/// The running number of a task, left of its words.
const NUMBERS: f32 = 19.0;
/// Inside rows, above and below.
const PAD: f32 = 2.6;
/// The eye counts columns by fives.
const EYE_GROUP: usize = 5;

/// Tasks are read at arm's length on a council's table.
const TASK: TextStyle =
    TextStyle { face: Face::Sans, size: 9.0, leading: 11.0, tone: Tone::Ink, hyphenate: true, tabular: true };
const GOAL: TextStyle = TextStyle { face: Face::SansBold, hyphenate: false, ..TASK };
const NUMBER: TextStyle = TextStyle { size: 8.0, tone: Tone::Muted, hyphenate: false, ..TASK };

/// How many parties stand on one run of pages, for each run: as even as they can be.
#[must_use]
pub fn column_runs(parties: usize) -> Vec<std::ops::Range<usize>> {
    let most = (((style::LONG_SIDE - 2.0 * style::MARGIN - TASKS) / NARROWEST) as usize).max(1);
    let runs = parties.div_ceil(most).max(1);
    (0..runs).map(|run| parties * run / runs..parties * (run + 1) / runs).collect()
}

/// What the rows of a matrix have in common.
struct Grid<'a> {
    columns: &'a [MatrixColumn],
    tasks: f32,
    cell: f32,
    table: usize,
    /// The header cells of the columns.
    heads: Vec<usize>,
    /// Height of the repeated header.
    header: f32,
}

/// Where the rows of a goal stand.
struct Under {
    /// The header cell of the goal.
    goal: Option<usize>,
    /// The header that stands again above its tasks.
    header: usize,
    /// Height left for a row on a page.
    tallest: f32,
}

impl Setter<'_> {
    pub(super) fn matrix(&mut self, matrix: &Matrix) {
        if matrix.explained {
            self.explanation(matrix);
        }
        let table = self.galley.node(Role::Table, None);
        self.galley.nodes[table].words = Some(matrix.summary.clone());
        let cell = ((self.area.width - TASKS) / matrix.columns.len().max(1) as f32).min(WIDEST);
        let tasks = self.area.width - cell * matrix.columns.len() as f32;
        let columns = &matrix.columns;
        let mut grid = Grid { columns, tasks, cell, table, heads: Vec::new(), header: 0.0 };
        self.matrix_header(matrix, &mut grid);
        for group in &matrix.groups {
            self.matrix_group(group, &grid);
        }
        match matrix.groups.iter().all(|group| group.rows.is_empty()) {
            true => self.galley.strips.iter_mut().for_each(|strip| strip.keep = false),
            false => self.no_lonely_row(),
        }
        self.galley.guide = Some(self.guide(matrix));
    }

    fn guide(&mut self, matrix: &Matrix) -> Guide {
        let (legend, legend_width) = self.legend(&matrix.legend, None);
        Guide {
            languages: matrix.languages.clone(),
            parties: (
                matrix.columns.first().map_or(0, |column| column.number),
                matrix.columns.last().map_or(0, |column| column.number),
            ),
            legend,
            legend_width,
            explained: matrix.explained,
        }
    }

    fn matrix_group(&mut self, group: &MatrixGroup, grid: &Grid<'_>) {
        let tallest = self.area.height - grid.header;
        let mut under = Under { goal: None, header: 0, tallest };
        if !group.heading.is_empty() {
            let row = self.galley.node(Role::Row, Some(grid.table));
            let node = self.galley.node(Role::ColumnHeader, Some(row));
            self.galley.nodes[node].span = grid.columns.len() + 1;
            under.goal = Some(node);
            let mut strips = self.goal_strips(&group.heading, node, tallest);
            for strip in &mut strips {
                (strip.keep, strip.header) = (true, Some(0));
            }
            if let Some(first) = strips.first_mut() {
                first.anchors.extend(group.anchor.clone());
            }
            // The goal stands again above its tasks on the next page, unless it would take too much of it.
            let continued = self.goal_strips(&group.continued, node, tallest);
            let height: f32 = continued.iter().map(|strip| strip.height).sum();
            if height < tallest / 4.0 {
                let mut again = self.galley.headers[0].clone();
                again.extend(continued);
                under.header = self.galley.headers.len();
                under.tallest = tallest - height;
                self.galley.headers.push(again);
            }
            self.galley.strips.extend(strips);
        }
        for (at, row) in group.rows.iter().enumerate() {
            let first = self.galley.strips.len();
            self.matrix_row(row, grid, &under);
            // Neither the first nor the last task of a goal stands apart from the others.
            let with_next = at + 1 < group.rows.len() && (at == 0 || at + 2 == group.rows.len());
            if let Some(last) = self.galley.strips[first..].last_mut() {
                last.keep = with_next;
            }
        }
    }

    fn goal_strips(&mut self, heading: &Text, node: usize, tallest: f32) -> Vec<Strip> {
        let width = self.area.width;
        let mut strips = self.row_strips(heading, &GOAL, node, (0.0, width), tallest);
        for strip in &mut strips {
            let mark = Mark::Field { width, height: strip.height, tone: Tone::Light };
            strip.pieces.insert(0, Piece { x: 0.0, y: 0.0, node: None, mark });
        }
        strips
    }

    fn matrix_row(&mut self, row: &MatrixRow, grid: &Grid<'_>, under: &Under) {
        let node = self.galley.node(Role::Row, Some(grid.table));
        let task = self.galley.node(Role::RowHeader, Some(node));
        let place = (NUMBERS, grid.tasks - NUMBERS);
        let mut strips = self.row_strips(&row.text, &TASK, task, place, under.tallest);
        for strip in &mut strips {
            strip.header = Some(under.header);
            strip.task = Some(row.number);
            for (at, column) in grid.columns.iter().enumerate() {
                let heavy = at > 0 && column.number % EYE_GROUP == 1;
                let thickness = if heavy { 0.7 } else { 0.25 };
                let mark = Mark::Line { dx: 0.0, dy: strip.height, thickness, tone: Tone::Line };
                strip.pieces.push(Piece { x: grid.tasks + at as f32 * grid.cell, y: 0.0, node: None, mark });
            }
        }
        if let Some(first) = strips.first_mut() {
            first.anchors.extend(row.anchor.clone());
            self.task_number(row.number, first, task);
            for (at, head) in grid.heads.iter().enumerate() {
                let cell = self.galley.node(Role::Cell, Some(node));
                if let Some(role) = row.roles.get(at).and_then(Option::as_ref) {
                    self.galley.nodes[cell].headers = under.goal.into_iter().chain([task, *head]).collect();
                    self.role(first, role, grid.tasks + at as f32 * grid.cell, grid.cell, cell);
                }
            }
        }
        self.galley.strips.extend(strips);
    }

    /// A row as one strip, or as one strip a line where it is taller than `tallest`; `place` is the left edge and the
    /// width of its words.
    fn row_strips(
        &mut self,
        text: &Text,
        style: &TextStyle,
        node: usize,
        place: (f32, f32),
        tallest: f32,
    ) -> Vec<Strip> {
        let (x, room) = (place.0 + CELL_PAD_X, place.1 - 2.0 * CELL_PAD_X);
        let lines = self.lines(text, style, room);
        let count = lines.len().max(1);
        let whole = count as f32 * style.leading + 2.0 * PAD <= tallest;
        let mut strips = Vec::new();
        let mut strip = Strip::default();
        for at in 0..count {
            let y = strip.height + if at == 0 { PAD } else { 0.0 };
            if let Some(line) = lines.get(at) {
                strip.pieces.extend(self.pieces(line, text, style, Some(node), x, y, room));
            }
            strip.height = y + style.leading;
            if at + 1 == count {
                strip.height += PAD;
                let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.4, tone: Tone::Line };
                strip.pieces.push(Piece { x: 0.0, y: strip.height, node: None, mark });
            }
            if at + 1 == count || !whole {
                strips.push(std::mem::take(&mut strip));
            }
        }
        strips
    }

    /// The running number of a task, right-aligned before its words.
    fn task_number(&mut self, number: usize, strip: &mut Strip, node: usize) {
        let text = number.to_string().into();
        let Some(line) = self.lines(&text, &NUMBER, NUMBERS).into_iter().next() else { return };
        let x = (NUMBERS - line.width).max(0.0);
        let mut pieces = self.pieces(&line, &text, &NUMBER, Some(node), x, PAD, NUMBERS);
        let mark = self.words(" ", &NUMBER);
        let y = PAD + NUMBER.baseline();
        pieces.push(Piece { x: x + line.width, y, node: Some(node), mark });
        strip.pieces.splice(0..0, pieces);
    }

    /// A single task is not left alone on the last page.
    fn no_lonely_row(&mut self) {
        let strips = &mut self.galley.strips;
        let mut last = None;
        for at in (0..strips.len()).rev() {
            match (strips[at].task, last) {
                (Some(task), None) => last = Some(task),
                (Some(task), Some(last)) if task != last => {
                    strips[at].keep = true;
                    return;
                }
                _ => {}
            }
        }
    }

    /// One line of text in the middle of a column.
    fn centred(
        &mut self,
        strip: &mut Strip,
        text: &str,
        style: &TextStyle,
        (left, top): (f32, f32),
        width: f32,
        node: usize,
    ) {
        let text = text.into();
        if let Some(line) = self.lines(&text, style, width).first() {
            let x = left + (width - line.width) / 2.0;
            let pieces = self.pieces(line, &text, style, Some(node), x, top, width - (x - left));
            strip.pieces.extend(pieces);
        }
    }
}

/// The words above a page of a matrix: which parties and tasks it shows, by their first and last numbers.
#[must_use]
pub fn part_words(language: Language, parties: (usize, usize), tasks: (usize, usize)) -> String {
    let range = |(first, last): (usize, usize)| {
        if first == last { first.to_string() } else { format!("{first}–{last}") }
    };
    locale::words::DocumentMatrixPart {
        parties: range(parties).into(),
        party_count: (parties.1 + 1 - parties.0).into(),
        tasks: range(tasks).into(),
        task_count: (tasks.1 + 1 - tasks.0).into(),
    }
    .text(speaking(language))
}
