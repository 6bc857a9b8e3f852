//! Data safety: the page, checking, restoring, and what is shown when the workspace cannot be opened.

use crate::safety::SafetyLevel;
use agreement::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The data safety page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SafetyView {
    /// Whether the example is open, which is not backed up.
    pub example: bool,
    /// The worst of the rows.
    pub state: SafetyLevel,
    /// The state in a sentence.
    pub summary: String,
    /// What was looked at.
    pub rows: Vec<HealthRow>,
    /// Whether kept files were found missing or altered.
    pub files_damaged: bool,
    /// Why the last backup did not succeed.
    pub failed: Option<String>,
    /// The second place, shown; absent when none is chosen.
    pub second_place: Option<String>,
    /// Whether a person was asked for a second place.
    pub second_place_asked: bool,
    /// The backups of both places, the newest first.
    pub backups: Vec<BackupRow>,
    /// The name of the backup that was made before the last restore, on this computer.
    pub before_restore: Option<String>,
}

/// Kept files were brought back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FilesBroughtBack {
    /// What came of it, in words.
    pub message: String,
    /// The page as it is now.
    pub view: SafetyView,
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct HealthRow {
    /// What, in words.
    pub title: String,
    /// How it is.
    pub state: SafetyLevel,
    /// The same in a word.
    pub state_words: String,
    /// The same in a sentence, with what to do.
    pub message: String,
}

/// A backup in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BackupRow {
    /// `own` or `second`.
    pub place: String,
    /// The place in words.
    pub place_words: String,
    /// Its file name.
    pub name: String,
    /// When it was made, in words.
    pub made: String,
    /// Why it was made, in words.
    pub reason: String,
    /// Its size, in words.
    pub size: String,
    /// What restoring it would lose, in words.
    pub lost: String,
}

/// What came of the day's backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SafetyNotice {
    /// Why it did not succeed, in words; absent when it did or was not due.
    pub failed: Option<String>,
}

/// Names a backup to restore.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RestoreRequest {
    /// `own` or `second`.
    pub place: String,
    /// Its file name.
    pub name: String,
}

/// A restore that was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RestoredView {
    /// What was done, in words.
    pub message: String,
}

/// Why the workspace cannot be opened, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RecoveryView {
    /// The code of the error.
    pub code: String,
    /// What it is, in a few words.
    pub title: String,
    /// What happened.
    pub message: String,
    /// What is safe.
    pub safe: String,
    /// What to do.
    pub todo: String,
    /// Whether restoring a backup is what helps.
    pub offers_restore: bool,
    /// The newest backup that is whole.
    pub newest: Option<NewestBackup>,
    /// The folder of the workspace.
    pub folder: String,
    /// The language of the window.
    #[ts(type = "Language")]
    pub language: Language,
}

/// The newest backup that is whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewestBackup {
    /// `own` or `second`.
    pub place: String,
    /// Its file name.
    pub name: String,
    /// When it was made, in a sentence.
    pub what: String,
    /// What restoring it would lose, in a sentence.
    pub lost: String,
}
