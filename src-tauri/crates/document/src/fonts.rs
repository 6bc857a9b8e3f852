//! The embedded fonts: which face draws which character, and what none of them can draw.

use std::borrow::Cow;
use std::sync::OnceLock;

use harfrust::Font;
use unicode_segmentation::UnicodeSegmentation;

/// One embedded font file.
///
/// The four serif faces set body text, the four sans faces headings, tables and page furniture; the last three only
/// stand behind them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
    /// Noto Serif.
    Serif,
    /// Noto Serif Bold.
    SerifBold,
    /// Noto Serif Italic.
    SerifItalic,
    /// Noto Serif Bold Italic.
    SerifBoldItalic,
    /// Noto Sans.
    Sans,
    /// Noto Sans Bold.
    SansBold,
    /// Noto Sans Italic.
    SansItalic,
    /// Noto Sans Bold Italic.
    SansBoldItalic,
    /// Noto Sans Math: arrows and operators.
    Math,
    /// Noto Sans Symbols 2: boxes, ticks and dots.
    Symbols,
    /// Noto Emoji in one colour.
    Emoji,
}

/// A face with what layout and the PDF need to know about it.
pub struct LoadedFont {
    /// The font as the shaper sees it.
    pub font: Font,
    /// The whole font file.
    pub data: &'static [u8],
    /// The PostScript name.
    pub name: &'static str,
    /// Design units per em.
    pub units_per_em: u16,
    /// Which characters of the first 65,536 the face maps, one bit each.
    coverage: OnceLock<Box<[u64; 1024]>>,
}

impl Face {
    /// Faces that draw what a text face lacks, in order. Emoji comes last because it also maps the digits.
    const BEHIND: [Face; 3] = [Face::Math, Face::Symbols, Face::Emoji];

    /// The face of the same family with the given weight and slope.
    #[must_use]
    pub fn styled(self, bold: bool, italic: bool) -> Face {
        let sans = matches!(self, Face::Sans | Face::SansBold | Face::SansItalic | Face::SansBoldItalic);
        match (sans, bold, italic) {
            (true, false, false) => Face::Sans,
            (true, true, false) => Face::SansBold,
            (true, false, true) => Face::SansItalic,
            (true, true, true) => Face::SansBoldItalic,
            (false, false, false) => Face::Serif,
            (false, true, false) => Face::SerifBold,
            (false, false, true) => Face::SerifItalic,
            (false, true, true) => Face::SerifBoldItalic,
        }
    }

    /// The loaded font, read once for the whole process.
    #[must_use]
    pub fn loaded(self) -> &'static LoadedFont {
        static FONTS: [OnceLock<LoadedFont>; 11] = [const { OnceLock::new() }; 11];
        FONTS[self as usize].get_or_init(|| load(self))
    }

    /// Whether the face has a glyph for `character`.
    #[must_use]
    pub fn covers(self, character: char) -> bool {
        let loaded = self.loaded();
        let code = character as u32;
        if code < 0x1_0000 {
            let bits = loaded.coverage.get_or_init(|| coverage_of(&loaded.font));
            return bits[(code >> 6) as usize] >> (code & 63) & 1 == 1;
        }
        loaded.font.charmap().map_unicode(character).is_some()
    }

    fn file(self) -> (&'static str, &'static [u8]) {
        macro_rules! font {
            ($folder:literal, $name:literal) => {
                (
                    $name,
                    include_bytes!(concat!("../../../../assets/fonts/", $folder, "/", $name, ".ttf"))
                        .as_slice(),
                )
            };
        }
        match self {
            Face::Serif => font!("noto-serif", "NotoSerif-Regular"),
            Face::SerifBold => font!("noto-serif", "NotoSerif-Bold"),
            Face::SerifItalic => font!("noto-serif", "NotoSerif-Italic"),
            Face::SerifBoldItalic => font!("noto-serif", "NotoSerif-BoldItalic"),
            Face::Sans => font!("noto-sans", "NotoSans-Regular"),
            Face::SansBold => font!("noto-sans", "NotoSans-Bold"),
            Face::SansItalic => font!("noto-sans", "NotoSans-Italic"),
            Face::SansBoldItalic => font!("noto-sans", "NotoSans-BoldItalic"),
            Face::Math => font!("noto-sans-math", "NotoSansMath-Regular"),
            Face::Symbols => font!("noto-sans-symbols", "NotoSansSymbols2-Regular"),
            Face::Emoji => font!("noto-emoji", "NotoEmoji-Regular"),
        }
    }
}

/// Characters of `text` that no embedded font can draw, each once, in the order they appear.
///
/// Control characters, which never reach the page, are not among them. On the page such a character prints as
/// `U+XXXX`; a finding names it (ruling 36).
#[must_use]
pub fn undrawable(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for character in crate::text::clean(text).chars() {
        let drawable = character == '\n'
            || is_ignorable(character)
            || Face::Serif.covers(character)
            || Face::BEHIND.iter().any(|face| face.covers(character));
        if !drawable && !found.contains(&character) {
            found.push(character);
        }
    }
    found
}

/// The face that draws a whole grapheme cluster, `wanted` if it can; `None` when no face has all of it.
#[must_use]
pub fn face_for(cluster: &str, wanted: Face) -> Option<Face> {
    let covers = |face: Face| cluster.chars().all(|c| is_ignorable(c) || face.covers(c));
    // U+FE0F asks for the picture form of a character that text fonts may also have.
    if cluster.contains('\u{FE0F}') && covers(Face::Emoji) {
        return Some(Face::Emoji);
    }
    std::iter::once(wanted).chain(Face::BEHIND).find(|face| covers(*face))
}

/// `text` with everything no font can draw written as `U+XXXX`.
///
/// Clusters are taken apart only where one of their characters is missing, so that a letter with a mark stays whole.
#[must_use]
pub fn with_codes_for_undrawable(text: &str, wanted: Face) -> Cow<'_, str> {
    if text.chars().all(|c| c == '\n' || wanted.covers(c)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        if cluster == "\n" || face_for(cluster, wanted).is_some() {
            out.push_str(cluster);
            continue;
        }
        for character in cluster.chars() {
            let mut buffer = [0; 4];
            if is_ignorable(character) || face_for(character.encode_utf8(&mut buffer), wanted).is_some() {
                out.push(character);
            } else {
                out.push_str(&format!("U+{:04X}", character as u32));
            }
        }
    }
    Cow::Owned(out)
}

/// Characters that shape a cluster without being drawn: joiners and variation selectors.
fn is_ignorable(character: char) -> bool {
    matches!(character, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' | '\u{AD}')
}

fn load(face: Face) -> LoadedFont {
    let (name, data) = face.file();
    let font = Font::new(data, 0).expect("BUG: an embedded font is broken");
    let units_per_em = font.units_per_em();
    LoadedFont { font, data, name, units_per_em, coverage: OnceLock::new() }
}

fn coverage_of(font: &Font) -> Box<[u64; 1024]> {
    let mut bits = Box::new([0_u64; 1024]);
    for (code, glyph) in font.charmap().unicodes() {
        if code < 0x1_0000 && glyph.to_u32() != 0 {
            bits[(code >> 6) as usize] |= 1 << (code & 63);
        }
    }
    bits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_of_the_area_need_only_the_text_faces() {
        let letters = "aåäöÅÄÖŋŧđžščʒǯǥǧǩõâáʹʼŊŦĐŽŠČƷǮǤǦǨÕÂÁ–—…”’»«§€½×·•";
        let styles = [(false, false), (true, false), (false, true), (true, true)];
        let faces =
            [Face::Serif, Face::Sans].into_iter().flat_map(|face| styles.map(|(b, i)| face.styled(b, i)));
        for face in faces {
            for letter in letters.chars() {
                assert!(face.covers(letter), "{face:?} lacks {letter}");
            }
        }
    }

    #[test]
    fn what_a_text_face_lacks_comes_from_the_faces_behind_it() {
        for (cluster, expected) in [
            ("a", Some(Face::Sans)),
            ("a\u{0331}", Some(Face::Sans)),
            ("→", Some(Face::Math)),
            ("☑", Some(Face::Symbols)),
            ("👨\u{200D}👩\u{200D}👧", Some(Face::Emoji)),
            ("❤\u{FE0F}", Some(Face::Emoji)),
            ("漢", None),
        ] {
            assert_eq!(face_for(cluster, Face::Sans), expected, "{cluster}");
        }
    }

    #[test]
    fn what_no_font_can_draw_is_named_once_and_printed_as_a_code() {
        assert_eq!(undrawable("a漢b漢\u{E000}☑"), vec!['漢', '\u{E000}']);
        assert_eq!(undrawable("Järvi \u{7}\t\n"), Vec::<char>::new());
        assert_eq!(with_codes_for_undrawable("a漢b", Face::Serif), "aU+6F22b");
    }
}
