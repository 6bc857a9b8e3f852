//! Pictures without loss.

use super::{brightness, orientation, refuse_pixels};
use crate::scans::picture::Grey;
use crate::{ImportError, limits};
use png::{ColorType, Decoder, Limits, Reader, Transformations};
use std::io::Cursor;

/// A file of one picture.
pub(in crate::scans) struct PngScan(Vec<u8>);

const BROKEN: ImportError = ImportError::BrokenPicture;

impl PngScan {
    /// Reads the headers only.
    pub(in crate::scans) fn open(bytes: Vec<u8>) -> Result<Self, ImportError> {
        let reader = reader(&bytes)?;
        refuse_pixels(reader.info().width, reader.info().height)?;
        Ok(Self(bytes))
    }

    pub(in crate::scans) fn page(&self) -> Result<Grey, ImportError> {
        let mut reader = reader(&self.0)?;
        let (width, height) = (reader.info().width as usize, reader.info().height as usize);
        let orientation = reader.info().exif_metadata.as_deref().map_or(1, orientation::of_exif);
        let (color, _) = reader.output_color_type();
        let pixels = if reader.info().interlaced {
            let mut all = vec![0; reader.output_buffer_size().ok_or(BROKEN)?];
            reader.next_frame(&mut all).map_err(|_| BROKEN)?;
            grey_of(&all, color)
        } else {
            // Row by row: a picture in colours is never held as a whole.
            let mut pixels = Vec::with_capacity(width * height);
            while let Some(row) = reader.next_row().map_err(|_| BROKEN)? {
                pixels.extend(grey_of(row.data(), color));
            }
            pixels
        };
        let picture = Grey::of(width, height, pixels).within(limits::READING_PIXELS);
        Ok(orientation::upright(picture, orientation))
    }
}

fn reader(bytes: &[u8]) -> Result<Reader<Cursor<&[u8]>>, ImportError> {
    let limits = Limits { bytes: limits::PICTURE_BYTES };
    let mut decoder = Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(Transformations::EXPAND | Transformations::STRIP_16);
    decoder.read_info().map_err(|fault| match fault {
        png::DecodingError::LimitsExceeded => ImportError::PictureTooLarge,
        _ => BROKEN,
    })
}

/// The brightness of each pixel, on white where the picture lets something through.
fn grey_of(bytes: &[u8], color: ColorType) -> Vec<u8> {
    let on_white = |value: u8, alpha: u8| {
        let shown = u32::from(value) * u32::from(alpha) + 255 * u32::from(255 - alpha);
        (shown / 255) as u8
    };
    match color {
        ColorType::GrayscaleAlpha => {
            bytes.as_chunks::<2>().0.iter().map(|[value, alpha]| on_white(*value, *alpha)).collect()
        }
        ColorType::Rgb => bytes
            .as_chunks::<3>()
            .0
            .iter()
            .map(|[red, green, blue]| brightness(*red, *green, *blue))
            .collect(),
        ColorType::Rgba => bytes
            .as_chunks::<4>()
            .0
            .iter()
            .map(|[red, green, blue, alpha]| on_white(brightness(*red, *green, *blue), *alpha))
            .collect(),
        // Palettes were expanded.
        ColorType::Grayscale | ColorType::Indexed => bytes.to_vec(),
    }
}
