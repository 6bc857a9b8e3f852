//! Pagination: strips of galleys are placed on pages so that what belongs together stays together.

use std::sync::Arc;

use crate::galley::{Area, Galley, Strip};
use crate::style;

/// Which strip of a galley stands at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// A strip of the text itself.
    Body(usize),
    /// A strip of a header that stands again: header, strip.
    Again(usize, usize),
}

/// A strip at its place on a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// Index of the galley.
    pub galley: usize,
    /// The strip.
    pub which: Which,
    /// Its upper edge, downwards from the upper edge of the page.
    pub y: f32,
}

/// Where things stand on a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Lying instead of standing.
    pub landscape: bool,
    /// The strips from top to bottom.
    pub placed: Vec<Placed>,
}

/// The room for blocks on standing or lying pages.
#[must_use]
pub fn area(landscape: bool) -> Area {
    let (width, height) = page_size(landscape);
    Area {
        width: width - 2.0 * style::MARGIN,
        indent: style::INDENT,
        height: height - style::BODY_TOP - style::BODY_BOTTOM,
    }
}

/// Width and height of a page.
#[must_use]
pub fn page_size(landscape: bool) -> (f32, f32) {
    if landscape { (style::LONG_SIDE, style::SHORT_SIDE) } else { (style::SHORT_SIDE, style::LONG_SIDE) }
}

/// Places all strips. There is always at least one page.
#[must_use]
pub fn paginate(galleys: &[Arc<Galley>]) -> Vec<Sheet> {
    let mut pager = Pager { galleys, sheets: Vec::new(), sheet: Sheet::default(), y: style::BODY_TOP };
    let mut flow: Vec<(usize, usize)> = Vec::new();
    for (at, galley) in galleys.iter().enumerate() {
        if galley.breaks_page {
            pager.place_all(&flow);
            flow.clear();
            pager.turn_if_used();
        }
        flow.extend((0..galley.strips.len()).map(|strip| (at, strip)));
    }
    pager.place_all(&flow);
    if !pager.sheet.placed.is_empty() || pager.sheets.is_empty() {
        pager.sheets.push(pager.sheet);
    }
    pager.sheets
}

/// The end (exclusive) of the strips from `from` on that must stand on one page.
#[must_use]
pub fn kept_together(galleys: &[Arc<Galley>], flow: &[(usize, usize)], from: usize) -> usize {
    let mut to = from;
    while to + 1 < flow.len() && galleys[flow[to].0].strips[flow[to].1].keep {
        to += 1;
    }
    to + 1
}

struct Pager<'a> {
    galleys: &'a [Arc<Galley>],
    sheets: Vec<Sheet>,
    sheet: Sheet,
    y: f32,
}

impl Pager<'_> {
    fn place_all(&mut self, flow: &[(usize, usize)]) {
        let mut from = 0;
        while from < flow.len() {
            let to = kept_together(self.galleys, flow, from);
            self.place_group(&flow[from..to]);
            from = to;
        }
    }

    fn place_group(&mut self, group: &[(usize, usize)]) {
        let lies = group.last().is_some_and(|(galley, _)| self.galleys[*galley].landscape);
        if self.sheet.landscape != lies {
            self.turn_if_used();
            self.sheet.landscape = lies;
        }
        let fits_here = self.y + self.height_of(group) <= self.bottom();
        if !fits_here && !self.sheet.placed.is_empty() && self.height_on_new_page(group) <= area(lies).height {
            self.turn();
        }
        for strip in group {
            self.place(*strip);
        }
    }

    fn place(&mut self, (galley, at): (usize, usize)) {
        let strip = &self.galleys[galley].strips[at];
        let gap = if self.sheet.placed.is_empty() { 0.0 } else { strip.gap };
        let mut top = self.y + gap;
        if top + strip.height > self.bottom() + 0.01 && !self.sheet.placed.is_empty() {
            self.turn();
            top = self.y;
        }
        if self.sheet.placed.is_empty()
            && let Some(header) = strip.header
        {
            for (index, again) in self.galleys[galley].headers[header].iter().enumerate() {
                self.sheet.placed.push(Placed { galley, which: Which::Again(header, index), y: top });
                top += again.height;
            }
        }
        self.sheet.placed.push(Placed { galley, which: Which::Body(at), y: top });
        self.y = top + strip.height;
    }

    fn strip(&self, (galley, at): (usize, usize)) -> &Strip {
        &self.galleys[galley].strips[at]
    }

    fn height_of(&self, group: &[(usize, usize)]) -> f32 {
        if self.sheet.placed.is_empty() {
            return self.height_on_new_page(group);
        }
        group.iter().map(|strip| self.strip(*strip).gap + self.strip(*strip).height).sum()
    }

    fn height_on_new_page(&self, group: &[(usize, usize)]) -> f32 {
        let Some(first) = group.first() else { return 0.0 };
        let header = self.strip(*first).header.map_or(0.0, |header| {
            self.galleys[first.0].headers[header].iter().map(|strip| strip.height).sum()
        });
        let all: f32 = group.iter().map(|strip| self.strip(*strip).gap + self.strip(*strip).height).sum();
        header + all - self.strip(*first).gap
    }

    fn bottom(&self) -> f32 {
        page_size(self.sheet.landscape).1 - style::BODY_BOTTOM
    }

    fn turn_if_used(&mut self) {
        if !self.sheet.placed.is_empty() {
            self.turn();
        }
    }

    fn turn(&mut self) {
        let landscape = self.sheet.landscape;
        self.sheets.push(std::mem::replace(&mut self.sheet, Sheet { landscape, placed: Vec::new() }));
        self.y = style::BODY_TOP;
    }
}
