//! An agreement in a PDF: what it holds, shown before anything of it is taken in.

use super::VerifyView;
use agreement::{AgreementKind, AgreementLanguages};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The agreement that a PDF carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreementInPdf {
    /// What stands for the file; the page never gets a path (ruling 26).
    pub token: Uuid,
    /// The file's name.
    pub source: String,
    /// Title in the window's language, or in the one it has.
    pub title: String,
    /// Kind.
    #[ts(type = "AgreementKind")]
    pub kind: AgreementKind,
    /// Language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// The date of the document as it is printed; empty where it has none.
    pub date: String,
    /// The names of its parties, in their order.
    pub parties: Vec<String>,
    /// Whether the agreement is here already.
    pub standing: AgreementStanding,
    /// Where the text here is another: what differs, in words.
    pub differences: Vec<String>,
    /// What the file itself is (ruling 14).
    pub verified: VerifyView,
}

/// How the agreement of a file stands to those that are here (ruling 16).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AgreementStanding {
    /// It is not here.
    New,
    /// It is here with the same text.
    Same,
    /// It is here with another text, which is never replaced.
    Different,
}

/// Takes in what was shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakeAgreementIn {
    /// The file that was shown.
    pub token: Uuid,
    /// As an agreement of its own, beside the one that is here.
    pub as_copy: bool,
}
