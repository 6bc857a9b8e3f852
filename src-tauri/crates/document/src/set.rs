//! Setting: a block becomes a galley in the room it is given.

mod contents;
mod figure;
mod key_values;
mod list;
pub(crate) mod matrix;
mod parallel;
mod pieces;
mod signature;
mod table;

use std::collections::BTreeMap;

pub use contents::{entries, set_contents};

use crate::block::{Block, Kind, Language, Manner, Text};
use crate::galley::{Area, Galley, Mark, Opening, Outline, Piece, Role, Strip};
use crate::shape::Shaper;
use crate::style::{self, TextStyle, Tone};
use crate::text::breaks::Line;

/// The line beside marked blocks.
const MARGIN_LINE: f32 = 1.5;
/// How far out it stands.
const MARGIN_LINE_OUT: f32 = 7.0;

/// Sets `block` in `area`.
pub fn set_block(shaper: &mut Shaper, block: &Block, document_language: Language, area: Area) -> Galley {
    let language = block.language.unwrap_or(document_language);
    let mut setter = Setter::new(shaper, language, area, style::BODY);
    setter.block(&block.kind);
    let mut galley = setter.galley;
    galley.landscape = block.landscape;
    if language != document_language {
        for node in galley.nodes.iter_mut().filter(|node| node.parent.is_none()) {
            node.language = Some(language);
        }
    }
    finish(&mut galley, block);
    galley
}

/// The anchors of a block and the line in the margin beside it.
fn finish(galley: &mut Galley, block: &Block) {
    if let Some(first) = galley.strips.first_mut() {
        first.anchors.splice(0..0, block.anchors.iter().cloned());
    }
    if block.marked {
        for (at, strip) in galley.strips.iter_mut().enumerate() {
            let above = if at == 0 { 0.0 } else { strip.gap };
            let dy = strip.height + above;
            let mark = Mark::Line { dx: 0.0, dy, thickness: MARGIN_LINE, tone: Tone::Remark };
            strip.pieces.push(Piece { x: -MARGIN_LINE_OUT, y: -above, node: None, mark });
        }
    }
}

/// A block being set.
struct Setter<'a> {
    shaper: &'a mut Shaper,
    language: Language,
    area: Area,
    galley: Galley,
    body: TextStyle,
    /// The node of a span that has one of its own, by its parent and its place in the text.
    inline: BTreeMap<(usize, usize), usize>,
}

impl<'a> Setter<'a> {
    fn new(shaper: &'a mut Shaper, language: Language, area: Area, body: TextStyle) -> Self {
        Setter { shaper, language, area, galley: Galley::default(), body, inline: BTreeMap::new() }
    }
}

impl Setter<'_> {
    fn block(&mut self, kind: &Kind) {
        match kind {
            Kind::Title { text, under } => self.title(text, under),
            Kind::Heading { rank, size, number, text } => self.heading(*rank, *size, number.as_deref(), text),
            Kind::Paragraph { text, manner } => self.paragraph(text, *manner),
            Kind::List(list) => {
                self.list(list);
                self.galley.opening = Opening::List;
            }
            Kind::KeyValues(pairs) => self.key_values(pairs),
            Kind::Table(table) => {
                self.table(table);
                self.galley.opening = Opening::Table;
            }
            Kind::Matrix(matrix) => self.matrix(matrix),
            Kind::Signature(signature) => self.signature(signature),
            Kind::Figure(figure) => self.figure(figure),
            Kind::Parallel { left, right } => self.parallel(left, right),
            // Set when the pages of the sections are known.
            Kind::Contents { .. } => {}
            Kind::Rule => self.rule(),
            Kind::Space(height) => {
                self.galley.strips.push(Strip { gap: f32::from(*height), ..Strip::default() })
            }
            Kind::PageBreak => self.galley.breaks_page = true,
            Kind::LeafBreak => self.galley.begins_leaf = true,
        }
    }

    fn title(&mut self, text: &Text, under: &[Text]) {
        let width = self.area.width;
        let node = self.galley.node(Role::Heading(1), None);
        let lines = self.lines(text, &style::TITLE, width);
        self.stack(&lines, text, &style::TITLE, node, 0.0, width, 6.0);
        for line in under {
            let node = self.galley.node(Role::Paragraph, None);
            let lines = self.lines(line, &style::UNDER_TITLE, width);
            self.stack(&lines, line, &style::UNDER_TITLE, node, 0.0, width, 2.0);
        }
        self.keep_all();
    }

    fn heading(&mut self, rank: u8, size: u8, number: Option<&str>, text: &Text) {
        let at = usize::from(size.clamp(1, 3)) - 1;
        let style = style::HEADINGS[at];
        let node = self.galley.node(Role::Heading(rank.clamp(1, 6)), None);
        let number: Option<Text> = number.map(Into::into);
        let mut indent = 0.0;
        let mut number_lines = Vec::new();
        if let Some(number) = &number {
            number_lines = self.lines(number, &style, self.area.width / 3.0);
            indent = number_lines.first().map_or(0.0, |line| line.width) + style.size * 0.75;
        }
        let width = self.area.width - indent;
        let mut lines = self.lines(text, &style, width);
        if lines.is_empty() {
            lines = number_lines.iter().map(|_| Line { runs: Vec::new(), width: 0.0 }).collect();
        }
        let first = self.galley.strips.len();
        self.stack(&lines, text, &style, node, indent, width, style::ABOVE_HEADING[at]);
        if let (Some(number), Some(line)) = (&number, number_lines.first()) {
            let pieces = self.pieces(line, number, &style, Some(node), 0.0, 0.0, self.area.width / 3.0);
            let space = self.words(" ", &style);
            let at_end =
                Piece { x: indent - style.size * 0.5, y: style.baseline(), node: Some(node), mark: space };
            self.galley.strips[first].pieces.splice(0..0, pieces.into_iter().chain([at_end]));
        }
        if let Some(last) = self.galley.strips.last_mut() {
            last.height += style::BELOW_HEADING[at];
        }
        self.keep_all();
        for strip in &mut self.galley.strips {
            strip.heading = true;
        }
        let number = number.map(|number| number.plain());
        self.galley.outline =
            Some(Outline { level: size.clamp(1, 3), number, text: text.plain(), beside: None });
    }

    fn paragraph(&mut self, text: &Text, manner: Manner) {
        let (style, indent) = match manner {
            Manner::Body => (self.body, self.area.indent),
            Manner::Wide => (self.body, 0.0),
            Manner::Note => (style::NOTE, 0.0),
            Manner::Remark => (style::REMARK, self.area.indent),
        };
        let width = self.area.width - indent;
        let lines = self.lines(text, &style, width);
        let node = self.galley.node(Role::Paragraph, None);
        let first = self.galley.strips.len();
        self.stack(&lines, text, &style, node, indent, width, style::PARAGRAPH_GAP);
        avoid_lonely_lines(&mut self.galley.strips[first..]);
        self.galley.leads = leads_on(text);
        self.galley.introduces = lines.len() <= MOST_INTRODUCING_LINES;
    }

    fn rule(&mut self) {
        let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.5, tone: Tone::Line };
        let piece = Piece { x: 0.0, y: 0.5, node: None, mark };
        self.galley.strips.push(Strip { height: 1.0, gap: 10.0, pieces: vec![piece], ..Strip::default() });
    }

    fn keep_all(&mut self) {
        for strip in &mut self.galley.strips {
            strip.keep = true;
        }
    }

    /// Neither the first nor the last of several rows stands alone on a page, unless it or the one beside it is tall
    /// enough not to look lost. `rows` names the first strip of each.
    fn keep_company(&mut self, rows: &[usize]) {
        let tall = self.area.height * style::TALL_ROW;
        let ends: Vec<usize> = rows.iter().skip(1).copied().chain([self.galley.strips.len()]).collect();
        let strips = |row: usize| &self.galley.strips[rows[row]..ends[row]];
        let is_small = |row: usize| strips(row).iter().map(|strip| strip.height).sum::<f32>() < tall;
        let is_one = |row: usize| strips(row).len() == 1;
        let Some(last) = rows.len().checked_sub(1).filter(|last| *last > 0) else { return };
        let with_first = is_one(0) && is_small(0) && is_small(1);
        let with_last = is_one(last) && is_small(last) && is_small(last - 1);
        self.galley.strips[rows[0]].company |= with_first;
        self.galley.strips[rows[last] - 1].company |= with_last;
    }
}

/// Longer texts may part from the table that they introduce.
const MOST_INTRODUCING_LINES: usize = 6;

/// Whether a text leaves its sentence to be completed by what follows: `Osapuolet haluavat, että`.
fn leads_on(text: &Text) -> bool {
    let last = text.spans.iter().rev().find_map(|span| span.text.trim_end().chars().next_back());
    last.is_some_and(|last| !matches!(last, '.' | '!' | '?' | '…' | ')' | '”' | '"'))
}

/// No single first or last line of a paragraph stands alone on a page.
fn avoid_lonely_lines(strips: &mut [Strip]) {
    if let [first, _, ..] = strips {
        first.keep = true;
    }
    if let [.., before_last, _] = strips {
        before_last.keep = true;
    }
}
