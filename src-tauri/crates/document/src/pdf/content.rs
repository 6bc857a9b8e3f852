//! The content of a page as printpdf operations: marked content around text, one string a run.

use printpdf::{
    Codepoint, Color, DictItem, Line, LinePoint, Op, PaintMode, PdfFontHandle, Point, Pt, Rect, Rgb, TextItem,
    TextMatrix,
};

use super::glyphs::Glyphs;
use super::tags::Tagging;
use super::{font_id, properties, utf16};
use crate::fonts::Face;
use crate::galley::{Mark, Piece, Role};
use crate::page::Pages;
use crate::paginate::{Placed, Which, page_size};
use crate::shape::{Glyph, Shaped};
use crate::style::{self, Tone};

pub(super) fn page_ops(pages: &Pages, page: usize, glyphs: &Glyphs, mut tagging: Option<&mut Tagging>) -> Vec<Op> {
    let sheet = &pages.sheets[page];
    let mut writer = Writer {
        ops: Vec::new(),
        glyphs,
        height: page_size(sheet.landscape).1,
        tagged: tagging.is_some(),
        open: Open::Nothing,
        fill: None,
        stroke: None,
        font: None,
    };
    for piece in &pages.furniture[page] {
        writer.enter(Open::Furniture, None);
        writer.piece(piece, 0.0, 0.0);
    }
    for run in sheet.placed.chunk_by(|a, b| a.galley == b.galley) {
        for placed in run {
            for piece in pages.strip(placed).pieces.iter().filter(|piece| !piece.is_text()) {
                writer.enter(Open::Decoration, None);
                writer.piece(piece, style::MARGIN, placed.y);
            }
        }
        for (piece, top, node) in texts_in_reading_order(pages, run) {
            match (node, tagging.as_deref_mut()) {
                (Some(node), Some(tagging)) => {
                    let node = tagging.node(run[0].galley, node);
                    writer.enter(Open::Node(node), Some((tagging, page)));
                }
                (_, Some(_)) => writer.enter(Open::Furniture, None),
                (_, None) => {}
            }
            writer.piece(piece, style::MARGIN, top);
        }
    }
    writer.leave();
    writer.ops
}

/// The texts of one galley on a page in the order of the structure tree: what stands side by side, such as parallel
/// columns and the cells of a row, is written one after the other, for readers that know only the content stream.
fn texts_in_reading_order<'a>(pages: &'a Pages, run: &'a [Placed]) -> Vec<(&'a Piece, f32, Option<usize>)> {
    let Some(first) = run.first() else { return Vec::new() };
    let nodes = &pages.galleys[first.galley].nodes;
    let mut texts: Vec<(&Piece, f32, Option<usize>)> = run
        .iter()
        .flat_map(|placed| {
            let again = matches!(placed.which, Which::Again(..));
            let texts = pages.strip(placed).pieces.iter().filter(|piece| piece.is_text());
            texts.map(move |piece| (piece, placed.y, piece.node.filter(|_| !again)))
        })
        .collect();
    // Nodes are numbered in reading order, but for spans: they stand where their words do.
    texts.sort_by_key(|(_, _, node)| {
        let mut node = (*node)?;
        while let (Role::Span, Some(parent)) = (nodes[node].role, nodes[node].parent) {
            node = parent;
        }
        Some(node)
    });
    texts
}

/// The marked content that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Nothing,
    /// Header, footer and repeated table headers.
    Furniture,
    /// Lines and fields.
    Decoration,
    /// A node of the structure tree.
    Node(usize),
}

struct Writer<'a> {
    ops: Vec<Op>,
    glyphs: &'a Glyphs,
    height: f32,
    tagged: bool,
    open: Open,
    fill: Option<Tone>,
    stroke: Option<(Tone, f32)>,
    font: Option<(Face, f32)>,
}

impl Writer<'_> {
    /// Opens the marked content a piece belongs to, unless it is open.
    fn enter(&mut self, wanted: Open, tagging: Option<(&mut Tagging, usize)>) {
        if !self.tagged || self.open == wanted {
            return;
        }
        self.leave();
        let (tag, properties) = match (wanted, tagging) {
            (Open::Node(node), Some((tagging, page))) => {
                let id = tagging.mark(node, page);
                (tagging.role(node), Some(properties([("MCID", DictItem::Int(id))])))
            }
            (Open::Furniture, _) => {
                let kind = DictItem::Name(b"Pagination".to_vec());
                ("Artifact", Some(properties([("Type", kind)])))
            }
            _ => ("Artifact", None),
        };
        self.ops.push(match properties {
            Some(properties) => Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties },
            None => Op::BeginMarkedContent { tag: tag.to_owned() },
        });
        self.open = wanted;
    }

    fn leave(&mut self) {
        if self.open != Open::Nothing {
            self.ops.push(Op::EndMarkedContent);
            self.open = Open::Nothing;
        }
    }

    fn piece(&mut self, piece: &Piece, left: f32, top: f32) {
        let (x, y) = (left + piece.x, self.height - top - piece.y);
        match &piece.mark {
            Mark::Text { words, size, tone, upward, .. } => {
                self.fill(*tone);
                self.ops.push(Op::StartTextSection);
                let mut text = TextLine { x, y, along: 0.0, upward: *upward, size: *size, items: Vec::new() };
                for word in words {
                    self.word(word, &mut text);
                }
                self.flush(&mut text);
                self.ops.push(Op::EndTextSection);
            }
            Mark::Line { dx, dy, thickness, tone } => {
                self.stroke(*tone, *thickness);
                let points = vec![point(x, y), point(x + dx, y - dy)];
                self.ops.push(Op::DrawLine { line: Line { points, is_closed: false } });
            }
            Mark::Field { width, height, tone } => {
                self.fill(*tone);
                self.rectangle(x, y, *width, *height, PaintMode::Fill);
            }
            Mark::Frame { width, height, tone } => {
                self.stroke(*tone, 0.6);
                self.rectangle(x, y, *width, *height, PaintMode::Stroke);
            }
        }
    }

    fn word(&mut self, word: &Shaped, line: &mut TextLine) {
        if self.font != Some((word.face, line.size)) {
            self.flush(line);
            let (font, size) = (PdfFontHandle::External(font_id(word.face)), Pt(line.size));
            self.ops.push(Op::SetFont { font, size });
            self.font = Some((word.face, line.size));
        }
        if line.items.is_empty() {
            self.move_to(line, 0.0, 0.0);
        }
        let help = self.tagged && !self.glyphs.reads_right(word);
        if help {
            self.flush(line);
            let text = DictItem::String { data: utf16(&word.text), literal: false };
            let properties = properties([("ActualText", text)]);
            self.ops.push(Op::BeginMarkedContentWithProperties { tag: "Span".to_owned(), properties });
            self.move_to(line, 0.0, 0.0);
        }
        for glyph in &word.glyphs {
            self.glyph(word.face, glyph, line);
        }
        if help {
            self.flush(line);
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn glyph(&mut self, face: Face, glyph: &Glyph, line: &mut TextLine) {
        let lifted = glyph.dy != 0.0;
        if lifted {
            self.flush(line);
            self.move_to(line, glyph.dx, glyph.dy);
        } else if glyph.dx != 0.0 {
            line.items.push(TextItem::Offset(rounded(-glyph.dx)));
        }
        match (self.glyphs.character(face, glyph), line.items.last_mut()) {
            (Some(character), Some(TextItem::Text(text))) => text.push(character),
            (Some(character), _) => line.items.push(TextItem::Text(character.to_string())),
            (None, _) => {
                let (id, text) = self.glyphs.reading(face, glyph);
                line.items.push(TextItem::GlyphIds(vec![Codepoint::with_cid(id, 0.0, text)]));
            }
        }
        line.along += glyph.advance;
        if lifted {
            self.flush(line);
            self.move_to(line, 0.0, 0.0);
            return;
        }
        // printpdf writes widths in whole thousandths, rounded down: the pen is led from there.
        let moved = glyph.natural.trunc() + glyph.dx;
        let back = rounded(moved - glyph.advance);
        if back != 0.0 {
            line.items.push(TextItem::Offset(back));
        }
    }

    /// Sets the pen to where the line has come, shifted by thousandths of an em.
    fn move_to(&mut self, line: &TextLine, dx: f32, dy: f32) {
        let (along, above) = ((line.along + dx) * line.size / 1000.0, dy * line.size / 1000.0);
        let matrix = if line.upward {
            TextMatrix::Raw([0.0, 1.0, -1.0, 0.0, rounded(line.x - above), rounded(line.y + along)])
        } else {
            TextMatrix::Raw([1.0, 0.0, 0.0, 1.0, rounded(line.x + along), rounded(line.y + above)])
        };
        self.ops.push(Op::SetTextMatrix { matrix });
    }

    fn flush(&mut self, line: &mut TextLine) {
        if !line.items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(&mut line.items) });
        }
    }

    fn fill(&mut self, tone: Tone) {
        if self.fill != Some(tone) {
            self.fill = Some(tone);
            self.ops.push(Op::SetFillColor { col: color(tone) });
        }
    }

    fn stroke(&mut self, tone: Tone, thickness: f32) {
        if self.stroke != Some((tone, thickness)) {
            self.stroke = Some((tone, thickness));
            self.ops.push(Op::SetOutlineColor { col: color(tone) });
            self.ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        }
    }

    fn rectangle(&mut self, x: f32, y: f32, width: f32, height: f32, mode: PaintMode) {
        let (x, y) = (Pt(rounded(x)), Pt(rounded(y - height)));
        let (width, height) = (Pt(rounded(width)), Pt(rounded(height)));
        let rectangle = Rect { x, y, width, height, mode: Some(mode), winding_order: None };
        self.ops.push(Op::DrawRectangle { rectangle });
    }
}

/// A line of text being written.
struct TextLine {
    x: f32,
    y: f32,
    /// How far the pen has come, in thousandths of an em.
    along: f32,
    upward: bool,
    size: f32,
    items: Vec<TextItem>,
}

fn point(x: f32, y: f32) -> LinePoint {
    LinePoint { p: Point { x: Pt(rounded(x)), y: Pt(rounded(y)) }, bezier: false }
}

fn color(tone: Tone) -> Color {
    let [r, g, b] = tone.rgb();
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Hundredths are finer than any printer.
fn rounded(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
