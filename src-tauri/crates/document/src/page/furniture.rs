//! What stands around the text of a page: header, footer, numbers of lines.

use std::sync::Arc;

use agreement::Mark as PageMark;

use super::{Composition, Furniture, code};
use crate::block::{Language, Text};
use crate::galley::{Mark, Piece};
use crate::paginate::{Sheet, page_size};
use crate::shape::Shaper;
use crate::style::{self, MM, TextStyle, Tone};
use crate::text::breaks::set_lines;

/// Width of the right half of the header: kind, date and case number.
const RIGHT_HALF: f32 = 78.0 * MM;
const HEADER_TOP: f32 = 12.0 * MM;

/// Header and footer of a page of a part, the page counted from 0, of how many.
pub(super) fn around(
    shaper: &mut Shaper,
    composition: &Composition,
    (at, count): (usize, usize),
    sheet: &Sheet,
    mark: Option<PageMark>,
) -> Vec<Piece> {
    let (width, height) = page_size(sheet.landscape);
    let mut maker = FurnitureMaker { shaper, language: composition.language, pieces: Vec::new() };
    let furniture = &composition.furniture;
    let (plain, leading) = (style::FURNITURE, style::FURNITURE.leading);
    let bold = TextStyle { face: plain.face.styled(true, false), ..plain };
    let (right, edge) = (width - style::MARGIN - RIGHT_HALF, right_of_header(furniture, sheet.landscape));

    let sender_room = right - style::MARGIN - 10.0;
    maker.lines(&furniture.sender, &bold, style::MARGIN, HEADER_TOP, sender_room, 3);
    let number = format!("{} ({count})", at + 1);
    let number_width = maker.at_right(&number, &plain, edge, HEADER_TOP);
    let room = edge - right - number_width.max(48.0) - 10.0;
    let mut y = HEADER_TOP + leading * maker.lines(&furniture.kind, &bold, right, HEADER_TOP, room, 2) as f32;
    let version = furniture.locked.as_ref().map(|locked| &locked.version);
    for text in [furniture.date.as_ref(), furniture.case_number.as_ref(), version].into_iter().flatten() {
        y += leading * maker.lines(text, &plain, right, y, room, 1) as f32;
    }
    if let Some(mark) = &furniture.mark {
        maker.at_right(mark, &bold.toned(Tone::Remark), edge, HEADER_TOP + leading);
    }
    let foot = height - 11.0 * MM - leading;
    let muted = plain.toned(Tone::Muted);
    let coded = mark.is_some_and(|mark| code::has_two(&mark, sheet));
    let (left, mut room) = (if coded { code::RIGHT_OF_CODE } else { style::MARGIN }, width - style::MARGIN);
    if let Some(locked) = &furniture.locked {
        room -= maker.at_right(&locked.identifier, &plain, width - style::MARGIN, foot) + 14.0;
    }
    maker.lines(&composition.title, &muted, left, foot, room - left, 1);
    maker.pieces
}

/// Where the header ends, from the left edge of the page.
pub(super) fn right_of_header(furniture: &Furniture, landscape: bool) -> f32 {
    match furniture.marking() {
        Some(_) => code::left_of_code(landscape),
        None => page_size(landscape).0 - style::MARGIN,
    }
}

/// Every fifth line of a page with its number, counted from its top.
pub(super) fn line_numbers(shaper: &mut Shaper, language: Language, baselines: &[f32]) -> Vec<Piece> {
    let mut maker = FurnitureMaker { shaper, language, pieces: Vec::new() };
    let style = style::LINE_NUMBER;
    for (at, baseline) in baselines.iter().enumerate().filter(|(at, _)| (at + 1) % 5 == 0) {
        maker.at_right(
            &(at + 1).to_string(),
            &style,
            style::MARGIN - style::LINE_NUMBER_GAP,
            baseline - style.baseline(),
        );
    }
    maker.pieces
}

struct FurnitureMaker<'a> {
    shaper: &'a mut Shaper,
    language: Language,
    pieces: Vec<Piece>,
}

impl FurnitureMaker<'_> {
    /// At most `most` lines; longer texts end in an ellipsis, for they stand in full in the document itself.
    fn lines(&mut self, text: &str, style: &TextStyle, x: f32, y: f32, room: f32, most: usize) -> usize {
        let mut shown = text.to_owned();
        let mut lines = self.set(&shown, style, room);
        while lines.len() > most {
            let keep = shown.chars().count() * most / lines.len();
            let kept: String = shown.chars().take(keep.max(1) - usize::from(keep > 1)).collect();
            shown = format!("{}…", kept.trim_end_matches('…').trim_end());
            lines = self.set(&shown, style, room);
            if keep <= 1 {
                break;
            }
        }
        let count = lines.len().min(most);
        for (at, line) in lines.into_iter().take(most).enumerate() {
            for run in line.runs {
                let y = y + at as f32 * style.leading + style.baseline();
                self.push(run.words, style, x + run.x, y, room - run.x);
            }
        }
        count
    }

    /// One line that ends at `edge`; gives its width.
    fn at_right(&mut self, text: &str, style: &TextStyle, edge: f32, y: f32) -> f32 {
        let Some(line) = self.set(text, style, 400.0).into_iter().next() else { return 0.0 };
        let width = line.width;
        for run in line.runs {
            self.push(run.words, style, edge - width + run.x, y + style.baseline(), width - run.x);
        }
        width
    }

    fn set(&mut self, text: &str, style: &TextStyle, room: f32) -> Vec<crate::text::breaks::Line> {
        set_lines(self.shaper, &Text::from(text), style, self.language, room)
    }

    fn push(&mut self, words: Vec<Arc<crate::shape::Shaped>>, style: &TextStyle, x: f32, y: f32, room: f32) {
        let mark = Mark::Text { words, size: style.size, tone: style.tone, upward: false, room };
        self.pieces.push(Piece { x, y, node: None, mark });
    }
}
