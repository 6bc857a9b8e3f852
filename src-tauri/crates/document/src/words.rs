//! The words of a page as plain text: what a screen reader is told of the live page, which is a picture.

use crate::galley::{Mark, Piece};
use crate::page::Pages;

impl Pages {
    /// The words of a page, counted from 0, a line for each line of the page; without header and footer.
    #[must_use]
    pub fn words(&self, page: usize) -> String {
        let placed = self.sheets.get(page).into_iter().flat_map(|sheet| &sheet.placed);
        let lines = placed
            .map(|placed| self.strip(placed).pieces.iter().filter_map(text).collect::<Vec<_>>().join(" "));
        lines.filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
    }
}

impl Pages {
    /// The words of the header and the footer of a page, counted from 0.
    #[must_use]
    pub fn furniture_words(&self, page: usize) -> String {
        let pieces = self.furniture.get(page).into_iter().flatten();
        pieces.filter_map(text).collect::<Vec<_>>().join("\n")
    }
}

fn text(piece: &Piece) -> Option<String> {
    match &piece.mark {
        Mark::Text { words, .. } => Some(words.iter().map(|word| &*word.text).collect()),
        Mark::Line { .. }
        | Mark::Field { .. }
        | Mark::Frame { .. }
        | Mark::Code(_)
        | Mark::Picture { .. } => None,
    }
}
