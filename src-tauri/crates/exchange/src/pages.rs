//! One page of a PDF as a picture: the live page beside every stage, and pages of scans.

use crate::guarded::guarded;
use crate::{ImportError, limits, png_file};
use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use serde::{Deserialize, Serialize};

/// Points in an inch, as PDF counts.
pub(crate) const POINTS_PER_INCH: f32 = 72.0;

/// The size of a page as it is seen, turned pages included.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct PageSize {
    /// Points (1/72 inch).
    pub width: f32,
    /// Points (1/72 inch).
    pub height: f32,
}

/// The sizes of all pages.
///
/// # Errors
/// `not-a-pdf`, `encrypted-pdf`.
pub fn page_sizes(pdf: &[u8]) -> Result<Vec<PageSize>, ImportError> {
    guarded(ImportError::NotAPdf, || {
        let pdf = load(pdf)?;
        let sizes = pdf.pages().iter().map(|page| {
            let (width, height) = page.render_dimensions();
            PageSize { width, height }
        });
        Ok(sizes.collect())
    })
}

/// Draws a page (counted from 0) at `dpi` dots per inch: an opaque PNG on white.
///
/// # Errors
/// `not-a-pdf`, `encrypted-pdf`, `no-such-page`, `page-too-large` (also for a `dpi` that gives no pixels), `page-not-drawn`.
pub fn draw_page(pdf: &[u8], page: usize, dpi: f32) -> Result<Vec<u8>, ImportError> {
    guarded(ImportError::PageNotDrawn, || {
        let pdf = load(pdf)?;
        let pages = pdf.pages();
        let page = pages.get(page).ok_or_else(|| ImportError::NoSuchPage {
            value: (page + 1).to_string(),
            expected: pages.len().to_string(),
        })?;
        let scale = dpi / POINTS_PER_INCH;
        let (width, height) = page.render_dimensions();
        refuse_size(width * scale, height * scale)?;
        let pixels = hayro::render(
            page,
            &RenderCache::new(),
            &InterpreterSettings::default(),
            &RenderSettings::default(),
            &PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE },
        );
        encode(u32::from(pixels.width()), u32::from(pixels.height()), pixels.data_as_u8_slice())
    })
}

pub(crate) fn load(pdf: &[u8]) -> Result<Pdf, ImportError> {
    if pdf.len() > limits::FILE_BYTES {
        return Err(ImportError::FileTooLarge { limit: (limits::FILE_BYTES / (1024 * 1024)) as u32 });
    }
    parse(pdf.to_vec())
}

/// Reads the structure of a PDF.
pub(crate) fn parse(pdf: Vec<u8>) -> Result<Pdf, ImportError> {
    Pdf::new(pdf).map_err(|fault| match fault {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => ImportError::EncryptedPdf,
        _ => ImportError::NotAPdf,
    })
}

pub(crate) fn refuse_size(width: f32, height: f32) -> Result<(), ImportError> {
    let side = 1.0..f32::from(u16::MAX);
    let fits = side.contains(&width)
        && side.contains(&height)
        && f64::from(width) * f64::from(height) <= limits::PAGE_PIXELS as f64;
    if fits { Ok(()) } else { Err(ImportError::PageTooLarge) }
}

/// Packs pixels into a PNG without an alpha channel, as nothing is transparent on white; one byte a pixel when the page
/// has no colour, as most have not.
fn encode(width: u32, height: u32, rgba: &[u8]) -> Result<Vec<u8>, ImportError> {
    let (pixels, _) = rgba.as_chunks::<4>();
    let is_grey = pixels.iter().all(|[red, green, blue, _]| red == green && green == blue);
    let (color, bytes): (png::ColorType, Vec<u8>) = if is_grey {
        (png::ColorType::Grayscale, pixels.iter().map(|pixel| pixel[0]).collect())
    } else {
        (png::ColorType::Rgb, pixels.iter().flat_map(|[red, green, blue, _]| [*red, *green, *blue]).collect())
    };
    png_file::encode(width, height, color, &bytes)
}
