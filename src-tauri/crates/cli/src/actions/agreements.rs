//! Agreements: making, taking in, listing, showing and checking them.

use super::{bytes_of, lines};
use crate::answer::{Answer, Exit};
use crate::arguments::{NewAgreement, Put};
use crate::error::CliError;
use commands::headless::{self, AgreementListing, CheckReport, SaveOutcome, SavedAgreement};
use commands::speech::{Count, of_code, tongue, words as say};
use commands::{AgreementLanguages, Desk, Language};

/// `sample`.
pub(super) fn sample(desk: &Desk) -> Result<Answer, CliError> {
    saved(desk, &headless::sample(desk)?)
}

/// `new`.
pub(super) fn new(desk: &Desk, new: &NewAgreement) -> Result<Answer, CliError> {
    let NewAgreement { title, kind, languages, from_text } = new;
    let report = match from_text {
        Some(source) => headless::agreement_from_text(desk, title, *kind, *languages, &bytes_of(source)?)?,
        None => headless::new_agreement(desk, title, *kind, *languages)?,
    };
    saved(desk, &report)
}

/// `put`.
pub(super) fn put(desk: &Desk, put: &Put) -> Result<Answer, CliError> {
    saved(desk, &headless::put(desk, &bytes_of(&put.source)?, put.next_version)?)
}

fn saved(desk: &Desk, report: &SavedAgreement) -> Result<Answer, CliError> {
    let (in_words, title) = (tongue(desk.language()), report.title.as_str().into());
    let done = match report.outcome {
        SaveOutcome::Created => say::CliCreated { title }.text(in_words),
        SaveOutcome::Replaced => say::CliReplaced { title }.text(in_words),
    };
    Answer::of(report, lines([done, report.id.to_string()]))
}

/// `agreements`.
pub(super) fn list(desk: &Desk) -> Result<Answer, CliError> {
    let report = headless::agreements(desk)?;
    let text = if report.is_empty() {
        lines([say::CliNoAgreements.text(tongue(desk.language()))])
    } else {
        lines(report.iter().map(|agreement| listing(desk.language(), agreement)))
    };
    Answer::of(&report, text)
}

/// One agreement a line, with tabs between, so that other programs can cut it too.
fn listing(language: Language, agreement: &AgreementListing) -> String {
    let parties = say::CliPartyCount { count: Count(agreement.parties.into()) }.text(tongue(language));
    let kind = of_code(language, "agreement-kind", agreement.kind.code());
    let made_in = of_code(language, "language", &form_code(agreement.languages));
    [agreement.id.to_string(), agreement.title.clone(), kind, made_in, parties].join("\t")
}

/// The code of a language form in the keys of words: `fi-sv`.
fn form_code(languages: AgreementLanguages) -> String {
    languages.code().replace('+', "-")
}

/// `show`: the words for a person, the canonical bytes of the archive form for a program, with nothing around them.
pub(super) fn show(desk: &Desk, id: &str) -> Result<Answer, CliError> {
    let id = headless::find_agreement(desk, id)?;
    Ok(Answer { text: headless::show_text(desk, id)?, json: headless::show(desk, id)?, exit: Exit::Done })
}

/// `check`.
pub(super) fn check(desk: &Desk, id: &str) -> Result<Answer, CliError> {
    let report = headless::check(desk, headless::find_agreement(desk, id)?)?;
    let exit = if report.blocks { Exit::Blocked } else { Exit::Done };
    Ok(Answer::of(&report, findings(desk.language(), &report))?.with_exit(exit))
}

/// Findings under what they mean: those that block come first.
fn findings(language: Language, report: &CheckReport) -> String {
    if report.findings.is_empty() {
        return lines([say::CliNoFindings.text(tongue(language))]);
    }
    let mut text = Vec::new();
    for severity in ["blocking", "warning", "hint"] {
        let mut found = report.findings.iter().filter(|finding| finding.severity == severity).peekable();
        if found.peek().is_some() {
            text.push(format!("{}:", of_code(language, "severity", severity)));
            text.extend(found.map(|finding| format!("– {}", finding.message)));
        }
    }
    lines(text)
}
