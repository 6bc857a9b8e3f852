//! Neutral blocks: what a document says, in order, before anything is known about lines and pages.
//!
//! Whoever composes a document speaks in these and nothing else; whoever lays it out knows nothing of agreements.

pub use agreement::Language;

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
        /// 1 for a section, 2 and 3 below it.
        level: u8,
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
}

impl Span {
    /// A plain span.
    pub fn plain(text: impl Into<String>) -> Self {
        Span { text: text.into(), bold: false, italic: false, name: false, language: None, target: None }
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

/// A list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List {
    /// What stands before its items.
    pub marks: Marks,
    /// Where it stands.
    pub place: Place,
    /// The items.
    pub items: Vec<Item>,
}

/// Where a list stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the body column, marks and all.
    Body,
    /// Words in the body column, marks hanging out to its left: the numbered points of a section.
    Hanging,
    /// Over the full width.
    Wide,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Marks {
    /// An en dash, as Finnish documents have it.
    Dashes,
    /// 1. 2. 3.
    Numbers,
    /// a) b) c)
    Letters,
    /// i) ii) iii)
    Romans,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Item {
    /// The mark where it is not counted by the list: `7.2`, `§ 3`.
    pub mark: Option<String>,
    /// The words.
    pub text: Text,
    /// Lists inside the item.
    pub lists: Vec<List>,
    /// Where the window finds it again.
    pub anchor: Option<Anchor>,
}

impl Item {
    /// An item without lists inside.
    pub fn new(text: impl Into<Text>) -> Self {
        Item { mark: None, text: text.into(), lists: Vec::new(), anchor: None }
    }
}

/// A name and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct KeyValue {
    /// The name.
    pub key: Text,
    /// The value; a line feed begins a new line.
    pub value: Text,
    /// Where the window finds it again.
    pub anchor: Option<Anchor>,
}

/// A table with a header that repeats on each page.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Table {
    /// What it shows, for those who do not see it.
    pub summary: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// Rows of the table, one cell a column.
    pub rows: Vec<Row>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Column {
    /// Its header.
    pub header: Text,
    /// How it shares the width.
    pub width: Width,
    /// Where its text stands.
    pub align: Align,
}

/// The width of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Width {
    /// In millimetres.
    Millimetres(u16),
    /// A share of what the fixed columns leave.
    Share(u16),
}

/// Where text stands in its column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Align {
    /// At the left edge.
    Left,
    /// In the middle.
    Middle,
    /// At the right edge: numbers.
    Right,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Row {
    /// One cell a column; missing ones are empty.
    pub cells: Vec<Text>,
    /// The whole row is a heading of the rows under it, its first cell over the full width.
    pub group: bool,
    /// Where the window finds it again.
    pub anchor: Option<Anchor>,
}

impl Row {
    /// An ordinary row.
    #[must_use]
    pub fn new(cells: Vec<Text>) -> Self {
        Row { cells, group: false, anchor: None }
    }
}

/// Tasks by parties, with a letter for each role: one run of columns of the division of work.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Matrix {
    /// What it shows, for those who do not see it.
    pub summary: String,
    /// The header of the task column.
    pub corner: Text,
    /// The languages of the words above each page.
    pub languages: Vec<Language>,
    /// The letters of the roles with their words.
    pub legend: Vec<RoleLetter>,
    /// The legend stands above this matrix: the first run of columns.
    pub explained: bool,
    /// The parties.
    pub columns: Vec<MatrixColumn>,
    /// The goals with their tasks.
    pub groups: Vec<MatrixGroup>,
}

/// A party in the header of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MatrixColumn {
    /// The running number in the list of parties, from 1.
    pub number: usize,
    /// The short name, printed upwards; a second one stands beside the first.
    pub name: Text,
}

/// A goal and its tasks.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MatrixGroup {
    /// The goal with its number; empty for tasks without one.
    pub heading: Text,
    /// The same where its tasks go on on another page.
    pub continued: Text,
    /// The tasks.
    pub rows: Vec<MatrixRow>,
    /// Where the window finds it again.
    pub anchor: Option<Anchor>,
}

/// A task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MatrixRow {
    /// The running number of the task in the whole division of work, from 1.
    pub number: usize,
    /// The task.
    pub text: Text,
    /// One role a column; `None` where the party has none.
    pub roles: Vec<Option<RoleLetter>>,
    /// Where the window finds it again.
    pub anchor: Option<Anchor>,
}

/// The letter of a role and how dark it is printed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RoleLetter {
    /// The letter in the document's language; with two languages both, where they differ: `V/A`.
    pub letter: String,
    /// The word it stands for, for those who hear the page.
    pub word: String,
    /// How dark it is printed.
    pub tone: RoleTone,
}

/// How dark a role is printed. The letters carry the meaning, the tone only helps the eye.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RoleTone {
    /// White on dark: is responsible.
    Dark,
    /// On a middle tint: carries out.
    Middle,
    /// On a light tint: takes part.
    Light,
    /// In an outline: is informed.
    Outline,
}

/// Where a party signs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// The running number of the party; may be empty.
    pub number: String,
    /// The party; a second name stands under the first.
    pub party: Text,
    /// Who decides for it, or on what the right to sign rests; may be empty.
    pub under: Text,
    /// Those who sign, in order.
    pub signatories: Vec<Signatory>,
    /// The words of the empty lines.
    pub words: SignatureWords,
}

/// One who signs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signatory {
    /// Title and capacity as printed under the line.
    pub title: Text,
    /// The name in clear where it is known; else its line stays empty.
    pub name: Text,
}

/// The words under the empty lines of a signature block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SignatureWords {
    /// Place and date.
    pub place_and_date: String,
    /// Signature.
    pub signature: String,
    /// Name in clear.
    pub name_in_clear: String,
}
