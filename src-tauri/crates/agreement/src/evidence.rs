//! The evidence record: what shows that a party decided and signed. This far: the signatories' names.

use crate::SignatoryId;
use serde::{Deserialize, Serialize};

/// The name of a signatory, printed on signature sheets only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatoryName {
    /// The signatory of the text.
    pub signatory: SignatoryId,
    /// Name in clear.
    pub name: String,
}

/// The evidence of one agreement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EvidenceRecord {
    /// Names, at most one a signatory.
    pub signatory_names: Vec<SignatoryName>,
}
