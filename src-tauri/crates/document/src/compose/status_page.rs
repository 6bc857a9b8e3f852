//! The status page: how far the agreement is, on paper, for the chair of the steering group.

use agreement::{Facts, Finding, ItemKind, Party, PartyStatus, Severity, Stage, findings, readiness};
use locale::{text_of, words};
use uuid::Uuid;

use super::papers::named;
use super::{Composer, anchor};
use crate::block::{Align, Column, Row, Span, Text, Width};

impl Composer<'_> {
    pub(super) fn status_page(&mut self) {
        if let Some(stamp) = self.options.locked {
            self.status_of_version(stamp);
            return;
        }
        let voice = self.voice;
        self.paper_title(
            voice.words(|l| words::KindStatusTitle.text(l)),
            vec![named(self.agreement_title())],
        );
        self.of_which_agreement();
        let found = findings(self.agreement, &Facts { undrawable: &crate::undrawable, today: None });
        let blocking = found.iter().filter(|finding| finding.severity == Severity::Blocking).count();
        let blocking = i64::try_from(blocking).unwrap_or(i64::MAX);
        self.body_text(voice.lines(|l| words::KindStatusBlocking { count: blocking.into() }.text(l)));
        self.status_of_stages(&found);
        self.status_of_parties(&found);
    }

    /// How ready each stage is, and what was found in it.
    fn status_of_stages(&mut self, found: &[Finding]) {
        let voice = self.voice;
        let column = |header: Text, width, align| Column { header, width, align };
        let columns = vec![
            column(voice.words(|l| words::KindStatusStage.text(l)), Width::Share(4), Align::Left),
            column(voice.words(|l| words::KindStatusReady.text(l)), Width::Share(2), Align::Right),
            column(voice.words(|l| words::KindStatusBlocks.text(l)), Width::Share(2), Align::Right),
            column(voice.words(|l| words::KindStatusOthers.text(l)), Width::Share(2), Align::Right),
        ];
        // In force nothing is counted yet.
        let rows = Stage::ALL
            .into_iter()
            .filter(|stage| *stage != Stage::InForce)
            .map(|stage| {
                let ready = readiness(stage, self.agreement, found);
                let of = |blocks: bool| {
                    let here = found
                        .iter()
                        .filter(|f| f.stage == stage && (f.severity == Severity::Blocking) == blocks);
                    here.count().to_string()
                };
                let ready = format!("{} / {}", ready.done, ready.total);
                Row::new(vec![
                    self.coded("stage", stage.code()),
                    ready.into(),
                    of(true).into(),
                    of(false).into(),
                ])
            })
            .collect();
        self.chapter(voice.words(|l| words::KindStatusStages.text(l)));
        self.push_table(voice.plain(|l| words::KindStatusStages.text(l)), columns, rows);
        self.push_paragraph(voice.lines(|l| words::KindStatusReadyNote.text(l)), crate::block::Manner::Note);
    }

    /// Where each party stands, joining ones first, who decides and signs, and what is missing.
    fn status_of_parties(&mut self, found: &[Finding]) {
        let voice = self.voice;
        self.chapter(voice.words(|l| words::SectionParties.text(l)));
        if self.text.parties.is_empty() {
            self.body_text(voice.lines(|l| words::KindNoParties.text(l)));
            return;
        }
        let column = |header: Text, width, align| Column { header, width, align };
        let columns = vec![
            column(voice.words(|l| words::DocumentPartyNumber.text(l)), Width::Millimetres(11), Align::Right),
            column(voice.words(|l| words::DocumentParty.text(l)), Width::Share(6), Align::Left),
            column(voice.words(|l| words::KindStatusStatus.text(l)), Width::Share(4), Align::Left),
            column(voice.words(|l| words::DocumentDecisionMaker.text(l)), Width::Share(5), Align::Left),
            column(voice.words(|l| words::KindSignatoryTitle.text(l)), Width::Share(5), Align::Left),
            column(voice.words(|l| words::KindStatusMissing.text(l)), Width::Share(4), Align::Left),
        ];
        let text = self.text;
        let joining = text.parties.iter().filter(|party| party.is_joining());
        let others = text.parties.iter().filter(|party| !party.is_joining());
        let rows = joining.chain(others).map(|party| self.status_of_party(party, found)).collect();
        self.push_table(voice.plain(|l| words::SectionParties.text(l)), columns, rows);
    }

    fn status_of_party(&self, party: &Party, found: &[Finding]) -> Row {
        let number = self.text.party_number(party.id).map(|number| number.to_string()).unwrap_or_default();
        let mut status = self.coded("status", party.standing.status.code());
        // The last day counts for those who have left, for all others the day since when; reasons are never printed.
        let day = match party.standing.status {
            PartyStatus::Left => party.standing.last_day,
            _ => party.standing.since,
        };
        if let Some(day) = day {
            status.spans.push(Span::plain("\n"));
            status.spans.extend(self.voice.date(Some(day)).spans);
        }
        let cells = vec![
            number.into(),
            named(self.voice.name(&party.name)),
            status,
            self.decides(party),
            self.titles_of(party),
            self.missing(party.id.0, found),
        ];
        Row { cells, group: false, anchor: Some(anchor(ItemKind::Party, party.id.0)) }
    }

    /// What was found about a party, each in two words.
    fn missing(&self, party: Uuid, found: &[Finding]) -> Text {
        let mut missing = Text::default();
        for finding in found.iter().filter(|finding| finding.subject.id == party) {
            let key = format!("brief-{}", finding.code.code());
            let language = |l| {
                finding.language.map(|language| text_of(l, &format!("language-{}", language.code()), &[]))
            };
            let characters: String = finding.characters.iter().collect();
            let text = self.voice.words(|l| {
                let language = language(l).flatten().unwrap_or_default();
                let arguments = [("language", language.into()), ("characters", characters.as_str().into())];
                text_of(l, &key, &arguments).unwrap_or_default()
            });
            if !missing.is_empty() && !text.is_empty() {
                missing.spans.push(Span::plain("\n"));
            }
            missing.spans.extend(text.spans);
        }
        missing
    }
}
