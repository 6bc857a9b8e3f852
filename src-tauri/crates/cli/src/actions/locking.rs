//! Locking, the locked versions, and what a PDF is.

use super::{lines, tell_progress};
use crate::answer::{Answer, Exit};
use crate::arguments::Lock;
use crate::error::CliError;
use commands::headless::{self, VersionReport};
use commands::speech::{of_code, tongue, words as say};
use commands::{Desk, Language};
use std::path::Path;

/// `lock`.
pub(super) fn lock(desk: &Desk, asked: &Lock, json: bool) -> Result<Answer, CliError> {
    let id = headless::find_agreement(desk, &asked.agreement)?;
    let in_words = tongue(desk.language());
    let mut tell = |done: usize, total: usize| tell_progress(desk, json, done, total, "");
    let report = headless::lock(desk, id, asked.reason.as_deref().unwrap_or_default(), &mut tell)?;
    let locked = say::CliLocked { number: report.version.to_string().into() }.text(in_words);
    let identifier = say::CliIdentifier { identifier: report.fingerprint.as_str().into() }.text(in_words);
    Answer::of(&report, lines([locked, identifier]))
}

/// `versions`.
pub(super) fn versions(desk: &Desk, id: &str) -> Result<Answer, CliError> {
    let report = headless::versions(desk, headless::find_agreement(desk, id)?)?;
    let text = if report.is_empty() {
        lines([say::CliNoVersions.text(tongue(desk.language()))])
    } else {
        lines(report.iter().map(|version| in_a_line(desk.language(), version)))
    };
    Answer::of(&report, text)
}

fn in_a_line(language: Language, version: &VersionReport) -> String {
    let number = say::CliVersion { number: version.version.to_string().into() }.text(tongue(language));
    [number, headless::day(version.locked_on), version.fingerprint.clone()].join("\t")
}

/// `verify`: 0 when the file is genuine, 2 when it cannot be read, else 1 (ruling 14).
pub(super) fn verify(desk: &Desk, path: &Path) -> Result<Answer, CliError> {
    let report = headless::verify(desk, path)?;
    let exit = match (report.genuine, report.readable) {
        (true, _) => Exit::Done,
        (false, true) => Exit::Blocked,
        (false, false) => Exit::Refused,
    };
    let said = of_code(desk.language(), "verdict", &report.verdict.replace('_', "-"));
    let title = report.title.clone();
    let version = report
        .version
        .map(|number| say::CliVersion { number: number.to_string().into() }.text(tongue(desk.language())));
    let text = lines([Some(said), title, version].into_iter().flatten());
    Ok(Answer::of(&report, text)?.with_exit(exit))
}
