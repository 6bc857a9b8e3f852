//! The content of a page as bytes: marked content around text, one array of strings a run.
//!
//! Written here and not as printpdf's operations: those are turned into one string a glyph, which costs more than
//! laying the page out.

use std::io::Write as _;

use super::glyphs::{FaceGlyphs, Glyphs};
use super::pictures;
use super::tags::Tagging;
use super::utf16;
use super::write::put_number;
use crate::drawing::Part;
use crate::fonts::Face;
use crate::galley::Mark;
use crate::page::Pages;
use crate::page::code::MODULE;
use crate::paginate::page_size;
use crate::shape::{Glyph, Shaped};
use crate::style::Tone;

/// What stands on a page.
pub(super) struct Content {
    pub(super) bytes: Vec<u8>,
    /// Where the pictures stand: the node, and left, lower, right and upper edge in whole points.
    pub(super) boxes: Vec<(usize, [u32; 4])>,
    /// The node of each piece of marked content, in their order: the number of a piece is its place here.
    pub(super) marked: Vec<usize>,
}

/// The content of a page, without tags for none. It depends on no other page, so that pages can be written side by side.
pub(super) fn page_content(
    pages: &Pages,
    page: usize,
    glyphs: &Glyphs,
    tagging: Option<&Tagging<'_>>,
) -> Content {
    let sheet = &pages.sheets[page];
    let mut writer = Writer {
        out: Vec::with_capacity(32 * 1024),
        marked: Vec::new(),
        boxes: Vec::new(),
        pictures: 0,
        glyphs,
        height: page_size(sheet.landscape).1,
        tagging,
        open: Open::Nothing,
        fill: None,
        stroke: None,
        font: None,
    };
    for drawn in pages.drawn(page) {
        writer.enter(drawn.part);
        writer.mark(drawn.mark, drawn.x, writer.height - drawn.y);
    }
    writer.leave();
    Content { bytes: writer.out, boxes: writer.boxes, marked: writer.marked }
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
    out: Vec<u8>,
    marked: Vec<usize>,
    boxes: Vec<(usize, [u32; 4])>,
    /// How many pictures have been drawn.
    pictures: usize,
    glyphs: &'a Glyphs,
    height: f32,
    tagging: Option<&'a Tagging<'a>>,
    open: Open,
    fill: Option<Tone>,
    stroke: Option<(Tone, f32)>,
    font: Option<(Face, f32)>,
}

impl Writer<'_> {
    /// Opens the marked content a piece belongs to, unless it is open.
    fn enter(&mut self, part: Part) {
        let Some(tagging) = self.tagging else { return };
        let wanted = match part {
            Part::Furniture => Open::Furniture,
            Part::Decoration => Open::Decoration,
            Part::Node { galley, node } => Open::Node(tagging.node(galley, node)),
        };
        if self.open == wanted {
            return;
        }
        self.leave();
        match wanted {
            Open::Node(node) => {
                let _ = writeln!(self.out, "/{} <</MCID {}>> BDC", tagging.tag(node), self.marked.len());
                self.marked.push(node);
            }
            Open::Furniture => self.put("/Artifact <</Type /Pagination>> BDC\n"),
            _ => self.put("/Artifact <</Type /Layout>> BDC\n"),
        }
        self.open = wanted;
    }

    fn leave(&mut self) {
        if self.open != Open::Nothing {
            self.put("EMC\n");
            self.open = Open::Nothing;
        }
    }

    /// A mark; y is counted upwards here.
    fn mark(&mut self, mark: &Mark, x: f32, y: f32) {
        match mark {
            Mark::Text { words, size, tone, upward, .. } => {
                self.fill(*tone);
                self.put("BT\n");
                let mut line =
                    TextLine { x, y, along: 0.0, upward: *upward, size: *size, shown: Shown::Nothing };
                for word in words {
                    self.word(word, &mut line);
                }
                self.end_of_show(&mut line);
                self.put("ET\n");
            }
            Mark::Line { dx, dy, thickness, tone } => {
                self.stroke(*tone, *thickness);
                self.numbers(&[x, y], "m");
                self.numbers(&[x + dx, y - dy], "l");
                self.put("S\n");
            }
            Mark::Field { width, height, tone } => {
                self.fill(*tone);
                self.numbers(&[x, y - height, *width, *height], "re");
                self.put("f\n");
            }
            Mark::Picture { turns, width, height, .. } => {
                self.picture(*turns, [x, y - height, x + width, y]);
            }
            // One path, so that no hair lines show between the rows.
            Mark::Code(code) => {
                self.fill(Tone::Black);
                for run in &code.runs {
                    let (right, down) = (f32::from(run.from) * MODULE, f32::from(run.row + 1) * MODULE);
                    self.numbers(&[x + right, y - down, f32::from(run.count) * MODULE, MODULE], "re");
                }
                self.put("f\n");
            }
            Mark::Frame { width, height, tone } => {
                self.stroke(*tone, 0.6);
                self.numbers(&[x, y - height, *width, *height], "re");
                self.put("S\n");
            }
        }
    }

    /// The next picture of the page, between these edges: left, lower, right, upper.
    fn picture(&mut self, turns: u8, edges: [f32; 4]) {
        let [left, lower, right, upper] = edges;
        let (width, height) = (right - left, upper - lower);
        if let Open::Node(node) = self.open {
            let whole = [left.floor(), lower.floor(), right.ceil(), upper.ceil()];
            self.boxes.push((node, whole.map(|edge| edge as u32)));
        }
        self.put("q\n");
        let matrix = match turns % 4 {
            0 => [width, 0.0, 0.0, height, left, lower],
            1 => [0.0, -height, width, 0.0, left, upper],
            2 => [-width, 0.0, 0.0, -height, right, upper],
            _ => [0.0, height, -width, 0.0, right, lower],
        };
        self.numbers(&matrix, "cm");
        let _ = writeln!(self.out, "/{} Do\nQ", pictures::name(self.pictures));
        self.pictures += 1;
    }

    fn word(&mut self, word: &Shaped, line: &mut TextLine) {
        if self.font != Some((word.face, line.size)) {
            self.end_of_show(line);
            let _ = write!(self.out, "/{:?} ", word.face);
            self.numbers(&[line.size], "Tf");
            self.font = Some((word.face, line.size));
        }
        let Some(face) = self.glyphs.face(word.face) else { return };
        let help = self.tagging.is_some() && !face.reads_right(word);
        if help {
            self.end_of_show(line);
            self.put("/Span <</ActualText <");
            for byte in utf16(&word.text) {
                self.hex(byte);
            }
            self.put(">>> BDC\n");
        }
        for glyph in &word.glyphs {
            self.glyph(face, glyph, line);
        }
        if help {
            self.end_of_show(line);
            self.put("EMC\n");
        }
    }

    fn glyph(&mut self, face: &FaceGlyphs, glyph: &Glyph, line: &mut TextLine) {
        let lifted = glyph.dy != 0.0;
        if lifted {
            self.end_of_show(line);
            self.move_to(line, glyph.dx, glyph.dy);
        } else if line.shown == Shown::Nothing {
            self.move_to(line, 0.0, 0.0);
        }
        if !lifted && glyph.dx != 0.0 {
            self.shift(-glyph.dx, line);
        }
        self.begin_string(line);
        let [high, low] = face.number(glyph).to_be_bytes();
        self.hex(high);
        self.hex(low);
        line.along += glyph.advance;
        if lifted {
            self.end_of_show(line);
            return;
        }
        // printpdf writes widths in whole thousandths, rounded down: the pen is led from there.
        let moved = glyph.natural.trunc() + glyph.dx;
        if hundredths(moved - glyph.advance) != 0 {
            self.shift(moved - glyph.advance, line);
        }
    }

    /// Sets the pen to where the line has come, shifted by thousandths of an em.
    fn move_to(&mut self, line: &TextLine, dx: f32, dy: f32) {
        let (along, above) = ((line.along + dx) * line.size / 1000.0, dy * line.size / 1000.0);
        if line.upward {
            self.numbers(&[0.0, 1.0, -1.0, 0.0, line.x - above, line.y + along], "Tm");
        } else {
            self.numbers(&[1.0, 0.0, 0.0, 1.0, line.x + along, line.y + above], "Tm");
        }
    }

    fn begin_string(&mut self, line: &mut TextLine) {
        match line.shown {
            Shown::Nothing => self.put("[<"),
            Shown::Shift => self.put("<"),
            Shown::Glyphs => {}
        }
        line.shown = Shown::Glyphs;
    }

    /// Moves the pen to the left by thousandths of an em.
    fn shift(&mut self, by: f32, line: &mut TextLine) {
        match line.shown {
            Shown::Nothing => self.put("["),
            Shown::Glyphs => self.put(">"),
            Shown::Shift => self.put(" "),
        }
        self.number(by);
        line.shown = Shown::Shift;
    }

    fn end_of_show(&mut self, line: &mut TextLine) {
        match line.shown {
            Shown::Nothing => {}
            Shown::Glyphs => self.put(">]TJ\n"),
            Shown::Shift => self.put("]TJ\n"),
        }
        line.shown = Shown::Nothing;
    }

    fn fill(&mut self, tone: Tone) {
        if self.fill != Some(tone) {
            self.fill = Some(tone);
            self.numbers(&tone.rgb(), "rg");
        }
    }

    fn stroke(&mut self, tone: Tone, thickness: f32) {
        if self.stroke != Some((tone, thickness)) {
            self.stroke = Some((tone, thickness));
            self.numbers(&tone.rgb(), "RG");
            self.numbers(&[thickness], "w");
        }
    }

    fn put(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }

    fn numbers(&mut self, numbers: &[f32], operator: &str) {
        for &number in numbers {
            self.number(number);
            self.out.push(b' ');
        }
        self.put(operator);
        self.out.push(b'\n');
    }

    /// A number in hundredths, which are finer than any printer.
    fn number(&mut self, number: f32) {
        let hundredths = hundredths(number);
        if hundredths < 0 {
            self.out.push(b'-');
        }
        let (whole, rest) = (hundredths.unsigned_abs() / 100, (hundredths.unsigned_abs() % 100) as u8);
        put_number(&mut self.out, whole);
        if rest > 0 {
            self.out.extend_from_slice(&[b'.', b'0' + rest / 10]);
            if !rest.is_multiple_of(10) {
                self.out.push(b'0' + rest % 10);
            }
        }
    }

    fn hex(&mut self, byte: u8) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        self.out.extend_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
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
    shown: Shown,
}

/// What stands last in the open array of strings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// No array is open.
    Nothing,
    /// A string, still open.
    Glyphs,
    /// A shift of the pen.
    Shift,
}

fn hundredths(number: f32) -> i32 {
    (number * 100.0).round() as i32
}
