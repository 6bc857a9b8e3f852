//! What the window shows when the workspace cannot be opened, and what can be done then; restoring, which closes it first.

use super::{lost, moment};
use crate::door::{Door, Inside};
use crate::wire::{NewestBackup, Nothing, RecoveryView, RestoreRequest, RestoredView};
use crate::{CommandError, words};
use agreement::Language;
use locale::{Count, words as say};
use std::path::{Path, PathBuf};
use store::{Backup, Context, Moment, Restored, SecondPlace, StoreError};

/// What hinders opening, as far as a person can do something about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hindrance {
    /// The database, or what stands in it.
    Damaged,
    HalfUpgraded,
    InUse,
    TakenAway,
    FullDisk,
    Missing,
    Other,
}

impl Hindrance {
    fn of(error: &CommandError) -> Self {
        let CommandError::Store(error) = error else { return Self::Other };
        match error {
            StoreError::Damaged { .. } | StoreError::ForeignSchema { .. } | StoreError::Unreadable { .. } => {
                Self::Damaged
            }
            StoreError::UpgradeFailed { .. } => Self::HalfUpgraded,
            StoreError::InUse(_) => Self::InUse,
            StoreError::TakenAway { .. } => Self::TakenAway,
            StoreError::DiskFull => Self::FullDisk,
            StoreError::DatabaseMissing { .. } => Self::Missing,
            _ => Self::Other,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Damaged => "damaged",
            Self::HalfUpgraded => "half-upgraded",
            Self::InUse => "in-use",
            Self::TakenAway => "taken-away",
            Self::FullDisk => "full-disk",
            Self::Missing => "missing",
            Self::Other => "other",
        }
    }

    /// Whether a backup in the database's place is what helps.
    const fn is_mended_by_restoring(self) -> bool {
        matches!(self, Self::Damaged | Self::HalfUpgraded | Self::TakenAway | Self::Missing)
    }
}

/// Why the workspace is not open and what to do; none when it is open.
pub fn recovery(door: &Door, _request: Nothing) -> Result<Option<RecoveryView>, CommandError> {
    let inside = door.read();
    let Err(error) = &inside.desk else { return Ok(None) };
    let (language, hindrance) = (inside.language, Hindrance::of(error));
    let told = error.on_wire(language);
    let own = store::list_backups(&store::backups_of(&door.folder)).unwrap_or_default();
    let second = SecondPlace::of(&door.folder);
    let offers = hindrance.is_mended_by_restoring();
    let newest = newest_good(&own, &second).filter(|_| offers);
    let in_words = |prefix: &str| words::of_code(language, prefix, hindrance.code());
    Ok(Some(RecoveryView {
        code: told.code,
        title: in_words("recovery-title"),
        message: told.message,
        safe: in_words("recovery-safe"),
        todo: in_words("recovery-todo"),
        offers_restore: offers,
        newest: newest.map(|(place, backup)| newest_view(language, &door.folder, place, &backup)),
        folder: door.folder.display().to_string(),
        language,
    }))
}

fn newest_view(language: Language, folder: &Path, place: &str, backup: &Backup) -> NewestBackup {
    let when = moment(language, backup.note.made_at);
    // What the log had is noted outside the database; where nothing is noted the number is not known.
    let lost = match store::entries_noted(folder) {
        Some(entries) if entries <= backup.note.entries => {
            lost(language, &backup.note, Some((entries, &backup.note.head)))
        }
        Some(entries) => lost(language, &backup.note, Some((entries, ""))),
        None => lost(language, &backup.note, None),
    };
    NewestBackup {
        place: place.to_owned(),
        name: backup.name(),
        what: say::RecoveryNewest { when: when.into() }.text(words::tongue(language)),
        lost,
    }
}

/// The newest backup that is whole, with the place it lies in. Each is proved before it is offered.
pub(crate) fn newest_good(own: &[Backup], second: &SecondPlace) -> Option<(&'static str, Backup)> {
    let there = second.backups();
    let all = own.iter().map(|backup| ("own", backup)).chain(there.iter().map(|backup| ("second", backup)));
    let mut all: Vec<(&'static str, &Backup)> = all.collect();
    // By how far the log goes, not by a clock: of two alike the one at hand.
    all.sort_by_key(|(place, backup)| {
        (std::cmp::Reverse((backup.note.entries, backup.note.made_at)), *place)
    });
    let good = all.into_iter().find(|(_, backup)| store::prove_backup(&backup.path).is_ok());
    good.map(|(place, backup)| (place, backup.clone()))
}

/// Tries to open the workspace again.
pub fn open_again(door: &Door, request: Nothing) -> Result<Nothing, CommandError> {
    let mut inside = door.write();
    if inside.desk.is_err() {
        door.enter(&mut inside);
    }
    Ok(request)
}

/// Opens the folder of the workspace in the system's file manager.
pub fn open_data_folder(door: &Door, request: Nothing) -> Result<Nothing, CommandError> {
    if door.host.show_folder(&door.folder) { Ok(request) } else { Err(CommandError::NoFileManager) }
}

/// What a helper needs to know when nothing can be opened: codes alone, no personal data.
pub fn recovery_diagnostics(door: &Door, _request: Nothing) -> Result<String, CommandError> {
    let inside = door.read();
    let code = inside.desk.as_ref().err().map_or_else(|| "open".to_owned(), CommandError::code);
    let number = inside.desk.as_ref().err().and_then(CommandError::number);
    let own = store::list_backups(&store::backups_of(&door.folder)).unwrap_or_default();
    let second = SecondPlace::of(&door.folder);
    let log = crate::log::Log::of(&door.folder, std::sync::Arc::clone(&door.world)).tail(40);
    let facts = [
        format!("Sopu {}", env!("CARGO_PKG_VERSION")),
        format!("system: {} {}", std::env::consts::OS, std::env::consts::ARCH),
        format!("workspace: {code} {}", number.map(|number| number.to_string()).unwrap_or_default()),
        format!("backups: {} {}", own.len(), second.backups().len()),
        format!("log entries noted: {}", store::entries_noted(&door.folder).unwrap_or_default()),
    ];
    Ok(facts.into_iter().chain(log).collect::<Vec<_>>().join("\n"))
}

/// Restores a backup of either place, and opens what was restored. Where that cannot be done, what was open is open again.
pub fn restore_backup(door: &Door, request: RestoreRequest) -> Result<RestoredView, CommandError> {
    let backup = find(&door.folder, &request)?;
    let mut inside = door.write();
    let language = inside.language();
    inside.language = language;
    let context = context(door, &inside)?;
    let at = Moment { now: door.world.now(), today: door.world.today() };
    // Closed first: what is restored takes the lock itself.
    inside.desk = Err(CommandError::NotFound);
    let restored = store::restore(&door.folder, &backup.path, &context, at);
    door.enter(&mut inside);
    let message = in_words(language, &backup, &restored?);
    Ok(RestoredView { message })
}

fn in_words(language: Language, backup: &Backup, restored: &Restored) -> String {
    let tongue = words::tongue(language);
    let when = moment(language, backup.note.made_at);
    let mut sentences = vec![say::SafetyRestored { when: when.into() }.text(tongue)];
    if let Some(kept) = restored.set_aside.as_ref().and_then(|kept| kept.parent()) {
        let folder = kept.display().to_string();
        sentences.push(say::SafetyRestoredAside { folder: folder.into() }.text(tongue));
    }
    if !restored.missing.is_empty() {
        let count = Count(i64::try_from(restored.missing.len()).unwrap_or(i64::MAX));
        sentences.push(say::SafetyRestoredMissing { count: count.into() }.text(tongue));
    }
    sentences.join(" ")
}

/// The page names a backup; only one that is in the list can be meant.
fn find(folder: &Path, request: &RestoreRequest) -> Result<Backup, CommandError> {
    let place: Option<PathBuf> = match request.place.as_str() {
        "own" => Some(store::backups_of(folder)),
        "second" => SecondPlace::of(folder).folder,
        _ => None,
    };
    let listed = place.map(|place| store::list_backups(&place)).transpose()?.unwrap_or_default();
    listed.into_iter().find(|backup| backup.name() == request.name).ok_or(CommandError::NotFound)
}

/// Who restores; unknown when the database that would tell cannot be opened.
fn context(door: &Door, inside: &Inside) -> Result<Context, CommandError> {
    if let Ok(desk) = &inside.desk {
        return desk.session().context();
    }
    let mut salt = [0; 16];
    door.world.random(&mut salt);
    Ok(Context { actor: String::new(), now: door.world.now(), salt })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hindrance_has_words_in_every_language() {
        let all = [
            Hindrance::Damaged,
            Hindrance::HalfUpgraded,
            Hindrance::InUse,
            Hindrance::TakenAway,
            Hindrance::FullDisk,
            Hindrance::Missing,
            Hindrance::Other,
        ];
        for (hindrance, language) in all.iter().flat_map(|one| Language::ALL.map(|language| (one, language)))
        {
            for prefix in ["recovery-title", "recovery-safe", "recovery-todo"] {
                let said = words::of_code(language, prefix, hindrance.code());
                assert!(!said.starts_with(prefix), "{said}");
            }
        }
    }
}
