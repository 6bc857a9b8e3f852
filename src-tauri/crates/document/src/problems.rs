//! The self-check of laid-out pages: nothing clipped, nothing overlapping, nothing torn apart or left alone.

mod stranded;

use std::fmt;

use crate::galley::{Mark, Piece};
use crate::page::Pages;
use crate::page::code::{self, QUIET};
use crate::paginate::{self, Keeping, Which, area, flows, kept_together, page_size};
use crate::style;

/// Rounding of sums of widths stays below this.
const TOLERANCE: f32 = 0.5;

/// Something wrong with a page; the page is counted from 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// Text is wider than its room.
    TooWide {
        /// The page.
        page: usize,
        /// The words.
        text: String,
        /// How much too wide, in points.
        by: f32,
    },
    /// Something lies outside the page or in the edge that printers leave blank.
    OffPage {
        /// The page.
        page: usize,
        /// The words, empty for lines and fields.
        text: String,
    },
    /// A strip reaches into the one above it or below the body.
    Overlap {
        /// The page.
        page: usize,
        /// Its place, from the upper edge of the page.
        y: f32,
    },
    /// Strips that belong together stand on two pages although one could hold them.
    TornApart {
        /// The page on which they begin.
        page: usize,
    },
    /// A heading, a line or a row stands alone at the edge of a page.
    Stranded {
        /// The page.
        page: usize,
        /// What stands alone there.
        what: Lonely,
    },
    /// Something is printed on a code or in its free room.
    InCode {
        /// The page.
        page: usize,
    },
    /// A strip was not placed, or twice.
    Lost {
        /// Index of the block.
        block: usize,
    },
}

/// What can be left alone at the edge of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lonely {
    /// A heading, or the header of a table, at the foot of a page.
    Heading,
    /// The first or last line of a paragraph.
    Line,
    /// One row of several.
    Row,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::TooWide { page, text, by } => {
                write!(f, "page {}: {text:?} is {by:.1} pt too wide", page + 1)
            }
            Problem::OffPage { page, text } => write!(f, "page {}: {text:?} lies outside", page + 1),
            Problem::Overlap { page, y } => write!(f, "page {}: overlap at {y:.1} pt", page + 1),
            Problem::TornApart { page } => write!(f, "page {}: torn apart", page + 1),
            Problem::Stranded { page, what } => write!(f, "page {}: a {what:?} stands alone", page + 1),
            Problem::InCode { page } => write!(f, "page {}: ink in the room of a code", page + 1),
            Problem::Lost { block } => write!(f, "block {block}: not placed exactly once"),
        }
    }
}

impl Pages {
    /// Everything wrong with these pages; empty when they are good.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        for page in 0..self.sheets.len() {
            self.check_page(page, &mut problems);
        }
        self.check_order(&mut problems);
        self.check_edges(&mut problems);
        problems
    }

    fn check_page(&self, page: usize, problems: &mut Vec<Problem>) {
        let sheet = &self.sheets[page];
        let size = page_size(sheet.landscape);
        let mut bottom = style::BODY_TOP;
        for placed in &sheet.placed {
            let strip = self.strip(placed);
            let end = placed.y + strip.height;
            if placed.y < bottom - TOLERANCE || end > paginate::bottom(sheet) + TOLERANCE {
                problems.push(Problem::Overlap { page, y: placed.y });
            }
            bottom = end;
            for piece in &strip.pieces {
                check_piece(piece, style::MARGIN, placed.y, size, page, problems);
                let reach = if let Mark::Text { upward: true, .. } = piece.mark { 0.0 } else { piece.y };
                if reach > strip.height + TOLERANCE {
                    problems.push(Problem::Overlap { page, y: placed.y + piece.y });
                }
            }
        }
        for piece in &self.furniture[page] {
            check_piece(piece, 0.0, 0.0, size, page, problems);
            let in_margin = piece.x + piece.mark.width() < style::MARGIN;
            if !in_margin && piece.y > style::BODY_TOP && piece.y < paginate::bottom(sheet) {
                problems.push(Problem::Overlap { page, y: piece.y });
            }
        }
        self.check_codes(page, problems);
    }

    /// Nothing but the code itself stands where it is read.
    fn check_codes(&self, page: usize, problems: &mut Vec<Problem>) {
        let body = self.sheets[page].placed.iter().flat_map(|placed| {
            self.strip(placed).pieces.iter().map(|piece| Ink::of(piece, style::MARGIN, placed.y))
        });
        let around = self.furniture[page].iter().map(|piece| Ink::of(piece, 0.0, 0.0));
        let ink: Vec<Ink> = around.chain(body).collect();
        let codes = self.furniture[page].iter().filter(|piece| matches!(piece.mark, Mark::Code(_)));
        for code in codes.map(|piece| Ink::of(piece, 0.0, 0.0)) {
            let room = code.with(QUIET - TOLERANCE);
            if ink.iter().filter(|ink| room.meets(ink)).count() > 1 {
                problems.push(Problem::InCode { page });
            }
        }
    }

    /// Every strip stands once, in order, and with those it belongs to.
    fn check_order(&self, problems: &mut Vec<Problem>) {
        let mut at = Vec::new();
        for (page, sheet) in self.sheets.iter().enumerate() {
            for placed in &sheet.placed {
                if let Which::Body(strip) = placed.which {
                    at.push(((placed.galley, strip), page));
                }
            }
        }
        let parts = flows(&self.galleys);
        let flow: Vec<(usize, usize)> = parts.iter().flat_map(|part| part.strips.iter().copied()).collect();
        if let Some(wrong) = flow.iter().zip(&at).find(|(wanted, (found, _))| *wanted != found) {
            problems.push(Problem::Lost { block: wrong.0.0 });
            return;
        }
        if flow.len() != at.len() {
            problems.push(Problem::Lost { block: flow.get(at.len()).map_or(0, |strip| strip.0) });
            return;
        }
        let mut start = 0;
        for part in &parts {
            let mut from = 0;
            while from < part.strips.len() {
                let to = kept_together(&self.galleys, &part.strips, from, Keeping::Firm);
                let (first, last) = (at[start + from].1, at[start + to - 1].1);
                let height: f32 = part.strips[from..to]
                    .iter()
                    .map(|(g, s)| self.galleys[*g].strips[*s].height + self.galleys[*g].strips[*s].gap)
                    .sum();
                let again =
                    self.sheets[last].placed.iter().filter(|placed| matches!(placed.which, Which::Again(..)));
                let headers: f32 =
                    again.map(|placed| self.strip(placed).height + self.strip(placed).gap).sum();
                if first != last && headers + height < area(self.sheets[last].landscape).height * 0.8 {
                    problems.push(Problem::TornApart { page: first });
                }
                from = to;
            }
            start += part.strips.len();
        }
    }
}

/// The room that a piece takes on a page.
struct Ink {
    left: f32,
    right: f32,
    upper: f32,
    lower: f32,
}

impl Ink {
    fn of(piece: &Piece, left: f32, top: f32) -> Self {
        let (x, y) = (left + piece.x, top + piece.y);
        let (width, upper, lower) = match &piece.mark {
            Mark::Text { upward: true, .. } => (0.0, y - seen_width(&piece.mark), y),
            Mark::Text { size, .. } => (seen_width(&piece.mark), y - size * 0.8, y + size * 0.25),
            Mark::Line { dx, dy, .. } => (*dx, y, y + dy),
            Mark::Field { width, height, .. }
            | Mark::Frame { width, height, .. }
            | Mark::Picture { width, height, .. } => (*width, y, y + height),
            Mark::Code(_) => (code::WIDTH, y, y + code::WIDTH),
        };
        Ink { left: x, right: x + width, upper, lower }
    }

    /// With so much room around it.
    fn with(&self, room: f32) -> Self {
        let (left, right) = (self.left - room, self.right + room);
        Ink { left, right, upper: self.upper - room, lower: self.lower + room }
    }

    fn meets(&self, other: &Ink) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.upper < other.lower
            && other.upper < self.lower
    }
}

/// The width of a mark without the space at its end.
fn seen_width(mark: &Mark) -> f32 {
    let Mark::Text { words, size, .. } = mark else { return mark.width() };
    let space = words.last().filter(|word| word.text.trim_end().len() < word.text.len());
    mark.width() - space.map_or(0.0, |word| word.advance * size / 1000.0)
}

fn check_piece(
    piece: &Piece,
    left: f32,
    top: f32,
    size: (f32, f32),
    page: usize,
    problems: &mut Vec<Problem>,
) {
    let said = || match &piece.mark {
        Mark::Text { words, .. } => words.iter().map(|word| &*word.text).collect(),
        _ => String::new(),
    };
    if let Mark::Text { room, .. } = &piece.mark {
        let by = seen_width(&piece.mark) - room;
        if by > TOLERANCE {
            problems.push(Problem::TooWide { page, text: said(), by });
        }
    }
    let (ink, free) = (Ink::of(piece, left, top), style::FREE_EDGE - TOLERANCE);
    if ink.left < free || ink.right > size.0 - free || ink.upper < free || ink.lower > size.1 - free {
        problems.push(Problem::OffPage { page, text: said() });
    }
}
