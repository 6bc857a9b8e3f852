//! Writing agreements: their head, their items of every kind, and the text as a whole.

use crate::log::instant;
use crate::{StoreError, Transaction, content, division, goals, items, parties, terms};
use agreement::{
    Agreement, AgreementId, GoalId, Identity, Item, ItemKind, ItemRef, LocalizedRichText, PartyId, Terms,
    TextRecord, Vote,
};
use rusqlite::{Connection, ToSql, params};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

impl Transaction<'_> {
    /// Adds an agreement with all it holds.
    ///
    /// # Errors
    /// [`StoreError::AgreementExists`]; else as for the parts.
    pub fn create_agreement(&self, agreement: &Agreement) -> Result<(), StoreError> {
        let (terms, host) = stored_terms(&agreement.text.terms)?;
        let added = self.connection.prepare_cached(include_str!("create.sql"))?.execute(params![
            agreement.id.to_string(),
            instant(self.now),
            agreement.work.dots_per_party,
            host,
            content::whole(&agreement.text.identity)?,
            content::whole(&agreement.text.purpose)?,
            terms,
        ])?;
        if added == 0 {
            return Err(StoreError::AgreementExists(agreement.id));
        }
        for item in items_of(&agreement.text) {
            put(self.connection, agreement.id, &item)?;
        }
        for person in &agreement.contacts.persons {
            parties::put_contact(self.connection, agreement.id, person)?;
        }
        for name in &agreement.evidence.signatory_names {
            self.put_signatory_name(agreement.id, name.signatory, &name.name)?;
        }
        for (party, votes) in by_party(&agreement.work.votes) {
            self.set_votes(agreement.id, party, &votes)?;
        }
        Ok(())
    }

    /// Writes title, kind, languages and the rest of the identity.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn put_identity(&self, id: AgreementId, identity: &Identity) -> Result<(), StoreError> {
        self.update_head(
            "UPDATE agreement SET identity = ?2 WHERE id = ?1",
            id,
            &[&content::whole(identity)?],
        )
    }

    /// Writes the purpose.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn put_purpose(&self, id: AgreementId, purpose: &LocalizedRichText) -> Result<(), StoreError> {
        self.update_head("UPDATE agreement SET purpose = ?2 WHERE id = ?1", id, &[&content::whole(purpose)?])
    }

    /// Writes the terms the agreement has once.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::MissingReference`] at the end of the action for an unknown host.
    pub fn put_terms(&self, id: AgreementId, terms: &Terms) -> Result<(), StoreError> {
        let (terms, host) = stored_terms(terms)?;
        self.update_head("UPDATE agreement SET terms = ?2, host = ?3 WHERE id = ?1", id, &[&terms, &host])
    }

    /// Writes how many dots each party has to give.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn put_dots_per_party(&self, id: AgreementId, dots: u8) -> Result<(), StoreError> {
        self.update_head("UPDATE agreement SET dots_per_party = ?2 WHERE id = ?1", id, &[&dots])
    }

    /// Puts an agreement into the trash, as of now.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn trash_agreement(&self, id: AgreementId) -> Result<(), StoreError> {
        self.update_head("UPDATE agreement SET trashed_at = ?2 WHERE id = ?1", id, &[&instant(self.now)])
    }

    /// Takes an agreement back from the trash.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn restore_agreement(&self, id: AgreementId) -> Result<(), StoreError> {
        self.update_head("UPDATE agreement SET trashed_at = NULL WHERE id = ?1", id, &[])
    }

    /// Adds an item to an agreement or changes the one of its id. Roles, seats, signatories and the like are compared, so
    /// that only what differs is written and logged.
    ///
    /// # Errors
    /// [`StoreError::DuplicateId`]; [`StoreError::MissingReference`] at the end of the action when the agreement or
    /// something the item names (a goal's focus area, a role's party) is not there.
    pub fn put_item(&self, agreement: AgreementId, item: &Item) -> Result<(), StoreError> {
        put(self.connection, agreement, item)
    }

    /// Removes an item with all that hangs on it: a party's roles, contacts, votes and signatories, its lead and support
    /// of goals, its place in interfaces and in seats; a focus area's goals, a goal's tasks and votes.
    /// References to a section or definition inside texts stay, and a check finds them.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn remove_item(&self, agreement: AgreementId, item: ItemRef) -> Result<(), StoreError> {
        if self.remove(agreement, item)? {
            return Ok(());
        }
        Err(StoreError::NotFound { kind: item.kind.code(), id: item.id.to_string() })
    }

    /// Replaces the text as a whole. Items are known by their ids: what stays keeps its contacts, votes and names; what
    /// the new text lacks is removed as by [`Transaction::remove_item`].
    ///
    /// # Errors
    /// As for the parts.
    pub fn replace_text(&self, id: AgreementId, text: &TextRecord) -> Result<(), StoreError> {
        self.put_identity(id, &text.identity)?;
        self.put_purpose(id, &text.purpose)?;
        let mut kept: BTreeSet<(ItemKind, Uuid)> = BTreeSet::new();
        // Written before anything is removed: a goal that moved to another focus area must not go with the old one.
        for item in items_of(text) {
            kept.insert((item.kind(), item.id()));
            put(self.connection, id, &item)?;
        }
        self.put_terms(id, &text.terms)?;
        for kind in ItemKind::ALL.iter().copied().filter(|kind| *kind != ItemKind::Contact) {
            for item in items::ids(self.connection, kind, id)? {
                if !kept.contains(&(kind, item)) {
                    self.remove(id, ItemRef { kind, id: item })?;
                }
            }
        }
        Ok(())
    }

    fn remove(&self, agreement: AgreementId, item: ItemRef) -> Result<bool, StoreError> {
        if item.kind == ItemKind::Party {
            parties::detach(self.connection, agreement, item.id.into())?;
        }
        items::remove(self.connection, item.kind, agreement, item.id)
    }

    fn update_head(&self, sql: &str, id: AgreementId, values: &[&dyn ToSql]) -> Result<(), StoreError> {
        let id = id.to_string();
        let mut parameters: Vec<&dyn ToSql> = vec![&id];
        parameters.extend_from_slice(values);
        match self.connection.prepare_cached(sql)?.execute(&parameters[..])? {
            0 => Err(StoreError::NotFound { kind: "agreement", id }),
            _ => Ok(()),
        }
    }
}

fn put(connection: &Connection, agreement: AgreementId, item: &Item) -> Result<(), StoreError> {
    let kind = item.kind();
    let place = (item.id(), item.order());
    match item {
        Item::Party(party) => parties::put_party(connection, agreement, party),
        Item::Contact(person) => parties::put_contact(connection, agreement, person),
        Item::Goal(goal) => goals::put_goal(connection, agreement, goal),
        Item::Task(task) => division::put_task(connection, agreement, task),
        Item::Interface(interface) => division::put_interface(connection, agreement, interface),
        Item::Body(body) => terms::put_body(connection, agreement, body),
        Item::Value(value) => items::put(connection, kind, agreement, place, value),
        Item::Wish(wish) => items::put(connection, kind, agreement, place, wish),
        Item::FocusArea(area) => items::put(connection, kind, agreement, place, area),
        Item::Section(section) => items::put(connection, kind, agreement, place, section),
        Item::LegalBasis(basis) => items::put(connection, kind, agreement, place, basis),
        Item::Definition(definition) => items::put(connection, kind, agreement, place, definition),
        Item::Activity(activity) => items::put(connection, kind, agreement, place, activity),
        Item::CostException(exception) => items::put(connection, kind, agreement, place, exception),
        Item::RelatedAgreement(related) => items::put(connection, kind, agreement, place, related),
        Item::Appendix(appendix) => items::put(connection, kind, agreement, place, appendix),
    }
}

/// Every item of a text.
fn items_of(text: &TextRecord) -> Vec<Item> {
    fn of<T: Clone + Into<Item>>(list: &[T]) -> impl Iterator<Item = Item> {
        list.iter().cloned().map(Into::into)
    }
    of(&text.parties)
        .chain(of(&text.values))
        .chain(of(&text.wishes))
        .chain(of(&text.focus_areas))
        .chain(of(&text.goals))
        .chain(of(&text.tasks))
        .chain(of(&text.interfaces))
        .chain(of(&text.sections))
        .chain(of(&text.legal_basis))
        .chain(of(&text.definitions))
        .chain(of(&text.activities))
        .chain(of(&text.bodies))
        .chain(of(&text.cost_exceptions))
        .chain(of(&text.related_agreements))
        .chain(of(&text.appendices))
        .collect()
}

/// The terms without the host, which is a column, and the host.
fn stored_terms(terms: &Terms) -> Result<(String, Option<String>), StoreError> {
    let mut terms = terms.clone();
    let host = terms.coordination.host.take();
    Ok((content::whole(&terms)?, host.map(|id| id.to_string())))
}

fn by_party(votes: &[Vote]) -> BTreeMap<PartyId, BTreeMap<GoalId, u8>> {
    let mut found: BTreeMap<PartyId, BTreeMap<GoalId, u8>> = BTreeMap::new();
    for vote in votes {
        found.entry(vote.party).or_default().insert(vote.goal, vote.dots);
    }
    found
}
