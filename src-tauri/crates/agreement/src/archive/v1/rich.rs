//! Texts of the archive form: words and rich text, language by language.

use super::present;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A short text in up to three languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Finnish.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub fi: Option<String>,
    /// Swedish.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub sv: Option<String>,
    /// English.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub en: Option<String>,
}

impl Words {
    /// Whether no language has words.
    pub const fn is_empty(&self) -> bool {
        self.fi.is_none() && self.sv.is_none() && self.en.is_none()
    }
}

/// A rich text in up to three languages: the blocks of each.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RichWords {
    /// Finnish.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Block>")]
    pub fi: Option<Vec<Block>>,
    /// Swedish.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Block>")]
    pub sv: Option<Vec<Block>>,
    /// English.
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<Block>")]
    pub en: Option<Vec<Block>>,
}

impl RichWords {
    /// Whether no language has a text.
    pub const fn is_empty(&self) -> bool {
        self.fi.is_none() && self.sv.is_none() && self.en.is_none()
    }
}

/// A block of a rich text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Block {
    /// A sub-heading.
    Heading {
        /// The words.
        text: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its pieces.
        spans: Vec<Span>,
    },
    /// Numbered points.
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

/// A point of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ListItem {
    /// Its pieces.
    pub spans: Vec<Span>,
    /// Lists under it; only `numbered` and `bullets` stand here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub children: Vec<Block>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
pub enum Span {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Emphasised words.
    Emphasis {
        /// The words.
        text: String,
    },
    /// The number of a section.
    SectionRef {
        /// The section.
        section: Uuid,
    },
    /// A defined term.
    Term {
        /// The definition.
        definition: Uuid,
        /// The words, as inflected here.
        text: String,
    },
}
