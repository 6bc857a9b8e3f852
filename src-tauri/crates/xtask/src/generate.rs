//! `cargo xtask generate`: rewrites what is generated from Rust and committed, by the tests that guard it.

use anyhow::Result;

use crate::arguments::Request;
use crate::packages::Purpose;
use crate::programs;
use crate::project::{self, Project};
use crate::setup;

/// Runs the tests called `generated` with the switch that makes them write instead of compare.
///
/// # Errors
/// The set-up failed, or a file could not be generated.
pub fn run(project: &Project, request: &Request) -> Result<()> {
    setup::set_up(project, request, Purpose::Build)?;
    project::run(
        project
            .cargo()
            .args(["test", "--test", "generated"])
            .args(programs::workspace_for_tests())
            .env("UPDATE", "1"),
    )
}
