//! Pictures in the file: objects of their own, named in the resources of the page they stand on.

use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};

use crate::galley::Mark;
use crate::page::Pages;
use crate::picture::{Picture, Samples};

/// The name of a picture by its place on the page.
pub(super) fn name(at: usize) -> String {
    format!("Im{at}")
}

/// Adds the pictures of a page to the file, in the order in which they are drawn.
pub(super) fn add(document: &mut Document, id: ObjectId, pages: &Pages, page: usize) {
    let placed = pages.sheets[page].placed.iter();
    let mut marks = placed.flat_map(|placed| &pages.strip(placed).pieces).map(|piece| &piece.mark);
    if !marks.any(|mark| matches!(mark, Mark::Picture { .. })) {
        return;
    }
    let mut named = Dictionary::new();
    let drawn = pages.drawn(page);
    let pictures = drawn.iter().filter_map(|drawn| match drawn.mark {
        Mark::Picture { picture, .. } => Some(picture),
        _ => None,
    });
    for (at, picture) in pictures.enumerate() {
        named.set(name(at), document.add_object(object(picture)));
    }
    let resources = document.get_dictionary(id).and_then(|page| page.get(b"Resources"));
    let resources = resources.and_then(Object::as_reference);
    let resources = resources.and_then(|resources| document.get_object_mut(resources));
    let resources = resources.and_then(Object::as_dict_mut);
    resources.expect("BUG: printpdf gives each page its resources").set("XObject", named);
}

fn object(picture: &Arc<Picture>) -> Stream {
    let (bits, colours, bytes) = match &picture.data {
        Samples::Jpeg { bytes, colours } => (8, *colours, bytes),
        Samples::Grey(samples) => (8, false, samples),
        Samples::Bilevel(rows) => (1, false, rows),
    };
    let mut entries = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(picture.width),
        "Height" => i64::from(picture.height),
        "BitsPerComponent" => bits,
        "ColorSpace" => if colours { "DeviceRGB" } else { "DeviceGray" },
        "Interpolate" => false,
    };
    if matches!(picture.data, Samples::Jpeg { .. }) {
        entries.set("Filter", "DCTDecode");
    }
    Stream::new(entries, bytes.clone())
}
