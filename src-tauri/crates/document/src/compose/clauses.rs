//! Clauses: the rich text of sections becomes paragraphs and numbered points, with cross-references as numbers.

use agreement::{Block as Clause, Language, ListItem, LocalizedRichText, RichText, Span as Piece, TextRecord};
use locale::words;

use super::Composer;
use super::voice::speaking;
use crate::block::{Block, Item, Kind, List, Manner, Marks, Place, Span, Text};

impl Composer<'_> {
    /// The words of a section. Its numbered points are counted through: 3.1, 3.2.
    pub(super) fn clauses(&mut self, body: &LocalizedRichText, section: Option<usize>) {
        let (first, mut last) = (self.point, self.point);
        let mut columns = Vec::new();
        for &language in self.voice.all() {
            self.point = first;
            columns.push(self.column(body, language, section));
            last = last.max(self.point);
        }
        self.point = last;
        self.put_columns(columns);
    }

    fn column(&mut self, body: &LocalizedRichText, wanted: Language, section: Option<usize>) -> Vec<Block> {
        let has_words = |language: &Language| body.get(*language).is_some_and(|text| !text.is_blank());
        let Some(found) = std::iter::once(wanted).chain(Language::ALL).find(has_words) else { return Vec::new() };
        let Some(text) = body.get(found) else { return Vec::new() };
        let (missing, draft) = (found != wanted, self.voice.is_draft());
        if missing && self.voice.all().contains(&found) {
            // The words stand in the column beside this one: here stands that they are not translated.
            let text = words::DocumentTranslationMissing.text(speaking(wanted)).into();
            let manner = if draft { Manner::Remark } else { Manner::Note };
            let block = Block::new(Kind::Paragraph { text, manner }).in_language(wanted);
            return vec![Block { marked: draft, ..block }];
        }
        let mut blocks = Vec::new();
        if missing && draft {
            let text = words::DocumentTextNotTranslated.text(speaking(wanted)).into();
            blocks.push(Block::new(Kind::Paragraph { text, manner: Manner::Remark }).in_language(wanted));
        }
        blocks.extend(self.rich(text, found, section));
        for block in &mut blocks {
            block.marked = missing && draft;
        }
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
