//! The header of a matrix: names of parties upwards over their numbers, and a legend of the names that do not fit.

use super::super::Setter;
use super::{Grid, NUMBER};
use crate::block::{Matrix, Text};
use crate::fonts::Face;
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::{self, CELL_PAD_X, TextStyle, Tone};
use crate::text::breaks::Line;

/// Party names in the header are at most this long; longer ones break over lines.
const LONGEST_NAME: f32 = 96.0;
/// A longer header of the task column stands above the matrix instead of in its corner.
const MOST_CORNER_LINES: usize = 8;
/// The legend of names has this many columns.
const LEGEND_COLUMNS: usize = 3;
/// Between the columns of the legend.
const LEGEND_GAP: f32 = 12.0;
/// Space for the numbers in the legend.
const LEGEND_NUMBER: f32 = 18.0;
/// A taller header does not stand again on each page.
const MOST_REPEATED: f32 = 0.45;

const NAME: TextStyle = TextStyle {
    face: Face::Sans,
    size: 8.5,
    leading: 10.0,
    tone: Tone::Ink,
    hyphenate: false,
    tabular: true,
};

/// A name of the header.
struct Name {
    text: Text,
    /// Its lines, written upwards; none where it does not fit and stands in the legend.
    upward: Vec<Line>,
}

impl Setter<'_> {
    pub(super) fn matrix_header(&mut self, matrix: &Matrix, grid: &mut Grid<'_>) {
        let corner = self.corner(matrix, grid.tasks);
        let row = self.galley.node(Role::Row, Some(grid.table));
        let corner_node = self.galley.node(Role::ColumnHeader, Some(row));
        grid.heads = matrix.columns.iter().map(|_| self.galley.node(Role::ColumnHeader, Some(row))).collect();
        let mut names = self.names(matrix, grid.cell);
        let mut strips = self.name_legend(&names, grid);
        if !strips.is_empty() {
            // Where some names need the legend, all stand in it if that leaves more room for the tasks.
            let all: Vec<Name> =
                names.iter().map(|name| Name { text: name.text.clone(), upward: Vec::new() }).collect();
            let in_legend = self.name_legend(&all, grid);
            if height(&in_legend) < height(&strips) + tallest(&names) {
                (names, strips) = (all, in_legend);
            }
        }
        strips.push(self.names_over_numbers(&names, grid, &matrix.corner, &corner, corner_node));
        let again = if height(&strips) > self.area.height * MOST_REPEATED {
            strips[strips.len() - 1..].to_vec()
        } else {
            strips.clone()
        };
        grid.header = height(&again);
        self.galley.headers.push(again);
        for strip in &mut strips {
            strip.keep = true;
        }
        if let Some(first) = strips.first_mut() {
            first.gap = style::TABLE_GAP;
        }
        self.galley.strips.extend(strips);
    }

    /// The header of the task column; one too long for its corner stands above the matrix.
    fn corner(&mut self, matrix: &Matrix, width: f32) -> Vec<Line> {
        let style = style::HEADER_CELL;
        let lines = self.lines(&matrix.corner, &style, width - 2.0 * CELL_PAD_X);
        if lines.len() <= MOST_CORNER_LINES {
            return lines;
        }
        let node = self.galley.node(Role::Paragraph, None);
        let lines = self.lines(&matrix.corner, &style, self.area.width);
        self.stack(&lines, &matrix.corner, &style, node, 0.0, self.area.width, style::PARAGRAPH_GAP);
        Vec::new()
    }

    fn names(&mut self, matrix: &Matrix, cell: f32) -> Vec<Name> {
        let fitting = (cell / NAME.leading) as usize;
        let mut names = Vec::new();
        for column in &matrix.columns {
            let text = column.name.clone();
            let mut upward = self.lines(&text, &NAME, LONGEST_NAME);
            if upward.len() > fitting {
                upward.clear();
            }
            names.push(Name { text, upward });
        }
        names
    }

    /// Numbers and names that do not fit over their columns, in three columns above the header; the words belong to
    /// the header cells, so that each column is read with its name.
    fn name_legend(&mut self, names: &[Name], grid: &Grid<'_>) -> Vec<Strip> {
        let width = (self.area.width + LEGEND_GAP) / LEGEND_COLUMNS as f32;
        let room = width - LEGEND_GAP - LEGEND_NUMBER;
        let unfit: Vec<usize> = (0..names.len())
            .filter(|at| names[*at].upward.is_empty() && !names[*at].text.is_empty())
            .collect();
        let mut strips = Vec::new();
        for row in unfit.chunks(LEGEND_COLUMNS) {
            let set: Vec<Vec<Line>> =
                row.iter().map(|at| self.lines(&names[*at].text, &NAME, room)).collect();
            let count = set.iter().map(Vec::len).max().unwrap_or(0);
            for line in 0..count {
                let mut pieces = Vec::new();
                for (place, (at, lines)) in row.iter().zip(&set).enumerate() {
                    let x = place as f32 * width;
                    if line == 0 {
                        let mark = self.words(&grid.columns[*at].number.to_string(), &NUMBER);
                        pieces.push(Piece { x, y: NAME.baseline(), node: None, mark });
                    }
                    if let Some(line) = lines.get(line) {
                        let (x, node) = (x + LEGEND_NUMBER, Some(grid.heads[*at]));
                        pieces.extend(self.pieces(line, &names[*at].text, &NAME, node, x, 0.0, room));
                    }
                }
                strips.push(Strip { height: NAME.leading, pieces, ..Strip::default() });
            }
        }
        strips
    }

    fn names_over_numbers(
        &mut self,
        names: &[Name],
        grid: &Grid<'_>,
        corner: &Text,
        corner_lines: &[Line],
        corner_node: usize,
    ) -> Strip {
        let style = style::HEADER_CELL;
        let corner_height = corner_lines.len() as f32 * style.leading + 4.0;
        let foot = (tallest(names) + 8.0).max(corner_height - NUMBER.leading);
        let mut strip = Strip { height: foot + NUMBER.leading + 4.0, ..Strip::default() };
        for (at, line) in corner_lines.iter().enumerate() {
            let y = strip.height - corner_height + at as f32 * style.leading;
            let room = grid.tasks - 2.0 * CELL_PAD_X;
            let pieces = self.pieces(line, corner, &style, Some(corner_node), CELL_PAD_X, y, room);
            strip.pieces.extend(pieces);
        }
        for (at, (name, &node)) in names.iter().zip(&grid.heads).enumerate() {
            let left = grid.tasks + at as f32 * grid.cell;
            self.upward(&mut strip, name, node, left, foot - 2.0, grid.cell);
            let number = grid.columns[at].number.to_string();
            self.centred(&mut strip, &number, &NUMBER, (left, foot), grid.cell, node);
        }
        let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.9, tone: Tone::Ink };
        strip.pieces.push(Piece { x: 0.0, y: strip.height, node: None, mark });
        strip
    }

    /// A name written upwards from `foot`, its lines side by side in the middle of its column.
    fn upward(&mut self, strip: &mut Strip, name: &Name, node: usize, left: f32, foot: f32, cell: f32) {
        let block = name.upward.len() as f32 * NAME.leading;
        for (at, line) in name.upward.iter().enumerate() {
            let x = left + (cell - block) / 2.0 + at as f32 * NAME.leading + NAME.baseline();
            for mut piece in self.pieces(line, &name.text, &NAME, Some(node), 0.0, 0.0, LONGEST_NAME) {
                if let Mark::Text { upward, .. } = &mut piece.mark {
                    *upward = true;
                }
                strip.pieces.push(Piece { x, y: foot - piece.x, ..piece });
            }
        }
        // Between the name, wherever it stands, and the number.
        if !name.text.is_empty() {
            let mut mark = self.words(" ", &NAME);
            if let Mark::Text { upward, .. } = &mut mark {
                *upward = true;
            }
            strip.pieces.push(Piece { x: left + cell / 2.0, y: foot, node: Some(node), mark });
        }
    }
}

fn height(strips: &[Strip]) -> f32 {
    strips.iter().map(|strip| strip.height).sum()
}

/// Height of the names over their columns.
fn tallest(names: &[Name]) -> f32 {
    names.iter().flat_map(|name| &name.upward).fold(0.0, |tallest, line| line.width.max(tallest))
}
