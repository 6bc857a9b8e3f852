//! Restoring: nothing older is lost, a stale journal harms nothing, it can be reversed, and an interruption leaves the old or
//! the new.

mod common;

use common::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use store::{
    Backup, BackupReason, ChainState, OpCode, OpenOptions, RestoreStep, Restored, Workspace, list_backups,
    restore_watched,
};

const EXISTING: OpenOptions = OpenOptions::EXISTING;

fn back_up(bench: &mut Bench) -> Backup {
    let at = moment(1);
    bench.ws().back_up(BackupReason::Asked, at).expect("backed up")
}

fn restore(bench: &mut Bench, backup: &Path) -> Restored {
    bench.close();
    let context = bench.context();
    let restored = store::restore(&bench.path(), backup, &context, moment(2)).expect("restored");
    bench.reopen();
    restored
}

/// A workspace with a backup, and a change after it.
fn bench_with_backup() -> (Bench, Backup) {
    let mut bench = bench_with_files();
    set_dots(&mut bench, 6);
    let backup = back_up(&mut bench);
    set_dots(&mut bench, 9);
    (bench, backup)
}

#[test]
fn a_restore_is_noted_in_the_log_and_can_be_reversed() {
    let (mut bench, backup) = bench_with_backup();
    let now = bench.dump();
    let restored = restore(&mut bench, &backup.path);
    assert_eq!(bench.agreement().work.dots_per_party, 6);
    let before = restored.before.expect("the present was backed up");

    let newest = bench.ws().read().history(None, 1).expect("reads").remove(0);
    assert_eq!(newest.op.code, OpCode::RestoreBackup);
    let param = |name: &str| newest.op.params.iter().find(|(found, _)| found == name).map(|(_, value)| value);
    assert_eq!(param("from"), Some(&backup.note.head), "from this head");
    assert_eq!(param("left"), Some(&before.note.head), "that head was left");
    assert_eq!(param("before"), Some(&before.name()));
    assert!(matches!(bench.ws().verify_chain().expect("reads"), ChainState::Whole { .. }));
    assert_eq!(bench.ws().check_all().expect("checked"), []);

    restore(&mut bench, &before.path);
    assert_eq!(bench.dump(), now, "back to before the restore, to the letter");
    assert_eq!(bench.ws().check_all().expect("checked"), []);
}

#[test]
fn undo_goes_on_from_what_was_restored_and_stops_at_the_restore_in_the_register() {
    let (mut bench, backup) = bench_with_backup();
    restore(&mut bench, &backup.path);
    assert!(matches!(bench.undo(scope()), store::UndoOutcome::Done(op, _) if op.code == OpCode::SetDots));
    let stopped = bench.undo(store::Scope::Register);
    assert!(matches!(stopped, store::UndoOutcome::Barrier(op) if op.code == OpCode::RestoreBackup));
}

#[test]
fn twenty_restores_in_a_row_lose_no_older_backup() {
    let (mut bench, backup) = bench_with_backup();
    let backups = bench.path().join("backups");
    let mut known = list_backups(&backups).expect("reads");
    for round in 0..20 {
        let chosen = if round % 2 == 0 { backup.path.clone() } else { known[0].path.clone() };
        restore(&mut bench, &chosen);
        set_dots(&mut bench, 1 + round);
        store::thin_backups(&backups, moment(2).today).expect("thinned");
        let now = list_backups(&backups).expect("reads");
        assert!(known.iter().all(|earlier| now.contains(earlier)), "round {round}");
        known = now;
    }
    assert_eq!(known.len(), 21);
    assert!(known.iter().all(Backup::is_whole));
}

#[test]
fn a_restore_beside_stale_journals_gives_the_backup_every_time() {
    let times = if std::env::var_os("SOPU_TORTURE").is_some() { 100 } else { 10 };
    let (mut bench, backup) = bench_with_backup();
    let journal = hot_journal(&mut bench);
    for time in 0..times {
        bench.close();
        // A program that was killed left its journal, and others of its kind.
        let kept = (time * 37) % journal.len() + 1;
        fs::write(bench.path().join("sopu.db-journal"), &journal[..kept]).expect("written");
        fs::write(bench.path().join("sopu.db-wal"), b"stale").expect("written");
        fs::write(bench.path().join("sopu.db-shm"), b"stale").expect("written");
        restore(&mut bench, &backup.path);
        assert_eq!(bench.agreement().work.dots_per_party, 6, "time {time}");
        assert_eq!(bench.ws().check_all().expect("checked"), [], "time {time}");
    }
    println!("{times} restores beside stale journals: {times} gave the backup");
}

/// The journal of a large action, as a kill in its middle leaves it.
fn hot_journal(bench: &mut Bench) -> Vec<u8> {
    let path = bench.path().join("sopu.db-journal");
    let mut journal = Vec::new();
    let op = store::Op::new(OpCode::PasteList, scope());
    let context = bench.context();
    let broken_off = bench.ws().transact(op, context, |tx| {
        for (number, key) in agreement::OrderKey::sequence(3_000).into_iter().enumerate() {
            let name = "Yhdistys ".repeat(100);
            tx.put_item(agreement_id(), &party(9_000 + number as u128, &name, key).into())?;
        }
        journal = fs::read(&path)?;
        Err::<(), _>(store::StoreError::DiskFull)
    });
    broken_off.expect_err("taken back");
    assert!(journal.len() > 1_000, "{} bytes", journal.len());
    journal
}

#[test]
fn an_interruption_at_any_step_leaves_the_old_or_the_new() {
    let (mut bench, backup) = bench_with_backup();
    let old = bench.dump();
    bench.close();
    let snapshots = tempfile::tempdir().expect("a folder");
    let (from, mut taken): (PathBuf, BTreeMap<usize, RestoreStep>) = (bench.path(), BTreeMap::new());
    let context = bench.context();
    restore_watched(&from, &backup.path, &context, moment(2), &mut |step| {
        // What the disk holds at this moment is what a kill leaves.
        copy_folder(&from, &snapshots.path().join(taken.len().to_string()));
        taken.insert(taken.len(), step);
    })
    .expect("restored");
    let new = bench.reopen().dump().expect("reads");
    assert_ne!(old, new);
    assert_eq!(taken.len(), 6);
    for (number, step) in &taken {
        let mut opened =
            Workspace::open(&snapshots.path().join(number.to_string()), &EXISTING).expect("opens");
        let found = opened.dump().expect("reads");
        let is_new = matches!(step, RestoreStep::Replaced | RestoreStep::Done);
        assert_eq!(found, if is_new { new.clone() } else { old.clone() }, "{step:?}");
        assert_eq!(opened.check_all().expect("checked"), [], "{step:?}");
        assert!(opened.undo_state(scope()).is_ok());
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("made");
    for (path, bytes) in bytes_of(from) {
        let target = to.join(path.strip_prefix(from).expect("inside"));
        if path.is_dir() {
            fs::create_dir_all(target).expect("made");
        } else {
            fs::write(target, bytes).expect("written");
        }
    }
}

#[test]
fn a_damaged_backup_is_refused_and_nothing_changes() {
    let (mut bench, backup) = bench_with_backup();
    bench.close();
    let mut bytes = fs::read(&backup.path).expect("reads");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&backup.path, bytes).expect("written");
    let before = bytes_of(&bench.path());
    let error = store::restore(&bench.path(), &backup.path, &context(50), moment(2)).expect_err("damaged");
    assert_eq!(error.code(), "backup-damaged");
    assert_eq!(bytes_of(&bench.path()), before);
}

#[test]
fn an_open_workspace_is_not_replaced_under_its_owner() {
    let (mut bench, backup) = bench_with_backup();
    let before = bench.dump();
    let error = store::restore(&bench.path(), &backup.path, &context(50), moment(2)).expect_err("in use");
    assert_eq!(error.code(), "workspace-in-use");
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_damaged_database_is_kept_aside_and_the_backup_takes_its_place() {
    let (mut bench, backup) = bench_with_backup();
    bench.close();
    let mut bytes = fs::read(bench.database()).expect("reads");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(bench.database(), &bytes).expect("written");
    assert_eq!(Workspace::open(&bench.path(), &EXISTING).expect_err("damaged").code(), "workspace-damaged");
    let restored = restore(&mut bench, &backup.path);
    assert_eq!(restored.before, None);
    let kept = restored.set_aside.expect("kept aside");
    assert_eq!(fs::read(kept).expect("reads"), bytes, "every byte of it");
    assert_eq!(bench.agreement().work.dots_per_party, 6);
}

#[test]
fn a_backup_on_a_stick_makes_a_workspace_with_its_files_on_a_new_computer() {
    let mut bench = bench_with_files();
    let stick = tempfile::tempdir().expect("a stick");
    let backup = back_up(&mut bench);
    let carried = bench.ws().carry(&backup, stick.path()).expect("carried");
    let dump = bench.dump();
    let computer = tempfile::tempdir().expect("a computer");
    let folder = computer.path().join("sopu").join("work");
    let restored = store::restore(&folder, &carried.backup.path, &context(50), moment(2)).expect("restored");
    assert_eq!((restored.before, restored.missing), (None, vec![]));
    let opened = Workspace::open(&folder, &EXISTING).expect("opens");
    assert_eq!(opened.dump().expect("reads"), dump);
    assert_eq!(opened.check_all().expect("checked"), []);
}
