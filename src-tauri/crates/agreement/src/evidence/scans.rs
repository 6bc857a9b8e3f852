//! Pages that came back scanned: what was read from each, and what became of it.

use crate::ScanId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What the program understood of a page. It proves which sheet was meant, not what is on it (ruling 15).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScanReading {
    /// A signature sheet of the version that is being signed.
    Sheet,
    /// A signature sheet that has been filed already.
    Duplicate,
    /// A sheet of another version of this agreement.
    OtherVersion,
    /// A page of another agreement, or of a text this workspace never locked.
    OtherAgreement,
    /// A page of the text, not of the signatures.
    BodyPage,
    /// A sheet that names a party or an original that the version has not.
    UnknownSheet,
    /// Codes that contradict each other.
    Conflicting,
    /// A code that is none of ours.
    ForeignCode,
    /// No code could be read.
    NoCode,
    /// A blank back.
    Blank,
}

impl ScanReading {
    /// Every reading.
    pub const ALL: [Self; 10] = [
        Self::Sheet,
        Self::Duplicate,
        Self::OtherVersion,
        Self::OtherAgreement,
        Self::BodyPage,
        Self::UnknownSheet,
        Self::Conflicting,
        Self::ForeignCode,
        Self::NoCode,
        Self::Blank,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::Duplicate => "duplicate",
            Self::OtherVersion => "other-version",
            Self::OtherAgreement => "other-agreement",
            Self::BodyPage => "body-page",
            Self::UnknownSheet => "unknown-sheet",
            Self::Conflicting => "conflicting",
            Self::ForeignCode => "foreign-code",
            Self::NoCode => "no-code",
            Self::Blank => "blank",
        }
    }
}

/// What became of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScanState {
    /// It waits for a person.
    Inbox,
    /// It is filed with its original.
    Filed,
    /// A person put it aside; the file stays.
    SetAside,
}

impl ScanState {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Inbox, Self::Filed, Self::SetAside];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Inbox => "inbox",
            Self::Filed => "filed",
            Self::SetAside => "set-aside",
        }
    }
}

/// A scanned page. The file it came in is kept byte for byte as an attachment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScannedPage {
    /// Identity.
    pub id: ScanId,
    /// SHA-256 of the file in lower-case hex.
    pub file: String,
    /// The file's name as it came.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file_name: String,
    /// The page in the file, from 1.
    pub page: u32,
    /// Quarter turns clockwise that bring it upright: 0–3.
    #[serde(default)]
    pub turns: u8,
    /// The day it was taken in.
    pub received_on: NaiveDate,
    /// What was understood.
    pub reading: ScanReading,
    /// What became of it.
    pub state: ScanState,
    /// The version it belongs to, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<u32>,
    /// The number of the original it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub original: Option<u16>,
    /// The page of the sheet.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet_page: Option<u16>,
}
