//! The codes on a drawn page, wherever they stand and however the page lies.
//!
//! First the finder patterns are sought along all lines, then each group of three is laid out as a code of version 4 and
//! its grid moved until the parts that every code has lie right. Nothing is assumed of where on the page a code is.

mod finder;
mod geometry;
mod grid;
mod ink;
mod second_opinion;

use super::picture::{Grey, Turn};
use finder::{Corners, Finder, Sought};
use geometry::Point;
use grid::Laid;
use ink::Ink;

/// A code that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Code {
    /// What it says; not yet known to be ours.
    pub(super) text: String,
    /// How the picture must be turned for this code to stand upright.
    pub(super) turn: Turn,
}

/// Below this difference between light and dark, in levels of brightness, a grid lies on no code.
const LEAST_CONTRAST: f32 = 24.0;

/// Every code that can be read on a picture. Where there seems to be none, the picture is softened again, which helps
/// with the salt and pepper of a one-bit scan; then another reader is asked.
pub(super) fn codes(grey: &Grey) -> Vec<Code> {
    let soft = grey.softened();
    let (found, ink, finders) = marks(&soft);
    if !found.is_empty() {
        return found;
    }
    let (found, ..) = marks(&soft.softened());
    if found.is_empty() { second_opinion::codes(&ink, &finders) } else { found }
}

/// The codes of the version that marks have, and what they were sought in.
fn marks(soft: &Grey) -> (Vec<Code>, Ink, Vec<Finder>) {
    let ink = Ink::of(soft);
    let finders = finder::finders(&ink);
    let mut used: Vec<Finder> = Vec::new();
    let mut codes = Vec::new();
    for group in finder::corners(&finders, Sought::Marks) {
        if is_used(&used, &group) {
            continue;
        }
        if let Some(code) = code(soft, &group) {
            used.extend([group.top_left, group.top_right, group.bottom_left]);
            codes.push(code);
        }
    }
    (codes, ink, finders)
}

fn is_used(used: &[Finder], group: &Corners) -> bool {
    [group.top_left, group.top_right, group.bottom_left]
        .iter()
        .any(|finder| used.iter().any(|other| other.centre == finder.centre))
}

fn code(grey: &Grey, group: &Corners) -> Option<Code> {
    let laid = Laid::by(grey, group)?;
    if laid.contrast < LEAST_CONTRAST {
        return None;
    }
    let text = laid.read(grey)?;
    let [top_left, top_right, ..] = laid.corners;
    Some(Code { text, turn: turn_of(top_left, top_right) })
}

/// The turn that sets a code's upper edge level, to the nearest quarter.
fn turn_of(top_left: Point, top_right: Point) -> Turn {
    let Point { x, y } = top_right - top_left;
    match (x.abs() >= y.abs(), x > 0.0, y > 0.0) {
        (true, true, _) => Turn::None,
        (true, false, _) => Turn::Half,
        (false, _, true) => Turn::Anticlockwise,
        (false, _, false) => Turn::Clockwise,
    }
}
