//! Ten thousand entries; whichever is edited, removed or moved, the chain says so.
//!
//! A sample of three hundred in `test`; with `SOPU_TORTURE=1` every entry in each of the three ways.

use super::{ActionKind, ChainState, LogPage, LogQuery, NewEntry, append};
use crate::{Context, Op, OpCode, OpenOptions, Scope, Workspace};
use chrono::{TimeDelta, TimeZone, Utc};
use std::time::Instant;

const ENTRIES: i64 = 10_000;

fn workspace(folder: &std::path::Path) -> Workspace {
    let workspace =
        Workspace::open(&folder.join("work"), &OpenOptions::CREATE_IF_MISSING).expect("a new workspace");
    // What tampers does not ask whether a payload still has its entry.
    workspace.connection.execute_batch("PRAGMA foreign_keys = OFF; BEGIN").expect("begins");
    let start = Utc.with_ymd_and_hms(2027, 2, 22, 8, 0, 0).single().expect("a moment");
    for seq in 0..ENTRIES {
        let op = Op::new(OpCode::SetDots, Scope::Register).with("dots", seq.to_string());
        let mut salt = [0; 16];
        salt[..8].copy_from_slice(&seq.to_be_bytes());
        let context = Context { actor: "Sihteeri".into(), now: start + TimeDelta::seconds(seq), salt };
        let entry = NewEntry { kind: ActionKind::Do, op: &op, target: None, rows: &[], context: &context };
        append(&workspace.connection, &entry).expect("appended");
    }
    workspace.connection.execute_batch("COMMIT").expect("kept");
    workspace
}

/// SQL that does one kind of harm to one entry.
fn harm(kind: usize, seq: i64) -> String {
    let next = if seq == ENTRIES { seq - 1 } else { seq + 1 };
    match kind {
        0 => format!(
            "UPDATE action_payload SET words = replace(words, 'Sihteeri', 'Johtaja') WHERE seq = {seq}"
        ),
        1 => format!("DELETE FROM action_payload WHERE seq = {seq}; DELETE FROM action WHERE seq = {seq}"),
        _ => format!(
            "UPDATE action SET seq = 0 WHERE seq = {seq}; UPDATE action SET seq = {seq} WHERE seq = {next};
             UPDATE action SET seq = {next} WHERE seq = 0"
        ),
    }
}

#[test]
fn every_edited_removed_or_moved_entry_of_ten_thousand_is_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = workspace(folder.path());
    let whole = workspace.verify_chain().expect("reads");
    assert!(matches!(whole, ChainState::Whole { entries: ENTRIES, erased: 0, .. }), "{whole:?}");
    let is_torture = std::env::var_os("SOPU_TORTURE").is_some();
    let step = if is_torture { 1 } else { 101 };
    let mut harmed = 0;
    for seq in (1..=ENTRIES).step_by(step).chain([ENTRIES]) {
        for kind in 0..3 {
            workspace.connection.execute_batch(&format!("BEGIN; {}", harm(kind, seq))).expect("harmed");
            let found = workspace.verify_chain().expect("reads");
            workspace.connection.execute_batch("ROLLBACK").expect("as before");
            let ChainState::Broken { seq: at, .. } = found else {
                panic!("harm {kind} to {seq} is not found")
            };
            // An entry that changed places with the one before it is found there.
            assert!(
                at == seq || (kind > 0 && (at - seq).abs() == 1),
                "harm {kind} to {seq} is found at {at}"
            );
            harmed += 1;
        }
    }
    assert_eq!(workspace.verify_chain().expect("reads"), whole);
    println!("{harmed} times one of {ENTRIES} entries was edited, removed or moved: every time found");
}

#[test]
fn a_page_of_ten_thousand_entries_is_read_without_the_others() {
    let folder = tempfile::tempdir().expect("a folder");
    let workspace = workspace(folder.path());
    let ask = |query: LogQuery<'_>| {
        let start = Instant::now();
        let page = workspace.read().log_page(&query).expect("reads");
        (page, start.elapsed())
    };
    let whole = LogQuery { limit: 50, ..LogQuery::default() };
    let (first, at_first) = ask(whole);
    let (last, at_last) = ask(LogQuery { offset: 9_950, ..whole });
    let seqs = |page: &LogPage| page.entries.iter().map(|entry| entry.op.seq).collect::<Vec<_>>();
    assert_eq!((first.total, last.total), (10_000, 10_000));
    assert_eq!(seqs(&first), (9_951..=10_000).rev().collect::<Vec<_>>());
    assert_eq!(seqs(&last), (1..=50).rev().collect::<Vec<_>>());
    let (found, by_word) = ask(LogQuery { words: "7776", ..whole });
    assert_eq!((seqs(&found), found.total), (vec![7_777], 1), "one entry tells this number");
    println!("of {ENTRIES} entries: first page {at_first:?}, last page {at_last:?}, by a word {by_word:?}");
}
