//! What a PDF is.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a PDF is (ruling 14).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct VerifyView {
    /// The file's name.
    pub file_name: String,
    /// The code of the verdict.
    pub verdict: String,
    /// The verdict in a sentence, with what to do.
    pub message: String,
    /// The title of the agreement, where it is known.
    pub title: String,
    /// The version, where it is known.
    pub version: Option<u32>,
    /// The identifier of that version as printed.
    pub identifier: String,
}
