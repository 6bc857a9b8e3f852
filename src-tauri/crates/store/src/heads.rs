//! The heads of the log, noted outside the database (ruling 20): a log that lost its end, or a database that was put back by
//! hand, is known by what was noted before.
//!
//! One JSON document a line, the newest last: after each backup and each restore.

use crate::StoreError;
use crate::backup::BackupNote;
use crate::durable::{Overwrite, write_file};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;

/// In the workspace folder.
pub(crate) const FILE: &str = "sopu.heads";
/// Older lines are dropped: only the newest are compared.
const LINES: usize = 500;

/// The newest entry of the log at some time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Head {
    /// How many entries there were.
    pub(crate) entries: i64,
    /// The hash of the newest, in lower-case hex.
    pub(crate) head: String,
    /// Whether a backup was put in place: heads noted before need not be in the log.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) restored: bool,
    /// With `restored`: the hash of the newest entry that was left, for a restore that is interrupted before it is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) left: Option<(i64, String)>,
}

impl Head {
    pub(crate) fn of_backup(note: &BackupNote) -> Self {
        Self { entries: note.entries, head: note.head.clone(), restored: false, left: None }
    }
}

/// Notes a head, unless it is the newest noted.
pub(crate) fn note(workspace: &Path, head: &Head) -> Result<(), StoreError> {
    let path = workspace.join(FILE);
    let earlier = fs::read_to_string(&path).unwrap_or_default();
    let line = serde_json::to_string(head).map_err(|error| StoreError::Io(error.into()))?;
    let mut lines: Vec<&str> = earlier.lines().collect();
    if lines.last() == Some(&line.as_str()) {
        return Ok(());
    }
    lines.push(&line);
    let first = lines.len().saturating_sub(LINES);
    let text: String = lines[first..].iter().map(|line| format!("{line}\n")).collect();
    write_file(&path, text.as_bytes(), Overwrite::Replace)
}

/// How many entries the log had when its head was last noted.
pub fn entries_noted(workspace: &Path) -> Option<i64> {
    noted(workspace).first().map(|head| head.entries)
}

/// The heads noted since the last restore, the newest first. A line that cannot be read is passed over.
pub(crate) fn noted(workspace: &Path) -> Vec<Head> {
    let text = fs::read_to_string(workspace.join(FILE)).unwrap_or_default();
    let mut found = Vec::new();
    for line in text.lines().rev() {
        let Ok(head) = serde_json::from_str::<Head>(line) else { continue };
        let restored = head.restored;
        found.push(head);
        if restored {
            break;
        }
    }
    found
}
