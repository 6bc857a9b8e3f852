//! The outside world, passed in: the clock, randomness, dialogs and viewers. Nothing below asks the system itself.

use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Helsinki;
use std::any::Any;
use std::path::{Path, PathBuf};
use uuid::{Builder, Uuid};

/// Clock and randomness.
pub trait World: Send + Sync {
    /// Now.
    fn now(&self) -> DateTime<Utc>;
    /// Fills the bytes with randomness fit for identities and salts.
    fn random(&self, bytes: &mut [u8]);
}

impl dyn World + '_ {
    /// A new identity: UUIDv7, which sorts by the time it was made (ruling 6).
    pub(crate) fn new_id(&self) -> Uuid {
        let mut random = [0; 10];
        self.random(&mut random);
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or_default();
        Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// Today's date in Finland.
    pub(crate) fn today(&self) -> NaiveDate {
        self.now().with_timezone(&Helsinki).date_naive()
    }
}

/// The system's own clock and randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemWorld;

impl World for SystemWorld {
    fn now(&self) -> DateTime<Utc> {
        // Milliseconds are what the log keeps.
        let now = std::time::SystemTime::now();
        let since = now.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
        let millis = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        DateTime::from_timestamp_millis(millis).unwrap_or(DateTime::UNIX_EPOCH)
    }

    fn random(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("BUG: the system gives randomness");
    }
}

/// What the surface around the use-cases can do: the window shows dialogs, the command line has none.
///
/// The page never sees a path (ruling 26): it asks for a dialog and gets what was read or written.
pub trait Host: Send + Sync {
    /// Lets the user choose a list of organisations; none when the dialog was closed.
    fn choose_list(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    /// Lets the user choose where a PDF is saved; the dialog itself asks before it replaces a file.
    fn choose_pdf(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        None
    }
    /// Lets the user choose a PDF that carries an agreement; none when the dialog was closed.
    fn choose_agreement(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    /// Lets the user choose a bundle; none when the dialog was closed.
    fn choose_bundle(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    /// Lets the user choose where a bundle is saved; the dialog itself asks before it replaces a file.
    fn choose_bundle_target(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        None
    }
    /// Lets the user choose where a text file is saved; the dialog itself asks before it replaces a file.
    fn choose_text_target(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        None
    }
    /// The file that was dropped on the window last, once.
    fn take_dropped(&self) -> Option<PathBuf> {
        None
    }
    /// Lets the user choose scanned files, one or many; none when the dialog was closed.
    fn choose_scans(&self, _title: &str) -> Vec<PathBuf> {
        Vec::new()
    }
    /// Lets the user choose a paper that was scanned or photographed, one; none when the dialog was closed.
    fn choose_paper(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    /// All files that were dropped on the window last, once.
    fn take_all_dropped(&self) -> Vec<PathBuf> {
        Vec::new()
    }
    /// Lets the user choose a folder for several documents; none when the dialog was closed.
    fn choose_folder(&self, _title: &str) -> Option<PathBuf> {
        None
    }
    /// Opens a document in the system's viewer; says whether one was found.
    fn show_document(&self, _path: &Path) -> bool {
        false
    }
    /// Held while files are written that belong together: who asks the program to end waits until all are there.
    fn hold_together(&self) -> Box<dyn Any> {
        Box::new(())
    }
    /// Opens a folder in the system's file manager; says whether one was found.
    fn show_folder(&self, _path: &Path) -> bool {
        false
    }
    /// The page has been drawn and can be used.
    fn window_ready(&self) {}
    /// Everything typed so far is saved: a closing window may go.
    fn all_committed(&self) {}
    /// The program to start again as a worker for reading foreign files (ruling 23); none reads them in this process.
    fn worker_program(&self) -> Option<PathBuf> {
        None
    }
}

/// A surface without dialogs.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoHost;

impl Host for NoHost {}
