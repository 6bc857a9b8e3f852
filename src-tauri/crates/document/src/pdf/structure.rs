//! The finished structure tree in the file. Its elements are tens of thousands where parties and tasks are many: they are
//! written as bytes when their turn comes, not kept as objects.

use std::collections::BTreeSet;
use std::ops::Range;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::tags::{Element, Kid, Tagging, numbering, tag};
use super::write::{put_number, put_reference, put_text};
use crate::block::Language;
use crate::galley::Role;

pub(super) struct Structure<'a> {
    tagging: Tagging<'a>,
    /// What belongs to each element, and where each element's part begins.
    kids: Vec<Kid>,
    kids_from: Vec<u32>,
    /// Header cells that other cells name as theirs.
    heads: BTreeSet<usize>,
    /// The element of the whole document.
    top: u32,
    /// The number of the first element in the file; the parents of the pages' content stand behind the elements.
    first: u32,
    /// The elements in the tree, in the order of their numbers.
    used: Vec<u32>,
    /// The number of each element.
    numbers: Vec<u32>,
    pages: Vec<u32>,
}

impl<'a> Structure<'a> {
    pub(super) fn new(
        mut tagging: Tagging<'a>,
        document: &mut Document,
        page_ids: &[ObjectId],
        language: Language,
    ) -> Self {
        let (kids, kids_from) = tagging.kids_by_element();
        let (root, top) = (document.new_object_id(), document.new_object_id());
        let first = document.max_id + 1;
        let used: Vec<u32> =
            (0..tagging.elements.len()).filter(|at| tagging.is_used(*at)).map(|at| at as u32).collect();
        let mut numbers = vec![0; tagging.elements.len()];
        for (at, element) in used.iter().enumerate() {
            numbers[*element as usize] = first + at as u32;
        }
        document.max_id += (used.len() + tagging.pages.len()) as u32;
        let heads = tagging.elements.iter().flat_map(Element::headers).collect();
        let pages = page_ids.iter().map(|id| id.0).collect();
        let structure =
            Structure { tagging, kids, kids_from, heads, top: top.0, first, used, numbers, pages };
        structure.tie(document, page_ids, (root, top), language);
        structure
    }

    /// The objects that `put` writes.
    pub(super) fn numbers(&self) -> Range<u32> {
        self.first..self.first + (self.used.len() + self.tagging.pages.len()) as u32
    }

    /// Writes an element, or the parents of the content of a page.
    pub(super) fn put(&self, number: u32, out: &mut Vec<u8>) {
        let at = (number - self.first) as usize;
        match self.used.get(at) {
            Some(element) => self.put_element(*element as usize, out),
            None => {
                out.push(b'[');
                for element in &self.tagging.pages[at - self.used.len()] {
                    put_reference(out, self.numbers[*element]);
                    out.push(b' ');
                }
                out.push(b']');
            }
        }
    }

    fn put_element(&self, at: usize, out: &mut Vec<u8>) {
        let element = &self.tagging.elements[at];
        out.extend_from_slice(b"<</Type/StructElem/S/");
        out.extend_from_slice(tag(element.role).as_bytes());
        out.extend_from_slice(b"/P ");
        put_reference(out, element.parent().map_or(self.top, |parent| self.numbers[parent]));
        self.put_kids(&self.kids[self.kids_from[at] as usize..self.kids_from[at + 1] as usize], out);
        if let Some(language) = element.node.language {
            out.extend_from_slice(b"/Lang");
            put_text(out, language.code());
        }
        if let (Some(words), Role::Figure) = (&element.node.words, element.role) {
            out.extend_from_slice(b"/Alt");
            put_text(out, words);
        }
        if let Some(edges) = self.tagging.boxes.get(&at) {
            out.extend_from_slice(b"/A<</O/Layout/Placement/Block/BBox[");
            for edge in edges {
                put_number(out, *edge);
                out.push(b' ');
            }
            out.extend_from_slice(b"]>>");
        }
        put_attributes(element, out);
        if let (Some(words), Role::Span) = (&element.node.words, element.role) {
            out.extend_from_slice(b"/E");
            put_text(out, words);
        }
        if let Some(words) = &element.node.instead {
            out.extend_from_slice(b"/ActualText");
            put_text(out, words);
        }
        if self.heads.contains(&at) {
            out.extend_from_slice(b"/ID");
            put_text(out, &identifier(at));
        }
        out.extend_from_slice(b">>");
    }

    fn put_kids(&self, kids: &[Kid], out: &mut Vec<u8>) {
        let own_page = kids.iter().find_map(|kid| match kid {
            Kid::Content { page, .. } | Kid::Annotation { page, .. } => Some(*page),
            Kid::Element(_) => None,
        });
        if let Some(page) = own_page {
            out.extend_from_slice(b"/Pg ");
            put_reference(out, self.pages[page as usize]);
        }
        if kids.is_empty() {
            return;
        }
        out.extend_from_slice(b"/K[");
        for (at, kid) in kids.iter().enumerate() {
            if at > 0 {
                out.push(b' ');
            }
            match *kid {
                Kid::Element(element) => put_reference(out, self.numbers[element as usize]),
                Kid::Content { page, id } if Some(page) == own_page => put_number(out, id),
                Kid::Content { page, id } => {
                    out.extend_from_slice(b"<</Type/MCR/Pg ");
                    put_reference(out, self.pages[page as usize]);
                    out.extend_from_slice(b"/MCID ");
                    put_number(out, id);
                    out.extend_from_slice(b">>");
                }
                Kid::Annotation { page, number } => {
                    out.extend_from_slice(b"<</Type/OBJR/Pg ");
                    put_reference(out, self.pages[page as usize]);
                    out.extend_from_slice(b"/Obj ");
                    put_reference(out, number);
                    out.extend_from_slice(b">>");
                }
            }
        }
        out.push(b']');
    }

    /// The tree's root with what leads to it, and from the pages into it.
    fn tie(
        &self,
        document: &mut Document,
        page_ids: &[ObjectId],
        (root, top): (ObjectId, ObjectId),
        language: Language,
    ) {
        let tops = (0..self.numbers.len()).filter(|at| self.tagging.elements[*at].parent().is_none());
        let kids: Vec<Object> = tops.map(|at| self.reference(at)).collect();
        let language = Object::string_literal(language.code());
        let whole = dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids, "Lang" => language };
        document.objects.insert(top, whole.into());
        let parent_tree = self.parent_tree(document, page_ids.len());
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => top,
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => (page_ids.len() + self.tagging.annotations.len()) as i64,
        };
        if let Some(names) = self.id_tree(document) {
            tree.set("IDTree", names);
        }
        document.objects.insert(root, tree.into());
        for (at, page) in page_ids.iter().enumerate() {
            if let Ok(page) = document.get_object_mut(*page).and_then(Object::as_dict_mut) {
                page.set("StructParents", at as i64);
                page.set("Tabs", "S");
            }
        }
        if let Ok(catalog) = document.catalog_mut() {
            catalog.set("StructTreeRoot", root);
            catalog.set("MarkInfo", dictionary! { "Marked" => true });
        }
    }

    fn reference(&self, element: usize) -> Object {
        Object::Reference((self.numbers[element], 0))
    }

    /// The header cells that others name, by their identifiers.
    fn id_tree(&self, document: &mut Document) -> Option<ObjectId> {
        let named = |at: usize| Object::string_literal(identifier(at));
        let (first, last) = (*self.heads.first()?, *self.heads.last()?);
        let names: Vec<Object> = self.heads.iter().flat_map(|&at| [named(at), self.reference(at)]).collect();
        let limits = vec![named(first), named(last)];
        let leaf = document.add_object(dictionary! { "Names" => names, "Limits" => limits });
        Some(document.add_object(dictionary! { "Kids" => vec![leaf.into()] }))
    }

    /// Pages come first, then the annotations in the order they were made.
    fn parent_tree(&self, document: &mut Document, count: usize) -> ObjectId {
        let mut numbers = Vec::new();
        let first = self.first + self.used.len() as u32;
        for (page, number) in (0..self.tagging.pages.len()).zip(first..) {
            numbers.push(Object::Integer(page as i64));
            numbers.push(Object::Reference((number, 0)));
        }
        for (at, element) in self.tagging.annotations.iter().enumerate() {
            numbers.push(Object::Integer((count + at) as i64));
            numbers.push(self.reference(*element));
        }
        document.add_object(dictionary! { "Nums" => numbers })
    }
}

fn put_attributes(element: &Element<'_>, out: &mut Vec<u8>) {
    let (node, role) = (element.node, element.role);
    if let Role::List(marks) = role {
        out.extend_from_slice(b"/A<</O/List/ListNumbering/");
        out.extend_from_slice(numbering(marks).as_bytes());
        out.extend_from_slice(b">>");
        return;
    }
    let scope: &[u8] = match role {
        Role::ColumnHeader => b"/Scope/Column",
        Role::RowHeader => b"/Scope/Row",
        _ => b"",
    };
    let summary = node.words.as_deref().filter(|_| role == Role::Table);
    if scope.is_empty() && summary.is_none() && node.span < 2 && node.headers.is_empty() {
        return;
    }
    out.extend_from_slice(b"/A<</O/Table");
    out.extend_from_slice(scope);
    if let Some(summary) = summary {
        out.extend_from_slice(b"/Summary");
        put_text(out, summary);
    }
    if !node.headers.is_empty() {
        out.extend_from_slice(b"/Headers[");
        element.headers().for_each(|head| put_text(out, &identifier(head)));
        out.push(b']');
    }
    if node.span > 1 {
        out.extend_from_slice(b"/ColSpan ");
        put_number(out, node.span as u32);
    }
    out.extend_from_slice(b">>");
}

/// The identifier of an element; identifiers sort like the elements.
fn identifier(at: usize) -> String {
    format!("h{at:07}")
}
