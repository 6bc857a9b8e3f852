//! The rest of the file: language, outline, what readers show, and the file's own data.

use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::text;
use crate::galley::Outline;
use crate::page::Pages;
use crate::paginate::{Which, page_size};

/// The name of the program as the file's producer.
pub(super) const PRODUCER: &str = "Sopu";

pub(super) fn finish(document: &mut Document, page_ids: &[ObjectId], pages: &Pages) {
    let outline = outline(document, page_ids, pages);
    if let Ok(catalog) = document.catalog_mut() {
        catalog.set("Lang", Object::string_literal(pages.language.code()));
        // A page scaled by the printer would make lines to sign on and codes smaller than they must be (ruling 31).
        let preferences = dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None" };
        catalog.set("ViewerPreferences", preferences);
        catalog.remove(b"PageLayout");
        catalog.set("PageMode", if outline.is_some() { "UseOutlines" } else { "UseNone" });
        if let Some(outline) = outline {
            catalog.set("Outlines", outline);
        }
    }
    let info = document.add_object(info(pages));
    if let Ok(old) = document.trailer.get(b"Info").and_then(Object::as_reference) {
        document.objects.remove(&old);
    }
    document.trailer.set("Info", info);
}

/// Title, producer and, for what is dated, its date: never the clock's (ruling 12).
fn info(pages: &Pages) -> Dictionary {
    let mut info =
        dictionary! { "Title" => text(&pages.title), "Producer" => Object::string_literal(PRODUCER) };
    if let Some(date) = pages.dated {
        info.set("CreationDate", stamp(date));
        info.set("ModDate", stamp(date));
    }
    info
}

/// A date as the file's own data have it: midnight, UTC.
pub(super) fn stamp(date: NaiveDate) -> Object {
    Object::string_literal(format!("D:{}000000Z", date.format("%Y%m%d")))
}

/// An entry of the outline with its place.
struct Entry<'a> {
    outline: &'a Outline,
    page: usize,
    y: f32,
    id: ObjectId,
    parent: Option<usize>,
}

/// Writes the outline and gives its root; none when there are no headings.
fn outline(document: &mut Document, page_ids: &[ObjectId], pages: &Pages) -> Option<ObjectId> {
    let mut entries: Vec<Entry<'_>> = Vec::new();
    for (page, sheet) in pages.sheets.iter().enumerate() {
        for placed in sheet.placed.iter().filter(|placed| placed.which == Which::Body(0)) {
            let Some(outline) = &pages.galleys[placed.galley].outline else { continue };
            let parent = entries.iter().rposition(|entry| entry.outline.level < outline.level);
            let y = page_size(sheet.landscape).1 - placed.y;
            entries.push(Entry { outline, page, y, id: document.new_object_id(), parent });
        }
    }
    if entries.is_empty() {
        return None;
    }
    let root = document.new_object_id();
    for at in 0..entries.len() {
        let entry = &entries[at];
        let siblings: Vec<usize> =
            (0..entries.len()).filter(|other| entries[*other].parent == entry.parent).collect();
        let place = siblings.iter().position(|other| *other == at).unwrap_or(0);
        let destination: Vec<Object> = vec![
            page_ids[entry.page].into(),
            "XYZ".into(),
            Object::Null,
            entry.y.round().into(),
            Object::Null,
        ];
        let mut item = dictionary! {
            "Title" => text(&entry.outline.title()),
            "Parent" => entry.parent.map_or(root, |parent| entries[parent].id),
            "Dest" => destination,
        };
        if let Some(previous) = place.checked_sub(1) {
            item.set("Prev", entries[siblings[previous]].id);
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", entries[*next].id);
        }
        add_children(&mut item, &entries, Some(at), false);
        document.objects.insert(entry.id, item.into());
    }
    let mut top = dictionary! { "Type" => "Outlines" };
    add_children(&mut top, &entries, None, true);
    document.objects.insert(root, top.into());
    Some(root)
}

/// First, last and number of the entries under `parent`; a negative number keeps them folded.
fn add_children(item: &mut Dictionary, entries: &[Entry<'_>], parent: Option<usize>, open: bool) {
    let children: Vec<&Entry<'_>> = entries.iter().filter(|entry| entry.parent == parent).collect();
    if let (Some(first), Some(last)) = (children.first(), children.last()) {
        item.set("First", first.id);
        item.set("Last", last.id);
        let count = children.len() as i64;
        item.set("Count", if open { count } else { -count });
    }
}
