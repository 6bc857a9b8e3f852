//! Texts in several languages and rich text, as the window sees them.

use agreement::{LocalizedRichText, Text};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A short text in up to three languages; absent where it has not been written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocalizedText {
    /// Finnish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fi: Option<String>,
    /// Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sv: Option<String>,
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub en: Option<String>,
}

impl From<&Text> for LocalizedText {
    fn from(text: &Text) -> Self {
        Self { fi: text.fi.clone(), sv: text.sv.clone(), en: text.en.clone() }
    }
}

impl From<LocalizedText> for Text {
    fn from(text: LocalizedText) -> Self {
        Self { fi: text.fi, sv: text.sv, en: text.en }.tidy()
    }
}

/// Rich text in up to three languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LocalizedRich {
    /// Finnish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub fi: Option<RichText>,
    /// Swedish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sv: Option<RichText>,
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub en: Option<RichText>,
}

impl From<&LocalizedRichText> for LocalizedRich {
    fn from(text: &LocalizedRichText) -> Self {
        let rich = |text: &Option<agreement::RichText>| text.as_ref().map(RichText::from);
        Self { fi: rich(&text.fi), sv: rich(&text.sv), en: rich(&text.en) }
    }
}

/// The small rich text of clauses and goals (ruling 7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RichText {
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
}

/// One block of a rich text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Block {
    /// A sub-heading inside a section.
    Heading {
        /// Plain text.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its pieces.
        spans: Vec<Span>,
    },
    /// Numbered sub-points.
    Numbered {
        /// The points.
        items: Vec<ListItem>,
    },
    /// Bullets.
    Bullets {
        /// The points.
        items: Vec<ListItem>,
    },
}

/// One point of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ListItem {
    /// Its own text.
    pub spans: Vec<Span>,
    /// Lists under it.
    #[serde(default)]
    pub children: Vec<Block>,
}

/// A piece of text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
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
    /// The number of another section.
    SectionRef {
        /// The section meant.
        section: Uuid,
    },
    /// A defined term.
    Term {
        /// The definition meant.
        definition: Uuid,
        /// The words as inflected here.
        text: String,
    },
}

impl From<&agreement::RichText> for RichText {
    fn from(text: &agreement::RichText) -> Self {
        Self { blocks: text.blocks.iter().map(Block::from).collect() }
    }
}

impl From<RichText> for agreement::RichText {
    fn from(text: RichText) -> Self {
        Self { blocks: text.blocks.into_iter().map(Into::into).collect() }
    }
}

impl From<&agreement::Block> for Block {
    fn from(block: &agreement::Block) -> Self {
        let items = |items: &[agreement::ListItem]| items.iter().map(ListItem::from).collect();
        match block {
            agreement::Block::Heading { text } => Self::Heading { text: text.clone() },
            agreement::Block::Paragraph { spans } => {
                Self::Paragraph { spans: spans.iter().map(Span::from).collect() }
            }
            agreement::Block::Numbered { items: points } => Self::Numbered { items: items(points) },
            agreement::Block::Bullets { items: points } => Self::Bullets { items: items(points) },
        }
    }
}

impl From<Block> for agreement::Block {
    fn from(block: Block) -> Self {
        let items = |items: Vec<ListItem>| items.into_iter().map(Into::into).collect();
        match block {
            Block::Heading { text } => Self::Heading { text },
            Block::Paragraph { spans } => {
                Self::Paragraph { spans: spans.into_iter().map(Into::into).collect() }
            }
            Block::Numbered { items: points } => Self::Numbered { items: items(points) },
            Block::Bullets { items: points } => Self::Bullets { items: items(points) },
        }
    }
}

impl From<&agreement::ListItem> for ListItem {
    fn from(item: &agreement::ListItem) -> Self {
        Self {
            spans: item.spans.iter().map(Span::from).collect(),
            children: item.children.iter().map(Block::from).collect(),
        }
    }
}

impl From<ListItem> for agreement::ListItem {
    fn from(item: ListItem) -> Self {
        Self {
            spans: item.spans.into_iter().map(Into::into).collect(),
            children: item.children.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<&agreement::Span> for Span {
    fn from(span: &agreement::Span) -> Self {
        match span {
            agreement::Span::Text { text } => Self::Text { text: text.clone() },
            agreement::Span::Emphasis { text } => Self::Emphasis { text: text.clone() },
            agreement::Span::SectionRef { section } => Self::SectionRef { section: section.0 },
            agreement::Span::Term { definition, text } => {
                Self::Term { definition: definition.0, text: text.clone() }
            }
        }
    }
}

impl From<Span> for agreement::Span {
    fn from(span: Span) -> Self {
        match span {
            Span::Text { text } => Self::Text { text },
            Span::Emphasis { text } => Self::Emphasis { text },
            Span::SectionRef { section } => Self::SectionRef { section: section.into() },
            Span::Term { definition, text } => Self::Term { definition: definition.into(), text },
        }
    }
}
