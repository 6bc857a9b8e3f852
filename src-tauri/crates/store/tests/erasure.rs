//! A person's data: where it stands, and that nothing of it is left once it is erased, nor comes back.

mod common;

use agreement::*;
use common::*;
use std::collections::BTreeSet;
use store::{
    ActionKind, BackupReason, ChainState, CheckPart, ErasureRequest, KeptBecause, Op, OpCode, Person,
    PersonTrace, Scope, UndoOutcome, Version,
};
use uuid::Uuid;

const NAME: &str = "Marja Salainen";
const EMAIL: &str = "marja.salainen@example.org";
const MARKERS: [&str; 5] = ["Marja", "Salais", "salainen", "marja.", "0401234567"];

fn marja() -> Person {
    Person::new(&[NAME.to_owned()], &[EMAIL.to_owned(), "0401234567".to_owned()])
}

/// An agreement with the person in every place a person can stand, version 1 locked, and the text gone on from there.
fn bench() -> (Bench, Version) {
    let mut bench = Bench::with_agreement();
    let act = |bench: &mut Bench, code, item: Item| {
        bench.act(Op::new(code, scope()).with("name", NAME), |tx| tx.put_item(agreement_id(), &item));
    };
    let persons = rich().contacts.persons;
    let mut contact = persons[0].clone();
    contact.name = NAME.into();
    contact.email = EMAIL.into();
    contact.phone = "0401234567".into();
    contact.job_description = fi("Perheasiat");
    act(&mut bench, OpCode::Edit(ItemKind::Contact), contact.into());
    let mut deputy = persons[1].clone();
    deputy.deputy = NAME.into();
    act(&mut bench, OpCode::Edit(ItemKind::Contact), deputy.into());
    // Somebody who was there once stands in the log alone.
    let mut gone = persons[2].clone();
    gone.name = NAME.into();
    act(&mut bench, OpCode::Edit(ItemKind::Contact), gone.clone().into());
    bench.act(Op::new(OpCode::Remove(ItemKind::Contact), scope()), |tx| {
        tx.remove_item(agreement_id(), ItemRef { kind: ItemKind::Contact, id: gone.id.0 })
    });
    bench.act(Op::new(OpCode::NameSignatory, scope()), |tx| {
        tx.put_signatory_name(agreement_id(), id(202), NAME)
    });
    let mut body = rich().text.bodies[0].clone();
    body.chair = fi("puheenjohtaja");
    let version = lock(&mut bench, 1, "2027-02-22");
    let mut approval = Approval::new(1, id(101));
    approval.reminders.push(Reminder { on: version.locked_on, by: NAME.into() });
    let mut original = PaperOriginal::new(1, 1);
    original.holder = "Marja Salaisen pöydällä".into();
    original.signature_mut(id(201)).signed_by = NAME.into();
    bench.act(Op::new(OpCode::EditDecision, scope()), |tx| {
        tx.put_approval(agreement_id(), &approval)?;
        tx.put_original(agreement_id(), &original)
    });
    body.chair = fi("Kysy: Marja Salaiselta");
    act(&mut bench, OpCode::Edit(ItemKind::Body), body.into());
    let mut entry = organisation(501, "Tmi Marja Salainen");
    entry.source = NAME.into();
    bench.act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("tmi"))
    });
    (bench, version)
}

fn erase(bench: &mut Bench, locked_texts: &BTreeSet<AgreementId>) -> store::Change {
    let (person, context) = (marja(), bench.context());
    let request = ErasureRequest {
        id: Uuid::from_u128(9_000 + u128::from(context.salt[7])),
        person: &person,
        locked_texts,
        word: "[poistettu]",
        reason: "pyydetty",
    };
    bench.ws().erase(&request, context).expect("erased")
}

fn none() -> BTreeSet<AgreementId> {
    BTreeSet::new()
}

/// Which files of the workspace hold a marker; those named excepted.
fn holding(bench: &Bench, except: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (path, bytes) in bytes_of(&bench.path()) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let markers = MARKERS.iter().filter(|marker| text.contains(**marker)).count();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        if markers > 0 && name != except {
            found.push(format!("{name}: {markers}"));
        }
    }
    found
}

#[test]
fn a_person_is_found_wherever_data_stands() {
    let (mut bench, _) = bench();
    let data = bench.ws().person_data(&marja(), &none()).expect("reads");
    let mut places: Vec<(&str, &str)> =
        data.traces.iter().map(|trace| (trace.table, trace.field.as_str())).collect();
    places.sort_unstable();
    let expected = [
        ("approval", "content/reminders/*/by"),
        ("body", "content/chair/fi"),
        ("contact", "content/deputy"),
        ("contact", "content/email"),
        ("contact", "content/name"),
        ("contact", "content/phone"),
        ("organisation", "content/name/fi"),
        ("organisation", "content/source"),
        ("organisation", "search"),
        ("original", "content/holder"),
        ("original", "content/signatures/*/signed_by"),
        ("signatory_name", "name"),
    ];
    assert_eq!(places, expected);
    let kept: Vec<&PersonTrace> = data.traces.iter().filter(|trace| trace.kept.is_some()).collect();
    assert!(kept.iter().all(|trace| trace.kept == Some(KeptBecause::OrganisationName)), "{kept:?}");
    assert_eq!((kept.len(), data.log_entries, data.is_actor), (2, 8, false));
    assert!(data.locked.is_empty(), "the locked text names nobody");
}

#[test]
fn a_locked_text_that_names_a_person_stays_and_is_told() {
    let (mut bench, _) = bench();
    lock(&mut bench, 2, "2027-03-01");
    let locked = BTreeSet::from([agreement_id()]);
    let data = bench.ws().person_data(&marja(), &locked).expect("reads");
    assert_eq!(data.locked, [(agreement_id(), 2)]);
    let chair = data.traces.iter().find(|trace| trace.table == "body").expect("the chair");
    assert_eq!(chair.kept, Some(KeptBecause::LockedText));
    erase(&mut bench, &locked);
    assert_eq!(bench.agreement().text.bodies[0].chair, fi("Kysy: Marja Salaiselta"));
    assert_eq!(bench.ws().read().versions(agreement_id()).expect("reads").len(), 2);
}

#[test]
fn nothing_of_an_erased_person_is_left_in_any_file_while_the_locked_version_stays() {
    let (mut bench, version) = bench();
    // The organisation's name stays by rule; here it is to show that nothing else does.
    let entry = organisation(501, "Tmi Hoiva");
    bench.act(Op::new(OpCode::EditOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("tmi"))
    });
    assert!(!holding(&bench, "").is_empty(), "the markers are planted");
    erase(&mut bench, &none());
    assert_eq!(holding(&bench, ""), Vec::<String>::new(), "while it is open");
    bench.reopen();
    assert_eq!(holding(&bench, ""), Vec::<String>::new(), "and when it was opened anew");

    let data = bench.ws().person_data(&marja(), &none()).expect("reads");
    assert_eq!((data.traces.len(), data.log_entries), (0, 0));
    let agreement = bench.agreement();
    let contact = &agreement.contacts.persons[0];
    assert_eq!(
        (contact.name.as_str(), contact.email.as_str(), &contact.role),
        ("", "", &fi("koordinaattori"))
    );
    assert!(contact.job_description.is_empty() && contact.phone.is_empty() && contact.valid_from.is_none());
    let evidence = &agreement.evidence;
    assert_eq!(evidence.name_of(id(202)), "");
    assert_eq!(evidence.name_of(id(201)), "Aino Allekirjoittaja", "others stay");
    assert_eq!(evidence.approvals[0].reminders[0].by, "[poistettu]");
    assert_eq!(evidence.originals[0].holder, "[poistettu] pöydällä");
    assert_eq!(agreement.text.bodies[0].chair, fi("Kysy: [poistettu]"));
    let kept = bench.ws().read().locked_text(agreement_id(), 1).expect("reads");
    assert_eq!(kept.version.fingerprint, version.fingerprint);
    let ChainState::Whole { erased, .. } = bench.ws().verify_chain().expect("reads") else { panic!("whole") };
    assert_eq!(erased, 9);
    assert_eq!(bench.ws().check_all().expect("checked"), [], "what was erased is no damage");
}

#[test]
fn what_was_erased_does_not_come_back_by_undo() {
    let (mut bench, _) = bench();
    let change = erase(&mut bench, &none());
    assert!(change.action.is_some());
    for scope in [scope(), Scope::Register] {
        for _ in 0..2 {
            let UndoOutcome::Barrier(op) = bench.undo(scope) else { panic!("undo stops") };
            assert_eq!(op.code, OpCode::Erase);
            let names: Vec<&str> = op.params.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["erasure", "reason"], "ids and the reason alone");
        }
    }
    let newest = bench.ws().read().history(Some(scope()), 1).expect("reads");
    assert_eq!(newest[0].kind, ActionKind::Barrier);
    let erased = bench.ws().read().history(None, 100).expect("reads");
    let erased: Vec<_> = erased.iter().filter(|entry| entry.erased).collect();
    assert!(erased.iter().all(|entry| entry.op.actor.is_empty() && entry.op.params.is_empty()));
    assert!(
        erased.iter().any(|entry| entry.op.code == OpCode::NameSignatory),
        "that something was done stays"
    );
}

#[test]
fn an_older_database_that_is_put_back_loses_the_person_again() {
    let (mut bench, version) = bench();
    let entry = organisation(501, "Tmi Hoiva");
    bench.act(Op::new(OpCode::EditOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("tmi"))
    });
    bench.close();
    let older = std::fs::read(bench.database()).expect("reads");
    bench.reopen();
    erase(&mut bench, &none());
    bench.close();
    std::fs::write(bench.database(), &older).expect("put back");
    assert!(!holding(&bench, "").is_empty(), "the older one has the person");

    bench.reopen();
    let data = bench.ws().person_data(&marja(), &none()).expect("reads");
    let left: Vec<_> = data.traces.iter().filter(|trace| trace.kept.is_none()).collect();
    assert_eq!((left.len(), data.log_entries), (0, 0), "{left:?}");
    assert_eq!(bench.agreement().contacts.persons[0].name, "");
    assert_eq!(bench.agreement().evidence.name_of(id(201)), "Aino Allekirjoittaja", "others stay");
    let kept = bench.ws().read().locked_text(agreement_id(), 1).expect("reads");
    assert_eq!(kept.version.fingerprint, version.fingerprint);
    assert!(matches!(bench.ws().verify_chain(), Ok(ChainState::Whole { .. })));
    let entries = bench.ws().read().history(None, 1_000).expect("reads").len();
    bench.reopen();
    assert_eq!(bench.ws().read().history(None, 1_000).expect("reads").len(), entries, "once is enough");
    assert_eq!(bench.ws().check_part(&CheckPart::Rows).expect("checked"), [], "what was erased is no damage");
}

#[test]
fn a_backup_from_before_an_erasure_is_restored_without_the_person() {
    let (mut bench, _) = bench();
    let entry = organisation(501, "Tmi Hoiva");
    bench.act(Op::new(OpCode::EditOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("tmi"))
    });
    let backup = bench.ws().back_up(BackupReason::Asked, moment(50)).expect("backed up");
    erase(&mut bench, &none());
    bench.close();
    let restored = store::restore(&bench.path(), &backup.path, &context(51), moment(51)).expect("restored");
    std::fs::remove_file(&backup.path).expect("removed: copies that hold the person are listed for the user");
    bench.reopen();
    assert_eq!(holding(&bench, ""), Vec::<String>::new());
    assert!(restored.before.is_some());
    assert_eq!(bench.ws().check_all().expect("checked"), []);
}

#[test]
fn a_database_older_than_the_removal_of_a_row_loses_it_too() {
    let (mut bench, _) = bench();
    // The contact that was removed stands here again, as it does in a backup from before.
    while bench.ws().undo_state(scope()).expect("reads").undo.is_some() {
        bench.undo(scope());
    }
    erase(&mut bench, &none());
    assert_eq!(holding(&bench, "").len(), 1, "an organisation's name: {:?}", holding(&bench, ""));
}

#[test]
fn the_person_at_this_computer_is_forgotten_too() {
    let mut bench = Bench::with_agreement();
    bench.ws().put_setting(store::SettingKey::ActorName, NAME).expect("set");
    let mut context = bench.context();
    context.actor = NAME.into();
    let op = Op::new(OpCode::SetDots, scope());
    bench.ws().transact(op, context, |tx| tx.put_dots_per_party(agreement_id(), 9)).expect("done");
    let data = bench.ws().person_data(&marja(), &none()).expect("reads");
    assert!(data.is_actor && data.log_entries == 1);

    let (person, mut context) = (marja(), bench.context());
    context.actor = NAME.into();
    let request = ErasureRequest {
        id: id(9_001),
        person: &person,
        locked_texts: &none(),
        word: "-",
        reason: "pyydetty",
    };
    bench.ws().erase(&request, context).expect("erased");
    assert_eq!(holding(&bench, ""), Vec::<String>::new());
    assert_eq!(bench.agreement().work.dots_per_party, 9, "what was done stays");
}
