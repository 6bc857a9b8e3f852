//! The draft for comments: the working text with numbered lines, and a form to comment on it.

use locale::words;

use super::Composer;
use super::voice::date_in;
use crate::block::Kind;

/// Rows of the form.
const ROWS: usize = 26;

impl Composer<'_> {
    /// The whole text, and a page to comment on.
    pub(super) fn draft(&mut self) {
        self.agreement_text();
        self.push(Kind::PageBreak);
        let voice = self.voice;
        self.chapter(voice.words(|l| words::KindDraftComments.text(l)));
        self.body_text(voice.lines(|l| words::KindDraftGuide.text(l)));
        if let Some(day) = self.options.return_by {
            self.body_text(
                voice.lines(|l| words::KindDraftReturnBy { date: date_in(l, day).into() }.text(l)),
            );
        }
        if let Some(party) = self.returns_to() {
            let address = voice
                .lines(|l| words::KindReturnAddress { address: self.address_in(party, l).into() }.text(l));
            self.body_text(super::papers::named(address));
        }
        let commenter = vec![
            (voice.words(|l| words::KindDraftOrganisation.text(l)), 6),
            (voice.words(|l| words::KindDraftCommenter.text(l)), 5),
            (voice.words(|l| words::DocumentDate.text(l)), 3),
        ];
        self.form(commenter, 1);
        let comments = vec![
            (voice.words(|l| words::KindDraftPlace.text(l)), 3),
            (voice.words(|l| words::KindDraftComment.text(l)), 11),
        ];
        self.form(comments, ROWS);
    }
}
