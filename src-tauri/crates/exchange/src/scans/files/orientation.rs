//! How a camera was held: the orientation that EXIF and TIFF write (tag 274), 1 to 8.

use crate::scans::picture::{Grey, Turn};

/// The tag of the orientation.
const TAG: u16 = 0x0112;
/// Entries of a directory looked at.
const ENTRIES: usize = 512;

/// The picture as it is to be seen.
pub(super) fn upright(grey: Grey, orientation: u16) -> Grey {
    let (is_mirrored, turn) = match orientation {
        2 => (true, Turn::None),
        3 => (false, Turn::Half),
        4 => (true, Turn::Half),
        5 => (true, Turn::Anticlockwise),
        6 => (false, Turn::Clockwise),
        7 => (true, Turn::Clockwise),
        8 => (false, Turn::Anticlockwise),
        _ => (false, Turn::None),
    };
    let grey = if is_mirrored { grey.mirrored() } else { grey };
    if turn == Turn::None { grey } else { grey.turned(turn) }
}

/// The orientation that EXIF data says; 1, as it lies, when it says none.
pub(super) fn of_exif(exif: &[u8]) -> u16 {
    read(exif.strip_prefix(b"Exif\0\0").unwrap_or(exif)).unwrap_or(1)
}

fn read(data: &[u8]) -> Option<u16> {
    let is_little = match data.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes = [*data.get(at)?, *data.get(at.checked_add(1)?)?];
        Some(if is_little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let (high, low) = if is_little { (short(6)?, short(4)?) } else { (short(4)?, short(6)?) };
    let directory = usize::from(high) << 16 | usize::from(low);
    let count = usize::from(short(directory)?).min(ENTRIES);
    (0..count)
        .map(|entry| directory + 2 + entry * 12)
        .find(|at| short(*at) == Some(TAG))
        .and_then(|at| short(at + 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_orientation_brings_the_first_letter_to_its_place() {
        // The pictures that the eight values stand for, each of which is to be seen as "ab" over "cd".
        let stored = [
            (1, "abcd"),
            (2, "badc"),
            (3, "dcba"),
            (4, "cdab"),
            (5, "acbd"),
            (6, "bdac"),
            (7, "dbca"),
            (8, "cadb"),
        ];
        for (orientation, pixels) in stored {
            let grey = Grey { width: 2, height: 2, pixels: pixels.as_bytes().to_vec() };
            assert_eq!(upright(grey, orientation).pixels, b"abcd", "{orientation}");
        }
    }

    #[test]
    fn the_orientation_is_found_in_either_byte_order_and_hostile_data_has_none() {
        let little = b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0";
        let big = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x08\0\0";
        assert_eq!((of_exif(little), of_exif(big)), (6, 8));
        for length in 0..little.len() {
            assert!(matches!(of_exif(&little[..length]), 1 | 6));
        }
        assert_eq!(of_exif(b"II*\0\xFF\xFF\xFF\xFF"), 1);
    }
}
