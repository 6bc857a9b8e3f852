//! What stands on a page, mark by mark: the file is written from it, and a bench may draw it with another writer.

use std::sync::Arc;

pub use crate::fonts::Face;
pub use crate::galley::{Galley, Mark, Node, Role};
pub use crate::page::code::{Code, MODULE, Run};
pub use crate::shape::{Glyph, Shaped};
pub use crate::style::Tone;

use crate::galley::Piece;
use crate::page::Pages;
use crate::paginate::{Placed, Which};
use crate::style::MARGIN;

/// A mark at its place on the page. Lengths are points.
#[derive(Clone, Copy, Debug)]
pub struct Drawn<'a> {
    /// To the right from the left edge.
    pub x: f32,
    /// Downwards from the upper edge; for text the baseline.
    pub y: f32,
    /// What it belongs to.
    pub part: Part,
    /// The mark.
    pub mark: &'a Mark,
}

/// What a mark belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Header, footer and table headers that stand again.
    Furniture,
    /// Lines and fields.
    Decoration,
    /// A node of a galley.
    Node {
        /// Index of the galley.
        galley: usize,
        /// Index of the node in the galley.
        node: usize,
    },
}

impl Pages {
    /// The marks of a page, counted from 0, in the order in which they are drawn: what lies under the words of a block
    /// before them, and those in the order of the structure tree. What stands side by side, such as parallel columns and
    /// the cells of a row, is so written one after the other, for readers that know only the content stream.
    #[must_use]
    pub fn drawn(&self, page: usize) -> Vec<Drawn<'_>> {
        let furniture = self.furniture.get(page).into_iter().flatten();
        let mut drawn: Vec<Drawn<'_>> = furniture
            .map(|piece| Drawn { x: piece.x, y: piece.y, part: Part::Furniture, mark: &piece.mark })
            .collect();
        let placed = self.sheets.get(page).map(|sheet| sheet.placed.as_slice()).unwrap_or_default();
        for run in placed.chunk_by(|one, other| one.galley == other.galley) {
            for placed in run {
                let pieces = self.strip(placed).pieces.iter().filter(|piece| !piece.is_text());
                drawn.extend(pieces.map(|piece| at(placed, piece)));
            }
            let words = drawn.len();
            for placed in run {
                let pieces = self.strip(placed).pieces.iter().filter(|piece| piece.is_text());
                drawn.extend(pieces.map(|piece| at(placed, piece)));
            }
            let nodes = &self.galleys[run[0].galley].nodes;
            drawn[words..].sort_by_key(|drawn| reading_place(nodes, drawn.part));
        }
        drawn
    }

    /// The galleys with their nodes, which marks name.
    #[must_use]
    pub fn galleys(&self) -> &[Arc<Galley>] {
        &self.galleys
    }

    /// The document's title.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }
}

fn at<'a>(placed: &Placed, piece: &'a Piece) -> Drawn<'a> {
    let part = match (&piece.mark, piece.node, placed.which) {
        (Mark::Text { .. } | Mark::Picture { .. }, Some(node), Which::Body(_)) => {
            Part::Node { galley: placed.galley, node }
        }
        (Mark::Text { .. }, ..) => Part::Furniture,
        _ => Part::Decoration,
    };
    Drawn { x: MARGIN + piece.x, y: placed.y + piece.y, part, mark: &piece.mark }
}

/// Nodes are numbered in reading order, but for what stands among the words of its parent.
fn reading_place(nodes: &[Node], part: Part) -> Option<usize> {
    let Part::Node { mut node, .. } = part else { return None };
    while let (true, Some(parent)) = (nodes[node].role.is_inline(), nodes[node].parent) {
        node = parent;
    }
    Some(node)
}
