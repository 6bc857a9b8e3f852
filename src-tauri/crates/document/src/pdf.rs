//! The PDF: printpdf writes contents and fonts, lopdf takes the tags, the catalog and the outline.

mod attach;
mod content;
mod finish;
mod glyphs;
mod links;
mod standard;
mod tags;
mod write;

use std::collections::BTreeMap;

use printpdf::{FontId, Mm, PdfDocument, PdfFont, PdfPage, PdfSaveOptions, Rect};

use crate::fonts::Face;
use crate::page::Pages;
use glyphs::Glyphs;
use links::Destinations;
use tags::Tagging;

impl Pages {
    /// All pages as PDF/A-3a and PDF/UA-1. The same pages give the same bytes (ruling 11).
    #[must_use]
    pub fn to_pdf(&self) -> Vec<u8> {
        let destinations = Destinations::of(self);
        let mut tagging = Tagging::new(&self.galleys, &destinations);
        let mut document = self.written(0..self.count(), Some(&mut tagging));
        let pages: Vec<lopdf::ObjectId> = document.get_pages().into_values().collect();
        let links = links::annotate(&mut document, &pages, self, &destinations, &mut tagging);
        tagging.finish(&mut document, &pages, self);
        finish::finish(&mut document, &pages, self);
        links.put(&mut document, &pages);
        standard::declare(&mut document, self);
        if let Some(attachment) = &self.attachment {
            attach::attach(&mut document, attachment, self.dated);
        }
        write::write(document, write::Packing::Small)
    }

    /// One page as a PDF without tags, for the live page only: it never leaves memory (ruling 28).
    #[must_use]
    pub fn page_pdf(&self, page: usize) -> Option<Vec<u8>> {
        if page >= self.count() {
            return None;
        }
        let document = self.written(page..page + 1, None);
        Some(write::write(document, write::Packing::Fast))
    }

    fn written(&self, range: std::ops::Range<usize>, mut tagging: Option<&mut Tagging>) -> lopdf::Document {
        let glyphs = Glyphs::of(self, range.clone());
        let mut document = PdfDocument::new(&self.title);
        for (face, font) in glyphs.fonts() {
            document.resources.fonts.map.insert(font_id(face), PdfFont::new(font));
        }
        for page in range {
            let (width, height) = self.size(page).unwrap_or_default();
            let ops = content::page_ops(self, page, &glyphs, tagging.as_deref_mut());
            let mut written = PdfPage::new(Mm(0.0), Mm(0.0), ops);
            for frame in [&mut written.media_box, &mut written.trim_box, &mut written.crop_box] {
                *frame = Rect::from_wh(printpdf::Pt(width), printpdf::Pt(height));
            }
            document.pages.push(written);
        }
        let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
        let mut warnings = Vec::new();
        printpdf::to_lopdf_doc(&document, &options, &mut warnings)
    }
}

/// The fixed name of a face in the file: printpdf would draw one by lot.
fn font_id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

/// A dictionary for marked content.
fn properties<const N: usize>(entries: [(&str, printpdf::DictItem); N]) -> printpdf::DictItem {
    let map: BTreeMap<String, printpdf::DictItem> =
        entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    printpdf::DictItem::Dict { map }
}

/// A text string as PDF wants it: UTF-16, big-endian, with a mark.
fn utf16(text: &str) -> Vec<u8> {
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    bytes
}
