//! Tags: the structure tree of the galleys, tied to the marked content of the pages (PDF 1.7, 14.7 and 14.8).

use std::collections::BTreeSet;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::links::Destinations;
use crate::block::Marks;
use crate::galley::{Galley, Node, Role};
use crate::page::Pages;

/// What belongs to a node, in reading order.
#[derive(Clone, Copy)]
enum Kid {
    Node(usize),
    Content { page: usize, id: i64 },
    Annotation { page: usize, id: ObjectId },
}

/// The structure tree while pages are written.
pub(super) struct Tagging {
    /// First node of each galley.
    offsets: Vec<usize>,
    nodes: Vec<Node>,
    kids: Vec<Vec<Kid>>,
    /// The node of each marked content, by page.
    pages: Vec<Vec<usize>>,
    /// Header cells that other cells name as theirs.
    heads: BTreeSet<usize>,
    /// The node of each annotation.
    annotations: Vec<usize>,
}

impl Tagging {
    pub(super) fn new(galleys: &[Arc<Galley>], destinations: &Destinations<'_>) -> Self {
        let mut tagging = Tagging {
            offsets: Vec::new(),
            nodes: Vec::new(),
            kids: Vec::new(),
            pages: Vec::new(),
            heads: BTreeSet::new(),
            annotations: Vec::new(),
        };
        for galley in galleys {
            let offset = tagging.nodes.len();
            tagging.offsets.push(offset);
            for node in &galley.nodes {
                let parent = node.parent.map(|parent| parent + offset);
                let headers = node.headers.iter().map(|header| header + offset).collect();
                // Words that lead nowhere are words.
                let lost = node.target.as_ref().is_some_and(|target| destinations.place(target).is_none());
                let role = if lost { Role::Span } else { node.role };
                tagging.nodes.push(Node { parent, headers, role, ..node.clone() });
            }
        }
        level_headings(&mut tagging.nodes);
        tagging.heads = tagging.nodes.iter().flat_map(|node| &node.headers).copied().collect();
        tagging.kids = vec![Vec::new(); tagging.nodes.len()];
        for (at, node) in tagging.nodes.iter().enumerate() {
            // Spans and links stand where their words do; everything else stands in the order it was made.
            if let (Some(parent), false) = (node.parent, node.role.is_inline()) {
                tagging.kids[parent].push(Kid::Node(at));
            }
        }
        tagging
    }

    /// The number of a galley's node in the whole document.
    pub(super) fn node(&self, galley: usize, node: usize) -> usize {
        self.offsets[galley] + node
    }

    /// A new piece of marked content of `node` on `page`.
    pub(super) fn mark(&mut self, node: usize, page: usize) -> i64 {
        if self.pages.len() <= page {
            self.pages.resize(page + 1, Vec::new());
        }
        let id = self.pages[page].len() as i64;
        self.pages[page].push(node);
        self.add(node, Kid::Content { page, id });
        id
    }

    /// Adds to a node; one that stands among words takes its place there with the first of its own.
    fn add(&mut self, node: usize, kid: Kid) {
        if let (Some(parent), true, true) =
            (self.nodes[node].parent, self.nodes[node].role.is_inline(), self.kids[node].is_empty())
        {
            self.add(parent, Kid::Node(node));
        }
        // Words of an item come before the lists inside it.
        let at = if self.nodes[node].role == Role::Body {
            self.kids[node]
                .iter()
                .position(|kid| matches!(kid, Kid::Node(n) if matches!(self.nodes[*n].role, Role::List(_))))
        } else {
            None
        };
        let at = at.unwrap_or(self.kids[node].len());
        self.kids[node].insert(at, kid);
    }

    /// The annotation that makes a node lead somewhere.
    pub(super) fn link(&mut self, node: usize, page: usize, id: ObjectId) {
        self.annotations.push(node);
        self.kids[node].push(Kid::Annotation { page, id });
    }

    /// The tag of a node.
    pub(super) fn role(&self, node: usize) -> &'static str {
        tag(self.nodes[node].role)
    }

    /// Writes the tree and ties it to the pages.
    pub(super) fn finish(self, document: &mut Document, page_ids: &[ObjectId], pages: &Pages) {
        let root = document.new_object_id();
        let top = document.new_object_id();
        let ids: Vec<ObjectId> = self.nodes.iter().map(|_| document.new_object_id()).collect();
        for (at, node) in self.nodes.iter().enumerate() {
            if self.is_unused_span(at) {
                continue;
            }
            let parent = node.parent.map_or(top, |parent| ids[parent]);
            let element = self.element(at, node, parent, &ids, page_ids);
            document.objects.insert(ids[at], Object::Dictionary(element));
        }
        let kids: Vec<Object> = (0..self.nodes.len())
            .filter(|at| self.nodes[*at].parent.is_none())
            .map(|at| Object::Reference(ids[at]))
            .collect();
        document.objects.insert(
            top,
            dictionary! { "Type" => "StructElem", "S" => "Document", "P" => root, "K" => kids, "Lang" => Object::string_literal(pages.language.code()) }.into(),
        );
        let parent_tree = self.parent_tree(document, page_ids.len(), &ids);
        let mut tree = dictionary! {
            "Type" => "StructTreeRoot",
            "K" => top,
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => (page_ids.len() + self.annotations.len()) as i64,
        };
        if let Some(names) = self.id_tree(document, &ids) {
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

    fn is_unused_span(&self, node: usize) -> bool {
        self.nodes[node].role.is_inline() && self.kids[node].is_empty()
    }

    fn element(
        &self,
        at: usize,
        node: &Node,
        parent: ObjectId,
        ids: &[ObjectId],
        pages: &[ObjectId],
    ) -> Dictionary {
        let mut element = dictionary! { "Type" => "StructElem", "S" => tag(node.role), "P" => parent };
        let own_page = self.kids[at].iter().find_map(|kid| match kid {
            Kid::Content { page, .. } => Some(*page),
            Kid::Annotation { page, .. } => Some(*page),
            Kid::Node(_) => None,
        });
        let kids: Vec<Object> = self.kids[at]
            .iter()
            .map(|kid| match *kid {
                Kid::Node(node) => Object::Reference(ids[node]),
                Kid::Content { page, id } if Some(page) == own_page => Object::Integer(id),
                Kid::Content { page, id } => {
                    dictionary! { "Type" => "MCR", "Pg" => pages[page], "MCID" => id }.into()
                }
                Kid::Annotation { page, id } => {
                    dictionary! { "Type" => "OBJR", "Pg" => pages[page], "Obj" => id }.into()
                }
            })
            .collect();
        if let Some(page) = own_page {
            element.set("Pg", pages[page]);
        }
        if !kids.is_empty() {
            element.set("K", kids);
        }
        if let Some(language) = node.language {
            element.set("Lang", Object::string_literal(language.code()));
        }
        if let Some(attributes) = attributes(node) {
            element.set("A", attributes);
        }
        if let (Some(words), Role::Span) = (&node.words, node.role) {
            element.set("E", text(words));
        }
        if self.heads.contains(&at) {
            element.set("ID", element_id(at));
        }
        element
    }

    /// The header cells that others name, by their identifiers.
    fn id_tree(&self, document: &mut Document, ids: &[ObjectId]) -> Option<ObjectId> {
        let (first, last) = (*self.heads.first()?, *self.heads.last()?);
        let names = self.heads.iter().flat_map(|&at| [element_id(at), Object::Reference(ids[at])]);
        let names: Vec<Object> = names.collect();
        let limits = vec![element_id(first), element_id(last)];
        let leaf = document.add_object(dictionary! { "Names" => names, "Limits" => limits });
        Some(document.add_object(dictionary! { "Kids" => vec![leaf.into()] }))
    }

    /// Pages come first, then the annotations in the order they were made.
    fn parent_tree(&self, document: &mut Document, count: usize, ids: &[ObjectId]) -> ObjectId {
        let mut numbers = Vec::new();
        for (page, nodes) in self.pages.iter().enumerate() {
            let parents: Vec<Object> = nodes.iter().map(|node| Object::Reference(ids[*node])).collect();
            numbers.push(Object::Integer(page as i64));
            numbers.push(Object::Reference(document.add_object(parents)));
        }
        for (at, node) in self.annotations.iter().enumerate() {
            numbers.push(Object::Integer((count + at) as i64));
            numbers.push(Object::Reference(ids[*node]));
        }
        document.add_object(dictionary! { "Nums" => numbers })
    }
}

fn attributes(node: &Node) -> Option<Dictionary> {
    if let Role::List(marks) = node.role {
        let numbering = match marks {
            Marks::Dashes => "Disc",
            Marks::Numbers => "Decimal",
            Marks::Letters => "LowerAlpha",
            Marks::Romans => "LowerRoman",
        };
        return Some(dictionary! { "O" => "List", "ListNumbering" => numbering });
    }
    let scope = match node.role {
        Role::ColumnHeader => Some("Column"),
        Role::RowHeader => Some("Row"),
        _ => None,
    };
    let summary = node.words.as_deref().filter(|_| node.role == Role::Table);
    if scope.is_none() && summary.is_none() && node.span < 2 && node.headers.is_empty() {
        return None;
    }
    let mut table = dictionary! { "O" => "Table" };
    if let Some(scope) = scope {
        table.set("Scope", scope);
    }
    if let Some(summary) = summary {
        table.set("Summary", text(summary));
    }
    if !node.headers.is_empty() {
        table.set("Headers", node.headers.iter().map(|at| element_id(*at)).collect::<Vec<_>>());
    }
    if node.span > 1 {
        table.set("ColSpan", node.span as i64);
    }
    Some(table)
}

/// Gives headings levels without a gap, the first of all being 1, as readers of headings expect (PDF/UA-1, 7.4.2): what
/// stands under a title is its next level, however large it is printed.
fn level_headings(nodes: &mut [Node]) {
    let mut above: Vec<u8> = Vec::new();
    for node in nodes {
        if let Role::Heading(level) = &mut node.role {
            while above.last().is_some_and(|last| *last >= *level) {
                above.pop();
            }
            above.push(*level);
            *level = above.len() as u8;
        }
    }
}

/// The identifier of an element; identifiers sort like the elements.
fn element_id(at: usize) -> Object {
    Object::string_literal(format!("h{at:07}"))
}

/// A text string of the file.
pub(super) fn text(words: &str) -> Object {
    Object::String(super::utf16(words), lopdf::StringFormat::Hexadecimal)
}

fn tag(role: Role) -> &'static str {
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
        Role::Contents => "TOC",
        Role::Entry => "TOCI",
        Role::Reference => "Reference",
        Role::Link => "Link",
    }
}
