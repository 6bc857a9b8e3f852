//! Links: the annotations that make words lead to their place in the document (PDF 1.7, 12.5.6.5; PDF/UA-1, 7.18.5).

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::tags::Tagging;
use super::text;
use crate::block::Anchor;
use crate::galley::{Galley, Mark, Outline, Piece, Role, Target};
use crate::page::Pages;
use crate::paginate::{Which, page_size};
use crate::style;

/// Where words can lead.
pub(super) struct Destinations<'a> {
    anchors: BTreeMap<&'a Anchor, Place>,
    galleys: Vec<Option<Place>>,
}

/// A place that words lead to.
#[derive(Clone, Copy)]
pub(super) struct Place {
    page: usize,
    /// From the upper edge of the page.
    y: f32,
    galley: usize,
}

impl<'a> Destinations<'a> {
    pub(super) fn of(pages: &'a Pages) -> Self {
        let mut anchors = BTreeMap::new();
        let mut galleys = vec![None; pages.galleys.len()];
        for (page, sheet) in pages.sheets.iter().enumerate() {
            for placed in &sheet.placed {
                let Which::Body(at) = placed.which else { continue };
                let place = Place { page, y: placed.y, galley: placed.galley };
                galleys[placed.galley].get_or_insert(place);
                for anchor in &pages.galleys[placed.galley].strips[at].anchors {
                    anchors.entry(anchor).or_insert(place);
                }
            }
        }
        Destinations { anchors, galleys }
    }

    /// None for a place that is not in the document.
    pub(super) fn place(&self, target: &Target) -> Option<Place> {
        match target {
            Target::Anchor(anchor) => self.anchors.get(anchor).copied(),
            Target::Galley(galley) => self.galleys.get(*galley).copied().flatten(),
        }
    }
}

/// A rectangle on a page that leads somewhere; y grows downwards.
struct Area {
    page: usize,
    node: usize,
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
    words: String,
    to: Place,
}

/// Makes the annotations of all links and tells the structure tree of them. They are put on their pages afterwards.
pub(super) fn annotate(
    document: &mut Document,
    page_ids: &[ObjectId],
    pages: &Pages,
    destinations: &Destinations<'_>,
    tagging: &mut Tagging<'_>,
) -> Annotations {
    let mut annotations = vec![Vec::new(); page_ids.len()];
    for (at, area) in areas(pages, destinations, tagging).into_iter().enumerate() {
        let height = |page: usize| page_size(pages.sheets[page].landscape).1;
        let (upper, lower) = (height(area.page) - area.top, height(area.page) - area.bottom);
        let destination: Vec<Object> = vec![
            page_ids[area.to.page].into(),
            "XYZ".into(),
            Object::Null,
            (height(area.to.page) - area.to.y).round().into(),
            Object::Null,
        ];
        // A bare number says little to those who hear it: the heading it leads to says more.
        let heading = pages.galleys[area.to.galley].outline.as_ref().map(Outline::title);
        let words = heading.unwrap_or_else(|| area.words.trim().to_owned());
        let rectangle: Vec<Object> =
            [area.left, lower, area.right, upper].map(|side| side.round().into()).to_vec();
        let id = document.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => rectangle,
            "Border" => vec![0.into(), 0.into(), 0.into()],
            // Printed, as PDF/A wants of every annotation.
            "F" => 4,
            "Contents" => text(&words),
            "StructParent" => (page_ids.len() + at) as i64,
            "Dest" => destination,
        });
        tagging.link(area.node, area.page, id.0);
        annotations[area.page].push(Object::Reference(id));
    }
    Annotations(annotations)
}

/// The annotations of each page.
pub(super) struct Annotations(Vec<Vec<Object>>);

impl Annotations {
    /// Puts the annotations on their pages.
    pub(super) fn put(self, document: &mut Document, page_ids: &[ObjectId]) {
        for (annotations, page) in self.0.into_iter().zip(page_ids) {
            if let Ok(page) = document.get_object_mut(*page).and_then(Object::as_dict_mut) {
                page.remove(b"Annots");
                if !annotations.is_empty() {
                    page.set("Annots", annotations);
                }
            }
        }
    }
}

/// One rectangle for each line of each link, in reading order.
fn areas(pages: &Pages, destinations: &Destinations<'_>, tagging: &Tagging<'_>) -> Vec<Area> {
    let mut areas: Vec<Area> = Vec::new();
    for (page, sheet) in pages.sheets.iter().enumerate() {
        for placed in &sheet.placed {
            let galley = &pages.galleys[placed.galley];
            if !matches!(placed.which, Which::Body(_))
                || galley.nodes.iter().all(|node| node.target.is_none())
            {
                continue;
            }
            let strip = pages.strip(placed);
            let begins = areas.len();
            for piece in &strip.pieces {
                let (Mark::Text { .. }, Some(link)) = (&piece.mark, link_of(galley, piece)) else { continue };
                let Some(target) = galley.nodes[link].target.as_ref() else { continue };
                let Some(to) = destinations.place(target) else { continue };
                let node = tagging.node(placed.galley, link);
                let (left, words) = (style::MARGIN + piece.x, words_of(piece));
                let right = left + piece.mark.width();
                match areas[begins..].iter_mut().find(|area| area.node == node) {
                    Some(area) => {
                        (area.left, area.right) = (area.left.min(left), area.right.max(right));
                        area.words += &words;
                    }
                    None => {
                        let (top, bottom) = (placed.y, placed.y + strip.height);
                        areas.push(Area { page, node, left, right, top, bottom, words, to });
                    }
                }
            }
        }
    }
    areas
}

/// The link a piece belongs to, itself or through what it stands in.
fn link_of(galley: &Galley, piece: &Piece) -> Option<usize> {
    let mut node = piece.node;
    while let Some(at) = node {
        if galley.nodes[at].role == Role::Link {
            return Some(at);
        }
        node = galley.nodes[at].parent;
    }
    None
}

fn words_of(piece: &Piece) -> String {
    let Mark::Text { words, .. } = &piece.mark else { return String::new() };
    words.iter().map(|word| &*word.text).collect()
}
