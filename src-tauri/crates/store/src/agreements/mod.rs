//! Agreements as wholes: their head, their items of every kind, and the list of them.

mod read;
mod write;

pub use read::AgreementSummary;
