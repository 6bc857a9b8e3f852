//! What the database was when it was last closed, in a file beside it: a changed bit is found at the next opening, wherever
//! in the file it is, and a stop without closing is known as one.
//!
//! SQLite keeps no checksums: its own checks see broken structure, not a changed letter. The hash of the whole file does,
//! for as long as the program was not stopped in the middle; after such a stop the log's images of the rows are compared.

use super::folder::Folder;
use crate::StoreError;
use crate::durable::{Overwrite, write_file};
use crate::hash::sha256_of_file;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{ErrorKind, Read};

/// Where the header counts the sessions that wrote, and where it repeats that number.
/// <https://www.sqlite.org/fileformat2.html>, "File change counter".
const COUNTERS: [usize; 2] = [24, 92];

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Seal {
    /// None while the workspace is open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    closed: Option<Closed>,
    /// How often the workspace was found open although nobody had it open any more.
    unclean_stops: u32,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Closed {
    sha256: String,
    length: u64,
    counter: u32,
}

/// What the seal says of the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// It was never sealed.
    Unsealed,
    /// Every byte is as it was when it was closed.
    Whole,
    /// The program was stopped while it had the workspace open.
    StoppedUnclean,
    /// Another program has written it, or put another database in its place.
    ChangedOutside,
    /// Bytes have changed although nobody wrote it.
    Damaged,
}

/// The standing of the database, and how many unclean stops were counted before.
pub(crate) fn compare(folder: &Folder) -> Result<(Standing, u32), StoreError> {
    let Some(seal) = read(folder) else { return Ok((Standing::Unsealed, 0)) };
    let standing = match &seal.closed {
        None => Standing::StoppedUnclean,
        // Only a program writes a journal.
        Some(_) if fs::metadata(folder.journal()).is_ok_and(|journal| journal.len() > 0) => {
            Standing::ChangedOutside
        }
        Some(closed) => standing_of(folder, closed)?,
    };
    Ok((standing, seal.unclean_stops))
}

fn standing_of(folder: &Folder, closed: &Closed) -> Result<Standing, StoreError> {
    let path = folder.database();
    let found = match sha256_of_file(&path) {
        Ok(found) => found,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Standing::Unsealed),
        Err(error) => return Err(StoreError::of_file(error, path)),
    };
    if found == (closed.sha256.clone(), closed.length) {
        return Ok(Standing::Whole);
    }
    // A program that writes counts so, in both places; damage does not.
    Ok(match counter(folder) {
        Some(counter) if counter != closed.counter => Standing::ChangedOutside,
        _ => Standing::Damaged,
    })
}

/// The counter of the header, if it stands alike in both places.
fn counter(folder: &Folder) -> Option<u32> {
    let mut header = [0; 100];
    File::open(folder.database()).ok()?.read_exact(&mut header).ok()?;
    let numbers = COUNTERS.map(|at| {
        let four: [u8; 4] = header[at..at + 4].try_into().unwrap_or_default();
        u32::from_be_bytes(four)
    });
    (header.starts_with(b"SQLite format 3\0") && numbers[0] == numbers[1]).then_some(numbers[0])
}

/// A seal that cannot be read says nothing: the database is then checked as one that was never sealed.
fn read(folder: &Folder) -> Option<Seal> {
    serde_json::from_slice(&fs::read(folder.seal()).ok()?).ok()
}

fn write(folder: &Folder, seal: &Seal) -> Result<(), StoreError> {
    let json = serde_json::to_vec(seal).map_err(|error| StoreError::Io(error.into()))?;
    write_file(&folder.seal(), &json, Overwrite::Replace)
}

/// Says that the workspace is open, until [`OnClose`] says otherwise.
///
/// A full disk must not keep a workspace from being read; the counter of the header tells the same, more coarsely.
pub(crate) fn break_open(folder: &Folder, unclean_stops: u32) -> OnClose {
    let before = fs::read(folder.seal()).ok();
    let _ = write(folder, &Seal { closed: None, unclean_stops });
    OnClose { folder: folder.clone(), unclean_stops, before }
}

/// Seals the database when dropped: after the connection is closed, before the lock is freed.
#[derive(Debug)]
pub(crate) struct OnClose {
    folder: Folder,
    unclean_stops: u32,
    before: Option<Vec<u8>>,
}

impl OnClose {
    /// Puts the seal of before back: the database was not touched, and may be the damaged one it says it is.
    pub(crate) fn take_back(self) {
        if let Some(before) = &self.before {
            let _ = write_file(&self.folder.seal(), before, Overwrite::Replace);
        }
        std::mem::forget(self);
    }
}

impl Drop for OnClose {
    fn drop(&mut self) {
        // Without a seal the next opening checks all the more.
        let _ = close(&self.folder, self.unclean_stops);
    }
}

fn close(folder: &Folder, unclean_stops: u32) -> Result<(), StoreError> {
    let path = folder.database();
    let (sha256, length) = sha256_of_file(&path).map_err(|error| StoreError::of_file(error, path))?;
    let closed = counter(folder).map(|counter| Closed { sha256, length, counter });
    match closed {
        Some(closed) => write(folder, &Seal { closed: Some(closed), unclean_stops }),
        None => Ok(()),
    }
}
