//! Backups: proved before they count, thinned by rule, carried to a second place with the kept files.

mod common;

use common::*;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use store::{Answer, Backup, BackupReason, SecondPlace, Workspace, list_backups, prove_backup, thin_backups};

fn back_up(bench: &mut Bench, reason: BackupReason, day: &str) -> Backup {
    bench.ws().back_up(reason, noon(day)).expect("backed up")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("reads")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_a_whole_workspace_with_a_note_beside_it() {
    let mut bench = bench_with_files();
    let dump = bench.dump();
    let backup = back_up(&mut bench, BackupReason::Asked, "2027-02-22");
    assert_eq!(
        names(&bench.path().join("backups")),
        ["sopu-000001-2027-02-22-asked.db", "sopu-000001-2027-02-22-asked.json"]
    );
    assert_eq!((backup.note.entries, backup.note.attachments.len()), (2, 2));
    assert!(backup.is_whole());
    assert_eq!(prove_backup(&backup.path).expect("proved"), backup.note);

    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::copy(&backup.path, elsewhere.path().join("sopu.db")).expect("copied");
    let opened = Workspace::open(elsewhere.path(), &store::OpenOptions::EXISTING).expect("opens by itself");
    assert_eq!(opened.dump().expect("reads"), dump);
}

#[test]
fn a_failed_backup_keeps_the_earlier_ones_and_leaves_nothing_behind() {
    let mut bench = Bench::with_agreement();
    let first = back_up(&mut bench, BackupReason::Daily, "2027-02-22");
    set_dots(&mut bench, 9);
    let unproven = bench.ws().copy_for_backup(BackupReason::Daily, noon("2027-02-23")).expect("copied");
    let backups = bench.path().join("backups");
    let part = names(&backups).into_iter().find(|name| name.ends_with(".part")).expect("in the making");
    // What the disk gives back is not what was written to it.
    let mut bytes = fs::read(backups.join(&part)).expect("reads");
    let name = b"Perhekahvila";
    let letter = bytes.windows(name.len()).position(|found| found == name).expect("in the copy");
    bytes[letter] = b'Q';
    fs::write(backups.join(&part), bytes).expect("written");
    let error = unproven.finish().expect_err("it is not what was copied");
    assert_eq!(error.code(), "backup-damaged");
    assert_eq!(list_backups(&backups).expect("reads"), [first]);
    assert_eq!(names(&backups).len(), 2, "nothing is left of the failed one");
    assert!(bench.ws().is_backup_due().expect("reads"), "and it is still due");
}

#[test]
fn a_backup_is_due_once_something_was_done_since_the_newest() {
    let mut bench = Bench::new();
    assert!(!bench.ws().is_backup_due().expect("reads"), "there is nothing yet");
    let mut bench = Bench::with_agreement();
    assert!(bench.ws().is_backup_due().expect("reads"));
    back_up(&mut bench, BackupReason::Closing, "2027-02-22");
    assert!(!bench.reopen().is_backup_due().expect("reads"));
    set_dots(&mut bench, 9);
    assert!(bench.ws().is_backup_due().expect("reads"));
}

#[test]
fn an_altered_backup_is_refused_and_one_of_another_length_does_not_count() {
    let mut bench = Bench::with_agreement();
    let backup = back_up(&mut bench, BackupReason::Asked, "2027-02-22");
    let whole = fs::read(&backup.path).expect("reads");
    let mut altered = whole.clone();
    altered[whole.len() - 7] ^= 4;
    fs::write(&backup.path, &altered).expect("written");
    assert!(!backup.is_whole());
    assert_eq!(prove_backup(&backup.path).expect_err("altered").code(), "backup-damaged");
    fs::write(&backup.path, &whole[..whole.len() - 1]).expect("written");
    assert_eq!(list_backups(&bench.path().join("backups")).expect("reads"), []);
    let text = bench.folder.path().join("kirje.txt");
    fs::write(&text, "Hei").expect("written");
    assert_eq!(prove_backup(&text).expect_err("a letter").code(), "not-a-backup");
}

#[test]
fn a_foreign_trigger_in_a_file_without_a_note_makes_it_no_backup() {
    let mut bench = Bench::with_agreement();
    bench.close();
    let copy = bench.folder.path().join("copy.db");
    fs::copy(bench.database(), &copy).expect("copied");
    prove_backup(&copy).expect("a bare copy is as good as its contents");
    Connection::open(&copy)
        .expect("opens")
        .execute_batch("CREATE TRIGGER t AFTER INSERT ON setting BEGIN DELETE FROM action; END")
        .expect("alters");
    assert_eq!(prove_backup(&copy).expect_err("foreign").code(), "backup-damaged");
}

#[test]
fn thinning_takes_note_and_file_and_spares_what_was_made_before_a_restore() {
    let mut bench = Bench::with_agreement();
    for day in 1..=20 {
        back_up(&mut bench, BackupReason::Daily, &format!("2026-06-{day:02}"));
    }
    back_up(&mut bench, BackupReason::BeforeRestore, "2026-06-01");
    let backups = bench.path().join("backups");
    assert_eq!(thin_backups(&backups, "2026-06-20".parse().expect("a date")).expect("thinned"), 7);
    let left: Vec<u32> =
        list_backups(&backups).expect("reads").iter().rev().map(|found| found.note.number).collect();
    assert_eq!(left, [7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
    assert_eq!(names(&backups).len(), 2 * left.len());
}

#[test]
fn the_second_place_gets_backups_and_each_kept_file_once() {
    let mut bench = bench_with_files();
    let stick = tempfile::tempdir().expect("a stick");
    assert_eq!(SecondPlace::of(&bench.path()).answer, Answer::NotAsked);
    let place = bench.ws().choose_second_place(stick.path()).expect("chosen");
    assert_eq!(SecondPlace::of(&bench.path()), place);
    let folder = place.folder.clone().expect("a folder");
    assert_eq!(folder, stick.path().join("Sopu-backups"));

    let first = back_up(&mut bench, BackupReason::Asked, "2027-02-22");
    let carried = bench.ws().carry(&first, &folder).expect("carried");
    assert_eq!((carried.copied, carried.missing.len()), (2, 0));
    set_dots(&mut bench, 9);
    let second = back_up(&mut bench, BackupReason::Asked, "2027-02-23");
    let carried = bench.ws().carry(&second, &folder).expect("carried");
    assert_eq!(carried.copied, 0, "the kept files are there");
    assert!(prove_backup(&carried.backup.path).is_ok());
    assert_eq!(place.backups().len(), 2);
    // Chosen again, it is used again; another workspace gets a folder of its own.
    assert_eq!(bench.ws().choose_second_place(stick.path()).expect("chosen").folder, Some(folder));
    let mut other = Bench::with_agreement();
    other.act(store::Op::new(store::OpCode::SetDots, store::Scope::Register), |_| Ok(()));
    set_dots(&mut other, 3);
    set_dots(&mut other, 8);
    let theirs = other.ws().choose_second_place(stick.path()).expect("chosen");
    assert_eq!(theirs.folder, Some(stick.path().join("Sopu-backups-2")));
    assert!(place.is_reachable());
    stick.close().expect("pulled out");
    assert!(!place.is_reachable());
    assert!(place.backups().is_empty());
}

#[test]
fn a_kept_file_that_is_damaged_here_is_told_and_never_carried() {
    let mut bench = bench_with_files();
    let kept = bench.ws().read().attachments().expect("reads");
    let path = file_of(&bench, &kept[0].sha256);
    fs::write(&path, b"something else").expect("written");
    let backup = back_up(&mut bench, BackupReason::Asked, "2027-02-22");
    let stick = tempfile::tempdir().expect("a stick");
    let carried = bench.ws().carry(&backup, stick.path()).expect("carried all the same");
    assert_eq!((carried.copied, carried.missing), (1, vec![kept[0].sha256.clone()]));
}

#[test]
fn files_missing_or_altered_come_back_from_beside_a_backup_and_the_altered_one_is_kept() {
    let mut bench = bench_with_files();
    let backup = back_up(&mut bench, BackupReason::Asked, "2027-02-22");
    let stick = tempfile::tempdir().expect("a stick");
    bench.ws().carry(&backup, stick.path()).expect("carried");
    let kept = bench.ws().read().attachments().expect("reads");
    fs::remove_file(file_of(&bench, &kept[0].sha256)).expect("removed");
    fs::write(file_of(&bench, &kept[1].sha256), b"something else").expect("altered");

    let own = bench.path().join("backups");
    let nowhere = bench.ws().bring_files_back(&[own]).expect("looked");
    assert_eq!((nowhere.brought, nowhere.missing.len()), (0, 2));
    let came = bench.ws().bring_files_back(&[stick.path().to_owned()]).expect("brought");
    assert_eq!((came.brought, came.missing), (2, vec![]));
    assert_eq!(bench.ws().check_all().expect("checked"), []);
    let aside = bench.path().join("damaged").join(&kept[1].sha256);
    assert_eq!(fs::read(aside).expect("kept"), b"something else");
}

#[test]
fn files_that_nothing_names_are_swept_and_those_a_backup_names_stay() {
    let mut bench = bench_with_files();
    let backup = back_up(&mut bench, BackupReason::Asked, "2027-02-22");
    let orphan = bench.ws().keep(b"an action that was broken off").expect("kept");
    // A restore to a time before the files leaves them to the backup alone.
    bench.close();
    let connection = Connection::open(bench.database()).expect("opens");
    connection.execute("DELETE FROM attachment", []).expect("deleted");
    drop(connection);
    assert_eq!(bench.reopen().sweep_attachments().expect("swept"), 1);
    assert!(!file_of(&bench, &orphan.sha256).exists());
    assert!(backup.note.attachments.iter().all(|sha256| file_of(&bench, sha256).exists()));
}

fn file_of(bench: &Bench, sha256: &str) -> PathBuf {
    bench.path().join("attachments").join(&sha256[..2]).join(sha256)
}
