//! `sopu-cli`, Sopu without a window: arguments become one use-case, its report becomes text or one JSON document.
//!
//! **Invariant:** with `--json`, standard output holds exactly one JSON document, errors included; every shape of it is
//! a documented type with a schema in `schemas/`. Exits are those of [`Exit`]. No GUI library is linked.

mod actions;
mod answer;
mod arguments;
mod ending;
mod error;
pub mod schemas;
mod speaker;

pub use answer::{Exit, Help};
pub use error::ErrorReport;

use answer::Answer;
use arguments::{Parsed, Wishes};
use error::CliError;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs one command and says how it ended.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let wishes = Wishes::read(&arguments);
    commands::quiet_panics();
    ending::when_asked();
    let answered = std::panic::catch_unwind(|| answer(&arguments, wishes));
    let answered = answered.unwrap_or_else(|_| Err(CliError::internal()));
    ExitCode::from(speaker::speak(answered, wishes) as u8)
}

fn answer(arguments: &[OsString], wishes: Wishes) -> Result<Answer, CliError> {
    match arguments::parse(arguments, wishes.language)? {
        Parsed::Request(request) => actions::act(&request, wishes.language),
        Parsed::Help(help) => Ok(Answer::help(help)),
    }
}
