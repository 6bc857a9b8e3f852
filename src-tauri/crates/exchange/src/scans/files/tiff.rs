//! Stacks of pictures, as archives' scanners and old copiers write them.

use super::{brightness, orientation, refuse_pixels};
use crate::scans::picture::Grey;
use crate::{ImportError, limits};
use std::io::Cursor;
use tiff::decoder::{ChunkType, Decoder, DecodingResult, Limits};
use tiff::tags::Tag;
use tiff::{ColorType, TiffError};

/// A file of one picture or more.
pub(in crate::scans) struct TiffScan {
    bytes: Vec<u8>,
    pages: usize,
}

type Reader<'a> = Decoder<Cursor<&'a [u8]>>;

impl TiffScan {
    /// Reads the headers of all pages.
    pub(in crate::scans) fn open(bytes: Vec<u8>) -> Result<Self, ImportError> {
        let pages = count(&bytes)?;
        Ok(Self { bytes, pages })
    }

    pub(in crate::scans) const fn pages(&self) -> usize {
        self.pages
    }

    pub(in crate::scans) fn page(&self, page: usize) -> Result<Grey, ImportError> {
        let mut reader = reader(&self.bytes)?;
        for _ in 0..page {
            reader.next_image().map_err(refusal)?;
        }
        let (width, height) = size(&mut reader)?;
        let orientation = reader.find_tag_unsigned(Tag::Orientation).ok().flatten().unwrap_or(1);
        let picture = Grey::of(width, height, pixels(&mut reader, width, height)?);
        Ok(orientation::upright(picture.within(limits::READING_PIXELS), orientation))
    }
}

fn reader(bytes: &[u8]) -> Result<Reader<'_>, ImportError> {
    let mut most = Limits::default();
    most.decoding_buffer_size = limits::PICTURE_BYTES;
    most.intermediate_buffer_size = limits::PICTURE_BYTES;
    let reader = Decoder::new(Cursor::new(bytes)).map_err(refusal)?.with_limits(most);
    Ok(reader)
}

/// Counts the pages and refuses those that are too large, however many follow.
fn count(bytes: &[u8]) -> Result<usize, ImportError> {
    let mut reader = reader(bytes)?;
    size(&mut reader)?;
    let mut pages = 1;
    while reader.more_images() {
        if pages == limits::SCANNED_PAGES {
            return Err(ImportError::TooManyPages { limit: limits::SCANNED_PAGES as u32 });
        }
        reader.next_image().map_err(refusal)?;
        size(&mut reader)?;
        pages += 1;
    }
    Ok(pages)
}

fn size(reader: &mut Reader<'_>) -> Result<(usize, usize), ImportError> {
    let (width, height) = reader.dimensions().map_err(refusal)?;
    refuse_pixels(width, height)?;
    Ok((width as usize, height as usize))
}

fn refusal(fault: TiffError) -> ImportError {
    match fault {
        TiffError::LimitsExceeded => ImportError::PictureTooLarge,
        _ => ImportError::BrokenPicture,
    }
}

/// The brightness of all pixels, strip by strip or tile by tile, so that colours are never held as a whole.
fn pixels(reader: &mut Reader<'_>, width: usize, height: usize) -> Result<Vec<u8>, ImportError> {
    let mut pixels = vec![255; width * height];
    let color = reader.colortype().map_err(refusal)?;
    let (chunk_width, chunk_height) = reader.chunk_dimensions();
    let (chunk_width, chunk_height) = (chunk_width.max(1) as usize, chunk_height.max(1) as usize);
    let across = match reader.get_chunk_type() {
        ChunkType::Strip => 1,
        ChunkType::Tile => width.div_ceil(chunk_width),
    };
    let chunks = across * height.div_ceil(chunk_height);
    if chunks > limits::TIFF_CHUNKS {
        return Err(ImportError::BrokenPicture);
    }
    for chunk in 0..chunks {
        let (left, top) = (chunk % across * chunk_width, chunk / across * chunk_height);
        let index = u32::try_from(chunk).map_err(|_| ImportError::BrokenPicture)?;
        let (columns, rows) = reader.chunk_data_dimensions(index);
        let (columns, rows) = ((columns as usize).min(width - left), (rows as usize).min(height - top));
        let bytes = match reader.read_chunk(index).map_err(refusal)? {
            DecodingResult::U8(bytes) => bytes,
            DecodingResult::U16(wide) => wide.into_iter().map(|value| (value >> 8) as u8).collect(),
            _ => return Err(ImportError::BrokenPicture),
        };
        let stride = bytes.len() / rows.max(1);
        for (row, bytes) in bytes.chunks_exact(stride.max(1)).take(rows).enumerate() {
            let line = &mut pixels[(top + row) * width + left..][..columns];
            grey_row(bytes, color, line)?;
        }
    }
    Ok(pixels)
}

/// One row of a chunk as brightness.
fn grey_row(bytes: &[u8], color: ColorType, line: &mut [u8]) -> Result<(), ImportError> {
    let mut fill = |step: usize, value: &dyn Fn(&[u8]) -> u8| {
        let whole = bytes.len() >= line.len() * step;
        line.iter_mut().zip(bytes.chunks_exact(step)).for_each(|(pixel, sample)| *pixel = value(sample));
        if whole { Ok(()) } else { Err(ImportError::BrokenPicture) }
    };
    match color {
        ColorType::Gray(bits @ (1 | 2 | 4)) => {
            let per_byte = usize::from(8 / bits);
            let most = (1_u16 << bits) - 1;
            if bytes.len() * per_byte < line.len() {
                return Err(ImportError::BrokenPicture);
            }
            for (x, pixel) in line.iter_mut().enumerate() {
                let shift = 8 - usize::from(bits) * (x % per_byte + 1);
                let level = u16::from(bytes[x / per_byte]) >> shift & most;
                *pixel = (level * 255 / most) as u8;
            }
            Ok(())
        }
        ColorType::Gray(8 | 16) => fill(1, &|sample| sample[0]),
        ColorType::GrayA(8 | 16) => fill(2, &|sample| sample[0]),
        ColorType::RGB(8 | 16) => fill(3, &|rgb| brightness(rgb[0], rgb[1], rgb[2])),
        ColorType::RGBA(8 | 16) => fill(4, &|rgb| brightness(rgb[0], rgb[1], rgb[2])),
        // Its first channel is the brightness.
        ColorType::YCbCr(8) => fill(3, &|sample| sample[0]),
        ColorType::CMYK(8) => fill(4, &|ink| {
            let light = |colour: u8| (u32::from(255 - colour) * u32::from(255 - ink[3]) / 255) as u8;
            brightness(light(ink[0]), light(ink[1]), light(ink[2]))
        }),
        _ => Err(ImportError::BrokenPicture),
    }
}
