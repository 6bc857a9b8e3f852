//! Evidence of a locked version in every state, and its sheets as a scanner would send them.

use std::sync::Arc;

use agreement::{
    Agreement, Approval, DecisionLevel, DecisionResult, DecisionStep, DecisionStepId, LegallyFinal,
    PaperOriginal, Reminder, SignatoryName, parse_date, planned_originals,
};
use chrono::NaiveDate;
use document::*;

use crate::reading;

pub fn day(text: &str) -> NaiveDate {
    parse_date(text).expect("a date")
}

/// The parties stand one at each stage, over and over: nothing done, asked, tabled, approved on a condition, approved,
/// signed, signed and received.
pub fn add(agreement: &mut Agreement, version: u32) {
    let planned = planned_originals(&agreement.text);
    let parties: Vec<_> = agreement.text.joining().cloned().collect();
    for (at, party) in parties.iter().enumerate() {
        let stage = at % 7;
        let mut approval = Approval::new(version, party.id);
        if stage > 0 {
            approval.sent_on = Some(day("22.11.2026"));
            approval.reminders.push(Reminder { on: day("20.12.2026"), by: "Sihteeri".to_owned() });
            let id = DecisionStepId(uuid::Uuid::from_u128(0xdec0 + at as u128));
            let body = party.decision_maker.as_ref().map(|maker| maker.name.fi.clone().unwrap_or_default());
            let mut step = DecisionStep::new(id, DecisionLevel::Board, body.unwrap_or_default());
            step.result = match stage {
                1 => None,
                2 => Some(DecisionResult::Tabled),
                3 => Some(DecisionResult::ApprovedWithCondition),
                _ => Some(DecisionResult::Approved),
            };
            if step.result.is_some() {
                step.decided_on = Some(day("14.12.2026"));
                step.section = if at % 2 == 0 { "§ 198".to_owned() } else { "21 §".to_owned() };
                step.case_number = format!("{}/2026", 300 + at);
            }
            if stage == 3 {
                step.condition = "Muut kunnat hyväksyvät sopimuksen.".to_owned();
            }
            if stage > 4 {
                step.legally_final = LegallyFinal::On { date: day("5.1.2027") };
            }
            approval.steps.push(step);
        }
        agreement.evidence.approvals.push(approval);
        if stage < 5 {
            continue;
        }
        for signatory in &party.signatories {
            let name = SignatoryName { signatory: signatory.id, name: "Maija Mallikas".to_owned() };
            agreement.evidence.signatory_names.push(name);
        }
        for plan in planned.iter().filter(|plan| plan.party.is_none_or(|own| own == party.id)) {
            let originals = &mut agreement.evidence.originals;
            let known = originals.iter().position(|original| original.number == plan.number);
            let known = known.unwrap_or_else(|| {
                originals.push(PaperOriginal::new(version, plan.number));
                originals.len() - 1
            });
            let original = &mut originals[known];
            original.sent_on = Some(day("15.12.2026"));
            for signatory in &party.signatories {
                let signature = original.signature_mut(signatory.id);
                signature.signed_on = Some(day("8.1.2027"));
                signature.place = "Mikkelissä".to_owned();
                signature.received_on = (stage == 6).then(|| day("12.1.2027"));
            }
        }
    }
}

/// The head of a log.
pub fn head() -> LogHead {
    LogHead { sequence: 1234, hash: "5e".repeat(32), on: day("1.2.2027") }
}

/// The signature sheets of a version: drawn at 150 dpi, lying or upside down by turns, as grey, black and white, and JPEG.
pub fn scans(agreement: &Agreement, stamp: Stamp, count: usize) -> Vec<ScannedSheet> {
    let options = Options {
        locked: Some(stamp),
        ..Options::new(DocumentKind::SignatureSheets, agreement::AgreementLanguages::Fi, false)
    };
    let pages = lay_out(&compose(agreement, &options), &mut Cache::default());
    let pdf = pages.to_pdf();
    let printed = (0..pages.count()).filter(|page| pages.marks()[*page].is_some());
    let sheets = printed.zip(pages.sheets()).take(count).enumerate();
    let scan = |(at, (page, sheet)): (usize, (usize, &agreement::SheetPage))| {
        let (width, height, grey) = reading::grey(&pdf, page, 150.0);
        let turns = (at % 4) as u8;
        let (width, height, grey) = turned_back(width, height, grey, turns);
        let picture = match at % 3 {
            0 => jpeg(width, height, &grey),
            1 => Picture::grey(width as u32, height as u32, grey),
            _ => Picture::bilevel(width as u32, height as u32, bits(width, &grey)),
        };
        let picture = Arc::new(picture.expect("a picture"));
        ScannedSheet {
            parties: sheet.signing.clone(),
            original: sheet.original,
            page: sheet.page,
            turns,
            picture,
        }
    };
    sheets.map(scan).collect()
}

/// As it lies in the scanner when so many quarter turns clockwise bring it upright.
fn turned_back(width: usize, height: usize, grey: Vec<u8>, turns: u8) -> (usize, usize, Vec<u8>) {
    let (mut width, mut height, mut grey) = (width, height, grey);
    for _ in 0..turns {
        // A quarter turn to the left: the right column becomes the top row.
        let turned = (0..width).rev().flat_map(|x| (0..height).map(move |y| (x, y)));
        grey = turned.map(|(x, y)| grey[y * width + x]).collect();
        (width, height) = (height, width);
    }
    (width, height, grey)
}

fn jpeg(width: usize, height: usize, grey: &[u8]) -> Result<Picture, PictureError> {
    let mut bytes = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut bytes, 80);
    let encoded = encoder.encode(grey, width as u16, height as u16, jpeg_encoder::ColorType::Luma);
    encoded.expect("the JPEG is written");
    Picture::jpeg(bytes)
}

fn bits(width: usize, grey: &[u8]) -> Vec<u8> {
    let byte = |pixels: &[u8]| {
        let bits = pixels.iter().enumerate().filter(|(_, pixel)| **pixel > 127);
        bits.fold(0_u8, |byte, (at, _)| byte | 0x80 >> at)
    };
    grey.chunks_exact(width).flat_map(|row| row.chunks(8).map(byte)).collect()
}
