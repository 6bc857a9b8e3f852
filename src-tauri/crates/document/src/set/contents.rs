//! The contents: a line for each section with its number, its words and its page, all of it a link.

use std::sync::Arc;

use super::Setter;
use crate::block::{Block, Kind, Language, Span, Text};
use crate::galley::{Area, Galley, Mark, Outline, Piece, Role, Strip, Target};
use crate::shape::Shaper;
use crate::style::{self, Tone};

/// Between the number of a section and its words, and around the line that leads to the page.
const BETWEEN: f32 = 9.0;
/// Room kept for the number of a page.
const PAGE: f32 = 26.0;

/// A line of the contents.
pub struct Entry<'a> {
    /// Index of the galley with the heading.
    pub galley: usize,
    /// What the heading says.
    pub outline: &'a Outline,
    /// Its page, counted from 1.
    pub page: usize,
}

/// Sets the contents that `block` asks for; `before` galleys stand before those that the entries name.
///
/// Their height does not depend on the numbers of the pages.
pub fn set_contents(
    shaper: &mut Shaper,
    block: &Block,
    language: Language,
    area: Area,
    entries: &[Entry<'_>],
    before: usize,
) -> Galley {
    let mut setter = Setter::new(shaper, language, area, style::BODY);
    if let Kind::Contents { heading } = &block.kind {
        setter.heading(2, 2, None, heading);
    }
    // It is no entry of its own.
    setter.galley.outline = None;
    setter.contents(entries, before);
    let mut galley = setter.galley;
    if let Some(first) = galley.strips.first_mut() {
        first.anchors.extend(block.anchors.iter().cloned());
    }
    galley.ends_page = true;
    galley
}

impl Setter<'_> {
    fn contents(&mut self, entries: &[Entry<'_>], before: usize) {
        let (contents, left) = (self.galley.node(Role::Contents, None), self.area.indent);
        let numbers: Vec<Text> =
            entries.iter().map(|entry| entry.outline.number.clone().unwrap_or_default().into()).collect();
        let mut hang = 0.0_f32;
        for number in &numbers {
            let width = self.lines(number, &style::CONTENTS, left).first().map_or(0.0, |line| line.width);
            hang = hang.max(width + BETWEEN);
        }
        let first = self.galley.strips.len();
        for (entry, number) in entries.iter().zip(&numbers) {
            let link = self.link_of_entry(contents, before + entry.galley);
            self.entry(entry, number, link, hang);
        }
        let rows: Vec<usize> = (first..self.galley.strips.len()).collect();
        self.keep_company(&rows);
    }

    fn link_of_entry(&mut self, contents: usize, target: usize) -> usize {
        let item = self.galley.node(Role::Entry, Some(contents));
        let reference = self.galley.node(Role::Reference, Some(item));
        let link = self.galley.node(Role::Link, Some(reference));
        self.galley.nodes[link].target = Some(Target::Galley(target));
        link
    }

    fn entry(&mut self, entry: &Entry<'_>, number: &Text, link: usize, hang: f32) {
        let (style, left) = (style::CONTENTS, self.area.indent);
        let words = words_of(entry.outline);
        let room = self.area.width - left - hang - PAGE - 2.0 * BETWEEN;
        let lines = self.lines(&words, &style, room);
        let count = lines.len();
        for (at, line) in lines.into_iter().enumerate() {
            let mut strip = Strip { height: style.leading, keep: at + 1 < count, ..Strip::default() };
            if at == 0
                && let Some(line) = self.lines(number, &style, hang).first()
            {
                strip.pieces = self.pieces(line, number, &style, Some(link), left, 0.0, hang);
                strip.pieces.push(self.space(left + line.width, link));
            }
            strip.pieces.extend(self.pieces(&line, &words, &style, Some(link), left + hang, 0.0, room));
            if at + 1 == count {
                self.page_number(entry.page, left + hang + line.width, link, &mut strip);
            }
            self.galley.strips.push(strip);
        }
    }

    /// The number of the page at the right edge, and a thin line that leads to it.
    fn page_number(&mut self, page: usize, from: f32, link: usize, strip: &mut Strip) {
        let (style, edge) = (style::CONTENTS, self.area.width);
        strip.pieces.push(self.space(from, link));
        let text: Text = page.to_string().into();
        if let Some(line) = self.lines(&text, &style, PAGE).first() {
            let x = edge - line.width;
            strip.pieces.extend(self.pieces(line, &text, &style, Some(link), x, 0.0, PAGE));
        }
        let (from, to) = (from + BETWEEN, edge - PAGE);
        let mark = Mark::Line { dx: (to - from).max(0.0), dy: 0.0, thickness: 0.25, tone: Tone::Line };
        strip.pieces.push(Piece { x: from, y: style.baseline() - 0.2, node: None, mark });
    }

    /// A space of its own, so that what stands apart also reads apart.
    fn space(&mut self, x: f32, node: usize) -> Piece {
        let style = style::CONTENTS;
        let words = vec![self.shaper.shape(" ", style.face, self.language, style.tabular)];
        let mark =
            Mark::Text { words, size: style.size, tone: style.tone, upward: false, room: f32::INFINITY };
        Piece { x, y: style.baseline(), node: Some(node), mark }
    }
}

/// The words of a heading; with two languages `Osapuolet / Parter`.
fn words_of(outline: &Outline) -> Text {
    let mut words: Text = outline.text.as_str().into();
    if let Some((language, other)) = &outline.beside
        && *other != outline.text
    {
        words.spans.push(Span::plain(" / "));
        words.spans.push(Span { language: Some(*language), ..Span::plain(other.as_str()) });
    }
    words
}

/// The entries of the contents: the sections with the pages they begin on. `pages` count from 0.
pub fn entries<'a>(galleys: &'a [Arc<Galley>], pages: &[Option<usize>]) -> Vec<Entry<'a>> {
    let sections = galleys.iter().enumerate().filter_map(|(at, galley)| {
        let outline = galley.outline.as_ref().filter(|outline| outline.level == 1)?;
        Some(Entry { galley: at, outline, page: pages[at]? + 1 })
    });
    sections.collect()
}
