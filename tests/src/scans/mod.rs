//! Synthetic scans: drawn pages as scanners and telephones see them, packed as people send them.
//!
//! The same seed gives the same files on every machine. What was done to each page is told in its [`Levels`].

mod files;
mod levels;
mod paper;

pub use files::{FileForm, pack};
pub use levels::{Colour, Levels, Mess};
pub use paper::{Picture, Sheet, scan};

use super::chance::Chance;

/// One file to be made: its form, and what is done to each of its pages.
#[derive(Clone, Debug)]
pub struct Plan {
    /// How it is packed.
    pub form: FileForm,
    /// In which colours.
    pub colour: Colour,
    /// What is done to each page.
    pub pages: Vec<Levels>,
}

/// Files of `count` pages together, one to twelve pages each, in every form that such colours are packed in.
#[must_use]
pub fn plan(seed: u64, count: usize) -> Vec<Plan> {
    let mut chance = Chance(seed);
    let mut plans = Vec::new();
    let mut left = count;
    while left > 0 {
        let colour = chance.of(&[Colour::OneBit, Colour::Grey, Colour::Grey, Colour::Full]);
        let form = chance.of(FileForm::of(colour));
        let pages = 1 + chance.below(form.most_pages().min(left));
        left -= pages;
        plans.push(Plan { form, colour, pages: (0..pages).map(|_| Levels::drawn(&mut chance)).collect() });
    }
    plans
}

impl Plan {
    /// The file, from as many sheets as it has pages.
    #[must_use]
    pub fn make<'a>(&self, sheets: impl Iterator<Item = &'a Sheet>) -> Vec<u8> {
        let pictures: Vec<(Picture, &Levels)> = self
            .pages
            .iter()
            .zip(sheets)
            .map(|(levels, sheet)| (scan(sheet, levels, self.colour), levels))
            .collect();
        pack(self.form, &pictures)
    }
}
