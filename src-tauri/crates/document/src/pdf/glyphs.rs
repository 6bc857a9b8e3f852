//! The glyphs a file uses: what each stands for when the text is read back, and the subset fonts.

use std::collections::BTreeMap;
use std::ops::Range;

use printpdf::{Codepoint, FontMetrics, ParsedFont};
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
}

/// The glyphs of one face.
pub(super) struct FaceGlyphs {
    /// What each glyph used reads as, by its number in the whole font.
    readings: Vec<Option<Reading>>,
    remapper: GlyphRemapper,
    /// The number of each glyph in the subset, by its number in the whole font.
    numbers: Vec<u16>,
}

impl Glyphs {
    pub(super) fn of(pages: &Pages, range: Range<usize>) -> Self {
        let mut readings: BTreeMap<Face, Vec<Option<Reading>>> = BTreeMap::new();
        for page in range {
            let strips = pages.sheets[page].placed.iter().flat_map(|placed| &pages.strip(placed).pieces);
            for Piece { mark, .. } in pages.furniture[page].iter().chain(strips) {
                let Mark::Text { words, .. } = mark else { continue };
                for shaped in words {
                    let face = readings.entry(shaped.face).or_default();
                    for glyph in &shaped.glyphs {
                        note(face, glyph, text_of(shaped, glyph));
                    }
                }
            }
        }
        Glyphs {
            faces: readings.into_iter().map(|(face, readings)| (face, FaceGlyphs::of(readings))).collect(),
        }
    }

    /// The glyphs of a face that is used.
    pub(super) fn face(&self, face: Face) -> Option<&FaceGlyphs> {
        self.faces.get(&face)
    }

    /// The subset fonts in the order of the faces, each with text that shows all of its glyphs: printpdf embeds what
    /// it sees used, and takes from there what each glyph reads as.
    pub(super) fn fonts(&self) -> impl Iterator<Item = (Face, ParsedFont, Vec<Codepoint>)> {
        self.faces.iter().map(|(face, glyphs)| (*face, font(*face, glyphs), glyphs.all_shown()))
    }
}

impl FaceGlyphs {
    fn of(readings: Vec<Option<Reading>>) -> Self {
        let used: Vec<u16> =
            (0..=u16::MAX).zip(&readings).filter(|(_, known)| known.is_some()).map(|(id, _)| id).collect();
        let remapper = GlyphRemapper::new_from_glyphs_sorted(&used);
        let mut numbers = vec![0; readings.len()];
        for glyph in used {
            numbers[usize::from(glyph)] = remapper.get(glyph).unwrap_or(0);
        }
        FaceGlyphs { readings, remapper, numbers }
    }

    /// The number of the glyph in the subset.
    pub(super) fn number(&self, glyph: &Glyph) -> u16 {
        self.numbers[usize::from(glyph.id)]
    }

    /// Whether the piece reads back as its text without an ActualText around it.
    pub(super) fn reads_right(&self, shaped: &Shaped) -> bool {
        let blank = |c| if matches!(c, '\u{A0}' | '\u{202F}' | '\u{2007}') { ' ' } else { c };
        let mut text = shaped.text.chars().map(blank);
        shaped.glyphs.iter().all(|glyph| match &self.readings[usize::from(glyph.id)] {
            Some(Reading::Char(character)) => text.next() == Some(*character),
            Some(Reading::Text(read)) => read.chars().all(|c| text.next() == Some(c)),
            None => true,
        }) && text.next().is_none()
    }

    /// The glyphs used with what they read as, by their numbers in the whole font.
    fn used(&self) -> impl Iterator<Item = (u16, &Reading)> {
        (0..=u16::MAX).zip(&self.readings).filter_map(|(glyph, reading)| Some((glyph, reading.as_ref()?)))
    }

    fn all_shown(&self) -> Vec<Codepoint> {
        self.used()
            .map(|(glyph, reading)| {
                let text = match reading {
                    Reading::Char(character) => character.to_string(),
                    Reading::Text(text) => text.clone(),
                };
                Codepoint::with_cid(self.numbers[usize::from(glyph)], 0.0, text)
            })
            .collect()
    }
}

/// The text of a glyph in its piece.
fn text_of<'a>(shaped: &'a Shaped, glyph: &Glyph) -> &'a str {
    &shaped.text[glyph.from as usize..glyph.to as usize]
}

/// Keeps the reading that serves most: the least character, else the shortest text.
fn note(readings: &mut Vec<Option<Reading>>, glyph: &Glyph, text: &str) {
    let at = usize::from(glyph.id);
    if readings.len() <= at {
        readings.resize(at + 1, None);
    }
    let known = &mut readings[at];
    let text = match text {
        "" => NOTHING,
        "\u{A0}" | "\u{202F}" | "\u{2007}" if glyph.nominal => " ",
        // The hyphen of a broken word is drawn as any hyphen.
        "\u{AD}" => "-",
        other => other,
    };
    let mut chars = text.chars();
    let only = match (glyph.nominal || text == "-", chars.next(), chars.next()) {
        (true, Some(only), None) => Some(only),
        _ => None,
    };
    let better = match (&known, only) {
        (Some(Reading::Char(known)), Some(new)) => new < *known,
        (None | Some(Reading::Text(_)), Some(_)) | (None, None) => true,
        (Some(Reading::Text(known)), None) => known == NOTHING || (text != NOTHING && text < known.as_str()),
        (Some(Reading::Char(_)), None) => false,
    };
    if better {
        *known = Some(only.map_or_else(|| Reading::Text(text.to_owned()), Reading::Char));
    }
}

fn font(face: Face, glyphs: &FaceGlyphs) -> ParsedFont {
    let loaded = face.loaded();
    let bytes = subset(loaded.data, 0, &glyphs.remapper).expect("BUG: an embedded font cannot be subset");
    let widths = loaded.font.glyph_metrics();
    let mut advances = BTreeMap::new();
    for (old, _) in glyphs.used() {
        advances.insert(glyphs.numbers[usize::from(old)], widths.h_advance(old.into()) as u16);
    }
    let metrics = loaded.font.metrics();
    let line = metrics.hhea_line.as_ref();
    let vertical = FontMetrics {
        ascent: line.map_or(0, |line| line.ascender.to_f32() as i16),
        descent: line.map_or(0, |line| line.descender.to_f32() as i16),
    };
    let name = Some(format!("{}+{}", subset_tag(glyphs), loaded.name));
    let units = loaded.units_per_em;
    let mut font = ParsedFont::with_glyph_data(bytes, 0, name, BTreeMap::new(), advances, units, vertical);
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
    for byte in glyphs.used().flat_map(|(glyph, _)| glyph.to_be_bytes()) {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
    }
    (0..6).map(|at| char::from(b'A' + ((hash >> (at * 9)) % 26) as u8)).collect()
}
