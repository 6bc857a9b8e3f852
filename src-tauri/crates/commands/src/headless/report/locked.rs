//! What is answered about locked versions, PDF files and scanned pages.

use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// What `lock` made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LockReport {
    /// The agreement.
    pub agreement: Uuid,
    /// The number of the version.
    pub version: u32,
    /// The local date of locking.
    pub locked_on: NaiveDate,
    /// The hash of its text, as 64 hexadecimal digits.
    pub sha256: String,
    /// The identifier as printed on its pages.
    pub fingerprint: String,
    /// The files that are kept with it.
    pub files: Vec<VersionFileReport>,
}

/// A locked version in the list of `versions`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VersionReport {
    /// Its number.
    pub version: u32,
    /// The local date of locking.
    pub locked_on: NaiveDate,
    /// The hash of its text, as 64 hexadecimal digits.
    pub sha256: String,
    /// The identifier as printed on its pages.
    pub fingerprint: String,
    /// Why it was locked although findings blocked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub reason: Option<String>,
    /// The files that are kept with it.
    pub files: Vec<VersionFileReport>,
}

/// A kept file of a locked version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VersionFileReport {
    /// The kind of document.
    pub kind: String,
    /// Its language form.
    pub languages: String,
    /// The hash of the file, as 64 hexadecimal digits.
    pub sha256: String,
}

/// What `verify` says of a file. The exit is 0 when it is genuine, 2 when it cannot be read, else 1.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct VerifyReport {
    /// What it is.
    #[schemars(extend("enum" = [
        "genuine", "genuine_with_additions", "data_ok_layout_differs", "altered", "unknown_version", "draft",
        "unreadable"
    ]))]
    pub verdict: &'static str,
    /// Whether the whole file is one that this workspace keeps.
    pub genuine: bool,
    /// Whether an agreement could be read out of it.
    pub readable: bool,
    /// The agreement it is of, or says that it is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub agreement: Option<Uuid>,
    /// The version it is, or says that it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub version: Option<u32>,
    /// The identifier of that version as it is kept here.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub fingerprint: Option<String>,
    /// The title of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub title: Option<String>,
}

/// What `scan` read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScanReport {
    /// The agreement.
    pub agreement: Uuid,
    /// Every page that was read, in the order of the files.
    pub pages: Vec<ScanReportPage>,
    /// Files and pages that could not be read.
    pub refused: Vec<ScanFault>,
    /// Files that were signed electronically: no scans, to be read by `signed`.
    pub signed: Vec<String>,
    /// How many pages were filed; none without `--accept`.
    pub filed: u32,
}

/// A scanned page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScanReportPage {
    /// The name of its file.
    pub file: String,
    /// The page in the file, from 1.
    pub page: u32,
    /// What was understood.
    #[schemars(extend("enum" = [
        "sheet", "duplicate", "other-version", "other-agreement", "body-page", "unknown-sheet", "conflicting",
        "foreign-code", "no-code", "blank"
    ]))]
    pub reading: &'static str,
    /// What became of it.
    #[schemars(extend("enum" = ["inbox", "filed", "set-aside"]))]
    pub state: &'static str,
    /// The version it is of.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub version: Option<u32>,
    /// The number of the original; of a party's own sheet the party's.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub original: Option<u16>,
    /// The page of the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u16")]
    pub sheet_page: Option<u16>,
    /// The parties that sign on it.
    pub parties: Vec<ScanReportParty>,
}

/// A party that signs on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScanReportParty {
    /// Identity.
    pub id: Uuid,
    /// Its number in the text.
    pub number: u32,
    /// Its name.
    pub name: String,
}

/// A file or page that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ScanFault {
    /// The name of the file.
    pub file: String,
    /// The page, from 1; absent where the file was refused as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub page: Option<u32>,
    /// Kebab-case code.
    pub code: String,
    /// What is wrong, in words.
    pub message: String,
}
