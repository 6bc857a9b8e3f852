//! The status page of a locked version: where the decision and the papers of each party are, and what comes next.

use agreement::{
    Approval, ItemKind, LegallyFinal, Locked, Party, PartyInForce, PartyProgress, SignatureMethod, progress,
};
use chrono::NaiveDate;
use locale::words;

use super::papers::named;
use super::voice::date_in;
use super::{Composer, anchor};
use crate::block::{Align, Column, Row, Span, Text, Width};
use crate::locked::Stamp;

impl Composer<'_> {
    /// On lying pages: a party's whole way stands on one row.
    pub(super) fn status_of_version(&mut self, stamp: Stamp) {
        let voice = self.voice;
        self.paper_title(
            voice.words(|l| words::KindStatusTitle.text(l)),
            vec![named(self.agreement_title())],
        );
        self.of_which_agreement();
        let locked = Locked { version: stamp.version, text: self.text };
        let found = progress(locked, &self.agreement.evidence, self.as_of(stamp));
        self.chapter(
            voice.words(|l| words::KindStatusOn { date: date_in(l, self.as_of(stamp)).into() }.text(l)),
        );
        if found.is_empty() {
            self.body_text(voice.lines(|l| words::KindNoParties.text(l)));
        } else {
            self.status_in_numbers(&found, self.as_of(stamp));
            self.status_by_party(stamp, &found);
        }
        for block in &mut self.blocks {
            block.landscape = true;
        }
    }

    /// The day the page tells of, printed on it (ruling 12).
    pub(super) fn as_of(&self, stamp: Stamp) -> NaiveDate {
        self.options.as_of.unwrap_or(stamp.locked_on)
    }

    /// How many of the parties have come how far.
    fn status_in_numbers(&mut self, found: &[PartyProgress], day: NaiveDate) {
        let voice = self.voice;
        let of = |has: fn(&PartyProgress) -> bool| {
            format!("{} / {}", found.iter().filter(|party| has(party)).count(), found.len())
        };
        let bound = found.iter().filter(|party| party.in_force.on(day)).count();
        self.push_key_values(vec![
            (
                voice.words(|l| words::KindStatusApproved.text(l)),
                of(|party| party.approval.is_approved()).into(),
            ),
            (voice.words(|l| words::KindStatusSigned.text(l)), of(|party| party.signed.is_some()).into()),
            (voice.words(|l| words::KindStatusBound.text(l)), format!("{bound} / {}", found.len()).into()),
        ]);
    }

    fn status_by_party(&mut self, stamp: Stamp, found: &[PartyProgress]) {
        let voice = self.voice;
        let column = |header: Text, width| Column { header, width, align: Align::Left };
        let columns = vec![
            Column {
                header: voice.words(|l| words::DocumentPartyNumber.text(l)),
                width: Width::Millimetres(11),
                align: Align::Right,
            },
            column(voice.words(|l| words::DocumentParty.text(l)), Width::Share(7)),
            column(voice.words(|l| words::KindStatusDecision.text(l)), Width::Share(4)),
            column(voice.words(|l| words::KindStatusDecidedOn.text(l)), Width::Millimetres(25)),
            column(voice.words(|l| words::KindStatusFinal.text(l)), Width::Millimetres(25)),
            column(voice.words(|l| words::KindStatusPaper.text(l)), Width::Share(5)),
            column(voice.words(|l| words::KindStatusSignedOn.text(l)), Width::Millimetres(25)),
            column(voice.words(|l| words::KindStatusInForce.text(l)), Width::Share(4)),
            column(voice.words(|l| words::KindStatusNext.text(l)), Width::Share(4)),
            column(voice.words(|l| words::KindStatusSince.text(l)), Width::Millimetres(28)),
        ];
        let text = self.text;
        let with_party = found.iter().filter_map(|progress| Some((text.party(progress.party)?, progress)));
        let rows = with_party.map(|(party, progress)| self.way_of(party, progress, stamp)).collect();
        self.push_table(voice.plain(|l| words::KindStatusTitle.text(l)), columns, rows);
    }

    fn way_of(&self, party: &Party, progress: &PartyProgress, stamp: Stamp) -> Row {
        let voice = self.voice;
        let number = self.text.party_number(party.id).map(|number| number.to_string()).unwrap_or_default();
        let approval = self.agreement.evidence.approval(stamp.version, party.id);
        let mut since = voice.date(progress.waiting_since);
        if let Some(day) = progress.reminded_on.filter(|_| progress.waiting_since.is_some()) {
            let reminded =
                voice.lines(|l| words::KindStatusReminded { date: date_in(l, day).into() }.text(l));
            since.spans.push(Span::plain("\n"));
            since.spans.extend(reminded.spans);
        }
        let cells = vec![
            number.into(),
            named(voice.name(&party.name)),
            self.coded("approval-state", progress.approval.code()),
            approval.map_or_else(Text::default, |approval| self.decided(approval)),
            approval.map_or_else(Text::default, |approval| self.final_from(approval)),
            on_lines([self.coded("paper-state", progress.paper.code()), self.electronically(party, stamp)]),
            voice.date(progress.signed.map(|signed| signed.on)),
            self.place(&progress.in_force, self.as_of(stamp)),
            self.coded("next-step", progress.next.code()),
            since,
        ];
        Row { cells, group: false, anchor: Some(anchor(ItemKind::Party, party.id.0)) }
    }

    /// Since when the agreement binds a party on a day, or what keeps it out.
    pub(super) fn place(&self, place: &PartyInForce, on: NaiveDate) -> Text {
        let voice = self.voice;
        match place.since {
            Err(hindrance) => self.coded("hindrance", hindrance.code()),
            Ok(_) if place.until.is_some_and(|until| until < on) => {
                voice.words(|l| words::InforceNoLonger.text(l))
            }
            Ok(since) if since > on => {
                voice.lines(|l| words::InforceNotYet { date: date_in(l, since).into() }.text(l))
            }
            Ok(since) => voice.lines(|l| words::InforcePartySince { date: date_in(l, since).into() }.text(l)),
        }
    }

    /// That somebody signed for the party in another program, where somebody did.
    fn electronically(&self, party: &Party, stamp: Stamp) -> Text {
        let of_version =
            self.agreement.evidence.originals.iter().filter(|original| original.version == stamp.version);
        let mut given = of_version.flat_map(|original| &original.signatures).filter(|given| given.is_given());
        let is_electronic = given.any(|given| {
            given.method == SignatureMethod::Electronic
                && party.signatories.iter().any(|who| who.id == given.signatory)
        });
        if is_electronic { self.not_verified() } else { Text::default() }
    }

    /// How a signature was made, and that nobody vouches for one made electronically.
    pub(super) fn not_verified(&self) -> Text {
        on_lines([
            self.coded("signature-method", SignatureMethod::Electronic.code()),
            self.voice.lines(|l| words::KindRecordNotVerified.text(l)),
        ])
    }

    /// The day and the section of the last decision made.
    fn decided(&self, approval: &Approval) -> Text {
        let Some(step) = approval.steps.iter().rev().find(|step| step.result.is_some()) else {
            return Text::default();
        };
        on_lines([self.voice.date(step.decided_on), step.section.as_str().into()])
    }

    /// Since when an approval is final; nothing where none was given.
    fn final_from(&self, approval: &Approval) -> Text {
        match approval.steps.last().filter(|step| step.is_approved()).map(|step| step.legally_final) {
            Some(found) => self.legally_final(found),
            None => Text::default(),
        }
    }

    /// Under a heading that says what the date is.
    pub(super) fn legally_final(&self, found: LegallyFinal) -> Text {
        match found {
            LegallyFinal::On { date } => self.voice.date(Some(date)),
            LegallyFinal::NotSaid => self.coded("legally-final", "not-said"),
            LegallyFinal::NotConcerned => self.coded("legally-final", "not-concerned"),
        }
    }
}

/// What says something, each on a line of its own.
pub(super) fn on_lines(texts: impl IntoIterator<Item = Text>) -> Text {
    let mut lines = Text::default();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !lines.is_empty() {
            lines.spans.push(Span::plain("\n"));
        }
        lines.spans.extend(text.spans);
    }
    lines
}
