//! Scanned pages.

use super::{lines, tell_progress};
use crate::answer::Answer;
use crate::arguments::Scan;
use crate::error::CliError;
use commands::headless::{self, ScanReportPage};
use commands::speech::{Count, of_code, tongue, words as say};
use commands::{Desk, Language};

/// `scan`: tells what each page is; files what is understood only when told to.
pub(super) fn scan(desk: &Desk, asked: &Scan, json: bool) -> Result<Answer, CliError> {
    let id = headless::find_agreement(desk, &asked.agreement)?;
    let mut tell = |done: usize, total: usize| tell_progress(desk, json, done, total, "");
    let report = headless::scan(desk, id, &asked.files, asked.accept, asked.signed_on, &mut tell)?;
    let mut text: Vec<String> = report.pages.iter().map(|page| in_a_line(desk.language(), page)).collect();
    text.extend(report.refused.iter().map(|fault| format!("{}: {}", fault.file, fault.message)));
    text.extend(
        report.signed.iter().map(|file| {
            say::CliSignedAmongScans { file: file.as_str().into() }.text(tongue(desk.language()))
        }),
    );
    if asked.accept {
        text.push(say::CliFiled { count: Count(report.filed.into()) }.text(tongue(desk.language())));
    }
    Answer::of(&report, lines(text))
}

/// A page a line, with tabs between, so that other programs can cut it too.
fn in_a_line(language: Language, page: &ScanReportPage) -> String {
    let parties: Vec<String> =
        page.parties.iter().map(|party| format!("{} {}", party.number, party.name)).collect();
    let reading = of_code(language, "scan-reading", page.reading);
    [page.file.clone(), page.page.to_string(), reading, parties.join(", ")].join("\t")
}
