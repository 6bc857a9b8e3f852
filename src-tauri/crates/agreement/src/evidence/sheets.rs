//! Which parties sign on which page of a printed file: what a mark that was read is matched with.

use crate::PartyId;
use serde::{Deserialize, Serialize};

/// A page on which parties sign.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetPage {
    /// The number of the original; 0 on a party's own sheet and in the agreement itself, which have none.
    pub original: u16,
    /// The party whose own sheet it is; none where all sign.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyId>,
    /// The number printed on the page, from 1.
    pub page: u16,
    /// The parties whose blocks stand on it, from top to bottom; none on a page without room to sign.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signing: Vec<PartyId>,
}
