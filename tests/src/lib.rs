//! What the stories share: places, processes and readers.

pub mod agreements;
