//! The bridge's side of the table: a command by its name, a request as JSON, an answer as JSON or bytes.

use crate::door::Door;
use crate::table::commands;
use crate::typescript::COMMANDS;
use crate::wire::*;
use crate::{CommandError, Desk};
use crate::{
    bundles, comparison, diagnostics, division, documents, frame, goals, history, import, in_force, items,
    locking, opening, parties, pdf, person, preview, record, register, safety, scans, signatures, start,
    steps, terms, verify, versions,
};
use serde_json::Value;

/// An answer to a command.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// A wire type.
    Json(Value),
    /// Four bytes of length (little endian), facts as JSON of that length, then a picture.
    Bytes(Vec<u8>),
}

/// Calls a command of the table.
///
/// # Errors
/// What the use-case refused or failed at, in the desk's language; a name or request that the table does not know.
pub fn call(desk: &Desk, name: &str, request: Value) -> Result<Answer, WireError> {
    dispatch(desk, name, request).map_err(|error| {
        let known = COMMANDS.iter().find(|known| **known == name);
        desk.note(known.copied().unwrap_or("unknown"), &error);
        desk.wire_error(&error)
    })
}

fn dispatch(desk: &Desk, name: &str, request: Value) -> Result<Answer, CommandError> {
    macro_rules! calls {
        (json { $($(#[$doc:meta])* $json:ident($request:ty) -> $answer:ty = $run:path;)* }
         door { $($(#[$door_doc:meta])* $door:ident($door_request:ty) -> $door_answer:ty = $door_run:path;)* }
         bytes { $($(#[$bytes_doc:meta])* $bytes:ident($bytes_request:ty) -> $facts:ty = $bytes_run:path;)* }) => {
            match name {
                $(stringify!($json) => {
                    let request: $request = read(request)?;
                    let answer: $answer = $run(desk, request)?;
                    serde_json::to_value(answer).map(Answer::Json).map_err(|error| CommandError::Internal(error.to_string()))
                })*
                $(stringify!($bytes) => {
                    let request: $bytes_request = read(request)?;
                    let (facts, bytes): ($facts, Vec<u8>) = $bytes_run(desk, request)?;
                    prefixed(&facts, &bytes).map(Answer::Bytes)
                })*
                unknown => Err(CommandError::Request(unknown.to_owned())),
            }
        };
    }
    commands!(calls)
}

/// Calls a command that works without an open workspace; none when it is another one.
pub(crate) fn call_at_door(at: &Door, name: &str, request: &Value) -> Option<Result<Answer, CommandError>> {
    macro_rules! calls {
        (json { $($(#[$doc:meta])* $json:ident($request:ty) -> $answer:ty = $run:path;)* }
         door { $($(#[$door_doc:meta])* $door:ident($door_request:ty) -> $door_answer:ty = $door_run:path;)* }
         bytes { $($(#[$bytes_doc:meta])* $bytes:ident($bytes_request:ty) -> $facts:ty = $bytes_run:path;)* }) => {
            match name {
                $(stringify!($door) => {
                    let answered = read::<$door_request>(request.clone()).and_then(|request| {
                        let answer: $door_answer = $door_run(at, request)?;
                        let json = serde_json::to_value(answer);
                        json.map(Answer::Json).map_err(|error| CommandError::Internal(error.to_string()))
                    });
                    Some(answered)
                })*
                _ => None,
            }
        };
    }
    commands!(calls)
}

fn read<T: serde::de::DeserializeOwned>(request: Value) -> Result<T, CommandError> {
    serde_json::from_value(request).map_err(|error| CommandError::Request(error.to_string()))
}

fn prefixed(facts: &impl serde::Serialize, bytes: &[u8]) -> Result<Vec<u8>, CommandError> {
    let internal = |error: &dyn std::fmt::Display| CommandError::Internal(error.to_string());
    let facts = serde_json::to_vec(facts).map_err(|error| internal(&error))?;
    let length = u32::try_from(facts.len()).map_err(|error| internal(&error))?;
    let mut answer = Vec::with_capacity(4 + facts.len() + bytes.len());
    answer.extend_from_slice(&length.to_le_bytes());
    answer.extend_from_slice(&facts);
    answer.extend_from_slice(bytes);
    Ok(answer)
}
