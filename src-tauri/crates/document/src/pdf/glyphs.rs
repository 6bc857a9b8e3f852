//! The glyphs a file uses: what each stands for when the text is read back, and the subset fonts.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

use printpdf::{FontMetrics, ParsedFont};
use subsetter::{GlyphRemapper, subset};

use crate::fonts::Face;
use crate::galley::{Mark, Piece};
use crate::page::Pages;
use crate::shape::{Glyph, Shaped};

/// What a glyph reads as when nothing else is known: PDF/A wants some text for every glyph.
const NOTHING: &str = "\u{200B}";

/// What a glyph reads as everywhere in the file: ToUnicode has one entry a glyph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reading {
    /// The character its font maps to it.
    Char(char),
    /// A ligature or another form.
    Text(String),
}

/// All glyphs of a range of pages.
pub(super) struct Glyphs {
    faces: BTreeMap<Face, FaceGlyphs>,
    /// Whether each piece of text reads back right without help; looked up by address, never walked.
    reads_right: HashMap<*const Shaped, bool>,
}

struct FaceGlyphs {
    readings: BTreeMap<u16, Reading>,
    remapper: GlyphRemapper,
    /// By glyph: its number in the subset and the character it is written as, if it is an ordinary one.
    quick: Vec<(u16, Option<char>)>,
}

impl Glyphs {
    pub(super) fn of(pages: &Pages, range: Range<usize>) -> Self {
        let mut seen = HashSet::new();
        let mut pieces: Vec<&Shaped> = Vec::new();
        for page in range {
            let strips = pages.sheets[page].placed.iter().flat_map(|placed| &pages.strip(placed).pieces);
            for Piece { mark, .. } in pages.furniture[page].iter().chain(strips) {
                if let Mark::Text { words, .. } = mark {
                    pieces.extend(words.iter().map(|w| &**w).filter(|w| seen.insert(std::ptr::from_ref(*w))));
                }
            }
        }
        let mut readings: BTreeMap<Face, BTreeMap<u16, Reading>> = BTreeMap::new();
        for shaped in &pieces {
            let face = readings.entry(shaped.face).or_default();
            for glyph in &shaped.glyphs {
                note(face, glyph, text_of(shaped, glyph));
            }
        }
        let faces = readings
            .into_iter()
            .map(|(face, readings)| (face, FaceGlyphs::of(readings)))
            .collect();
        let mut glyphs = Glyphs { faces, reads_right: HashMap::with_capacity(pieces.len()) };
        for shaped in pieces {
            let right = glyphs.reads_as_its_text(shaped);
            glyphs.reads_right.insert(std::ptr::from_ref(shaped), right);
        }
        glyphs
    }

    fn reads_as_its_text(&self, shaped: &Shaped) -> bool {
        let blank = |c| if matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}') { ' ' } else { c };
        let mut text = shaped.text.chars().map(blank);
        for glyph in &shaped.glyphs {
            let right = match self.character(shaped.face, glyph) {
                Some(character) => text.next() == Some(character),
                None => self.reading(shaped.face, glyph).1.chars().all(|c| text.next() == Some(c)),
            };
            if !right {
                return false;
            }
        }
        text.next().is_none()
    }

    /// The number of the glyph in the subset, and what it reads as.
    pub(super) fn reading(&self, face: Face, glyph: &Glyph) -> (u16, String) {
        let Some(known) = self.faces.get(&face) else { return (0, String::new()) };
        let text = match known.readings.get(&glyph.id) {
            Some(Reading::Char(c)) => c.to_string(),
            Some(Reading::Text(text)) => text.clone(),
            None => String::new(),
        };
        (known.remapper.get(glyph.id).unwrap_or(0), text)
    }

    /// The character that stands for the glyph in the subset, where it is an ordinary one.
    pub(super) fn character(&self, face: Face, glyph: &Glyph) -> Option<char> {
        self.faces.get(&face)?.quick.get(usize::from(glyph.id))?.1
    }

    /// Whether the piece reads back as its text without an ActualText around it.
    pub(super) fn reads_right(&self, shaped: &Shaped) -> bool {
        self.reads_right.get(&std::ptr::from_ref(shaped)).copied().unwrap_or(true)
    }

    /// The subset fonts in the order of the faces.
    pub(super) fn fonts(&self) -> impl Iterator<Item = (Face, ParsedFont)> {
        self.faces.iter().map(|(face, glyphs)| (*face, font(*face, glyphs)))
    }
}

impl FaceGlyphs {
    fn of(readings: BTreeMap<u16, Reading>) -> Self {
        let used: Vec<u16> = readings.keys().copied().collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&used);
        let mut quick = vec![(0, None); used.last().map_or(0, |last| usize::from(*last) + 1)];
        for (glyph, reading) in &readings {
            let character = if let Reading::Char(character) = reading { Some(*character) } else { None };
            quick[usize::from(*glyph)] = (remapper.get(*glyph).unwrap_or(0), character);
        }
        FaceGlyphs { readings, remapper, quick }
    }
}

/// The text of a glyph in its piece.
fn text_of<'a>(shaped: &'a Shaped, glyph: &Glyph) -> &'a str {
    &shaped.text[glyph.from as usize..glyph.to as usize]
}

/// Keeps the reading that serves most: the least character, else the shortest text.
fn note(readings: &mut BTreeMap<u16, Reading>, glyph: &Glyph, text: &str) {
    let text = match text {
        "" => NOTHING,
        "\u{A0}" | "\u{202F}" | "\u{2007}" if glyph.nominal => " ",
        // The hyphen of a broken word is drawn as any hyphen.
        "\u{AD}" => "-",
        other => other,
    };
    let mut chars = text.chars();
    let new = match (glyph.nominal || text == "-", chars.next(), chars.next()) {
        (true, Some(only), None) => Reading::Char(only),
        _ => Reading::Text(text.to_owned()),
    };
    let better = match (readings.get(&glyph.id), &new) {
        (None, _) | (Some(Reading::Text(_)), Reading::Char(_)) => true,
        (Some(Reading::Char(known)), Reading::Char(new)) => new < known,
        (Some(Reading::Text(known)), Reading::Text(new)) => known == NOTHING || (new != NOTHING && new < known),
        (Some(Reading::Char(_)), Reading::Text(_)) => false,
    };
    if better {
        readings.insert(glyph.id, new);
    }
}

fn font(face: Face, glyphs: &FaceGlyphs) -> ParsedFont {
    let loaded = face.loaded();
    let bytes = subset(loaded.data, 0, &glyphs.remapper).expect("BUG: an embedded font cannot be subset");
    let widths = loaded.font.glyph_metrics();
    let mut characters = BTreeMap::new();
    let mut advances = BTreeMap::new();
    for (old, reading) in &glyphs.readings {
        let new = glyphs.remapper.get(*old).unwrap_or(0);
        advances.insert(new, widths.h_advance((*old).into()) as u16);
        if let Reading::Char(character) = reading {
            characters.insert(u32::from(*character), new);
        }
    }
    let metrics = loaded.font.metrics();
    let line = metrics.hhea_line.as_ref();
    let vertical = FontMetrics {
        ascent: line.map_or(0, |line| line.ascender.to_f32() as i16),
        descent: line.map_or(0, |line| line.descender.to_f32() as i16),
    };
    let name = Some(format!("{}+{}", subset_tag(glyphs), loaded.name));
    let units = loaded.units_per_em;
    let mut font = ParsedFont::with_glyph_data(bytes, 0, name, characters, advances, units, vertical);
    let (bounds, stub) = (&metrics.bounds, &mut font.pdf_font_metrics);
    stub.x_min = bounds.x_min.to_f32() as i16;
    stub.y_min = bounds.y_min.to_f32() as i16;
    stub.x_max = bounds.x_max.to_f32() as i16;
    stub.y_max = bounds.y_max.to_f32() as i16;
    stub.us_weight_class = if loaded.name.contains("Bold") { 700 } else { 400 };
    font
}

/// Six capitals that name the subset, from the glyphs in it.
fn subset_tag(glyphs: &FaceGlyphs) -> String {
    let mut hash = 0xCBF2_9CE4_8422_2325_u64;
    for byte in glyphs.readings.keys().flat_map(|glyph| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    (0..6)
        .map(|at| char::from(b'A' + ((hash >> (at * 9)) % 26) as u8))
        .collect()
}
