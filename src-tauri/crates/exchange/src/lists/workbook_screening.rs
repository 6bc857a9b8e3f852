//! A workbook is a zip file from anywhere: its directory is weighed before a reader that trusts it is let near.

use crate::{ImportError, limits};
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// First bytes of an entry in a zip directory.
const DIRECTORY_ENTRY: &[u8; 4] = b"PK\x01\x02";
/// The reader reserves room for as many strings as this attribute says, before it has seen one.
const STRING_COUNT: &[u8] = b"uniqueCount";
/// The most strings that a workbook of our size can hold.
const MOST_STRINGS: u64 = 4_000_000;

/// Checks that the bytes are a workbook that unpacks to no more than the limits.
///
/// Sizes in a zip directory may lie, so every part that will be read is unpacked here once and counted.
///
/// # Errors
/// `not-a-workbook`, `other-file-kind` for other documents that are zip files inside, `encrypted-workbook`,
/// `workbook-too-large`, `broken-workbook`.
pub(crate) fn screen(bytes: &[u8]) -> Result<(), ImportError> {
    let entries =
        bytes.iter().zip(bytes.get(1..).unwrap_or_default()).enumerate().filter(|(at, (first, second))| {
            **first == b'P' && **second == b'K' && bytes[*at..].starts_with(DIRECTORY_ENTRY)
        });
    if entries.take(limits::ZIP_ENTRIES + 1).count() > limits::ZIP_ENTRIES {
        return Err(ImportError::WorkbookTooLarge);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ImportError::NotAWorkbook)?;
    let names: Vec<String> = archive.file_names().filter_map(|name| Some(name.ok()?.into_owned())).collect();
    recognise(&names)?;
    let mut total = 0;
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|fault| match fault {
            zip::result::ZipError::UnsupportedArchive(text)
                if text == zip::result::ZipError::PASSWORD_REQUIRED =>
            {
                ImportError::EncryptedWorkbook
            }
            _ => ImportError::BrokenWorkbook,
        })?;
        let name =
            entry.name().map_err(|_| ImportError::BrokenWorkbook)?.to_ascii_lowercase().replace('\\', "/");
        let Some(limit) = limit_of(&name) else { continue };
        if entry.size() > limit {
            return Err(ImportError::WorkbookTooLarge);
        }
        total += count(entry, limit)?;
        if total > limits::SHEET_BYTES {
            return Err(ImportError::WorkbookTooLarge);
        }
    }
    Ok(())
}

/// Tells a workbook from the other things that are zip files inside.
fn recognise(names: &[String]) -> Result<(), ImportError> {
    let has = |start: &str| names.iter().any(|name| name.to_ascii_lowercase().starts_with(start));
    let other = |value: &str| Err(ImportError::OtherFileKind { value: value.to_owned() });
    if has("xl/") {
        return Ok(());
    }
    if has("word/") {
        return other("Word");
    }
    if has("ppt/") {
        return other("PowerPoint");
    }
    if has("content.xml") && has("mimetype") {
        return other("OpenDocument");
    }
    Err(ImportError::NotAWorkbook)
}

/// How much a part may unpack to; `None` for parts that are never read (pictures, drawings, caches of pivot tables).
fn limit_of(name: &str) -> Option<u64> {
    if name.ends_with("sharedstrings.xml") {
        return Some(limits::STRINGS_BYTES);
    }
    if !name.ends_with(".xml") && !name.ends_with(".rels") {
        return None;
    }
    if name.contains("/worksheets/") && !name.contains("/_rels/") {
        return Some(limits::SHEET_BYTES);
    }
    let unread =
        ["/drawings/", "/pivotcache/", "/charts/", "/media/", "/revisions/", "/externallinks/", "customxml/"];
    (!unread.iter().any(|folder| name.contains(folder))).then_some(limits::PART_BYTES)
}

/// Unpacks a part and throws it away; counts its bytes and looks at the counts it claims.
fn count(entry: impl Read, limit: u64) -> Result<u64, ImportError> {
    let mut entry = entry.take(limit + 1);
    let mut buffer = vec![0; 64 * 1024];
    let (mut kept, mut total) = (0, 0);
    loop {
        let read = entry.read(&mut buffer[kept..]).map_err(|_| ImportError::BrokenWorkbook)?;
        total += read as u64;
        if total > limit {
            return Err(ImportError::WorkbookTooLarge);
        }
        let filled = kept + read;
        if claims_too_many_strings(&buffer[..filled]) {
            return Err(ImportError::WorkbookTooLarge);
        }
        if read == 0 {
            return Ok(total);
        }
        // an attribute may lie across two readings
        kept = filled.min(64);
        buffer.copy_within(filled - kept..filled, 0);
    }
}

fn claims_too_many_strings(part: &[u8]) -> bool {
    let mut rest = part;
    while let Some(at) = rest.windows(STRING_COUNT.len()).position(|window| window == STRING_COUNT) {
        rest = &rest[at + STRING_COUNT.len()..];
        let digits =
            rest.iter().skip_while(|byte| matches!(byte, b'=' | b'"' | b'\'' | b' ' | b'\t' | b'\r' | b'\n'));
        let claimed = digits
            .take_while(|byte| byte.is_ascii_digit())
            .fold(0_u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
        if claimed > MOST_STRINGS {
            return true;
        }
    }
    false
}
