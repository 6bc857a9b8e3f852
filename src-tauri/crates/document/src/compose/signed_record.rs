//! The signed record: the locked agreement, its signature sheets as they came back, what was decided, and the head of the
//! log, in one file that carries both the text and the evidence (ruling 13).

use std::sync::Arc;

use agreement::{
    Agreement, Canonical, DecisionStep, EvidenceRecord, Locked, PaperOriginal, PaperSignature, Party,
    PartyId, SignatoryId, SignatureMethod, in_force, planned_originals,
};
use chrono::NaiveDate;
use locale::{lists, words};
use serde_json::json;

use super::papers::named;
use super::status_of_version::on_lines;
use super::voice::date_in;
use super::{Composer, compose};
use crate::block::{Align, Column, Figure, Kind, Manner, Row, Text, Width, speaking};
use crate::kind::{DocumentKind, Options, Parties};
use crate::page::{Attachment, Composition};
use crate::picture::Picture;

/// A signature sheet that came back.
#[derive(Clone, Debug)]
pub struct ScannedSheet {
    /// The parties that sign on it.
    pub parties: Vec<PartyId>,
    /// The number of the original; 0 where originals have none.
    pub original: u16,
    /// The number printed on the page, from 1.
    pub page: u16,
    /// Quarter turns clockwise that bring the picture upright.
    pub turns: u8,
    /// The scanned page.
    pub picture: Arc<Picture>,
}

/// The last entry of the change log when the record is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogHead {
    /// Its number.
    pub sequence: u64,
    /// Its hash in lower-case hex; it covers every entry before it (ruling 20).
    pub hash: String,
    /// The day of the entry: the record is dated by it, so that it is the same when it is made again.
    pub on: NaiveDate,
}

/// Composes the signed record of the locked version that `options` names; their kind and parties are passed over. The
/// caller adds the locked text by [`Composition::carrying`].
#[must_use]
pub fn signed_record(
    agreement: &Agreement,
    options: &Options,
    scans: &[ScannedSheet],
    head: &LogHead,
) -> Composition {
    let text = Options { kind: DocumentKind::Agreement, parties: Parties::Together, ..*options };
    let own = Options { kind: DocumentKind::SignedRecord, ..text };
    let mut whole = compose(agreement, &text);
    if !scans.is_empty() {
        let mut composer = Composer::new(agreement, &own);
        composer.scanned_sheets(scans);
        whole.parts.push(composer.finish_record(head));
    }
    let mut composer = Composer::new(agreement, &own);
    composer.what_was_done(head);
    whole.parts.push(composer.finish_record(head));
    whole.dated = Some(head.on);
    let description = words::KindRecordEvidence.text(speaking(whole.language));
    whole.evidence = Some(Attachment { json: evidence(agreement, options, head).into(), description });
    whole
}

/// The evidence of the version and the head of the log, as canonical JSON.
fn evidence(agreement: &Agreement, options: &Options, head: &LogHead) -> Vec<u8> {
    let version = options.locked.map_or(0, |stamp| stamp.version);
    let mut record = json!({
        "schema": 1,
        "kind": "evidence",
        "agreement": agreement.id,
        "log": { "sequence": head.sequence, "hash": head.hash, "date": head.on },
        "evidence": agreement.evidence.of_version(version),
    });
    if let Some(stamp) = options.locked {
        record["version"] = stamp.in_json();
    }
    let canonical = Canonical::of(&record).expect("BUG: evidence has small integers and fixed keys only");
    canonical.bytes()
}

impl Composer<'_> {
    /// A part of the record, dated as the record is.
    fn finish_record(self, head: &LogHead) -> Composition {
        let date = date_in(speaking(self.voice.main()), head.on);
        let mut part = self.finish(None);
        part.furniture.date = Some(date);
        part
    }

    /// The sheets as they came back, a page each, by party.
    fn scanned_sheets(&mut self, scans: &[ScannedSheet]) {
        let voice = self.voice;
        let first = |sheet: &ScannedSheet| {
            let numbers = sheet.parties.iter().filter_map(|party| self.text.party_number(*party));
            numbers.min().unwrap_or(usize::MAX)
        };
        let mut sorted: Vec<&ScannedSheet> = scans.iter().collect();
        sorted.sort_by_key(|sheet| (sheet.original, first(sheet), sheet.page));
        self.chapter(voice.words(|l| words::KindNameSignatureSheets.text(l)));
        for (at, sheet) in sorted.into_iter().enumerate() {
            if at > 0 {
                self.push(Kind::PageBreak);
            }
            let page = i64::from(sheet.page);
            let parties = |l| lists::and(l, &self.names_of(&sheet.parties, l));
            let heading = voice
                .lines(|l| words::KindRecordSheet { parties: parties(l).into(), page: page.into() }.text(l));
            let words = voice.plain(|l| {
                words::KindRecordSheetDescribed { parties: parties(l).into(), page: page.into() }.text(l)
            });
            self.push(Kind::Heading { rank: 3, size: 2, number: None, text: named(heading) });
            self.push(Kind::Figure(Figure {
                picture: Arc::clone(&sheet.picture),
                turns: sheet.turns % 4,
                words,
            }));
        }
    }

    fn names_of(&self, parties: &[PartyId], language: locale::Language) -> Vec<String> {
        let known = parties.iter().filter_map(|party| self.text.party(*party));
        known.filter_map(|party| self.said(&party.name, language)).collect()
    }

    /// What each party decided and signed, and where the log stood; on lying pages.
    fn what_was_done(&mut self, head: &LogHead) {
        let voice = self.voice;
        let version = self.options.locked.map_or(0, |stamp| stamp.version);
        let evidence = self.agreement.evidence.of_version(version);
        self.paper_title(voice.words(|l| words::KindRecordDone.text(l)), vec![named(self.agreement_title())]);
        self.decisions_made(&evidence, version);
        self.signatures_given(&evidence, version);
        self.bound(&evidence, version, head.on);
        self.chapter(voice.words(|l| words::KindRecordLog.text(l)));
        self.push_key_values(vec![
            (voice.words(|l| words::KindRecordLogEntry.text(l)), head.sequence.to_string().into()),
            (voice.words(|l| words::DocumentDate.text(l)), voice.date(Some(head.on))),
            (voice.words(|l| words::KindRecordLogHash.text(l)), head.hash.as_str().into()),
        ]);
        self.push_paragraph(voice.lines(|l| words::KindRecordLogNote.text(l)), Manner::Note);
        for block in &mut self.blocks {
            block.landscape = true;
        }
    }

    fn decisions_made(&mut self, evidence: &EvidenceRecord, version: u32) {
        let (voice, text) = (self.voice, self.text);
        let columns = self.after_party(vec![
            (voice.words(|l| words::KindRecordBody.text(l)), Width::Share(4)),
            (voice.words(|l| words::KindStatusDecidedOn.text(l)), Width::Millimetres(25)),
            (voice.words(|l| words::DocumentCaseNumber.text(l)), Width::Share(3)),
            (voice.words(|l| words::KindStatusDecision.text(l)), Width::Share(5)),
            (voice.words(|l| words::KindStatusFinal.text(l)), Width::Millimetres(28)),
        ]);
        let mut rows = Vec::new();
        for party in text.joining() {
            let steps = evidence.approval(version, party.id).map(|approval| approval.steps.as_slice());
            for step in steps.unwrap_or_default().iter().filter(|step| step.result.is_some()) {
                let final_on =
                    if step.is_approved() { self.legally_final(step.legally_final) } else { Text::default() };
                let decided = on_lines([voice.date(step.decided_on), step.section.as_str().into()]);
                let case_number = step.case_number.as_str().into();
                let body = named(step.body.as_str().into());
                rows.push(
                    self.row_of(party, vec![body, decided, case_number, self.result_of(step), final_on]),
                );
            }
        }
        self.chapter(voice.words(|l| words::KindRecordDecisions.text(l)));
        if rows.is_empty() {
            self.push_paragraph(voice.lines(|l| words::KindRecordNone.text(l)), Manner::Wide);
        }
        self.push_table(voice.plain(|l| words::KindRecordDecisions.text(l)), columns, rows);
    }

    /// What was decided, the condition, and whether it is met.
    fn result_of(&self, step: &DecisionStep) -> Text {
        let voice = self.voice;
        let result = step.result.map_or_else(Text::default, |it| self.coded("decision-result", it.code()));
        let condition = match step.condition.trim() {
            "" => Text::default(),
            condition => voice.lines(|l| words::KindRecordCondition { condition: condition.into() }.text(l)),
        };
        let met = match step.condition_met_on {
            Some(day) => {
                voice.lines(|l| words::KindRecordConditionMet { date: date_in(l, day).into() }.text(l))
            }
            None if step.has_open_condition() => voice.lines(|l| words::KindRecordConditionOpen.text(l)),
            None => Text::default(),
        };
        on_lines([result, condition, met])
    }

    /// The signatures that have come, original by original. Signatories are named by title: their names stand on the sheets.
    fn signatures_given(&mut self, evidence: &EvidenceRecord, version: u32) {
        let (voice, text) = (self.voice, self.text);
        let columns = self.after_party(vec![
            (voice.words(|l| words::KindSignatoryTitle.text(l)), Width::Share(4)),
            (voice.words(|l| words::KindOriginal.text(l)), Width::Millimetres(32)),
            (voice.words(|l| words::KindStatusSignedOn.text(l)), Width::Share(3)),
            (voice.words(|l| words::KindRecordReceived.text(l)), Width::Millimetres(25)),
            (voice.words(|l| words::KindRecordMethod.text(l)), Width::Share(4)),
        ]);
        let planned = planned_originals(text);
        let mut rows = Vec::new();
        for plan in &planned {
            let number = if plan.party.is_none() { plan.number.to_string() } else { String::new() };
            let signing = plan.signing.iter().filter_map(|(id, by)| Some((text.party(*id)?, by)));
            for (party, signatory) in signing.flat_map(|(party, by)| by.iter().map(move |id| (party, *id))) {
                let original = evidence.original(version, plan.number);
                let Some(given) = original.and_then(|original| original.signature(signatory)) else {
                    continue;
                };
                if given.signed_on.is_none() && given.received_on.is_none() {
                    continue;
                }
                let place = on_lines([given.place.as_str().into(), voice.date(given.signed_on)]);
                let method = self.method_of(original, given);
                let title = self.title_of(party, signatory);
                let cells = vec![title, number.as_str().into(), place, voice.date(given.received_on), method];
                rows.push(self.row_of(party, cells));
            }
        }
        self.chapter(voice.words(|l| words::SectionSignatures.text(l)));
        if rows.is_empty() {
            self.push_paragraph(voice.lines(|l| words::KindRecordNone.text(l)), Manner::Wide);
        }
        self.push_table(voice.plain(|l| words::SectionSignatures.text(l)), columns, rows);
    }

    /// How it was signed; of a file signed electronically also what it says of itself, without names (ruling 1).
    fn method_of(&self, original: Option<&PaperOriginal>, given: &PaperSignature) -> Text {
        let voice = self.voice;
        if given.method != SignatureMethod::Electronic {
            return self.coded("signature-method", given.method.code());
        }
        let Some(file) = original.and_then(|original| original.signed_file_of(given)) else {
            return self.not_verified();
        };
        let count = i64::try_from(file.fields.len()).unwrap_or(i64::MAX);
        let fields = voice.lines(|l| words::KindRecordSignedFields { count: count.into() }.text(l));
        let begins = if file.is_of_version {
            voice.lines(|l| words::KindRecordSignedOfVersion.text(l))
        } else {
            voice.lines(|l| words::KindRecordSignedNotOfVersion.text(l))
        };
        on_lines([self.not_verified(), fields, begins])
    }

    /// Whom the agreement binds on the day of the record.
    fn bound(&mut self, evidence: &EvidenceRecord, version: u32, on: NaiveDate) {
        let (voice, text) = (self.voice, self.text);
        let columns =
            self.after_party(vec![(voice.words(|l| words::KindStatusInForce.text(l)), Width::Share(5))]);
        let places = in_force(Locked { version, text }, evidence);
        let known = places.iter().filter_map(|place| Some((text.party(place.party)?, place)));
        let rows = known.map(|(party, place)| self.row_of(party, vec![self.place(place, on)])).collect();
        let title = |l| words::KindRecordInForce { date: date_in(l, on).into() }.text(l);
        self.chapter(voice.words(title));
        self.push_table(voice.plain(title), columns, rows);
    }

    fn title_of(&self, party: &Party, signatory: SignatoryId) -> Text {
        let found = party.signatories.iter().find(|known| known.id == signatory);
        found.map_or_else(Text::default, |signatory| self.voice.on_one_line(&signatory.title))
    }

    /// Columns behind the number and the name of a party.
    fn after_party(&self, columns: Vec<(Text, Width)>) -> Vec<Column> {
        let voice = self.voice;
        let mut all = vec![
            Column {
                header: voice.words(|l| words::DocumentPartyNumber.text(l)),
                width: Width::Millimetres(11),
                align: Align::Right,
            },
            Column {
                header: voice.words(|l| words::DocumentParty.text(l)),
                width: Width::Share(5),
                align: Align::Left,
            },
        ];
        all.extend(columns.into_iter().map(|(header, width)| Column { header, width, align: Align::Left }));
        all
    }

    fn row_of(&self, party: &Party, cells: Vec<Text>) -> Row {
        let number = self.text.party_number(party.id).map(|number| number.to_string()).unwrap_or_default();
        let mut all = vec![number.into(), named(self.voice.name(&party.name))];
        all.extend(cells);
        Row::new(all)
    }
}
