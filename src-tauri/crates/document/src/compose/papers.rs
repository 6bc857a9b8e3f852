//! What the papers around an agreement share: their title, their headings, and where papers are returned to.

use agreement::{ContactPerson, Language, Party, SectionKind, planned_originals};
use locale::{text_of, words};

use super::Composer;
use super::voice::best;
use crate::block::{
    Align, Anchor, Block, Column, Item, Kind, List, Manner, Marks, Place, Row, Span, Table, Text, Width,
};

impl<'a> Composer<'a> {
    /// The title of a paper and the lines under it.
    pub(super) fn paper_title(&mut self, text: Text, under: Vec<Text>) {
        let under = under.into_iter().filter(|line| !line.is_empty()).collect();
        self.blocks.push(Block::new(Kind::Title { text, under }).at(Anchor::new("title")));
    }

    /// The title of the agreement on one line; the word for an agreement where it has none.
    pub(super) fn agreement_title(&self) -> Text {
        let title = self.voice.on_one_line(&self.text.identity.title);
        if title.is_empty() { self.voice.words(|l| words::ItemAgreement.text(l)) } else { title }
    }

    /// The title of the agreement for a sentence in one language.
    pub(super) fn title_in(&self, language: locale::Language) -> String {
        self.said(&self.text.identity.title, language).unwrap_or_else(|| words::ItemAgreement.text(language))
    }

    /// A text of the agreement for a sentence in one language.
    pub(super) fn said(&self, text: &agreement::Text, language: locale::Language) -> Option<String> {
        let wanted = match language {
            locale::Language::Fi => Language::Fi,
            locale::Language::Sv => Language::Sv,
            locale::Language::En => Language::En,
        };
        best(text, wanted).map(|(_, words)| words.to_owned())
    }

    /// Which agreement a paper belongs to: title, case number, date and validity.
    pub(super) fn of_which_agreement(&mut self) {
        let (voice, identity) = (self.voice, &self.text.identity);
        self.push_details(vec![
            (voice.words(|l| words::ItemAgreement.text(l)), named(self.agreement_title())),
            (voice.words(|l| words::DocumentCaseNumber.text(l)), identity.case_number.as_str().into()),
            (voice.words(|l| words::DocumentDate.text(l)), voice.date(self.date())),
            (voice.words(|l| words::DocumentValidity.text(l)), self.validity_period()),
        ]);
    }

    /// In place of a paper for a party, while there is none.
    pub(super) fn nobody_yet(&mut self) {
        let voice = self.voice;
        self.paper_title(
            self.coded("kind-name", self.options.kind.code()),
            vec![named(self.agreement_title())],
        );
        self.body_text(voice.lines(|l| words::KindNoParties.text(l)));
    }

    /// A heading of the first level without a number.
    pub(super) fn chapter(&mut self, text: Text) {
        self.in_section = true;
        self.push(Kind::Heading { rank: 2, size: 1, number: None, text });
    }

    /// A paragraph of body text.
    pub(super) fn body_text(&mut self, text: Text) {
        self.push_paragraph(text, Manner::Body);
    }

    /// A list in the body column; nothing where it is empty.
    pub(super) fn points(&mut self, marks: Marks, texts: Vec<Text>) {
        let items: Vec<Item> = texts.into_iter().filter(|text| !text.is_empty()).map(Item::new).collect();
        if !items.is_empty() {
            self.push(Kind::List(List { marks, place: Place::Body, items }));
        }
    }

    /// The clauses of a section in a paper of its own: without its number.
    pub(super) fn words_of_section(&mut self, kind: SectionKind) {
        let text = self.text;
        if let Some(section) = text.section_of(kind).filter(|section| section.left_out.is_none()) {
            self.clauses(&section.body, None);
        }
    }

    /// A table with room to write in: the header and so many empty rows.
    pub(super) fn form(&mut self, columns: Vec<(Text, u16)>, rows: usize) {
        let row = Row::new(vec![Text::default(); columns.len()]);
        let summary = columns.iter().map(|(header, _)| header.plain()).collect::<Vec<_>>().join(", ");
        let columns = columns
            .into_iter()
            .map(|(header, share)| Column { header, width: Width::Share(share), align: Align::Left })
            .collect();
        self.push(Kind::Table(Table { summary, columns, rows: vec![row; rows] }));
    }

    /// The party to which papers return: the host of the coordination, else the lead party.
    pub(super) fn returns_to(&self) -> Option<&'a Party> {
        let text = self.text;
        let host =
            text.terms.coordination.host.and_then(|host| text.joining().find(|party| party.id == host));
        host.or_else(|| text.joining().find(|party| party.lead))
    }

    /// Name and address of a party as an address field, on lines of their own.
    pub(super) fn address_lines(&self, party: &Party, attention: Option<&str>) -> Text {
        let mut lines = vec![self.voice.name(&party.name).plain()];
        lines.extend(attention.map(str::to_owned));
        let town = format!("{} {}", party.address.postcode, party.address.place);
        lines.extend([party.address.street.clone(), town.trim().to_owned()]);
        lines.retain(|line| !line.trim().is_empty());
        Span::name(lines.join("\n")).into()
    }

    /// Name and address of a party on one line, for a sentence.
    pub(super) fn address_in(&self, party: &Party, language: locale::Language) -> String {
        let name = self.said(&party.name, language).unwrap_or_default();
        let address = party.address.one_line();
        if address.is_empty() { name } else { format!("{name}, {address}") }
    }

    /// The contact persons of a party, in order.
    pub(super) fn contacts_of(&self, party: &Party) -> Vec<&'a ContactPerson> {
        let agreement = self.agreement;
        agreement.contacts.persons.iter().filter(|person| person.party == party.id).collect()
    }

    /// The words of a code in the document's languages.
    pub(super) fn coded(&self, prefix: &str, code: &str) -> Text {
        let key = format!("{prefix}-{code}");
        self.voice.words(|l| text_of(l, &key, &[]).unwrap_or_default())
    }

    /// How many originals there are.
    pub(super) fn count_of_originals(&self) -> u16 {
        let planned = planned_originals(self.text);
        let signed_by_all = planned.iter().filter(|original| original.party.is_none()).count();
        u16::try_from(signed_by_all).unwrap_or(u16::MAX).max(1)
    }
}

/// The text as a name: never hyphenated.
pub(super) fn named(mut text: Text) -> Text {
    for span in &mut text.spans {
        span.name = true;
    }
    text
}

/// Lines as a list on one line: `rehtori, talousjohtaja`.
pub(super) fn listed(lines: &Text) -> String {
    lines.plain().split('\n').filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}
