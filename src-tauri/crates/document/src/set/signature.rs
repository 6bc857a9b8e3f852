//! Signature blocks: the party, and for each who signs a line for place and date, one to sign on, one for the name.

use super::Setter;
use crate::block::{Signatory, Signature, Text};
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::{self, MM, TextStyle, Tone};

/// Free height above a line: a signature needs 18 mm.
const TO_WRITE: f32 = 18.0 * MM;
/// Between the number of the party and its name.
const AFTER_NUMBER: f32 = 6.0;
/// Between the two columns of lines, each 80 mm wide.
const BETWEEN: f32 = 10.0 * MM;

impl Setter<'_> {
    pub(super) fn signature(&mut self, signature: &Signature) {
        let node = self.galley.node(Role::Division, None);
        let mut strips = self.party(signature, node);
        for signatory in &signature.signatories {
            strips.extend(self.signatory(signature, signatory, node));
        }
        if let Some(first) = strips.first_mut() {
            first.gap = 13.0;
        }
        let last = strips.len().saturating_sub(1);
        for strip in &mut strips[..last] {
            strip.keep = true;
        }
        if let Some(strip) = strips.last_mut() {
            let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.4, tone: Tone::Line };
            strip.height += 6.0;
            strip.pieces.push(Piece { x: 0.0, y: strip.height, node: None, mark });
        }
        self.galley.strips.extend(strips);
    }

    /// Width of each of the two columns of lines.
    fn half(&self) -> f32 {
        (self.area.width - BETWEEN) / 2.0
    }

    /// The party at the left, who decides for it at the right.
    fn party(&mut self, signature: &Signature, parent: usize) -> Vec<Strip> {
        let (style, note, half) = (style::SIGNING_PARTY, style::NOTE, self.half());
        let room = if signature.under.is_empty() { self.area.width } else { half };
        let node = self.galley.node(Role::Paragraph, Some(parent));
        let number: Text = signature.number.as_str().into();
        let number_line = self.lines(&number, &style, room / 3.0).into_iter().next();
        let indent = number_line.as_ref().map_or(0.0, |line| line.width + AFTER_NUMBER);
        let names = self.lines(&signature.party, &style, room - indent);
        let decides = self.lines(&signature.under, &note, half);
        let decides_node = (!decides.is_empty()).then(|| self.galley.node(Role::Paragraph, Some(parent)));
        let count = names.len().max(decides.len()).max(usize::from(number_line.is_some()));
        (0..count)
            .map(|at| {
                let mut strip = Strip { height: style.leading, ..Strip::default() };
                if let Some(line) = names.get(at) {
                    let room = room - indent;
                    strip.pieces = self.pieces(line, &signature.party, &style, Some(node), indent, 0.0, room);
                }
                if let (0, Some(line)) = (at, &number_line) {
                    let mut pieces = self.pieces(line, &number, &style, Some(node), 0.0, 0.0, room / 3.0);
                    let (x, y, mark) = (line.width, style.baseline(), self.words(" ", &style));
                    pieces.push(Piece { x, y, node: Some(node), mark });
                    strip.pieces.splice(0..0, pieces);
                }
                if let Some(line) = decides.get(at) {
                    // On the baseline of the party's name.
                    let (x, y) = (half + BETWEEN, style.baseline() - note.baseline());
                    strip.pieces.extend(self.pieces(line, &signature.under, &note, decides_node, x, y, half));
                }
                strip
            })
            .collect()
    }

    fn signatory(&mut self, block: &Signature, signatory: &Signatory, parent: usize) -> Vec<Strip> {
        let column = self.half();
        let (left, right) = (0.0, column + BETWEEN);
        let words = &block.words;
        let mut signing = Strip { height: TO_WRITE, ..Strip::default() };
        self.line_to_fill(&mut signing, left, column, &words.place_and_date, parent);
        self.line_to_fill(&mut signing, right, column, &words.signature, parent);
        signing.height += style::SIGNING.leading + 1.5;
        let mut naming = Strip { height: TO_WRITE, ..Strip::default() };
        if let Some(line) = self.lines(&signatory.name, &style::SIGNING_TITLE, column).first() {
            let (style, y) = (style::SIGNING_TITLE, TO_WRITE - style::SIGNING_TITLE.leading - 1.0);
            let node = self.galley.node(Role::Paragraph, Some(parent));
            let pieces = self.pieces(line, &signatory.name, &style, Some(node), right, y, column);
            naming.pieces.extend(pieces);
        }
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
