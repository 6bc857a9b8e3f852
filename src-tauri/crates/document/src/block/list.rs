//! Lists.

use super::{Anchor, Text};

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
