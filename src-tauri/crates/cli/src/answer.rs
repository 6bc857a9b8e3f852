//! What a command answers: words for a person, one JSON document for a program, and the exit.

use crate::error::CliError;
use schemars::JsonSchema;
use serde::Serialize;

/// How the program ends (ruling 24). Asked to end by a signal it is 128 and the signal's number: 130 for Ctrl+C.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done; also when an import had doubtful rows.
    Done = 0,
    /// `check`: a finding blocks.
    Blocked = 1,
    /// Refused with a reason.
    Refused = 2,
    /// The command was given wrongly.
    Usage = 64,
    /// Our fault.
    OurFault = 70,
    /// The workspace is in use.
    InUse = 75,
}

/// The answer of a command.
#[derive(Debug)]
pub(crate) struct Answer {
    /// For a person.
    pub(crate) text: String,
    /// For a program: one document.
    pub(crate) json: Vec<u8>,
    /// How it ended.
    pub(crate) exit: Exit,
}

/// What `--help` and `--version` answer with `--json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Help {
    /// The text that is printed without `--json`.
    pub help: String,
}

impl Answer {
    /// A report and its words.
    pub(crate) fn of(report: &impl Serialize, text: String) -> Result<Self, CliError> {
        let mut json = serde_json::to_vec_pretty(report).map_err(|_| CliError::internal())?;
        json.push(b'\n');
        Ok(Self { text, json, exit: Exit::Done })
    }

    /// The same answer with another exit.
    pub(crate) fn with_exit(self, exit: Exit) -> Self {
        Self { exit, ..self }
    }

    /// A help text.
    pub(crate) fn help(help: String) -> Self {
        let json = serde_json::json!({ "help": help }).to_string() + "\n";
        Self { text: help, json: json.into_bytes(), exit: Exit::Done }
    }
}
