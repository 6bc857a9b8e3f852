//! The use-cases of Sopu, one file per stage, and the types on the wire.

mod table;
pub mod typescript;
pub mod wire;
