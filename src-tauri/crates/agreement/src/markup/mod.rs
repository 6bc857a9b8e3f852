//! The clause files of `assets/clauses`: a small markup that a lawyer edits and an agreement is filled from.
//!
//! A file begins with `# Title`, may go on with a `> note` for the one who chooses, and then holds blocks with blank
//! lines between them: paragraphs, `## Sub heading`, lists of `1. point` and `- point` (two blanks of indent nest).
//! Inside a line stand `*emphasis*`, `[[section-kind]]` for the number of another section, and the word for the whole
//! in the form the sentence needs: `{{whole}}`, in Finnish also `{{whole:gen}}`, `{{whole:part}}` and `{{whole:ine}}`,
//! in Swedish `{{whole:def}}` and `{{whole:defgen}}`.

mod fill;
mod inline;
mod lists;
mod parse;

pub use lists::{ListEntry, ListForm, parse_list_file};
pub use parse::parse_clause;

use crate::{ClauseOrigin, Language, SectionKind};
use inline::Piece;

/// A clause of the library as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClauseText {
    language: Language,
    title: Vec<Piece>,
    note: Option<String>,
    blocks: Vec<ClauseBlock>,
}

impl ClauseText {
    /// The language of the file.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// When to choose this text, for the one who chooses.
    pub fn note(&self) -> Option<&str> {
        self.note.as_deref()
    }

    /// The kinds of section it refers to, each once, in the order of the outline.
    pub fn references(&self) -> Vec<SectionKind> {
        let mut kinds = Vec::new();
        for block in &self.blocks {
            block.references(&mut kinds);
        }
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum ClauseBlock {
    Heading(Vec<Piece>),
    Paragraph(Vec<Piece>),
    List { numbered: bool, items: Vec<ClauseItem> },
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct ClauseItem {
    pieces: Vec<Piece>,
    children: Vec<ClauseBlock>,
}

impl ClauseBlock {
    fn references(&self, kinds: &mut Vec<SectionKind>) {
        let mut collect = |pieces: &[Piece]| {
            kinds.extend(pieces.iter().filter_map(|piece| match piece {
                Piece::Section(kind) => Some(*kind),
                _ => None,
            }));
        };
        match self {
            Self::Heading(pieces) | Self::Paragraph(pieces) => collect(pieces),
            Self::List { items, .. } => {
                for item in items {
                    collect(&item.pieces);
                }
                for child in items.iter().flat_map(|item| &item.children) {
                    child.references(kinds);
                }
            }
        }
    }
}

/// What is wrong in a clause or list file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {code}")]
pub struct MarkupError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong there.
    pub code: MarkupErrorCode,
}

/// The kinds of mistakes in a clause or list file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MarkupErrorCode {
    /// The file does not begin with a title.
    #[error("the file must begin with '# Title'")]
    NoTitle,
    /// Nothing comes after the title.
    #[error("there is no text after the title")]
    NoText,
    /// A heading or point without words.
    #[error("there are no words here")]
    Empty,
    /// A title stands below the first line.
    #[error("a second title; sub-headings begin with '##'")]
    SecondTitle,
    /// A `*` without its partner.
    #[error("the emphasis does not end; '*' comes in pairs")]
    OpenEmphasis,
    /// `[[` without `]]`.
    #[error("the reference does not end with ']]'")]
    OpenReference,
    /// `[[…]]` names no kind of section.
    #[error("no section is called so")]
    UnknownSection,
    /// `{{` without `}}`.
    #[error("the placeholder does not end with '}}}}'")]
    OpenPlaceholder,
    /// `{{…}}` is no placeholder of this language.
    #[error("this language has no such placeholder")]
    UnknownPlaceholder,
    /// A reference where only words may stand: in titles, headings and emphasis.
    #[error("a reference cannot stand here")]
    ReferenceHere,
    /// A point is indented by an odd number of blanks, or deeper than the point above it allows.
    #[error("points are indented by two blanks a level, one level at a time")]
    Indent,
    /// Lists nest too deep.
    #[error("lists nest three levels deep at most")]
    TooDeep,
    /// A tab or another control character.
    #[error("a tab or control character")]
    Control,
    /// A line of a list file lacks its separator.
    #[error("the separator is missing")]
    NoSeparator,
}

impl ClauseOrigin {
    /// The origin a clause file's name tells, without its ending: `background--renewal`.
    pub fn from_file_stem(stem: &str) -> Option<Self> {
        let (code, alternative) = stem.split_once("--").unwrap_or((stem, ""));
        let kind = SectionKind::from_code(code).filter(|kind| *kind != SectionKind::Custom)?;
        (stem == code || !alternative.is_empty()).then(|| Self { kind, alternative: alternative.to_owned() })
    }

    /// The name of the clause file without its ending.
    pub fn file_stem(&self) -> String {
        match self.alternative.as_str() {
            "" => self.kind.code().to_owned(),
            alternative => format!("{}--{alternative}", self.kind.code()),
        }
    }
}

#[cfg(test)]
mod tests;
