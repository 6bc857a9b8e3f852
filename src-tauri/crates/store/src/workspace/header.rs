//! The first hundred bytes of a database, read before SQLite may open the file (ruling 17).

use crate::StoreError;
use crate::migrations::APPLICATION_ID;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// What a database file says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Header {
    /// No file, or an empty one as a program that stopped at its first step leaves it.
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

fn parse(bytes: &[u8]) -> Header {
    let number = |at: usize| {
        let bytes: Option<[u8; 4]> = bytes.get(at..at + 4).and_then(|four| four.try_into().ok());
        bytes.map(u32::from_be_bytes)
    };
    if bytes.is_empty() {
        return Header::Empty;
    }
    match (bytes.starts_with(b"SQLite format 3\0"), number(60), number(68)) {
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

    #[test]
    fn a_header_tells_whose_file_it_is() {
        let cases = [
            (Vec::new(), Header::Empty),
            (header(1, APPLICATION_ID), Header::Ours(1)),
            (header(9, APPLICATION_ID), Header::Ours(9)),
            (header(1, 0), Header::Foreign),
            (header(0, APPLICATION_ID), Header::Foreign),
            (header(1, APPLICATION_ID)[..70].to_vec(), Header::Foreign),
            (b"a text that is no database".to_vec(), Header::Foreign),
        ];
        for (bytes, expected) in cases {
            assert_eq!(parse(&bytes), expected, "{:?}", bytes.get(60..72));
        }
    }
}
