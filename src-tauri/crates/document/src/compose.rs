//! Composition: an agreement becomes blocks, in its own order, in one language or two side by side.

mod clauses;
mod division;
mod goals;
mod identity;
mod parties;
mod sections;
mod signing;
mod terms;
mod voice;

use agreement::{Agreement, AgreementLanguages, ItemKind, TextRecord};
use locale::words;
use uuid::Uuid;

use crate::block::{Anchor, Block, Column, KeyValue, Kind, Manner, Row, Table, Text};
use crate::page::Composition;
use voice::Voice;

/// What is chosen for one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    /// The language form of the document; two languages stand side by side.
    pub languages: AgreementLanguages,
    /// A draft: marked on every page, and what is not written or translated yet is named.
    pub draft: bool,
}

/// Composes the agreement text (kind *agreement*).
#[must_use]
pub fn compose(agreement: &Agreement, options: &Options) -> Composition {
    let voice = Voice::new(options.languages, options.draft);
    let text = &agreement.text;
    let mut composer = Composer { text, voice, blocks: Vec::new(), point: 0 };
    composer.cover();
    for section in text.printed_sections() {
        composer.section(section);
    }
    let title = text.identity.title.shown(voice.main());
    let title = if title.is_empty() { voice.plain(|l| words::ItemAgreement.text(l)) } else { title.to_owned() };
    Composition {
        language: voice.main(),
        title,
        dated: text.identity.date.filter(|_| !options.draft),
        furniture: identity::furniture(text, voice),
        blocks: composer.blocks,
    }
}

/// The document being composed.
struct Composer<'a> {
    text: &'a TextRecord,
    voice: Voice,
    blocks: Vec<Block>,
    /// The last numbered point of the section.
    point: usize,
}

impl Composer<'_> {
    fn push(&mut self, kind: Kind) {
        self.blocks.push(Block::new(kind));
    }

    /// A paragraph over the full width before a table, unless it would say nothing.
    fn push_paragraph(&mut self, text: Text, manner: Manner) {
        if !text.is_empty() {
            self.push(Kind::Paragraph { text, manner });
        }
    }

    /// A heading inside a section.
    fn push_heading(&mut self, text: Text, anchor: Option<Anchor>) {
        let mut block = Block::new(Kind::Heading { level: 2, number: None, text });
        block.anchors.extend(anchor);
        self.blocks.push(block);
    }

    /// The details of a section: pairs with a value.
    fn push_details(&mut self, pairs: Vec<(Text, Text)>) {
        let pairs: Vec<KeyValue> = pairs
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| KeyValue { key, value, anchor: None })
            .collect();
        if !pairs.is_empty() {
            self.push(Kind::KeyValues(pairs));
        }
    }

    /// A table without the columns in which nothing stands.
    fn push_table(&mut self, summary: String, columns: Vec<Column>, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let used: Vec<bool> = (0..columns.len())
            .map(|at| at == 0 || rows.iter().any(|row| !row.group && row.cells.get(at).is_some_and(|c| !c.is_empty())))
            .collect();
        let keep = |cells: Vec<Text>| -> Vec<Text> {
            cells.into_iter().zip(&used).filter(|(_, used)| **used).map(|(cell, _)| cell).collect()
        };
        let rows =
            rows.into_iter().map(|row| if row.group { row } else { Row { cells: keep(row.cells), ..row } }).collect();
        let columns = columns.into_iter().zip(&used).filter(|(_, used)| **used).map(|(column, _)| column).collect();
        self.push(Kind::Table(Table { summary, columns, rows }));
    }
}

/// The anchor of an item: `party:<uuid>`.
fn anchor(kind: ItemKind, id: Uuid) -> Anchor {
    Anchor(format!("{}:{id}", kind.code()))
}
