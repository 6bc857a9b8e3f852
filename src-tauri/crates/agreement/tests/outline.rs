//! How an agreement begins: the usual outline, and a copy of an earlier one.

mod random;

use agreement::*;
use random::Random;
use std::collections::BTreeSet;
use uuid::Uuid;

fn counting() -> impl FnMut() -> Uuid {
    let mut last = 0xC0_0000_u128;
    move || {
        last += 1;
        Uuid::from_u128(last)
    }
}

/// Every id and reference of a text, as it is archived.
fn ids(agreement: &Agreement) -> BTreeSet<Uuid> {
    let bytes = archive::of(agreement, None).canonical_bytes();
    let json = String::from_utf8(bytes).expect("UTF-8");
    json.split('"').filter(|part| part.len() == 36).filter_map(|part| part.parse().ok()).collect()
}

#[test]
fn a_new_agreement_has_every_mandatory_section_in_the_usual_order() {
    let kinds = default_sections();
    let mandatory = SectionKind::ALL.iter().filter(|kind| kind.is_mandatory());
    assert_eq!(mandatory.filter(|kind| !kinds.contains(kind)).count(), 0);
    assert!(kinds.windows(2).all(|pair| pair[0] < pair[1]), "each once, in the order of the outline");
    let sections = new_sections(&mut counting());
    assert_eq!(sections.iter().map(|section| section.kind).collect::<Vec<_>>(), kinds);
    assert!(sections.windows(2).all(|pair| pair[0].order < pair[1].order && pair[0].id != pair[1].id));
}

#[test]
fn a_section_is_added_at_its_usual_place() {
    let sections = new_sections(&mut counting());
    let mut text = TextRecord { sections, ..TextRecord::default() };
    let cases = [
        (SectionKind::Activities, SectionKind::Goals, Some(SectionKind::DivisionOfWork)),
        (SectionKind::Appendices, SectionKind::Disputes, Some(SectionKind::Approval)),
        (SectionKind::Custom, SectionKind::Appendices, Some(SectionKind::Approval)),
        (SectionKind::OtherAgreements, SectionKind::Disputes, Some(SectionKind::Appendices)),
    ];
    for (kind, before, after) in cases {
        let order = usual_place(&text, kind);
        let id = SectionId(Uuid::from_u128(text.sections.len() as u128));
        let section = Section { id, order, kind, ..text.sections[0].clone() };
        text.sections.push(section);
        text.sort();
        let place = text.sections.iter().position(|section| section.id == id).expect("it is there");
        assert_eq!(text.sections[place - 1].kind, before, "before {kind:?}");
        assert_eq!(text.sections.get(place + 1).map(|section| section.kind), after, "after {kind:?}");
    }
    let empty = TextRecord::default();
    assert_eq!(usual_place(&empty, SectionKind::Goals), OrderKey::between(None, None));
}

#[test]
fn a_copy_has_new_ids_and_the_same_words() {
    for seed in 0..100 {
        let mut random = Random::new(seed);
        let earlier = random.agreement();
        let mut copy = copy_of(&earlier, &mut counting());
        let shared: Vec<Uuid> = ids(&earlier).intersection(&ids(&copy)).copied().collect();
        assert_eq!(shared, [earlier.id.0], "seed {seed}: only the predecessor is named");
        assert_eq!(copy.text.identity.predecessor, Some(earlier.id));
        // The same agreement but for its ids and dates: with those made alike, the archive forms agree in length.
        copy.text.identity = earlier.text.identity.clone();
        copy.text.terms.validity = earlier.text.terms.validity.clone();
        let length = |agreement: &Agreement| archive::of(agreement, None).canonical_bytes().len();
        assert_eq!(length(&copy), length(&earlier), "seed {seed}: nothing else was lost");
    }
}

#[test]
fn a_copy_leaves_dates_evidence_votes_and_parties_that_left_behind() {
    let mut earlier = Random::full(8).agreement();
    let staying = earlier.text.parties[0].clone();
    let mut leaving = staying.clone();
    leaving.id = PartyId(Uuid::from_u128(1));
    leaving.order = OrderKey::between(Some(&staying.order), None);
    leaving.standing.status = PartyStatus::Left;
    leaving.signatories.clear();
    earlier.text.goals[0].lead = Some(leaving.id);
    earlier.text.goals[0].supporting = vec![staying.id, leaving.id];
    earlier.text.parties.push(leaving.clone());
    let person = |party, number| ContactPerson {
        id: ContactId(Uuid::from_u128(number)),
        party,
        order: OrderKey::between(None, None),
        name: "perhekoordinaattori".into(),
        role: Text::default(),
        job_description: Text::default(),
        email: String::new(),
        phone: String::new(),
        deputy: String::new(),
        valid_from: None,
        valid_to: None,
        source: String::new(),
        checked_on: None,
    };
    earlier.contacts.persons = vec![person(staying.id, 10), person(leaving.id, 11)];
    earlier.work.votes.push(Vote { party: staying.id, goal: earlier.text.goals[0].id, dots: 1 });
    let copy = copy_of(&earlier, &mut counting());
    assert_eq!(copy.text.parties.len(), 1);
    assert_eq!(copy.contacts.persons.len(), 1);
    assert_eq!(copy.contacts.persons[0].party, copy.text.parties[0].id);
    assert_eq!(copy.text.goals[0].lead, None);
    assert_eq!(copy.text.goals[0].supporting, [copy.text.parties[0].id]);
    assert_eq!(copy.text.terms.validity.start, None);
    assert!(!matches!(copy.text.terms.validity.end, ValidityEnd::On { .. }));
    assert_eq!((copy.text.identity.date, copy.text.identity.case_number.as_str()), (None, ""));
    assert_eq!((copy.work, copy.evidence), (WorkRecord::default(), EvidenceRecord::default()));
}
