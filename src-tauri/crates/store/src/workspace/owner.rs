//! Who has a workspace open: a note beside the lock, read by those who are refused (ruling 18).
//!
//! The lock alone decides. The note lies in a file of its own, because Windows lets nobody read a file that is locked.

use chrono::{DateTime, SecondsFormat, Utc};
use std::cell::Cell;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The most that is read of a note, in bytes: it may be anybody's.
const LONGEST: u64 = 1024;

/// Who has a workspace open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The name of the computer.
    pub host: String,
    /// The name that the person at work typed; may be empty.
    pub who: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

impl Owner {
    /// Three lines: the computer, the name, the moment.
    fn to_note(&self) -> String {
        let line = |text: &str| text.replace(char::is_control, " ");
        let since = self.since.to_rfc3339_opts(SecondsFormat::Secs, true);
        format!("{}\n{}\n{since}\n", line(&self.host), line(&self.who))
    }

    fn of_note(note: &str) -> Option<Self> {
        let mut lines = note.lines();
        let (host, who, since) = (lines.next()?, lines.next()?, lines.next()?);
        let since = DateTime::parse_from_rfc3339(since).ok()?.to_utc();
        Some(Self { host: host.to_owned(), who: who.to_owned(), since })
    }

    /// The note at a path; none where there is none, or half a one.
    pub(crate) fn read(path: &Path) -> Option<Self> {
        let mut note = String::new();
        File::open(path).ok()?.take(LONGEST).read_to_string(&mut note).ok()?;
        Self::of_note(&note)
    }
}

/// The lock of a workspace, for as long as it is open. The system frees it when the program ends in any way.
#[derive(Debug)]
pub(crate) struct Lock {
    /// None where the place cannot be written and nobody has ever locked it: then nobody else writes there either.
    _file: Option<File>,
    note: PathBuf,
    /// Whether the note is this program's own: one that was found is left to whoever opens the workspace next.
    signed: Cell<bool>,
}

impl Lock {
    pub(crate) const fn new(file: Option<File>, note: PathBuf) -> Self {
        Self { _file: file, note, signed: Cell::new(false) }
    }

    /// Whether the program that had the workspace last did not come to close it.
    pub(crate) fn was_left_behind(&self) -> bool {
        self.note.exists()
    }

    /// Notes who has it. A note that cannot be written is missed by those who are refused, and by nobody else.
    pub(crate) fn sign(&self, owner: &Owner) {
        let _ = fs::write(&self.note, owner.to_note());
        self.signed.set(true);
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        if self.signed.get() {
            let _ = fs::remove_file(&self.note);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn a_note_is_read_as_it_was_written_and_half_a_one_says_nothing() {
        let since = Utc.with_ymd_and_hms(2027, 2, 22, 8, 0, 0).single().expect("a moment");
        let owner = Owner { host: "kannettava-7".into(), who: "Aino\nSihteeri".into(), since };
        let note = owner.to_note();
        let read = Owner { who: "Aino Sihteeri".into(), ..owner };
        assert_eq!(Owner::of_note(&note), Some(read), "{note}");
        for end in 0..note.len() - "2027-02-22T08:00:00Z\n".len() {
            assert_eq!(Owner::of_note(&note[..end]), None);
        }
    }
}
