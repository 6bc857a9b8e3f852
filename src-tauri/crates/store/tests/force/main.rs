//! The store under force: killed at any moment, cut off from power at any step, with the clock of a broken computer.
//!
//! A short form of each in `test`, the long one with `SOPU_TORTURE=1`; both print figures and seed, and
//! `SOPU_SEED` repeats a run. Each harness is first shown to find a deliberately broken setting.
// The file layer and the kills are those of Unix; no Windows machine is at hand.
#![cfg(unix)]

mod actions;
mod chance;
#[path = "../common/mod.rs"]
mod common;
mod cut;
mod disk;
mod kill;
mod layer;
mod power;
mod spoiled;
mod upgrades;

use std::path::Path;
use tempfile::TempDir;

/// The count of the short form, or of the long one.
pub fn count(short: usize, long: usize) -> usize {
    if std::env::var_os("SOPU_TORTURE").is_some() { long } else { short }
}

/// The seed of this run: the given one, or a fixed one, so that a daily failure is everybody's.
pub fn seed() -> u64 {
    let given = std::env::var("SOPU_SEED").ok();
    given.map_or(20_270_222, |text| text.parse().expect("SOPU_SEED is a number"))
}

/// A folder in memory where there is one: what is tried here does not depend on the disk, and so is faster.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let in_memory = memory.is_dir().then(|| tempfile::tempdir_in(memory).ok()).flatten();
    in_memory.unwrap_or_else(|| tempfile::tempdir().expect("a folder"))
}
