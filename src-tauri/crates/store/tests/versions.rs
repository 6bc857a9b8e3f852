//! Locked versions never change, evidence is undone like any other change, kept files are found damaged.

mod common;

use agreement::*;
use common::*;
use std::fs;
use store::{Op, OpCode, Rendition, RenditionContent, StoreError, UndoOutcome};

/// The database of a closed workspace, as another program would open it.
fn raw(bench: &Bench) -> rusqlite::Connection {
    rusqlite::Connection::open(bench.database()).expect("opens")
}

#[test]
fn a_locked_version_is_read_back_and_its_fingerprint_finds_it() {
    let mut bench = Bench::with_agreement();
    let version = lock(&mut bench, 1, "2026-11-20");
    let workspace = bench.reopen();
    assert_eq!(workspace.read().versions(agreement_id()).expect("reads"), [version.clone()]);
    assert_eq!(workspace.read().versions_with(version.fingerprint).expect("reads"), [version.clone()]);
    let locked = workspace.read().locked_text(agreement_id(), 1).expect("reads");
    assert_eq!(Fingerprint::of(&locked.bytes), version.fingerprint);
    assert_eq!(locked.version, version);
    let missing = workspace.read().locked_text(agreement_id(), 2).expect_err("there is none");
    assert_eq!(missing.code(), "not-found");
}

#[test]
fn the_database_itself_refuses_to_change_a_locked_version_or_its_files() {
    let mut bench = Bench::with_agreement();
    lock(&mut bench, 1, "2026-11-20");
    let kept = bench.ws().keep(b"%PDF-1.7").expect("kept");
    let rendition = Rendition {
        agreement: agreement_id(),
        version: 1,
        kind: "agreement".into(),
        languages: "fi".into(),
        sha256: kept.sha256.clone(),
        content: RenditionContent::default(),
    };
    bench.act(Op::new(OpCode::PrintLocked, scope()), |tx| tx.put_rendition(&rendition, &kept));
    bench.close();

    let raw = raw(&bench);
    let refused = [
        "UPDATE version SET reason = 'x'",
        "UPDATE version SET text = x'00'",
        "DELETE FROM version",
        "INSERT OR REPLACE INTO version SELECT * FROM version",
        "UPDATE rendition SET sha256 = 'x'",
        "DELETE FROM rendition",
        "INSERT OR REPLACE INTO rendition SELECT * FROM rendition",
        "UPDATE attachment SET length = 0",
        "DELETE FROM attachment",
    ];
    for sql in refused {
        let error = raw.execute(sql, []).expect_err(sql).to_string();
        assert!(error.contains("never changes"), "{sql}: {error}");
    }
}

#[test]
fn a_text_altered_beneath_the_program_is_told_as_damage() {
    let mut bench = Bench::with_agreement();
    lock(&mut bench, 1, "2026-11-20");
    bench.close();
    let raw = raw(&bench);
    let name = "version_never_changes";
    let trigger: String = raw
        .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [name], |row| row.get(0))
        .expect("the trigger");
    raw.execute_batch("DROP TRIGGER version_never_changes").expect("gone");
    let text: Vec<u8> = raw.query_row("SELECT text FROM version", [], |row| row.get(0)).expect("reads");
    let altered =
        String::from_utf8(text).expect("JSON").replace("Mikkelin seurakunta", "Mikkelin seurakunts");
    raw.execute("UPDATE version SET text = ?1", [altered.as_bytes()]).expect("altered");
    raw.execute_batch(&trigger).expect("back");
    drop(raw);
    let found = store::Workspace::open(&bench.path(), &store::OpenOptions::EXISTING).expect_err("altered");
    assert!(matches!(found, StoreError::Damaged { .. }), "{found:?}");
}

#[test]
fn evidence_is_written_read_and_undone_up_to_the_lock() {
    let mut bench = Bench::with_agreement();
    lock(&mut bench, 1, "2026-11-20");
    let mut approval = Approval::new(1, id(101));
    approval.sent_on = parse_date("21.11.2026").ok();
    let mut original = PaperOriginal::new(1, 2);
    original.holder = "Mikkelin seurakunta".into();
    let kept = bench.ws().keep(b"a scan").expect("kept");
    let scan = ScannedPage {
        id: id(900),
        file: kept.sha256.clone(),
        file_name: "skanni.pdf".into(),
        page: 1,
        turns: 2,
        received_on: parse_date("22.11.2026").expect("a date"),
        reading: ScanReading::Sheet,
        state: ScanState::Inbox,
        version: Some(1),
        original: Some(2),
        sheet_page: Some(1),
    };
    bench.act(Op::new(OpCode::EditDecision, scope()), |tx| tx.put_approval(agreement_id(), &approval));
    bench.act(Op::new(OpCode::EditOriginal, scope()), |tx| tx.put_original(agreement_id(), &original));
    bench.act(Op::new(OpCode::TakeScans, scope()), |tx| {
        tx.name_attachment(&kept)?;
        tx.put_scan(agreement_id(), &scan)
    });
    let evidence = bench.reopen().read().agreement(agreement_id()).expect("reads").evidence;
    assert_eq!(evidence.approvals, [approval]);
    assert_eq!(evidence.originals, [original]);
    assert_eq!(evidence.scans, [scan]);

    for _ in 0..3 {
        assert!(matches!(bench.undo(scope()), UndoOutcome::Done(..)));
    }
    assert!(matches!(bench.undo(scope()), UndoOutcome::Barrier(op) if op.code == OpCode::Lock));
    let evidence = bench.ws().read().agreement(agreement_id()).expect("reads").evidence;
    assert!(evidence.approvals.is_empty() && evidence.originals.is_empty() && evidence.scans.is_empty());
    for _ in 0..3 {
        assert!(matches!(bench.redo(scope()), UndoOutcome::Done(..)));
    }
    assert_eq!(bench.ws().read().agreement(agreement_id()).expect("reads").evidence.scans.len(), 1);
}

#[test]
fn a_kept_file_that_is_missing_or_altered_is_told() {
    let mut bench = Bench::with_agreement();
    let kept = bench.ws().keep(b"the signed page").expect("kept");
    assert_eq!(bench.ws().attachment(&kept.sha256).expect("whole"), b"the signed page");
    let path = bench.path().join("attachments").join(&kept.sha256[..2]).join(&kept.sha256);
    fs::write(&path, b"the signed pagE").expect("written");
    let altered = bench.ws().attachment(&kept.sha256).expect_err("altered");
    assert_eq!(altered.code(), "attachment-damaged");
    fs::remove_file(&path).expect("removed");
    assert_eq!(bench.ws().attachment(&kept.sha256).expect_err("missing").code(), "attachment-damaged");
    assert_eq!(bench.ws().attachment("../../sopu.db").expect_err("no hash").code(), "attachment-damaged");
    bench.ws().keep(b"the signed page").expect("kept again");
    assert_eq!(bench.ws().attachment(&kept.sha256).expect("whole again"), b"the signed page");
}
