//! What the window is told when something was refused or failed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An error on the wire. The window branches on `code`, never on text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WireError {
    /// Kebab-case code.
    pub code: String,
    /// What happened, and that the data is safe, in the user's language.
    pub message: String,
    /// What to do next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub hint: Option<String>,
    /// The field it concerns.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub field: Option<String>,
    /// Whether it is a calm refusal rather than a failure.
    pub refusal: bool,
}
