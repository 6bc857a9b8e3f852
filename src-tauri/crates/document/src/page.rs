//! Pages: the placed strips with header and footer, and where each anchor ended up.

pub mod code;
mod furniture;
mod guide;

use std::collections::HashMap;
use std::sync::Arc;

use agreement::{Mark as PageMark, MarkedPage, PartyId, SheetPage};
use chrono::NaiveDate;
use locale::words;

use crate::block::{Anchor, Block, Kind, Language, speaking};
use crate::galley::{Galley, Piece, Strip};
use crate::locked::{LockedFurniture, Marking};
use crate::paginate::{Placed, Sheet, Which, area, baselines, page_size, paginate};
use crate::set::{entries, set_block, set_contents};
use crate::shape::Shaper;

/// A document before layout: what it says, and what stands on each page around it.
#[derive(Clone, Debug, PartialEq)]
pub struct Composition {
    /// Language of the document.
    pub language: Language,
    /// Title, for the reader's window and the footer.
    pub title: String,
    /// Date of the content for the file's own data; none in drafts (ruling 12).
    pub dated: Option<NaiveDate>,
    /// What stands on each page.
    pub furniture: Furniture,
    /// Every fifth line of a page has its number at the left edge, for comments.
    pub numbered_lines: bool,
    /// The document itself.
    pub blocks: Vec<Block>,
    /// Further parts bound to it: each begins on a leaf of its own, with its own header and page numbers.
    pub parts: Vec<Composition>,
    /// What the pages were made of, carried in the file; none in what goes to the web (ruling 13).
    pub attachment: Option<Attachment>,
    /// The evidence as `todisteet.json`: of a signed record alone (ruling 13).
    pub evidence: Option<Attachment>,
}

/// Data of a document, carried in its file: its text as `sopimus.json` (ruling 13).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// The bytes as they are; of an agreement the canonical JSON of its text record (ruling 4).
    pub json: Arc<[u8]>,
    /// What it is, in the document's words: readers show it beside the name.
    pub description: String,
}

impl Composition {
    /// The same document carrying the data it was made of.
    #[must_use]
    pub fn carrying(mut self, json: Vec<u8>) -> Self {
        let description = words::DocumentData.text(speaking(self.language));
        self.attachment = Some(Attachment { json: json.into(), description });
        self
    }
}

/// What stands at the top of each page, after SFS 2487.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Furniture {
    /// Who the document comes from: the network or its area.
    pub sender: String,
    /// Kind of document.
    pub kind: String,
    /// Date as printed.
    pub date: Option<String>,
    /// Case number as printed.
    pub case_number: Option<String>,
    /// The mark of a draft: *Luonnos*, *Utkast*, *Draft*.
    pub mark: Option<String>,
    /// What pages of a locked version say of it.
    pub locked: Option<LockedFurniture>,
}

impl Furniture {
    fn marking(&self) -> Option<&Marking> {
        self.locked.as_ref()?.marking.as_ref()
    }
}

/// What layout remembers from one time to the next.
#[derive(Default)]
pub struct Cache {
    shaper: Shaper,
    galleys: HashMap<(Block, Language), Arc<Galley>>,
}

/// Laid-out pages.
#[derive(Clone, Debug)]
pub struct Pages {
    pub(crate) language: Language,
    pub(crate) title: String,
    pub(crate) dated: Option<NaiveDate>,
    pub(crate) attachment: Option<Attachment>,
    pub(crate) evidence: Option<Attachment>,
    pub(crate) galleys: Vec<Arc<Galley>>,
    pub(crate) sheets: Vec<Sheet>,
    pub(crate) furniture: Vec<Vec<Piece>>,
    places: Vec<(Anchor, usize, f32)>,
    marks: Vec<Option<PageMark>>,
    signing: Vec<SheetPage>,
}

/// Lays a composition out with the parts bound to it. Blocks that `cache` knows are not set again.
pub fn lay_out(composition: &Composition, cache: &mut Cache) -> Pages {
    let mut known = HashMap::with_capacity(composition.blocks.len());
    let mut pages = Pages {
        language: composition.language,
        title: composition.title.clone(),
        dated: composition.dated,
        attachment: composition.attachment.clone(),
        evidence: composition.evidence.clone(),
        galleys: Vec::new(),
        sheets: Vec::new(),
        furniture: Vec::new(),
        places: Vec::new(),
        marks: Vec::new(),
        signing: Vec::new(),
    };
    for part in std::iter::once(composition).chain(&composition.parts) {
        pages.bind(part, cache, &mut known);
    }
    // Only what this document uses is kept: an edited block's earlier forms go.
    cache.galleys = known;
    pages.places = places(&pages.galleys, &pages.sheets);
    pages
}

impl Pages {
    /// Lays one part out behind what is there; a blank back keeps it on a leaf of its own (ruling 31).
    fn bind(
        &mut self,
        part: &Composition,
        cache: &mut Cache,
        known: &mut HashMap<(Block, Language), Arc<Galley>>,
    ) {
        if self.sheets.len() % 2 == 1 {
            self.sheets.push(Sheet::default());
            self.furniture.push(Vec::new());
            self.marks.push(None);
        }
        let mut galleys = Vec::with_capacity(part.blocks.len());
        for block in &part.blocks {
            let key = (block.clone(), part.language);
            let galley = match cache.galleys.get(&key).or_else(|| known.get(&key)) {
                Some(galley) => Arc::clone(galley),
                None => Arc::new(set_block(&mut cache.shaper, block, part.language, area(block.landscape))),
            };
            known.insert(key, Arc::clone(&galley));
            galleys.push(if part.language == self.language {
                galley
            } else {
                spoken_in(part.language, &galley)
            });
        }
        let before = self.galleys.len();
        if let Some(first) = galleys.first_mut().filter(|_| before > 0) {
            Arc::make_mut(first).breaks_page = true;
        }
        let mut sheets = paginate(&galleys);
        if let Some((at, contents)) = contents(part, &mut cache.shaper, &galleys, &sheets, before) {
            galleys[at] =
                if part.language == self.language { contents } else { spoken_in(part.language, &contents) };
            sheets = paginate(&galleys);
        }
        for (at, sheet) in sheets.iter().enumerate() {
            let mark = self.mark_page(part, &galleys, at, sheet);
            let mut pieces = furniture::around(&mut cache.shaper, part, (at, sheets.len()), sheet, mark);
            let right = furniture::right_of_header(&part.furniture, sheet.landscape);
            pieces.extend(guide::above(&mut cache.shaper, &galleys, &sheets, at, right));
            if let Some(mark) = mark {
                pieces.extend(code::codes(&mark, sheet));
            }
            if part.numbered_lines {
                pieces.extend(furniture::line_numbers(
                    &mut cache.shaper,
                    part.language,
                    &baselines(&galleys, sheet),
                ));
            }
            self.furniture.push(pieces);
        }
        for placed in sheets.iter_mut().flat_map(|sheet| &mut sheet.placed) {
            placed.galley += before;
        }
        self.galleys.extend(galleys);
        self.sheets.extend(sheets);
    }

    /// The mark of a page, counted in its part from 0; what is signed on it is noted.
    fn mark_page(
        &mut self,
        part: &Composition,
        galleys: &[Arc<Galley>],
        at: usize,
        sheet: &Sheet,
    ) -> Option<PageMark> {
        let marking = part.furniture.marking();
        let signing = signing(galleys, sheet);
        let mark = marking.and_then(|marking| marking.mark(at + 1, !signing.is_empty()));
        self.marks.push(mark);
        let (original, party) = marking.map(Marking::sheet)?;
        if mark.is_some_and(|mark| mark.page != MarkedPage::Body) {
            let page = u16::try_from(at + 1).unwrap_or(u16::MAX);
            self.signing.push(SheetPage { original, party, page, signing });
        }
        mark
    }

    /// The mark of each page; none on blank backs and in documents without marks.
    #[must_use]
    pub fn marks(&self) -> &[Option<PageMark>] {
        &self.marks
    }

    /// The pages with the mark of a signature sheet, and whose blocks stand on each.
    #[must_use]
    pub fn sheets(&self) -> &[SheetPage] {
        &self.signing
    }

    /// How many pages there are; at least one.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sheets.len()
    }

    /// Width and height of a page in points.
    #[must_use]
    pub fn size(&self, page: usize) -> Option<(f32, f32)> {
        self.sheets.get(page).map(|sheet| page_size(sheet.landscape))
    }

    /// The page, counted from 0, on which the anchor's place begins.
    #[must_use]
    pub fn page_of(&self, anchor: &str) -> Option<usize> {
        self.place_of(anchor).map(|(page, _)| page)
    }

    /// The page and the distance in points from its upper edge at which the anchor's place begins.
    #[must_use]
    pub fn place_of(&self, anchor: &str) -> Option<(usize, f32)> {
        self.places.iter().find(|(known, _, _)| known.0 == anchor).map(|(_, page, y)| (*page, *y))
    }

    /// Every anchor in reading order with its page and the distance in points from the upper edge.
    pub fn anchors(&self) -> impl Iterator<Item = (&Anchor, usize, f32)> {
        self.places.iter().map(|(anchor, page, y)| (anchor, *page, *y))
    }

    pub(crate) fn strip(&self, placed: &Placed) -> &Strip {
        let galley = &self.galleys[placed.galley];
        match placed.which {
            Which::Body(at) => &galley.strips[at],
            Which::Again(header, at) => &galley.headers[header][at],
        }
    }
}

/// The parties with a signature block, or a part of one, on a page.
fn signing(galleys: &[Arc<Galley>], sheet: &Sheet) -> Vec<PartyId> {
    let blocks = sheet.placed.iter().filter_map(|placed| galleys[placed.galley].strips.first());
    let mut found: Vec<PartyId> =
        blocks.flat_map(|first| first.anchors.iter().filter_map(Anchor::signing_party)).collect();
    found.dedup();
    found
}

/// Documents longer than this have contents.
const PAGES_WITHOUT_CONTENTS: usize = 10;

/// The contents of a part that is long enough for them, and their place among its blocks.
///
/// The first setting takes the room, the second names the pages that follow from it: the height of both is the same.
fn contents(
    part: &Composition,
    shaper: &mut Shaper,
    galleys: &[Arc<Galley>],
    sheets: &[Sheet],
    before: usize,
) -> Option<(usize, Arc<Galley>)> {
    if sheets.len() <= PAGES_WITHOUT_CONTENTS {
        return None;
    }
    let at = part.blocks.iter().position(|block| matches!(block.kind, Kind::Contents { .. }))?;
    let (block, mut galleys, mut pages) =
        (&part.blocks[at], galleys.to_vec(), first_pages(galleys.len(), sheets));
    for _ in 0..2 {
        let entries = entries(&galleys, &pages);
        let contents = set_contents(shaper, block, part.language, area(block.landscape), &entries, before);
        galleys[at] = Arc::new(contents);
        pages = first_pages(galleys.len(), &paginate(&galleys));
    }
    Some((at, galleys.swap_remove(at)))
}

/// The page, counted from 0, that each galley begins on.
fn first_pages(count: usize, sheets: &[Sheet]) -> Vec<Option<usize>> {
    let mut pages = vec![None; count];
    for (page, sheet) in sheets.iter().enumerate() {
        for placed in &sheet.placed {
            pages[placed.galley].get_or_insert(page);
        }
    }
    pages
}

/// The galley of a part in another language than the whole: what is not foreign to the part is named so.
fn spoken_in(language: Language, galley: &Galley) -> Arc<Galley> {
    let mut galley = galley.clone();
    for node in galley.nodes.iter_mut().filter(|node| node.parent.is_none()) {
        node.language.get_or_insert(language);
    }
    Arc::new(galley)
}

fn places(galleys: &[Arc<Galley>], sheets: &[Sheet]) -> Vec<(Anchor, usize, f32)> {
    let mut places = Vec::new();
    for (page, sheet) in sheets.iter().enumerate() {
        for placed in &sheet.placed {
            if let Which::Body(at) = placed.which {
                for anchor in &galleys[placed.galley].strips[at].anchors {
                    places.push((anchor.clone(), page, placed.y));
                }
            }
        }
    }
    places
}
