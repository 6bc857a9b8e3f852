//! The same pages with krilla: the oracle of the benches, in no product.

use std::collections::HashMap;
use std::num::{NonZeroU16, NonZeroU32};

use document::Pages;
use document::drawing::{MODULE, Drawn, Face, Mark, Node, Part, Role, Shaped, Tone};
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::geom::{PathBuilder, Point, Rect, Transform};
use krilla::destination::XyzDestination;
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, Stroke};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, SpanTag, TableHeaderScope, Tag, TagGroup, TagKind,
    TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Document, SerializeSettings};

/// Writes the pages as PDF/A-3a and PDF/UA-1, tagged as ours are.
pub fn write(pages: &Pages) -> Vec<u8> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .expect("both standards go together");
    let mut document = Document::new_with(SerializeSettings { configuration, ..SerializeSettings::default() });
    let mut fonts = HashMap::new();
    let mut content: Vec<Vec<Vec<Identifier>>> =
        pages.galleys().iter().map(|galley| vec![Vec::new(); galley.nodes.len()]).collect();
    for page in 0..pages.count() {
        let (width, height) = pages.size(page).expect("the page is there");
        let mut sheet = document.start_page_with(PageSettings::from_wh(width, height).expect("a page has a size"));
        let mut surface = sheet.surface();
        let mut open = None;
        for drawn in pages.drawn(page) {
            if open != Some(drawn.part) {
                if open.is_some() {
                    surface.end_tagged();
                }
                let identifier = surface.start_tagged(tag_of_content(drawn.part));
                if let Part::Node { galley, node } = drawn.part {
                    content[galley][node].push(identifier);
                }
                open = Some(drawn.part);
            }
            draw(&mut surface, &drawn, &mut fonts);
        }
        if open.is_some() {
            surface.end_tagged();
        }
        surface.finish();
        sheet.finish();
    }
    document.set_tag_tree(tree(pages, content));
    let dated = DateTime::new(2027).month(1).day(1);
    let metadata = Metadata::new().title(pages.title().to_owned()).language("fi".to_owned());
    document.set_metadata(metadata.creation_date(dated));
    // The standards ask krilla for an outline: one entry, where ours has one for each heading.
    let mut outline = Outline::new();
    let first = XyzDestination::new(0, Point::from_xy(0.0, 0.0));
    outline.push_child(OutlineNode::new(pages.title().to_owned(), first));
    document.set_outline(outline);
    document.finish().unwrap_or_else(|error| panic!("krilla: {error:?}"))
}

fn tag_of_content(part: Part) -> ContentTag<'static> {
    match part {
        Part::Furniture => ContentTag::Artifact(Artifact::with_kind(ArtifactType::PaginationOther)),
        Part::Decoration => ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)),
        Part::Node { .. } => ContentTag::Span(SpanTag::empty()),
    }
}

fn draw(surface: &mut Surface<'_>, drawn: &Drawn<'_>, fonts: &mut HashMap<Face, Font>) {
    let (x, y) = (drawn.x, drawn.y);
    match drawn.mark {
        Mark::Text { words, size, tone, upward, .. } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*tone)));
            if *upward {
                surface.push_transform(&Transform::from_row(0.0, -1.0, 1.0, 0.0, x, y));
            }
            let mut along = 0.0;
            for run in words.chunk_by(|one, other| one.face == other.face) {
                let font = fonts.entry(run[0].face).or_insert_with(|| font(run[0].face)).clone();
                let (text, glyphs, advance) = glyphs(run);
                let from = if *upward { Point::from_xy(along, 0.0) } else { Point::from_xy(x + along, y) };
                surface.draw_glyphs(from, &glyphs, font, &text, *size, false);
                along += advance * size / 1000.0;
            }
            if *upward {
                surface.pop();
            }
        }
        Mark::Line { dx, dy, thickness, tone } => {
            stroke(surface, *tone, *thickness);
            let mut path = PathBuilder::new();
            path.move_to(x, y);
            path.line_to(x + dx, y + dy);
            path.finish().into_iter().for_each(|path| surface.draw_path(&path));
        }
        Mark::Field { width, height, tone } => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(*tone)));
            rectangle(surface, x, y, *width, *height);
        }
        // No document of the bench has pictures.
        Mark::Picture { .. } => {}
        Mark::Code(code) => {
            surface.set_stroke(None);
            surface.set_fill(Some(fill(Tone::Black)));
            for run in &code.runs {
                let (right, down) = (f32::from(run.from) * MODULE, f32::from(run.row) * MODULE);
                rectangle(surface, x + right, y + down, f32::from(run.count) * MODULE, MODULE);
            }
        }
        Mark::Frame { width, height, tone } => {
            stroke(surface, *tone, 0.6);
            rectangle(surface, x, y, *width, *height);
        }
    }
}

fn font(face: Face) -> Font {
    Font::new(face.loaded().data.to_vec().into(), 0).expect("an embedded font can be read")
}

fn glyphs(run: &[std::sync::Arc<Shaped>]) -> (String, Vec<KrillaGlyph>, f32) {
    let (mut text, mut glyphs, mut advance) = (String::new(), Vec::new(), 0.0);
    for word in run {
        let start = text.len();
        text.push_str(&word.text);
        glyphs.extend(word.glyphs.iter().map(|glyph| {
            let range = start + glyph.from as usize..start + glyph.to as usize;
            let id = GlyphId::new(u32::from(glyph.id));
            KrillaGlyph::new(id, glyph.advance / 1000.0, glyph.dx / 1000.0, glyph.dy / 1000.0, 0.0, range, None)
        }));
        advance += word.advance;
    }
    (text, glyphs, advance)
}

fn color(tone: Tone) -> rgb::Color {
    let [red, green, blue] = tone.rgb().map(|part| (part * 255.0).round() as u8);
    rgb::Color::new(red, green, blue)
}

fn fill(tone: Tone) -> Fill {
    Fill { paint: color(tone).into(), opacity: NormalizedF32::ONE, rule: Default::default() }
}

fn stroke(surface: &mut Surface<'_>, tone: Tone, width: f32) {
    surface.set_fill(None);
    surface.set_stroke(Some(Stroke { paint: color(tone).into(), width, ..Stroke::default() }));
}

fn rectangle(surface: &mut Surface<'_>, x: f32, y: f32, width: f32, height: f32) {
    let Some(rectangle) = Rect::from_xywh(x, y, width, height) else { return };
    let mut path = PathBuilder::new();
    path.push_rect(rectangle);
    path.finish().into_iter().for_each(|path| surface.draw_path(&path));
}

/// The structure tree: parents come before their children, so it is put together from the end.
fn tree(pages: &Pages, content: Vec<Vec<Vec<Identifier>>>) -> TagTree {
    let mut tree = TagTree::new().with_lang(Some("fi".to_owned()));
    for (galley, mut content) in pages.galleys().iter().zip(content) {
        let mut groups: Vec<Option<TagGroup>> = galley.nodes.iter().map(|node| Some(TagGroup::new(tag(node)))).collect();
        let mut children: Vec<Vec<TagGroup>> = galley.nodes.iter().map(|_| Vec::new()).collect();
        let mut tops = Vec::new();
        for at in (0..galley.nodes.len()).rev() {
            let Some(mut group) = groups[at].take() else { continue };
            std::mem::take(&mut content[at]).into_iter().for_each(|identifier| group.push(identifier));
            std::mem::take(&mut children[at]).into_iter().rev().for_each(|child| group.push(child));
            match galley.nodes[at].parent {
                Some(parent) => children[parent].push(group),
                None => tops.push(group),
            }
        }
        tops.into_iter().rev().for_each(|group| tree.push(group));
    }
    tree
}

fn tag(node: &Node) -> TagKind {
    let span = NonZeroU32::new(node.span as u32).filter(|span| span.get() > 1);
    let language = node.language.map(|language| language.code().to_owned());
    let tag: TagKind = match node.role {
        Role::Heading(level) => {
            Tag::Hn(NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN), Some("heading".to_owned())).into()
        }
        Role::Paragraph => Tag::P.into(),
        Role::Span => Tag::Span.into(),
        Role::List(_) => Tag::L(ListNumbering::Decimal).into(),
        Role::Item => Tag::LI.into(),
        Role::Label => Tag::Lbl.into(),
        Role::Body => Tag::LBody.into(),
        Role::Table => Tag::Table.with_summary(Some(node.words.clone().unwrap_or_else(|| "table".to_owned()))).into(),
        Role::Row => Tag::TR.into(),
        Role::ColumnHeader => Tag::TH(TableHeaderScope::Column).with_col_span(span).into(),
        Role::RowHeader => Tag::TH(TableHeaderScope::Row).with_col_span(span).into(),
        Role::Cell => Tag::TD.with_col_span(span).into(),
        _ => Tag::Div.into(),
    };
    tag.with_lang(language)
}
