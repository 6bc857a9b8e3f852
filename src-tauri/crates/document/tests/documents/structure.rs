//! Reading the structure tree of a file with its words, as a screen reader does: tags, attributes and marked content.

use std::collections::BTreeMap;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};

/// An element of the structure tree.
#[derive(Debug, Default)]
pub struct Element {
    /// Its tag: `TH`.
    pub tag: String,
    /// Identifier, expansion, replacement and attributes, by their names; lists of identifiers are joined with blanks.
    pub attributes: BTreeMap<String, String>,
    /// The words of its own marked content, in order.
    pub own: String,
    /// Its children.
    pub kids: Vec<Element>,
}

impl Element {
    /// All words in it.
    pub fn words(&self) -> String {
        self.kids.iter().fold(self.own.clone(), |words, kid| words + &kid.words())
    }

    /// Every element of the tag in it, itself too.
    pub fn all<'a>(&'a self, tag: &str) -> Vec<&'a Element> {
        let mut found = if self.tag == tag { vec![self] } else { Vec::new() };
        found.extend(self.kids.iter().flat_map(|kid| kid.all(tag)));
        found
    }
}

/// The root of the structure tree of a file.
pub fn tree(pdf: &[u8]) -> Element {
    let document = Document::load_mem(pdf).expect("the file can be opened");
    let pages: Vec<ObjectId> = document.get_pages().into_values().collect();
    let marked = pages.iter().map(|page| (*page, marked_content(&document, *page))).collect();
    let reader = Reader { document: &document, marked };
    let catalog = document.catalog().expect("there is a catalog");
    let root = reader.dictionary(catalog.get(b"StructTreeRoot").expect("the file is tagged"));
    reader.element(reader.dictionary(root.get(b"K").expect("the tree has an element")), None)
}

/// Words by page and number of the marked content.
type Marked = BTreeMap<ObjectId, BTreeMap<i64, String>>;

struct Reader<'a> {
    document: &'a Document,
    marked: Marked,
}

impl<'a> Reader<'a> {
    fn resolved(&self, object: &'a Object) -> &'a Object {
        match object {
            Object::Reference(id) => self.document.get_object(*id).expect("a reference leads somewhere"),
            object => object,
        }
    }

    fn dictionary(&self, object: &'a Object) -> &'a Dictionary {
        self.resolved(object).as_dict().expect("a dictionary stands here")
    }

    fn element(&self, from: &'a Dictionary, page: Option<ObjectId>) -> Element {
        let page = from.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        let tag = from.get(b"S").and_then(Object::as_name).expect("an element has a tag");
        let mut element = Element { tag: String::from_utf8_lossy(tag).into_owned(), ..Element::default() };
        for key in [&b"ID"[..], b"E", b"ActualText"] {
            self.attribute(from, key, &mut element);
        }
        if let Ok(attributes) = from.get(b"A") {
            let attributes = self.dictionary(attributes);
            for (key, _) in attributes {
                self.attribute(attributes, key, &mut element);
            }
        }
        let kids = from.get(b"K").ok().map(|kids| self.resolved(kids));
        let one = kids.map(std::slice::from_ref).unwrap_or_default();
        let kids = kids.and_then(|kids| kids.as_array().ok()).map_or(one, Vec::as_slice);
        for kid in kids.iter().map(|kid| self.resolved(kid)) {
            match kid {
                Object::Integer(id) => element.own += self.words(page, *id),
                Object::Dictionary(kid) if kid.has(b"MCID") => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).ok().or(page);
                    let id = kid.get(b"MCID").and_then(Object::as_i64).expect("a number");
                    element.own += self.words(page, id);
                }
                // An annotation has no words of its own.
                Object::Dictionary(kid) if kid.has_type(b"OBJR") => {}
                Object::Dictionary(kid) => element.kids.push(self.element(kid, page)),
                other => panic!("{other:?} in the structure tree"),
            }
        }
        element
    }

    fn attribute(&self, from: &Dictionary, key: &[u8], element: &mut Element) {
        let Ok(value) = from.get(key) else { return };
        let said = match value {
            Object::Array(values) => values.iter().map(said).collect::<Vec<_>>().join(" "),
            value => said(value),
        };
        element.attributes.insert(String::from_utf8_lossy(key).into_owned(), said);
    }

    fn words(&self, page: Option<ObjectId>, id: i64) -> &str {
        let page = page.expect("marked content stands on a page");
        self.marked.get(&page).and_then(|page| page.get(&id)).map_or("", String::as_str)
    }
}

fn said(value: &Object) -> String {
    match value {
        Object::Integer(number) => number.to_string(),
        Object::Name(name) => String::from_utf8_lossy(name).into_owned(),
        value => lopdf::decode_text_string(value).unwrap_or_default(),
    }
}

fn marked_content(document: &Document, page: ObjectId) -> BTreeMap<i64, String> {
    let content = document.get_page_content(page);
    let content = Content::decode(&content).expect("content can be read");
    let fonts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = document
        .get_page_fonts(page)
        .expect("a page has fonts")
        .into_iter()
        .map(|(name, font)| (name, unicode_of(document, font)))
        .collect();
    let mut words: BTreeMap<i64, String> = BTreeMap::new();
    let (mut open, mut font): (Vec<(Option<i64>, bool)>, Option<&BTreeMap<u16, String>>) = (Vec::new(), None);
    for operation in &content.operations {
        match operation.operator.as_str() {
            "BMC" => open.push((None, false)),
            "BDC" => {
                let properties = operation.operands.get(1).and_then(|object| object.as_dict().ok());
                let id = properties.and_then(|p| p.get(b"MCID").and_then(Object::as_i64).ok());
                let actual = properties.and_then(|p| p.get(b"ActualText").ok());
                if let (Some(actual), Some(id)) = (actual, current(&open)) {
                    *words.entry(id).or_default() += &lopdf::decode_text_string(actual).unwrap_or_default();
                }
                open.push((id, actual.is_some()));
            }
            "EMC" => drop(open.pop()),
            "Tf" => font = operation.operands[0].as_name().ok().and_then(|name| fonts.get(name)),
            "Tj" | "TJ" => {
                let replaced = open.iter().any(|(_, actual)| *actual);
                if let (Some(id), Some(font), false) = (current(&open), font, replaced) {
                    *words.entry(id).or_default() += &read(&operation.operands, font);
                }
            }
            _ => {}
        }
    }
    words
}

fn current(open: &[(Option<i64>, bool)]) -> Option<i64> {
    open.iter().rev().find_map(|(id, _)| *id)
}

fn read(operands: &[Object], font: &BTreeMap<u16, String>) -> String {
    let mut text = String::new();
    for operand in operands {
        match operand {
            Object::Array(items) => text += &read(items, font),
            Object::String(bytes, _) => {
                for pair in bytes.chunks_exact(2) {
                    let glyph = u16::from_be_bytes([pair[0], pair[1]]);
                    text += font.get(&glyph).map_or("\u{FFFD}", String::as_str);
                }
            }
            _ => {}
        }
    }
    text
}

/// The ToUnicode map of a font: `<glyph> <utf-16>` in `bfchar`, `<first> <last> <utf-16>` in `bfrange`.
fn unicode_of(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let Ok(map) = font.get(b"ToUnicode").and_then(Object::as_reference) else { return BTreeMap::new() };
    let stream = document.get_object(map).and_then(Object::as_stream).expect("ToUnicode is a stream");
    let bytes = stream.decompressed_content().unwrap_or_else(|_| stream.content.clone());
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let mut unicode = BTreeMap::new();
    let mut kind = "";
    for line in text.lines() {
        let line = line.trim();
        if line.ends_with("beginbfchar") || line.ends_with("beginbfrange") {
            kind = if line.ends_with("char") { "char" } else { "range" };
        } else if line.starts_with("endbf") {
            kind = "";
        } else if !kind.is_empty() {
            let codes: Vec<Vec<u16>> = line.split(['<', '>']).skip(1).step_by(2).map(units).collect();
            match (kind, codes.as_slice()) {
                ("char", [glyph, units]) => {
                    unicode.insert(glyph[0], String::from_utf16_lossy(units));
                }
                ("range", [first, last, units]) => {
                    for (step, glyph) in (first[0]..=last[0]).enumerate() {
                        let mut units = units.clone();
                        *units.last_mut().expect("a range has text") += step as u16;
                        unicode.insert(glyph, String::from_utf16_lossy(&units));
                    }
                }
                other => panic!("{other:?} in a ToUnicode map"),
            }
        }
    }
    unicode
}

fn units(hexadecimal: &str) -> Vec<u16> {
    let digits: Vec<char> = hexadecimal.chars().collect();
    digits
        .chunks(4)
        .map(|four| u16::from_str_radix(&four.iter().collect::<String>(), 16).expect("hexadecimal"))
        .collect()
}
