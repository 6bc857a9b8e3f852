//! Photographs.

use super::{orientation, refuse_pixels};
use crate::scans::picture::Grey;
use crate::{ImportError, limits};
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// A file of one photograph.
pub(in crate::scans) struct Jpeg(Vec<u8>);

const BROKEN: ImportError = ImportError::BrokenPicture;

impl Jpeg {
    /// Reads the headers only.
    pub(in crate::scans) fn open(bytes: Vec<u8>) -> Result<Self, ImportError> {
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(&bytes), options(ColorSpace::Luma));
        decoder.decode_headers().map_err(|_| BROKEN)?;
        let (width, height) = decoder.dimensions().ok_or(BROKEN)?;
        let side = |pixels: usize| u32::try_from(pixels).map_err(|_| ImportError::PictureTooLarge);
        refuse_pixels(side(width)?, side(height)?)?;
        if is_cut_off(&bytes) { Err(BROKEN) } else { Ok(Self(bytes)) }
    }

    pub(in crate::scans) fn page(&self) -> Result<Grey, ImportError> {
        let grey = self.decoded()?;
        let (width, height) = grey.0;
        let picture = Grey::of(width, height, grey.1).within(limits::READING_PIXELS);
        Ok(orientation::upright(picture, grey.2))
    }

    /// Size, brightness of each pixel and orientation.
    fn decoded(&self) -> Result<((usize, usize), Vec<u8>, u16), ImportError> {
        let mut decoder = JpegDecoder::new_with_options(ZCursor::new(&self.0), options(ColorSpace::Luma));
        decoder.decode_headers().map_err(|_| BROKEN)?;
        // Only grey and YCbCr have a channel of brightness to give; anything else is weighed here.
        let colours = decoder.input_colorspace();
        let is_plain = matches!(colours, Some(ColorSpace::Luma | ColorSpace::YCbCr));
        if !is_plain {
            decoder.set_options(options(ColorSpace::RGB));
        }
        let pixels = decoder.decode().map_err(|_| BROKEN)?;
        let orientation = decoder.exif().map_or(1, |exif| orientation::of_exif(exif));
        let size = decoder.dimensions().ok_or(BROKEN)?;
        let pixels = if is_plain { pixels } else { weighed(&pixels) };
        Ok((size, pixels, orientation))
    }
}

fn options(colours: ColorSpace) -> DecoderOptions {
    let side = usize::from(u16::MAX);
    DecoderOptions::default()
        .set_max_width(side)
        .set_max_height(side)
        .jpeg_set_max_scans(limits::JPEG_SCANS)
        .jpeg_set_out_colorspace(colours)
}

fn weighed(pixels: &[u8]) -> Vec<u8> {
    let (pixels, _) = pixels.as_chunks::<3>();
    pixels.iter().map(|[red, green, blue]| super::brightness(*red, *green, *blue)).collect()
}

/// Whether the end of the picture is missing. The decoder fills what is missing with grey, and a page of which the lower
/// half is grey would be taken for one without signatures.
fn is_cut_off(bytes: &[u8]) -> bool {
    const END: u8 = 0xD9;
    const SCAN: u8 = 0xDA;
    let mut at = 2;
    while let Some([0xFF, marker, rest @ ..]) = bytes.get(at..) {
        match (*marker, rest) {
            (SCAN, rest) => return !rest.windows(2).any(|two| two == [0xFF, END]),
            // Markers may have any number of FF before them, and some have no length.
            (0xFF, _) => at += 1,
            (0x01 | 0xD0..=0xD7, _) => at += 2,
            (_, [high, low, ..]) => at += 2 + usize::from(u16::from_be_bytes([*high, *low])),
            _ => return true,
        }
    }
    true
}
