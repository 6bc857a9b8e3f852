//! The first hundred bytes of a database, read before SQLite may open the file (ruling 17).

use crate::StoreError;
use crate::migrations::APPLICATION_ID;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// What a database file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// No file, or one without content, as a program that stopped at its first steps leaves it.
    Empty,
    /// A database of ours with this schema.
    Ours(u32),
    /// Any other file.
    Foreign,
}

/// File format: <https://www.sqlite.org/fileformat2.html>, "The Database Header".
pub(crate) fn read(path: &Path) -> Result<Header, StoreError> {
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            return Ok(Header::Empty);
        }
        Err(error) => return Err(StoreError::of_file(error, path)),
    };
    let mut bytes = Vec::with_capacity(100);
    file.by_ref().take(100).read_to_end(&mut bytes).map_err(|error| StoreError::of_file(error, path))?;
    Ok(parse(&bytes))
}

/// Whether a journal is that of the very first action, which was cut off: whatever the database holds is taken back to
/// nothing. File format: the same page, "The Rollback Journal".
pub(crate) fn takes_back_everything(journal: &Path) -> bool {
    let mut bytes = [0; 20];
    let read = File::open(journal).and_then(|mut file| file.read_exact(&mut bytes));
    let pages_before = u32::from_be_bytes([bytes[16], bytes[17], bytes[18], bytes[19]]);
    // The first page alone holds no table.
    read.is_ok() && bytes.starts_with(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7") && pages_before <= 1
}

fn parse(bytes: &[u8]) -> Header {
    let number = |at: usize| {
        let bytes: Option<[u8; 4]> = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
        bytes.map(u32::from_be_bytes)
    };
    if bytes.is_empty() {
        return Header::Empty;
    }
    match (bytes.starts_with(b"SQLite format 3\0"), number(60), number(68)) {
        // One page, which holds no table: SQLite has made the file, and nobody anything in it.
        (true, Some(0), Some(0)) if number(28) == Some(1) => Header::Empty,
        (true, Some(version), Some(APPLICATION_ID)) if version > 0 => Header::Ours(version),
        _ => Header::Foreign,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(version: u32, application: u32) -> Vec<u8> {
        let mut bytes = b"SQLite format 3\0".to_vec();
        bytes.resize(100, 0);
        bytes[60..64].copy_from_slice(&version.to_be_bytes());
        bytes[68..72].copy_from_slice(&application.to_be_bytes());
        bytes
    }

    /// As another program, or SQLite by itself, makes it.
    fn of_pages(pages: u32) -> Vec<u8> {
        let mut bytes = header(0, 0);
        bytes[28..32].copy_from_slice(&pages.to_be_bytes());
        bytes
    }

    #[test]
    fn a_header_tells_whose_file_it_is() {
        let cases = [
            (Vec::new(), Header::Empty),
            (header(1, APPLICATION_ID), Header::Ours(1)),
            (header(9, APPLICATION_ID), Header::Ours(9)),
            (header(1, 0), Header::Foreign),
            (of_pages(1), Header::Empty),
            (of_pages(2), Header::Foreign),
            (header(0, APPLICATION_ID), Header::Foreign),
            (header(1, APPLICATION_ID)[..70].to_vec(), Header::Foreign),
            (b"a text that is no database".to_vec(), Header::Foreign),
        ];
        for (bytes, expected) in cases {
            assert_eq!(parse(&bytes), expected, "{:?}", bytes.get(60..72));
        }
    }
}
