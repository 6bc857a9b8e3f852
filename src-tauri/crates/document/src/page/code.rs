//! The codes in the corners of marked pages: one on each, a second in the opposite corner where people sign, so that a
//! stain or a torn corner takes one of them at most.

use std::sync::Arc;

use agreement::{Mark as PageMark, MarkedPage};
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use crate::galley::{Mark, Piece};
use crate::paginate::{Sheet, page_size};
use crate::style;

/// One module, in whole hundredths of a point, in which pages are written: no hair lines between rows.
pub const MODULE: f32 = 2.24;
/// Modules on a side of version 4.
const SIDE: usize = 33;
/// Side of a code: 26 mm.
pub const WIDTH: f32 = MODULE * SIDE as f32;
/// Free room around a code (ISO/IEC 18004).
pub const QUIET: f32 = 4.0 * MODULE;

/// A code as modules.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// The dark modules of each row from top to bottom, neighbours as one.
    pub runs: Vec<Run>,
}

/// Dark modules side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The row, from the top.
    pub row: u8,
    /// The first module, from the left.
    pub from: u8,
    /// How many.
    pub count: u8,
}

impl Code {
    /// The code of a text. Version 4 with correction M: large modules that stand dirt and blur (ruling 15).
    fn of(text: &str) -> Self {
        let version = Version::new(4);
        let segments = [QrSegment::make_alphanumeric(text)];
        let code =
            QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, version, version, None, false);
        let code = code.expect("BUG: a mark has 75 characters, the code holds 90");
        let mut runs: Vec<Run> = Vec::new();
        for (row, y) in (0_u8..).zip(0..code.size()) {
            for (at, x) in (0_u8..).zip(0..code.size()).filter(|(_, x)| code.get_module(*x, y)) {
                match runs.last_mut() {
                    Some(run) if run.row == row && i32::from(run.from + run.count) == x => run.count += 1,
                    _ => runs.push(Run { row, from: at, count: 1 }),
                }
            }
        }
        Code { runs }
    }
}

/// Where the room of the code in the upper right corner begins, from the left edge of the page.
pub(super) fn left_of_code(landscape: bool) -> f32 {
    page_size(landscape).0 - style::FREE_EDGE - WIDTH - QUIET
}

/// Where the room of the code in the lower left corner ends, from the left edge of the page.
pub(super) const RIGHT_OF_CODE: f32 = style::FREE_EDGE + WIDTH + QUIET;

/// Whether a page has a second code: people sign on it, and its body leaves room. A page of the flow to be signed on which
/// nobody signs is a body page.
pub(super) fn has_two(mark: &PageMark, sheet: &Sheet) -> bool {
    mark.page != MarkedPage::Body && sheet.for_signing
}

/// The codes of a page: in the upper right corner, and in the lower left one where people sign.
pub(super) fn codes(mark: &PageMark, sheet: &Sheet) -> Vec<Piece> {
    let code = Arc::new(Code::of(&mark.text()));
    let (width, height) = page_size(sheet.landscape);
    let (near, far) = (style::FREE_EDGE, |side: f32| side - style::FREE_EDGE - WIDTH);
    let piece = |x, y| Piece { x, y, node: None, mark: Mark::Code(Arc::clone(&code)) };
    let mut pieces = vec![piece(far(width), near)];
    if has_two(mark, sheet) {
        pieces.push(piece(near, far(height)));
    }
    pieces
}
