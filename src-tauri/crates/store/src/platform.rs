//! What differs by operating system: making a folder's entries durable and holding the lock of a workspace.

use crate::StoreError;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Makes renames and new files in a folder durable. Windows has no such call and needs none for NTFS metadata.
#[cfg(unix)]
pub(crate) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

/// See the Unix form. Untested: no Windows machine is at hand.
#[cfg(not(unix))]
pub(crate) fn sync_folder(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Takes the lock of a workspace for as long as the file is open. The system frees it when the program ends in any way.
///
/// The file stays when the lock is freed: removing it would let two programs lock two files of one name.
pub(crate) fn lock(path: &Path) -> Result<File, StoreError> {
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(|error| StoreError::of_file(error, path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(None)),
        Err(TryLockError::Error(error)) => Err(StoreError::of_file(error, path)),
    }
}

/// Takes a lock that others who only read may have, too. None where nobody has ever locked: there is no file to lock.
pub(crate) fn lock_for_reading(path: &Path) -> Result<Option<File>, StoreError> {
    let Ok(file) = File::open(path) else { return Ok(None) };
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse(None)),
        // A file system without locks is nobody's to write here.
        _ => Ok(Some(file)),
    }
}

/// What tells a file from any other that may come to bear its name.
#[cfg(unix)]
pub(crate) fn identity(path: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).ok().map(|found| (found.dev(), found.ino()))
}

/// Windows does not let an open file be moved or removed: that it is there is enough. Untested.
#[cfg(not(unix))]
pub(crate) fn identity(path: &Path) -> Option<(u64, u64)> {
    path.exists().then_some((0, 0))
}

/// Whether the system would let this program write the file, asked without changing it.
pub(crate) fn is_writable(path: &Path) -> bool {
    OpenOptions::new().write(true).open(path).is_ok()
}
