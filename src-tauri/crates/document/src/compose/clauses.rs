//! Clauses: the rich text of sections becomes paragraphs and numbered points, with cross-references as numbers.

use agreement::{Block as Clause, Language, ListItem, LocalizedRichText, RichText, Span as Piece, TextRecord};
use locale::words;

use super::Composer;
use super::voice::speaking;
use crate::block::{Block, Item, Kind, List, Manner, Marks, Place, Span, Text};

impl Composer<'_> {
    /// The words of a section. Its numbered points are counted through: 3.1, 3.2.
    pub(super) fn clauses(&mut self, body: &LocalizedRichText, section: Option<usize>) {
        let first = self.point;
        let mut columns = Vec::new();
        for &language in self.voice.all() {
            self.point = first;
            columns.push(self.column(body, language, section));
        }
        self.put_columns(columns);
    }

    /// One language as it is, two side by side, piece beside piece.
    pub(super) fn put_columns(&mut self, mut columns: Vec<Vec<Block>>) {
        match columns.len() {
            0 => {}
            1 => self.blocks.append(&mut columns[0]),
            _ => {
                let right = columns.swap_remove(1).into_iter().flat_map(apart);
                let left = columns.swap_remove(0).into_iter().flat_map(apart);
                let (mut left, mut right) = (left.fuse(), right.fuse());
                loop {
                    let pair = (left.next(), right.next());
                    if pair.0.is_none() && pair.1.is_none() {
                        break;
                    }
                    // An empty place keeps the columns apart where only one language says something.
                    let column = |block: Option<Block>| vec![block.unwrap_or_else(|| Block::new(Kind::Space(0)))];
                    self.push(Kind::Parallel { left: column(pair.0), right: column(pair.1) });
                }
            }
        }
    }

    fn column(&mut self, body: &LocalizedRichText, wanted: Language, section: Option<usize>) -> Vec<Block> {
        let has_words = |language: &Language| body.get(*language).is_some_and(|text| !text.is_blank());
        let Some(found) = std::iter::once(wanted).chain(Language::ALL).find(has_words) else { return Vec::new() };
        let Some(text) = body.get(found) else { return Vec::new() };
        let mut blocks = Vec::new();
        if found != wanted && self.voice.is_draft() {
            let text = words::DocumentTextNotTranslated.text(speaking(wanted)).into();
            blocks.push(Block::new(Kind::Paragraph { text, manner: Manner::Remark }).in_language(wanted));
        }
        blocks.extend(self.rich(text, found, section));
        blocks
    }

    /// A rich text in one language.
    fn rich(&mut self, text: &RichText, language: Language, section: Option<usize>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for clause in &text.blocks {
            let kind = match clause {
                Clause::Heading { text } => Kind::Heading { level: 2, number: None, text: text.as_str().into() },
                Clause::Paragraph { spans } => {
                    Kind::Paragraph { text: words_of(spans, self.text), manner: Manner::Body }
                }
                Clause::Numbered { items } => self.numbered(items, section),
                Clause::Bullets { items } => Kind::List(list(items, Marks::Dashes, self.text)),
            };
            let mut block = Block::new(kind);
            block.language = self.voice.foreign(language);
            blocks.push(block);
        }
        blocks
    }

    fn numbered(&mut self, items: &[ListItem], section: Option<usize>) -> Kind {
        let mut list = list(items, Marks::Numbers, self.text);
        if let Some(section) = section {
            list.place = Place::Hanging;
            for item in &mut list.items {
                self.point += 1;
                item.mark = Some(format!("{section}.{}", self.point));
            }
        }
        Kind::List(list)
    }
}

fn list(items: &[ListItem], marks: Marks, text: &TextRecord) -> List {
    let items = items
        .iter()
        .map(|item| Item {
            lists: item.children.iter().filter_map(|child| inner_list(child, marks, text)).collect(),
            ..Item::new(words_of(&item.spans, text))
        })
        .collect();
    List { marks, place: Place::Body, items }
}

/// A list inside a point; numbered ones count with letters and then Roman numbers: 3.1 a) i).
fn inner_list(clause: &Clause, around: Marks, text: &TextRecord) -> Option<List> {
    let marks = if matches!(around, Marks::Letters | Marks::Romans) { Marks::Romans } else { Marks::Letters };
    match clause {
        Clause::Numbered { items } => Some(list(items, marks, text)),
        Clause::Bullets { items } => Some(list(items, Marks::Dashes, text)),
        Clause::Heading { .. } | Clause::Paragraph { .. } => None,
    }
}

/// The pieces of a sentence; a reference to a section is its number.
fn words_of(pieces: &[Piece], text: &TextRecord) -> Text {
    let spans = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text { text } | Piece::Term { text, .. } => Span::plain(text.as_str()),
            Piece::Emphasis { text } => Span::italic(text.as_str()),
            Piece::SectionRef { section } => {
                // A section that is left out has no number: the reference is shown to lead nowhere.
                Span::plain(text.section_number(*section).map_or_else(|| "–".to_owned(), |number| number.to_string()))
            }
        })
        .collect();
    Text { spans }
}

/// A block in the pieces that stand beside their translations: each point of a list by itself.
fn apart(block: Block) -> Vec<Block> {
    let Kind::List(list) = block.kind else { return vec![block] };
    let first = std::cell::Cell::new(true);
    list.items
        .into_iter()
        .enumerate()
        .map(|(at, mut item)| {
            if list.marks != Marks::Dashes && item.mark.is_none() {
                item.mark = Some(format!("{}.", at + 1));
            }
            let list = List { marks: list.marks, place: list.place, items: vec![item] };
            let anchors = if first.replace(false) { block.anchors.clone() } else { Vec::new() };
            Block { kind: Kind::List(list), language: block.language, anchors, landscape: block.landscape }
        })
        .collect()
}
