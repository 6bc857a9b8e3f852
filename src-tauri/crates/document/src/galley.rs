//! A block after setting: strips that stack downwards, each with its marks, ready to be placed on pages.
//!
//! **Invariant:** a galley depends on its block, its language and the area alone, so it can be kept and used again.

use std::sync::Arc;

use crate::block::{Anchor, Language, Marks};
use crate::page::code::{self, Code};
use crate::picture::Picture;
use crate::shape::Shaped;
use crate::style::Tone;

/// The room a block is set in. Lengths are points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Width of the text block.
    pub width: f32,
    /// How far body text stands in from the left edge.
    pub indent: f32,
    /// Height of the body of a page: nothing taller than this stays whole.
    pub height: f32,
}

/// A set block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Galley {
    /// The strips from top to bottom.
    pub strips: Vec<Strip>,
    /// Rows that stand again on top of each following page, by the index strips name.
    pub headers: Vec<Vec<Strip>>,
    /// Structure of the block; parents come before their children.
    pub nodes: Vec<Node>,
    /// The entry of the block in the outline.
    pub outline: Option<Outline>,
    /// The galley stands on landscape pages.
    pub landscape: bool,
    /// The galley begins a new page.
    pub breaks_page: bool,
    /// What is told above the pages of a matrix.
    pub guide: Option<Guide>,
    /// What follows begins a new page.
    pub ends_page: bool,
    /// The galley begins on the front of a leaf.
    pub begins_leaf: bool,
    /// Its last words lead on to a list: `Osapuolet haluavat, että`.
    pub leads: bool,
    /// Short enough to stand with the table it introduces.
    pub introduces: bool,
    /// What the galley is to the words before it.
    pub opening: Opening,
}

/// What is told above the pages of a matrix: the parties of its columns, and the legend of its letters.
#[derive(Clone, Debug, PartialEq)]
pub struct Guide {
    /// The languages of the words.
    pub languages: Vec<Language>,
    /// The numbers of the first and the last party.
    pub parties: (usize, usize),
    /// The legend, from its upper left corner; decoration, for it stands in the text too.
    pub legend: Vec<Piece>,
    /// Width of the legend.
    pub legend_width: f32,
    /// The galley itself begins with the legend.
    pub explained: bool,
}

/// What a galley is to the words before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// A list, which may complete a sentence.
    List,
    /// A table, which may be introduced.
    Table,
    /// Something by itself.
    #[default]
    Other,
}

/// A horizontal part of a galley that never splits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Strip {
    /// Height, without the gap above.
    pub height: f32,
    /// Space above, dropped at the top of a page.
    pub gap: f32,
    /// Stays on the page of the next strip, be it of the next block.
    pub keep: bool,
    /// Stays with the next strip where a page holds both: one of the two would look lost alone.
    pub company: bool,
    /// One language of a row: it stays with the other, unless much of a page would stay empty.
    pub half: bool,
    /// A heading: it stays with two strips of what follows.
    pub heading: bool,
    /// Which header stands above it when a page begins with it.
    pub header: Option<usize>,
    /// What is drawn.
    pub pieces: Vec<Piece>,
    /// The anchors that begin here.
    pub anchors: Vec<Anchor>,
    /// The number of the task in a row of a matrix.
    pub task: Option<usize>,
}

/// Something drawn, relative to the upper left corner of its strip; y grows downwards.
#[derive(Clone, Debug, PartialEq)]
pub struct Piece {
    /// To the right.
    pub x: f32,
    /// Downwards; for text the baseline.
    pub y: f32,
    /// Node of the galley it belongs to; none for what is only decoration.
    pub node: Option<usize>,
    /// The mark.
    pub mark: Mark,
}

/// What can be drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// Text on one baseline.
    Text {
        /// Words and spaces in order.
        words: Vec<Arc<Shaped>>,
        /// Size.
        size: f32,
        /// Colour.
        tone: Tone,
        /// Written upwards instead of to the right.
        upward: bool,
        /// How wide the text may be, for the self-check.
        room: f32,
    },
    /// A straight line, horizontal or vertical.
    Line {
        /// Length to the right.
        dx: f32,
        /// Length downwards.
        dy: f32,
        /// Thickness.
        thickness: f32,
        /// Colour.
        tone: Tone,
    },
    /// A filled rectangle.
    Field {
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Colour.
        tone: Tone,
    },
    /// A code that machines read, in black; decoration, for the words say the same.
    Code(Arc<Code>),
    /// A picture.
    Picture {
        /// The picture.
        picture: Arc<Picture>,
        /// Quarter turns clockwise.
        turns: u8,
        /// Width when turned.
        width: f32,
        /// Height when turned.
        height: f32,
    },
    /// The outline of a rectangle.
    Frame {
        /// Width.
        width: f32,
        /// Height.
        height: f32,
        /// Colour.
        tone: Tone,
    },
}

/// A node of the structure tree, after PDF 1.7, 14.8.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// Its parent in the galley; the document for none.
    pub parent: Option<usize>,
    /// Its language where it is not the document's.
    pub language: Option<Language>,
    /// Summary of a table, expansion of an abbreviation, what a picture shows.
    pub words: Option<String>,
    /// What is read in the place of its words.
    pub instead: Option<String>,
    /// Columns it spans, for cells.
    pub span: usize,
    /// The header cells of a cell, where its row and column do not tell them all.
    pub headers: Vec<usize>,
    /// Where it leads, for links.
    pub target: Option<Target>,
}

/// A place in the document that words lead to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The place of that name.
    Anchor(Anchor),
    /// The beginning of a galley.
    Galley(usize),
}

/// The roles used here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A heading of level 1 to 6.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Words inside a paragraph.
    Span,
    /// A list, by what stands before its items.
    List(Marks),
    /// An item of a list.
    Item,
    /// The mark of an item.
    Label,
    /// The words of an item.
    Body,
    /// A table.
    Table,
    /// A row.
    Row,
    /// A header cell for its column.
    ColumnHeader,
    /// A header cell for its row.
    RowHeader,
    /// A cell.
    Cell,
    /// A group of blocks that belong together.
    Division,
    /// A picture.
    Figure,
    /// Contents.
    Contents,
    /// A line of the contents.
    Entry,
    /// What a line of the contents refers to.
    Reference,
    /// Words that lead somewhere.
    Link,
}

/// An entry of the outline.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// 1 for the outermost.
    pub level: u8,
    /// The number as printed.
    pub number: Option<String>,
    /// The words.
    pub text: String,
    /// The heading beside it in another language.
    pub beside: Option<(Language, String)>,
}

impl Outline {
    /// Number and words.
    #[must_use]
    pub fn title(&self) -> String {
        self.number.as_ref().map_or_else(|| self.text.clone(), |number| format!("{number} {}", self.text))
    }
}

impl Role {
    /// Whether it stands among the words of its parent.
    #[must_use]
    pub fn is_inline(self) -> bool {
        matches!(self, Role::Span | Role::Link)
    }
}

impl Galley {
    /// Adds a node and gives its index.
    pub fn node(&mut self, role: Role, parent: Option<usize>) -> usize {
        self.nodes.push(Node {
            role,
            parent,
            language: None,
            words: None,
            instead: None,
            span: 1,
            headers: Vec::new(),
            target: None,
        });
        self.nodes.len() - 1
    }
}

impl Piece {
    /// Whether it is text: everything else only decorates.
    #[must_use]
    pub fn is_text(&self) -> bool {
        matches!(self.mark, Mark::Text { .. })
    }
}

impl Mark {
    /// Width of text in points; the room it takes for other marks.
    #[must_use]
    pub fn width(&self) -> f32 {
        match self {
            Mark::Text { words, size, .. } => {
                words.iter().map(|word| word.advance).sum::<f32>() * size / 1000.0
            }
            Mark::Line { dx, .. } => *dx,
            Mark::Field { width, .. } | Mark::Frame { width, .. } | Mark::Picture { width, .. } => *width,
            Mark::Code(_) => code::WIDTH,
        }
    }
}
