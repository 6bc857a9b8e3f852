//! Every kind of document in every language form, and the negative controls, through veraPDF.

use std::time::Instant;

use agreement::{Agreement, AgreementLanguages, archive};
use document::*;

use crate::controls;
use crate::validators::{self, Folder};
use crate::{changed, evidence, model, specimen};

/// Every kind in every language form of the agreement, as text and as a draft, by name; of kinds that can be made for
/// one party, or for everybody and each party, every form.
fn documents(agreement: &Agreement) -> Vec<(String, Vec<u8>)> {
    let record = || archive::of(agreement, None).canonical_bytes();
    let mut documents = Vec::new();
    for kind in DocumentKind::ALL {
        for languages in AgreementLanguages::ALL {
            // One form of each is a draft, so that its marks are seen too.
            let draft = languages == AgreementLanguages::Sv || kind == DocumentKind::Draft;
            let options = Options::new(kind, languages, draft);
            let mut composition = compose(agreement, &options);
            if kind != DocumentKind::PublicationCopy && composition.attachment.is_none() {
                composition = composition.carrying(record());
            }
            let name = format!("{}-{}", kind.code(), languages.code());
            documents.push((name, lay_out(&composition, &mut Cache::default()).to_pdf()));
        }
        for languages in AgreementLanguages::ALL {
            let locked = Some(model::stamp(agreement, 1));
            let options = Options { locked, ..Options::new(kind, languages, false) };
            let mut composition = compose(agreement, &options);
            if let Some(bytes) = carried(agreement, &options) {
                composition = composition.carrying(bytes);
            }
            let pages = lay_out(&composition, &mut Cache::default());
            documents.push((format!("{}-{}-locked", kind.code(), languages.code()), pages.to_pdf()));
        }
        if kind.audience() == Audience::EverybodyOrParty {
            let options =
                Options { parties: Parties::Each, ..Options::new(kind, AgreementLanguages::Fi, false) };
            let composition = compose(agreement, &options);
            documents.push((
                format!("{}-each", kind.code()),
                lay_out(&composition, &mut Cache::default()).to_pdf(),
            ));
        }
    }
    let (before, after) = changed::texts();
    for languages in AgreementLanguages::ALL {
        let paper = changed::paper(&before, &after, languages, languages != AgreementLanguages::Sv);
        let pdf = lay_out(&paper, &mut Cache::default()).to_pdf();
        documents.push((format!("comparison-{}", languages.code()), pdf));
    }
    documents
}

/// The signed record in every language form.
fn records(agreement: &Agreement) -> Vec<(String, Vec<u8>)> {
    let mut agreement = agreement.clone();
    evidence::add(&mut agreement, 1);
    let stamp = model::stamp(&agreement, 1);
    let (scans, head) = (evidence::scans(&agreement, stamp, 4), evidence::head());
    let made = |languages: AgreementLanguages| {
        let kind = DocumentKind::SignedRecord;
        let options = Options { locked: Some(stamp), ..Options::new(kind, languages, false) };
        let text = carried(&agreement, &options).expect("the record carries its text");
        let composition = signed_record(&agreement, &options, &scans, &head).carrying(text);
        let name = format!("{}-{}", kind.code(), languages.code());
        (name, lay_out(&composition, &mut Cache::default()).to_pdf())
    };
    AgreementLanguages::ALL.into_iter().map(made).collect()
}

#[test]
fn every_kind_in_every_language_form_is_pdf_a_3a_and_pdf_ua_1_and_spoiled_files_are_not() {
    let folder = Folder::new("kinds");
    let mut good = documents(&model::agreement());
    let large = lay_out(&specimen::composition(100, 200), &mut Cache::default());
    good.extend(records(&model::agreement()));
    good.push(("specimen-100x200".to_owned(), large.to_pdf()));
    let controls = controls::all();
    let mut files: Vec<_> =
        good.iter().map(|(name, bytes)| folder.write(&format!("{name}.pdf"), bytes)).collect();
    for (at, control) in controls.iter().enumerate() {
        files.push(folder.write(&format!("control-{at}.pdf"), &control.bytes));
    }
    let started = Instant::now();
    let Some(verdicts) = validators::verapdf(&files) else { return };
    println!("veraPDF: {} files in {:.1} s", files.len(), started.elapsed().as_secs_f64());
    let refused: Vec<_> = files[..good.len()].iter().filter(|file| !verdicts[*file].is_good()).collect();
    let reasons: Vec<_> = refused.iter().map(|file| (file.file_name(), &verdicts[*file])).collect();
    assert!(refused.is_empty(), "{} files are refused: {reasons:#?}", refused.len());
    let missed: Vec<_> = files[good.len()..]
        .iter()
        .zip(&controls)
        .filter(|(file, control)| {
            !verdicts[*file].rules[control.profile].iter().any(|rule| rule == control.rule)
        })
        .map(|(file, control)| (control.name, control.rule, &verdicts[file].rules))
        .collect();
    assert!(missed.is_empty(), "spoiled files that the rule named did not refuse: {missed:#?}");
}

#[test]
fn the_fast_validator_refuses_the_spoiled_files_too_and_passes_the_whole_one() {
    let folder = Folder::new("fast");
    let controls = controls::all();
    let mut files = vec![folder.write("whole.pdf", &controls::whole())];
    for (at, control) in controls.iter().enumerate() {
        files.push(folder.write(&format!("control-{at}.pdf"), &control.bytes));
    }
    let Some(verdicts) = validators::fast(&files) else { return };
    assert!(verdicts[&files[0]].is_good(), "{:#?}", verdicts[&files[0]]);
    for (file, control) in files[1..].iter().zip(&controls) {
        assert!(!verdicts[file].rules[control.profile].is_empty(), "{} is not found", control.name);
    }
}
