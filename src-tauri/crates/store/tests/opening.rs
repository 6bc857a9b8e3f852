//! Opening a workspace: what is made, what is refused, and that what is refused keeps every byte.

mod common;

use common::*;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use store::{ErasureRequest, Op, OpCode, OpenOptions, Person, StoreError, Workspace};

const EXISTING: OpenOptions = OpenOptions::EXISTING;
const CREATE: OpenOptions = OpenOptions::CREATE_IF_MISSING;

/// Opens and is refused with this code; the folder is the same to the byte.
fn check_refused(folder: &Path, options: &OpenOptions, code: &str) -> StoreError {
    let before = bytes_of(folder);
    let error = Workspace::open(folder, options).expect_err(code);
    assert_eq!(error.code(), code, "{error}");
    assert_eq!(bytes_of(folder), before, "{code}: every file is as it was");
    error
}

/// A closed workspace whose database was changed by this SQL.
fn altered(sql: &str) -> Bench {
    let mut bench = Bench::with_agreement();
    bench.close();
    Connection::open(bench.database()).expect("opens").execute_batch(sql).expect("alters");
    bench
}

#[test]
fn a_new_workspace_has_its_folders_and_opens_again() {
    let mut bench = Bench::new();
    assert!(bench.path().join("backups").is_dir());
    assert!(bench.ws().attachments().is_dir());
    assert!(bench.reopen().read().agreements().expect("reads").is_empty());
}

#[test]
fn a_missing_or_empty_folder_is_no_workspace_and_none_is_made_unasked() {
    let folder = tempfile::tempdir().expect("a folder");
    check_refused(folder.path(), &EXISTING, "not-a-workspace");
    let missing = folder.path().join("missing");
    let error = Workspace::open(&missing, &EXISTING).expect_err("missing");
    assert!(matches!(error, StoreError::NotAWorkspace { path } if path == missing));
    assert!(!missing.exists());
}

#[test]
fn a_folder_with_other_files_is_not_made_a_workspace() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("valokuva.jpg"), b"x").expect("written");
    let error = check_refused(folder.path(), &CREATE, "folder-not-empty");
    assert!(error.to_string().contains("valokuva.jpg"), "{error}");
}

#[test]
fn a_file_in_the_folders_place_is_no_workspace() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("kirje.txt");
    fs::write(&file, b"x").expect("written");
    for options in [&EXISTING, &CREATE] {
        assert_eq!(Workspace::open(&file, options).expect_err("a file").code(), "not-a-workspace");
    }
    assert_eq!(fs::read(&file).expect("reads"), b"x");
}

#[test]
fn a_workspace_whose_database_is_gone_is_not_silently_begun_anew() {
    let mut bench = Bench::new();
    bench.close();
    fs::write(bench.path().join("backups").join("daily.db"), b"x").expect("written");
    fs::remove_file(bench.database()).expect("removed");
    check_refused(&bench.path(), &CREATE, "database-missing");
}

#[test]
fn a_start_that_was_interrupted_is_begun_again() {
    let folder = tempfile::tempdir().expect("a folder");
    for name in ["sopu.lock", "sopu.db"] {
        fs::write(folder.path().join(name), b"").expect("written");
    }
    fs::create_dir(folder.path().join("backups")).expect("made");
    Workspace::open(folder.path(), &CREATE).expect("opens");
}

#[test]
fn a_start_that_was_cut_off_before_anything_was_in_the_file_is_begun_again() {
    let one_page = |sql: &str| {
        let folder = tempfile::tempdir().expect("a folder");
        let made = Connection::open(folder.path().join("sopu.db")).expect("opens");
        made.execute_batch(sql).expect("made");
        drop(made);
        assert_eq!(fs::read(folder.path().join("sopu.db")).expect("reads").len(), 4096);
        folder
    };
    let cut_off = one_page("CREATE TABLE x (a); DROP TABLE x; VACUUM");
    check_refused(cut_off.path(), &EXISTING, "not-a-workspace");
    Workspace::open(cut_off.path(), &CREATE).expect("begun again");
    let foreign = one_page("CREATE VIEW photos AS SELECT 1");
    let error = Workspace::open(foreign.path(), &CREATE).expect_err("something is in it");
    assert_eq!(error.code(), "not-a-workspace");
}

#[test]
fn a_foreign_database_is_refused_and_keeps_every_byte() {
    let folder = tempfile::tempdir().expect("a folder");
    let foreign = Connection::open(folder.path().join("sopu.db")).expect("opens");
    foreign.execute_batch("CREATE TABLE photo (id); PRAGMA user_version = 1").expect("made");
    drop(foreign);
    for options in [&EXISTING, &CREATE] {
        check_refused(folder.path(), options, "not-a-workspace");
    }
    fs::write(folder.path().join("sopu.db"), "a letter, not a database".repeat(99)).expect("written");
    check_refused(folder.path(), &CREATE, "not-a-workspace");
}

#[test]
fn a_newer_workspace_is_refused_and_keeps_every_byte() {
    let bench = altered("CREATE TABLE tomorrow (x); PRAGMA user_version = 99");
    let error = check_refused(&bench.path(), &EXISTING, "workspace-newer");
    assert!(matches!(error, StoreError::Newer { found: 99, .. }), "{error}");
    fs::remove_file(bench.path().join("sopu.lock")).expect("removed");
    check_refused(&bench.path(), &CREATE, "workspace-newer");
}

#[test]
fn a_workspace_in_use_is_refused_and_stays_usable() {
    let mut bench = Bench::with_agreement();
    check_refused(&bench.path(), &EXISTING, "workspace-in-use");
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 9));
    let path = bench.path();
    bench.close();
    Workspace::open(&path, &EXISTING).expect("free once it is closed");
}

#[test]
fn another_sqlite_program_cannot_get_in_while_it_is_open() {
    let mut bench = Bench::with_agreement();
    let other = Connection::open(bench.database()).expect("opens lazily");
    let refused = other.query_row("SELECT count(*) FROM party", [], |row| row.get::<_, i64>(0));
    assert!(refused.is_err(), "{refused:?}");
    drop(other);
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 9));
}

#[test]
fn foreign_triggers_views_and_tables_are_refused() {
    let cases = [
        ("CREATE TRIGGER bad AFTER INSERT ON party BEGIN DELETE FROM party; END", "trigger bad"),
        ("CREATE VIEW bad AS SELECT 1", "view bad"),
        ("CREATE TABLE bad (x)", "table bad"),
        ("CREATE INDEX bad ON party (place)", "index bad"),
        ("ALTER TABLE setting ADD COLUMN bad TEXT", "table setting"),
    ];
    for (sql, name) in cases {
        let bench = altered(sql);
        let error = check_refused(&bench.path(), &EXISTING, "foreign-schema");
        assert!(matches!(&error, StoreError::ForeignSchema { name: found } if found == name), "{error}");
    }
    let bench = altered("DROP TABLE action_head");
    check_refused(&bench.path(), &EXISTING, "workspace-damaged");
}

#[test]
fn a_damaged_database_is_told_and_kept() {
    let mut bench = Bench::with_agreement();
    bench.close();
    let mut bytes = fs::read(bench.database()).expect("reads");
    let pages = bytes.len() / 4096;
    for page in 2..pages {
        bytes[page * 4096..page * 4096 + 64].fill(0xA5);
    }
    fs::write(bench.database(), bytes).expect("written");
    check_refused(&bench.path(), &EXISTING, "workspace-damaged");
}

#[test]
fn a_database_that_ends_too_early_is_told_and_kept() {
    let mut bench = Bench::with_agreement();
    bench.close();
    let bytes = fs::read(bench.database()).expect("reads");
    fs::write(bench.database(), &bytes[..bytes.len() / 2]).expect("written");
    check_refused(&bench.path(), &EXISTING, "workspace-damaged");
}

#[test]
fn a_full_disk_stops_the_action_and_keeps_what_was_saved() {
    let mut bench = Bench::with_agreement();
    let before = bench.dump();
    bench.ws().limit_size(0).expect("the database may not grow");
    let refused = bench
        .try_act(Op::new(OpCode::PasteList, scope()), |tx| {
            let keys = agreement::OrderKey::sequence(500);
            for (number, key) in keys.into_iter().enumerate() {
                tx.put_item(agreement_id(), &party(9_000 + number as u128, "Uusi yhdistys ry", key).into())?;
            }
            Ok(())
        })
        .expect_err("no room");
    assert_eq!(refused.code(), "disk-full");
    assert_eq!(bench.dump(), before);
    bench.reopen().check_integrity().expect("whole");
    assert_eq!(bench.dump(), before, "what was saved before is there");
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 9));
}

#[test]
fn a_stop_in_the_middle_of_an_action_loses_that_action_alone() {
    let mut bench = Bench::with_agreement();
    let before = bench.dump();
    let saved = fs::read(bench.database()).expect("reads");
    let (from, crashed) = (bench.path(), bench.folder.path().join("crashed"));
    bench.act(Op::new(OpCode::PasteList, scope()), |tx| {
        let keys = agreement::OrderKey::sequence(3_000);
        for (number, key) in keys.into_iter().enumerate() {
            let name = "Yhdistys ".repeat(100);
            tx.put_item(agreement_id(), &party(9_000 + number as u128, &name, key).into())?;
        }
        // What the disk holds at this moment is what is left when the power goes now.
        fs::create_dir(&crashed)?;
        for name in ["sopu.db", "sopu.db-journal"] {
            fs::copy(from.join(name), crashed.join(name))?;
        }
        Ok(())
    });
    assert_ne!(fs::read(crashed.join("sopu.db")).expect("reads"), saved, "half of the action was on disk");
    let recovered = Workspace::open(&crashed, &EXISTING).expect("opens");
    assert_eq!(recovered.dump().expect("reads"), before);
    assert!(matches!(recovered.verify_chain().expect("reads"), store::ChainState::Whole { entries: 1, .. }));
}

#[cfg(unix)]
#[test]
fn another_file_layer_can_be_chosen() {
    let folder = tempfile::tempdir().expect("a folder");
    let through = |vfs: &str| OpenOptions { vfs: Some(vfs.into()), ..CREATE };
    Workspace::open(folder.path(), &through("unix-excl")).expect("one of SQLite's own");
    Workspace::open(folder.path(), &through("no-such-layer")).expect_err("unknown");
}

#[test]
fn no_erased_text_stays_in_the_journal() {
    let mut bench = Bench::with_agreement();
    let secret = "Aino Allekirjoittaja";
    bench.act(Op::new(OpCode::NameSignatory, scope()), |tx| {
        tx.put_signatory_name(agreement_id(), id(201), "")
    });
    let journal = fs::read(bench.path().join("sopu.db-journal")).unwrap_or_default();
    assert!(!contains(&journal, secret), "the journal is emptied after each commit");
    let (person, locked_texts) = (Person::new(&[secret.to_owned()], &[]), BTreeSet::new());
    let request = ErasureRequest {
        id: id(9_001),
        person: &person,
        locked_texts: &locked_texts,
        word: "-",
        reason: "pyydetty",
    };
    let context = bench.context();
    bench.ws().erase(&request, context).expect("erased");
    bench.close();
    for (path, bytes) in bytes_of(&bench.path()) {
        assert!(!contains(&bytes, secret), "{}", path.display());
    }
}

fn contains(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
