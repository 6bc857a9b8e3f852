//! Rows leave one workspace and come into another: whole, merged, and never half.

mod common;

use agreement::*;
use common::*;
use std::collections::BTreeSet;
use store::{
    BundleComparison, BundleCopy, Choices, Fate, Incoming, Op, OpCode, Scope, Side, SortKeys, StoreError,
};

/// What leaves, noted as having left.
fn export(bench: &mut Bench, agreement: Option<AgreementId>) -> Incoming {
    Incoming::read(&export_json(bench, agreement)).expect("what we write we read")
}

fn export_json(bench: &mut Bench, agreement: Option<AgreementId>) -> Vec<u8> {
    let outgoing = bench.ws().read().outgoing(agreement).expect("gathers");
    let copy = BundleCopy {
        made_at: context(1).now,
        agreement,
        name: "a.sopu".into(),
        sha256: "0".repeat(64),
        has_passphrase: false,
    };
    bench.ws().note_bundle(&copy, &outgoing).expect("noted");
    outgoing.json
}

fn take(bench: &mut Bench, incoming: &Incoming, choices: &Choices) -> Result<BundleComparison, StoreError> {
    let without = BTreeSet::new();
    let compared = bench.ws().read().compare_bundle(incoming, choices, &without)?;
    if compared.has_news {
        let mut op = Op::new(OpCode::TakeBundle, Scope::Register);
        op.barrier = compared.additions > 0;
        bench.try_act(op, |tx| tx.take_bundle(incoming, choices, &without, &sort))?;
    }
    Ok(compared)
}

fn sort(organisation: &Organisation) -> SortKeys {
    sort_keys(organisation.name.shown(Language::Fi))
}

fn rest(side: Side) -> Choices {
    Choices { rest: Some(side), ..Choices::default() }
}

/// A workspace with the rich agreement, a register and a locked version.
fn full() -> Bench {
    let mut bench = Bench::with_agreement();
    for number in [501, 502] {
        let entry = organisation(number, &format!("Organisaatio {number}"));
        bench.act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
            tx.put_organisation(&entry, &sort(&entry))
        });
    }
    lock(&mut bench, 1, "2026-11-20");
    bench
}

fn name_party(bench: &mut Bench, number: u128, name: &str) {
    let mut party = bench.agreement().text.party(id(number)).expect("there").clone();
    party.name = fi(name);
    bench.act(Op::new(OpCode::Edit(ItemKind::Party), scope()), |tx| {
        tx.put_item(agreement_id(), &party.into())
    });
}

#[test]
fn a_whole_workspace_comes_into_an_empty_one_as_it_is() {
    let mut ours = full();
    let incoming = export(&mut ours, None);
    let mut other = Bench::new();
    let compared = take(&mut other, &incoming, &Choices::default()).expect("taken in");
    assert!(compared.differences.iter().all(|item| item.fate == Fate::New));
    assert_eq!(other.dump(), ours.dump());
    let (here, there) = (ours.ws().read(), other.workspace.as_ref().expect("open").read());
    assert_eq!(here.versions(agreement_id()).expect("reads"), there.versions(agreement_id()).expect("reads"));
    assert_eq!(
        here.renditions(agreement_id(), 1).expect("reads"),
        there.renditions(agreement_id(), 1).expect("reads")
    );
    let dump = other.dump();
    let again = take(&mut other, &incoming, &Choices::default()).expect("nothing to do");
    assert!(!again.has_news && again.differences.is_empty(), "twice is nothing");
    assert_eq!(other.dump(), dump);
}

#[test]
fn the_same_contents_leave_as_the_same_bytes() {
    let mut bench = full();
    assert_eq!(export_json(&mut bench, None), export_json(&mut bench, None));
    assert_eq!(bench.ws().read().bundle_copies().expect("reads").len(), 2, "each copy is known");
}

#[test]
fn an_agreement_alone_takes_only_its_own_entries_of_the_register() {
    let mut ours = full();
    let incoming = export(&mut ours, Some(agreement_id()));
    let mut other = Bench::new();
    let stranger = organisation(900, "Vain siellä");
    other.act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&stranger, &sort(&stranger))
    });
    take(&mut other, &incoming, &Choices::default()).expect("taken in");
    assert!(other.ws().read().organisation(id(900)).expect("reads").is_some(), "what the bundle lacks stays");
    assert_eq!(other.agreement(), ours.agreement());
}

#[test]
fn two_laptops_merge_and_a_person_decides_what_both_changed() {
    let mut ours = full();
    let mut other = Bench::new();
    take(&mut other, &export(&mut ours, None), &Choices::default()).expect("taken in");
    name_party(&mut ours, 101, "Täällä muutettu");
    name_party(&mut other, 102, "Siellä muutettu");
    let compared = take(&mut ours, &export(&mut other, None), &Choices::default()).expect("no conflict");
    assert_eq!(compared.differences.len(), 1);
    assert_eq!(compared.differences[0].fate, Fate::Changed);
    let names = |bench: &mut Bench| {
        let text = bench.agreement().text;
        text.parties.iter().map(|party| party.name.shown(Language::Fi).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(names(&mut ours)[..2], ["Täällä muutettu", "Siellä muutettu"]);

    name_party(&mut ours, 102, "Meidän");
    name_party(&mut other, 102, "Heidän");
    let bundle = export(&mut other, None);
    let before = ours.dump();
    let refused = take(&mut ours, &bundle, &Choices::default()).expect_err("a person must decide");
    assert!(matches!(refused, StoreError::BundleUndecided { count: 1 }), "{refused}");
    assert_eq!(ours.dump(), before, "nothing was written");
    take(&mut ours, &bundle, &rest(Side::Theirs)).expect("decided");
    assert_eq!(names(&mut ours)[1], "Heidän");

    let outcome = ours.undo(Scope::Register);
    assert!(matches!(outcome, store::UndoOutcome::Done(..)), "{outcome:?}");
    assert_eq!(ours.dump(), before, "taking in is one action, and can be undone");
}

#[test]
fn a_party_removed_there_and_used_here_is_a_conflict() {
    for side in [Side::Ours, Side::Theirs] {
        let mut ours = full();
        let mut other = Bench::new();
        take(&mut other, &export(&mut ours, None), &Choices::default()).expect("taken in");
        other.act(Op::new(OpCode::Remove(ItemKind::Party), scope()), |tx| {
            tx.remove_item(agreement_id(), ItemRef { kind: ItemKind::Party, id: id(102) })
        });
        // A role that the other side has never seen.
        let mut task = ours.agreement().text.tasks[1].clone();
        task.roles.insert(id(102), Role::IsInformed);
        ours.act(Op::new(OpCode::SetRoles, scope()), |tx| tx.put_item(agreement_id(), &task.clone().into()));
        let bundle = export(&mut other, None);
        let refused = take(&mut ours, &bundle, &Choices::default()).expect_err("a person must decide");
        assert!(matches!(refused, StoreError::BundleUndecided { .. }), "{refused}");
        take(&mut ours, &bundle, &rest(side)).expect("decided");
        let stays = ours.agreement().text.party(id(102)).is_some();
        assert_eq!(stays, side == Side::Ours, "{side:?}");
    }
}

#[test]
fn a_version_locked_differently_on_both_sides_is_refused() {
    let mut ours = Bench::with_agreement();
    let mut other = Bench::new();
    take(&mut other, &export(&mut ours, None), &Choices::default()).expect("taken in");
    lock(&mut ours, 1, "2026-11-20");
    lock(&mut other, 1, "2026-11-21");
    let bundle = export(&mut other, None);
    let before = ours.dump();
    let refused = take(&mut ours, &bundle, &rest(Side::Theirs)).expect_err("two texts of one number");
    assert!(matches!(refused, StoreError::BundleVersion { number: 1, .. }), "{refused}");
    assert_eq!(ours.dump(), before);
    let without = BTreeSet::from([agreement_id()]);
    let compared = ours.ws().read().compare_bundle(&bundle, &Choices::default(), &without).expect("compares");
    assert!(compared.versions.is_empty(), "left out, it stands in the way of nothing");
}

#[test]
fn rows_that_are_none_are_refused() {
    let good = String::from_utf8(export_json(&mut full(), None)).expect("text");
    assert!(Incoming::read(good.as_bytes()).is_ok());
    let cases = [
        ("a newer schema", "\"schema\":3", "\"schema\":99"),
        ("no schema", "\"schema\":3", "\"schema\":0"),
        ("a table of the log", "\"party\":[", "\"action\":["),
        ("a table of the engine", "\"party\":[", "\"sqlite_schema\":["),
        ("a column more", "\"place\":", "\"x\":1,\"place\":"),
        ("another type", "\"number\":1", "\"number\":\"a\""),
        ("no JSON inside", "\"content\":\"{", "\"content\":\"{{"),
        ("a field that is none", "\"name\\\":", "\"nimi\\\":"),
        ("an id that is none", "\"id\":\"", "\"id\":\"'--"),
        ("a control character", "Mikkelin", "Mikk\\u0007elin"),
        ("a locked text that was changed", "7B22", "7B20"),
        ("a dangling party", "\"party\":\"", "\"party\":\"1"),
        ("not JSON", "{", "["),
    ];
    for (what, from, to) in cases {
        let changed = good.replacen(from, to, 1);
        assert_ne!(changed, good, "{what}: the case changes something");
        let refused = Incoming::read(changed.as_bytes()).map(drop).expect_err(what);
        assert_ne!(refused.code(), "database", "{what}: {refused}");
    }
    let doubled = good.replacen("\"organisation\":[", "\"organisation\":[{\"content\":\"{}\",\"id\":\"a\",\"search\":\"\",\"sort_en\":\"\",\"sort_fi\":\"\",\"sort_sv\":\"\"},{\"content\":\"{}\",\"id\":\"a\",\"search\":\"\",\"sort_en\":\"\",\"sort_fi\":\"\",\"sort_sv\":\"\"},", 1);
    assert!(Incoming::read(doubled.as_bytes()).is_err(), "a row twice");
}
