//! Older and newer workspaces under force: an upgrade that is cut off leaves the old or the new, a newer one is refused
//! unchanged beside a hot journal, and no clock breaks an order.

use crate::actions::{begin, state};
use crate::common::*;
use crate::cut::{self, Recording};
use crate::disk::Disk;
use crate::layer;
use chrono::TimeDelta;
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;
use store::{Op, OpCode, OpenOptions, UndoOutcome, Workspace};

/// What the program that is killed is told: the folder it opens.
const OPENED_IN: &str = "SOPU_KILLED_OPENING";

/// The fixtures of released schemas that are older than the newest.
fn older() -> Vec<(u32, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let all: Vec<_> = (1..)
        .map(|schema| (schema, folder.join(format!("schema-{schema}.db"))))
        .take_while(|(_, path)| path.exists())
        .collect();
    assert!(all.len() > 1, "there are released schemas");
    all[..all.len() - 1].to_vec()
}

/// A folder with a workspace of an older schema.
fn put_workspace(fixture: &Path) -> tempfile::TempDir {
    let folder = crate::folder();
    let work = folder.path().join("work");
    for name in ["backups", "attachments"] {
        fs::create_dir_all(work.join(name)).expect("made");
    }
    fs::write(work.join("sopu.lock"), b"").expect("written");
    fs::copy(fixture, work.join("sopu.db")).expect("copied");
    folder
}

/// Opens what an upgrade that was cut off left; checks that all is there, and that each copy made before it is whole.
fn check_upgraded(work: &Path, schema: u32, expected: &crate::actions::State) -> Result<(), String> {
    let workspace = Workspace::open(work, &OpenOptions::EXISTING).map_err(|error| error.to_string())?;
    if state(&workspace)? != *expected {
        return Err("the contents are others".to_owned());
    }
    for entry in fs::read_dir(work.join("backups")).map_err(|error| error.to_string())?.flatten() {
        if entry.file_name().to_string_lossy().ends_with(".db") {
            let copy = Connection::open(entry.path()).map_err(|error| error.to_string())?;
            let found: (u32, String) = copy
                .query_row(
                    "SELECT user_version, integrity_check FROM pragma_user_version, pragma_integrity_check",
                    [],
                    |row| Ok((row.get(0)?, row.get(1)?)),
                )
                .map_err(|error| error.to_string())?;
            if found != (schema, "ok".to_owned()) {
                return Err(format!("the copy made before is {found:?}"));
            }
        }
    }
    Ok(())
}

fn upgraded(fixture: &Path) -> crate::actions::State {
    let folder = put_workspace(fixture);
    let opened = Workspace::open(&folder.path().join("work"), &OpenOptions::EXISTING).expect("opens");
    state(&opened).expect("whole")
}

#[test]
fn a_power_cut_during_an_upgrade_leaves_the_old_or_the_new() {
    let (seed, cuts) = (crate::seed(), crate::count(20, 250) as u64);
    for (schema, fixture) in older() {
        let expected = upgraded(&fixture);
        let folder = put_workspace(&fixture);
        let mut disk = Disk::default();
        cut::put_on(&mut disk, folder.path());
        layer::note();
        let options = OpenOptions { vfs: Some(layer::NAME.into()), ..OpenOptions::EXISTING };
        drop(Workspace::open(&folder.path().join("work"), &options).expect("upgraded"));
        let recording = Recording { from: folder.path().to_owned(), disk, events: layer::noted() };
        for case in 0..cuts {
            let (after, _) = recording.cut(seed, case);
            check_upgraded(&Recording::workspace(&after), schema, &expected)
                .unwrap_or_else(|lost| panic!("schema {schema}, seed {seed}, cut {case}: {lost}"));
        }
        println!(
            "upgrades: {cuts} power cuts in {} steps from schema {schema}, seed {seed}: none lost, none half",
            recording.events.len()
        );
    }
}

/// The program that is killed while it upgrades: this test program again.
#[test]
fn opens_until_it_is_killed() {
    if let Some(work) = std::env::var_os(OPENED_IN) {
        drop(Workspace::open(Path::new(&work), &OpenOptions::EXISTING).expect("opens"));
    }
}

#[test]
fn a_kill_during_an_upgrade_leaves_the_old_or_the_new() {
    let (seed, kills) = (crate::seed(), crate::count(15, 200));
    let mut chance = crate::chance::Chance::of(seed, 7);
    for (schema, fixture) in older() {
        let expected = upgraded(&fixture);
        let (mut killed, mut halfway) = (0, 0);
        while killed < kills {
            let folder = put_workspace(&fixture);
            let work = folder.path().join("work");
            let mut command = Command::new(std::env::current_exe().expect("this program"));
            command.args(["--exact", "upgrades::opens_until_it_is_killed"]).env(OPENED_IN, &work);
            let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("starts");
            // Starting takes a while: some are killed before they open anything.
            std::thread::sleep(Duration::from_micros(chance.below(20_000) as u64));
            killed += usize::from(child.try_wait().expect("asked").is_none());
            child.kill().expect("killed");
            child.wait().expect("gone");
            halfway +=
                usize::from(fs::metadata(work.join("sopu.db-journal")).is_ok_and(|file| file.len() > 0));
            check_upgraded(&work, schema, &expected)
                .unwrap_or_else(|lost| panic!("schema {schema}, seed {seed}, kill {killed}: {lost}"));
        }
        println!(
            "upgrades: {killed} kills from schema {schema}, {halfway} with a hot journal, seed {seed}: none lost, none half"
        );
    }
}

/// Opens and is refused with this code; every file is as it was.
fn check_refused(work: &Path, code: &str) {
    let before = bytes_of(work);
    let error = Workspace::open(work, &OpenOptions::EXISTING).expect_err(code);
    assert_eq!(error.code(), code, "{error}");
    assert!(bytes_of(work) == before, "{code}: every file is as it was");
}

#[test]
fn a_newer_workspace_is_refused_unchanged_also_beside_a_hot_journal() {
    let folder = crate::folder();
    let work = folder.path().join("work");
    let mut workspace = begin(&work, None);
    let crashed = folder.path().join("crashed");
    fs::create_dir(&crashed).expect("made");
    workspace
        .transact(Op::new(OpCode::PasteList, scope()), context(2), |tx| {
            for (number, key) in agreement::OrderKey::sequence(3_000).into_iter().enumerate() {
                let name = "Yhdistys ".repeat(100);
                tx.put_item(agreement_id(), &party(9_000 + number as u128, &name, key).into())?;
            }
            for name in ["sopu.db", "sopu.db-journal"] {
                fs::copy(work.join(name), crashed.join(name))?;
            }
            Ok::<_, store::StoreError>(())
        })
        .expect("done");
    assert!(fs::metadata(crashed.join("sopu.db-journal")).is_ok_and(|journal| journal.len() > 0));
    let mut bytes = fs::read(crashed.join("sopu.db")).expect("reads");
    bytes[60..64].copy_from_slice(&99_u32.to_be_bytes());
    fs::write(crashed.join("sopu.db"), bytes).expect("written");
    check_refused(&crashed, "workspace-newer");
}

#[test]
fn a_half_upgraded_database_is_told_and_kept() {
    for (schema, fixture) in older() {
        // Some of the next schema, and the number of the old one: as a program would leave it that upgrades in pieces.
        let folder = put_workspace(&fixture);
        let work = folder.path().join("work");
        let raw = Connection::open(work.join("sopu.db")).expect("opens");
        raw.execute_batch("CREATE TABLE attachment_of_tomorrow (x)").expect("half");
        drop(raw);
        check_refused(&work, "foreign-schema");

        // The number of the new schema, and the tables of the old one.
        let folder = put_workspace(&fixture);
        let work = folder.path().join("work");
        let raw = Connection::open(work.join("sopu.db")).expect("opens");
        raw.pragma_update(None, "user_version", schema + 1).expect("half");
        drop(raw);
        check_refused(&work, "workspace-damaged");
    }
}

#[test]
fn a_clock_that_jumps_ten_years_either_way_breaks_no_order() {
    let folder = crate::folder();
    let mut workspace = begin(&folder.path().join("work"), None);
    let days = [0, 3_652, 1, -3_652, 2];
    for (tick, days) in days.into_iter().enumerate() {
        let mut context = context(10 + tick as i64);
        context.now += TimeDelta::days(days);
        let dots = 11 + tick as u8;
        workspace
            .transact(Op::new(OpCode::SetDots, scope()), context, |tx| {
                tx.put_dots_per_party(agreement_id(), dots)
            })
            .expect("done");
    }
    let told = workspace.read().history(Some(scope()), 10).expect("reads");
    let order: Vec<i64> = told.iter().map(|entry| entry.op.seq).collect();
    assert_eq!(order, [6, 5, 4, 3, 2], "as it was done, whatever the clock said");
    drop(workspace);
    let mut workspace = Workspace::open(&folder.path().join("work"), &OpenOptions::EXISTING).expect("opens");
    let dots = |workspace: &Workspace| {
        workspace.read().agreement(agreement_id()).expect("reads").work.dots_per_party
    };
    for expected in [14, 13, 12, 11, 5] {
        let mut at = context(99);
        at.now -= TimeDelta::days(3_652);
        assert!(matches!(workspace.undo(scope(), &at).expect("answers"), UndoOutcome::Done(..)));
        assert_eq!(dots(&workspace), expected, "undo takes back what was done last");
    }
    assert!(state(&workspace).is_ok());
}
