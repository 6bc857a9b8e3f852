//! Rows before and after: the form in which an action is remembered.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// One row as column names and values. Bytes stand as hex.
pub(crate) type Image = Map<String, Value>;

/// A row that an action added (no `before`), removed (no `after`) or changed.
///
/// **Invariant:** one of the two is there; a damaged log that says otherwise cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Stored")]
pub(crate) struct RowChange {
    /// The table.
    pub(crate) table: String,
    /// The row before the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Image>,
    /// The row after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<Image>,
}

/// What stands in the log.
#[derive(Deserialize)]
struct Stored {
    table: String,
    #[serde(default)]
    before: Option<Image>,
    #[serde(default)]
    after: Option<Image>,
}

impl TryFrom<Stored> for RowChange {
    type Error = &'static str;

    fn try_from(stored: Stored) -> Result<Self, Self::Error> {
        let Stored { table, before, after } = stored;
        if before.is_none() && after.is_none() {
            return Err("a change without rows");
        }
        Ok(Self { table, before, after })
    }
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
