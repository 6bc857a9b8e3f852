//! The small rich text of clauses and goals: one structure for window, PDF, comparison and JSON (ruling 7).

use crate::{DefinitionId, Localized, SectionId};
use serde::{Deserialize, Serialize};

/// Rich text in up to three languages.
pub type LocalizedRichText = Localized<RichText>;

/// A text of paragraphs, sub-points and sub-headings.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RichText {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}

/// One block of a rich text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A sub-heading inside a section.
    Heading {
        /// Plain text: headings carry no emphasis.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its pieces in reading order.
        spans: Vec<Span>,
    },
    /// Numbered sub-points; the numbers follow from the place.
    Numbered {
        /// The points.
        items: Vec<ListItem>,
    },
    /// A bullet list.
    Bullets {
        /// The points.
        items: Vec<ListItem>,
    },
}

/// One point of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ListItem {
    /// The point's own text.
    pub spans: Vec<Span>,
    /// Lists under this point; only [`Block::Numbered`] and [`Block::Bullets`] stand here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Block>,
}

/// A piece of text inside a paragraph or point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Span {
    /// Plain text.
    Text {
        /// The words.
        text: String,
    },
    /// Emphasised text.
    Emphasis {
        /// The words.
        text: String,
    },
    /// The number of another section; it follows when the section moves.
    SectionRef {
        /// The section meant.
        section: SectionId,
    },
    /// A defined term.
    Term {
        /// The definition meant.
        definition: DefinitionId,
        /// The words as inflected in this sentence.
        text: String,
    },
}

impl RichText {
    /// A text of one plain paragraph.
    pub fn paragraph(text: impl Into<String>) -> Self {
        Self { blocks: vec![Block::Paragraph { spans: vec![Span::Text { text: text.into() }] }] }
    }

    /// Whether nothing would be read: no block, or only blank ones.
    pub fn is_blank(&self) -> bool {
        self.blocks.iter().all(Block::is_blank)
    }

    /// The words alone, a line per block, for searching and checking.
    pub fn plain(&self) -> String {
        let mut lines = Vec::new();
        for block in &self.blocks {
            block.plain_lines(&mut lines);
        }
        lines.join("\n")
    }

    /// Visits every span in reading order.
    pub fn spans(&self) -> Vec<&Span> {
        let mut found = Vec::new();
        for block in &self.blocks {
            block.collect_spans(&mut found);
        }
        found
    }
}

impl Block {
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Self::Heading { text } => text.trim().is_empty(),
            Self::Paragraph { spans } => spans.iter().all(Span::is_blank),
            Self::Numbered { items } | Self::Bullets { items } => items.iter().all(|item| {
                item.spans.iter().all(Span::is_blank) && item.children.iter().all(Self::is_blank)
            }),
        }
    }

    fn plain_lines(&self, lines: &mut Vec<String>) {
        match self {
            Self::Heading { text } => lines.push(text.clone()),
            Self::Paragraph { spans } => lines.push(spans.iter().map(Span::words).collect()),
            Self::Numbered { items } | Self::Bullets { items } => {
                for item in items {
                    lines.push(item.spans.iter().map(Span::words).collect());
                    for child in &item.children {
                        child.plain_lines(lines);
                    }
                }
            }
        }
    }

    fn collect_spans<'a>(&'a self, found: &mut Vec<&'a Span>) {
        match self {
            Self::Heading { .. } => {}
            Self::Paragraph { spans } => found.extend(spans),
            Self::Numbered { items } | Self::Bullets { items } => {
                for item in items {
                    found.extend(&item.spans);
                    for child in &item.children {
                        child.collect_spans(found);
                    }
                }
            }
        }
    }
}

impl Span {
    /// The words of this piece; a section reference has none until it is numbered.
    pub fn words(&self) -> &str {
        match self {
            Self::Text { text } | Self::Emphasis { text } | Self::Term { text, .. } => text,
            Self::SectionRef { .. } => "",
        }
    }

    fn is_blank(&self) -> bool {
        !matches!(self, Self::SectionRef { .. }) && self.words().trim().is_empty()
    }
}
