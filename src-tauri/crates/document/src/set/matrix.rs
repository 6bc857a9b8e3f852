//! The division of work: tasks by parties on landscape pages, split by columns and by rows where it must be.

use super::Setter;
use super::table::SetCell;
use crate::block::{Align, Matrix, MatrixColumn, MatrixGroup, MatrixRow, RoleLetter, RoleTone, Text};
use crate::fonts::Face;
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::{self, CELL_PAD_X, TextStyle, Tone};

/// Narrower columns are hard to follow down a page.
const NARROWEST: f32 = 20.0;
/// Wider ones waste the room of the task column.
const WIDEST: f32 = 32.0;
/// The task column is at least this wide.
const TASKS: f32 = 190.0;
/// Party names in the header are at most this long.
const LONGEST_NAME: f32 = 118.0;
/// The field behind a role letter.
const FIELD: (f32, f32) = (15.0, 12.5);
const ROW: f32 = 18.0;
/// A longer header of the task column does not fit into the corner.
const MOST_CORNER_LINES: usize = 8;

const NAME: TextStyle = TextStyle {
    face: Face::Sans,
    size: 8.0,
    leading: 9.5,
    tone: Tone::Ink,
    hyphenate: false,
    tabular: true,
};
const LETTER: TextStyle = TextStyle { face: Face::SansBold, size: 8.5, leading: ROW, ..NAME };
const NUMBER: TextStyle = TextStyle { tone: Tone::Muted, leading: 12.0, ..NAME };

/// The columns of one run of pages.
struct Grid<'a> {
    columns: &'a [MatrixColumn],
    first: usize,
    tasks: f32,
    cell: f32,
    table: usize,
    header: usize,
}

impl Setter<'_> {
    pub(super) fn matrix(&mut self, matrix: &Matrix) {
        let most = (((self.area.width - TASKS) / NARROWEST) as usize).max(1);
        let runs = matrix.columns.len().div_ceil(most).max(1);
        let each = matrix.columns.len().div_ceil(runs).max(1);
        let cell = ((self.area.width - TASKS) / each as f32).min(WIDEST);
        self.long_corner(matrix);
        for run in 0..runs {
            let first = (run * each).min(matrix.columns.len());
            let columns = &matrix.columns[first..(first + each).min(matrix.columns.len())];
            let table = self.galley.node(Role::Table, None);
            self.galley.nodes[table].words = Some(matrix.summary.clone());
            let tasks = self.area.width - cell * columns.len() as f32;
            let mut grid = Grid { columns, first, tasks, cell, table, header: self.galley.headers.len() };
            let mut header = self.matrix_header(matrix, &grid);
            self.galley.headers.push(vec![header.clone()]);
            header.gap = if run == 0 { style::TABLE_GAP } else { 28.0 };
            header.keep = true;
            let height = header.height;
            self.galley.strips.push(header);
            grid.header = self.galley.headers.len() - 1;
            for group in &matrix.groups {
                self.matrix_group(group, &grid, self.area.height - height, run == 0);
            }
        }
    }

    /// A header of the task column too long for its corner stands above the matrix.
    fn long_corner(&mut self, matrix: &Matrix) {
        let style = style::HEADER_CELL;
        let lines = self.lines(&matrix.corner, &style, TASKS - 2.0 * CELL_PAD_X);
        if lines.len() > MOST_CORNER_LINES {
            let node = self.galley.node(Role::Paragraph, None);
            let lines = self.lines(&matrix.corner, &style, self.area.width);
            self.stack(&lines, &matrix.corner, &style, node, 0.0, self.area.width, style::PARAGRAPH_GAP);
        }
    }

    fn matrix_header(&mut self, matrix: &Matrix, grid: &Grid<'_>) -> Strip {
        let row = self.galley.node(Role::Row, Some(grid.table));
        let corner = self.galley.node(Role::ColumnHeader, Some(row));
        let fitting = (grid.cell / NAME.leading) as usize;
        let mut names = Vec::new();
        let mut tallest = 0.0_f32;
        for column in grid.columns {
            let text = Text::from(column.name.as_str());
            let mut lines = self.lines(&text, &NAME, LONGEST_NAME);
            // A name that does not fit is left to its number and the legend, never cut.
            if lines.len() > fitting {
                lines.clear();
            }
            tallest = lines.iter().fold(tallest, |tallest, line| tallest.max(line.width));
            names.push((text, lines));
        }
        let style = style::HEADER_CELL;
        let mut corner_lines = self.lines(&matrix.corner, &style, grid.tasks - 2.0 * CELL_PAD_X);
        if self.lines(&matrix.corner, &style, TASKS - 2.0 * CELL_PAD_X).len() > MOST_CORNER_LINES {
            corner_lines.clear();
        }
        let corner_height = corner_lines.len() as f32 * style.leading + 4.0;
        let foot = (tallest + 8.0).max(corner_height - NUMBER.leading);
        let mut strip = Strip { height: foot + NUMBER.leading + 4.0, ..Strip::default() };
        for (at, ((text, lines), column)) in names.iter().zip(grid.columns).enumerate() {
            let node = self.galley.node(Role::ColumnHeader, Some(row));
            let left = grid.tasks + at as f32 * grid.cell;
            let block = lines.len() as f32 * NAME.leading;
            for (line_at, line) in lines.iter().enumerate() {
                let x = left + (grid.cell - block) / 2.0 + line_at as f32 * NAME.leading + NAME.baseline();
                for mut piece in self.pieces(line, text, &NAME, Some(node), 0.0, 0.0, LONGEST_NAME) {
                    if let Mark::Text { upward, .. } = &mut piece.mark {
                        *upward = true;
                    }
                    strip.pieces.push(Piece { x, y: foot - 2.0 - piece.x, ..piece });
                }
            }
            let number = Text::from(column.number.as_str());
            self.centred(&mut strip, &number, &NUMBER, left, foot, grid.cell, node);
        }
        let top = strip.height - corner_height;
        let mut pieces = Vec::new();
        for (at, line) in corner_lines.iter().enumerate() {
            let (y, room) = (top + at as f32 * style.leading, grid.tasks - 2.0 * CELL_PAD_X);
            pieces.extend(self.pieces(line, &matrix.corner, &style, Some(corner), CELL_PAD_X, y, room));
        }
        strip.pieces.splice(0..0, pieces);
        let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.9, tone: Tone::Ink };
        strip.pieces.push(Piece { x: 0.0, y: strip.height, node: None, mark });
        strip
    }

    fn matrix_group(&mut self, group: &MatrixGroup, grid: &Grid<'_>, tallest: f32, anchored: bool) {
        let rule = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.4, tone: Tone::Line };
        let (mut tasks_header, mut tallest_task) = (grid.header, tallest);
        if !group.heading.is_empty() {
            let row = self.galley.node(Role::Row, Some(grid.table));
            let node = self.galley.node(Role::ColumnHeader, Some(row));
            self.galley.nodes[node].span = grid.columns.len() + 1;
            let style = style::HEADER_CELL;
            let lines = self.lines(&group.heading, &style, self.area.width - 2.0 * CELL_PAD_X);
            let cell =
                SetCell { text: &group.heading, lines, x: 0.0, width: self.area.width, align: Align::Left, node };
            let mut strips = self.cells_as_strips(&[cell], &style, rule.clone(), tallest);
            let mut again = self.galley.headers[grid.header].clone();
            for (at, strip) in strips.iter_mut().enumerate() {
                (strip.keep, strip.header) = (true, Some(grid.header));
                let mark = Mark::Field { width: self.area.width, height: strip.height, tone: Tone::Light };
                strip.pieces.insert(0, Piece { x: 0.0, y: 0.0, node: None, mark });
                if at == 0 && anchored {
                    strip.anchors.extend(group.anchor.clone());
                }
            }
            // The goal stands again above its tasks on the next page, unless it would take too much of it.
            let height: f32 = strips.iter().map(|strip| strip.height).sum();
            if height < tallest / 4.0 {
                again.extend(strips.iter().cloned());
                tasks_header = self.galley.headers.len();
                tallest_task = tallest - height;
                self.galley.headers.push(again);
            }
            self.galley.strips.extend(strips);
        }
        for row in &group.rows {
            self.matrix_row(row, grid, tasks_header, rule.clone(), tallest_task, anchored);
        }
    }

    fn matrix_row(
        &mut self,
        row: &MatrixRow,
        grid: &Grid<'_>,
        header: usize,
        rule: Mark,
        tallest: f32,
        anchored: bool,
    ) {
        let node = self.galley.node(Role::Row, Some(grid.table));
        let task = self.galley.node(Role::RowHeader, Some(node));
        let lines = self.lines(&row.text, &style::CELL, grid.tasks - 2.0 * CELL_PAD_X);
        let cell = SetCell { text: &row.text, lines, x: 0.0, width: grid.tasks, align: Align::Left, node: task };
        let mut strips = self.cells_as_strips(&[cell], &style::CELL, rule, tallest);
        for strip in &mut strips {
            strip.header = Some(header);
            for at in 0..grid.columns.len() {
                let mark = Mark::Line { dx: 0.0, dy: strip.height, thickness: 0.25, tone: Tone::Line };
                let x = grid.tasks + at as f32 * grid.cell;
                strip.pieces.push(Piece { x, y: 0.0, node: None, mark });
            }
        }
        if let Some(first) = strips.first_mut() {
            if anchored {
                first.anchors.extend(row.anchor.clone());
            }
            for at in 0..grid.columns.len() {
                let cell = self.galley.node(Role::Cell, Some(node));
                if let Some(role) = row.roles.get(grid.first + at).and_then(Option::as_ref) {
                    self.role(first, role, grid.tasks + at as f32 * grid.cell, grid.cell, cell);
                }
            }
        }
        self.galley.strips.extend(strips);
    }

    /// A role letter on its field, in the middle of its cell on the first line of the row.
    fn role(&mut self, strip: &mut Strip, role: &RoleLetter, left: f32, width: f32, cell: usize) {
        let (field, tone) = match role.tone {
            RoleTone::Dark => (Some(Tone::Dark), Tone::White),
            RoleTone::Middle => (Some(Tone::Middle), Tone::Ink),
            RoleTone::Light => (Some(Tone::Light), Tone::Ink),
            RoleTone::Outline => (None, Tone::Ink),
        };
        let size = (FIELD.0.min(width - 3.0), FIELD.1);
        let row = strip.height.min(ROW);
        let (x, y) = (left + (width - size.0) / 2.0, (row - size.1) / 2.0);
        let mark = match field {
            Some(tone) => Mark::Field { width: size.0, height: size.1, tone },
            None => Mark::Frame { width: size.0, height: size.1, tone: Tone::Muted },
        };
        strip.pieces.push(Piece { x, y, node: None, mark });
        let word = self.galley.node(Role::Span, Some(cell));
        self.galley.nodes[word].words = Some(role.word.clone());
        let style = TextStyle { tone, leading: row, ..LETTER };
        self.centred(strip, &Text::from(role.letter.as_str()), &style, left, 0.0, width, word);
    }

    /// One line of text in the middle of a column.
    fn centred(
        &mut self,
        strip: &mut Strip,
        text: &Text,
        style: &TextStyle,
        left: f32,
        top: f32,
        width: f32,
        node: usize,
    ) {
        if let Some(line) = self.lines(text, style, width).first() {
            let x = left + (width - line.width) / 2.0;
            let pieces = self.pieces(line, text, style, Some(node), x, top, width - (x - left));
            strip.pieces.extend(pieces);
        }
    }
}
