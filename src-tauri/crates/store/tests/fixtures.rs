//! A database of every released schema is opened, brought up to date and read as what it was.

mod common;

use agreement::{Language, Role};
use common::*;
use std::fs;
use std::path::{Path, PathBuf};
use store::{ChainState, Op, OpCode, OpenOptions, Scope, UndoOutcome, Workspace};

fn fixture(schema: u32) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(format!("schema-{schema}.db"))
}

/// Makes the fixture of the newest schema where there is none yet; a released one is never made anew.
fn make(path: &Path) {
    let mut bench = Bench::with_agreement();
    let entry = organisation(501, "Mikkelin kaupunki");
    bench.act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("mik"))
    });
    for dots in [6, 7] {
        bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), dots));
    }
    bench.undo(scope());
    lock(&mut bench, 1, "2026-11-20");
    bench.close();
    fs::copy(bench.database(), path).expect("copied");
}

#[test]
fn a_workspace_of_every_schema_opens_and_is_whole() {
    let newest = fixture(3);
    if !newest.exists() && std::env::var_os("UPDATE").is_some() {
        make(&newest);
    }
    for schema in 1..=3 {
        let folder = tempfile::tempdir().expect("a folder");
        fs::copy(fixture(schema), folder.path().join("sopu.db")).expect("the fixture is there");
        let mut workspace = Workspace::open(folder.path(), &OpenOptions::EXISTING).expect("opens");

        // Facts of the fixture, not the builder of today: the domain may go on, what was stored must stay readable.
        let found = workspace.read().agreement(agreement_id()).expect("reads");
        assert_eq!(found.text.identity.title.shown(Language::Fi), "Perhekeskuksen yhteistyösopimus");
        let names: Vec<&str> =
            found.text.parties.iter().map(|party| party.name.shown(Language::Fi)).collect();
        assert_eq!(names, ["Mikkelin kaupunki", "Mikkelin seurakunta", "Perhekahvila ry"]);
        assert_eq!(found.text.goals.len(), 3);
        assert_eq!(found.text.tasks[0].roles.get(&id(102)), Some(&Role::CarriesOut));
        assert_eq!(found.contacts.persons.len(), 3);
        assert_eq!(found.evidence.signatory_names[0].name, "Aino Allekirjoittaja");
        assert_eq!((found.work.dots_per_party, found.work.votes.len()), (6, 3));
        assert_eq!(workspace.read().organisation_names().expect("reads").len(), 1);

        // From schema 2 on the agreement has a locked version, and undo stops there.
        let locks = schema > 1;
        let versions = workspace.read().versions(agreement_id()).expect("reads");
        assert_eq!(versions.len(), usize::from(locks));
        let entries = if locks { 6 } else { 5 };
        let whole = workspace.verify_chain().expect("reads");
        assert!(matches!(whole, ChainState::Whole { entries: found, erased: 0, .. } if found == entries));
        if locks {
            let locked = workspace.read().locked_text(agreement_id(), 1).expect("reads");
            assert_eq!(locked.text.tasks.len(), found.text.tasks.len());
            let stopped = workspace.undo(scope(), &context(99)).expect("answers");
            assert!(matches!(stopped, UndoOutcome::Barrier(op) if op.code == OpCode::Lock));
            continue;
        }
        let undone = workspace.undo(scope(), &context(99)).expect("answers");
        assert!(matches!(undone, UndoOutcome::Done(op, _) if op.code == OpCode::SetDots));
        assert_eq!(workspace.read().agreement(agreement_id()).expect("reads").work.dots_per_party, 5);
    }
}
