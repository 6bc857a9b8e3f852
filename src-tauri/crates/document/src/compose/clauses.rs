//! Clauses: the rich text of sections becomes paragraphs and numbered points, with cross-references as numbers.

use agreement::{Block as Clause, Language, ListItem, LocalizedRichText, RichText, Span as Piece};
use locale::words;

use super::Composer;
use crate::block::{Anchor, Block, Item, Kind, List, Manner, Marks, Place, Span, Text, speaking};

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
        let Some(found) = std::iter::once(wanted).chain(Language::ALL).find(has_words) else {
            return Vec::new();
        };
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
                Clause::Heading { text } => {
                    Kind::Heading { rank: self.rank(), size: 2, number: None, text: text.as_str().into() }
                }
                Clause::Paragraph { spans } => {
                    Kind::Paragraph { text: self.words_of(spans, language), manner: Manner::Body }
                }
                Clause::Numbered { items } => self.numbered(items, section, language),
                Clause::Bullets { items } => Kind::List(self.clause_list(items, Marks::Dashes, language)),
            };
            let mut block = Block::new(kind);
            block.language = self.voice.foreign(language);
            blocks.push(block);
        }
        blocks
    }

    fn numbered(&mut self, items: &[ListItem], section: Option<usize>, language: Language) -> Kind {
        let mut list = self.clause_list(items, Marks::Numbers, language);
        if let Some(section) = section {
            list.place = Place::Hanging;
            for item in &mut list.items {
                self.point += 1;
                item.mark = Some(format!("{section}.{}", self.point));
            }
        }
        Kind::List(list)
    }

    fn clause_list(&self, items: &[ListItem], marks: Marks, language: Language) -> List {
        let inner = |item: &ListItem| {
            item.children.iter().filter_map(|child| self.inner_list(child, marks, language)).collect()
        };
        let items = items
            .iter()
            .map(|item| Item { lists: inner(item), ..Item::new(self.words_of(&item.spans, language)) })
            .collect();
        List { marks, place: Place::Body, items }
    }

    /// A list inside a point; numbered ones count with letters and then Roman numbers: 3.1 a) i).
    fn inner_list(&self, clause: &Clause, around: Marks, language: Language) -> Option<List> {
        let marks =
            if matches!(around, Marks::Letters | Marks::Romans) { Marks::Romans } else { Marks::Letters };
        match clause {
            Clause::Numbered { items } => Some(self.clause_list(items, marks, language)),
            Clause::Bullets { items } => Some(self.clause_list(items, Marks::Dashes, language)),
            Clause::Heading { .. } | Clause::Paragraph { .. } => None,
        }
    }

    /// The pieces of a sentence; a reference to a section is its present number and leads to it.
    fn words_of(&self, pieces: &[Piece], language: Language) -> Text {
        let spans = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Text { text } | Piece::Term { text, .. } => Span::plain(text.as_str()),
                Piece::Emphasis { text } => Span::italic(text.as_str()),
                Piece::SectionRef { section } => match self.text.section_number(*section) {
                    Some(number) => Span {
                        target: Some(Anchor(format!("section:{section}"))),
                        ..Span::plain(number.to_string())
                    },
                    // A section that is left out has no number: the reference says so.
                    None => Span::plain(words::DocumentSectionLeftOut.text(speaking(language))),
                },
            })
            .collect();
        Text { spans }
    }
}
