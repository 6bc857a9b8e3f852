//! The files that scans and photographs come in, each page of them as a grey picture.

mod jpeg;
mod kind;
mod orientation;
mod pdf;
mod png;
mod tiff;

pub(super) use jpeg::Jpeg;
pub use kind::ScanKind;
pub(super) use pdf::PdfScan;
pub(super) use png::PngScan;
pub(super) use tiff::TiffScan;

use crate::{ImportError, limits};

/// Refuses a picture by the size it says it has, before anything of it is unpacked.
fn refuse_pixels(width: u64, height: u64) -> Result<(), ImportError> {
    match width.checked_mul(height) {
        Some(0) => Err(ImportError::BrokenPicture),
        Some(pixels) if pixels <= limits::PAGE_PIXELS => Ok(()),
        _ => Err(ImportError::PictureTooLarge),
    }
}

/// The brightness of a colour, by the weights of ITU-R BT.601.
fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    ((77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)) >> 8) as u8
}
