//! Tables, and names and values side by side.

use super::{Anchor, Text};

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
