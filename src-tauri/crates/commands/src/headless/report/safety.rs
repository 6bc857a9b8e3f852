//! What is answered about backups and the check of everything.

use crate::safety::{SafetyLevel, SafetyTopic};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;

/// What `backup` made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BackupReport {
    /// The file.
    pub path: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// Its size in bytes.
    pub bytes: u64,
    /// Its SHA-256, as 64 hexadecimal digits.
    pub sha256: String,
    /// How many entries its log has.
    pub entries: i64,
    /// The hash of the newest of them, as 64 hexadecimal digits.
    pub head: String,
    /// What was brought to the folder of `--to`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "CarriedReport")]
    pub carried: Option<CarriedReport>,
}

/// What was brought to another folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CarriedReport {
    /// The backup there.
    pub path: String,
    /// How many kept files were copied; those already there are not.
    pub files_copied: usize,
    /// Kept files that are missing or altered in the workspace, by their SHA-256.
    pub files_missing: Vec<String>,
}

/// What `restore` did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RestoreReport {
    /// The backup that was restored.
    pub restored: String,
    /// How many entries its log has.
    pub entries: i64,
    /// The backup of what was there before: restoring it reverses this restore.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub before: Option<String>,
    /// Where a damaged database is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub set_aside: Option<String>,
    /// Kept files the backup names that are nowhere to be found, by their SHA-256.
    pub files_missing: Vec<String>,
}

/// What `doctor` found. The exit is 0 for `good`, 1 for `attention`, 2 for `damaged`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DoctorReport {
    /// The worst of the checks.
    pub state: SafetyLevel,
    /// The folder of the workspace.
    pub workspace: String,
    /// What was looked at.
    pub checks: Vec<DoctorLine>,
    /// The log; absent when the workspace cannot be opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "LogReport")]
    pub log: Option<LogReport>,
    /// The kept files; absent when the workspace cannot be opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "KeptFiles")]
    pub files: Option<KeptFiles>,
    /// How often the program was stopped while it had the workspace open; absent when it cannot be opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub unclean_stops: Option<u32>,
    /// How many backups there are.
    pub backups: usize,
    /// The newest backup; where the workspace is damaged, the newest that is whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub newest_backup: Option<String>,
    /// The second place, where one is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "SecondPlaceReport")]
    pub second_place: Option<SecondPlaceReport>,
}

/// One check of `doctor`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DoctorLine {
    /// What was looked at.
    pub check: SafetyTopic,
    /// How it is.
    pub state: SafetyLevel,
    /// What was looked at, in words.
    pub title: String,
    /// What was found, in words.
    pub message: String,
}

/// The state of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LogReport {
    /// How many entries it has.
    pub entries: i64,
    /// The hash of the newest, as 64 hexadecimal digits.
    pub head: String,
}

/// The kept files.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KeptFiles {
    /// How many.
    pub count: usize,
    /// Bytes of all of them.
    pub bytes: u64,
}

/// The second place for backups.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SecondPlaceReport {
    /// The folder.
    pub folder: String,
    /// Whether it can be reached now.
    pub reachable: bool,
    /// When a backup was last brought there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DateTime<Utc>")]
    pub last_at: Option<DateTime<Utc>>,
    /// How many backups it held then.
    pub backups: usize,
}
