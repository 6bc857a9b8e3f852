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

/// Refuses a picture by the size it says it has, before anything of it is unpacked. No scanner makes a side of more than
/// 65,535 pixels, and a picture of one pixel's width would have a strip for each.
fn refuse_pixels(width: u32, height: u32) -> Result<(), ImportError> {
    let is_side = |side| side <= u32::from(u16::MAX);
    match u64::from(width) * u64::from(height) {
        0 => Err(ImportError::BrokenPicture),
        pixels if pixels <= limits::PAGE_PIXELS && is_side(width) && is_side(height) => Ok(()),
        _ => Err(ImportError::PictureTooLarge),
    }
}

/// The brightness of a colour, by the weights of ITU-R BT.601.
fn brightness(red: u8, green: u8, blue: u8) -> u8 {
    ((77 * u32::from(red) + 150 * u32::from(green) + 29 * u32::from(blue)) >> 8) as u8
}
