//! Bringing kept files back that are missing or altered.

use super::view;
use crate::wire::{FilesBroughtBack, Nothing};
use crate::{CommandError, Desk, words};
use locale::{Count, words as say};
use std::path::PathBuf;
use std::sync::PoisonError;
use store::{AttachmentState, BroughtBack, Fault, SecondPlace};

/// Brings back what the check found missing or altered: from the second place, else from a folder with backups that the
/// user chooses; none when the dialog was closed.
pub fn bring_files_back(desk: &Desk, _request: Nothing) -> Result<Option<FilesBroughtBack>, CommandError> {
    let second = SecondPlace::of(desk.session().workspace.folder());
    let places = if second.is_reachable() {
        second.folder.into_iter().collect()
    } else {
        let title = say::SafetyBringDialog.text(words::tongue(desk.language()));
        match desk.host.choose_folder(&title) {
            Some(chosen) => folders_of(chosen),
            None => return Ok(None),
        }
    };
    let came = desk.session().workspace.bring_files_back(&places)?;
    keep_what_is_still_damaged(desk)?;
    Ok(Some(FilesBroughtBack { message: in_words(desk, &came), view: view(desk)? }))
}

/// People choose the folder with the backups or the stick it lies on.
fn folders_of(chosen: PathBuf) -> Vec<PathBuf> {
    let inside = std::fs::read_dir(&chosen).into_iter().flatten().flatten().map(|entry| entry.path());
    let inside: Vec<PathBuf> = inside.filter(|path| path.is_dir()).collect();
    std::iter::once(chosen).chain(inside).collect()
}

/// What the last check found is looked at again.
fn keep_what_is_still_damaged(desk: &Desk) -> Result<(), CommandError> {
    let mut session = desk.session();
    let kept = session.workspace.read().attachments()?;
    let is_whole = |wanted: &str| {
        let found = kept.iter().find(|one| one.sha256 == wanted);
        found.is_none_or(|one| session.workspace.attachment_state(one) == AttachmentState::Whole)
    };
    let mut known = desk.safety.lock().unwrap_or_else(PoisonError::into_inner);
    let mut faults = known.checked.take().unwrap_or_default();
    faults.retain(|fault| !matches!(fault, Fault::Attachment { sha256, .. } if is_whole(sha256)));
    session.checked_files(&faults);
    known.checked = Some(faults);
    Ok(())
}

fn in_words(desk: &Desk, came: &BroughtBack) -> String {
    let count = |number: usize| Count(i64::try_from(number).unwrap_or(i64::MAX));
    let tongue = words::tongue(desk.language());
    let mut sentences = Vec::new();
    if came.brought > 0 {
        sentences.push(say::SafetyBroughtBack { count: count(came.brought).into() }.text(tongue));
    }
    if !came.missing.is_empty() {
        sentences.push(say::SafetyNotFound { count: count(came.missing.len()).into() }.text(tongue));
    }
    sentences.join(" ")
}
