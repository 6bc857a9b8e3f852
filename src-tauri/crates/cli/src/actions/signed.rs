//! Files that were signed electronically in another program.

use super::lines;
use crate::answer::Answer;
use crate::arguments::Signed;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, SignedFieldReport, SignedWanted};
use commands::speech::{Count, Tongue, of_code, tongue, words as say};

/// `signed`: tells what the file says of its signatures; keeps it only when told to.
pub(super) fn signed(desk: &Desk, asked: &Signed) -> Result<Answer, CliError> {
    let id = headless::find_agreement(desk, &asked.agreement)?;
    let wanted = SignedWanted {
        file: &asked.file,
        parties: &asked.parties,
        signed_on: asked.signed_on,
        keep: asked.accept,
    };
    let report = headless::signed(desk, id, &wanted)?;
    let in_words = tongue(desk.language());
    let number = || report.version.to_string().into();
    let mut text = vec![of_code(desk.language(), "verdict", &report.verdict.replace('_', "-"))];
    text.push(if report.begins_with_version {
        say::LedgerSignedOfVersion { number: number() }.text(in_words)
    } else {
        say::LedgerSignedNotOfVersion { number: number() }.text(in_words)
    });
    if report.fields.is_empty() {
        text.push(say::LedgerSignedNoFields.text(in_words));
    }
    text.extend(report.fields.iter().map(|field| in_a_line(in_words, field)));
    text.extend(report.signatures.iter().map(|one| format!("{}\t{}", one.party_name, one.title)));
    text.push(say::CliKeptSignatures { count: Count(report.kept.into()) }.text(in_words));
    Answer::of(&report, lines(text))
}

fn in_a_line(in_words: Tongue, field: &SignedFieldReport) -> String {
    let unknown = say::LedgerSignedSignerUnknown.text(in_words);
    let signer = if field.signer.is_empty() { unknown } else { field.signer.clone() };
    match field.signed_on {
        Some(day) => {
            say::LedgerSignedFieldOn { signer: signer.into(), date: headless::day(day).into() }.text(in_words)
        }
        None => say::LedgerSignedField { signer: signer.into() }.text(in_words),
    }
}
