//! Blank backs: pages on which nobody wrote, whatever the scanner added.

use super::picture::Grey;

/// The page is looked at with a longer side of this many pixels, half a millimetre of A4 each: noise and weave of the paper
/// fade, a pen's line stays.
const LONGEST: usize = 594;
/// Left out at each edge, as a share of the side: shadows, holes and staples.
const EDGE: f64 = 0.09;
/// A pixel is written on when it is this much darker than the paper around it. Print that shines through from the
/// other side is lighter.
const DARKER: u8 = 56;
/// Grey and brown paper is lighter than this.
const DARKEST_PAPER: u8 = 96;
/// The side of a piece of the page whose median is its paper, in pixels.
const PIECE: usize = 32;
/// Written pixels of a blank page, at most, in 100,000ths: specks of dust. A word of handwriting has some sixty.
const SPECKS: usize = 12;

/// Whether nothing stands on a page.
pub(super) fn is_blank(page: &Grey) -> bool {
    let page = page.clone().within(LONGEST);
    let edge = |side: usize| (side as f64 * EDGE) as usize;
    let columns = edge(page.width)..page.width - edge(page.width);
    let rows = edge(page.height)..page.height - edge(page.height);
    let mut written = 0;
    for top in rows.clone().step_by(PIECE) {
        for left in columns.clone().step_by(PIECE) {
            let right = (left + PIECE).min(columns.end);
            let lines = top..(top + PIECE).min(rows.end);
            let mut piece: Vec<u8> = lines.flat_map(|y| page.row(y)[left..right].iter().copied()).collect();
            let middle = piece.len() / 2;
            let (_, paper, _) = piece.select_nth_unstable(middle);
            // Paper is never this dark: whatever covers it was put there.
            let limit = if *paper < DARKEST_PAPER { u8::MAX } else { *paper - DARKER };
            written += piece.iter().filter(|value| **value < limit).count();
        }
    }
    written * 100_000 <= columns.len() * rows.len() * SPECKS
}
