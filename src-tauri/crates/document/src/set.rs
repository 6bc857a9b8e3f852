//! Setting: a block becomes a galley in the room it is given.

mod contents;
mod list;
pub(crate) mod matrix;
mod parallel;
mod signature;
mod table;

use std::collections::BTreeMap;

pub use contents::{entries, set_contents};

use crate::block::{Block, KeyValue, Kind, Language, Manner, Text};
use crate::galley::{Area, Galley, Mark, Opening, Outline, Piece, Role, Strip, Target};
use crate::shape::Shaper;
use crate::style::{self, TextStyle, Tone};
use crate::text::breaks::{Line, set_lines};

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
            Kind::Heading { level, number, text } => self.heading(*level, number.as_deref(), text),
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

    fn heading(&mut self, level: u8, number: Option<&str>, text: &Text) {
        let at = usize::from(level.clamp(1, 3)) - 1;
        let style = style::HEADINGS[at];
        let node = self.galley.node(Role::Heading(at as u8 + 2), None);
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
            Some(Outline { level: level.clamp(1, 3), number, text: text.plain(), beside: None });
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

    fn key_values(&mut self, pairs: &[KeyValue]) {
        let key_width = style::INDENT - 8.0;
        let value_width = self.area.width - style::INDENT;
        let table = self.galley.node(Role::Table, None);
        let mut rows = Vec::with_capacity(pairs.len());
        for (at, pair) in pairs.iter().enumerate() {
            rows.push(self.galley.strips.len());
            let row = self.galley.node(Role::Row, Some(table));
            let (key, value) =
                (self.galley.node(Role::RowHeader, Some(row)), self.galley.node(Role::Cell, Some(row)));
            let keys = self.lines(&pair.key, &style::KEY, key_width);
            let values = self.lines(&pair.value, &style::VALUE, value_width);
            let first = self.galley.strips.len();
            for line in 0..keys.len().max(values.len()).max(1) {
                let mut pieces = Vec::new();
                if let Some(key_line) = keys.get(line) {
                    pieces.extend(self.pieces(
                        key_line,
                        &pair.key,
                        &style::KEY,
                        Some(key),
                        0.0,
                        0.0,
                        key_width,
                    ));
                }
                if let Some(value_line) = values.get(line) {
                    let (x, room) = (style::INDENT, value_width);
                    pieces.extend(self.pieces(
                        value_line,
                        &pair.value,
                        &style::VALUE,
                        Some(value),
                        x,
                        0.0,
                        room,
                    ));
                }
                let gap = if line > 0 { 0.0 } else { if at == 0 { style::TABLE_GAP } else { 3.0 } };
                self.galley.strips.push(Strip {
                    height: style::VALUE.leading,
                    gap,
                    pieces,
                    ..Strip::default()
                });
            }
            let strips = &mut self.galley.strips[first..];
            // A value reads with its name: only long ones part.
            if strips.len() <= MOST_LINES_OF_A_VALUE {
                let last = strips.len() - 1;
                strips[..last].iter_mut().for_each(|strip| strip.keep = true);
            }
            avoid_lonely_lines(strips);
            if let Some(anchor) = &pair.anchor {
                self.galley.strips[first].anchors.push(anchor.clone());
            }
        }
        self.keep_company(&rows);
    }

    fn rule(&mut self) {
        let mark = Mark::Line { dx: self.area.width, dy: 0.0, thickness: 0.5, tone: Tone::Line };
        let piece = Piece { x: 0.0, y: 0.5, node: None, mark };
        self.galley.strips.push(Strip { height: 1.0, gap: 10.0, pieces: vec![piece], ..Strip::default() });
    }

    /// Lines of `text`, at most `width` wide.
    fn lines(&mut self, text: &Text, style: &TextStyle, width: f32) -> Vec<Line> {
        set_lines(self.shaper, text, style, self.language, width)
    }

    /// One unbroken run of text without spans.
    fn words(&mut self, text: &str, style: &TextStyle) -> Mark {
        let text: Text = text.into();
        let lines = self.lines(&text, style, f32::INFINITY);
        let words: Vec<_> = lines.into_iter().flat_map(|line| line.runs).flat_map(|run| run.words).collect();
        let words = if words.is_empty() && !text.spans[0].text.is_empty() {
            vec![self.shaper.shape(" ", style.face, self.language, style.tabular)]
        } else {
            words
        };
        Mark::Text { words, size: style.size, tone: style.tone, upward: false, room: f32::INFINITY }
    }

    /// Adds one strip a line, all of `node`; `above` is the gap over the first.
    fn stack(
        &mut self,
        lines: &[Line],
        text: &Text,
        style: &TextStyle,
        node: usize,
        x: f32,
        room: f32,
        above: f32,
    ) {
        for (at, line) in lines.iter().enumerate() {
            let pieces = self.pieces(line, text, style, Some(node), x, 0.0, room);
            let gap = if at == 0 { above } else { 0.0 };
            self.galley.strips.push(Strip { height: style.leading, gap, pieces, ..Strip::default() });
        }
    }

    /// The runs of a line as pieces; `y` is the top of the line. Words in another language get a node of their own.
    fn pieces(
        &mut self,
        line: &Line,
        text: &Text,
        style: &TextStyle,
        node: Option<usize>,
        x: f32,
        y: f32,
        room: f32,
    ) -> Vec<Piece> {
        let mut pieces = Vec::with_capacity(line.runs.len());
        for run in &line.runs {
            let node = node.map(|parent| self.node_of_span(parent, run.span, text));
            pieces.push(Piece {
                x: x + run.x,
                y: y + style.baseline(),
                node,
                mark: Mark::Text {
                    words: run.words.clone(),
                    size: style.size,
                    tone: style.tone,
                    upward: false,
                    room: room - run.x,
                },
            });
        }
        pieces
    }

    /// The node for the words of a span: its own where it leads somewhere or is in another language, else its parent.
    fn node_of_span(&mut self, parent: usize, at: usize, text: &Text) -> usize {
        let Some(span) = text.spans.get(at) else { return parent };
        let foreign = span.language.filter(|language| *language != self.language);
        if foreign.is_none() && span.target.is_none() {
            return parent;
        }
        if let Some(&known) = self.inline.get(&(parent, at)) {
            return known;
        }
        let mut node = parent;
        if let Some(target) = &span.target {
            node = self.galley.node(Role::Link, Some(node));
            self.galley.nodes[node].target = Some(Target::Anchor(target.clone()));
        }
        if foreign.is_some() {
            node = self.galley.node(Role::Span, Some(node));
            self.galley.nodes[node].language = foreign;
        }
        self.inline.insert((parent, at), node);
        node
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

/// Longer values of identification data may go over a page.
const MOST_LINES_OF_A_VALUE: usize = 8;

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
