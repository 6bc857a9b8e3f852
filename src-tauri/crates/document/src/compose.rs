//! Composition: an agreement becomes blocks, in its own order, in one language or two side by side.

mod clauses;
mod columns;
mod comparison;
mod contact_appendix;
mod decision_proposal;
mod division;
mod draft;
mod goals;
mod identity;
mod papers;
mod parties;
mod promises;
mod publication_copy;
mod sections;
mod sending_kit;
mod signature_sheets;
mod signed_record;
mod signing;
mod status_of_version;
mod status_page;
mod terms;
mod voice;

use agreement::comparison::Comparison;
use agreement::{Agreement, AgreementLanguages, ItemKind, Party, TextRecord};
use chrono::NaiveDate;
use locale::words;
use uuid::Uuid;

use crate::block::{Anchor, Block, Column, KeyValue, Kind, Manner, Row, Table, Text};
use crate::kind::{Audience, DocumentKind, Options, Parties};
use crate::page::Composition;
use voice::Voice;

pub use comparison::{Compared, ComparisonWords, carried_by_comparison, compose_comparison};
pub use signed_record::{LogHead, ScannedSheet, signed_record};

/// Composes a document of the chosen kind.
#[must_use]
pub fn compose(agreement: &Agreement, options: &Options) -> Composition {
    let mut parts = forms(options).into_iter().flat_map(|languages| {
        let options = Options { languages, ..*options };
        chosen(agreement, &options).into_iter().flat_map(move |party| parts_of(agreement, &options, party))
    });
    let mut whole = parts.next().expect("BUG: every document has a language and a part");
    whole.parts = parts.collect();
    whole
}

/// The language forms of the parts: two languages after each other where they do not stand side by side.
fn forms(options: &Options) -> Vec<AgreementLanguages> {
    match options.languages {
        AgreementLanguages::FiSv if !options.kind.is_parallel() => {
            vec![AgreementLanguages::Fi, AgreementLanguages::Sv]
        }
        one => vec![one],
    }
}

/// The parties that get a part of their own; `None` is a part for everybody.
fn chosen<'a>(agreement: &'a Agreement, options: &Options) -> Vec<Option<&'a Party>> {
    let each = || agreement.text.joining().map(Some).collect::<Vec<_>>();
    let signed = options.kind == DocumentKind::SignatureSheets && options.locked.is_some();
    let parties = match (options.kind.audience(), options.parties) {
        // The sheets of a locked version are those the text agreed on.
        _ if signed && !Composer::new(agreement, options).signs_on_sheets() => Vec::new(),
        (_, Parties::Together) if signed => each(),
        (Audience::Everybody, _) | (Audience::EverybodyOrParty, Parties::Together) => Vec::new(),
        (Audience::Party, Parties::Together) | (_, Parties::Each) => each(),
        (_, Parties::One(id)) => agreement.text.party(id).map(Some).into_iter().collect(),
    };
    if parties.is_empty() { vec![None] } else { parties }
}

/// The parts for a party or for everybody: signature sheets have one for each original.
fn parts_of(agreement: &Agreement, options: &Options, party: Option<&Party>) -> Vec<Composition> {
    let originals = match options.kind {
        DocumentKind::SignatureSheets => Composer::new(agreement, options).count_of_originals(),
        _ => 1,
    };
    (1..=originals).map(|original| part(agreement, options, party, original)).collect()
}

fn part(agreement: &Agreement, options: &Options, party: Option<&Party>, original: u16) -> Composition {
    let mut composer = Composer { original, ..Composer::new(agreement, options) };
    match (options.kind, party) {
        (DocumentKind::Agreement | DocumentKind::SignedRecord, _) => composer.agreement_text(),
        (DocumentKind::PublicationCopy, _) => composer.publication_copy(),
        (DocumentKind::Draft, _) => composer.draft(),
        (DocumentKind::SignatureSheets, _) => composer.signature_sheets(party),
        (DocumentKind::ContactAppendix, _) => composer.contact_appendix(),
        (DocumentKind::StatusPage, _) => composer.status_page(),
        // Of one text alone: nothing of it has changed.
        (DocumentKind::Comparison, _) => {
            composer.comparison(&Comparison::default(), [None, options.locked], &[])
        }
        (DocumentKind::Promises, Some(party)) => composer.promises(party),
        (DocumentKind::DecisionProposal, Some(party)) => composer.decision_proposal(party),
        (DocumentKind::SendingKit, Some(party)) => composer.sending_kit(party),
        (DocumentKind::Promises | DocumentKind::DecisionProposal | DocumentKind::SendingKit, None) => {
            composer.nobody_yet();
        }
    }
    composer.finish(party)
}

/// The document being composed.
struct Composer<'a> {
    agreement: &'a Agreement,
    text: &'a TextRecord,
    options: Options,
    voice: Voice,
    blocks: Vec<Block>,
    /// The last numbered point of the section.
    point: usize,
    /// The number of the original, on signature sheets.
    original: u16,
    /// What is composed stands in a section, not directly under the title.
    in_section: bool,
}

impl<'a> Composer<'a> {
    fn new(agreement: &'a Agreement, options: &Options) -> Self {
        let voice = Voice::new(options.languages, options.draft && options.locked.is_none());
        Composer {
            agreement,
            text: &agreement.text,
            options: *options,
            voice,
            blocks: Vec::new(),
            point: 0,
            in_section: false,
            original: 1,
        }
    }

    /// The whole text: first page and sections.
    fn agreement_text(&mut self) {
        self.cover();
        self.sections();
    }

    fn sections(&mut self) {
        let (text, voice) = (self.text, self.voice);
        self.push(Kind::Contents { heading: voice.words(|l| words::DocumentContents.text(l)) });
        for section in &text.sections {
            match &section.left_out {
                None => self.section(section),
                Some(reason) => self.left_out(section, reason),
            }
        }
    }

    /// The date of the content: of the status page of a version the day it tells of.
    fn dated(&self) -> Option<NaiveDate> {
        let told = self.options.locked.filter(|_| self.options.kind == DocumentKind::StatusPage);
        told.map(|stamp| self.as_of(stamp)).or_else(|| self.date())
    }

    /// What was composed, with what stands on its pages.
    fn finish(self, party: Option<&Party>) -> Composition {
        let (text, voice) = (self.text, self.voice);
        let title = text.identity.title.shown(voice.main());
        let title =
            if title.is_empty() { voice.plain(|l| words::ItemAgreement.text(l)) } else { title.to_owned() };
        Composition {
            language: voice.main(),
            title,
            dated: self.dated().filter(|_| !voice.is_draft()),
            furniture: self.furniture(party),
            numbered_lines: self.options.kind == DocumentKind::Draft,
            blocks: self.blocks,
            parts: Vec::new(),
            attachment: None,
            evidence: None,
        }
    }
}

impl Composer<'_> {
    fn push(&mut self, kind: Kind) {
        self.blocks.push(Block::new(kind));
    }

    /// A paragraph over the full width before a table, unless it would say nothing.
    fn push_paragraph(&mut self, text: Text, manner: Manner) {
        if !text.is_empty() && !self.put_beside(&text, None, |text| Kind::Paragraph { text, manner }) {
            self.push(Kind::Paragraph { text, manner });
        }
    }

    /// The rank of headings here that have no number.
    fn rank(&self) -> u8 {
        if self.in_section { 3 } else { 2 }
    }

    /// A heading inside a section, or under the title of a paper without sections.
    fn push_heading(&mut self, text: Text, anchor: Option<Anchor>) {
        let rank = self.rank();
        let heading = |text| Kind::Heading { rank, size: 2, number: None, text };
        if !self.put_beside(&text, anchor.clone(), heading) {
            let mut block = Block::new(heading(text));
            block.anchors.extend(anchor);
            self.blocks.push(block);
        }
    }

    /// The details of a section: pairs with a value; in two columns where the document has two languages.
    fn push_details(&mut self, mut pairs: Vec<(Text, Text)>) {
        pairs.retain(|(_, value)| !value.is_empty());
        let named: Vec<_> = pairs.iter().map(|(key, value)| (key.clone(), value.clone(), None)).collect();
        if !self.put_named_beside(&named, "\n") {
            self.push_key_values(pairs);
        }
    }

    /// Names and values side by side: pairs with a value.
    fn push_key_values(&mut self, pairs: Vec<(Text, Text)>) {
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
            .map(|at| {
                at == 0
                    || rows.iter().any(|row| !row.group && row.cells.get(at).is_some_and(|c| !c.is_empty()))
            })
            .collect();
        let keep = |cells: Vec<Text>| -> Vec<Text> {
            cells.into_iter().zip(&used).filter(|(_, used)| **used).map(|(cell, _)| cell).collect()
        };
        let rows = rows
            .into_iter()
            .map(|row| if row.group { row } else { Row { cells: keep(row.cells), ..row } })
            .collect();
        let columns =
            columns.into_iter().zip(&used).filter(|(_, used)| **used).map(|(column, _)| column).collect();
        self.push(Kind::Table(Table { summary, columns, rows }));
    }
}

/// The anchor of an item: `party:<uuid>`.
fn anchor(kind: ItemKind, id: Uuid) -> Anchor {
    Anchor(format!("{}:{id}", kind.code()))
}
