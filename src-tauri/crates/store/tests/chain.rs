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

#[test]
fn history_is_told_by_item_word_and_kind_and_page_by_page() {
    use agreement::{ItemKind, ItemRef};
    use store::LogQuery;
    let mut bench = bench();
    let contact = rich().contacts.persons[0].clone();
    let item = ItemRef { kind: ItemKind::Contact, id: contact.id.0 };
    let changed =
        agreement::ContactPerson { phone: "015 1".into(), name: "Anna Aho".into(), ..contact.clone() };
    bench.act(Op::new(OpCode::Edit(ItemKind::Contact), scope()).about(item), |tx| {
        tx.put_item(agreement_id(), &changed.clone().into())
    });
    let reader = bench.ws().read();
    let all = LogQuery { limit: 100, ..LogQuery::default() };
    let seqs = |query: LogQuery<'_>| -> Vec<i64> {
        let page = reader.log_page(&query).expect("reads");
        page.entries.iter().map(|entry| entry.op.seq).collect()
    };
    assert_eq!(seqs(all), [7, 6, 5, 4, 3, 2, 1]);
    assert_eq!(seqs(LogQuery { offset: 2, limit: 3, ..all }), [5, 4, 3]);
    assert_eq!(reader.log_page(&LogQuery { limit: 3, ..all }).expect("reads").total, 7);
    assert_eq!(seqs(LogQuery { item: Some(contact.id.0), ..all }), [7, 1], "and the one that made it");
    let words = |words| LogQuery { words, ..all };
    assert_eq!(seqs(words("joku")), Vec::<i64>::new());
    assert_eq!(seqs(words("anna aho")), [7], "what was written");
    assert_eq!(seqs(words("SIHTEERI")), seqs(all), "who wrote it");
    assert_eq!(seqs(words("phone")), Vec::<i64>::new(), "the name of a field is no word");
    assert_eq!(seqs(LogQuery { offset: 1, limit: 2, ..words("sihteeri") }), [6, 5]);
    assert_eq!(reader.log_page(&LogQuery { limit: 2, ..words("sihteeri") }).expect("reads").total, 7);
    let codes = [OpCode::Edit(ItemKind::Contact)];
    assert_eq!(seqs(LogQuery { codes: Some(&codes), ..all }), [7]);

    let rows = reader.changed_rows(7, Some(contact.id.0)).expect("reads");
    let content = |row: &Option<serde_json::Map<String, serde_json::Value>>| {
        row.as_ref().and_then(|row| row["content"].as_str()).unwrap_or_default().to_owned()
    };
    assert_eq!((rows.len(), rows[0].table.as_str()), (1, "contact"));
    assert!(content(&rows[0].before).contains("Yhteyshenkilö 401"));
    assert!(content(&rows[0].after).contains("Anna Aho"));
    assert_eq!(reader.changed_rows(7, Some(id(999))).expect("reads"), [], "of another item");
}
