//! The erasures of a workspace, noted in a file outside the database (ruling 20): a backup that is put back brings no erased
//! data with it. Ids and names of fields only, one JSON document a line.

use crate::StoreError;
use crate::durable::{Overwrite, write_file};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::Path;
use uuid::Uuid;

/// In the workspace folder.
pub(crate) const FILE: &str = "sopu.erasures";

/// What was erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Erasure {
    pub(crate) id: Uuid,
    /// When, in UTC.
    pub(crate) at: String,
    /// What stands in place of the person.
    pub(crate) word: String,
    /// Rows in which the person stood, now or ever.
    pub(crate) rows: Vec<ErasedRow>,
    /// Entries of the log that lost their payload: number and hash.
    pub(crate) entries: Vec<(i64, String)>,
}

/// The fields of one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct ErasedRow {
    pub(crate) table: String,
    /// The values of its key: ids and numbers.
    pub(crate) key: Vec<String>,
    /// As in `Field::path`.
    pub(crate) fields: Vec<String>,
}

/// Every erasure, in order. A line that cannot be read is passed over: what stands in the others still holds.
pub(crate) fn read(workspace: &Path) -> Vec<Erasure> {
    let text = fs::read_to_string(workspace.join(FILE)).unwrap_or_default();
    text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect()
}

/// Notes an erasure; it is on disk when this returns.
pub(crate) fn add(workspace: &Path, erasure: &Erasure) -> Result<(), StoreError> {
    let line = serde_json::to_string(erasure).map_err(|error| StoreError::Io(error.into()))?;
    let path = workspace.join(FILE);
    let earlier = fs::read_to_string(&path).unwrap_or_default();
    write_file(&path, format!("{earlier}{line}\n").as_bytes(), Overwrite::Replace)
}

/// Forgets an erasure that was not done.
pub(crate) fn remove(workspace: &Path, id: Uuid) -> Result<(), StoreError> {
    let path = workspace.join(FILE);
    let earlier = fs::read_to_string(&path).unwrap_or_default();
    let others = earlier
        .lines()
        .filter(|line| !serde_json::from_str::<Erasure>(line).is_ok_and(|erasure| erasure.id == id));
    let text: String = others.map(|line| format!("{line}\n")).collect();
    write_file(&path, text.as_bytes(), Overwrite::Replace)
}
