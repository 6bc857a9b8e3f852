//! Backup, restore and the check of everything, for the command line.

use super::report::{
    BackupReport, CarriedReport, DoctorLine, DoctorReport, KeptFiles, LogReport, RestoreReport,
    SecondPlaceReport,
};
use crate::safety::{SafetyLevel, level_of, lines};
use crate::{CommandError, Desk, World, safety};
use agreement::Language;
use std::path::Path;
use store::{Backup, Carried, Context, Moment, OpenOptions, SecondPlace, StoreError, Workspace};

/// Makes a backup, and brings it to a folder where one is named.
///
/// # Errors
/// What the store refused; no earlier backup is touched.
pub fn backup(desk: &Desk, to: Option<&Path>) -> Result<BackupReport, CommandError> {
    let (backup, carried) = safety::make_and_carry(desk, to)?;
    Ok(report(&backup, carried))
}

fn report(backup: &Backup, carried: Option<Carried>) -> BackupReport {
    BackupReport {
        path: backup.path.display().to_string(),
        made_at: backup.note.made_at,
        bytes: backup.note.length,
        sha256: backup.note.sha256.clone(),
        entries: backup.note.entries,
        head: backup.note.head.clone(),
        carried: carried.map(|carried| CarriedReport {
            path: carried.backup.path.display().to_string(),
            files_copied: carried.copied,
            files_missing: carried.missing,
        }),
    }
}

/// Restores a backup into the workspace of a folder. The present is backed up first.
///
/// # Errors
/// A file that is no whole backup; a workspace that is open elsewhere; what the store refused. Nothing is then changed.
pub fn restore(folder: &Path, file: &Path, world: &dyn World) -> Result<RestoreReport, CommandError> {
    if !file.exists() {
        return Err(CommandError::FileNotFound { path: file.display().to_string() });
    }
    let mut salt = [0; 16];
    world.random(&mut salt);
    let context = Context { actor: String::new(), now: world.now(), salt };
    let at = Moment { now: world.now(), today: world.today() };
    let restored = store::restore(folder, file, &context, at)?;
    // Opened once: what was erased since the backup was made is erased again, before anybody copies the file.
    drop(Workspace::open(folder, &OpenOptions::EXISTING)?);
    let shown = |path: &Path| path.display().to_string();
    Ok(RestoreReport {
        restored: shown(file),
        entries: restored.entries,
        before: restored.before.map(|backup| shown(&backup.path)),
        set_aside: restored.set_aside.as_deref().map(shown),
        files_missing: restored.missing,
    })
}

/// Checks everything. A workspace that cannot be opened because it is damaged is an answer, not an error.
///
/// # Errors
/// What has nothing to do with damage: no workspace, open elsewhere, no access.
pub fn doctor(
    folder: &Path,
    language: Language,
    world: Box<dyn World>,
    host: Box<dyn crate::Host>,
) -> Result<DoctorReport, CommandError> {
    let examined = Desk::open(folder, &OpenOptions::EXISTING, world, host).and_then(|desk| {
        desk.speak(language);
        examine(&desk)
    });
    match examined {
        Err(CommandError::Store(
            error @ (StoreError::Damaged { .. }
            | StoreError::DatabaseMissing { .. }
            | StoreError::ForeignSchema { .. }
            | StoreError::UpgradeFailed { .. }
            | StoreError::Unreadable { .. }),
        )) => unopened(folder, language, error.into()),
        examined => examined,
    }
}

fn examine(desk: &Desk) -> Result<DoctorReport, CommandError> {
    let session = desk.session();
    let faults = session.workspace.check_all()?;
    let facts = safety::facts(&session, Some(faults))?;
    let found = lines(session.language, &facts);
    let checks = found.iter().map(|line| DoctorLine {
        check: line.topic,
        state: line.level,
        title: crate::words::of_code(session.language, "safety-topic", line.topic.code()),
        message: line.message.clone(),
    });
    let bytes = session.workspace.read().attachments()?.iter().map(|kept| kept.length).sum();
    Ok(DoctorReport {
        state: level_of(&found),
        workspace: session.workspace.folder().display().to_string(),
        checks: checks.collect(),
        log: Some(LogReport { entries: facts.entries, head: facts.head }),
        files: Some(KeptFiles { count: facts.attachments, bytes }),
        unclean_stops: Some(facts.opening.unclean_stops),
        backups: facts.own.len(),
        newest_backup: facts.own.first().map(|backup| backup.path.display().to_string()),
        second_place: second_place(&facts.second),
    })
}

/// The newest backup that is whole is offered.
fn unopened(folder: &Path, language: Language, error: CommandError) -> Result<DoctorReport, CommandError> {
    let told = error.on_wire(language);
    let own = store::list_backups(&store::backups_of(folder))?;
    let second = SecondPlace::of(folder);
    let message = [Some(told.message), told.hint].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let topic = safety::SafetyTopic::Database;
    let title = crate::words::of_code(language, "safety-topic", topic.code());
    let good = safety::newest_good(&own, &second).map(|(_, backup)| backup.path.display().to_string());
    Ok(DoctorReport {
        state: SafetyLevel::Damaged,
        workspace: folder.display().to_string(),
        checks: vec![DoctorLine { check: topic, state: SafetyLevel::Damaged, title, message }],
        log: None,
        files: None,
        unclean_stops: None,
        backups: own.len(),
        newest_backup: good,
        second_place: second_place(&second),
    })
}

fn second_place(second: &SecondPlace) -> Option<SecondPlaceReport> {
    let folder = second.folder.as_ref()?;
    Some(SecondPlaceReport {
        folder: folder.display().to_string(),
        reachable: second.is_reachable(),
        last_at: second.last_at,
        backups: second.count,
    })
}
