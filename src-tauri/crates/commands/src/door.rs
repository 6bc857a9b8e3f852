//! The door of the window: behind it a desk with its open workspace, or the reason why there is none.
//!
//! A desk always has a workspace, so no use-case asks whether there is one. Only the door knows both states; what can be
//! done while it is shut is a group of the table of its own.

use crate::wire::WireError;
use crate::{CommandError, Desk, Host, World, api, safety, start};
use agreement::Language;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;
use store::{BackupReason, OpenOptions, StoreError};

/// How long a closing window waits for its backup, the second place included: a network drive may hang.
const CLOSING_TIME: Duration = Duration::from_secs(10);

/// The door of one window.
pub struct Door {
    pub(crate) folder: PathBuf,
    pub(crate) host: Arc<dyn Host>,
    pub(crate) world: Arc<dyn World>,
    inside: RwLock<Inside>,
}

/// What is behind the door.
pub(crate) struct Inside {
    /// Whether a workspace was open: then it is one that is there, and none is made in its place.
    was_open: bool,
    pub(crate) desk: Result<Desk, CommandError>,
    pub(crate) language: Language,
}

impl Inside {
    /// The language of the desk, or that of the last one.
    pub(crate) fn language(&self) -> Language {
        self.desk.as_ref().map_or(self.language, Desk::language)
    }
}

impl Door {
    /// Opens the workspace of a folder, making it where there is none; what hinders that is shown by the window.
    pub fn open(folder: &Path, world: Box<dyn World>, host: Box<dyn Host>) -> Self {
        let (world, host) = (Arc::from(world), Arc::from(host));
        let door = Self {
            folder: folder.to_owned(),
            host,
            world,
            inside: RwLock::new(Inside {
                was_open: false,
                desk: Err(CommandError::NotFound),
                language: start::system_language(),
            }),
        };
        door.enter(&mut door.write());
        door
    }

    /// Opens the workspace, or keeps why it cannot be.
    pub(crate) fn enter(&self, inside: &mut Inside) {
        let options = if inside.was_open { OpenOptions::EXISTING } else { OpenOptions::CREATE_IF_MISSING };
        let opened =
            Desk::open_shared(&self.folder, &options, Arc::clone(&self.world), Arc::clone(&self.host));
        if let Ok(desk) = &opened {
            desk.log_panics();
            inside.language = desk.language();
            inside.was_open = true;
        }
        inside.desk = opened.map_err(|error| match error {
            CommandError::Store(StoreError::NotAWorkspace { path }) if inside.was_open => {
                StoreError::TakenAway { path }.into()
            }
            other => other,
        });
    }

    /// Whether there is a workspace behind the page.
    pub fn is_open(&self) -> bool {
        self.read().desk.is_ok()
    }

    /// The code of the reason why there is no workspace behind the page; none where there is one.
    pub fn refusal(&self) -> Option<String> {
        self.read().desk.as_ref().err().map(|error| error.code().to_owned())
    }

    /// Calls a command of the table.
    ///
    /// # Errors
    /// What the use-case refused or failed at; why the workspace is not open.
    pub fn call(&self, name: &str, request: Value) -> Result<api::Answer, WireError> {
        if let Some(answered) = api::call_at_door(self, name, &request) {
            return answered.map_err(|error| error.on_wire(self.language()));
        }
        // Held for the call: what needs the workspace closed waits until nobody works on it.
        let inside = self.read();
        let answered = match &inside.desk {
            Ok(desk) => api::call(desk, name, request),
            Err(error) => return Err(error.on_wire(inside.language)),
        };
        drop(inside);
        if let Err(error) = &answered {
            self.shut_if_lost(&error.code);
        }
        answered
    }

    /// An error that no use-case has made, in the language of the window.
    pub fn wire_error(&self, error: &CommandError) -> WireError {
        error.on_wire(self.language())
    }

    /// The language of the window.
    pub(crate) fn language(&self) -> Language {
        self.read().language()
    }

    /// A workspace whose files are gone or damaged is not worked on any longer: what was saved is safe where it is.
    fn shut_if_lost(&self, code: &str) {
        let taken = StoreError::TakenAway { path: self.folder.clone() };
        let damaged = StoreError::Damaged { detail: String::new() };
        let Some(error) = [taken, damaged].into_iter().find(|error| error.code() == code) else { return };
        let mut inside = self.write();
        inside.language = inside.language();
        inside.desk = Err(error.into());
    }

    /// Makes a backup if one is due, sweeps what nothing names, and closes the workspace. Takes a while at most.
    pub fn close(&self) {
        let Ok(desk) = std::mem::replace(&mut self.write().desk, Err(CommandError::NotFound)) else { return };
        let (done, wait) = mpsc::channel();
        std::thread::spawn(move || {
            // Noted in the log where it fails; it is then due at the next start, and told there.
            let _ = safety::make_if_due(&desk, BackupReason::Closing);
            let _ = desk.session().workspace.sweep_attachments();
            drop(desk);
            let _ = done.send(());
        });
        let _ = wait.recv_timeout(CLOSING_TIME);
    }

    pub(crate) fn read(&self) -> RwLockReadGuard<'_, Inside> {
        self.inside.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn write(&self) -> RwLockWriteGuard<'_, Inside> {
        self.inside.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Door {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Door").finish_non_exhaustive()
    }
}
