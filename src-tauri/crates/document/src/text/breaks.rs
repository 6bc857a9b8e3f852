//! From styled text to lines: atoms between break opportunities, total fit, and the shaped words of each line.

use std::ops::Range;
use std::sync::Arc;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_segmentation::UnicodeSegmentation;

use super::fit::{After, Atom, line_ends};
use super::is_breaking_space;
use super::prepared::{Prepared, prepare};
use crate::block::{Language, Text};
use crate::shape::{Shaped, Shaper};
use crate::style::TextStyle;

/// A line of text, its runs from left to right.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The runs.
    pub runs: Vec<Run>,
    /// Width without the space at its end, in points.
    pub width: f32,
}

/// A part of a line in one span's style.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// Index of the span in the text.
    pub span: usize,
    /// Left edge from the line's left edge, in points.
    pub x: f32,
    /// The words and the spaces between them.
    pub words: Vec<Arc<Shaped>>,
}

/// Sets `text` in lines at most `width` points wide. A text without words gives no lines.
pub fn set_lines(
    shaper: &mut Shaper,
    text: &Text,
    style: &TextStyle,
    language: Language,
    width: f32,
) -> Vec<Line> {
    let prepared = prepare(text, style, language);
    if prepared.text.trim().is_empty() {
        return Vec::new();
    }
    let mut setter = Setter { shaper, prepared: &prepared, style };
    let atoms = setter.atoms(width);
    let mut lines = Vec::new();
    let mut from = 0;
    for to in line_ends(&atoms, width) {
        lines.push(setter.line(&atoms[from..to]));
        from = to;
    }
    lines
}

/// The width in points of the widest word, which cannot be narrower without a hyphen.
pub fn widest_word(shaper: &mut Shaper, text: &Text, style: &TextStyle, language: Language) -> f32 {
    let prepared = prepare(text, style, language);
    let atoms = Setter { shaper, prepared: &prepared, style }.atoms(f32::INFINITY);
    let (mut widest, mut word) = (0.0_f32, 0.0);
    for atom in atoms {
        word += atom.width;
        widest = widest.max(word);
        if matches!(atom.after, After::Space | After::LineEnd) {
            word = 0.0;
        }
    }
    widest
}

struct Setter<'a> {
    shaper: &'a mut Shaper,
    prepared: &'a Prepared,
    style: &'a TextStyle,
}

impl Setter<'_> {
    fn atoms(&mut self, width: f32) -> Vec<Atom> {
        let text = self.prepared.text.as_str();
        let segmenter = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
        let mut atoms = Vec::with_capacity(text.len() / 6);
        let mut from = 0;
        for end in segmenter.segment_str(text) {
            if end > from && !is_inside_a_range(text, end) {
                self.atoms_of_segment(from..end, width, &mut atoms);
                from = end;
            }
        }
        atoms
    }

    /// A segment is what stands between two places where a line may break without a hyphen.
    fn atoms_of_segment(&mut self, segment: Range<usize>, width: f32, atoms: &mut Vec<Atom>) {
        let text = &self.prepared.text[segment.clone()];
        let visible = text.trim_end_matches(|c| c == '\n' || is_breaking_space(c));
        let to = segment.start + visible.len();
        let spaces = text[visible.len()..].chars().filter(|c| *c != '\n').count();
        let ends_line = text.ends_with('\n');
        let space = if spaces > 0 { self.width_of_space(to) * spaces as f32 } else { 0.0 };
        let edges = self.edges(segment.start..to);
        let hyphens = self.prepared.hyphens(segment.start..to);
        let mut from = segment.start;
        let mut left = 0.0;
        for at in hyphens {
            let right = x_at(&edges, at);
            let hyphen = self.width_of_hyphen(at);
            let atom =
                Atom { from, to: at, end: at, width: right - left, space: 0.0, after: After::Hyphen(hyphen) };
            self.push_fitting(atom, &edges, width, atoms);
            (from, left) = (at, right);
        }
        let after = match (ends_line, visible.ends_with('\u{AD}')) {
            (true, _) => After::LineEnd,
            (false, true) => After::Hyphen(self.width_of_hyphen(to)),
            (false, false) => After::Space,
        };
        let right = edges.last().map_or(0.0, |edge| edge.1);
        let atom = Atom { from, to, end: segment.end, width: right - left, space, after };
        self.push_fitting(atom, &edges, width, atoms);
    }

    /// Adds an atom, cut between characters where it is wider than the line: nothing is ever clipped.
    fn push_fitting(&self, atom: Atom, edges: &[(usize, f32)], width: f32, atoms: &mut Vec<Atom>) {
        if atom.width <= width {
            atoms.push(with_room_for_hyphen(atom, width));
            return;
        }
        let text = &self.prepared.text[atom.from..atom.to];
        let (mut from, mut left) = (atom.from, x_at(edges, atom.from));
        let (mut fits, mut fits_x) = (from, left);
        for (at, cluster) in text.grapheme_indices(true) {
            let end = atom.from + at + cluster.len();
            let x = x_at(edges, end);
            if x - left > width && fits > from {
                atoms.push(Atom {
                    from,
                    to: fits,
                    end: fits,
                    width: fits_x - left,
                    space: 0.0,
                    after: After::Forced,
                });
                (from, left) = (fits, fits_x);
            }
            (fits, fits_x) = (end, x);
        }
        atoms.push(with_room_for_hyphen(Atom { from, width: fits_x - left, ..atom }, width));
    }

    /// The shaped words of a line.
    fn line(&mut self, atoms: &[Atom]) -> Line {
        let mut line = LineInMaking::default();
        let mut from = atoms[0].from;
        for (at, atom) in atoms.iter().enumerate() {
            let is_last = at + 1 == atoms.len();
            // Atoms of one word are shaped together again, so that kerning crosses the break not taken.
            if is_last || matches!(atom.after, After::Space | After::LineEnd) {
                self.add_words(from..atom.to, &mut line);
                line.width = line.x;
                self.add_words(atom.to..atom.end, &mut line);
                from = atom.end;
            }
        }
        if let Some(Atom { after: After::Hyphen(_), to, .. }) = atoms.last() {
            let stretch = self.prepared.stretch_at(to.saturating_sub(1));
            let (face, language, span) = (stretch.face, stretch.language, stretch.span);
            let hyphen = self.shaper.shape("-", face, language, self.style.tabular);
            line.add(span, soft(&hyphen), self.style.size);
            line.width = line.x;
        }
        Line { runs: line.runs, width: line.width }
    }

    fn add_words(&mut self, range: Range<usize>, line: &mut LineInMaking) {
        let prepared = self.prepared;
        for piece in self.prepared.pieces(range) {
            let text = prepared.text[piece.range.clone()].trim_end_matches('\n');
            if text.is_empty() {
                continue;
            }
            let shaped = self.shaper.shape(text, piece.face, piece.language, self.style.tabular);
            line.add(piece.span, shaped, self.style.size);
        }
    }

    /// Right edges in points of every glyph in `range`, with the byte its text ends at.
    fn edges(&mut self, range: Range<usize>) -> Vec<(usize, f32)> {
        let mut edges = vec![(range.start, 0.0)];
        let mut x = 0.0;
        for piece in self.prepared.pieces(range) {
            let text = &self.prepared.text[piece.range.clone()];
            let shaped = self.shaper.shape(text, piece.face, piece.language, self.style.tabular);
            for glyph in &shaped.glyphs {
                x += glyph.advance * self.style.size / 1000.0;
                edges.push((piece.range.start + glyph.to as usize, x));
            }
        }
        edges
    }

    fn width_of_space(&mut self, at: usize) -> f32 {
        self.width_of(" ", at)
    }

    fn width_of_hyphen(&mut self, at: usize) -> f32 {
        self.width_of("-", at.saturating_sub(1))
    }

    fn width_of(&mut self, text: &str, at: usize) -> f32 {
        let (face, language) = (self.prepared.stretch_at(at).face, self.prepared.stretch_at(at).language);
        self.shaper.shape(text, face, language, self.style.tabular).advance * self.style.size / 1000.0
    }
}

#[derive(Default)]
struct LineInMaking {
    runs: Vec<Run>,
    x: f32,
    width: f32,
}

impl LineInMaking {
    fn add(&mut self, span: usize, word: Arc<Shaped>, size: f32) {
        let advance = word.advance * size / 1000.0;
        match self.runs.last_mut() {
            Some(run) if run.span == span => run.words.push(word),
            _ => self.runs.push(Run { span, x: self.x, words: vec![word] }),
        }
        self.x += advance;
    }
}

/// Whether `at` stands behind the dash of a range of numbers or dates, which stays whole: `1.1.2027–31.12.2028`.
fn is_inside_a_range(text: &str, at: usize) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let before = text[..at].strip_suffix('–');
    before.is_some_and(|before| digit(before.chars().next_back())) && digit(text[at..].chars().next())
}

/// The atom, broken without a hyphen where the hyphen itself has no room.
fn with_room_for_hyphen(atom: Atom, width: f32) -> Atom {
    match atom.after {
        After::Hyphen(hyphen) if atom.width + hyphen > width => Atom { after: After::Forced, ..atom },
        _ => atom,
    }
}

/// Where the text up to `byte` ends; a glyph that carries text on both sides of it counts whole.
fn x_at(edges: &[(usize, f32)], byte: usize) -> f32 {
    let after = edges.partition_point(|edge| edge.0 <= byte);
    match (after.checked_sub(1).map(|at| edges[at]), edges.get(after)) {
        (Some((end, _)), Some((_, x))) if end < byte => *x,
        (Some((_, x)), _) => x,
        (None, _) => 0.0,
    }
}

/// A hyphen that reads back as a soft one, so that the word is found whole.
fn soft(hyphen: &Shaped) -> Arc<Shaped> {
    let mut glyphs = hyphen.glyphs.clone();
    let text = "\u{AD}";
    if let Some(glyph) = glyphs.first_mut() {
        (glyph.from, glyph.to) = (0, text.len() as u32);
    }
    Arc::new(Shaped { face: hyphen.face, text: text.into(), glyphs, advance: hyphen.advance })
}

#[cfg(test)]
mod tests;
