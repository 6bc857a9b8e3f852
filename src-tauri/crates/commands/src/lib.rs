//! The use-cases of Sopu, one file per stage, and the types on the wire.
//!
//! A surface opens a [`Desk`] and calls commands of the one [table](table): the window through [`api::call`], the command
//! line through [`headless`]. Nothing here knows Tauri.

pub mod api;
pub mod headless;
mod table;
pub mod typescript;
pub mod wire;
pub mod worker;

mod apply;
mod bundles;
mod clauses;
mod comparison;
mod desk;
mod diagnostics;
mod differences;
mod division;
mod documents;
mod door;
mod error;
mod frame;
mod goals;
mod headings;
mod history;
mod import;
mod in_force;
mod input;
mod items;
mod locked;
mod locking;
mod log;
mod opening;
mod parties;
mod pasted;
mod pdf;
mod person;
mod place;
mod platform;
mod preview;
mod record;
mod register;
mod safety;
mod sample;
mod scans;
mod signatures;
mod start;
mod steps;
mod terms;
mod verify;
mod versions;
mod words;
mod world;

pub use agreement::{AgreementId, AgreementKind, AgreementLanguages, Language, parse_date};
pub use chrono::NaiveDate;
pub use desk::Desk;
pub(crate) use desk::Session;
pub use document::{Audience, DocumentKind};
pub use door::Door;
pub use error::CommandError;
pub use exchange::Format;
pub use log::quiet_panics;
pub use safety::SafetyLevel;
pub use start::system_language;
pub use store::{OpenMode, OpenOptions};
pub use uuid::Uuid;
pub use world::{Host, NoHost, SystemWorld, World};

/// The words of the program, and how to ask for them in a language of the domain.
pub mod speech {
    pub use crate::words::{of_code, tongue};
    pub use locale::{Arg, Count, Language as Tongue, words};
}

/// A short name for a workspace, the same however its folder is written; none where there is no such folder.
pub fn workspace_mark(folder: &std::path::Path) -> Option<String> {
    let path = folder.canonicalize().ok()?;
    let mut mark = agreement::Fingerprint::of(path.as_os_str().as_encoded_bytes()).hex();
    mark.truncate(24);
    Some(mark)
}

/// The folder of the user's own workspace when none is named: in the system's place for local data, never in a
/// synchronised or backed-up-by-others one. `None` where the system tells no such place.
pub fn default_folder() -> Option<std::path::PathBuf> {
    dirs::data_local_dir().map(|folder| folder.join("Sopu").join("workspace"))
}
