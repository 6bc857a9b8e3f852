//! Shaping: a piece of text in one face becomes positioned glyphs, remembered for the next time.

use std::collections::HashMap;
use std::sync::Arc;

use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, Feature, Language as ShapingLanguage, ShapeOptions,
    ShapePlan, ShapePlanKey, ShaperFont, Tag, shape,
};

use crate::block::Language;
use crate::fonts::Face;

/// Shaped pieces kept before the memory is emptied: about 30 MB at most.
const MOST_REMEMBERED: usize = 100_000;

/// One glyph at its place. Distances are thousandths of an em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Glyph {
    /// Glyph number in the whole font.
    pub id: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// How far the font itself would move the pen; the difference is kerning.
    pub natural: f32,
    /// Shift to the right of the pen.
    pub dx: f32,
    /// Shift above the baseline.
    pub dy: f32,
    /// Where this glyph's text begins, in bytes of the piece.
    pub from: u32,
    /// Where it ends; equal to `from` when an earlier glyph carries the text.
    pub to: u32,
    /// Whether the glyph is what the font's character map gives for that text.
    pub nominal: bool,
}

/// A piece of text in one face.
#[derive(Debug, PartialEq)]
pub struct Shaped {
    /// The face that draws it.
    pub face: Face,
    /// The text, for reading back.
    pub text: Box<str>,
    /// The glyphs from left to right.
    pub glyphs: Box<[Glyph]>,
    /// Width in thousandths of an em.
    pub advance: f32,
}

/// What the same text can look different for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Manner {
    face: Face,
    language: Language,
    tabular: bool,
}

/// Shapes text and remembers plans and pieces.
pub struct Shaper {
    plans: HashMap<Manner, Vec<ShapePlan>>,
    pieces: HashMap<Manner, HashMap<Box<str>, Arc<Shaped>>>,
    remembered: usize,
    buffer: Option<Buffer>,
}

impl Default for Shaper {
    fn default() -> Self {
        Shaper { plans: HashMap::new(), pieces: HashMap::new(), remembered: 0, buffer: Some(Buffer::new()) }
    }
}

impl Shaper {
    /// The glyphs of `text`, which `face` must be able to draw. `tabular` asks for figures of one width.
    pub fn shape(&mut self, text: &str, face: Face, language: Language, tabular: bool) -> Arc<Shaped> {
        let manner = Manner { face, language, tabular };
        if let Some(known) = self.pieces.get(&manner).and_then(|pieces| pieces.get(text)) {
            return Arc::clone(known);
        }
        let shaped = Arc::new(self.shape_anew(text, manner));
        if self.remembered >= MOST_REMEMBERED {
            self.pieces.clear();
            self.remembered = 0;
        }
        self.remembered += 1;
        self.pieces.entry(manner).or_default().insert(text.into(), Arc::clone(&shaped));
        shaped
    }

    fn shape_anew(&mut self, text: &str, manner: Manner) -> Shaped {
        let loaded = manner.face.loaded();
        let font = ShaperFont::new(&loaded.font);
        let features: &[Feature] =
            if manner.tabular { &[Feature::new(Tag::new(b"tnum"), 1, ..)] } else { &[] };
        let mut buffer = self.buffer.take().unwrap_or_default();
        buffer.clear();
        // Marks keep their own text: that is what reading back needs.
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES | BufferFlags::DO_NOT_INSERT_DOTTED_CIRCLE);
        buffer.push_str(text);
        buffer.set_language(ShapingLanguage::new(manner.language.code()));
        // No embedded face has letters written from right to left.
        buffer.set_direction(Direction::LeftToRight);
        buffer.guess_segment_properties();

        let plans = self.plans.entry(manner).or_default();
        let key = ShapePlanKey::new(&loaded.font, buffer.script(), buffer.direction())
            .language(buffer.language())
            .features(features);
        let at = plans.iter().position(|plan| key.matches(plan)).unwrap_or_else(|| {
            let (script, language) = (buffer.script(), buffer.language());
            plans.push(ShapePlan::new(&loaded.font, buffer.direction(), script, language, features));
            plans.len() - 1
        });
        shape(&font, &mut buffer, ShapeOptions::new().plan(Some(&plans[at])).features(features))
            .expect("BUG: the plan was made for this buffer");
        let shaped = read_glyphs(text, manner.face, &font, &buffer);
        self.buffer = Some(buffer);
        shaped
    }
}

fn read_glyphs(text: &str, face: Face, font: &ShaperFont<'_, '_>, buffer: &Buffer) -> Shaped {
    let scale = 1000.0 / f32::from(face.loaded().units_per_em);
    let infos = buffer.glyph_infos();
    let mut glyphs = Vec::with_capacity(infos.len());
    let mut advance = 0.0;
    let mut carried_to = 0_u32;
    for (at, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
        let from = carried_to;
        // A cluster's text goes with its first glyph and reaches to the next cluster.
        let starts = at == 0 || infos[at - 1].cluster != info.cluster;
        let to = if starts {
            infos[at..]
                .iter()
                .find(|next| next.cluster > info.cluster)
                .map_or(text.len() as u32, |next| next.cluster)
        } else {
            from
        };
        carried_to = to;
        let id = u16::try_from(info.glyph_id).unwrap_or(0);
        let glyph = Glyph {
            id,
            advance: position.x_advance as f32 * scale,
            natural: font.glyph_h_advance(info.glyph_id.into()) as f32 * scale,
            dx: position.x_offset as f32 * scale,
            dy: position.y_offset as f32 * scale,
            from,
            to,
            nominal: only_char(&text[from as usize..to as usize])
                .is_some_and(|c| font.nominal_glyph(c as u32).is_some_and(|g| g.to_u32() == u32::from(id))),
        };
        advance += glyph.advance;
        glyphs.push(glyph);
    }
    Shaped { face, text: text.into(), glyphs: glyphs.into(), advance }
}

fn only_char(text: &str) -> Option<char> {
    let mut chars = text.chars();
    chars.next().filter(|_| chars.next().is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kerning_moves_letters_together_and_is_kept_apart_from_the_natural_width() {
        let mut shaper = Shaper::default();
        let pair = shaper.shape("AV", Face::Sans, Language::Fi, false);
        assert!(pair.advance < pair.glyphs.iter().map(|g| g.natural).sum(), "AV must be kerned");
    }

    #[test]
    fn every_byte_of_the_text_belongs_to_exactly_one_glyph() {
        let mut shaper = Shaper::default();
        for (text, face) in [
            ("Äiti ja isä", Face::Serif),
            ("efficient ffi", Face::Serif),
            ("a\u{0331}\u{0323}b", Face::Sans),
            ("👨\u{200D}👩\u{200D}👧", Face::Emoji),
        ] {
            let shaped = shaper.shape(text, face, Language::En, true);
            let read: String =
                shaped.glyphs.iter().map(|g| &shaped.text[g.from as usize..g.to as usize]).collect();
            assert_eq!(read, text);
            assert!(shaped.glyphs.iter().all(|g| g.id != 0), "{text} shows an empty box");
        }
    }

    #[test]
    fn a_mark_without_a_composed_letter_sits_on_its_letter() {
        let mut shaper = Shaper::default();
        let marked = shaper.shape("x\u{0331}", Face::Serif, Language::Fi, false);
        assert_eq!(marked.glyphs[1].advance, 0.0);
        assert_ne!(marked.glyphs[1].dx, 0.0);
    }
}
