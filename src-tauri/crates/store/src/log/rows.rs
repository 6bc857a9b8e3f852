//! Rows before and after: the form in which an action is remembered.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One row as column names and values. Bytes stand as hex.
pub(crate) type Image = Map<String, Value>;

/// A row that an action added (no `before`), removed (no `after`) or changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RowChange {
    /// The table.
    pub(crate) table: String,
    /// The row before the action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Image>,
    /// The row after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<Image>,
}

impl RowChange {
    /// The row in whichever state exists; it always names its key.
    pub(crate) fn image(&self) -> &Image {
        self.after.as_ref().or(self.before.as_ref()).expect("BUG: a change without rows")
    }

    /// The change that takes this one back.
    pub(crate) fn reversed(self) -> Self {
        Self { table: self.table, before: self.after, after: self.before }
    }
}
