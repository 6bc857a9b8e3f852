//! Brings kept files back that are missing or altered, from beside backups: each is proved by its hash.

use crate::attachments::{Attachment, AttachmentState, Shelf};
use crate::durable;
use crate::workspace::{ATTACHMENTS, Folder};
use crate::{StoreError, Workspace};
use std::path::PathBuf;

/// What came of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BroughtBack {
    /// How many files were brought back.
    pub brought: usize,
    /// Those that are nowhere to be found whole, by their SHA-256.
    pub missing: Vec<String>,
}

/// Looks for what is not whole here in each of the places with backups. An altered file is kept with the other damaged
/// ones.
pub(super) fn bring_back(
    folder: &Folder,
    places: &[PathBuf],
    wanted: &[Attachment],
) -> Result<BroughtBack, StoreError> {
    let here = Shelf::new(folder.attachments());
    let shelves: Vec<Shelf> = places.iter().map(|place| Shelf::new(place.join(ATTACHMENTS))).collect();
    let mut came = BroughtBack::default();
    for kept in wanted {
        let state = here.state(kept);
        if state == AttachmentState::Whole {
            continue;
        }
        let Some(bytes) = shelves.iter().find_map(|shelf| shelf.read(&kept.sha256).ok()) else {
            came.missing.push(kept.sha256.clone());
            continue;
        };
        if state == AttachmentState::Altered {
            durable::make_folder(&folder.damaged())?;
            // What cannot be read any more cannot be kept, and one that is kept there already stays.
            let _ = durable::copy_file(&here.path_of(&kept.sha256), &folder.damaged().join(&kept.sha256));
        }
        here.put(kept, &bytes)?;
        came.brought += 1;
    }
    Ok(came)
}

impl Workspace {
    /// The damaged databases and files that were set aside, each kept as it was found.
    pub fn damaged_files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.damaged()).into_iter().flatten().flatten();
        let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        found.sort();
        found
    }

    /// Brings back what is missing or altered of the kept files from places with backups.
    ///
    /// # Errors
    /// What the system refused; the files brought until then are here.
    pub fn bring_files_back(&self, places: &[PathBuf]) -> Result<BroughtBack, StoreError> {
        self.check_writable()?;
        bring_back(&self.folder, places, &self.read().attachments()?)
    }
}
