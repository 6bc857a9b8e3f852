//! Tags: the structure tree of the galleys, tied to the marked content of the pages (PDF 1.7, 14.7 and 14.8).

use std::collections::BTreeMap;
use std::sync::Arc;

use super::links::Destinations;
use crate::block::Marks;
use crate::galley::{Galley, Node, Role};

/// An element of the structure tree: a node of a galley, in the whole document.
pub(super) struct Element<'a> {
    pub(super) node: &'a Node,
    /// What the galley's numbers of nodes begin at.
    offset: usize,
    /// What it is in this document: links that lead nowhere are words.
    pub(super) role: Role,
}

/// What belongs to an element, in reading order.
#[derive(Clone, Copy)]
pub(super) enum Kid {
    /// Another element.
    Element(u32),
    /// A piece of marked content of a page, counted from 0.
    Content { page: u32, id: u32 },
    /// An annotation on a page, by its number in the file.
    Annotation { page: u32, number: u32 },
}

/// The structure tree while pages are written.
pub(super) struct Tagging<'a> {
    /// First element of each galley.
    offsets: Vec<usize>,
    pub(super) elements: Vec<Element<'a>>,
    /// Elements and what belongs to them, in the order in which it was found.
    kids: Vec<(u32, Kid)>,
    /// The elements that have something.
    begun: Vec<bool>,
    /// The element of each piece of marked content, by page.
    pub(super) pages: Vec<Vec<usize>>,
    /// The element of each annotation.
    pub(super) annotations: Vec<usize>,
    /// Where each picture stands: left, lower, right and upper edge in whole points.
    pub(super) boxes: BTreeMap<usize, [u32; 4]>,
}

impl<'a> Tagging<'a> {
    pub(super) fn new(galleys: &'a [Arc<Galley>], destinations: &Destinations<'_>) -> Self {
        let (mut offsets, mut elements) = (Vec::with_capacity(galleys.len()), Vec::new());
        for galley in galleys {
            let offset = elements.len();
            offsets.push(offset);
            elements.extend(galley.nodes.iter().map(|node| {
                let lost = node.target.as_ref().is_some_and(|target| destinations.place(target).is_none());
                Element { node, offset, role: if lost { Role::Span } else { node.role } }
            }));
        }
        // Spans and links stand where their words do; everything else stands in the order it was made.
        let standing = elements.iter().enumerate().filter(|(_, element)| !element.role.is_inline());
        let kids: Vec<(u32, Kid)> = standing
            .filter_map(|(at, element)| Some((element.parent()? as u32, Kid::Element(at as u32))))
            .collect();
        let mut begun = vec![false; elements.len()];
        kids.iter().for_each(|(parent, _)| begun[*parent as usize] = true);
        Tagging {
            offsets,
            elements,
            kids,
            begun,
            pages: Vec::new(),
            annotations: Vec::new(),
            boxes: BTreeMap::new(),
        }
    }

    /// The number of a galley's node in the whole document.
    pub(super) fn node(&self, galley: usize, node: usize) -> usize {
        self.offsets[galley] + node
    }

    /// The tag of an element.
    pub(super) fn tag(&self, element: usize) -> &'static str {
        tag(self.elements[element].role)
    }

    /// The marked content of the next page: the element of each piece.
    pub(super) fn add_page(&mut self, page: usize, marked: Vec<usize>) {
        for (id, element) in marked.iter().enumerate() {
            self.add(*element, Kid::Content { page: page as u32, id: id as u32 });
        }
        self.pages.push(marked);
    }

    /// Adds to an element; one that stands among words takes its place there with the first of its own.
    fn add(&mut self, at: usize, kid: Kid) {
        let element = &self.elements[at];
        if let (Some(parent), true, false) = (element.parent(), element.role.is_inline(), self.begun[at]) {
            self.add(parent, Kid::Element(at as u32));
        }
        self.begun[at] = true;
        self.kids.push((at as u32, kid));
    }

    /// The annotation that makes an element lead somewhere.
    pub(super) fn link(&mut self, at: usize, page: usize, number: u32) {
        self.annotations.push(at);
        self.kids.push((at as u32, Kid::Annotation { page: page as u32, number }));
    }

    /// Whether the element is in the tree: words that stand on no page are not.
    pub(super) fn is_used(&self, at: usize) -> bool {
        self.begun[at] || !self.elements[at].role.is_inline()
    }

    /// What belongs to each element: all of it in one row, and where each element's part begins.
    pub(super) fn kids_by_element(&mut self) -> (Vec<Kid>, Vec<u32>) {
        let mut kids = std::mem::take(&mut self.kids);
        // The words of an item come before the lists inside it, which were there first.
        let is_list_of_item = |(parent, kid): &(u32, Kid)| {
            let role = |at: u32| self.elements[at as usize].role;
            role(*parent) == Role::Body
                && matches!(kid, Kid::Element(at) if matches!(role(*at), Role::List(_)))
        };
        kids.sort_by_key(|kid| (kid.0, is_list_of_item(kid)));
        let mut starts = vec![0; self.elements.len() + 1];
        kids.iter().for_each(|(parent, _)| starts[*parent as usize + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        (kids.into_iter().map(|(_, kid)| kid).collect(), starts)
    }
}

impl Element<'_> {
    /// Its parent; the document for none.
    pub(super) fn parent(&self) -> Option<usize> {
        self.node.parent.map(|parent| parent + self.offset)
    }

    /// The header cells it names as its own.
    pub(super) fn headers(&self) -> impl Iterator<Item = usize> + '_ {
        self.node.headers.iter().map(|header| *header + self.offset)
    }
}

/// The tag of a role.
pub(super) fn tag(role: Role) -> &'static str {
    match role {
        Role::Heading(level) => ["H1", "H2", "H3", "H4", "H5", "H6"][usize::from(level.clamp(1, 6)) - 1],
        Role::Paragraph => "P",
        Role::Span => "Span",
        Role::List(_) => "L",
        Role::Item => "LI",
        Role::Label => "Lbl",
        Role::Body => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::ColumnHeader | Role::RowHeader => "TH",
        Role::Cell => "TD",
        Role::Division => "Div",
        Role::Figure => "Figure",
        Role::Contents => "TOC",
        Role::Entry => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
    }
}

/// How the items of a list are numbered, in the words of the standard.
pub(super) fn numbering(marks: Marks) -> &'static str {
    match marks {
        Marks::Dashes => "Disc",
        Marks::Numbers => "Decimal",
        Marks::Letters => "LowerAlpha",
        Marks::Romans => "LowerRoman",
    }
}
