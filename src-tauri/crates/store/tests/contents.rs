//! What is written is read back, whatever its kind, and removal takes along what hangs on it.

mod common;

use agreement::*;
use common::*;
use std::collections::BTreeSet;
use store::{Op, OpCode, OrganisationQuery, Scope, SettingKey, Touched};

#[test]
fn a_rich_agreement_is_read_back_as_it_was_written() {
    let mut bench = Bench::with_agreement();
    let expected = rich();
    assert_eq!(bench.agreement(), expected);
    bench.reopen();
    assert_eq!(bench.agreement(), expected, "after closing and opening too");
    let kinds: BTreeSet<ItemKind> = items(&expected).iter().map(Item::kind).collect();
    assert_eq!(kinds.len(), ItemKind::ALL.len(), "the rich agreement has items of every kind");
}

#[test]
fn rows_are_read_back_in_order_whatever_order_they_were_written_in() {
    let mut bench = Bench::new();
    let empty = Agreement {
        id: agreement_id(),
        text: TextRecord { identity: rich().text.identity, ..TextRecord::default() },
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
    };
    bench.act(Op::new(OpCode::NewAgreement, scope()), |tx| {
        tx.create_agreement(&empty)?;
        for item in items(&rich()).iter().rev() {
            tx.put_item(agreement_id(), item)?;
        }
        tx.put_purpose(agreement_id(), &rich().text.purpose)?;
        tx.put_terms(agreement_id(), &rich().text.terms)
    });
    assert_eq!(bench.agreement().text, rich().text);
    assert_eq!(bench.agreement().contacts, rich().contacts);
}

#[test]
fn a_removed_party_takes_along_what_hangs_on_it() {
    let mut bench = Bench::with_agreement();
    let party = ItemRef { kind: ItemKind::Party, id: id(101) };
    let change = bench
        .act(Op::new(OpCode::Remove(ItemKind::Party), scope()), |tx| tx.remove_item(agreement_id(), party));

    let found = bench.agreement();
    let gone: PartyId = id(101);
    assert_eq!(found.text.parties.len(), 2);
    assert!(found.text.tasks.iter().all(|task| !task.roles.contains_key(&gone)), "no roles");
    assert!(found.contacts.persons.iter().all(|person| person.party != gone), "no contacts");
    assert!(found.work.votes.iter().all(|vote| vote.party != gone), "no votes");
    assert!(found.text.goals.iter().all(|goal| goal.lead.is_none()), "it led the goals");
    assert_eq!(found.text.interfaces[0].between, [id(102)]);
    assert_eq!(found.text.bodies[0].seats.len(), 2, "its seat stays, without the party");
    assert_eq!(found.text.bodies[0].seats[0].party, None);
    assert_eq!(found.evidence.signatory_names.len(), 1, "the names of its signatories are gone");
    assert_eq!(found.text.terms.coordination.host, Some(id(102)), "another party hosts");
    let kinds = change.kinds(agreement_id());
    for kind in [
        ItemKind::Party,
        ItemKind::Contact,
        ItemKind::Goal,
        ItemKind::Task,
        ItemKind::Interface,
        ItemKind::Body,
    ] {
        assert!(kinds.contains(&kind), "{kind:?} is told to have changed: {kinds:?}");
    }
    assert!(change.touched.contains(&Touched::Votes(agreement_id())));
    assert!(!kinds.contains(&ItemKind::Section), "nothing else is");
}

#[test]
fn a_removed_host_leaves_coordination_without_one() {
    let mut bench = Bench::with_agreement();
    let party = ItemRef { kind: ItemKind::Party, id: id(102) };
    let change = bench
        .act(Op::new(OpCode::Remove(ItemKind::Party), scope()), |tx| tx.remove_item(agreement_id(), party));
    assert_eq!(bench.agreement().text.terms.coordination.host, None);
    assert!(change.touched.contains(&Touched::Head(agreement_id())));
}

#[test]
fn a_removed_focus_area_takes_its_goals_and_their_tasks() {
    let mut bench = Bench::with_agreement();
    let area = ItemRef { kind: ItemKind::FocusArea, id: id(321) };
    bench.act(Op::new(OpCode::Remove(ItemKind::FocusArea), scope()), |tx| {
        tx.remove_item(agreement_id(), area)
    });
    let found = bench.agreement();
    assert_eq!(found.text.goals.iter().map(|goal| goal.id).collect::<Vec<_>>(), [id(333)]);
    assert_eq!(found.text.tasks.iter().map(|task| task.id).collect::<Vec<_>>(), [id(343)]);
    assert_eq!(found.work.votes.len(), 1);
}

#[test]
fn replacing_the_text_keeps_what_hangs_on_the_items_that_stay() {
    let mut bench = Bench::with_agreement();
    let mut text = rich().text;
    // The first focus area goes; one of its goals moves to the other first.
    text.focus_areas.remove(0);
    text.goals.remove(1);
    text.goals[0].focus_area = id(322);
    text.goals[0].order = OrderKey::sequence(2)[1].clone();
    text.tasks.remove(1);
    text.values.clear();
    text.identity.title = fi("Uusi nimi");
    text.sort();
    bench.act(Op::new(OpCode::ReplaceText, scope()), |tx| tx.replace_text(agreement_id(), &text));

    let found = bench.agreement();
    assert_eq!(found.text, text);
    assert_eq!(found.contacts, rich().contacts, "contacts are another record");
    assert_eq!(found.evidence, rich().evidence);
    assert_eq!(found.work, rich().work, "the votes for goals that stay are kept");
}

#[test]
fn the_same_text_again_is_no_action() {
    let mut bench = Bench::with_agreement();
    let change =
        bench.act(Op::new(OpCode::ReplaceText, scope()), |tx| tx.replace_text(agreement_id(), &rich().text));
    assert_eq!(change.action, None);
    assert!(change.is_empty());
    assert!(bench.ws().read().history(Some(scope()), 10).expect("reads").is_empty());
}

#[test]
fn one_role_is_one_row_of_the_log() {
    let mut bench = Bench::with_agreement();
    let mut task = rich().text.tasks[0].clone();
    task.roles.insert(id(103), Role::TakesPart);
    let before = bench.dump();
    bench.act(Op::new(OpCode::SetRoles, scope()), |tx| tx.put_item(agreement_id(), &task.clone().into()));
    let after = bench.dump();
    let changed = before.lines().zip(after.lines()).filter(|(before, after)| before != after).count();
    assert_eq!(changed, 1);
    bench.close();
    let database = rusqlite::Connection::open(bench.database()).expect("opens");
    let rows: i64 = database
        .query_row(
            "SELECT json_array_length(rows) FROM action_payload ORDER BY seq DESC LIMIT 1",
            [],
            |row| row.get(0),
        )
        .expect("reads");
    assert_eq!(rows, 1);
}

#[test]
fn references_to_what_is_not_there_are_refused_by_name() {
    let mut bench = Bench::with_agreement();
    let before = bench.dump();
    let keys = OrderKey::sequence(1);
    let refused = bench
        .try_act(Op::new(OpCode::Add(ItemKind::Task), scope()), |tx| {
            tx.put_item(agreement_id(), &task(349, id(999), "Ilman tavoitetta", keys[0].clone()).into())
        })
        .expect_err("no such goal");
    assert_eq!(refused.code(), "missing-reference");
    assert_eq!(refused.to_string(), "task names a goal that is not there");
    assert_eq!(bench.dump(), before, "nothing is kept");

    let nobody = ItemRef { kind: ItemKind::Goal, id: id(999) };
    let refused = bench
        .try_act(Op::new(OpCode::Remove(ItemKind::Goal), scope()), |tx| {
            tx.remove_item(agreement_id(), nobody)
        })
        .expect_err("no such goal");
    assert_eq!(refused.code(), "not-found");

    let mut thief = rich().text.parties[2].clone();
    thief.signatories = rich().text.parties[0].signatories.clone();
    let refused = bench
        .try_act(Op::new(OpCode::Edit(ItemKind::Party), scope()), |tx| {
            tx.put_item(agreement_id(), &thief.into())
        })
        .expect_err("the signatories are another party's");
    assert_eq!(refused.code(), "duplicate-id");
    assert_eq!(bench.dump(), before);

    let refused = bench
        .try_act(Op::new(OpCode::NewAgreement, Scope::Register), |tx| tx.create_agreement(&rich()))
        .expect_err("it is there");
    assert_eq!(refused.code(), "agreement-exists");
}

#[test]
fn a_failed_action_leaves_nothing_behind() {
    let mut bench = Bench::with_agreement();
    let before = bench.dump();
    let history = bench.ws().read().history(None, 10).expect("reads");
    let context = bench.context();
    let refused: Result<((), _), String> = bench
        .ws()
        .transact(Op::new(OpCode::PasteList, scope()), context, |tx| -> Result<(), Refusal> {
            tx.put_item(agreement_id(), &party(150, "Uusi", OrderKey::default()).into())?;
            tx.put_setting(SettingKey::ActorName, "Toinen")?;
            Err(Refusal("row 7".into()))
        })
        .map_err(|refusal| refusal.0);
    assert_eq!(refused.expect_err("the caller's own error comes back"), "row 7");
    assert_eq!(bench.dump(), before);
    assert_eq!(bench.ws().read().setting(SettingKey::ActorName).expect("reads"), "");
    assert_eq!(bench.ws().read().history(None, 10).expect("reads"), history);
}

#[derive(Debug)]
struct Refusal(String);

impl From<store::StoreError> for Refusal {
    fn from(error: store::StoreError) -> Self {
        Self(error.to_string())
    }
}

#[test]
fn the_list_of_agreements_tells_when_each_was_changed() {
    let mut bench = Bench::with_agreement();
    let mut second = rich();
    second.id = id(2);
    bench.act(Op::new(OpCode::CopyAgreement, Scope::Register), |tx| tx.create_agreement(&second));
    let list = bench.ws().read().agreements().expect("reads");
    assert_eq!(list.iter().map(|summary| summary.id).collect::<Vec<_>>(), [id(2), id(1)], "the newest first");
    assert_eq!(list[0].joining, 2, "the invited party does not count");

    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 9));
    bench.act(Op::new(OpCode::TrashAgreement, Scope::Register), |tx| tx.trash_agreement(id(2)));
    bench.act(Op::new(OpCode::SetDots, scope()), |tx| tx.put_dots_per_party(agreement_id(), 4));
    let list = bench.ws().read().agreements().expect("reads");
    assert_eq!(list[0].id, agreement_id());
    assert!(list[0].changed > list[0].created);
    assert_eq!(list[1].trashed, Some(list[1].changed));
    bench.act(Op::new(OpCode::RestoreAgreement, Scope::Register), |tx| tx.restore_agreement(id(2)));
    assert_eq!(bench.ws().read().agreements().expect("reads")[0].trashed, None);
}

#[test]
fn votes_are_set_as_a_whole_for_one_party() {
    let mut bench = Bench::with_agreement();
    let votes = [(id(332), 4), (id(331), 0)].into();
    bench.act(Op::new(OpCode::Vote, scope()), |tx| tx.set_votes(agreement_id(), id(101), &votes));
    let found = bench.agreement().work.votes;
    let expected =
        [Vote { party: id(101), goal: id(332), dots: 4 }, Vote { party: id(102), goal: id(331), dots: 1 }];
    assert_eq!(found, expected);
}

#[test]
fn the_register_is_searched_by_words_and_listed_in_each_languages_order() {
    let mut bench = Bench::new();
    let mut mll = organisation(502, "Mannerheimin Lastensuojeluliitto");
    mll.short_name = fi("MLL");
    let mut town = organisation(503, "Äänekosken kaupunki");
    town.business_id = BusinessIdEntry::typed("2077474-0");
    town.represents = vec!["Konneveden kunta".into()];
    bench.act(Op::new(OpCode::Import, Scope::Register), |tx| {
        for organisation in [&organisation(501, "Mieli ry"), &mll, &town] {
            tx.put_organisation(organisation, &sort_keys(organisation.name.shown(Language::Fi)))?;
        }
        Ok(())
    });
    let read = |bench: &mut Bench, search: &str, language, offset, limit| {
        let query = OrganisationQuery { search: search.into(), language, offset, limit };
        let page = bench.ws().read().organisations(&query).expect("reads");
        let numbers: Vec<u128> = page.organisations.iter().map(|found| found.id.0.as_u128()).collect();
        (page.total, numbers)
    };
    let cases = [
        ("", 0, 10, 3, vec![502, 501, 503]),
        ("", 1, 1, 3, vec![501]),
        ("mll", 0, 10, 1, vec![502]),
        ("ÄÄNEKOSKEN", 0, 10, 1, vec![503]),
        ("kaupunki 2077474", 0, 10, 1, vec![503]),
        ("konneve", 0, 10, 1, vec![503]),
        ("kaupunki mll", 0, 10, 0, vec![]),
        ("100 %", 0, 10, 0, vec![]),
    ];
    for (search, offset, limit, total, numbers) in cases {
        assert_eq!(read(&mut bench, search, Language::Fi, offset, limit), (total, numbers), "{search:?}");
    }
    assert_eq!(
        read(&mut bench, "", Language::Sv, 0, 10).1,
        [503, 502, 501],
        "each language has its own keys"
    );

    let names = bench.ws().read().organisation_names().expect("reads");
    assert_eq!(names[1].short_name, fi("MLL"));
    assert_eq!(names[2].business_id.as_deref(), Some("2077474-0"));
    assert_eq!(bench.ws().read().organisation(id(502)).expect("reads"), Some(mll));
}

#[test]
fn removing_an_organisation_leaves_the_party_its_copy() {
    let mut bench = Bench::with_agreement();
    let entry = organisation(501, "Mikkelin kaupunki");
    bench.act(Op::new(OpCode::AddOrganisation, Scope::Register), |tx| {
        tx.put_organisation(&entry, &sort_keys("m"))
    });
    let users = bench.ws().read().parties_of_organisation(id(501)).expect("reads");
    assert_eq!(users, [(agreement_id(), id(101))]);
    let change =
        bench.act(Op::new(OpCode::RemoveOrganisation, Scope::Register), |tx| tx.remove_organisation(id(501)));
    assert!(change.register());
    assert!(change.agreements().is_empty(), "no agreement changed");
    assert_eq!(bench.agreement(), rich());
}

#[test]
fn settings_have_defaults_and_are_outside_undo() {
    let mut bench = Bench::new();
    assert_eq!(bench.ws().read().setting(SettingKey::Appearance).expect("reads"), "system");
    bench.ws().put_setting(SettingKey::Appearance, "dark").expect("written");
    assert_eq!(bench.reopen().read().setting(SettingKey::Appearance).expect("reads"), "dark");
    let change =
        bench.act(Op::new(OpCode::Import, Scope::Register), |tx| tx.put_setting(SettingKey::ActorName, "A"));
    assert_eq!(change.action, None, "a setting alone is no entry of the log");
    assert_eq!(change.touched, [Touched::Settings].into());
}
