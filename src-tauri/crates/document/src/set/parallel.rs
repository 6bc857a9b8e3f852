//! Parallel texts: two columns, piece beside piece, so that each sentence is found beside its translation.

use super::{Setter, finish};
use crate::block::Block;
use crate::galley::{Area, Galley, Piece, Strip};
use crate::style;

impl Setter<'_> {
    pub(super) fn parallel(&mut self, left: &[Block], right: &[Block]) {
        let width = (self.area.width - style::GUTTER) / 2.0;
        let area = Area { width, indent: 0.0, height: self.area.height };
        let count = left.len().max(right.len());
        for at in 0..count {
            let first = left.get(at).map(|block| self.column(block, area)).unwrap_or_default();
            let second = right.get(at).map(|block| self.column(block, area)).unwrap_or_default();
            self.beside(first, second, width + style::GUTTER);
        }
    }

    fn column(&mut self, block: &Block, area: Area) -> Galley {
        let language = block.language.unwrap_or(self.language);
        let mut setter = Setter::new(&mut *self.shaper, language, area, style::PARALLEL);
        setter.block(&block.kind);
        let mut galley = setter.galley;
        for node in galley.nodes.iter_mut().filter(|node| node.parent.is_none()) {
            node.language.get_or_insert(language);
        }
        finish(&mut galley, block);
        galley
    }

    /// Puts two galleys side by side, strip by strip; the second stands `shift` to the right.
    fn beside(&mut self, mut first: Galley, second: Galley, shift: f32) {
        let (nodes, second_nodes) = (self.galley.nodes.len(), self.galley.nodes.len() + first.nodes.len());
        for (galley, offset) in [(&first, nodes), (&second, second_nodes)] {
            for node in &galley.nodes {
                let mut node = node.clone();
                node.parent = node.parent.map(|parent| parent + offset);
                node.headers.iter_mut().for_each(|header| *header += offset);
                self.galley.nodes.push(node);
            }
        }
        let language_beside = second.nodes.first().and_then(|node| node.language).unwrap_or(self.language);
        if let (Some(outline), Some(other)) = (&mut first.outline, &second.outline) {
            outline.beside = Some((language_beside, other.text.clone()));
        }
        if let Some(outline) = first.outline.or(second.outline) {
            self.galley.outline.get_or_insert(outline);
        }
        self.galley.leads = first.leads || second.leads;
        self.galley.introduces = first.introduces || second.introduces;
        self.galley.opening = first.opening;
        let count = first.strips.len().max(second.strips.len());
        let (mut left, mut right) = (first.strips.into_iter(), second.strips.into_iter());
        for _ in 0..count {
            let mut joined = Strip::default();
            for (strip, offset, x) in [(left.next(), nodes, 0.0), (right.next(), second_nodes, shift)] {
                let Some(strip) = strip else { continue };
                joined.height = joined.height.max(strip.height);
                joined.gap = joined.gap.max(strip.gap);
                joined.keep |= strip.keep;
                joined.company |= strip.company;
                joined.half |= strip.half;
                joined.heading |= strip.heading;
                joined.anchors.extend(strip.anchors);
                joined.pieces.extend(strip.pieces.into_iter().map(|piece| Piece {
                    x: piece.x + x,
                    node: piece.node.map(|node| node + offset),
                    ..piece
                }));
            }
            self.galley.strips.push(joined);
        }
    }
}
