//! The parties stage: the parties of an agreement, taken from the register, with what each needs to decide and sign.

use crate::wire::{
    AddMatchingParties, AddParties, AddressForm, BusinessIdState, BusinessIdView, Changed, ContactView,
    DecisionMakerForm, OneAgreement, OneParty, PartiesView, PartyBrief, PartyView, SignatoryForm,
    StandingForm,
};
use crate::{CommandError, Desk, Session, frame, in_force, items, words};
use agreement::{
    Address, Agreement, AgreementId, BusinessIdEntry, BusinessIdError, ContactPerson, DecisionMaker, Item,
    Language, OrderKey, Organisation, OrganisationId, OrganisationKind, Party, PartyId, Text,
};
use chrono::NaiveDate;
use locale::words as say;
use store::{Op, OpCode, OrganisationQuery, Scope, Transaction};

/// The parties stage.
pub fn parties(desk: &Desk, request: OneAgreement) -> Result<PartiesView, CommandError> {
    let mut session = desk.session();
    let id = request.agreement.into();
    let agreement = session.agreement(id)?;
    let today = session.world.today();
    let places = in_force::places_on(&mut session, id, today)?;
    let places = places.map(|(_, places)| places).unwrap_or_default();
    let mut parties = Vec::with_capacity(agreement.text.parties.len());
    for party in &agreement.text.parties {
        let entry = match party.organisation {
            Some(id) => session.workspace.read().organisation(id)?,
            None => None,
        };
        let mut view = party_view(session.language, &agreement, party, entry.as_ref());
        let place = places.iter().find(|place| place.party == party.id);
        view.in_force =
            place.map(|place| in_force::in_words(session.language, place, today)).unwrap_or_default();
        parties.push(view);
    }
    Ok(PartiesView { parties })
}

fn party_view(
    language: Language,
    agreement: &Agreement,
    party: &Party,
    entry: Option<&Organisation>,
) -> PartyView {
    let contacts = agreement.contacts.persons.iter().filter(|contact| contact.party == party.id);
    PartyView {
        id: party.id.0,
        number: agreement.text.party_number(party.id).map(frame::narrow),
        organisation: party.organisation.map(|id| id.0),
        differs_from_register: entry.is_some_and(|entry| differs(party, entry)),
        name: (&party.name).into(),
        short_name: (&party.short_name).into(),
        kind: party.kind,
        unit: (&party.unit).into(),
        business_id: business_id_view(language, &party.business_id),
        address: address_form(&party.address),
        represents: party.represents.clone(),
        lead: party.lead,
        standing: StandingForm {
            status: party.standing.status,
            since: iso(party.standing.since),
            reason: party.standing.reason.clone(),
            last_day: iso(party.standing.last_day),
        },
        decision_maker: party.decision_maker.as_ref().map(decision_maker_form),
        proposed_decision_maker: proposed_decision_maker(party).as_ref().map(decision_maker_form),
        signatories: signatory_forms(agreement, party),
        in_force: String::new(),
        contacts: contacts.map(contact_view).collect(),
    }
}

/// A date in ISO form, or nothing: the window writes it the Finnish way.
pub(crate) fn iso(date: Option<NaiveDate>) -> String {
    date.map(|date| date.to_string()).unwrap_or_default()
}

/// A deciding body as a form.
pub(crate) fn decision_maker_form(maker: &DecisionMaker) -> DecisionMakerForm {
    DecisionMakerForm { level: maker.level, name: (&maker.name).into() }
}

/// Who signs for a party, with the names from the evidence.
pub(crate) fn signatory_forms(agreement: &Agreement, party: &Party) -> Vec<SignatoryForm> {
    let name_of = |id| {
        let names = &agreement.evidence.signatory_names;
        names.iter().find(|name| name.signatory == id).map(|name| name.name.clone()).unwrap_or_default()
    };
    party
        .signatories
        .iter()
        .map(|signatory| SignatoryForm {
            id: Some(signatory.id.0),
            title: (&signatory.title).into(),
            name: name_of(signatory.id),
            capacity: signatory.capacity,
            basis: signatory.basis.as_ref().map(|basis| basis.kind),
            basis_detail: signatory.basis.as_ref().map(|basis| basis.detail.clone()).unwrap_or_default(),
            basis_dated: iso(signatory.basis.as_ref().and_then(|basis| basis.dated)),
            counter_signs: signatory.counter_signs,
        })
        .collect()
}

fn contact_view(contact: &ContactPerson) -> ContactView {
    ContactView {
        id: contact.id.0,
        name: contact.name.clone(),
        role: (&contact.role).into(),
        job_description: (&contact.job_description).into(),
        email: contact.email.clone(),
        phone: contact.phone.clone(),
        deputy: contact.deputy.clone(),
        valid_from: contact.valid_from,
        valid_to: contact.valid_to,
        source: contact.source.clone(),
        checked_on: contact.checked_on,
    }
}

/// A Y-tunnus with its state and, where it is wrong, why.
pub(crate) fn business_id_view(language: Language, entry: &BusinessIdEntry) -> BusinessIdView {
    let (state, problem) = match (entry, entry.parsed()) {
        (BusinessIdEntry::KnowinglyMissing, _) => (BusinessIdState::KnowinglyMissing, None),
        (_, None) => (BusinessIdState::NotGiven, None),
        (_, Some(Ok(_))) => (BusinessIdState::Valid, None),
        (_, Some(Err(error))) => {
            let code = match error {
                BusinessIdError::Form => "business-id-form",
                BusinessIdError::CheckDigit => "business-id-check-digit",
                BusinessIdError::NoSuchNumber => "business-id-no-such-number",
            };
            (BusinessIdState::Invalid, Some(words::of_code(language, "error", code)))
        }
    };
    BusinessIdView { state, text: entry.text().unwrap_or_default().to_owned(), problem }
}

/// An address as a form.
pub(crate) fn address_form(address: &Address) -> AddressForm {
    AddressForm {
        street: address.street.clone(),
        postcode: address.postcode.clone(),
        place: address.place.clone(),
    }
}

fn differs(party: &Party, entry: &Organisation) -> bool {
    party.name != entry.name || party.address != entry.address || party.business_id != entry.business_id
}

/// The joining parties in few words, to choose from.
pub(crate) fn briefs(agreement: &Agreement, language: Language) -> Vec<PartyBrief> {
    agreement
        .text
        .joining()
        .enumerate()
        .map(|(index, party)| PartyBrief {
            id: party.id.0,
            number: frame::narrow(index + 1),
            brief: party.brief(language).to_owned(),
            name: party.name.shown(language).to_owned(),
            kind: party.kind,
        })
        .collect()
}

/// The deciding body a party's kind proposes (domain: default decision-makers); a person may name another.
pub(crate) fn proposed_decision_maker(party: &Party) -> Option<DecisionMaker> {
    let kind = party.kind?;
    let level = kind.usual_decision_level()?;
    let code =
        if kind == OrganisationKind::Municipality && is_city(&party.name) { "city" } else { kind.code() };
    Some(DecisionMaker { level, name: words::in_all_languages("decision-maker", code) })
}

/// Whether a municipality calls itself a city: its board is then kaupunginhallitus, stadsstyrelsen.
fn is_city(name: &Text) -> bool {
    let ends = |name: Option<&String>, ending: &str| {
        name.is_some_and(|name| name.trim_end().to_lowercase().ends_with(ending))
    };
    ends(name.fi.as_ref(), "kaupunki") || ends(name.sv.as_ref(), "stad")
}

/// Only one party leads: those that led before and no longer do.
pub(crate) fn led_by_another(agreement: &Agreement, after: &Item) -> Vec<Party> {
    let Item::Party(leader) = after else { return Vec::new() };
    if !leader.lead {
        return Vec::new();
    }
    let others = agreement.text.parties.iter().filter(|party| party.lead && party.id != leader.id);
    others.map(|party| Party { lead: false, ..party.clone() }).collect()
}

/// Adds organisations of the register as parties.
pub fn add_parties(desk: &Desk, request: AddParties) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let mut organisations = Vec::with_capacity(request.organisations.len());
    for id in request.organisations {
        let found = session.workspace.read().organisation(id.into())?;
        organisations.push(found.ok_or(CommandError::NotFound)?);
    }
    add(&mut session, request.agreement.into(), &organisations)
}

/// Adds every organisation that matches a search as a party.
pub fn add_matching_parties(desk: &Desk, request: AddMatchingParties) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let query = OrganisationQuery {
        search: request.text,
        language: session.language,
        offset: 0,
        limit: MOST_PARTIES,
    };
    let found = session.workspace.read().organisations(&query)?;
    add(&mut session, request.agreement.into(), &found.organisations)
}

/// More parties than any agreement of this kind has; a guard against adding a whole country by mistake.
const MOST_PARTIES: usize = 500;

fn add(
    session: &mut Session,
    id: AgreementId,
    organisations: &[Organisation],
) -> Result<Changed, CommandError> {
    let agreement = session.agreement(id)?;
    let new = new_parties(session, &agreement, organisations);
    let message = say::DonePartiesAdded { count: count(new.len()) }.text(words::tongue(session.language));
    let op = Op::new(OpCode::AddParties, Scope::Agreement(id)).with("count", new.len().to_string());
    let mut changed = session.act(op, |tx| put_all(tx, id, &new))?;
    changed.created = new.first().map(|party| party.id.0);
    changed.message = Some(message);
    Ok(changed)
}

/// A count for a message.
pub(crate) fn count(count: usize) -> locale::Count {
    locale::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Writes new parties.
pub(crate) fn put_all(tx: &Transaction<'_>, id: AgreementId, parties: &[Party]) -> Result<(), CommandError> {
    for party in parties {
        tx.put_item(id, &Item::Party(party.clone()))?;
    }
    Ok(())
}

/// Parties of organisations, after those there are; organisations that are parties already are passed over.
pub(crate) fn new_parties(
    session: &Session,
    agreement: &Agreement,
    organisations: &[Organisation],
) -> Vec<Party> {
    let mut last: Option<OrderKey> = agreement.text.parties.last().map(|party| party.order.clone());
    let is_party =
        |id: OrganisationId| agreement.text.parties.iter().any(|party| party.organisation == Some(id));
    let mut new: Vec<Party> = Vec::new();
    for organisation in organisations {
        let twice = new.iter().any(|party| party.organisation == Some(organisation.id));
        if is_party(organisation.id) || twice {
            continue;
        }
        let order = OrderKey::between(last.as_ref(), None);
        last = Some(order.clone());
        new.push(party_of(session, organisation, order));
    }
    new
}

fn party_of(session: &Session, organisation: &Organisation, order: OrderKey) -> Party {
    let mut party = items::new_party(session.new_id(), order, organisation.name.clone());
    party.organisation = Some(organisation.id);
    party.short_name = organisation.short_name.clone();
    party.kind = organisation.kind;
    party.business_id = organisation.business_id.clone();
    party.address = organisation.address.clone();
    party.represents = organisation.represents.clone();
    party.decision_maker = proposed_decision_maker(&party);
    party
}

/// Takes name, address and Y-tunnus from the register anew.
pub fn update_party_from_register(desk: &Desk, request: OneParty) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let party = agreement.text.party(PartyId(request.party)).ok_or(CommandError::NotFound)?;
    let organisation = party.organisation.ok_or(CommandError::NotFound)?;
    let entry = session.workspace.read().organisation(organisation)?.ok_or(CommandError::NotFound)?;
    let party = updated(party, &entry);
    let op = Op::new(OpCode::UpdatePartyFromRegister, Scope::Agreement(id))
        .about(agreement::ItemRef { kind: agreement::ItemKind::Party, id: party.id.0 })
        .with("name", party.name.shown(session.language));
    session.act(op, |tx| Ok(tx.put_item(id, &Item::Party(party))?))
}

/// The party with what the register says.
pub(crate) fn updated(party: &Party, entry: &Organisation) -> Party {
    Party {
        name: entry.name.clone(),
        address: entry.address.clone(),
        business_id: entry.business_id.clone(),
        ..party.clone()
    }
}
