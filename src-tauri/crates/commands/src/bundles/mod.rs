//! Bundles (`.sopu`): an agreement leaves as a file, or everything for the next secretary, and comes in again.

mod contents;
mod export;
mod facts;
mod open;
mod readme;
mod taking;
mod told;

pub(crate) use export::{ExportWork, Exported};
pub use export::{begin_export, show_exported};
pub(crate) use open::{OpenedBundle, open_file, show, take_decided, unlock};
pub use open::{choose_bundle, take_bundle, unlock_bundle};

/// The ending of a bundle's name.
pub(crate) const ENDING: &str = "sopu";
