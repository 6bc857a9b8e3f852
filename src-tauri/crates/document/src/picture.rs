//! Pictures of scanned pages: JPEGs as they came, or samples of grey or of black and white.

/// A picture that a file can hold as it is (PDF/A-3: in grey or in the colours of the output intent).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) data: Samples,
}

/// The samples of a picture, from its upper left corner.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Samples {
    /// A JPEG file, grey or in colours.
    Jpeg { bytes: Vec<u8>, colours: bool },
    /// A byte a pixel, 0 black.
    Grey(Vec<u8>),
    /// A bit a pixel, 0 black; each row begins with a byte.
    Bilevel(Vec<u8>),
}

/// Why bytes are no picture that a file can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PictureError {
    /// No JPEG, or cut off before its size.
    NotAJpeg,
    /// A JPEG that readers of PDF need not know, or in the inks of printers: its caller makes grey samples of it.
    OtherJpeg,
    /// Not as many samples as the size asks for, or no pixels at all.
    Size,
}

impl std::fmt::Display for PictureError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            PictureError::NotAJpeg => "not a JPEG",
            PictureError::OtherJpeg => "a JPEG of a kind that is not held as it is",
            PictureError::Size => "the samples do not fit the size",
        })
    }
}

impl std::error::Error for PictureError {}

impl Picture {
    /// A JPEG, kept byte for byte: eight bits, one or three components, Huffman coded.
    ///
    /// # Errors
    /// See [`PictureError`].
    pub fn jpeg(bytes: Vec<u8>) -> Result<Self, PictureError> {
        let frame = frame_of(&bytes).ok_or(PictureError::NotAJpeg)?;
        let colours = match (frame.kind, frame.precision, frame.components) {
            (0xC0..=0xC2, 8, 1) => false,
            (0xC0..=0xC2, 8, 3) => true,
            _ => return Err(PictureError::OtherJpeg),
        };
        if frame.width == 0 || frame.height == 0 {
            return Err(PictureError::Size);
        }
        Ok(Picture { width: frame.width, height: frame.height, data: Samples::Jpeg { bytes, colours } })
    }

    /// Samples of grey, a byte a pixel, 0 black.
    ///
    /// # Errors
    /// [`PictureError::Size`].
    pub fn grey(width: u32, height: u32, samples: Vec<u8>) -> Result<Self, PictureError> {
        let wanted = u64::from(width) * u64::from(height);
        if wanted == 0 || samples.len() as u64 != wanted {
            return Err(PictureError::Size);
        }
        Ok(Picture { width, height, data: Samples::Grey(samples) })
    }

    /// Black and white, a bit a pixel from the highest of a byte, 0 black; each row begins with a byte.
    ///
    /// # Errors
    /// [`PictureError::Size`].
    pub fn bilevel(width: u32, height: u32, rows: Vec<u8>) -> Result<Self, PictureError> {
        let wanted = u64::from(width.div_ceil(8)) * u64::from(height);
        if wanted == 0 || rows.len() as u64 != wanted {
            return Err(PictureError::Size);
        }
        Ok(Picture { width, height, data: Samples::Bilevel(rows) })
    }
}

/// What the header of a JPEG says of its one frame.
struct Frame {
    kind: u8,
    precision: u8,
    width: u32,
    height: u32,
    components: u8,
}

/// The first frame header (ITU-T T.81, B.2.2); none where the bytes end before it.
fn frame_of(bytes: &[u8]) -> Option<Frame> {
    if !bytes.starts_with(&[0xFF, 0xD8]) {
        return None;
    }
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xFF {
            return None;
        }
        let kind = *bytes.get(at + 1)?;
        let number = |from: usize| Some(u16::from_be_bytes([*bytes.get(from)?, *bytes.get(from + 1)?]));
        match kind {
            // Fill bytes before a marker.
            0xFF => at += 1,
            // Markers without a segment.
            0x01 | 0xD0..=0xD7 => at += 2,
            // Data, or the end, before any frame.
            0xD9 | 0xDA => return None,
            // Tables and an extension have numbers among those of frames.
            0xC0..=0xCF if !matches!(kind, 0xC4 | 0xC8 | 0xCC) => {
                return Some(Frame {
                    kind,
                    precision: *bytes.get(at + 4)?,
                    height: u32::from(number(at + 5)?),
                    width: u32::from(number(at + 7)?),
                    components: *bytes.get(at + 9)?,
                });
            }
            _ => at += 2 + usize::from(number(at + 2)?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a JPEG with a comment before its frame.
    fn head(kind: u8, components: u8) -> Vec<u8> {
        let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xFE, 0, 4, b'h', b'i', 0xFF, 0xFF, kind, 0, 11, 8];
        bytes.extend([0, 20, 0, 30, components, 1, 0x11, 0, 0xFF, 0xD9]);
        bytes
    }

    #[test]
    fn a_jpeg_is_taken_by_what_its_frame_says() {
        let grey = Picture::jpeg(head(0xC0, 1)).expect("a grey JPEG");
        assert_eq!((grey.width, grey.height), (30, 20));
        assert!(matches!(grey.data, Samples::Jpeg { colours: false, .. }));
        let colours = Picture::jpeg(head(0xC2, 3)).expect("a progressive JPEG");
        assert!(matches!(colours.data, Samples::Jpeg { colours: true, .. }));
    }

    #[test]
    fn what_a_file_cannot_hold_is_refused() {
        assert_eq!(Picture::jpeg(head(0xC0, 4)), Err(PictureError::OtherJpeg));
        assert_eq!(Picture::jpeg(head(0xC3, 1)), Err(PictureError::OtherJpeg));
        assert_eq!(Picture::jpeg(b"%PDF-1.7".to_vec()), Err(PictureError::NotAJpeg));
        let whole = head(0xC0, 1);
        for end in 0..19 {
            assert_eq!(Picture::jpeg(whole[..end].to_vec()), Err(PictureError::NotAJpeg), "{end}");
        }
        assert_eq!(Picture::grey(3, 2, vec![0; 5]), Err(PictureError::Size));
        assert_eq!(Picture::bilevel(9, 2, vec![0; 3]), Err(PictureError::Size));
        assert!(Picture::bilevel(9, 2, vec![0; 4]).is_ok());
        assert_eq!(Picture::grey(0, 0, Vec::new()), Err(PictureError::Size));
    }
}
