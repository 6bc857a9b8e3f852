//! The types on the wire: what the window sends and what its screens need, and nothing more (ruling 3).
//!
//! Every type here is written to `ui/src/host/wire.ts`; a test fails when that file is behind.

mod agreement;
mod bundles;
mod comparison;
mod decisions;
mod division;
mod error;
mod goals;
mod history;
mod import;
mod in_force;
mod item;
mod locking;
mod opening;
mod originals;
mod parties;
mod pdf;
mod person;
mod register;
mod safety;
mod scans;
mod signatures;
mod signed;
mod start;
mod steps;
mod terms;
mod text;
mod verify;

pub use agreement::*;
pub use bundles::*;
pub use comparison::*;
pub use decisions::*;
pub use division::*;
pub use error::*;
pub use goals::*;
pub use history::*;
pub use import::*;
pub use in_force::*;
pub use item::*;
pub use locking::*;
pub use opening::*;
pub use originals::*;
pub use parties::*;
pub use pdf::*;
pub use person::*;
pub use register::*;
pub use safety::*;
pub use scans::*;
pub use signatures::*;
pub use signed::*;
pub use start::*;
pub use steps::*;
pub use terms::*;
pub use text::*;
pub use verify::*;
