//! Pagination: strips of galleys are placed on pages so that what belongs together stays together.

use std::sync::Arc;

use crate::galley::{Area, Galley, Mark, Opening, Strip};
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
    /// To be signed: there is room at its foot for a code.
    pub for_signing: bool,
    /// The strips from top to bottom.
    pub placed: Vec<Placed>,
}

/// How strictly strips are kept on one page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Also those that would only look lost alone, and the languages of a row.
    Company,
    /// Also those that would only look lost alone.
    Languages,
    /// Only those that must never part.
    Firm,
}

/// A strip of a galley in the flow: galley, strip.
pub type InFlow = (usize, usize);

/// The share of a page that may stay empty for the sake of the two languages of a row.
const MOST_EMPTY: f32 = 0.12;

/// A last page with less than this share of it used looks forgotten.
const BARE: f32 = 0.15;
/// What may be left of the space between strips to spare such a page; first as it should be.
const TIGHTER: [f32; 5] = [1.0, 0.96, 0.92, 0.88, 0.84];

/// The strips after a heading that stay with it.
const WITH_HEADING: usize = 2;

/// The room for blocks on standing or lying pages.
#[must_use]
pub fn area(landscape: bool) -> Area {
    let (width, _) = page_size(landscape);
    let bottom = bottom(&Sheet { landscape, ..Sheet::default() });
    Area { width: width - 2.0 * style::MARGIN, indent: style::INDENT, height: bottom - style::BODY_TOP }
}

/// Width and height of a page.
#[must_use]
pub fn page_size(landscape: bool) -> (f32, f32) {
    if landscape { (style::LONG_SIDE, style::SHORT_SIDE) } else { (style::SHORT_SIDE, style::LONG_SIDE) }
}

/// Where the body of a page ends, from its upper edge.
#[must_use]
pub fn bottom(sheet: &Sheet) -> f32 {
    let below = match (sheet.for_signing, sheet.landscape) {
        (true, _) => style::SIGNING_BOTTOM,
        (false, true) => style::LYING_BOTTOM,
        (false, false) => style::BODY_BOTTOM,
    };
    page_size(sheet.landscape).1 - below
}

/// Places all strips. There is always at least one page.
#[must_use]
pub fn paginate(galleys: &[Arc<Galley>]) -> Vec<Sheet> {
    let mut pager = Pager {
        galleys,
        sheets: Vec::new(),
        sheet: Sheet::default(),
        y: style::BODY_TOP,
        gaps: 1.0,
        for_signing: false,
    };
    for flow in flows(galleys) {
        if flow.breaks_page || flow.begins_leaf {
            pager.turn_if_used();
        }
        if flow.begins_leaf && pager.sheets.len() % 2 == 1 {
            pager.turn();
        }
        pager.for_signing = flow.begins_leaf;
        pager.sheet.for_signing = flow.begins_leaf;
        pager.place_flow(&flow.strips);
    }
    if !pager.sheet.placed.is_empty() || pager.sheets.is_empty() {
        pager.sheets.push(pager.sheet);
    }
    pager.sheets
}

/// Strips that follow each other without a forced break.
pub struct Flow {
    /// It begins a new page.
    pub breaks_page: bool,
    /// It begins on the front of a leaf.
    pub begins_leaf: bool,
    /// The strips.
    pub strips: Vec<InFlow>,
}

/// The strips of all galleys, parted where a page is asked for.
#[must_use]
pub fn flows(galleys: &[Arc<Galley>]) -> Vec<Flow> {
    let mut flows = vec![Flow { breaks_page: false, begins_leaf: false, strips: Vec::new() }];
    for (at, galley) in galleys.iter().enumerate() {
        let after_contents = at.checked_sub(1).is_some_and(|before| galleys[before].ends_page);
        let (breaks_page, begins_leaf) = (galley.breaks_page || after_contents, galley.begins_leaf);
        if breaks_page || begins_leaf {
            flows.push(Flow { breaks_page, begins_leaf, strips: Vec::new() });
        }
        if let Some(flow) = flows.last_mut() {
            flow.strips.extend((0..galley.strips.len()).map(|strip| (at, strip)));
        }
    }
    flows
}

/// The end (exclusive) of the strips from `from` on that stand on one page.
#[must_use]
pub fn kept_together(galleys: &[Arc<Galley>], flow: &[InFlow], from: usize, keeping: Keeping) -> usize {
    let mut to = from;
    let mut with_heading = WITH_HEADING;
    let is_heading = |(galley, strip): InFlow| galleys[galley].strips[strip].heading;
    while to + 1 < flow.len() {
        with_heading = if is_heading(flow[to]) { 0 } else { with_heading + 1 };
        // A heading may have a single line under it before the next heading comes.
        let enough = with_heading >= WITH_HEADING || (with_heading > 0 && is_heading(flow[to + 1]));
        if enough && !stays(galleys, flow[to], flow[to + 1], keeping) {
            break;
        }
        to += 1;
    }
    to + 1
}

/// Whether a strip stays on the page of the next one.
fn stays(galleys: &[Arc<Galley>], (galley, at): InFlow, next: InFlow, keeping: Keeping) -> bool {
    let (galley, next) = (&galleys[galley], &galleys[next.0]);
    let (strip, ends) = (&galley.strips[at], at + 1 == galley.strips.len());
    let firm = strip.keep || (ends && galley.leads && next.opening == Opening::List);
    let company = strip.company || (ends && galley.introduces && next.opening == Opening::Table);
    firm || (company && keeping != Keeping::Firm) || (strip.half && keeping == Keeping::Company)
}

/// The baselines of the lines of text on a page, from top to bottom; what stands side by side is one line.
#[must_use]
pub fn baselines(galleys: &[Arc<Galley>], sheet: &Sheet) -> Vec<f32> {
    let mut found = Vec::new();
    for placed in &sheet.placed {
        let Which::Body(at) = placed.which else { continue };
        for piece in &galleys[placed.galley].strips[at].pieces {
            if piece.node.is_some() && matches!(piece.mark, Mark::Text { upward: false, .. }) {
                found.push(placed.y + piece.y);
            }
        }
    }
    found.sort_by(f32::total_cmp);
    // Names and values side by side differ by less than the height of a small letter.
    found.dedup_by(|next, line| *next - *line < 4.0);
    found
}

struct Pager<'a> {
    galleys: &'a [Arc<Galley>],
    sheets: Vec<Sheet>,
    sheet: Sheet,
    y: f32,
    /// How much of the space between strips is left.
    gaps: f32,
    /// The pages of the flow are to be signed.
    for_signing: bool,
}

impl Pager<'_> {
    /// Places a flow. Where little would stand on its last page, the space between its strips gives that room if it can.
    fn place_flow(&mut self, flow: &[InFlow]) {
        let begun = (self.sheets.len(), self.sheet.clone(), self.y);
        let mut counts = Vec::new();
        for gaps in TIGHTER.into_iter().chain([1.0]) {
            self.sheets.truncate(begun.0);
            (self.sheet, self.y, self.gaps) = (begun.1.clone(), begun.2, gaps);
            self.place_all(flow, Keeping::Company);
            let used = (self.y - style::BODY_TOP) / area(self.sheet.landscape).height;
            let is_bare = self.sheets.len() > begun.0 && used < BARE;
            counts.push(self.sheets.len());
            if counts.len() == 1 && !is_bare || self.sheets.len() < counts[0] {
                break;
            }
        }
        self.gaps = 1.0;
    }

    fn place_all(&mut self, flow: &[InFlow], keeping: Keeping) {
        let mut from = 0;
        while from < flow.len() {
            let to = kept_together(self.galleys, flow, from, keeping);
            self.place_group(&flow[from..to], keeping);
            from = to;
        }
    }

    fn place_group(&mut self, group: &[InFlow], keeping: Keeping) {
        let lies = group.last().is_some_and(|(galley, _)| self.galleys[*galley].landscape);
        if self.sheet.landscape != lies {
            self.turn_if_used();
            self.sheet.landscape = lies;
        }
        let fits_here = self.y + self.height_of(group) <= self.bottom();
        let fits_a_page = self.height_on_new_page(group) <= self.room();
        if !fits_here && !fits_a_page && keeping != Keeping::Firm {
            self.place_all(group, Keeping::Firm);
            return;
        }
        let empty = (self.bottom() - self.y) / area(lies).height;
        let parts = keeping == Keeping::Company && group.iter().any(|strip| self.strip(*strip).half);
        if !fits_here && parts && empty > MOST_EMPTY {
            self.place_all(group, Keeping::Languages);
            return;
        }
        if !fits_here && !self.sheet.placed.is_empty() && fits_a_page {
            self.turn();
        }
        for strip in group {
            self.place(*strip);
        }
    }

    fn place(&mut self, (galley, at): InFlow) {
        let strip = &self.galleys[galley].strips[at];
        let gap = if self.sheet.placed.is_empty() { 0.0 } else { self.gap(strip) };
        let mut top = self.y + gap;
        if top + strip.height > self.bottom() + 0.01 && !self.sheet.placed.is_empty() {
            self.turn();
            top = self.y;
        }
        // What needs a whole page is nothing to sign.
        if self.sheet.placed.is_empty() && self.height_on_new_page(&[(galley, at)]) > self.room() {
            self.sheet.for_signing = false;
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

    fn strip(&self, (galley, at): InFlow) -> &Strip {
        &self.galleys[galley].strips[at]
    }

    fn height_of(&self, group: &[InFlow]) -> f32 {
        if self.sheet.placed.is_empty() {
            return self.height_on_new_page(group);
        }
        self.stacked(group)
    }

    /// Space above a strip. What was asked for as space is none between strips: it stays.
    fn gap(&self, strip: &Strip) -> f32 {
        if strip.height > 0.0 { strip.gap * self.gaps } else { strip.gap }
    }

    /// Height of strips below others.
    fn stacked(&self, group: &[InFlow]) -> f32 {
        group.iter().map(|strip| self.gap(self.strip(*strip)) + self.strip(*strip).height).sum()
    }

    fn height_on_new_page(&self, group: &[InFlow]) -> f32 {
        let Some(first) = group.first() else { return 0.0 };
        let header = self.strip(*first).header.map_or(0.0, |header| {
            self.galleys[first.0].headers[header].iter().map(|strip| strip.height).sum()
        });
        header + self.stacked(group) - self.gap(self.strip(*first))
    }

    fn bottom(&self) -> f32 {
        bottom(&self.sheet)
    }

    /// Height of the body.
    fn room(&self) -> f32 {
        self.bottom() - style::BODY_TOP
    }

    fn turn_if_used(&mut self) {
        if !self.sheet.placed.is_empty() {
            self.turn();
        }
    }

    fn turn(&mut self) {
        let next = Sheet { placed: Vec::new(), for_signing: self.for_signing, ..self.sheet };
        self.sheets.push(std::mem::replace(&mut self.sheet, next));
        self.y = style::BODY_TOP;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A galley of strips of that height with that gap above each.
    fn galley(strips: &[(f32, f32)]) -> Arc<Galley> {
        let strip = |&(gap, height): &(f32, f32)| Strip { gap, height, ..Strip::default() };
        Arc::new(Galley { strips: strips.iter().map(strip).collect(), ..Galley::default() })
    }

    fn counts(sheets: &[Sheet]) -> Vec<usize> {
        sheets.iter().map(|sheet| sheet.placed.len()).collect()
    }

    #[test]
    fn little_on_a_last_page_is_taken_back_by_the_space_between_strips_where_it_can() {
        let room = area(false).height;
        let fitting = |gap: f32| ((room + gap) / (20.0 + gap)) as usize;
        let (natural, tightest) = (fitting(10.0), fitting(8.4));
        assert!(tightest > natural, "tightening gains a strip");
        for (strips, expected) in [
            (natural, vec![natural]),
            (tightest, vec![tightest]),
            (tightest + 1, vec![natural, tightest + 1 - natural]),
        ] {
            assert_eq!(
                counts(&paginate(&[galley(&vec![(10.0, 20.0); strips])])),
                expected,
                "{strips} strips"
            );
        }
    }

    #[test]
    fn the_languages_of_a_row_part_only_where_much_of_a_page_would_stay_empty() {
        let room = area(false).height;
        for (above, expected) in [(room - 150.0, vec![2, 1]), (room - 60.0, vec![1, 2])] {
            let mut row = Galley::clone(&galley(&[(0.0, above), (0.0, 100.0), (0.0, 100.0)]));
            row.strips[1].half = true;
            // What follows fills the last page, so that it is no reason to tighten anything.
            let sheets = paginate(&[Arc::new(row), galley(&[(0.0, 300.0)])]);
            let on_pages: Vec<usize> = sheets
                .iter()
                .map(|sheet| sheet.placed.iter().filter(|placed| placed.galley == 0).count())
                .collect();
            assert_eq!(on_pages, expected, "{above} pt above");
        }
    }
}
