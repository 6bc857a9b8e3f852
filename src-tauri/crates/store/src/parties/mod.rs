//! Parties with their signatories, the signatories' names and the contact persons.

use crate::items::{self, COLUMNS};
use crate::{StoreError, Transaction, content, read::Reader};
use agreement::{
    AgreementId, ContactPerson, OrganisationId, Party, PartyId, Signatory, SignatoryId, SignatoryName,
};
use rusqlite::{Connection, params};
use std::collections::HashMap;

pub(crate) fn put_party(
    connection: &Connection,
    agreement: AgreementId,
    party: &Party,
) -> Result<(), StoreError> {
    let content = content::without(party, &[&COLUMNS[..], &["organisation", "signatories"]].concat())?;
    connection.prepare_cached(include_str!("party_put.sql"))?.execute(params![
        agreement.to_string(),
        party.id.to_string(),
        party.order.as_str(),
        party.organisation.map(|id| id.to_string()),
        content,
    ])?;
    put_signatories(connection, agreement, party)
}

fn put_signatories(connection: &Connection, agreement: AgreementId, party: &Party) -> Result<(), StoreError> {
    let (agreement, owner) = (agreement.to_string(), party.id.to_string());
    let kept: Vec<SignatoryId> = party.signatories.iter().map(|signatory| signatory.id).collect();
    connection.prepare_cached(include_str!("signatory_cut.sql"))?.execute(params![
        agreement,
        owner,
        content::whole(&kept)?
    ])?;
    let mut statement = connection.prepare_cached(include_str!("signatory_put.sql"))?;
    for (place, signatory) in party.signatories.iter().enumerate() {
        let duplicate = kept[..place].contains(&signatory.id);
        let content = content::without(signatory, &["id"])?;
        // Written nowhere: the signatory stands under another party already.
        if duplicate
            || statement.execute(params![agreement, signatory.id.to_string(), owner, place, content])? == 0
        {
            return Err(StoreError::DuplicateId { kind: "signatory", id: signatory.id.to_string() });
        }
    }
    Ok(())
}

pub(crate) fn read_parties(
    connection: &Connection,
    agreement: AgreementId,
) -> Result<Vec<Party>, StoreError> {
    let sql = include_str!("signatory_read.sql");
    let mut signatories = items::gathered(connection, sql, agreement, |row| {
        content::with::<Signatory>("signatory", items::text(row, 2)?, &[("id", row.get(1)?)])
    })?;
    let mut statement = connection.prepare_cached(include_str!("party_read.sql"))?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut parties = Vec::new();
    while let Some(row) = rows.next()? {
        let mut party: Party = items::item(row, "party", &[("organisation", row.get(3)?)])?;
        party.signatories = signatories.remove(&party.id.0).unwrap_or_default();
        parties.push(party);
    }
    Ok(parties)
}

/// Takes a party out of places that outlive it: goals it leads, seats it has, coordination it hosts.
pub(crate) fn detach(
    connection: &Connection,
    agreement: AgreementId,
    party: PartyId,
) -> Result<(), StoreError> {
    for sql in [
        "UPDATE agreement SET host = NULL WHERE id = ?1 AND host = ?2",
        "UPDATE goal SET lead = NULL WHERE agreement = ?1 AND lead = ?2",
        "UPDATE body_seat SET party = NULL WHERE agreement = ?1 AND party = ?2",
    ] {
        connection.prepare_cached(sql)?.execute([agreement.to_string(), party.to_string()])?;
    }
    Ok(())
}

pub(crate) fn put_contact(
    connection: &Connection,
    agreement: AgreementId,
    person: &ContactPerson,
) -> Result<(), StoreError> {
    let content = content::without(person, &[&COLUMNS[..], &["party"]].concat())?;
    connection.prepare_cached(include_str!("contact_put.sql"))?.execute(params![
        agreement.to_string(),
        person.id.to_string(),
        person.order.as_str(),
        person.party.to_string(),
        content,
    ])?;
    Ok(())
}

/// The contact persons in the order of these parties and then of their own list.
pub(crate) fn read_contacts(
    connection: &Connection,
    agreement: AgreementId,
    parties: &[Party],
) -> Result<Vec<ContactPerson>, StoreError> {
    let mut statement = connection.prepare_cached(include_str!("contact_read.sql"))?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut persons: Vec<ContactPerson> = Vec::new();
    while let Some(row) = rows.next()? {
        persons.push(items::item(row, "contact", &[("party", row.get(3)?)])?);
    }
    let places: HashMap<PartyId, usize> =
        parties.iter().enumerate().map(|(place, party)| (party.id, place)).collect();
    persons.sort_by_key(|person| places.get(&person.party).copied());
    Ok(persons)
}

pub(crate) fn put_signatory_name(
    connection: &Connection,
    agreement: AgreementId,
    signatory: SignatoryId,
    name: &str,
) -> Result<(), StoreError> {
    let (agreement, signatory) = (agreement.to_string(), signatory.to_string());
    if name.is_empty() {
        let sql = "DELETE FROM signatory_name WHERE agreement = ?1 AND signatory = ?2";
        connection.prepare_cached(sql)?.execute([agreement, signatory])?;
    } else {
        connection.prepare_cached(include_str!("signatory_name_put.sql"))?.execute([
            agreement.as_str(),
            signatory.as_str(),
            name,
        ])?;
    }
    Ok(())
}

/// The names of signatories, in the order of their ids.
pub(crate) fn read_signatory_names(
    connection: &Connection,
    agreement: AgreementId,
) -> Result<Vec<SignatoryName>, StoreError> {
    let sql = "SELECT signatory, name FROM signatory_name WHERE agreement = ?1 ORDER BY signatory";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut names = Vec::new();
    while let Some(row) = rows.next()? {
        let signatory = items::id(row, 0)?.into();
        names.push(SignatoryName { signatory, name: row.get(1)? });
    }
    Ok(names)
}

impl Transaction<'_> {
    /// Writes the name of a signatory, which is evidence and no part of the text (ruling 1); an empty one removes it.
    ///
    /// # Errors
    /// [`StoreError::MissingReference`] at the end of the action when there is no such signatory.
    pub fn put_signatory_name(
        &self,
        agreement: AgreementId,
        signatory: SignatoryId,
        name: &str,
    ) -> Result<(), StoreError> {
        put_signatory_name(self.connection, agreement, signatory, name)
    }
}

impl Reader<'_> {
    /// The parties of agreements outside the trash that were taken from an entry of the register (ruling 2).
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn parties_of_organisation(
        &self,
        id: OrganisationId,
    ) -> Result<Vec<(AgreementId, PartyId)>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("party_of_organisation.sql"))?;
        let mut rows = statement.query([id.to_string()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push((items::id(row, 0)?.into(), items::id(row, 1)?.into()));
        }
        Ok(found)
    }
}
