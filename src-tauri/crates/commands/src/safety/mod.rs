//! Data safety: backups, the second place, and looking whether everything is as it was stored.

mod check;
mod files;
mod health;
mod recovery;

pub use check::begin_check;
pub use files::bring_files_back;
pub(crate) use health::{Facts, Line, level_of, lines};
pub use health::{SafetyLevel, SafetyTopic};
pub(crate) use recovery::newest_good;
pub use recovery::{open_again, open_data_folder, recovery, recovery_diagnostics, restore_backup};

use crate::wire::{BackupRow, HealthRow, Nothing, SafetyNotice, SafetyView};
use crate::{CommandError, Desk, Session, words};
use agreement::Language;
use chrono::{DateTime, Utc};
use chrono_tz::Europe::Helsinki;
use locale::words as say;
use std::path::Path;
use std::sync::PoisonError;
use store::{Answer, Backup, BackupReason, Carried, ChainState, Fault, Moment, SecondPlace};

/// What a desk remembers of data safety while it is open.
#[derive(Debug, Default)]
pub(crate) struct Safety {
    /// What the last check of everything found.
    pub(crate) checked: Option<Vec<Fault>>,
    /// Why the last backup did not succeed.
    pub(crate) failed: Option<String>,
}

/// The data safety page.
pub fn safety(desk: &Desk, _request: Nothing) -> Result<SafetyView, CommandError> {
    view(desk)
}

fn view(desk: &Desk) -> Result<SafetyView, CommandError> {
    let session = desk.session();
    let known = desk.safety.lock().unwrap_or_else(PoisonError::into_inner);
    let facts = facts(&session, known.checked.clone())?;
    let language = session.language;
    let lines = lines(language, &facts);
    let row = |line: &Line| HealthRow {
        title: words::of_code(language, "safety-topic", line.topic.code()),
        state: line.level,
        state_words: words::of_code(language, "safety-state", line.level.code()),
        message: line.message.clone(),
    };
    let worst = level_of(&lines);
    let newest = (facts.entries, facts.head.as_str());
    Ok(SafetyView {
        example: session.example,
        state: worst,
        summary: words::of_code(language, "safety-summary", worst.code()),
        rows: lines.iter().map(row).collect(),
        files_damaged: facts.any(|fault| matches!(fault, Fault::Attachment { .. })),
        failed: known.failed.clone(),
        second_place: facts.second.folder.as_ref().map(|folder| folder.display().to_string()),
        second_place_asked: facts.second.answer != Answer::NotAsked,
        backups: backup_rows(language, &facts.own, &facts.second, Some(newest)),
        before_restore: before_restore(&session, &facts.own)?,
    })
}

/// The backup made before the last restore, while nothing else was restored since.
fn before_restore(session: &Session, own: &[Backup]) -> Result<Option<String>, CommandError> {
    let last = session
        .workspace
        .read()
        .history(Some(store::Scope::Register), 50)?
        .into_iter()
        .find(|entry| entry.op.code == store::OpCode::RestoreBackup);
    let name = last.and_then(|entry| {
        entry.op.params.into_iter().find(|(name, _)| name == "before").map(|(_, value)| value)
    });
    Ok(name.filter(|name| own.iter().any(|backup| backup.name() == *name)))
}

/// Every backup of both places, the newest first, with what restoring it would lose.
fn backup_rows(
    language: Language,
    own: &[Backup],
    second: &SecondPlace,
    newest: Option<(i64, &str)>,
) -> Vec<BackupRow> {
    let row = |place: &'static str, backup: &Backup| BackupRow {
        place: place.to_owned(),
        place_words: words::of_code(language, "safety-place", place),
        name: backup.name(),
        made: moment(language, backup.note.made_at),
        reason: words::of_code(language, "safety-reason", backup.note.reason.code()),
        size: size(language, backup.note.length),
        lost: lost(language, &backup.note, newest),
    };
    let there = second.backups();
    let only_there = there.iter().filter(|backup| !own.iter().any(|here| here.note == backup.note));
    own.iter()
        .map(|backup| row("own", backup))
        .chain(only_there.map(|backup| row("second", backup)))
        .collect()
}

/// Megabytes with one decimal, at least a tenth.
fn size(language: Language, bytes: u64) -> String {
    let tenths = (bytes / 100_000).max(1);
    let size = locale::numbers::decimal(words::tongue(language), &format!("{}.{}", tenths / 10, tenths % 10));
    say::SafetyMegabytes { size: size.into() }.text(words::tongue(language))
}

/// What restoring a backup would lose, in words; the present is the newest entry of the log and its hash.
fn lost(language: Language, note: &store::BackupNote, newest: Option<(i64, &str)>) -> String {
    let tongue = words::tongue(language);
    match newest {
        Some((_, head)) if head == note.head => say::SafetyLostNothing.text(tongue),
        Some((entries, _)) if entries > note.entries => {
            say::SafetyLost { count: locale::Count(entries - note.entries).into() }.text(tongue)
        }
        _ => say::SafetyLostUnknown.text(tongue),
    }
}

/// A moment as a person in Finland says it.
pub(crate) fn moment(language: Language, at: DateTime<Utc>) -> String {
    locale::dates::date_and_time(words::tongue(language), at.with_timezone(&Helsinki).naive_local())
}

/// What is known of the safety of an open workspace.
pub(crate) fn facts(session: &Session, checked: Option<Vec<Fault>>) -> Result<Facts, CommandError> {
    let workspace = &session.workspace;
    let read = workspace.read();
    let (entries, head) = read.log_head()?;
    let chain = workspace.verify_chain()?;
    let own = store::list_backups(&workspace.backups())?;
    let second = SecondPlace::of(workspace.folder());
    // The first change that no backup holds; with none, the first change.
    let covered =
        own.iter().find(|backup| workspace.knows(&backup.note)).map_or(0, |backup| backup.note.entries);
    Ok(Facts {
        now: session.world.now(),
        opening: workspace.opening(),
        chain_broken_at: match chain {
            ChainState::Broken { seq, .. } => Some(seq),
            ChainState::Whole { .. } => None,
        },
        entries,
        head,
        attachments: read.attachments()?.len(),
        reachable: second.is_reachable(),
        uncovered_since: read.written_at(covered + 1)?,
        own,
        second,
        checked,
    })
}

/// Makes a backup because somebody asks for it.
pub fn back_up(desk: &Desk, _request: Nothing) -> Result<SafetyView, CommandError> {
    make(desk, BackupReason::Asked)?;
    view(desk)
}

/// Makes the day's backup, if anything was done since the newest; what goes wrong is told, and stops nothing.
pub fn back_up_if_due(desk: &Desk, _request: Nothing) -> Result<SafetyNotice, CommandError> {
    Ok(SafetyNotice { failed: make_if_due(desk, BackupReason::Daily) })
}

/// The same when the window closes; files that nothing names are swept on the way.
pub(crate) fn make_if_due(desk: &Desk, reason: BackupReason) -> Option<String> {
    let due = {
        let session = desk.session();
        !session.example && session.workspace.is_backup_due().unwrap_or(true)
    };
    let failed = if due { make(desk, reason).err() } else { None };
    failed.map(|error| {
        desk.note("back_up", &error);
        let told = desk.wire_error(&error);
        let why = [Some(told.message), told.hint].into_iter().flatten().collect::<Vec<_>>().join(" ");
        say::SafetyBackupFailed { why: why.into() }.text(words::tongue(desk.language()))
    })
}

/// A backup in the workspace's own folder, then in the second place if that can be reached. The session is held for the
/// copy alone.
pub(crate) fn make(desk: &Desk, reason: BackupReason) -> Result<Backup, CommandError> {
    let done = try_make(desk, reason);
    let failed = done.as_ref().err().map(|error| desk.wire_error(error).message);
    desk.safety.lock().unwrap_or_else(PoisonError::into_inner).failed = failed;
    done
}

fn try_make(desk: &Desk, reason: BackupReason) -> Result<Backup, CommandError> {
    let (copy, at) = {
        let session = desk.session();
        let at = moment_of(&session);
        (session.workspace.copy_for_backup(reason, at)?, at)
    };
    let backup = copy.finish()?;
    let (folder, attachments) = {
        let session = desk.session();
        session.workspace.note_backup(&backup)?;
        (session.workspace.folder().to_owned(), session.workspace.read().attachments()?)
    };
    // Old ones that cannot be removed do no harm.
    let _ = store::thin_backups(&store::backups_of(&folder), at.today);
    carry_to_second_place(&folder, &attachments, &backup, at)?;
    Ok(backup)
}

/// Brings a backup to the second place. That it is not there is no failure; that it cannot be written is one.
fn carry_to_second_place(
    folder: &Path,
    attachments: &[store::Attachment],
    backup: &Backup,
    at: Moment,
) -> Result<(), CommandError> {
    let mut second = SecondPlace::of(folder);
    let Some(place) = second.folder.clone().filter(|_| second.is_reachable()) else { return Ok(()) };
    store::carry(folder, attachments, backup, &place)?;
    let _ = store::thin_backups(&place, at.today);
    second.last_at = Some(at.now);
    second.count = second.backups().len();
    Ok(second.keep(folder)?)
}

/// Makes a backup and brings it to a folder, too: the command line's `--to`.
pub(crate) fn make_and_carry(
    desk: &Desk,
    to: Option<&Path>,
) -> Result<(Backup, Option<Carried>), CommandError> {
    let backup = make(desk, BackupReason::Asked)?;
    let carried = match to {
        Some(to) => Some(desk.session().workspace.carry(&backup, to)?),
        None => None,
    };
    Ok((backup, carried))
}

pub(crate) fn moment_of(session: &Session) -> Moment {
    Moment { now: session.world.now(), today: session.world.today() }
}

/// Lets the user choose the second place, and brings a first backup there; none when the dialog was closed.
pub fn choose_second_place(desk: &Desk, _request: Nothing) -> Result<Option<SafetyView>, CommandError> {
    let title = say::SafetySecondDialog.text(words::tongue(desk.language()));
    let Some(chosen) = desk.host.choose_folder(&title) else { return Ok(None) };
    let is_empty = {
        let session = desk.session();
        session.workspace.choose_second_place(&chosen)?;
        session.workspace.read().log_head()?.0 == 0
    };
    // At the first start there is nothing to bring yet.
    if !is_empty {
        make(desk, BackupReason::Asked)?;
    }
    view(desk).map(Some)
}
