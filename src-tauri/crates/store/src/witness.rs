//! What is done to files, step by step: tests of power cuts listen, and make every state a cut may leave (ruling 21).
//!
//! SQLite's own steps are seen by a file layer of the tests ([`crate::OpenOptions::vfs`]); these are those of
//! [`crate::durable`]. Nobody listens in the program, and nothing is then copied.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

/// A step that a power cut may undo unless it was made durable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A folder got its name in the folder above.
    MadeFolder(PathBuf),
    /// A new, empty file.
    Created(PathBuf),
    /// The whole content of a new file.
    Wrote(PathBuf, Vec<u8>),
    /// The content of a file is durable.
    Synced(PathBuf),
    /// The file has another name instead.
    Renamed(PathBuf, PathBuf),
    /// The file has one more name.
    Linked(PathBuf, PathBuf),
    /// The name is gone.
    Removed(PathBuf),
    /// The names in a folder are durable.
    SyncedFolder(PathBuf),
}

/// Whoever listens.
pub type Listener = Box<dyn FnMut(Step)>;

thread_local! {
    static LISTENER: RefCell<Option<Listener>> = const { RefCell::new(None) };
}

/// From now on every step of this thread is told to `listener`, or to nobody.
pub fn listen(listener: Option<Listener>) {
    LISTENER.with_borrow_mut(|slot| *slot = listener);
}

/// Tells a step that was done.
pub(crate) fn tell(step: impl FnOnce() -> Step) {
    LISTENER.with_borrow_mut(|listener| {
        if let Some(listener) = listener {
            listener(step());
        }
    });
}

/// As [`tell`], about one path, once `done` says that it was done.
pub(crate) fn told<T>(
    done: std::io::Result<T>,
    step: fn(PathBuf) -> Step,
    path: &Path,
) -> std::io::Result<T> {
    if done.is_ok() {
        tell(|| step(path.to_owned()));
    }
    done
}
