//! The publication copy: the agreement for the web, with titles where the original has signatures.

use locale::words;

use super::Composer;
use super::papers::named;
use crate::block::{Align, Column, Manner, Row, Text, Width};

impl Composer<'_> {
    /// The whole text under a note that says what kind of copy it is.
    pub(super) fn publication_copy(&mut self) {
        self.cover();
        let note = self.voice.lines(|l| words::KindPublicationNote.text(l));
        self.push_paragraph(note, Manner::Body);
        self.sections();
    }

    /// Who signs for each party, by title: no lines to sign on, no names.
    pub(super) fn signing_titles(&mut self) {
        let voice = self.voice;
        let column = |header: Text, width, align| Column { header, width, align };
        let columns = vec![
            column(voice.lines(|l| words::DocumentPartyNumber.text(l)), Width::Millimetres(11), Align::Right),
            column(voice.words(|l| words::DocumentParty.text(l)), Width::Share(3), Align::Left),
            column(voice.words(|l| words::KindSignatoryTitle.text(l)), Width::Share(2), Align::Left),
        ];
        let rows = self
            .text
            .joining()
            .enumerate()
            .map(|(at, party)| {
                Row::new(vec![
                    (at + 1).to_string().into(),
                    named(voice.name(&party.name)),
                    self.signers_of(party),
                ])
            })
            .collect();
        self.push_table(voice.plain(|l| words::SectionSignatures.text(l)), columns, rows);
    }
}
