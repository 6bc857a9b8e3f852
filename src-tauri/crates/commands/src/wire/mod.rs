//! The types on the wire: what the window sends and what its screens need, and nothing more (ruling 3).
//!
//! Every type here is written to `ui/src/host/wire.ts`; a test fails when that file is behind.

mod agreement;
mod division;
mod error;
mod goals;
mod import;
mod item;
mod opening;
mod parties;
mod pdf;
mod register;
mod signatures;
mod verify;
mod in_force;
mod scans;
mod locking;
mod originals;
mod decisions;
mod start;
mod terms;
mod text;

pub use agreement::*;
pub use division::*;
pub use error::*;
pub use goals::*;
pub use import::*;
pub use item::*;
pub use opening::*;
pub use parties::*;
pub use pdf::*;
pub use register::*;
pub use signatures::*;
pub use verify::*;
pub use in_force::*;
pub use scans::*;
pub use locking::*;
pub use originals::*;
pub use decisions::*;
pub use start::*;
pub use terms::*;
pub use text::*;
