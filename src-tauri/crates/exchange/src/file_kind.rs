//! What a file is by its first bytes: names lie, and a person who picks the wrong file should be told which it was.

use crate::ImportError;

/// First bytes of what people pick by mistake, and what to call it.
const OTHER_KINDS: &[(&[u8], &str)] = &[
    (b"%PDF-", "PDF"),
    (b"{\\rtf", "RTF"),
    (b"\x89PNG", "PNG"),
    (b"\xFF\xD8\xFF", "JPEG"),
    (b"GIF8", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"\x1F\x8B", "GZIP"),
    (b"7z\xBC\xAF", "7z"),
    (b"Rar!", "RAR"),
    (b"SQLite format 3\0", "SQLite"),
    (b"MZ", "EXE"),
    (b"\x7FELF", "ELF"),
];

/// Whether the bytes are a zip file, as every workbook is.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Whether the bytes are the older container of Office files, or one wrapped around an encrypted workbook.
pub(crate) fn is_compound_file(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
}

/// Tells an encrypted workbook from one of the old format.
pub(crate) fn refuse_compound_file(bytes: &[u8]) -> ImportError {
    let marker: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    if bytes.windows(marker.len()).any(|window| window == marker) {
        ImportError::EncryptedWorkbook
    } else {
        ImportError::OldWorkbook
    }
}

/// Refuses files that are known to be neither text nor a workbook.
///
/// # Errors
/// `other-file-kind` with the name of the kind.
pub(crate) fn refuse_other_kinds(bytes: &[u8]) -> Result<(), ImportError> {
    for (first, name) in OTHER_KINDS {
        // "MZ" may begin a name: a program has zero bytes near its start, a list has none
        if bytes.starts_with(first) && (first.len() > 2 || bytes.iter().take(64).any(|byte| *byte == 0)) {
            return Err(ImportError::OtherFileKind { value: (*name).to_owned() });
        }
    }
    let start: String = bytes.iter().take(200).map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    let start = start.trim_start_matches(['ï', '»', '¿', ' ', '\r', '\n', '\t']);
    if start.starts_with("<!doctype html") || start.starts_with("<html") {
        return Err(ImportError::OtherFileKind { value: "HTML".to_owned() });
    }
    Ok(())
}
