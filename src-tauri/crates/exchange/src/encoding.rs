//! Bytes into text: UTF-8 and UTF-16 with and without a mark, and what Excel calls "CSV" on a Finnish Windows.

use crate::ImportError;
use serde::{Deserialize, Serialize};

/// In which encoding a text came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8 without a byte order mark.
    Utf8,
    /// UTF-8 with a byte order mark, as Excel's "CSV UTF-8" writes it.
    Utf8WithMark,
    /// UTF-16, low byte first, as Excel's "Unicode text" writes it.
    Utf16LowFirst,
    /// UTF-16, high byte first.
    Utf16HighFirst,
    /// Windows-1252, which holds Latin-1: what remains when the bytes are not UTF-8.
    Windows1252,
    /// Inside a workbook, where the encoding is the workbook's own matter.
    Workbook,
}

/// Decodes a text.
///
/// # Errors
/// `broken-text` with the line when the bytes start in an encoding and then break it, `not-text` for binary bytes.
pub(crate) fn decode(bytes: &[u8]) -> Result<(String, Encoding), ImportError> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let text = std::str::from_utf8(rest)
            .map_err(|fault| ImportError::BrokenText { row: line_of(&rest[..fault.valid_up_to()]) })?;
        return Ok((text.to_owned(), Encoding::Utf8WithMark));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return decode_utf16(rest, encoding_rs::UTF_16LE, Encoding::Utf16LowFirst);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return decode_utf16(rest, encoding_rs::UTF_16BE, Encoding::Utf16HighFirst);
    }
    if bytes.contains(&0) {
        return decode_unmarked_utf16(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok((text.to_owned(), Encoding::Utf8)),
        Err(fault) if is_mostly_utf8(bytes) => {
            Err(ImportError::BrokenText { row: line_of(&bytes[..fault.valid_up_to()]) })
        }
        Err(_) => Ok((
            encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
            Encoding::Windows1252,
        )),
    }
}

fn decode_utf16(
    bytes: &[u8],
    form: &'static encoding_rs::Encoding,
    encoding: Encoding,
) -> Result<(String, Encoding), ImportError> {
    match form.decode_without_bom_handling_and_without_replacement(bytes) {
        Some(text) => Ok((text.into_owned(), encoding)),
        None => {
            let (text, _) = form.decode_without_bom_handling(bytes);
            let before = text.split('\u{FFFD}').next().unwrap_or_default();
            Err(ImportError::BrokenText { row: line_of(before.as_bytes()) })
        }
    }
}

/// Some programs save UTF-16 without a mark: then nearly every second byte of a Finnish text is zero.
fn decode_unmarked_utf16(bytes: &[u8]) -> Result<(String, Encoding), ImportError> {
    let (mut even, mut odd) = (0_usize, 0_usize);
    for (position, _) in bytes.iter().enumerate().filter(|(_, byte)| **byte == 0) {
        if position % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let most = bytes.len() * 2 / 5;
    if odd > most && even == 0 {
        decode_utf16(bytes, encoding_rs::UTF_16LE, Encoding::Utf16LowFirst)
    } else if even > most && odd == 0 {
        decode_utf16(bytes, encoding_rs::UTF_16BE, Encoding::Utf16HighFirst)
    } else {
        Err(ImportError::NotText)
    }
}

/// A UTF-8 text with one broken byte must not be read as Windows-1252: every ä in it would turn into two characters.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut whole, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    whole > broken
}

fn line_of(before: &[u8]) -> u32 {
    u32::try_from(before.iter().filter(|byte| **byte == b'\n').count()).unwrap_or(u32::MAX - 1) + 1
}
