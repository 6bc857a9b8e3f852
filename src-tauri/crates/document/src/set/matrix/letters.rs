//! The letters of roles on their fields, and the legend that explains them.

use super::super::Setter;
use crate::block::{Matrix, RoleLetter, RoleTone};
use crate::fonts::Face;
use crate::galley::{Mark, Piece, Role, Strip};
use crate::style::{self, TextStyle, Tone};

/// The field behind a letter.
const FIELD: (f32, f32) = (16.0, 13.0);
/// Inside the field of two letters, left and right.
const BESIDE_LETTERS: f32 = 2.5;
/// Letters stand on the first line of a row: the height of a row of one line.
const ROW: f32 = 16.2;
/// From the field to its word, and from the word to the next field.
const TO_WORD: f32 = 4.0;
const TO_NEXT: f32 = 14.0;

const LETTER: TextStyle = TextStyle {
    face: Face::SansBold,
    size: 9.5,
    leading: ROW,
    tone: Tone::Ink,
    hyphenate: false,
    tabular: false,
};
/// `V/A`: the letters of two languages.
const LETTERS: TextStyle = TextStyle { size: 9.0, ..LETTER };
const WORD: TextStyle = TextStyle { face: Face::Sans, size: 8.5, ..LETTER };

impl Setter<'_> {
    /// A role letter on its field, in the middle of its cell on the first line of the row.
    pub(super) fn role(&mut self, strip: &mut Strip, role: &RoleLetter, left: f32, width: f32, cell: usize) {
        let row = strip.height.min(ROW);
        let style = TextStyle { leading: row, ..letter_style(role) };
        let words = self.words(&role.letter, &style).width();
        let size = (FIELD.0.max(words + 2.0 * BESIDE_LETTERS).min(width - 3.0), FIELD.1);
        let (x, y) = (left + (width - size.0) / 2.0, (row - size.1) / 2.0);
        strip.pieces.push(field(role.tone, x, y, size));
        let word = self.galley.node(Role::Span, Some(cell));
        self.galley.nodes[word].words = Some(role.word.clone());
        self.centred(strip, &role.letter, &style, (left, 0.0), width, word);
    }

    /// The letters with their words, once above the matrix.
    pub(super) fn explanation(&mut self, matrix: &Matrix) {
        let node = self.galley.node(Role::Paragraph, None);
        let (pieces, _) = self.legend(&matrix.legend, Some(node));
        self.galley.strips.push(Strip {
            height: ROW,
            gap: style::PARAGRAPH_GAP,
            keep: true,
            pieces,
            ..Strip::default()
        });
    }

    /// `V vastaa  T toteuttaa …` on one line, with the fields of the letters; gives its width.
    pub(super) fn legend(&mut self, letters: &[RoleLetter], node: Option<usize>) -> (Vec<Piece>, f32) {
        let mut pieces = Vec::new();
        let mut x = 0.0;
        for letter in letters {
            let style = letter_style(letter);
            let mark = self.words(&letter.letter, &style);
            let width = FIELD.0.max(mark.width() + 2.0 * BESIDE_LETTERS);
            pieces.push(field(letter.tone, x, (ROW - FIELD.1) / 2.0, (width, FIELD.1)));
            let at = x + (width - mark.width()) / 2.0;
            pieces.push(Piece { x: at, y: style.baseline(), node, mark });
            x += width + TO_WORD;
            let mark = self.words(&format!(" {} ", letter.word), &WORD);
            let width = mark.width();
            pieces.push(Piece { x, y: WORD.baseline(), node, mark });
            x += width + TO_NEXT;
        }
        (pieces, (x - TO_NEXT).max(0.0))
    }
}

fn field(tone: RoleTone, x: f32, y: f32, (width, height): (f32, f32)) -> Piece {
    let filled = |tone| Mark::Field { width, height, tone };
    let mark = match tone {
        RoleTone::Dark => filled(Tone::Dark),
        RoleTone::Middle => filled(Tone::Middle),
        RoleTone::Light => filled(Tone::Light),
        RoleTone::Outline => Mark::Frame { width, height, tone: Tone::Muted },
    };
    Piece { x, y, node: None, mark }
}

fn letter_style(role: &RoleLetter) -> TextStyle {
    let style = if role.letter.chars().count() > 1 { LETTERS } else { LETTER };
    style.toned(if role.tone == RoleTone::Dark { Tone::White } else { Tone::Ink })
}
