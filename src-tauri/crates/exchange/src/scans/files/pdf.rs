//! PDFs of scanners and copiers: pictures, perhaps with invisible text over them. Any PDF is drawn as it is seen.

use crate::pages::{self, POINTS_PER_INCH};
use crate::scans::picture::Grey;
use crate::{ImportError, limits};
use hayro::hayro_interpret::{InterpreterSettings, InterpreterWarning};
use hayro::hayro_syntax::Pdf;
use hayro::hayro_syntax::object::{Dict, Stream};
use hayro::hayro_syntax::page::Page;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A PDF with a bounded number of pages.
pub(in crate::scans) struct PdfScan(Pdf);

/// A whole PDF ends with this mark, perhaps with bytes of another program behind it.
const END: &[u8] = b"%%EOF";
const END_WITHIN: usize = 4096;
/// Forms within forms whose pictures are looked at before a page is drawn.
const DEPTH: usize = 3;
/// Codes are read well at this resolution; more costs time only.
const READING_DPI: f32 = 200.0;

impl PdfScan {
    pub(in crate::scans) fn open(bytes: Vec<u8>) -> Result<Self, ImportError> {
        let end = &bytes[bytes.len().saturating_sub(END_WITHIN)..];
        if !end.windows(END.len()).any(|five| five == END) {
            return Err(ImportError::BrokenPdf);
        }
        let pdf = pages::parse(bytes)?;
        let (pages, stated) = (pdf.pages().len(), stated_pages(&pdf));
        if pages > limits::SCANNED_PAGES {
            return Err(ImportError::TooManyPages { limit: limits::SCANNED_PAGES as u32 });
        }
        // The reader mends what it can: pages that could not be mended would be missing without a word.
        if pages == 0 || stated.is_some_and(|stated| stated != pages) {
            return Err(ImportError::BrokenPdf);
        }
        Ok(Self(pdf))
    }

    pub(in crate::scans) fn pages(&self) -> usize {
        self.0.pages().len()
    }

    pub(in crate::scans) fn page(&self, page: usize) -> Result<Grey, ImportError> {
        let page = self.0.pages().get(page).ok_or(ImportError::PageNotDrawn)?;
        refuse_pictures(page)?;
        let (width, height) = page.render_dimensions();
        let longest = width.max(height);
        let most = limits::READING_PIXELS as f32 / longest;
        let scale = (READING_DPI / POINTS_PER_INCH).min(most);
        pages::refuse_size(width * scale, height * scale)?;
        let has_failed = Arc::new(AtomicBool::new(false));
        let failed = Arc::clone(&has_failed);
        let settings = InterpreterSettings {
            warning_sink: Arc::new(move |warning| {
                if matches!(warning, InterpreterWarning::ImageDecodeFailure) {
                    failed.store(true, Ordering::Relaxed);
                }
            }),
            ..InterpreterSettings::default()
        };
        let pixels = hayro::render(
            page,
            &RenderCache::new(),
            &settings,
            &RenderSettings::default(),
            &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
        );
        // A picture that could not be unpacked leaves white behind: that page is not blank.
        if has_failed.load(Ordering::Relaxed) {
            return Err(ImportError::PageNotDrawn);
        }
        let (colours, _) = pixels.data_as_u8_slice().as_chunks::<4>();
        let grey = colours.iter().map(|[red, green, blue, _]| super::brightness(*red, *green, *blue));
        Ok(Grey::of(usize::from(pixels.width()), usize::from(pixels.height()), grey.collect()))
    }
}

/// How many pages the file itself says it has.
fn stated_pages(pdf: &Pdf) -> Option<usize> {
    let catalog: Dict<'_> = pdf.xref().get(pdf.xref().root_id())?;
    let count = catalog.get::<Dict<'_>>("Pages")?.get::<i32>("Count")?;
    usize::try_from(count).ok()
}

/// Refuses a page with a picture that, by the size it states, would unpack to more than is held. Pictures are unpacked
/// one after another; some scanners let all pages share one list of them, so they are not added up.
fn refuse_pictures(page: &Page<'_>) -> Result<(), ImportError> {
    let mut left = limits::PDF_PICTURES;
    if fits(&page.resources().x_objects, DEPTH, &mut left) {
        Ok(())
    } else {
        Err(ImportError::PictureTooLarge)
    }
}

/// Whether every picture of a list is small enough, with those of the forms in it; `left` bounds how many are looked at.
fn fits(objects: &Dict<'_>, depth: usize, left: &mut usize) -> bool {
    objects.keys().all(|name| {
        *left = left.saturating_sub(1);
        let Some(stream) = objects.get::<Stream<'_>>(&*name) else { return *left > 0 };
        let dict = stream.dict();
        let mask = dict.get::<Stream<'_>>("SMask");
        let resources = dict.get::<Dict<'_>>("Resources");
        let inner = resources.and_then(|resources| resources.get::<Dict<'_>>("XObject"));
        *left > 0
            && is_small(dict)
            && mask.is_none_or(|mask| is_small(mask.dict()))
            && (depth == 0 || inner.is_none_or(|inner| fits(&inner, depth - 1, left)))
    })
}

/// Forms state no size and are small.
fn is_small(dict: &Dict<'_>) -> bool {
    let side = |key: &str| dict.get::<i32>(key).and_then(|side| u64::try_from(side).ok()).unwrap_or(0);
    side("Width").saturating_mul(side("Height")) <= limits::PAGE_PIXELS
}
