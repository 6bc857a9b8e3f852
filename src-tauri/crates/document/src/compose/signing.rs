//! Who decides for each party, how many originals there are, and where each party signs.

use agreement::{Capacity, OriginalsPractice, Party, Signatory as Signer};
use locale::{text_of, words};

use super::Composer;
use super::voice::Voice;
use crate::block::{
    Align, Anchor, Block, Column, Kind, Manner, Row, Signatory, Signature, SignatureWords, Span, Text, Width,
};
use crate::kind::DocumentKind;

impl Composer<'_> {
    /// Which body of each party decides (ruling 1).
    pub(super) fn approval(&mut self) {
        let voice = self.voice;
        let columns = vec![
            Column {
                header: voice.lines(|l| words::DocumentPartyNumber.text(l)),
                width: Width::Millimetres(11),
                align: Align::Right,
            },
            Column {
                header: voice.words(|l| words::DocumentParty.text(l)),
                width: Width::Share(3),
                align: Align::Left,
            },
            Column {
                header: voice.words(|l| words::DocumentDecisionMaker.text(l)),
                width: Width::Share(2),
                align: Align::Left,
            },
        ];
        let rows: Vec<Row> = self
            .text
            .joining()
            .enumerate()
            .map(|(at, party)| {
                Row::new(vec![(at + 1).to_string().into(), voice.name(&party.name), self.decides(party)])
            })
            .collect();
        self.push_table(voice.plain(|l| words::SectionApproval.text(l)), columns, rows);
    }

    pub(super) fn decides(&self, party: &Party) -> Text {
        party.decision_maker.as_ref().map_or_else(Text::default, |maker| self.voice.text(&maker.name))
    }

    pub(super) fn signatures(&mut self) {
        let (voice, originals) = (self.voice, &self.text.terms.originals);
        let count =
            originals.count.unwrap_or_else(|| u16::try_from(self.text.joining().count()).unwrap_or(u16::MAX));
        let practice = match originals.practice {
            Some(OriginalsPractice::OneEach) => {
                voice.lines(|l| words::DocumentOriginalsOneEach { count: count.into() }.text(l))
            }
            Some(OriginalsPractice::OneAndCopies) => {
                voice.lines(|l| words::DocumentOriginalsOneAndCopies.text(l))
            }
            Some(OriginalsPractice::PageEach) => voice.lines(|l| words::DocumentOriginalsPageEach.text(l)),
            None => Text::default(),
        };
        self.push_details(vec![
            (voice.words(|l| words::DocumentOriginals.text(l)), practice),
            (voice.words(|l| words::DocumentKeptBy.text(l)), voice.text(&originals.kept_by)),
        ]);
        if self.signs_on_sheets() {
            self.push_paragraph(voice.lines(|l| words::DocumentSignsOnSheets.text(l)), Manner::Body);
            self.signing_titles();
        } else {
            self.signature_blocks(None);
        }
    }

    /// Whether each party signs a sheet of its own: the agreement then has no lines to sign on.
    pub(super) fn signs_on_sheets(&self) -> bool {
        self.text.terms.originals.practice == Some(OriginalsPractice::PageEach)
    }

    /// Where the parties sign, or only one of them.
    pub(super) fn signature_blocks(&mut self, only: Option<&Party>) {
        let voice = self.voice;
        let words = SignatureWords {
            place_and_date: voice.words(|l| words::DocumentPlaceAndDate.text(l)).plain(),
            signature: voice.words(|l| words::DocumentSignature.text(l)).plain(),
            name_in_clear: voice.words(|l| words::DocumentNameInClear.text(l)).plain(),
        };
        let text = self.text;
        for (at, party) in text.joining().enumerate() {
            if only.is_some_and(|only| only.id != party.id) {
                continue;
            }
            let signature = self.signature(at + 1, party, words.clone());
            let anchor = Anchor::of_signature(party.id);
            self.blocks.push(Block::new(Kind::Signature(signature)).at(anchor));
        }
    }

    /// The titles of those who sign for a party, each on a line.
    pub(super) fn titles_of(&self, party: &Party) -> Text {
        let mut titles = Text::default();
        for signer in &party.signatories {
            let title = self.voice.on_one_line(&signer.title);
            if !titles.is_empty() && !title.is_empty() {
                titles.spans.push(Span::plain("\n"));
            }
            titles.spans.extend(title.spans);
        }
        titles
    }

    /// Who signs for a party, each on a line: title, and what else the text says of the signature. With two languages
    /// all in the first, then all in the second.
    pub(super) fn signers_of(&self, party: &Party) -> Text {
        self.voice.in_turn(|voice| signers_in(voice, party))
    }

    fn signature(&self, number: usize, party: &Party, words: SignatureWords) -> Signature {
        let mut signatories: Vec<Signatory> =
            party.signatories.iter().map(|signer| self.signatory(signer)).collect();
        // A party whose signatory is not known yet signs all the same.
        if signatories.is_empty() {
            signatories.push(Signatory { title: Text::default(), name: Text::default() });
        }
        let (number, name) = (number.to_string(), self.voice.name(&party.name));
        Signature { number, party: name, under: self.decides(party), signatories, words }
    }

    /// Title in lower case, and the capacity where it is not signing alone.
    fn signatory(&self, signer: &Signer) -> Signatory {
        let mut title = self.voice.on_one_line(&signer.title);
        for more in signs_how(self.voice, signer) {
            if !title.is_empty() {
                title.spans.push(Span::plain("\n"));
            }
            title.spans.extend(more.spans);
        }
        Signatory { title, name: self.name_in_clear(signer) }
    }

    /// The name in clear, on signature sheets only: elsewhere a signatory is known by title (ruling 1).
    fn name_in_clear(&self, signer: &Signer) -> Text {
        if self.options.kind != DocumentKind::SignatureSheets {
            return Text::default();
        }
        let names = &self.agreement.evidence.signatory_names;
        let known = names.iter().find(|known| known.signatory == signer.id);
        known.map_or_else(Text::default, |known| Span::name(known.name.as_str()).into())
    }
}

/// Who signs for a party, each on a line, in the languages of `voice`.
fn signers_in(voice: Voice, party: &Party) -> Text {
    let mut lines = Text::default();
    for signer in &party.signatories {
        let mut line = voice.on_one_line(&signer.title);
        for (at, more) in signs_how(voice, signer).into_iter().enumerate() {
            let between = if line.is_empty() && at == 0 { "" } else { ", " };
            line.spans.push(Span::plain(between));
            line.spans
                .extend(more.spans.into_iter().map(|span| Span { text: span.text.to_lowercase(), ..span }));
        }
        if !lines.is_empty() && !line.is_empty() {
            lines.spans.push(Span::plain("\n"));
        }
        lines.spans.extend(line.spans);
    }
    lines
}

/// The capacity where it is not signing alone, and whether somebody countersigns.
fn signs_how(voice: Voice, signer: &Signer) -> Vec<Text> {
    let mut how = Vec::new();
    if signer.capacity != Capacity::Alone {
        let key = format!("capacity-{}", signer.capacity.code());
        how.push(voice.words(|l| text_of(l, &key, &[]).unwrap_or_default()));
    }
    if signer.counter_signs {
        how.push(voice.words(|l| words::DocumentCountersignature.text(l)));
    }
    how
}
