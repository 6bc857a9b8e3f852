//! The chain over the log: what was tampered with is found, what was erased by rule is not a fault.

mod common;

use common::*;
use rusqlite::Connection;
use store::{ActionKind, ChainFault, ChainState, Op, OpCode, UndoOutcome};

/// A workspace with six entries in its log.
fn bench() -> Bench {
    let mut bench = Bench::with_agreement();
    for dots in 6..10 {
        let op = Op::new(OpCode::SetDots, scope()).with("dots", dots.to_string());
        bench.act(op, |tx| tx.put_dots_per_party(agreement_id(), dots));
    }
    assert!(matches!(bench.undo(scope()), UndoOutcome::Done(..)));
    bench
}

fn verify(bench: &mut Bench) -> ChainState {
    bench.ws().verify_chain().expect("the log is read")
}

#[test]
fn an_untouched_log_is_whole() {
    let mut bench = bench();
    let ChainState::Whole { entries, erased, head } = verify(&mut bench) else { panic!("whole") };
    assert_eq!((entries, erased, head.len()), (6, 0, 64));
    assert_eq!(verify(&mut Bench::new()), ChainState::Whole { entries: 0, erased: 0, head: "0".repeat(64) });
}

#[test]
fn every_kind_of_tampering_is_found() {
    use ChainFault::{Altered, HeadDiffers, Missing, PayloadAltered};
    let cases = [
        ("UPDATE action SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3", 3, Altered),
        ("UPDATE action SET scope = 'register' WHERE seq = 3", 3, Altered),
        ("UPDATE action SET kind = 'barrier' WHERE seq = 3", 3, Altered),
        ("UPDATE action SET code = 'vote' WHERE seq = 3", 3, Altered),
        ("UPDATE action SET subject = 'party/1' WHERE seq = 3", 3, Altered),
        ("UPDATE action SET target = 2 WHERE seq = 6", 6, Altered),
        ("UPDATE action SET target = NULL WHERE seq = 6", 6, Altered),
        ("UPDATE action SET payload_hash = zeroblob(32) WHERE seq = 3", 3, Altered),
        ("UPDATE action SET entry_hash = zeroblob(32) WHERE seq = 3", 3, Altered),
        ("UPDATE action SET previous_hash = zeroblob(32) WHERE seq = 3", 3, Altered),
        (
            "UPDATE action_payload SET words = replace(words, 'Sihteeri', 'Johtaja') WHERE seq = 2",
            2,
            PayloadAltered,
        ),
        ("UPDATE action_payload SET rows = '[]' WHERE seq = 2", 2, PayloadAltered),
        ("UPDATE action_payload SET salt = zeroblob(16) WHERE seq = 2", 2, PayloadAltered),
        ("PRAGMA foreign_keys = OFF; DELETE FROM action WHERE seq = 3", 3, Missing),
        ("PRAGMA foreign_keys = OFF; DELETE FROM action WHERE seq = 1", 1, Missing),
        ("PRAGMA foreign_keys = OFF; DELETE FROM action WHERE seq = 6", 6, HeadDiffers),
        // Two entries change places.
        (
            "PRAGMA foreign_keys = OFF;
             UPDATE action SET seq = 99 WHERE seq = 3;
             UPDATE action SET seq = 3 WHERE seq = 4;
             UPDATE action SET seq = 4 WHERE seq = 99",
            3,
            Altered,
        ),
    ];
    for (sql, seq, fault) in cases {
        let mut bench = bench();
        bench.close();
        Connection::open(bench.database()).expect("opens").execute_batch(sql).expect(sql);
        bench.reopen();
        assert_eq!(verify(&mut bench), ChainState::Broken { seq, fault }, "{sql}");
    }
}

#[test]
fn history_tells_who_did_what_and_what_was_taken_back() {
    let mut bench = bench();
    let history = bench.ws().read().history(Some(scope()), 2).expect("reads");
    assert_eq!(history.len(), 2, "the newest two");
    assert_eq!((history[0].kind, history[0].target), (ActionKind::Undo, Some(5)));
    assert_eq!(history[0].op.params, [("dots".to_owned(), "9".to_owned())]);
    assert_eq!(history[1].op.actor, "Sihteeri");
    assert_eq!(history[1].op.at, context(5).now);
    assert_eq!(bench.ws().read().history(None, 100).expect("reads").len(), 6, "the register's entry too");
}
