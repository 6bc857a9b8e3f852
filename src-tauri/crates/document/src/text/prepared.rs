//! A text before it is broken: its characters settled, each stretch with its style, cut into what is shaped at once.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::ties::tied_spaces;
use super::{clean, hyphenate};
use crate::block::{Language, Span, Text};
use crate::fonts::{Face, face_for, with_codes_for_undrawable};
use crate::style::TextStyle;

/// Longer stretches are shaped in pieces: shaping time and memory stay in proportion.
const LONGEST_PIECE: usize = 400;
/// Longer words are not hyphenated: they are not words.
const LONGEST_WORD: usize = 100;

/// A text whose characters are settled, with the style of each stretch.
pub(super) struct Prepared {
    pub(super) text: String,
    pub(super) stretches: Vec<Stretch>,
}

/// A stretch of one style.
pub(super) struct Stretch {
    pub(super) to: usize,
    pub(super) span: usize,
    pub(super) face: Face,
    pub(super) language: Language,
    pub(super) hyphenate: bool,
}

/// A stretch of text in one face.
pub(super) struct Piece {
    pub(super) range: Range<usize>,
    pub(super) face: Face,
    pub(super) language: Language,
    pub(super) span: usize,
}

pub(super) fn prepare(text: &Text, style: &TextStyle, language: Language) -> Prepared {
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

impl Prepared {
    /// `range` cut where style or face change, and where it is very long.
    pub(super) fn pieces(&self, range: Range<usize>) -> Vec<Piece> {
        let mut pieces = Vec::new();
        let mut from = range.start;
        while from < range.end {
            let stretch = self.stretch_at(from);
            let to = stretch.to.min(range.end);
            let text = &self.text[from..to];
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

    pub(super) fn hyphens(&self, range: Range<usize>) -> Vec<usize> {
        let mut hyphens = Vec::new();
        let mut from = range.start;
        while from < range.end {
            let stretch = self.stretch_at(from);
            let to = stretch.to.min(range.end);
            if stretch.hyphenate && to - from >= 6 {
                let mut at = from;
                for word in self.text[from..to].split(|c: char| !c.is_alphabetic()) {
                    if word.len() <= LONGEST_WORD {
                        hyphens.extend(hyphenate::breaks(word, stretch.language).iter().map(|h| at + h));
                    }
                    at += word.len();
                    at += self.text[at..].chars().next().map_or(0, char::len_utf8);
                }
            }
            from = to;
        }
        hyphens
    }

    pub(super) fn stretch_at(&self, at: usize) -> &Stretch {
        let index = self.stretches.partition_point(|stretch| stretch.to <= at);
        &self.stretches[index.min(self.stretches.len() - 1)]
    }
}
