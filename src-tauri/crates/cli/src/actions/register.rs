//! The register of organisations.

use super::lines;
use crate::answer::Answer;
use crate::error::CliError;
use commands::Desk;
use commands::headless::{self, OrganisationEntry};
use commands::speech::{Count, tongue, words as say};

/// `organisations`.
pub(super) fn list(desk: &Desk, search: &str) -> Result<Answer, CliError> {
    let report = headless::organisations(desk, search)?;
    let count = say::CliOrganisationCount { count: Count(report.total.into()) }.text(tongue(desk.language()));
    let text = lines(report.organisations.iter().map(line).chain([count]));
    Answer::of(&report, text)
}

/// One organisation a line, with tabs between what is known of it.
fn line(organisation: &OrganisationEntry) -> String {
    let OrganisationEntry { name, business_id, place, .. } = organisation;
    let known = [name, business_id, place].into_iter().filter(|field| !field.is_empty());
    known.map(String::as_str).collect::<Vec<_>>().join("\t")
}
