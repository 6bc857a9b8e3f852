//! What a helper needs to know, without personal data: versions, system, counts, the end of the log.

use crate::wire::Nothing;
use crate::{CommandError, Desk};
use store::OrganisationQuery;

/// How much of the log a helper needs.
const LINES: usize = 40;

/// The diagnostics as a text to copy.
pub fn diagnostics(desk: &Desk, _request: Nothing) -> Result<String, CommandError> {
    let session = desk.session();
    let read = session.workspace.read();
    let query = OrganisationQuery { search: String::new(), language: session.language, offset: 0, limit: 0 };
    let log = desk.log_tail(LINES);
    let facts = [
        format!("Sopu {}", env!("CARGO_PKG_VERSION")),
        format!("system: {} {}", std::env::consts::OS, std::env::consts::ARCH),
        format!("language: {}", session.language.code()),
        format!("example: {}", session.example),
        format!("agreements: {}", read.agreements()?.len()),
        format!("organisations: {}", read.organisations(&query)?.total),
        format!("log: {}", log.len()),
    ];
    Ok(facts.into_iter().chain(log).collect::<Vec<_>>().join("\n"))
}
