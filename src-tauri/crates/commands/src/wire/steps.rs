//! Long work of the window, step by step.

use super::{SavedPdf, SignedFileView};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How far long work is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorkProgress {
    /// Steps done.
    pub done: u32,
    /// Steps in all.
    pub total: u32,
    /// What was made last, by name; empty where steps have none.
    pub name: String,
    /// What came of it, once it is done and kept.
    pub finished: Option<WorkDone>,
}

/// What came of long work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum WorkDone {
    /// A bundle was written.
    Bundle {
        /// In words, with the file's name.
        message: String,
    },
    /// Documents were written or shown.
    Documents {
        /// What was written.
        saved: SavedPdf,
    },
    /// The text was locked.
    Locked {
        /// As this version.
        version: u32,
    },
    /// The signed record was made and kept.
    Record {
        /// Of this version.
        version: u32,
    },
    /// Scanned files were read; their pages lie in the inbox.
    Scans {
        /// Files and pages that were refused, in words.
        refused: Vec<String>,
        /// Files that were signed electronically: no scans, to be kept one by one.
        signed: Vec<SignedFileView>,
    },
    /// Everything that is stored was looked at.
    Checked {
        /// Whether no fault was found.
        sound: bool,
    },
}
