//! Signature sheets: where the parties sign, on leaves of their own that say which agreement they belong to.

use agreement::Party;
use locale::words;

use super::Composer;
use super::papers::named;
use crate::block::{Kind, Manner, Text};

impl Composer<'_> {
    /// One set of sheets: of every party, or of one; of one original where there are several.
    pub(super) fn signature_sheets(&mut self, party: Option<&Party>) {
        let voice = self.voice;
        self.push(Kind::LeafBreak);
        self.paper_title(named(self.agreement_title()), Vec::new());
        let count = self.count_of_originals();
        let number = if count > 1 { format!("{} ({count})", self.original).into() } else { Text::default() };
        let identity = &self.text.identity;
        self.push_key_values(vec![
            (
                voice.words(|l| words::KindSheet.text(l)),
                party.map_or_else(
                    || voice.words(|l| words::KindSheetAll.text(l)),
                    |party| named(voice.name(&party.name)),
                ),
            ),
            (voice.words(|l| words::DocumentCaseNumber.text(l)), identity.case_number.as_str().into()),
            (voice.words(|l| words::DocumentDate.text(l)), voice.date(self.date())),
            (voice.words(|l| words::KindOriginal.text(l)), number),
        ]);
        self.push_paragraph(voice.lines(|l| words::KindSheetNote.text(l)), Manner::Body);
        self.signature_blocks(party);
    }
}
