//! The PDF: printpdf writes the pages and the fonts, lopdf takes contents, tags, catalog and outline.

mod attach;
mod content;
mod finish;
mod glyphs;
mod links;
mod parallel;
mod pictures;
mod standard;
mod structure;
mod tags;
mod write;

use std::ops::Range;

use lopdf::{Dictionary, Object, Stream};
use printpdf::{
    FontId, Mm, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Pt, Rect, TextItem,
};

use crate::fonts::Face;
use crate::page::Pages;
use glyphs::Glyphs;
use links::Destinations;
use parallel::in_parallel;
use structure::Structure;
use tags::Tagging;
use write::Packing;

impl Pages {
    /// All pages as PDF/A-3a and PDF/UA-1. The same pages give the same bytes (ruling 11).
    #[must_use]
    pub fn to_pdf(&self) -> Vec<u8> {
        let destinations = Destinations::of(self);
        let mut tagging = Tagging::new(&self.galleys, &destinations);
        let mut document = self.written(0..self.count(), Packing::Small, Some(&mut tagging));
        let pages: Vec<lopdf::ObjectId> = document.get_pages().into_values().collect();
        let links = links::annotate(&mut document, &pages, self, &destinations, &mut tagging);
        finish::finish(&mut document, &pages, self);
        links.put(&mut document, &pages);
        standard::declare(&mut document, self);
        attach::attach(&mut document, self);
        let structure = Structure::new(tagging, &mut document, &pages, self.language);
        write::write(document, Packing::Small, structure.numbers(), |number, out| structure.put(number, out))
    }

    /// One page as a PDF without tags, for the live page only: it never leaves memory (ruling 28).
    #[must_use]
    pub fn page_pdf(&self, page: usize) -> Option<Vec<u8>> {
        if page >= self.count() {
            return None;
        }
        let document = self.written(page..page + 1, Packing::Fast, None);
        Some(write::write(document, Packing::Fast, 0..0, |_, _| {}))
    }

    /// printpdf makes the file with its pages and fonts; what stands on the pages is written by `content`.
    fn written(
        &self,
        range: Range<usize>,
        packing: Packing,
        mut tagging: Option<&mut Tagging<'_>>,
    ) -> lopdf::Document {
        let glyphs = Glyphs::of(self, range.clone());
        let mut document = PdfDocument::new(&self.title);
        let mut shown = Vec::new();
        for (face, font, glyphs) in glyphs.fonts() {
            document.resources.fonts.map.insert(font_id(face), PdfFont::new(font));
            shown.push(Op::SetFont { font: PdfFontHandle::External(font_id(face)), size: Pt(1.0) });
            shown.push(Op::ShowText { items: vec![TextItem::GlyphIds(glyphs)] });
        }
        for page in range.clone() {
            let (width, height) = self.size(page).unwrap_or_default();
            let mut blank = PdfPage::new(Mm(0.0), Mm(0.0), std::mem::take(&mut shown));
            for frame in [&mut blank.media_box, &mut blank.trim_box, &mut blank.crop_box] {
                *frame = Rect::from_wh(Pt(width), Pt(height));
            }
            document.pages.push(blank);
        }
        let options =
            PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
        let mut document = printpdf::to_lopdf_doc(&document, &options, &mut Vec::new());
        let ids: Vec<lopdf::ObjectId> = document.get_pages().into_values().collect();
        // A page is written and packed at once: its content as it is takes many times the room.
        let contents = in_parallel(ids.len(), |at| {
            let content = content::page_content(self, range.start + at, &glyphs, tagging.as_deref());
            let mut stream = Stream::new(Dictionary::new(), content.bytes);
            if packing == Packing::Small {
                write::compress(&mut stream.dict, &mut stream.content);
            }
            (stream, content.marked, content.boxes)
        });
        for (at, (id, (stream, marked, boxes))) in ids.into_iter().zip(contents).enumerate() {
            pictures::add(&mut document, id, self, range.start + at);
            let place =
                document.get_object(id).and_then(Object::as_dict).and_then(|page| page.get(b"Contents"));
            let place =
                place.and_then(Object::as_reference).expect("BUG: printpdf gives each page its content");
            document.objects.insert(place, stream.into());
            if let Some(tagging) = tagging.as_deref_mut() {
                tagging.add_page(at, marked);
                tagging.boxes.extend(boxes);
            }
        }
        document
    }
}

/// The fixed name of a face in the file: printpdf would draw one by lot.
fn font_id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

/// The longest text string beside the pages, in letters: PDF/A-3 allows 32,767 bytes (6.1.13), a letter takes four at most.
const LONGEST_TEXT: usize = 8_000;

/// A text string as PDF wants it: UTF-16, big-endian, with a mark. What is longer than a file may say ends in an ellipsis;
/// the pages hold every word.
fn utf16(text: &str) -> Vec<u8> {
    let cut = text.char_indices().nth(LONGEST_TEXT).map(|(at, _)| &text[..at]);
    let mut bytes = vec![0xFE, 0xFF];
    let letters = cut.unwrap_or(text).encode_utf16().chain(cut.map(|_| 0x2026));
    bytes.extend(letters.flat_map(u16::to_be_bytes));
    bytes
}

/// The same as an object.
fn text(words: &str) -> Object {
    Object::String(utf16(words), lopdf::StringFormat::Hexadecimal)
}
