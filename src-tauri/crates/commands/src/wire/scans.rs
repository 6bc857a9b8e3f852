//! Scanned pages: reading, looking, filing.

use agreement::{ScanReading, ScanState};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A scanned page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScanView {
    /// Identity.
    pub id: Uuid,
    /// The name of the file it came in.
    pub file_name: String,
    /// The page in it.
    pub page: u32,
    /// When it came.
    pub received_on: NaiveDate,
    /// What was understood.
    #[ts(type = "ScanReading")]
    pub reading: ScanReading,
    /// What became of it.
    #[ts(type = "ScanState")]
    pub state: ScanState,
    /// The version it belongs to, where known.
    pub version: Option<u32>,
    /// The original it belongs to, where known.
    pub original: Option<u16>,
    /// The page of the sheet.
    pub sheet_page: Option<u16>,
    /// The parties that sign on that page, where known.
    pub parties: Vec<Uuid>,
    /// Whether its file is missing or altered.
    pub damaged: bool,
}

/// Pages a person has looked at and says belong there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FileScans {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// The pages.
    pub pages: Vec<FiledPage>,
}

/// One page and where it belongs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FiledPage {
    /// The page.
    pub scan: Uuid,
    /// The original.
    pub original: u16,
    /// The page of the sheet.
    pub sheet_page: u16,
    /// Whose signatures stand on it.
    pub signatories: Vec<Uuid>,
    /// The date on the paper, as typed; empty where it is not read.
    pub signed_on: String,
}

/// Pages to be put aside, or taken back into the inbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SetScansAside {
    /// The agreement.
    pub agreement: Uuid,
    /// The pages.
    pub scans: Vec<Uuid>,
    /// Put aside; else taken back.
    pub aside: bool,
}

/// Asks for the picture of a scanned page, upright.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScanPicture {
    /// The agreement.
    pub agreement: Uuid,
    /// The page.
    pub scan: Uuid,
}

/// What stands before the picture of a scanned page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ScanPictureFacts {
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}
