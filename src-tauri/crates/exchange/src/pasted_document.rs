//! The text of an earlier agreement, as it comes out of Word or a PDF: headings are guessed, paragraphs and lists kept.

mod blocks;
mod headings;
mod paragraphs;

use crate::lists::document_lines as lines;
use crate::{ImportError, encoding, file_kind, limits, screening};
use serde::{Deserialize, Serialize};

/// A section of an earlier agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastedSection {
    /// The heading without its number, in small letters where it was all capitals; empty for what stands above the
    /// first heading.
    pub title: String,
    /// The number as it stood ("5", "5 §"), where there was one.
    pub number: Option<String>,
    /// The line of the heading in the source, from 1.
    pub line: u32,
    /// What stands below it.
    pub blocks: Vec<PastedBlock>,
}

/// A piece of a section, in the shape of the agreement's own rich text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum PastedBlock {
    /// A heading below the section's own.
    Heading {
        /// Its words, without a number.
        text: String,
    },
    /// Running text.
    Paragraph {
        /// Its parts; plain text has one.
        spans: Vec<PastedSpan>,
    },
    /// Points with numbers or letters; they are numbered anew.
    Numbered {
        /// The points.
        items: Vec<Vec<PastedSpan>>,
    },
    /// Points with bullets.
    Bullets {
        /// The points.
        items: Vec<Vec<PastedSpan>>,
    },
}

/// A run of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PastedSpan {
    /// The words.
    pub text: String,
    /// Whether they are stressed; plain text cannot tell.
    pub emphasis: bool,
}

impl PastedSpan {
    /// A run without stress.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), emphasis: false }
    }
}

/// Reads the text of an earlier agreement into sections.
///
/// # Errors
/// `file-too-large`, `empty-file`, `other-file-kind`, `not-text`, `broken-text`; `field-too-long`, `control-character`
/// and `personal-identity-code` with the line.
pub fn read_pasted_document(bytes: &[u8]) -> Result<Vec<PastedSection>, ImportError> {
    if bytes.len() > limits::DOCUMENT_BYTES {
        return Err(ImportError::FileTooLarge { limit: (limits::DOCUMENT_BYTES / (1024 * 1024)) as u32 });
    }
    if file_kind::is_zip(bytes) || file_kind::is_compound_file(bytes) {
        return Err(ImportError::OtherFileKind { value: "Word".to_owned() });
    }
    file_kind::refuse_other_kinds(bytes)?;
    let (text, _) = encoding::decode(bytes)?;
    let lines = lines(&text);
    if lines.is_empty() {
        return Err(ImportError::EmptyFile);
    }
    for line in &lines {
        screening::screen(line.text, line.number, String::new)?;
    }
    let lines = paragraphs::join_wrapped(&lines);
    let marks = headings::mark(&lines);
    Ok(blocks::sections(&lines, &marks))
}
