//! Sections in the agreement's own order: heading, clauses, and the details of each kind.

use agreement::{Section, SectionKind};
use locale::{text_of, words};

use super::voice::best;
use super::{Anchor, Composer};
use crate::block::{Block, Kind, Manner, Span, speaking};
use crate::kind::DocumentKind;

impl Composer<'_> {
    pub(super) fn section(&mut self, section: &Section) {
        let number = self.text.section_number(section.id);
        let signed_here = self.options.kind != DocumentKind::PublicationCopy && !self.signs_on_sheets();
        if section.kind == SectionKind::Signatures && signed_here {
            self.push(Kind::LeafBreak);
        }
        self.section_heading(section, number);
        self.point = 0;
        let from = self.blocks.len();
        if section.kind == SectionKind::Background {
            self.clauses(&self.text.purpose, number);
        }
        self.clauses(&section.body, number);
        self.details(section.kind);
        if self.blocks.len() == from && self.voice.is_draft() {
            let text = self.voice.lines(|l| words::DocumentNotWrittenYet.text(l));
            self.push(Kind::Paragraph { text, manner: Manner::Remark });
        }
    }

    /// Why a section is left out stands in its place, without a number; a section without a reason leaves no trace.
    pub(super) fn left_out(&mut self, section: &Section, reason: &agreement::Text) {
        let reason = self.voice.text(reason);
        if !reason.is_empty() {
            self.section_heading(section, None);
            self.push_paragraph(reason, Manner::Body);
        }
    }

    fn section_heading(&mut self, section: &Section, number: Option<usize>) {
        let number = number.map(|number| number.to_string());
        let usual = format!("section-{}", section.kind.code());
        let mut headings = Vec::new();
        self.in_section = true;
        for &language in self.voice.all() {
            let own = section.title.get(language).map(|title| title.trim()).filter(|title| !title.is_empty());
            let title = match (own, section.kind) {
                (Some(title), _) => Span::plain(title),
                (None, SectionKind::Custom) => match best(&section.title, language) {
                    Some((found, title)) => {
                        Span { language: self.voice.foreign(found), ..Span::plain(title) }
                    }
                    None => Span::plain(text_of(speaking(language), &usual, &[]).unwrap_or_default()),
                },
                (None, _) => Span::plain(text_of(speaking(language), &usual, &[]).unwrap_or_default()),
            };
            let mut block =
                Block::new(Kind::Heading { rank: 2, size: 1, number: number.clone(), text: title.into() });
            block.language = self.voice.foreign(language);
            headings.push(vec![block]);
        }
        let at = self.blocks.len();
        self.put_columns(headings);
        if let Some(block) = self.blocks.get_mut(at) {
            block.anchors.push(Anchor(format!("section:{}", section.id)));
            block.anchors.push(Anchor(format!("section-kind:{}", section.kind.code())));
        }
    }

    /// The typed content of a section, printed after its clauses.
    fn details(&mut self, kind: SectionKind) {
        match kind {
            SectionKind::Parties => self.party_table(),
            SectionKind::LegalBasis => self.legal_basis(),
            SectionKind::Definitions => self.definitions(),
            SectionKind::Values => self.values(),
            SectionKind::Goals => self.goals(),
            SectionKind::Activities => self.activities(),
            SectionKind::DivisionOfWork => self.division(),
            SectionKind::Bodies => self.bodies(),
            SectionKind::Coordination => self.coordination(),
            SectionKind::Costs => self.cost_exceptions(),
            SectionKind::DataProtection => self.data_protection(),
            SectionKind::FollowUp => self.follow_up(),
            SectionKind::Validity => self.validity(),
            SectionKind::Amendment => self.amendment(),
            SectionKind::Joining => self.joining(),
            SectionKind::Leaving => self.leaving(),
            SectionKind::NonSignatories => self.cooperating_actors(),
            SectionKind::Disputes => self.disputes(),
            SectionKind::OtherAgreements => self.other_agreements(),
            SectionKind::Appendices => self.appendices(),
            SectionKind::Approval => self.approval(),
            SectionKind::Signatures if self.options.kind == DocumentKind::PublicationCopy => {
                self.signing_titles()
            }
            SectionKind::Signatures => self.signatures(),
            SectionKind::Contacts
            | SectionKind::Background
            | SectionKind::Communication
            | SectionKind::Competence
            | SectionKind::Liability
            | SectionKind::PartyChange
            | SectionKind::Custom => {}
        }
    }
}
