//! The contacts record: persons answering for the parties, a dated appendix that changes without amending the text.

use crate::{ContactId, OrderKey, PartyId, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A contact person of a party, or a role without a name. Personal data: erasable, never in the text record.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactPerson {
    /// Identity.
    pub id: ContactId,
    /// The party this person answers for.
    pub party: PartyId,
    /// Place in the party's list.
    pub order: OrderKey,
    /// Name, absent where only the role is known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Title or role.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub role: Text,
    /// Job description: what one can turn to this person for.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub job_description: Text,
    /// E-mail at work.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// Telephone at work.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// Who stands in.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub deputy: String,
    /// From when this person is the contact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<NaiveDate>,
    /// Until when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<NaiveDate>,
    /// Where the details came from.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// When they were last checked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<NaiveDate>,
}

/// The contacts of one agreement.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ContactsRecord {
    /// Persons in the order of parties and then of their own list.
    pub persons: Vec<ContactPerson>,
}
