//! The register of organisations, which outlives agreements.

use crate::wire::{
    Changed, EditOrganisation, NewOrganisation, OneOrganisation, OrganisationPage, OrganisationRow,
    OrganisationSearch, OrganisationView,
};
use crate::{CommandError, Desk, Session, apply, frame, input, parties, words};
use agreement::{
    Address, AgreementId, BusinessIdEntry, Item, Language, Organisation, OrganisationId, Party, PartyId, Text,
};
use locale::words as say;
use store::{Op, OpCode, OrganisationQuery, Scope, SortKeys};

/// The most rows of one page.
pub(crate) const MOST_ROWS: u32 = 500;

/// A page of the register in Finnish order.
pub fn organisations(desk: &Desk, request: OrganisationSearch) -> Result<OrganisationPage, CommandError> {
    let mut session = desk.session();
    let language = session.language;
    let wide = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let query = OrganisationQuery {
        search: request.text,
        language,
        offset: wide(request.offset),
        limit: wide(request.limit.min(MOST_ROWS)),
    };
    let page = session.workspace.read().organisations(&query)?;
    let undo = session.workspace.undo_state(Scope::Register)?;
    Ok(OrganisationPage {
        total: frame::narrow(page.total),
        rows: page.organisations.iter().map(|organisation| row(language, organisation)).collect(),
        undo: undo.undo.map(|op| words::of_action(language, &op)),
        redo: undo.redo.map(|op| words::of_action(language, &op)),
    })
}

fn row(language: Language, organisation: &Organisation) -> OrganisationRow {
    OrganisationRow {
        id: organisation.id.0,
        name: organisation.name.shown(language).to_owned(),
        kind: organisation.kind,
        business_id: organisation.business_id.text().unwrap_or_default().to_owned(),
        place: organisation.address.place.clone(),
    }
}

/// One organisation.
pub fn organisation(desk: &Desk, request: OneOrganisation) -> Result<OrganisationView, CommandError> {
    let session = desk.session();
    let id = OrganisationId(request.organisation);
    let organisation = entry(&session, id)?;
    Ok(OrganisationView {
        id: id.0,
        name: (&organisation.name).into(),
        short_name: (&organisation.short_name).into(),
        kind: organisation.kind,
        business_id: parties::business_id_view(session.language, &organisation.business_id),
        address: parties::address_form(&organisation.address),
        represents: organisation.represents.clone(),
        activity: (&organisation.activity).into(),
        source: organisation.source.clone(),
        checked_on: organisation.checked_on,
        agreements: agreements_of(&session, id)?,
    })
}

fn entry(session: &Session, id: OrganisationId) -> Result<Organisation, CommandError> {
    session.workspace.read().organisation(id)?.ok_or(CommandError::NotFound)
}

/// The titles of the open agreements whose party an organisation is.
fn agreements_of(session: &Session, id: OrganisationId) -> Result<Vec<String>, CommandError> {
    let parties = session.workspace.read().parties_of_organisation(id)?;
    let agreements = session.workspace.read().agreements()?;
    let of = agreements.iter().filter(|row| parties.iter().any(|(agreement, _)| *agreement == row.id));
    Ok(of.map(|row| row.identity.title.shown(session.language).to_owned()).collect())
}

/// Adds an organisation.
pub fn add_organisation(desk: &Desk, request: NewOrganisation) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let mut organisation = blank(session.new_id().into(), input::text(request.name)?);
    organisation.kind = request.kind;
    input::refuse_identity_code(&organisation)?;
    let op = Op::new(OpCode::AddOrganisation, Scope::Register)
        .with("name", frame::short(organisation.name.shown(session.language)));
    let sort = sort_keys(&organisation.name);
    let mut changed = session.act(op, |tx| Ok(tx.put_organisation(&organisation, &sort)?))?;
    changed.created = Some(organisation.id.0);
    Ok(changed)
}

/// An entry that is only a name so far.
pub(crate) fn blank(id: OrganisationId, name: Text) -> Organisation {
    Organisation {
        id,
        name,
        short_name: Text::default(),
        kind: None,
        business_id: BusinessIdEntry::NotGiven,
        address: Address::default(),
        represents: Vec::new(),
        activity: Text::default(),
        source: String::new(),
        checked_on: None,
    }
}

/// An entry for a party that the register does not know yet.
pub(crate) fn entry_of(id: OrganisationId, party: &Party) -> Organisation {
    Organisation {
        short_name: party.short_name.clone(),
        kind: party.kind,
        business_id: party.business_id.clone(),
        address: party.address.clone(),
        represents: party.represents.clone(),
        ..blank(id, party.name.clone())
    }
}

/// The places of a name in each language's order (ruling 22). Finnish order serves Swedish too: å ä ö last.
pub(crate) fn sort_keys(name: &Text) -> SortKeys {
    let key = |language| locale::collation::sort_key(name.shown(language));
    SortKeys { fi: key(Language::Fi), sv: key(Language::Sv), en: key(Language::En) }
}

/// Edits an organisation; where asked, its parties in open agreements take the change in the same transaction (ruling 2).
pub fn edit_organisation(desk: &Desk, request: EditOrganisation) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let mut organisation = entry(&session, OrganisationId(request.organisation))?;
    apply::apply_organisation(&mut organisation, request.change)?;
    input::refuse_identity_code(&organisation)?;
    let followers = if request.update_parties { followers(&mut session, &organisation)? } else { Vec::new() };
    let message = say::DoneRegisterOffers { count: parties::count(followers.len()) };
    let message = message.text(words::tongue(session.language));
    let op = Op::new(OpCode::EditOrganisation, Scope::Register)
        .with("name", frame::short(organisation.name.shown(session.language)));
    let sort = sort_keys(&organisation.name);
    let mut changed = session.act(op, |tx| {
        tx.put_organisation(&organisation, &sort)?;
        for (agreement, party) in followers {
            tx.put_item(agreement, &Item::Party(party))?;
        }
        Ok(())
    })?;
    changed.message = Some(message);
    Ok(changed)
}

/// The parties that take over what the register says, as they will be.
fn followers(
    session: &mut Session,
    organisation: &Organisation,
) -> Result<Vec<(AgreementId, Party)>, CommandError> {
    let places: Vec<(AgreementId, PartyId)> =
        session.workspace.read().parties_of_organisation(organisation.id)?;
    let mut followers = Vec::with_capacity(places.len());
    for (agreement, party) in places {
        // A locked text takes nothing over; it must be begun anew first (ruling 10).
        if session.guard(Scope::Agreement(agreement))?.is_some() {
            continue;
        }
        let found = session.workspace.read().agreement(agreement)?;
        if let Some(party) = found.text.party(party) {
            followers.push((agreement, parties::updated(party, organisation)));
        }
    }
    Ok(followers)
}

/// Removes an organisation; parties keep their own copy.
pub fn remove_organisation(desk: &Desk, request: OneOrganisation) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let organisation = entry(&session, OrganisationId(request.organisation))?;
    let op = Op::new(OpCode::RemoveOrganisation, Scope::Register)
        .with("name", frame::short(organisation.name.shown(session.language)));
    session.act(op, |tx| Ok(tx.remove_organisation(organisation.id)?))
}
