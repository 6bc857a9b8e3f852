//! Rows that leave in a bundle and come in from one: gathered, weighed, compared item by item and merged.
//!
//! **Two laptops** have no common clock and no server, so nothing is decided by time. Each workspace keeps which states
//! of an item it has seen in bundles ([`seen`]), and every bundle tells them. An item's state from elsewhere replaces ours
//! without asking only when they have seen exactly ours and we have not seen theirs: then theirs was made from ours. The
//! other way round ours stays. Everything else is a conflict, which a person decides.
//! **Invariant:** a state that the other side has not seen is never replaced or removed without a person's word.

mod copies;
mod incoming;
mod items;
mod last_changes;
mod links;
mod merge;
mod records;
mod seen;
mod take;

pub use copies::BundleCopy;
pub use incoming::Incoming;
pub use merge::{Choices, Fate, ItemDifference, Side};
pub use records::Outgoing;
pub use take::{BundleComparison, VersionDifference};
