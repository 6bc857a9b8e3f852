//! Neutral blocks: what a document says, in order, before anything is known about lines and pages.
//!
//! Whoever composes a document speaks in these and nothing else; whoever lays it out knows nothing of agreements.

mod figure;
mod list;
mod matrix;
mod signature;
mod table;
mod text;

pub use agreement::Language;

pub use figure::Figure;
pub use list::{Item, List, Marks, Place};
pub use matrix::{Matrix, MatrixColumn, MatrixGroup, MatrixRow, RoleLetter, RoleTone};
pub use signature::{Signatory, Signature, SignatureWords};
pub use table::{Align, Column, KeyValue, Row, Table, Width};
pub use text::{Edit, EditKind, Span, Text};

/// The language the words are asked for in.
pub(crate) fn speaking(language: Language) -> locale::Language {
    match language {
        Language::Fi => locale::Language::Fi,
        Language::Sv => locale::Language::Sv,
        Language::En => locale::Language::En,
    }
}

/// A stable name of a place in the document, such as `party:<uuid>` or `section-kind:validity`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Anchor(pub String);

impl Anchor {
    /// An anchor of that name.
    pub fn new(name: impl Into<String>) -> Self {
        Anchor(name.into())
    }
}

/// One piece of a document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Block {
    /// What it is.
    pub kind: Kind,
    /// Its language where it is not the document's.
    pub language: Option<Language>,
    /// Where the window finds it again.
    pub anchors: Vec<Anchor>,
    /// It stands on landscape pages; a matrix always does.
    pub landscape: bool,
    /// A line in the margin beside it: in drafts, words that stand in another language than they should.
    pub marked: bool,
}

impl Block {
    /// A block in the document's language, without an anchor.
    #[must_use]
    pub fn new(kind: Kind) -> Self {
        let landscape = matches!(kind, Kind::Matrix(_));
        Block { kind, language: None, anchors: Vec::new(), landscape, marked: false }
    }

    /// The same block on landscape pages: what belongs to a matrix.
    #[must_use]
    pub fn on_landscape(mut self) -> Self {
        self.landscape = true;
        self
    }

    /// The same block with one more anchor.
    #[must_use]
    pub fn at(mut self, anchor: Anchor) -> Self {
        self.anchors.push(anchor);
        self
    }

    /// The same block in another language than the document's.
    #[must_use]
    pub fn in_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

/// The kinds of block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The document's own title, once.
    Title {
        /// The title.
        text: Text,
        /// Lines under it, smaller: the same title in another language, a subtitle.
        under: Vec<Text>,
    },
    /// A heading with its number.
    Heading {
        /// Its place in the order of headings, for those who hear them: 1 is the title, 2 a section. Going down none is
        /// passed over (PDF/UA-1, 7.4.2).
        rank: u8,
        /// How large it is printed: 1 is the largest, 3 the smallest.
        size: u8,
        /// The number as printed, without a full stop: `7.2`.
        number: Option<String>,
        /// The words.
        text: Text,
    },
    /// Running text.
    Paragraph {
        /// The words.
        text: Text,
        /// Its place in the hierarchy.
        manner: Manner,
    },
    /// A list; items may hold lists.
    List(List),
    /// Names and values side by side: identification data.
    KeyValues(Vec<KeyValue>),
    /// A table over the full width.
    Table(Table),
    /// Who does what: rows under goals, a column for each party; on landscape pages.
    Matrix(Matrix),
    /// Where one party signs; never split over pages.
    Signature(Signature),
    /// A picture, fitted to the page.
    Figure(Figure),
    /// Two texts side by side, piece by piece, each in its own language.
    Parallel {
        /// Left column.
        left: Vec<Block>,
        /// Right column.
        right: Vec<Block>,
    },
    /// The sections with their pages, where the document is long enough to need them; what follows begins a new page.
    Contents {
        /// What stands above them.
        heading: Text,
    },
    /// A thin line over the full width.
    Rule,
    /// Empty space, in points.
    Space(u16),
    /// What follows begins a new page.
    PageBreak,
    /// What follows begins on the front of a leaf: what is signed has nothing else on its back (ruling 31).
    LeafBreak,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    /// Body text, indented by 46 mm.
    Body,
    /// Body text over the full width, before tables and in parallel columns.
    Wide,
    /// Small text over the full width: legends and notes to tables.
    Note,
    /// Something the writer must still do, shown in drafts: a translation that is missing.
    Remark,
}
