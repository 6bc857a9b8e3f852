//! Makes the text of an agreement out of a clause.

use super::inline::Piece;
use super::{ClauseBlock, ClauseItem, ClauseText};
use crate::{Block, ListItem, RichText, SectionId, SectionKind, Span, WholeWord};
use std::collections::BTreeMap;

/// What a clause is filled with.
struct Filling<'a> {
    whole: &'a WholeWord,
    section_of: &'a dyn Fn(SectionKind) -> Option<SectionId>,
    default_title: &'a dyn Fn(SectionKind) -> String,
}

impl ClauseText {
    /// The title and body of a section: the word for the whole put in, references bound to the sections of the
    /// agreement. A reference to a section the agreement lacks becomes its usual title, emphasised.
    pub fn fill(
        &self,
        whole: &WholeWord,
        section_of: &dyn Fn(SectionKind) -> Option<SectionId>,
        default_title: &dyn Fn(SectionKind) -> String,
    ) -> (String, RichText) {
        let filling = Filling { whole, section_of, default_title };
        let blocks = self.blocks.iter().map(|block| filling.block(block)).collect();
        (filling.words(&self.title), RichText { blocks })
    }

    /// Whether a body still says what this clause says when filled with `whole`: it can then be filled anew when a
    /// setting changes. References may be bound or stand as titles, as the sections were when it was filled.
    pub fn is_untouched(
        &self,
        body: &RichText,
        whole: &WholeWord,
        kind_of: &dyn Fn(SectionId) -> Option<SectionKind>,
        default_title: &dyn Fn(SectionKind) -> String,
    ) -> bool {
        let bound: BTreeMap<SectionKind, SectionId> = body
            .spans()
            .into_iter()
            .filter_map(|span| match span {
                Span::SectionRef { section } => Some((kind_of(*section)?, *section)),
                _ => None,
            })
            .collect();
        let (_, filled) = self.fill(whole, &|kind| bound.get(&kind).copied(), default_title);
        filled.joined() == body.joined()
    }
}

impl Filling<'_> {
    fn block(&self, block: &ClauseBlock) -> Block {
        match block {
            ClauseBlock::Heading(pieces) => Block::Heading { text: self.words(pieces) },
            ClauseBlock::Paragraph(pieces) => Block::Paragraph { spans: self.spans(pieces) },
            ClauseBlock::List { numbered: true, items } => Block::Numbered { items: self.items(items) },
            ClauseBlock::List { numbered: false, items } => Block::Bullets { items: self.items(items) },
        }
    }

    fn items(&self, items: &[ClauseItem]) -> Vec<ListItem> {
        let item = |item: &ClauseItem| ListItem {
            spans: self.spans(&item.pieces),
            children: item.children.iter().map(|child| self.block(child)).collect(),
        };
        items.iter().map(item).collect()
    }

    fn spans(&self, pieces: &[Piece]) -> Vec<Span> {
        let mut spans: Vec<Span> = Vec::new();
        let mut before = String::new();
        for piece in pieces {
            let span = match piece {
                Piece::Emphasis(inner) => Span::Emphasis { text: self.words_after(&before, inner) },
                Piece::Section(kind) => match (self.section_of)(*kind) {
                    Some(section) => Span::SectionRef { section },
                    None => Span::Emphasis { text: (self.default_title)(*kind) },
                },
                words => Span::Text { text: self.words_after(&before, std::slice::from_ref(words)) },
            };
            match &span {
                // The number of a section stands in its place: no sentence begins after it.
                Span::SectionRef { .. } => before.push('1'),
                words => before.push_str(words.words()),
            }
            push_joined(&mut spans, span);
        }
        spans
    }

    fn words(&self, pieces: &[Piece]) -> String {
        self.words_after("", pieces)
    }

    /// The words of pieces that hold no reference, as they stand after `before`.
    fn words_after(&self, before: &str, pieces: &[Piece]) -> String {
        let mut words = before.to_owned();
        for piece in pieces {
            match piece {
                Piece::Text(text) => words.push_str(text),
                Piece::Whole(form) if begins_sentence(&words) => {
                    words.push_str(&capitalised(form.of(self.whole)))
                }
                Piece::Whole(form) => words.push_str(form.of(self.whole)),
                Piece::Emphasis(inner) => words = self.words_after(&words, inner),
                Piece::Section(_) => {}
            }
        }
        words.split_off(before.len())
    }
}

/// Whether the next word begins a sentence: nothing stands before it, or the end of another sentence and a blank.
fn begins_sentence(before: &str) -> bool {
    let ended = before.trim_end();
    ended.is_empty() || (ended.len() < before.len() && ended.ends_with(['.', '!', '?']))
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn push_joined(spans: &mut Vec<Span>, span: Span) {
    match (spans.last_mut(), span) {
        (Some(Span::Text { text }), Span::Text { text: more })
        | (Some(Span::Emphasis { text }), Span::Emphasis { text: more }) => text.push_str(&more),
        (_, span) => spans.push(span),
    }
}

impl RichText {
    /// The same text with neighbouring spans of one kind joined and empty ones dropped: what is read alike is equal.
    #[must_use]
    pub fn joined(&self) -> Self {
        Self { blocks: self.blocks.iter().map(joined_block).collect() }
    }
}

fn joined_block(block: &Block) -> Block {
    let items = |items: &[ListItem]| -> Vec<ListItem> {
        let item = |item: &ListItem| ListItem {
            spans: joined_spans(&item.spans),
            children: item.children.iter().map(joined_block).collect(),
        };
        items.iter().map(item).collect()
    };
    match block {
        Block::Heading { text } => Block::Heading { text: text.clone() },
        Block::Paragraph { spans } => Block::Paragraph { spans: joined_spans(spans) },
        Block::Numbered { items: list } => Block::Numbered { items: items(list) },
        Block::Bullets { items: list } => Block::Bullets { items: items(list) },
    }
}

fn joined_spans(spans: &[Span]) -> Vec<Span> {
    let mut joined = Vec::new();
    for span in spans {
        if matches!(span, Span::SectionRef { .. }) || !span.words().is_empty() {
            push_joined(&mut joined, span.clone());
        }
    }
    joined
}
