//! Tables: columns share the width, rows stay whole unless taller than a page, the header repeats.

use super::Setter;
use crate::block::{Align, Column, Row, Table, Text, Width};
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::{self, CELL_PAD_X, CELL_PAD_Y, MM, TextStyle, Tone};
use crate::text::breaks::{Line, widest_word};

/// A column must at least hold a few letters.
const NARROWEST: f32 = 24.0;

/// Rows of fewer lines stay whole in both languages.
const FEWEST_PARTING: usize = 8;

/// A cell with its text set.
pub(super) struct SetCell<'a> {
    pub(super) text: &'a Text,
    pub(super) lines: Vec<Line>,
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) align: Align,
    pub(super) node: usize,
}

impl Setter<'_> {
    pub(super) fn table(&mut self, table: &Table) {
        let widths = self.column_widths(table);
        let node = self.galley.node(Role::Table, None);
        self.galley.nodes[node].words = Some(table.summary.clone());
        let header = self.header_row(table, &widths, node);
        let header_height: f32 = header.iter().map(|strip| strip.height).sum();
        let strips = if header_height > self.area.height / 3.0 { Vec::new() } else { header.clone() };
        self.galley.headers.push(strips);
        for (at, mut strip) in header.into_iter().enumerate() {
            strip.gap = if at == 0 { style::TABLE_GAP } else { 0.0 };
            strip.keep = true;
            self.galley.strips.push(strip);
        }
        let mut rows = Vec::new();
        for row in &table.rows {
            if !row.group {
                rows.push(self.galley.strips.len());
            }
            self.row(row, &table.columns, &widths, node, self.area.height - header_height);
        }
        self.keep_company(&rows);
    }

    /// Widths of the columns: as asked for, but no word is broken while another column has room to give.
    fn column_widths(&mut self, table: &Table) -> Vec<f32> {
        let width = self.area.width;
        let mut widths = column_widths(&table.columns, width);
        let mut needs = Vec::with_capacity(widths.len());
        for (at, column) in table.columns.iter().enumerate() {
            let mut need = widest_word(self.shaper, &column.header, &style::HEADER_CELL, self.language);
            for row in table.rows.iter().filter(|row| !row.group) {
                if let Some(text) = row.cells.get(at) {
                    need = need.max(widest_word(self.shaper, text, &style::CELL, self.language));
                }
            }
            needs.push((need + 2.0 * CELL_PAD_X + 0.1).min(width / 3.0));
        }
        give_room(&mut widths, &needs);
        widths
    }

    fn header_row(&mut self, table: &Table, widths: &[f32], node: usize) -> Vec<Strip> {
        if table.columns.iter().all(|column| column.header.is_empty()) {
            return Vec::new();
        }
        let row = self.galley.node(Role::Row, Some(node));
        let mut x = 0.0;
        let mut cells = Vec::new();
        for (column, &width) in table.columns.iter().zip(widths) {
            let cell = self.galley.node(Role::ColumnHeader, Some(row));
            let lines = self.lines(&column.header, &style::HEADER_CELL, width - 2.0 * CELL_PAD_X);
            cells.push(SetCell { text: &column.header, lines, x, width, align: column.align, node: cell });
            x += width;
        }
        let rule = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.9, tone: Tone::Ink };
        self.cells_as_strips(&cells, &style::HEADER_CELL, rule, self.area.height, None)
    }

    fn row(&mut self, row: &Row, columns: &[Column], widths: &[f32], table: usize, tallest: f32) {
        let row_node = self.galley.node(Role::Row, Some(table));
        let mut cells = Vec::new();
        let empty = Text::default();
        let mut x = 0.0;
        let style = if row.group { style::HEADER_CELL } else { style::CELL };
        if row.group {
            let node = self.galley.node(Role::ColumnHeader, Some(row_node));
            self.galley.nodes[node].span = columns.len();
            let (text, width) = (row.cells.first().unwrap_or(&empty), self.area.width);
            let lines = self.lines(text, &style, width - 2.0 * CELL_PAD_X);
            cells.push(SetCell { text, lines, x, width, align: Align::Left, node });
        } else {
            for (at, (column, &width)) in columns.iter().zip(widths).enumerate() {
                let node = self.galley.node(Role::Cell, Some(row_node));
                let text = row.cells.get(at).unwrap_or(&empty);
                let lines = self.lines(text, &style, width - 2.0 * CELL_PAD_X);
                cells.push(SetCell { text, lines, x, width, align: column.align, node });
                x += width;
            }
        }
        let rule = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.4, tone: Tone::Line };
        let second = self.align_languages(&mut cells);
        let mut strips = self.cells_as_strips(&cells, &style, rule, tallest, second);
        if let (Some(anchor), Some(first)) = (&row.anchor, strips.first_mut()) {
            first.anchors.push(anchor.clone());
        }
        for strip in &mut strips {
            strip.header = Some(0);
            strip.keep |= row.group;
        }
        if let (true, Some(first)) = (row.group, strips.first_mut()) {
            first.gap = 5.0;
        }
        self.galley.strips.extend(strips);
    }

    /// Where cells say one language and then the other, the other begins on the same line in all of them: that line.
    fn align_languages(&self, cells: &mut [SetCell<'_>]) -> Option<usize> {
        let seconds: Vec<Option<usize>> = cells.iter().map(|cell| self.second_language(cell)).collect();
        let second = seconds.iter().copied().flatten().max()?;
        for (cell, own) in cells.iter_mut().zip(seconds) {
            let Some(own) = own else { continue };
            let empty = Line { runs: Vec::new(), width: 0.0 };
            cell.lines.splice(own..own, std::iter::repeat_n(empty, second - own));
        }
        Some(second)
    }

    /// The line with which a cell goes on in another language.
    fn second_language(&self, cell: &SetCell<'_>) -> Option<usize> {
        let spans = &cell.text.spans;
        let begins = |line: &Line| {
            let Some(at) = line.runs.first().map(|run| run.span) else { return false };
            let foreign = spans[at].language.is_some_and(|language| language != self.language);
            foreign && at > 0 && spans[at - 1].text.ends_with('\n')
        };
        cell.lines.iter().position(begins).filter(|line| *line > 0)
    }

    /// The row as one strip, or as one strip a line where it is taller than `tallest`. With the line `second` the row goes
    /// on in another language; a tall row is one strip a language.
    pub(super) fn cells_as_strips(
        &mut self,
        cells: &[SetCell<'_>],
        style: &TextStyle,
        rule: Mark,
        tallest: f32,
        second: Option<usize>,
    ) -> Vec<Strip> {
        let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0).max(1);
        // Two names, one under the other, need no room between them.
        let between = second.filter(|_| count > 2).map_or(0.0, |_| style::LANGUAGE_GAP);
        let height = count as f32 * style.leading + 2.0 * CELL_PAD_Y + between;
        let whole = height <= tallest;
        let parts = count >= FEWEST_PARTING;
        let mut strips = Vec::new();
        let mut strip = Strip::default();
        // By cells, not by lines: who reads or copies the page gets a cell whole.
        let mut drawn: Vec<Vec<Piece>> = vec![Vec::new(); cells.len()];
        for at in 0..count {
            let (is_first, is_last) = (at == 0, at + 1 == count);
            let above = if is_first { CELL_PAD_Y } else { 0.0 };
            let y = strip.height + above + if second == Some(at) { between } else { 0.0 };
            for (cell, drawn) in cells.iter().zip(&mut drawn) {
                if let Some(line) = cell.lines.get(at) {
                    let room = cell.width - 2.0 * CELL_PAD_X;
                    let free = (room - line.width).max(0.0);
                    let shift = match cell.align {
                        Align::Left => 0.0,
                        Align::Middle => free / 2.0,
                        Align::Right => free,
                    };
                    let x = cell.x + CELL_PAD_X + shift;
                    let pieces = self.pieces(line, cell.text, style, Some(cell.node), x, y, room - shift);
                    drawn.extend(pieces);
                }
            }
            strip.height = y + style.leading + if is_last { CELL_PAD_Y } else { 0.0 };
            if is_last {
                strip.pieces.push(Piece { x: 0.0, y: strip.height, node: None, mark: rule.clone() });
            }
            let half = whole && parts && second == Some(at + 1);
            strip.half = half;
            if is_last || half || !whole {
                let words = drawn.iter_mut().flat_map(std::mem::take);
                strip.pieces.splice(0..0, words);
                strips.push(std::mem::take(&mut strip));
            }
        }
        strips
    }
}

/// Widths of the columns in points; together exactly `width`.
fn column_widths(columns: &[Column], width: f32) -> Vec<f32> {
    let fixed: f32 = columns
        .iter()
        .map(|c| if let Width::Millimetres(mm) = c.width { f32::from(mm) * MM } else { 0.0 })
        .sum();
    let shares: f32 =
        columns.iter().map(|c| if let Width::Share(share) = c.width { f32::from(share) } else { 0.0 }).sum();
    let left = (width - fixed).max(0.0);
    let mut widths: Vec<f32> = columns
        .iter()
        .map(|column| match column.width {
            Width::Millimetres(mm) => f32::from(mm) * MM,
            Width::Share(share) if shares > 0.0 => left * f32::from(share) / shares,
            Width::Share(_) => 0.0,
        })
        .map(|wanted| wanted.max(NARROWEST))
        .collect();
    let total: f32 = widths.iter().sum();
    if total > 0.0 && (total - width).abs() > 0.01 {
        for column in &mut widths {
            *column *= width / total;
        }
    }
    widths
}

/// Moves room from columns that can spare it to those narrower than their need, each in proportion.
fn give_room(widths: &mut [f32], needs: &[f32]) {
    let missing: f32 = widths.iter().zip(needs).map(|(width, need)| (need - width).max(0.0)).sum();
    let spare: f32 = widths.iter().zip(needs).map(|(width, need)| (width - need).max(0.0)).sum();
    if missing <= 0.0 || spare <= 0.0 {
        return;
    }
    let moved = missing.min(spare);
    for (width, need) in widths.iter_mut().zip(needs) {
        let free = *width - need;
        *width -= if free > 0.0 { free * moved / spare } else { free * moved / missing };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::block::{Block, Kind, Language, Span};
    use crate::galley::Galley;
    use crate::shape::Shaper;

    /// A table of one row; a bar parts the Finnish of a cell from its Swedish.
    fn row_of(cells: &[&str]) -> Galley {
        let columns = cells.iter().map(|_| Column {
            header: "Tavoite".into(),
            width: Width::Share(1),
            align: Align::Left,
        });
        let both = |cell: &&str| match cell.split_once('|') {
            None => Text::from(*cell),
            Some((finnish, swedish)) => Text::from(finnish)
                .and(Span::plain("\n"))
                .and(Span { language: Some(Language::Sv), ..Span::plain(swedish) }),
        };
        let rows = vec![Row::new(cells.iter().map(both).collect())];
        let table = Table { summary: String::new(), columns: columns.collect(), rows };
        let area = crate::paginate::area(false);
        crate::set::set_block(&mut Shaper::default(), &Block::new(Kind::Table(table)), Language::Fi, area)
    }

    /// Where the words of each cell that are in Swedish begin: strip and height.
    fn swedish(galley: &Galley) -> Vec<(usize, f32)> {
        let foreign = |node: &usize| galley.nodes[*node].language == Some(Language::Sv);
        let mut begins: Vec<(usize, usize, f32)> = Vec::new();
        for (at, strip) in galley.strips.iter().enumerate() {
            for piece in &strip.pieces {
                let Some(node) = piece.node.filter(foreign) else { continue };
                if !begins.iter().any(|(known, ..)| *known == node) {
                    begins.push((node, at, piece.y));
                }
            }
        }
        begins.into_iter().map(|(_, at, y)| (at, y)).collect()
    }

    #[test]
    fn the_second_language_begins_on_the_same_line_in_all_cells_of_a_row() {
        let galley = row_of(&["1.1", "yksi\nkaksi\nkolme|ett\ntvå", "yksi|ett", "Mikkeli"]);
        let begins = swedish(&galley);
        assert_eq!(begins.len(), 2, "two cells have Swedish");
        assert_eq!(begins[0], begins[1]);
        assert_eq!(galley.strips.len(), 2, "header and row: a row of this size is one piece");
    }

    #[test]
    fn the_languages_of_a_longer_row_stand_apart_and_two_names_do_not() {
        for (cells, lines, gap) in
            [("Mikkeli|S:t Michel", 1.0, 0.0), ("yksi\nkaksi|ett", 2.0, style::LANGUAGE_GAP)]
        {
            let begins = swedish(&row_of(&[cells]));
            let baseline = begins[0].1 - swedish(&row_of(&["yksi|ett"]))[0].1;
            assert!(
                (baseline - ((lines - 1.0) * style::CELL.leading + gap)).abs() < 0.01,
                "{cells}: {baseline}"
            );
        }
    }

    #[test]
    fn a_tall_row_is_a_piece_for_each_language_and_the_first_would_stay_with_the_second() {
        let galley = row_of(&["1\n2\n3\n4\n5|1\n2\n3\n4\n5", "1|1"]);
        assert_eq!(galley.strips.iter().map(|strip| strip.half).collect::<Vec<_>>(), [false, true, false]);
        assert!(swedish(&galley).iter().all(|(strip, _)| *strip == 2));
    }

    #[test]
    fn a_column_too_narrow_for_its_words_takes_room_from_those_that_have_it() {
        for (widths, needs, expected) in [
            ([100.0, 40.0, 60.0], [50.0, 60.0, 40.0], [85.7, 60.0, 54.3]),
            ([100.0, 100.0, 100.0], [50.0, 60.0, 40.0], [100.0, 100.0, 100.0]),
            ([50.0, 50.0, 50.0], [40.0, 90.0, 90.0], [40.0, 55.0, 55.0]),
        ] {
            let mut given = widths;
            give_room(&mut given, &needs);
            assert!(given.iter().zip(expected).all(|(a, b)| (a - b).abs() < 0.1), "{widths:?}: {given:?}");
        }
    }

    #[test]
    fn columns_always_fill_the_width_and_none_vanishes() {
        for wanted in [
            vec![Width::Millimetres(10), Width::Share(2), Width::Share(1)],
            vec![Width::Millimetres(400), Width::Share(1)],
            vec![Width::Share(0), Width::Share(0)],
            vec![Width::Millimetres(5)],
        ] {
            let columns: Vec<Column> = wanted
                .iter()
                .map(|&width| Column { header: "a".into(), width, align: Align::Left })
                .collect();
            let widths = column_widths(&columns, 480.0);
            assert!((widths.iter().sum::<f32>() - 480.0).abs() < 0.05, "{wanted:?}: {widths:?}");
            assert!(widths.iter().all(|w| *w > 5.0), "{wanted:?}: {widths:?}");
        }
    }
}
