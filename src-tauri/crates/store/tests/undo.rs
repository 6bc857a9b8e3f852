//! Undo and redo: every kind of change, hundreds of steps, across a restart, with barriers and with changes from elsewhere.

mod common;

use agreement::*;
use common::*;
use store::{Op, OpCode, Scope, UndoOutcome};

/// Does an action, undoes it, redoes it; the contents are the same each time, to the byte.
fn check(what: &str, act: impl FnOnce(&mut Bench)) {
    let mut bench = Bench::with_agreement();
    let before = bench.dump();
    act(&mut bench);
    let after = bench.dump();
    assert_ne!(before, after, "{what} changes something");
    for round in 0..2 {
        assert!(matches!(bench.undo(scope()), UndoOutcome::Done(..)), "{what}: undo {round}");
        assert_eq!(bench.dump(), before, "{what}: undone {round}");
        bench.reopen();
        assert!(matches!(bench.redo(scope()), UndoOutcome::Done(..)), "{what}: redo {round}");
        assert_eq!(bench.dump(), after, "{what}: redone {round}");
    }
    bench.ws().check_integrity().expect("whole");
}

#[test]
fn every_kind_of_item_is_removed_undone_and_redone() {
    for item in items(&rich()) {
        let code = OpCode::Remove(item.kind());
        check(&format!("{} {}", code.code(), item.id()), |bench| {
            bench.act(Op::new(code, scope()).about(reference(&item)), |tx| {
                tx.remove_item(agreement_id(), reference(&item))
            });
        });
    }
}

#[test]
fn every_kind_of_item_is_moved_undone_and_redone() {
    for mut item in items(&rich()) {
        let code = OpCode::Move(item.kind());
        item.set_order(OrderKey::between(Some(item.order()), None));
        check(&format!("{} {}", code.code(), item.id()), |bench| {
            bench.act(Op::new(code, scope()), |tx| tx.put_item(agreement_id(), &item));
        });
    }
}

#[test]
fn every_kind_of_item_is_added_undone_and_redone() {
    let keys = OrderKey::sequence(1);
    for mut item in items(&rich()) {
        let code = OpCode::Add(item.kind());
        give_new_ids(&mut item);
        item.set_order(OrderKey::between(None, Some(&keys[0])));
        check(&format!("{} {}", code.code(), item.id()), |bench| {
            bench.act(Op::new(code, scope()), |tx| tx.put_item(agreement_id(), &item));
        });
    }
}

fn give_new_ids(item: &mut Item) {
    let new = |id: uuid::Uuid| uuid::Uuid::from_u128(id.as_u128() + 5_000);
    match item {
        Item::Party(party) => {
            party.id = new(party.id.0).into();
            for signatory in &mut party.signatories {
                signatory.id = new(signatory.id.0).into();
            }
        }
        Item::Contact(item) => item.id = new(item.id.0).into(),
        Item::Value(item) => item.id = new(item.id.0).into(),
        Item::Wish(item) => item.id = new(item.id.0).into(),
        Item::FocusArea(item) => item.id = new(item.id.0).into(),
        Item::Goal(item) => item.id = new(item.id.0).into(),
        Item::Task(item) => item.id = new(item.id.0).into(),
        Item::Interface(item) => item.id = new(item.id.0).into(),
        Item::Section(item) => item.id = new(item.id.0).into(),
        Item::LegalBasis(item) => item.id = new(item.id.0).into(),
        Item::Definition(item) => item.id = new(item.id.0).into(),
        Item::Activity(item) => item.id = new(item.id.0).into(),
        Item::Body(item) => item.id = new(item.id.0).into(),
        Item::CostException(item) => item.id = new(item.id.0).into(),
        Item::RelatedAgreement(item) => item.id = new(item.id.0).into(),
        Item::Appendix(item) => item.id = new(item.id.0).into(),
    }
}

#[test]
fn every_other_change_is_undone_and_redone() {
    check("a list of relations", |bench| {
        let mut goal = rich().text.goals[0].clone();
        goal.supporting = vec![id(102)];
        goal.answers.clear();
        goal.lead = None;
        bench.act(Op::new(OpCode::Edit(ItemKind::Goal), scope()), |tx| {
            tx.put_item(agreement_id(), &goal.into())
        });
    });
    check("signatories", |bench| {
        let mut party = rich().text.parties[0].clone();
        party.signatories.reverse();
        party.signatories.pop();
        bench.act(Op::new(OpCode::Edit(ItemKind::Party), scope()), |tx| {
            tx.put_item(agreement_id(), &party.into())
        });
    });
    check("seats", |bench| {
        let mut body = rich().text.bodies[0].clone();
        body.seats.remove(0);
        bench.act(Op::new(OpCode::Edit(ItemKind::Body), scope()), |tx| {
            tx.put_item(agreement_id(), &body.into())
        });
    });
    check("the head", |bench| {
        bench.act(Op::new(OpCode::EditIdentity, scope()), |tx| {
            tx.put_identity(agreement_id(), &Identity::default())?;
            tx.put_purpose(agreement_id(), &LocalizedRichText::default())?;
            tx.put_terms(agreement_id(), &Terms::default())?;
            tx.put_dots_per_party(agreement_id(), 1)?;
            tx.trash_agreement(agreement_id())
        });
    });
    check("votes and names", |bench| {
        bench.act(Op::new(OpCode::Vote, scope()), |tx| {
            tx.set_votes(agreement_id(), id(102), &[(id(332), 5)].into())?;
            tx.put_signatory_name(agreement_id(), id(202), "Uusi Nimi")?;
            tx.put_signatory_name(agreement_id(), id(201), "")
        });
    });
    check("an organisation with its sort keys", |bench| {
        let entry = organisation(501, "Mikkelin kaupunki");
        bench.act(Op::new(OpCode::AddOrganisation, scope()), |tx| {
            tx.put_organisation(&entry, &sort_keys("mik"))
        });
    });
    check("a text as a whole", |bench| {
        let text = TextRecord::default();
        bench.act(Op::new(OpCode::ReplaceText, scope()), |tx| tx.replace_text(agreement_id(), &text));
    });
    check("an item added and removed in one action with others", |bench| {
        let keys = OrderKey::sequence(1);
        bench.act(Op::new(OpCode::PasteText, scope()), |tx| {
            let extra = Item::from(Value { id: id(305), order: keys[0].clone(), text: fi("Avoimuus") });
            tx.put_item(agreement_id(), &extra)?;
            tx.remove_item(agreement_id(), reference(&extra))?;
            tx.remove_item(agreement_id(), ItemRef { kind: ItemKind::Value, id: id(301) })
        });
    });
}

#[test]
fn a_new_agreement_is_taken_back_as_a_whole() {
    let mut bench = Bench::new();
    let empty = bench.dump();
    bench.act(Op::new(OpCode::NewAgreement, Scope::Register), |tx| tx.create_agreement(&rich()));
    bench.undo(Scope::Register);
    assert_eq!(bench.dump(), empty);
    bench.redo(Scope::Register);
    assert_eq!(bench.agreement(), rich());
}

#[test]
fn two_hundred_and_fifty_steps_are_undone_and_redone_across_restarts() {
    let mut bench = Bench::with_agreement();
    let mut states = vec![bench.dump()];
    for step in 0..250u32 {
        let mut area = rich().text.focus_areas[0].clone();
        area.title = fi(&format!("Painopiste {step}"));
        let op = Op::new(OpCode::Edit(ItemKind::FocusArea), scope()).with("step", step.to_string());
        bench.act(op, |tx| tx.put_item(agreement_id(), &area.into()));
        states.push(bench.dump());
    }
    bench.reopen();
    for step in (0..250usize).rev() {
        if step % 60 == 0 {
            bench.reopen();
        }
        let UndoOutcome::Done(op, change) = bench.undo(scope()) else { panic!("step {step} is undone") };
        assert_eq!(op.params, [("step".to_owned(), step.to_string())]);
        assert_eq!(change.kinds(agreement_id()), [ItemKind::FocusArea].into());
        assert_eq!(bench.dump(), states[step], "step {step}");
    }
    assert_eq!(bench.undo(scope()), UndoOutcome::Nothing);
    bench.reopen();
    for (step, state) in states.iter().enumerate().skip(1) {
        assert!(matches!(bench.redo(scope()), UndoOutcome::Done(..)), "step {step} is redone");
        assert_eq!(&bench.dump(), state, "step {step}");
    }
    assert_eq!(bench.redo(scope()), UndoOutcome::Nothing);
}

#[test]
fn a_removed_partys_roles_come_back_with_it() {
    let mut bench = Bench::with_agreement();
    let town = ItemRef { kind: ItemKind::Party, id: id(101) };
    bench.act(Op::new(OpCode::Remove(ItemKind::Party), scope()), |tx| tx.remove_item(agreement_id(), town));
    assert_ne!(bench.agreement(), rich());
    bench.undo(scope());
    assert_eq!(bench.agreement(), rich());
}

#[test]
fn undo_stops_at_a_barrier_and_names_it() {
    let mut bench = Bench::with_agreement();
    let dots = |bench: &mut Bench, dots| {
        bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), dots));
    };
    dots(&mut bench, 7);
    let barrier = Op { barrier: true, ..Op::new(OpCode::ReplaceText, scope()) };
    let change = bench.act(barrier, |_| Ok(()));
    assert!(change.action.is_some(), "a barrier is noted even when it changes no row");
    dots(&mut bench, 8);

    assert!(matches!(bench.undo(scope()), UndoOutcome::Done(..)));
    for _ in 0..2 {
        let UndoOutcome::Barrier(op) = bench.undo(scope()) else { panic!("undo stops") };
        assert_eq!(op.code, OpCode::ReplaceText);
    }
    let state = bench.reopen().undo_state(scope()).expect("reads");
    assert_eq!(state.undo, None);
    assert_eq!(state.barrier.map(|op| op.code), Some(OpCode::ReplaceText));
    assert_eq!(state.redo.map(|op| op.code), Some(OpCode::SetDots), "what came after it can still be redone");
    assert_eq!(bench.agreement().work.dots_per_party, 7);
}

#[test]
fn each_agreement_and_the_register_have_their_own_stack() {
    let mut bench = Bench::with_agreement();
    let mut other = rich();
    other.id = id(2);
    bench.act(Op::new(OpCode::CopyAgreement, Scope::Register), |tx| tx.create_agreement(&other));
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 7));
    bench.act(Op::new(OpCode::SetDots, Scope::Agreement(id(2))), |tx| tx.put_dots_per_party(id(2), 8));
    let entry = organisation(501, "Mikkelin kaupunki");
    bench.act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("m"))
    });

    assert!(matches!(bench.undo(scope()), UndoOutcome::Done(..)));
    assert_eq!(bench.agreement().work.dots_per_party, 5);
    assert_eq!(bench.undo(scope()), UndoOutcome::Nothing);
    assert_eq!(
        bench.ws().read().agreement(id(2)).expect("reads").work.dots_per_party,
        8,
        "the other is as it was"
    );
    assert!(
        matches!(bench.undo(Scope::Register), UndoOutcome::Done(op, _) if op.code == OpCode::AddOrganisation)
    );
}

#[test]
fn undo_refuses_what_was_changed_elsewhere_and_changes_nothing() {
    let mut bench = Bench::with_agreement();
    let mut town = rich().text.parties[0].clone();
    town.unit = fi("Perhepalvelut");
    bench.act(Op::new(OpCode::Edit(ItemKind::Party), scope()), |tx| {
        tx.put_item(agreement_id(), &town.clone().into())
    });
    // The register offers its new name to the agreement: an action of the register.
    town.name = fi("Mikkeli");
    bench.act(Op::new(OpCode::UpdatePartyFromRegister, Scope::Register), |tx| {
        tx.put_item(agreement_id(), &town.clone().into())
    });
    let before = bench.dump();
    let context = bench.context();
    let refused = bench.ws().undo(scope(), &context).expect_err("the row is another by now");
    assert_eq!(refused.code(), "changed-elsewhere");
    assert_eq!(bench.dump(), before);

    assert!(matches!(bench.undo(Scope::Register), UndoOutcome::Done(..)));
    assert!(
        matches!(bench.undo(scope()), UndoOutcome::Done(..)),
        "once the register has taken its change back"
    );
    assert_eq!(bench.agreement(), rich());
}

#[test]
fn undo_never_takes_along_what_others_added_since() {
    let mut bench = Bench::new();
    bench.act(Op::new(OpCode::NewAgreement, Scope::Register), |tx| tx.create_agreement(&rich()));
    // A role, a goal and a contact hang on what the register's action made.
    let keys = OrderKey::sequence(1);
    bench.act(Op::new(OpCode::Add(ItemKind::Task), scope()), |tx| {
        tx.put_item(agreement_id(), &task(345, id(331), "Uusi", keys[0].clone()).into())
    });
    let before = bench.dump();
    let context = bench.context();
    let refused = bench.ws().undo(Scope::Register, &context).expect_err("the agreement has gone on");
    assert_eq!(refused.code(), "changed-elsewhere");
    assert_eq!(bench.dump(), before);
}

#[test]
fn redo_refuses_too_when_its_place_was_taken() {
    let mut bench = Bench::with_agreement();
    let keys = OrderKey::sequence(1);
    let new = Item::from(party(150, "Uusi", keys[0].clone()));
    bench.act(Op::new(OpCode::Add(ItemKind::Party), scope()), |tx| tx.put_item(agreement_id(), &new));
    bench.undo(scope());
    bench.act(Op::new(OpCode::AddParties, Scope::Register), |tx| tx.put_item(agreement_id(), &new));
    let before = bench.dump();
    let context = bench.context();
    assert_eq!(bench.ws().redo(scope(), &context).expect_err("it is there").code(), "changed-elsewhere");
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_new_action_ends_redo() {
    let mut bench = Bench::with_agreement();
    for dots in [7, 8] {
        bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), dots));
    }
    bench.undo(scope());
    assert!(bench.ws().undo_state(scope()).expect("reads").redo.is_some());
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 9));
    assert_eq!(bench.redo(scope()), UndoOutcome::Nothing);
    bench.undo(scope());
    assert_eq!(bench.agreement().work.dots_per_party, 7);
}
