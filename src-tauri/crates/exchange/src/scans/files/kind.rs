//! What a file of scans is by its first bytes; names lie.

use crate::ImportError;
use serde::{Deserialize, Serialize};

/// The kinds of files that scans are read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ScanKind {
    /// What scanners and copiers write.
    Pdf,
    /// One photograph.
    Jpeg,
    /// One picture.
    Png,
    /// One picture or many, as archives' scanners write them.
    Tiff,
}

/// Readers of PDF allow other bytes before its header.
const HEADER_WITHIN: usize = 1024;

/// The brands of HEIF files (ISO/IEC 23008-12), which telephones write unless told otherwise.
const HEIF_BRANDS: [&[u8]; 8] = [b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"];

impl ScanKind {
    /// The kind of a file.
    ///
    /// # Errors
    /// `empty-file`, `heic-picture`, `not-a-scan`.
    pub fn of(bytes: &[u8]) -> Result<Self, ImportError> {
        const KINDS: [(&[u8], ScanKind); 6] = [
            (b"\xFF\xD8\xFF", ScanKind::Jpeg),
            (b"\x89PNG\r\n\x1A\n", ScanKind::Png),
            (b"II*\0", ScanKind::Tiff),
            (b"MM\0*", ScanKind::Tiff),
            (b"II+\0", ScanKind::Tiff),
            (b"MM\0+", ScanKind::Tiff),
        ];
        if bytes.is_empty() {
            return Err(ImportError::EmptyFile);
        }
        if let Some((_, kind)) = KINDS.iter().find(|(first, _)| bytes.starts_with(first)) {
            return Ok(*kind);
        }
        if bytes[..bytes.len().min(HEADER_WITHIN)].windows(5).any(|five| five == b"%PDF-") {
            return Ok(Self::Pdf);
        }
        if bytes.get(4..8) == Some(b"ftyp") && is_heif(bytes) {
            return Err(ImportError::HeicPicture);
        }
        Err(ImportError::NotAScan)
    }
}

/// Whether the first box of the file names a brand of HEIF, as its own or among those it is compatible with.
fn is_heif(bytes: &[u8]) -> bool {
    let end = bytes.len().min(64);
    bytes[8..end].chunks_exact(4).any(|brand| HEIF_BRANDS.contains(&brand))
}
