//! A recording of steps, and cuts of power at any of them.

use crate::chance::Chance;
use crate::disk::Disk;
use crate::layer::Event;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// Steps that were done below a folder, from a disk that held this much.
pub struct Recording {
    /// The folder.
    pub from: PathBuf,
    /// What was there before.
    pub disk: Disk,
    /// The steps.
    pub events: Vec<Event>,
}

impl Recording {
    /// What is found after a cut in the case of this number: the folder it lies in, and how many actions had been
    /// acknowledged. Cuts are spread over all steps.
    pub fn cut(&self, seed: u64, case: u64) -> (TempDir, u64) {
        let mut chance = Chance::of(seed, case);
        let steps = 1 + chance.below(self.events.len());
        let mut disk = self.disk.clone();
        let mut acknowledged = 0;
        for event in &self.events[..steps] {
            disk.step(event);
            if let Event::Acknowledged(entries) = event {
                acknowledged = *entries;
            }
        }
        let folder = crate::folder();
        disk.cut(&mut chance, &self.from, folder.path());
        (folder, acknowledged)
    }

    /// Where the workspace is, below the folder of a cut.
    pub fn workspace(folder: &TempDir) -> PathBuf {
        folder.path().join("work")
    }
}

/// Every file and folder below a path, as a disk holds them durably.
pub fn put_on(disk: &mut Disk, path: &Path) {
    disk.has(path);
    for entry in std::fs::read_dir(path).expect("reads").flatten() {
        if entry.path().is_dir() {
            put_on(disk, &entry.path());
        } else {
            disk.holds(&entry.path(), std::fs::read(entry.path()).expect("reads"));
        }
    }
}
