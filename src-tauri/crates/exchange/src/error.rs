//! Why something that came in was refused: codes and places, never messages (the words are in the locale files).

use serde::{Deserialize, Serialize};

/// A refusal of a whole file or paste. Nothing of it has been taken in.
///
/// `row` counts from 1 as a spreadsheet program shows it (blank rows count); in pasted text it is the line, in a
/// paragraph of names the piece. `column` is the heading as it stands in the file, or the column's number when there
/// is none, and is empty where a text has no columns.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[allow(missing_docs)] // the fields are described above; the variants below
pub enum ImportError {
    /// The file has more bytes than are read; `limit` is in megabytes.
    #[error("the file has more than {limit} MB")]
    FileTooLarge { limit: u32 },
    /// There is nothing in the file, or only blanks.
    #[error("the file is empty")]
    EmptyFile,
    /// There is a heading row but nothing below it.
    #[error("the list has no rows")]
    NoRows,
    /// The list has more rows than are read.
    #[error("the list has more than {limit} rows")]
    TooManyRows { limit: u32 },
    /// A row has more cells than are read.
    #[error("row {row} has more than {limit} cells")]
    TooManyColumns { row: u32, limit: u32 },
    /// One cell or line is longer than any name or address can be.
    #[error("row {row}, column {column}: the text is too long")]
    FieldTooLong { row: u32, column: String },
    /// A character that belongs in no text; `value` is its code point, "U+0007".
    #[error("row {row}, column {column}: control character {value}")]
    ControlCharacter { row: u32, column: String, value: String },
    /// The text starts in one encoding and breaks on this line.
    #[error("row {row}: the letters cannot be read")]
    BrokenText { row: u32 },
    /// The bytes are no text at all.
    #[error("the file is not a text")]
    NotText,
    /// A file of another kind; `value` names it ("PDF", "Word").
    #[error("the file is of another kind: {value}")]
    OtherFileKind { value: String },
    /// A quotation mark opens a cell and nothing closes it.
    #[error("row {row}: a quotation mark is never closed")]
    UnclosedQuote { row: u32, column: String },
    /// A row has not as many cells as the heading row; `column` is the first one that lacks a cell or a heading.
    #[error("row {row}: {value} cells where there should be {expected}")]
    RaggedRow { row: u32, column: String, value: String, expected: String },
    /// No column for the name of the organisation.
    #[error("row {row}: no column for the name")]
    MissingColumn { row: u32 },
    /// Two columns for the same thing.
    #[error("row {row}: column {column} is there twice")]
    DoubledColumn { row: u32, column: String, value: String },
    /// A Finnish personal identity code: never stored, so the file is not taken in. The code itself is not repeated.
    #[error("row {row}, column {column}: a personal identity code")]
    PersonalIdentityCode { row: u32, column: String },
    /// Named or asked for as a workbook (.xlsx), but it is none.
    #[error("the file is not a workbook")]
    NotAWorkbook,
    /// A workbook of the format used before 2007 (.xls).
    #[error("the workbook is of the old format")]
    OldWorkbook,
    /// A workbook under a password.
    #[error("the workbook is encrypted")]
    EncryptedWorkbook,
    /// A workbook that unpacks to more than is read.
    #[error("the workbook unpacks to too much")]
    WorkbookTooLarge,
    /// A workbook whose inside cannot be read.
    #[error("the workbook is broken")]
    BrokenWorkbook,
    /// Not a PDF, or too broken to be read.
    #[error("the file is not a PDF that can be read")]
    NotAPdf,
    /// A PDF under a password.
    #[error("the PDF is encrypted")]
    EncryptedPdf,
    /// A PDF without an agreement of ours: another program's, or a copy that carries none.
    #[error("the PDF carries no agreement")]
    NoAgreementInside,
    /// The agreement in the PDF is not whole, or is none.
    #[error("the agreement in the PDF is damaged")]
    DamagedAgreement,
    /// The agreement in the PDF was written by a newer program; `value` is the number of its form.
    #[error("the agreement in the PDF has the form {value}")]
    NewerAgreement { value: String },
    /// There is no such page; counted from 1.
    #[error("there is no page {value}: the file has {expected}")]
    NoSuchPage { value: String, expected: String },
    /// The page would have more pixels than are drawn, or none.
    #[error("the page cannot be drawn at this size")]
    PageTooLarge,
    /// The page could not be drawn.
    #[error("the page could not be drawn")]
    PageNotDrawn,
    /// None of the kinds that scans come in (PDF, JPEG, PNG, TIFF).
    #[error("the file is no scan")]
    NotAScan,
    /// A photograph in the form that telephones write unless told otherwise (HEIC).
    #[error("the picture is a HEIC file")]
    HeicPicture,
    /// A file of scans with more pages than are read.
    #[error("the file has more than {limit} pages")]
    TooManyPages { limit: u32 },
    /// A picture that would unpack to more pixels or bytes than are held.
    #[error("the picture is too large")]
    PictureTooLarge,
    /// A picture that is damaged, cut off, or of a form that is not read.
    #[error("the picture is damaged")]
    BrokenPicture,
    /// A PDF that is cut off, or lacks pages that it says it has.
    #[error("the PDF is damaged")]
    BrokenPdf,
    /// No bundle, or a zip file of another kind.
    #[error("the file is no bundle")]
    NotABundle,
    /// A bundle that is not as its manifest or its archive says.
    #[error("the bundle is damaged")]
    DamagedBundle,
    /// A bundle with an entry whose name leads elsewhere, stands twice or is none of ours.
    #[error("the bundle has an entry with a name that is refused")]
    BundleName,
    /// A bundle that is, or unpacks to, more than is read.
    #[error("the bundle is too large")]
    BundleTooLarge,
    /// A bundle that a newer program wrote; `value` is the number of its form.
    #[error("the bundle has the form {value}")]
    NewerBundle { value: String },
    /// A bundle under a passphrase, and none was given.
    #[error("the bundle is under a passphrase")]
    PassphraseNeeded,
    /// Not the passphrase of the bundle.
    #[error("not the passphrase")]
    WrongPassphrase,
    /// A passphrase that would take more work to try than any of ours.
    #[error("the passphrase would take too much work")]
    PassphraseTooCostly,
}

impl ImportError {
    /// Every code, for the test that each has its words.
    pub const CODES: &'static [&'static str] = &[
        "file-too-large",
        "empty-file",
        "no-rows",
        "too-many-rows",
        "too-many-columns",
        "field-too-long",
        "control-character",
        "broken-text",
        "not-text",
        "other-file-kind",
        "unclosed-quote",
        "ragged-row",
        "missing-column",
        "doubled-column",
        "personal-identity-code",
        "not-a-workbook",
        "old-workbook",
        "encrypted-workbook",
        "workbook-too-large",
        "broken-workbook",
        "not-a-pdf",
        "encrypted-pdf",
        "no-agreement-inside",
        "damaged-agreement",
        "newer-agreement",
        "no-such-page",
        "page-too-large",
        "page-not-drawn",
        "not-a-scan",
        "heic-picture",
        "too-many-pages",
        "picture-too-large",
        "broken-picture",
        "broken-pdf",
        "not-a-bundle",
        "damaged-bundle",
        "bundle-name",
        "bundle-too-large",
        "newer-bundle",
        "passphrase-needed",
        "wrong-passphrase",
        "passphrase-too-costly",
    ];

    /// The code on the wire; its words are `error-import-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::FileTooLarge { .. } => "file-too-large",
            Self::EmptyFile => "empty-file",
            Self::NoRows => "no-rows",
            Self::TooManyRows { .. } => "too-many-rows",
            Self::TooManyColumns { .. } => "too-many-columns",
            Self::FieldTooLong { .. } => "field-too-long",
            Self::ControlCharacter { .. } => "control-character",
            Self::BrokenText { .. } => "broken-text",
            Self::NotText => "not-text",
            Self::OtherFileKind { .. } => "other-file-kind",
            Self::UnclosedQuote { .. } => "unclosed-quote",
            Self::RaggedRow { .. } => "ragged-row",
            Self::MissingColumn { .. } => "missing-column",
            Self::DoubledColumn { .. } => "doubled-column",
            Self::PersonalIdentityCode { .. } => "personal-identity-code",
            Self::NotAWorkbook => "not-a-workbook",
            Self::OldWorkbook => "old-workbook",
            Self::EncryptedWorkbook => "encrypted-workbook",
            Self::WorkbookTooLarge => "workbook-too-large",
            Self::BrokenWorkbook => "broken-workbook",
            Self::NotAPdf => "not-a-pdf",
            Self::EncryptedPdf => "encrypted-pdf",
            Self::NoAgreementInside => "no-agreement-inside",
            Self::DamagedAgreement => "damaged-agreement",
            Self::NewerAgreement { .. } => "newer-agreement",
            Self::NoSuchPage { .. } => "no-such-page",
            Self::PageTooLarge => "page-too-large",
            Self::PageNotDrawn => "page-not-drawn",
            Self::NotAScan => "not-a-scan",
            Self::HeicPicture => "heic-picture",
            Self::TooManyPages { .. } => "too-many-pages",
            Self::PictureTooLarge => "picture-too-large",
            Self::BrokenPicture => "broken-picture",
            Self::BrokenPdf => "broken-pdf",
            Self::NotABundle => "not-a-bundle",
            Self::DamagedBundle => "damaged-bundle",
            Self::BundleName => "bundle-name",
            Self::BundleTooLarge => "bundle-too-large",
            Self::NewerBundle { .. } => "newer-bundle",
            Self::PassphraseNeeded => "passphrase-needed",
            Self::WrongPassphrase => "wrong-passphrase",
            Self::PassphraseTooCostly => "passphrase-too-costly",
        }
    }

    /// The row (from 1), where the refusal has one.
    pub fn row(&self) -> Option<u32> {
        match self {
            Self::TooManyColumns { row, .. }
            | Self::FieldTooLong { row, .. }
            | Self::ControlCharacter { row, .. }
            | Self::BrokenText { row }
            | Self::UnclosedQuote { row, .. }
            | Self::RaggedRow { row, .. }
            | Self::MissingColumn { row }
            | Self::DoubledColumn { row, .. }
            | Self::PersonalIdentityCode { row, .. } => Some(*row),
            _ => None,
        }
    }

    /// The column, where the refusal has one; never an empty string.
    pub fn column(&self) -> Option<&str> {
        let column = match self {
            Self::FieldTooLong { column, .. }
            | Self::ControlCharacter { column, .. }
            | Self::UnclosedQuote { column, .. }
            | Self::RaggedRow { column, .. }
            | Self::DoubledColumn { column, .. }
            | Self::PersonalIdentityCode { column, .. } => column,
            _ => return None,
        };
        (!column.is_empty()).then_some(column)
    }

    /// What was found there; never a personal identity code.
    pub fn value(&self) -> Option<&str> {
        match self {
            Self::ControlCharacter { value, .. }
            | Self::OtherFileKind { value }
            | Self::RaggedRow { value, .. }
            | Self::DoubledColumn { value, .. }
            | Self::NewerAgreement { value }
            | Self::NewerBundle { value }
            | Self::NoSuchPage { value, .. } => Some(value),
            _ => None,
        }
    }

    /// What should have been there: a number of cells, rows, columns, pages or megabytes.
    pub fn expected(&self) -> Option<String> {
        match self {
            Self::FileTooLarge { limit }
            | Self::TooManyRows { limit }
            | Self::TooManyPages { limit }
            | Self::TooManyColumns { limit, .. } => Some(limit.to_string()),
            Self::RaggedRow { expected, .. } | Self::NoSuchPage { expected, .. } => Some(expected.clone()),
            _ => None,
        }
    }
}
