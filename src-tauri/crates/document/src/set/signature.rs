//! Signature blocks: the party, and for each who signs a line for place and date, one to sign on, one for the name.

use super::Setter;
use crate::block::{Signatory, Signature, Text};
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::{self, TextStyle, Tone};

/// Free height to write in.
const TO_SIGN: f32 = 32.0;
/// Free height for the name in clear.
const TO_NAME: f32 = 24.0;
/// Between the two columns of lines.
const BETWEEN: f32 = 14.0;

impl Setter<'_> {
    pub(super) fn signature(&mut self, signature: &Signature) {
        let node = self.galley.node(Role::Division, None);
        let mut strips = self.party(signature, node);
        let names = strips.len();
        for signatory in &signature.signatories {
            strips.extend(self.signatory(signature, signatory, node));
        }
        self.decides(signature, node, names, &mut strips);
        if let Some(first) = strips.first_mut() {
            first.gap = 16.0;
        }
        let last = strips.len().saturating_sub(1);
        for strip in &mut strips[..last] {
            strip.keep = true;
        }
        if let Some(strip) = strips.last_mut() {
            let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.4, tone: Tone::Line };
            strip.height += 10.0;
            strip.pieces.push(Piece { x: 0.0, y: strip.height, node: None, mark });
        }
        self.galley.strips.extend(strips);
    }

    fn party(&mut self, signature: &Signature, parent: usize) -> Vec<Strip> {
        let (style, room) = (style::SIGNING_PARTY, self.area.width);
        let node = self.galley.node(Role::Paragraph, Some(parent));
        let lines = self.lines(&signature.party, &style, room);
        lines
            .iter()
            .map(|line| {
                let pieces = self.pieces(line, &signature.party, &style, Some(node), 0.0, 0.0, room);
                Strip { height: style.leading, pieces, ..Strip::default() }
            })
            .collect()
    }

    /// Who decides, at the left of the lines to sign on; where that is taller, the block grows.
    fn decides(&mut self, signature: &Signature, parent: usize, from: usize, strips: &mut Vec<Strip>) {
        let (style, room) = (style::NOTE, style::INDENT - 12.0);
        let lines = self.lines(&signature.under, &style, room);
        if lines.is_empty() {
            return;
        }
        let node = self.galley.node(Role::Paragraph, Some(parent));
        let (mut at, mut y) = (from, 0.0);
        for line in &lines {
            while strips.get(at).is_some_and(|strip| y + style.leading > strip.height) {
                at += 1;
                y = 0.0;
            }
            if at >= strips.len() {
                strips.push(Strip { height: style.leading, ..Strip::default() });
                y = 0.0;
            }
            let pieces = self.pieces(line, &signature.under, &style, Some(node), 0.0, y, room);
            strips[at].pieces.extend(pieces);
            y += style.leading;
        }
    }

    fn signatory(&mut self, block: &Signature, signatory: &Signatory, parent: usize) -> Vec<Strip> {
        let column = (self.area.width - style::INDENT - BETWEEN) / 2.0;
        let (left, right) = (style::INDENT, style::INDENT + column + BETWEEN);
        let words = &block.words;
        let mut signing = Strip { height: TO_SIGN, ..Strip::default() };
        self.line_to_fill(&mut signing, left, column, &words.place_and_date, parent);
        self.line_to_fill(&mut signing, right, column, &words.signature, parent);
        signing.height += style::SIGNING.leading + 1.5;
        let mut naming = Strip { height: TO_NAME, ..Strip::default() };
        self.line_to_fill(&mut naming, right, column, &words.name_in_clear, parent);
        naming.height += style::SIGNING.leading + 3.5;
        let mut strips = vec![signing, naming];
        let node = self.galley.node(Role::Paragraph, Some(parent));
        for line in self.lines(&signatory.title, &style::SIGNING_TITLE, column) {
            let style = style::SIGNING_TITLE;
            let pieces = self.pieces(&line, &signatory.title, &style, Some(node), right, 0.0, column);
            strips.push(Strip { height: style.leading, pieces, ..Strip::default() });
        }
        strips
    }

    /// A line to write on at the foot of the strip, and what belongs there under it.
    fn line_to_fill(&mut self, strip: &mut Strip, x: f32, width: f32, words: &str, parent: usize) {
        const STYLE: TextStyle = style::SIGNING;
        let mark = Mark::Line { dx: width, dy: 0.0, thickness: 0.6, tone: Tone::Ink };
        strip.pieces.push(Piece { x, y: strip.height, node: None, mark });
        let node = self.galley.node(Role::Paragraph, Some(parent));
        let text: Text = words.into();
        if let Some(line) = self.lines(&text, &STYLE, width).first() {
            let pieces = self.pieces(line, &text, &STYLE, Some(node), x, strip.height + 1.5, width);
            strip.pieces.extend(pieces);
        }
    }
}
