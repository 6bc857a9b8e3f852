//! Bundles (`.sopu`): an agreement leaves as a file, or everything for the next secretary, and comes in again.

mod contents;
mod export;
mod open;
mod readme;
mod told;

pub(crate) use export::ExportWork;
pub use export::{bundle_copies, cancel_export, begin_export, next_export};
pub(crate) use open::{OpenedBundle, Taken, show, take, unlock};
pub use open::{choose_bundle, drop_bundle, take_bundle, unlock_bundle};

/// The ending of a bundle's name.
pub(crate) const ENDING: &str = "sopu";
