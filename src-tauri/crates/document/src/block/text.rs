//! Words with their style.

use super::{Anchor, Language};

/// Words with their style.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Text {
    /// The pieces, joined without anything between them.
    pub spans: Vec<Span>,
}

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The words. A line feed begins a new line.
    pub text: String,
    /// Bold.
    pub bold: bool,
    /// Italic.
    pub italic: bool,
    /// Proper names: never hyphenated.
    pub name: bool,
    /// The language where it is not the block's.
    pub language: Option<Language>,
    /// Where it leads.
    pub target: Option<Anchor>,
    /// What became of it between two texts.
    pub edit: Option<Edit>,
}

/// What became of words between two texts, for those who see the page and for those who hear it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Edit {
    /// How it is drawn.
    pub kind: EditKind,
    /// How it is read: `poistettu: kunta`.
    pub spoken: String,
}

/// How words are drawn that are not in both texts. Lines carry the meaning, in black as well as in colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EditKind {
    /// Underlined.
    Added,
    /// Struck through.
    Removed,
}

impl Span {
    /// A plain span.
    pub fn plain(text: impl Into<String>) -> Self {
        let text = text.into();
        Span { text, bold: false, italic: false, name: false, language: None, target: None, edit: None }
    }

    /// A bold span.
    pub fn bold(text: impl Into<String>) -> Self {
        Span { bold: true, ..Span::plain(text) }
    }

    /// An italic span.
    pub fn italic(text: impl Into<String>) -> Self {
        Span { italic: true, ..Span::plain(text) }
    }

    /// The name of an organisation, a place or a person.
    pub fn name(text: impl Into<String>) -> Self {
        Span { name: true, ..Span::plain(text) }
    }
}

impl Text {
    /// The words of all spans without their styles.
    #[must_use]
    pub fn plain(&self) -> String {
        self.spans.iter().map(|span| span.text.as_str()).collect()
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.trim().is_empty())
    }

    /// The text with one more span.
    #[must_use]
    pub fn and(mut self, span: Span) -> Self {
        self.spans.push(span);
        self
    }
}

impl From<Span> for Text {
    fn from(span: Span) -> Self {
        Text { spans: vec![span] }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Span::plain(text).into()
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Span::plain(text).into()
    }
}
