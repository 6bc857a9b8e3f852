//! A person's data: where it stands, saving it, erasing it, and contacts that want to be checked.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Looks for persons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PeopleSearch {
    /// A part of the name, e-mail address or role; empty for everybody.
    pub words: String,
}

/// A person known by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonRow {
    /// The name.
    pub name: String,
    /// Roles and parties, one after another.
    pub roles: String,
    /// Agreements by their titles.
    pub agreements: Vec<String>,
}

/// Names a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OnePerson {
    /// The name exactly as it is written, an e-mail address, or the id of a contact or signatory.
    pub person: String,
}

/// Everything that is known of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonView {
    /// The name, or what else the person is known by.
    pub name: String,
    /// By what the person was looked for: names, addresses, telephone numbers.
    pub known_by: Vec<String>,
    /// Where the person stands.
    pub places: Vec<PersonPlaceView>,
    /// Locked versions that keep the person.
    pub versions: Vec<PersonVersionView>,
    /// How many entries of the history tell of the person.
    pub log_entries: u32,
    /// Whether the person is who works at this computer.
    pub is_actor: bool,
    /// Copies that are known to lie elsewhere.
    pub copies: Vec<PersonCopyView>,
}

/// A place where a person stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonPlaceView {
    /// What it is, in words.
    pub what: String,
    /// The title of the agreement; empty in the register.
    pub title: String,
    /// What the field is called.
    pub field: String,
    /// What stands there.
    pub text: String,
    /// Why it stays when the person is erased, in words; empty where it goes.
    pub kept: String,
}

/// A locked version that keeps a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonVersionView {
    /// The title of the agreement.
    pub title: String,
    /// Its number.
    pub version: u32,
}

/// A copy that lies elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonCopyView {
    /// What it is, in words.
    pub what: String,
    /// The name of the file, or what left.
    pub name: String,
    /// The title of the agreement; empty where it holds everything.
    pub title: String,
    /// Since when.
    pub at: Option<DateTime<Utc>>,
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedExtract {
    /// What was done, in words.
    pub message: String,
}

/// Erases a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErasePerson {
    /// As in [`OnePerson`].
    pub person: String,
    /// Why; stays in the history.
    pub reason: String,
}

/// What erasing did, and what is left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ErasedPerson {
    /// What was done, in words.
    pub message: String,
    /// What stays, and why.
    pub kept: Vec<PersonPlaceView>,
    /// Locked versions that keep the person.
    pub versions: Vec<PersonVersionView>,
    /// Copies that lie elsewhere.
    pub copies: Vec<PersonCopyView>,
}

/// A contact whose data has not been checked in a year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UncheckedContact {
    /// The agreement.
    pub agreement: Uuid,
    /// Its title.
    pub title: String,
    /// The contact.
    pub id: Uuid,
    /// The party.
    pub party: String,
    /// The name; empty where only the role is known.
    pub name: String,
    /// Role, e-mail and telephone, one after another.
    pub details: String,
    /// When it was last checked.
    #[ts(type = "string | null")]
    pub checked_on: Option<NaiveDate>,
}
