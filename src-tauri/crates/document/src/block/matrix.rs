//! The division of work.

use super::{Anchor, Language, Text};

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
