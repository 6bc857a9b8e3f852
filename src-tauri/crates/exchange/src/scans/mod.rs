//! Scans of signed pages: each page of a file is drawn, its codes are read, and what was understood is handed on for a
//! person to look at (ruling 15). Nothing counts because it was read here.
//!
//! [`Scans::open`] looks at the file as a whole and refuses it whole; [`Scans::page`] draws and reads one page, so that a
//! caller shows how far it is, stops when asked to, and never holds more than one page.

mod blank;
mod codes;
mod files;
mod picture;

pub use files::ScanKind;
pub use picture::Turn;

use crate::guarded::guarded;
use crate::{ImportError, limits};
use agreement::{Mark, MarkError};
use codes::Code;
use files::{Jpeg, PdfScan, PngScan, TiffScan};
use picture::Grey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A file of scanned or photographed pages.
pub struct Scans {
    kind: ScanKind,
    source: Source,
}

enum Source {
    Pdf(PdfScan),
    Jpeg(Jpeg),
    Png(PngScan),
    Tiff(TiffScan),
}

/// One page, drawn and read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScannedPage {
    /// What was understood.
    pub reading: PageReading,
    /// How the page must be turned to stand upright, as its code stands; none when no code was read.
    pub turn: Turn,
    /// The page as it was drawn, already turned: a grey PNG for the person who decides, about 110 dots per inch of A4.
    pub preview: Vec<u8>,
}

/// What the codes of a page say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PageReading {
    /// A page of a locked version: which one is for the caller to find.
    Marked {
        /// What the code says.
        mark: Mark,
        /// How many codes of the page were read; all say the same.
        codes: u8,
    },
    /// Two codes of ours that say different things: two pages photographed at once, or a page that was tampered with.
    Conflicting,
    /// A code of ours, written by a newer program.
    NewerCode,
    /// A code that begins like ours, but is none.
    DamagedCode,
    /// A code of something else.
    ForeignCode,
    /// No code could be read.
    NoCode,
    /// Nothing stands on the page: the back of a leaf.
    Blank,
}

impl Scans {
    /// Looks at a file and counts its pages. No page is drawn yet.
    ///
    /// # Errors
    /// `file-too-large`, `empty-file`, `heic-picture`, `not-a-scan`, `not-a-pdf`, `encrypted-pdf`, `broken-pdf`,
    /// `broken-picture`, `picture-too-large`, `too-many-pages`.
    pub fn open(bytes: Vec<u8>) -> Result<Self, ImportError> {
        if bytes.len() > limits::FILE_BYTES {
            return Err(ImportError::FileTooLarge { limit: (limits::FILE_BYTES / (1024 * 1024)) as u32 });
        }
        let kind = ScanKind::of(&bytes)?;
        let source = match kind {
            ScanKind::Pdf => guarded(ImportError::BrokenPdf, || PdfScan::open(bytes)).map(Source::Pdf),
            ScanKind::Jpeg => guarded(ImportError::BrokenPicture, || Jpeg::open(bytes)).map(Source::Jpeg),
            ScanKind::Png => guarded(ImportError::BrokenPicture, || PngScan::open(bytes)).map(Source::Png),
            ScanKind::Tiff => guarded(ImportError::BrokenPicture, || TiffScan::open(bytes)).map(Source::Tiff),
        };
        Ok(Self { kind, source: source? })
    }

    /// What the file is.
    pub const fn kind(&self) -> ScanKind {
        self.kind
    }

    /// How many pages it has, at least one.
    pub fn pages(&self) -> usize {
        match &self.source {
            Source::Pdf(pdf) => pdf.pages(),
            Source::Tiff(tiff) => tiff.pages(),
            Source::Jpeg(_) | Source::Png(_) => 1,
        }
    }

    /// Draws and reads a page, counted from 0.
    ///
    /// # Errors
    /// `no-such-page`, `page-too-large`, `picture-too-large`, `page-not-drawn`, `broken-picture`.
    pub fn page(&self, page: usize) -> Result<ScannedPage, ImportError> {
        guarded(ImportError::PageNotDrawn, || read(self.drawn(page)?))
    }

    /// Draws a page as it lies in the file, counted from 0: a grey JPEG of about 150 dots per inch of A4, for the record
    /// of what was signed. The same page gives the same bytes.
    ///
    /// # Errors
    /// As for [`Scans::page`].
    pub fn jpeg(&self, page: usize) -> Result<Vec<u8>, ImportError> {
        guarded(ImportError::PageNotDrawn, || self.drawn(page)?.within(limits::RECORD_PIXELS).jpeg())
    }

    fn drawn(&self, page: usize) -> Result<Grey, ImportError> {
        if page >= self.pages() {
            return Err(ImportError::NoSuchPage {
                value: (page + 1).to_string(),
                expected: self.pages().to_string(),
            });
        }
        match &self.source {
            Source::Pdf(pdf) => pdf.page(page),
            Source::Jpeg(jpeg) => jpeg.page(),
            Source::Png(png) => png.page(),
            Source::Tiff(tiff) => tiff.page(page),
        }
    }
}

fn read(page: Grey) -> Result<ScannedPage, ImportError> {
    let codes = codes::codes(&page);
    let (reading, turn) = match understood(&codes) {
        Some(understood) => understood,
        None if blank::is_blank(&page) => (PageReading::Blank, Turn::None),
        None => (PageReading::NoCode, Turn::None),
    };
    let preview = page.within(limits::PREVIEW_PIXELS).turned(turn).png()?;
    Ok(ScannedPage { reading, turn, preview })
}

/// What codes say together; none when there is none. A foreign code beside one of ours is a label that somebody's archive
/// put there.
fn understood(codes: &[Code]) -> Option<(PageReading, Turn)> {
    let read: Vec<(Result<Mark, MarkError>, Turn)> =
        codes.iter().map(|code| (code.text.parse(), code.turn)).collect();
    let marks: Vec<(Mark, Turn)> =
        read.iter().filter_map(|(mark, turn)| mark.as_ref().ok().map(|mark| (*mark, *turn))).collect();
    if let Some((mark, turn)) = marks.first() {
        let distinct: BTreeSet<String> = marks.iter().map(|(mark, _)| mark.text()).collect();
        let codes = u8::try_from(marks.len()).unwrap_or(u8::MAX);
        let reading = match distinct.len() {
            1 => PageReading::Marked { mark: *mark, codes },
            _ => PageReading::Conflicting,
        };
        return Some((reading, *turn));
    }
    let is = |error: &MarkError| read.iter().any(|(mark, _)| mark.as_ref() == Err(error));
    let reading = if is(&MarkError::NewerForm) {
        PageReading::NewerCode
    } else if read.iter().any(|(mark, _)| mark.as_ref().is_err_and(|error| *error != MarkError::NotOurs)) {
        PageReading::DamagedCode
    } else {
        PageReading::ForeignCode
    };
    read.first().map(|(_, turn)| (reading, *turn))
}
