//! A hundred parties and two hundred tasks with a role in every cell: written at once, read, edited and undone.

mod common;

use agreement::*;
use common::*;
use std::time::Instant;
use store::{Op, OpCode, UndoOutcome};

const PARTIES: usize = 100;
const TASKS: usize = 200;

fn large() -> Agreement {
    let mut agreement = rich();
    let keys = OrderKey::sequence(TASKS);
    agreement.text.parties.clear();
    agreement.text.tasks.clear();
    agreement.text.goals.truncate(1);
    agreement.text.goals[0].supporting.clear();
    agreement.text.goals[0].lead = None;
    agreement.text.interfaces.clear();
    agreement.text.bodies.clear();
    agreement.text.terms = Terms::default();
    agreement.contacts = ContactsRecord::default();
    agreement.evidence = EvidenceRecord::default();
    agreement.work = WorkRecord::default();
    for (number, key) in keys.iter().take(PARTIES).enumerate() {
        let name = format!("Osapuoli numero {number} ry");
        agreement.text.parties.push(party(10_000 + number as u128, &name, key.clone()));
    }
    for (number, key) in keys.iter().enumerate() {
        let mut task =
            task(20_000 + number as u128, id(331), &format!("Tehtävä numero {number}"), key.clone());
        let role = |column: usize| Role::ALL[(number + column) % 4];
        task.roles = (0..PARTIES).map(|column| (id(10_000 + column as u128), role(column))).collect();
        agreement.text.tasks.push(task);
    }
    agreement.text.sort();
    agreement
}

/// Prints how long it took; no test asserts a time (ruling 39).
fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let value = work();
    println!("{what}: {:.1} ms", start.elapsed().as_secs_f64() * 1_000.0);
    value
}

#[test]
fn a_hundred_parties_and_two_hundred_tasks_are_written_read_edited_and_undone() {
    let mut bench = Bench::new();
    let expected = large();
    timed("write 20,000 roles in one action", || {
        bench.act(Op::new(OpCode::ImportAgreement, scope()), |tx| tx.create_agreement(&expected))
    });
    let found = timed("read", || bench.agreement());
    assert_eq!(found, expected);
    timed("read again", || bench.agreement());

    let mut task = expected.text.tasks[7].clone();
    task.roles.remove(&id(10_050));
    timed("one cell of the matrix", || {
        bench.act(Op::new(OpCode::SetRoles, scope()), |tx| tx.put_item(agreement_id(), &task.into()))
    });
    timed("200 edits of a title", || {
        for number in 0..200 {
            let mut area = expected.text.focus_areas[0].clone();
            area.title = fi(&format!("Nimi {number}"));
            bench.act(Op::new(OpCode::Edit(ItemKind::FocusArea), scope()), |tx| {
                tx.put_item(agreement_id(), &area.into())
            });
        }
    });
    timed("200 undone", || {
        for _ in 0..200 {
            assert!(matches!(bench.undo(scope()), UndoOutcome::Done(..)));
        }
    });
    bench.undo(scope());
    assert_eq!(bench.agreement(), expected);
    timed("the same text again, which changes nothing", || {
        let change = bench
            .act(Op::new(OpCode::ReplaceText, scope()), |tx| tx.replace_text(agreement_id(), &expected.text));
        assert!(change.is_empty());
    });
    timed("a party with 200 roles removed", || {
        let item = ItemRef { kind: ItemKind::Party, id: id(10_050) };
        bench
            .act(Op::new(OpCode::Remove(ItemKind::Party), scope()), |tx| tx.remove_item(agreement_id(), item))
    });
    timed("and put back", || bench.undo(scope()));
    timed("all taken back", || bench.undo(scope()));
    timed("all done again", || bench.redo(scope()));
    assert_eq!(bench.agreement(), expected);
    timed("closed and opened", || bench.reopen());
    timed("chain verified", || bench.ws().verify_chain().expect("reads"));
    let size = std::fs::metadata(bench.database()).expect("there").len();
    println!("the database has {} KiB", size / 1024);
}

#[test]
fn a_register_of_ten_thousand_is_written_listed_and_searched() {
    let mut bench = Bench::new();
    timed("write 10,000 organisations in one action", || {
        bench.act(Op::new(OpCode::Import, store::Scope::Register), |tx| {
            for number in 0..10_000u128 {
                let name = format!("Yhdistys {number} ry");
                tx.put_organisation(&organisation(100_000 + number, &name), &sort_keys(&name))?;
            }
            Ok(())
        })
    });
    let page = |bench: &mut Bench, search: &str| {
        let query = store::OrganisationQuery {
            search: search.into(),
            language: Language::Fi,
            offset: 5_000,
            limit: 50,
        };
        bench.ws().read().organisations(&query).expect("reads")
    };
    assert_eq!(timed("a page from the middle", || page(&mut bench, "")).organisations.len(), 50);
    assert_eq!(timed("a search", || page(&mut bench, "yhdistys 77")).total, 280);
    assert_eq!(timed("every name", || bench.ws().read().organisation_names().expect("reads")).len(), 10_000);
    timed("taken back", || bench.undo(store::Scope::Register));
    assert_eq!(page(&mut bench, "").total, 0);
}
