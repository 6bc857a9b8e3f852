//! Scans as the crate's users see them: what is understood of a page, and what is refused.

use crate::chance;

mod files;
mod reading;
mod sheets;
mod synthetic;

#[path = "../../../../../../tests/src/scans/mod.rs"]
mod scanning;
