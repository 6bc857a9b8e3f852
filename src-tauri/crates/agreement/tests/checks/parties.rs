//! The stage of the parties: what each of them lacks.

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "a party leaves",
        |a| a.text.parties[1].standing.status = PartyStatus::Left,
        &[
            (Code::TooFewParties, "agreement", AGREEMENT),
            (Code::LeftPartyStillReferenced, "goal", GOAL),
            (Code::LeftPartyStillReferenced, "task", TASK),
            (Code::InterfaceBetweenFewerThanTwo, "interface", INTERFACE),
            (Code::LeftPartyStillReferenced, "interface", INTERFACE),
            (Code::LeftPartyStillReferenced, "body", BODY),
        ],
    ),
    ("no name", |a| a.text.parties[0].name = fi(" "), &[(Code::PartyWithoutName, "party", PARTY)]),
    (
        "no decision-maker",
        |a| a.text.parties[0].decision_maker = None,
        &[(Code::PartyWithoutDecisionMaker, "party", PARTY)],
    ),
    ("no kind", |a| a.text.parties[0].kind = None, &[(Code::PartyWithoutKind, "party", PARTY)]),
    (
        "no address",
        |a| a.text.parties[0].address = Address::default(),
        &[(Code::PartyWithoutAddress, "party", PARTY)],
    ),
    ("no contact", |a| drop(a.contacts.persons.remove(0)), &[(Code::PartyWithoutContact, "party", PARTY)]),
    (
        "a contact of the past",
        |a| a.contacts.persons[0].valid_to = NaiveDate::from_ymd_opt(2027, 5, 31),
        &[(Code::PartyWithoutContact, "party", PARTY)],
    ),
    ("a contact until today", |a| a.contacts.persons[0].valid_to = NaiveDate::from_ymd_opt(2027, 6, 1), &[]),
    (
        "no e-mail",
        |a| a.contacts.persons[0].email = String::new(),
        &[(Code::ContactWithoutDetails, "contact", CONTACT)],
    ),
    (
        "no Y-tunnus",
        |a| a.text.parties[0].business_id = BusinessIdEntry::NotGiven,
        &[(Code::PartyBusinessIdMissing, "party", PARTY)],
    ),
    (
        "a wrong Y-tunnus",
        |a| a.text.parties[0].business_id = BusinessIdEntry::typed("2077474-1"),
        &[(Code::PartyBusinessIdInvalid, "party", PARTY)],
    ),
    (
        "the name of another",
        |a| a.text.parties[1].name = fi("MIKKELIN  kaupunki "),
        &[(Code::PartyNameDoubled, "party", OTHER_PARTY)],
    ),
    (
        "the Y-tunnus of another",
        |a| {
            a.text.parties.iter_mut().for_each(|party| {
                party.business_id = BusinessIdEntry::typed("2077474-0");
            })
        },
        &[(Code::PartyBusinessIdDoubled, "party", OTHER_PARTY)],
    ),
];
