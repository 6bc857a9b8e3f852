//! Between barriers, undoing everything and doing it all again gives the same contents to the byte, whatever was done.
//!
//! Thirty sequences in `test`, five hundred with `SOPU_TORTURE=1`; the seed is printed.

mod common;

use agreement::*;
use common::*;
use store::{Op, OpCode, StoreError, Transaction, UndoOutcome};

const SEED: u64 = 20_270_222;

/// Xorshift: the same numbers everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % most as u64).expect("small")
    }
}

/// One random action, which may be refused.
fn act(bench: &mut Bench, chance: &mut Chance) {
    let agreement = bench.agreement();
    let all = items(&agreement);
    let item = all[chance.below(all.len())].clone();
    let number = chance.below(1_000);
    let code = match chance.below(8) {
        0 | 1 => OpCode::Edit(item.kind()),
        2 => OpCode::Remove(item.kind()),
        3 => OpCode::Move(item.kind()),
        4 => OpCode::Vote,
        5 => OpCode::NameSignatory,
        6 => OpCode::EditIdentity,
        _ => OpCode::ReplaceText,
    };
    let work = |tx: &Transaction<'_>| -> Result<(), StoreError> {
        match code {
            OpCode::Edit(_) => tx.put_item(agreement_id(), &renamed(&item, number)),
            OpCode::Remove(_) => tx.remove_item(agreement_id(), reference(&item)),
            OpCode::Move(_) => {
                let mut moved = item.clone();
                moved.set_order(OrderKey::between(Some(item.order()), None));
                tx.put_item(agreement_id(), &moved)
            }
            OpCode::Vote => {
                let dots = u8::try_from(number % 5 + 1).expect("small");
                tx.set_votes(agreement_id(), id(101), &[(id(331), dots)].into())
            }
            OpCode::NameSignatory => {
                tx.put_signatory_name(agreement_id(), id(201), &format!("Nimi {number}"))
            }
            OpCode::EditIdentity => {
                let title = fi(&format!("Sopimus {number}"));
                tx.put_identity(agreement_id(), &Identity { title, ..Identity::default() })?;
                if number % 7 == 0 {
                    tx.trash_agreement(agreement_id())
                } else {
                    tx.restore_agreement(agreement_id())
                }
            }
            _ => {
                let mut text = agreement.text.clone();
                text.values.clear();
                text.wishes.reverse();
                tx.replace_text(agreement_id(), &text)
            }
        }
    };
    // What would leave a reference without its item is refused, and leaves no trace.
    let _ = bench.try_act(Op::new(code, scope()), work);
}

/// An item with another text, where it has a plain one.
fn renamed(item: &Item, number: usize) -> Item {
    let text = fi(&format!("Teksti {number}"));
    let mut item = item.clone();
    match &mut item {
        Item::Party(party) => party.unit = text,
        Item::Contact(contact) => contact.job_description = text,
        Item::Value(value) => value.text = text,
        Item::Wish(wish) => wish.text = text,
        Item::FocusArea(area) => area.title = text,
        Item::Goal(goal) => goal.target = text,
        Item::Task(task) => task.note = text,
        Item::Interface(interface) => interface.agreed = text,
        Item::Section(section) => section.title = text,
        Item::LegalBasis(basis) => basis.text = text,
        Item::Definition(definition) => definition.term = text,
        Item::Activity(activity) => activity.place = text,
        Item::Body(body) => body.seats.push(Seat { who: text, ..Seat::default() }),
        Item::CostException(exception) => exception.ground = text,
        Item::RelatedAgreement(related) => related.title = text,
        Item::Appendix(appendix) => appendix.title = text,
    }
    item
}

fn all(bench: &mut Bench, mut step: impl FnMut(&mut Bench) -> UndoOutcome) -> usize {
    let mut steps = 0;
    while matches!(step(bench), UndoOutcome::Done(..)) {
        steps += 1;
    }
    steps
}

#[test]
fn undoing_all_and_redoing_all_gives_the_same_contents_between_any_two_barriers() {
    let sequences = if std::env::var_os("SOPU_TORTURE").is_some() { 500 } else { 30 };
    let mut chance = Chance(SEED);
    let (mut undone, mut stretches) = (0, 0);
    for sequence in 0..sequences {
        let mut bench = Bench::with_agreement();
        for _ in 0..1 + chance.below(3) {
            let barrier = Op { barrier: true, ..Op::new(OpCode::CorrectEvidence, scope()) };
            bench.act(barrier, |_| Ok(()));
            let begin = bench.dump();
            for _ in 0..4 + chance.below(16) {
                match chance.below(6) {
                    0 => drop(bench.undo(scope())),
                    1 => drop(bench.redo(scope())),
                    _ => act(&mut bench, &mut chance),
                }
            }
            // What was undone on the way is done again first: redo-all ends there.
            all(&mut bench, |bench| bench.redo(scope()));
            let end = bench.dump();
            let steps = all(&mut bench, |bench| bench.undo(scope()));
            assert_eq!(bench.dump(), begin, "sequence {sequence}: undone");
            if chance.below(4) == 0 {
                bench.reopen();
            }
            assert_eq!(all(&mut bench, |bench| bench.redo(scope())), steps, "sequence {sequence}");
            assert_eq!(bench.dump(), end, "sequence {sequence}: redone");
            undone += steps;
            stretches += 1;
        }
    }
    assert!(undone > sequences * 5, "{undone} steps");
    println!(
        "seed {SEED}: {sequences} sequences, {stretches} stretches between barriers, {undone} steps undone and redone"
    );
}
