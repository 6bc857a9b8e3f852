//! The line above a page of a matrix: which parties and tasks it shows, and what its letters mean.

use std::sync::Arc;

use crate::block::Text;
use crate::galley::{Galley, Guide, Mark, Piece};
use crate::paginate::{Sheet, Which};
use crate::set::matrix::part_words;
use crate::shape::Shaper;
use crate::style::{self, TextStyle};
use crate::text::breaks::set_lines;

/// From the top of the line to the top of the body.
const ABOVE_BODY: f32 = 20.0;
/// The fields of the legend are higher than the line of words: both stand on one middle.
const RISE: f32 = 2.1;

/// The line for page `at`, up to `right`; nothing where no matrix stands on it, or all of it does.
pub(super) fn above(
    shaper: &mut Shaper,
    galleys: &[Arc<Galley>],
    sheets: &[Sheet],
    at: usize,
    right: f32,
) -> Vec<Piece> {
    let Some(shown) = shown(galleys, &sheets[at]) else { return Vec::new() };
    let guide = shown.guide;
    let others = [at.checked_sub(1), Some(at + 1)];
    let goes_on = others.into_iter().flatten().filter_map(|other| sheets.get(other));
    if goes_on.filter_map(|sheet| self::shown(galleys, sheet)).next().is_none() {
        return Vec::new();
    }
    let legend_left = right - guide.legend_width;
    let style = TextStyle { face: style::FURNITURE.face.styled(true, false), ..style::FURNITURE };
    let first = style::BODY_TOP - ABOVE_BODY;
    let mut pieces = Vec::new();
    // One language a line, the last on the line of the legend.
    for (line, &language) in guide.languages.iter().rev().enumerate() {
        let words = Text::from(part_words(language, guide.parties, shown.tasks));
        let y = first - line as f32 * style.leading + style.baseline();
        for line in set_lines(shaper, &words, &style, language, legend_left - style::MARGIN - 10.0) {
            for run in line.runs {
                let (words, size, tone, room) = (run.words, style.size, style.tone, line.width - run.x);
                let mark = Mark::Text { words, size, tone, upward: false, room };
                pieces.push(Piece { x: style::MARGIN + run.x, y, node: None, mark });
            }
        }
    }
    if shown.begins_page {
        pieces.extend(guide.legend.iter().map(|piece| Piece {
            x: piece.x + legend_left,
            y: piece.y + first - RISE,
            ..piece.clone()
        }));
    }
    pieces
}

/// The part of a matrix on a page.
struct Shown<'a> {
    guide: &'a Guide,
    /// Numbers of the first and the last task.
    tasks: (usize, usize),
    /// Nothing stands above it, its legend neither.
    begins_page: bool,
}

fn shown<'a>(galleys: &'a [Arc<Galley>], sheet: &Sheet) -> Option<Shown<'a>> {
    let first = sheet.placed.iter().find(|placed| galleys[placed.galley].guide.is_some())?;
    let galley = &*galleys[first.galley];
    let guide = galley.guide.as_ref()?;
    let tasks = sheet.placed.iter().filter(|placed| placed.galley == first.galley).filter_map(|placed| {
        let Which::Body(strip) = placed.which else { return None };
        galley.strips[strip].task
    });
    let (mut lowest, mut highest) = (usize::MAX, 0);
    for task in tasks {
        (lowest, highest) = (lowest.min(task), highest.max(task));
    }
    let begins_page = sheet.placed.first().is_some_and(|placed| placed.galley == first.galley)
        && !(guide.explained && first.which == Which::Body(0));
    (lowest <= highest).then_some(Shown { guide, tasks: (lowest, highest), begins_page })
}
