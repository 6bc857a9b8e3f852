//! Bundles (`.sopu`): everything of one agreement, or of a whole workspace, in one file that outlives the program.
//!
//! A bundle is a plain zip, so that any system opens it; under a passphrase it is that zip in the `age` format. Inside, a
//! manifest names every entry with its length and SHA-256. What a program reads stands in [`RECORDS`]; everything else
//! is for people.
//!
//! **Invariant:** same content, same bytes: fixed times, a fixed order, one pinned compressor.
//! **Invariant:** nothing of a bundle is believed before every entry has been counted, named and hashed.

mod archive;
mod manifest;
mod names;
mod passphrase;
mod read;
mod write;

pub use manifest::{BundleKind, BundledAgreement, Entry, FORMAT, LogHead, MANIFEST, Manifest};
pub use names::is_safe;
pub use passphrase::{is_encrypted, lock, unlock};
pub use read::{Bundle, read};
pub use write::{Content, write};

/// The entry that holds every row of the bundle.
pub const RECORDS: &str = "records.json";
/// The entry that tells people what the bundle is.
pub const README: &str = "README.txt";
