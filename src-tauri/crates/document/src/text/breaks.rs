//! From styled text to lines: atoms between break opportunities, total fit, and the shaped words of each line.

use std::ops::Range;
use std::sync::Arc;

use icu_segmenter::LineSegmenter;
use icu_segmenter::options::LineBreakOptions;
use unicode_segmentation::UnicodeSegmentation;

use super::fit::{After, Atom, line_ends};
use super::ties::tied_spaces;
use super::{clean, hyphenate, is_breaking_space};
use crate::block::{Language, Span, Text};
use crate::fonts::{Face, face_for, with_codes_for_undrawable};
use crate::shape::{Shaped, Shaper};
use crate::style::TextStyle;

/// Longer stretches are shaped in pieces: shaping time and memory stay in proportion.
const LONGEST_PIECE: usize = 400;
/// Longer words are not hyphenated: they are not words.
const LONGEST_WORD: usize = 100;

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

/// A text whose characters are settled, with the style of each stretch.
struct Prepared {
    text: String,
    stretches: Vec<Stretch>,
}

/// A stretch of one style.
struct Stretch {
    to: usize,
    span: usize,
    face: Face,
    language: Language,
    hyphenate: bool,
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

fn prepare(text: &Text, style: &TextStyle, language: Language) -> Prepared {
    let mut whole = String::new();
    let mut ends = Vec::with_capacity(text.spans.len());
    for span in &text.spans {
        whole.push_str(&clean(&span.text));
        ends.push(whole.len());
    }
    let language_of = |span: &Span| span.language.unwrap_or(language);
    let tied = tied_spaces(&whole, |at| {
        text.spans.get(ends.partition_point(|end| *end <= at)).map_or(language, language_of)
    });
    let mut prepared = Prepared { text: String::new(), stretches: Vec::new() };
    let (mut from, mut next) = (0, tied.iter().peekable());
    for (at, (span, &end)) in text.spans.iter().zip(&ends).enumerate() {
        let base = style.face;
        let bold = span.bold || base == base.styled(true, false) || base == base.styled(true, true);
        let italic = span.italic || base == base.styled(false, true) || base == base.styled(true, true);
        let face = base.styled(bold, italic);
        let mut held = String::new();
        while let Some(&space) = next.next_if(|space| **space < end) {
            held.push_str(&whole[from..space]);
            held.push('\u{A0}');
            from = space + 1;
        }
        held.push_str(&whole[from..end]);
        from = end;
        prepared.text.push_str(&with_codes_for_undrawable(&held, face));
        prepared.stretches.push(Stretch {
            to: prepared.text.len(),
            span: at,
            face,
            language: language_of(span),
            // Bold words are names of things: of acts, goals and activities.
            hyphenate: style.hyphenate && !span.name && !bold,
        });
    }
    prepared
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
        let hyphens = self.hyphens(segment.start..to);
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
            let stretch = self.stretch_at(to.saturating_sub(1));
            let (face, language, span) = (stretch.face, stretch.language, stretch.span);
            let hyphen = self.shaper.shape("-", face, language, self.style.tabular);
            line.add(span, soft(&hyphen), self.style.size);
            line.width = line.x;
        }
        Line { runs: line.runs, width: line.width }
    }

    fn add_words(&mut self, range: Range<usize>, line: &mut LineInMaking) {
        let prepared = self.prepared;
        for piece in self.pieces(range) {
            let text = prepared.text[piece.range.clone()].trim_end_matches('\n');
            if text.is_empty() {
                continue;
            }
            let shaped = self.shaper.shape(text, piece.face, piece.language, self.style.tabular);
            line.add(piece.span, shaped, self.style.size);
        }
    }

    /// `range` cut where style or face change, and where it is very long.
    fn pieces(&self, range: Range<usize>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut from = range.start;
        while from < range.end {
            let stretch = self.stretch_at(from);
            let to = stretch.to.min(range.end);
            let text = &self.prepared.text[from..to];
            let whole =
                text.len() <= LONGEST_PIECE && text.chars().all(|c| c == '\n' || stretch.face.covers(c));
            let piece = |range, face| Piece { range, face, language: stretch.language, span: stretch.span };
            if whole {
                pieces.push(piece(from..to, stretch.face));
            } else {
                for (at, cluster) in text.grapheme_indices(true) {
                    let face = face_for(cluster, stretch.face).unwrap_or(stretch.face);
                    let start = from + at;
                    let end = start + cluster.len();
                    match pieces.last_mut() {
                        Some(Piece { range, face: last, span, .. })
                            if *last == face
                                && *span == stretch.span
                                && range.end == start
                                && end - range.start <= LONGEST_PIECE =>
                        {
                            range.end = end;
                        }
                        _ => pieces.push(piece(start..end, face)),
                    }
                }
            }
            from = to;
        }
        pieces
    }

    /// Right edges in points of every glyph in `range`, with the byte its text ends at.
    fn edges(&mut self, range: Range<usize>) -> Vec<(usize, f32)> {
        let mut edges = vec![(range.start, 0.0)];
        let mut x = 0.0;
        for piece in self.pieces(range) {
            let text = &self.prepared.text[piece.range.clone()];
            let shaped = self.shaper.shape(text, piece.face, piece.language, self.style.tabular);
            for glyph in &shaped.glyphs {
                x += glyph.advance * self.style.size / 1000.0;
                edges.push((piece.range.start + glyph.to as usize, x));
            }
        }
        edges
    }

    fn hyphens(&self, range: Range<usize>) -> Vec<usize> {
        let mut hyphens = Vec::new();
        let mut from = range.start;
        while from < range.end {
            let stretch = self.stretch_at(from);
            let to = stretch.to.min(range.end);
            if stretch.hyphenate && to - from >= 6 {
                let mut at = from;
                for word in self.prepared.text[from..to].split(|c: char| !c.is_alphabetic()) {
                    if word.len() <= LONGEST_WORD {
                        hyphens.extend(hyphenate::breaks(word, stretch.language).iter().map(|h| at + h));
                    }
                    at += word.len();
                    at += self.prepared.text[at..].chars().next().map_or(0, char::len_utf8);
                }
            }
            from = to;
        }
        hyphens
    }

    fn stretch_at(&self, at: usize) -> &Stretch {
        let index = self.prepared.stretches.partition_point(|stretch| stretch.to <= at);
        &self.prepared.stretches[index.min(self.prepared.stretches.len() - 1)]
    }

    fn width_of_space(&mut self, at: usize) -> f32 {
        self.width_of(" ", at)
    }

    fn width_of_hyphen(&mut self, at: usize) -> f32 {
        self.width_of("-", at.saturating_sub(1))
    }

    fn width_of(&mut self, text: &str, at: usize) -> f32 {
        let (face, language) = (self.stretch_at(at).face, self.stretch_at(at).language);
        self.shaper.shape(text, face, language, self.style.tabular).advance * self.style.size / 1000.0
    }
}

/// A stretch of text in one face.
struct Piece {
    range: Range<usize>,
    face: Face,
    language: Language,
    span: usize,
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
mod tests {
    use super::*;
    use crate::style;

    fn set(text: &str, width: f32) -> Vec<String> {
        let mut shaper = Shaper::default();
        set_lines(&mut shaper, &text.into(), &style::BODY, Language::Fi, width)
            .iter()
            .map(|line| {
                assert!(line.width <= width + 0.01, "a line of {} in {width}", line.width);
                line.runs.iter().flat_map(|run| &run.words).map(|word| &*word.text).collect::<String>()
            })
            .collect()
    }

    #[test]
    fn lines_read_back_as_the_text_they_came_from() {
        let text = "Perhekeskus on verkosto, jossa kunnat, hyvinvointialue, seurakunnat ja järjestöt \
                    palvelevat samoja perheitä yhteisymmärryksessä ja luottamuksellisesti.";
        let lines = set(text, 120.0);
        assert!(lines.len() > 3);
        assert_eq!(lines.concat().replace('\u{AD}', ""), text);
    }

    #[test]
    fn a_word_longer_than_the_line_is_cut_and_loses_nothing() {
        for text in ["x".repeat(5_000), "ä\u{0331}".repeat(900), "👨\u{200D}👩\u{200D}👧".repeat(60)] {
            assert_eq!(set(&text, 90.0).concat(), text);
        }
    }

    #[test]
    fn no_break_spaces_hold_and_line_feeds_break() {
        let lines = set("sivu 12 (14) ja 198 § sekä\nuusi rivi", 60.0);
        assert!(lines.iter().any(|line| line.contains("198\u{A0}§")), "{lines:?}");
        assert!(lines.last().is_some_and(|line| line.starts_with("uusi")), "{lines:?}");
    }

    /// The clauses of the library in Finnish and Swedish, a paragraph or point each.
    fn clauses() -> Vec<(Language, String)> {
        let mut all = Vec::new();
        for language in [Language::Fi, Language::Sv] {
            let folder =
                format!("{}/../../../assets/clauses/{}", env!("CARGO_MANIFEST_DIR"), language.code());
            let mut files: Vec<_> = std::fs::read_dir(folder).expect("there are clauses").flatten().collect();
            files.sort_by_key(std::fs::DirEntry::path);
            for file in files {
                let text = std::fs::read_to_string(file.path()).expect("a clause can be read");
                let lines = text.lines().filter(|line| !line.starts_with(['#', '>']) && line.len() > 60);
                all.extend(lines.map(|line| (language, line.to_owned())));
            }
        }
        all
    }

    /// Lines filled one after the other, words whole where they fit a line: what most programs do.
    fn first_fit(atoms: &[Atom], width: f32) -> Vec<usize> {
        let (mut ends, mut x, mut word) = (Vec::new(), 0.0, 0);
        for at in 0..atoms.len() {
            if !matches!(atoms[at].after, After::Space | After::LineEnd) && at + 1 < atoms.len() {
                continue;
            }
            let wide: f32 = atoms[word..=at].iter().map(|atom| atom.width).sum();
            if x > 0.0 && x + wide > width {
                ends.push(word);
                x = 0.0;
            }
            x += wide + atoms[at].space;
            word = at + 1;
        }
        ends.push(atoms.len());
        ends
    }

    /// The squared shares of the lines that stay empty, and what short last lines are held to be worth.
    fn raggedness(atoms: &[Atom], ends: &[usize], width: f32) -> f32 {
        let (mut sum, mut from) = (0.0, 0);
        for &to in ends {
            let natural: f32 =
                atoms[from..to].iter().map(|atom| atom.width + atom.space).sum::<f32>() - atoms[to - 1].space;
            let empty = (width - natural).max(0.0) / width;
            let short = ((0.22 * width - natural) / (0.22 * width)).max(0.0);
            sum += match (to == atoms.len(), ends.len()) {
                (false, _) => empty * empty,
                (true, 1) => 0.0,
                (true, _) => 0.08 * short,
            };
            from = to;
        }
        sum
    }

    #[test]
    fn clauses_are_set_more_evenly_than_line_by_line() {
        let mut shaper = Shaper::default();
        let clauses = clauses();
        assert!(clauses.len() > 300, "{} clauses", clauses.len());
        for (width, style) in [(351.5, style::BODY), (214.0, style::PARALLEL)] {
            let (mut ours, mut usual, mut worse, mut hyphens) = (0.0, 0.0, 0, 0);
            for (language, words) in &clauses {
                let text = Text::from(words.as_str());
                let prepared = prepare(&text, &style, *language);
                let atoms = Setter { shaper: &mut shaper, prepared: &prepared, style: &style }.atoms(width);
                let fitted = line_ends(&atoms, width);
                let (one, other) = (
                    raggedness(&atoms, &fitted, width),
                    raggedness(&atoms, &first_fit(&atoms, width), width),
                );
                hyphens +=
                    fitted.iter().filter(|end| matches!(atoms[**end - 1].after, After::Hyphen(_))).count();
                // That lines of like length follow each other is worth this much.
                worse += usize::from(one > other + 0.031);
                (ours, usual) = (ours + one, usual + other);
            }
            println!(
                "{width} pt: {} clauses, {ours:.2} to {usual:.2}, {worse} worse, {hyphens} hyphens",
                clauses.len()
            );
            assert!(ours < usual * 0.9, "{ours} is not evener than {usual}");
            assert_eq!(worse, 0, "clauses that were evener line by line");
        }
    }

    #[test]
    fn a_range_of_dates_stays_on_one_line() {
        let lines = set("Sopimus on voimassa ajan 1.1.2027–31.12.2028 eikä kauemmin.", 150.0);
        assert!(lines.iter().any(|line| line.contains("1.1.2027–31.12.2028")), "{lines:?}");
    }

    #[test]
    fn empty_and_blank_texts_have_no_lines() {
        for text in ["", " ", "\n\n", "\u{7}\u{0}"] {
            assert_eq!(set(text, 100.0), Vec::<String>::new());
        }
    }
}
