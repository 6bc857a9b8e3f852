//! Files that are whole or not there: written beside their place, made durable, then renamed.

use crate::witness::{Step, tell, told};
use crate::{StoreError, platform};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

/// What to do with a file of the same name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// Leave it and say so.
    Refuse,
    /// Replace it in one step.
    Replace,
}

/// Writes a file so that after a crash either nothing or the whole of it is there.
///
/// # Errors
/// [`StoreError::FileExists`] when it is there and not to be replaced; else what the system refused. In every case an
/// earlier file of that name is as it was.
pub fn write_file(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), StoreError> {
    if overwrite == Overwrite::Refuse && path.symlink_metadata().is_ok() {
        return Err(StoreError::FileExists { path: path.into() });
    }
    let (temporary, mut file) = create_beside(path)?;
    let written = file.write_all(bytes).and_then(|()| {
        tell(|| Step::Wrote(temporary.clone(), bytes.to_owned()));
        told(file.sync_all(), Step::Synced, &temporary)
    });
    drop(file);
    let placed = written
        .map_err(|error| StoreError::of_file(error, path))
        .and_then(|()| place(&temporary, path, overwrite));
    if placed.is_err() {
        // The half-written file is ours alone; that it cannot be removed says nothing new.
        let _ = remove(&temporary);
    }
    placed
}

/// Gives a finished, synced file its name, and makes the name durable.
pub(crate) fn place(temporary: &Path, path: &Path, overwrite: Overwrite) -> Result<(), StoreError> {
    let about = |error| StoreError::of_file(error, path);
    match overwrite {
        Overwrite::Replace => rename(temporary, path).map_err(about)?,
        // A hard link never replaces, where a rename always does.
        Overwrite::Refuse => match fs::hard_link(temporary, path) {
            Ok(()) => {
                tell(|| Step::Linked(temporary.to_owned(), path.to_owned()));
                remove(temporary).map_err(about)?;
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => return Err(about(error)),
            // Memory sticks (FAT, exFAT) have no links: the moment between look and rename stays open there.
            Err(_) if path.symlink_metadata().is_ok() => {
                return Err(StoreError::FileExists { path: path.into() });
            }
            Err(_) => rename(temporary, path).map_err(about)?,
        },
    }
    sync_folder(folder_of(path)).map_err(about)
}

fn rename(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::rename(from, to)?;
    tell(|| Step::Renamed(from.to_owned(), to.to_owned()));
    Ok(())
}

fn remove(path: &Path) -> std::io::Result<()> {
    told(fs::remove_file(path), Step::Removed, path)
}

/// Makes a durable copy of a file under a name that is still free. A copy cut off in the middle is left there: the caller
/// uses a name that does not count.
pub(crate) fn copy_file(from: &Path, to: &Path) -> std::io::Result<()> {
    let mut source = File::open(from)?;
    let mut copy = OpenOptions::new().write(true).create_new(true).open(to)?;
    tell(|| Step::Created(to.to_owned()));
    std::io::copy(&mut source, &mut copy)?;
    tell(|| Step::Wrote(to.to_owned(), fs::read(to).unwrap_or_default()));
    told(copy.sync_all(), Step::Synced, to)
}

/// Makes the content of a finished file durable.
pub(crate) fn sync_file(path: &Path) -> std::io::Result<()> {
    told(OpenOptions::new().write(true).open(path).and_then(|file| file.sync_all()), Step::Synced, path)
}

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> std::io::Result<()> {
    told(platform::sync_folder(folder), Step::SyncedFolder, folder)
}

/// Makes a folder, and those above it, where they are missing; their names are durable.
pub(crate) fn make_folder(path: &Path) -> Result<(), StoreError> {
    if path.is_dir() {
        return Ok(());
    }
    let above = folder_of(path);
    if above != Path::new(".") {
        make_folder(above)?;
    }
    let made = match fs::create_dir(path) {
        // Another program made it meanwhile.
        Err(_) if path.is_dir() => return Ok(()),
        made => told(made, Step::MadeFolder, path),
    };
    made.and_then(|()| sync_folder(above)).map_err(|error| StoreError::of_file(error, path))
}

/// Whether the system lets this program make files beside this one, tried with one that is taken away at once. A full
/// disk is no such refusal.
pub(crate) fn can_make_files_beside(path: &Path) -> bool {
    match create_beside(path) {
        Ok((temporary, file)) => {
            drop(file);
            remove(&temporary).is_ok()
        }
        Err(error) => !matches!(error, StoreError::NoAccess { .. } | StoreError::ReadOnly { .. }),
    }
}

/// A new empty file in the folder of `path`, under a name nobody else has.
pub(crate) fn create_beside(path: &Path) -> Result<(PathBuf, File), StoreError> {
    let folder = folder_of(path);
    loop {
        let candidate = temporary_name(path);
        match OpenOptions::new().write(true).create_new(true).open(&candidate) {
            Ok(file) => {
                tell(|| Step::Created(candidate.clone()));
                return Ok((candidate, file));
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(StoreError::of_file(error, folder)),
        }
    }
}

/// A name beside `path` for a file in the making; different at every call of this program.
pub(crate) fn temporary_name(path: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    folder_of(path).join(format!(".sopu-{}-{count}.part", std::process::id()))
}

/// Whether a name is that of a file in the making.
pub(crate) fn is_temporary(name: &str) -> bool {
    name.starts_with(".sopu-") && name.ends_with(".part")
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("the folder can be read")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_written_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sopimus.pdf");
        write_file(&path, b"first", Overwrite::Refuse).expect("written");
        assert_eq!(fs::read(&path).expect("readable"), b"first");
        assert_eq!(names(folder.path()), ["sopimus.pdf"]);
    }

    #[test]
    fn an_existing_file_is_replaced_only_when_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sopimus.pdf");
        write_file(&path, b"first", Overwrite::Refuse).expect("written");
        let refused = write_file(&path, b"second", Overwrite::Refuse).expect_err("refused");
        assert_eq!(refused.code(), "file-exists");
        assert_eq!(fs::read(&path).expect("readable"), b"first", "the first file is as it was");
        write_file(&path, b"second", Overwrite::Replace).expect("replaced");
        assert_eq!(fs::read(&path).expect("readable"), b"second");
        assert_eq!(names(folder.path()), ["sopimus.pdf"]);
    }

    #[test]
    fn placing_never_replaces_even_when_the_file_came_in_between() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("sopimus.pdf");
        let (temporary, _file) = create_beside(&path).expect("created");
        fs::write(&path, b"another program's").expect("written");
        let refused = place(&temporary, &path, Overwrite::Refuse).expect_err("refused");
        assert_eq!(refused.code(), "file-exists");
        assert_eq!(fs::read(&path).expect("readable"), b"another program's");
    }

    #[test]
    fn a_failed_write_leaves_nothing_behind() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("taken");
        fs::create_dir(&path).expect("created");
        write_file(&path, b"x", Overwrite::Replace).expect_err("a folder cannot be replaced by a file");
        assert_eq!(names(folder.path()), ["taken"]);
        let missing = folder.path().join("nowhere").join("a.pdf");
        write_file(&missing, b"x", Overwrite::Refuse).expect_err("no such folder");
    }
}
