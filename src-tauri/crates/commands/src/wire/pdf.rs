//! The live page and the PDF files.

use super::{IdentityChange, ItemChange, RichIn, TermsChange};
use agreement::AgreementLanguages;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Asks for a page of the agreement as it would be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PreviewRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// Language form of the page.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// The page from 1; none for the page where `at` stands.
    pub page: Option<u32>,
    /// The place being edited, such as "goal:<uuid>" or "section:<uuid>".
    pub at: Option<String>,
    /// The text of a field that is open and not yet committed.
    pub open_field: Option<OpenField>,
    /// Dots per inch; 110 on a screen of usual density.
    pub dpi: u16,
}

/// A field with uncommitted text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum OpenField {
    /// A field of an item.
    Item {
        /// The item.
        id: Uuid,
        /// The change it would be.
        change: ItemChange,
    },
    /// The purpose.
    Purpose {
        /// The text it would be.
        text: RichIn,
    },
    /// One of the terms the agreement has once.
    Terms {
        /// The change it would be.
        change: TermsChange,
    },
    /// The identity.
    Identity {
        /// The change it would be.
        change: IdentityChange,
    },
}

/// What stands before the picture in the answer: four bytes of length (little endian), this as JSON, then the PNG.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PreviewFacts {
    /// The page shown, from 1.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// The words of the page, for a screen reader.
    pub words: String,
    /// From the command received to the picture made, in microseconds.
    #[ts(type = "number")]
    pub micros: u64,
}

/// Asks for a PDF of the working text, marked as a draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PdfRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// Language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
}

/// A PDF that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedPdf {
    /// The file's name, without its folder.
    pub name: String,
    /// Pages.
    pub pages: u32,
    /// A sentence for the status line.
    pub message: String,
}

/// Asks for documents of a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DocumentsRequest {
    /// The agreement.
    pub agreement: Uuid,
    /// The locked version; none for the working text.
    pub version: Option<u32>,
    /// The code of the kind.
    #[ts(
        type = "\"agreement\" | \"publication-copy\" | \"draft\" | \"signature-sheets\" | \"contact-appendix\" | \"promises\" | \"decision-proposal\" | \"status-page\" | \"sending-kit\""
    )]
    pub kind: String,
    /// Language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// For which parties.
    pub parties: PartiesWanted,
    /// One file for all parties.
    pub bound: bool,
    /// By when papers or comments are wanted back.
    #[ts(type = "string | null")]
    pub return_by: Option<NaiveDate>,
    /// What becomes of them.
    pub then: DocumentsThen,
}

/// For which parties documents are made; kinds for everybody pass over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "of", rename_all = "snake_case")]
pub enum PartiesWanted {
    /// One for everybody.
    Together,
    /// One for each party.
    Each,
    /// For one party.
    One {
        /// The party.
        party: Uuid,
    },
}

/// What becomes of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DocumentsThen {
    /// They are saved where the user says.
    Save,
    /// They are opened in the system's viewer as one file.
    Print,
}
