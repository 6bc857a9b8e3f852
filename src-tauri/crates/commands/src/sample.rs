//! The model agreement of sixteen parties: `assets/samples/model-agreement.json` put into an empty workspace.

use crate::wire::Frame;
use crate::{CommandError, Session, register};
use agreement::{
    Agreement, ClauseOrigin, ContactPerson, ContactsRecord, EvidenceRecord, GoalId, OrderKey, Organisation,
    OrganisationId, PartyId, SectionKind, Text, Vote, WorkRecord, archive,
};
use serde::Deserialize;
use store::{Op, OpCode, OrganisationQuery, Scope, SettingKey};
use uuid::Uuid;

const MODEL: &str = include_str!("../../../../assets/samples/model-agreement.json");

/// The file's shape: the archive form of the text, and what is not part of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Model {
    agreement: serde_json::Value,
    clauses: Vec<ModelClause>,
    contacts: Vec<ModelContact>,
    example_votes: Vec<ModelVote>,
}

/// Which text of the clause library fills a section.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelClause {
    section: Uuid,
    kind: SectionKind,
    alternative: String,
}

/// A role that answers for a party.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelContact {
    party: Uuid,
    role: Text,
    job_description: Text,
}

/// A party's dots for a goal.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ModelVote {
    party: Uuid,
    goal: Uuid,
    dots: u8,
}

/// Fills an empty workspace with the model agreement and its organisations; their ids are fixed (ruling 41).
///
/// # Errors
/// [`CommandError::WorkspaceNotEmpty`] when anything is there already.
pub(crate) fn fill(session: &mut Session) -> Result<Frame, CommandError> {
    let query = OrganisationQuery { search: String::new(), language: session.language, offset: 0, limit: 1 };
    let read = session.workspace.read();
    if !read.agreements()?.is_empty() || read.organisations(&query)?.total > 0 {
        return Err(CommandError::WorkspaceNotEmpty);
    }
    let (agreement, organisations) = model(session)?;
    let id = agreement.id;
    // As with every agreement, undo does not take it away.
    let op = Op { barrier: true, ..Op::new(OpCode::NewAgreement, Scope::Register) }
        .with("name", agreement.text.identity.title.shown(session.language));
    session.act(op, |tx| {
        for organisation in &organisations {
            tx.put_organisation(organisation, &register::sort_keys(&organisation.name))?;
        }
        Ok(tx.create_agreement(&agreement)?)
    })?;
    session.remember(SettingKey::LastAgreement, &id.to_string())?;
    crate::frame::frame(session, id)
}

fn model(session: &Session) -> Result<(Agreement, Vec<Organisation>), CommandError> {
    let fault = |error: serde_json::Error| CommandError::Internal(format!("model agreement: {error}"));
    let model: Model = serde_json::from_str(MODEL).map_err(fault)?;
    let archived = archive::read(&serde_json::to_vec(&model.agreement).map_err(fault)?)?;
    let mut agreement = Agreement {
        id: archived.agreement,
        text: archived.text,
        contacts: contacts(&model),
        evidence: EvidenceRecord::default(),
        work: work(&model),
    };
    fill_sections(session, &mut agreement, &model);
    let organisations = register_entries(&mut agreement);
    Ok((agreement, organisations))
}

fn fill_sections(session: &Session, agreement: &mut Agreement, model: &Model) {
    for clause in &model.clauses {
        let origin = ClauseOrigin { kind: clause.kind, alternative: clause.alternative.clone() };
        let place = agreement.text.sections.iter().position(|section| section.id.0 == clause.section);
        let filled = place
            .and_then(|place| session.library.filled(agreement, &agreement.text.sections[place], origin));
        if let (Some(place), Some(filled)) = (place, filled) {
            agreement.text.sections[place] = filled;
        }
    }
}

/// An entry of the register for each party, so that the example shows both.
fn register_entries(agreement: &mut Agreement) -> Vec<Organisation> {
    let mut entries = Vec::with_capacity(agreement.text.parties.len());
    for party in &mut agreement.text.parties {
        let id = OrganisationId(beside(party.id.0, 1));
        party.organisation = Some(id);
        entries.push(register::entry_of(id, party));
    }
    entries
}

/// A fixed identity that belongs to another: the same, but for one byte of its random part.
fn beside(id: Uuid, mark: u8) -> Uuid {
    let mut bytes = *id.as_bytes();
    bytes[9] ^= mark;
    Uuid::from_bytes(bytes)
}

fn contacts(model: &Model) -> ContactsRecord {
    let order = OrderKey::between(None, None);
    let person = |contact: &ModelContact| ContactPerson {
        id: beside(contact.party, 2).into(),
        party: contact.party.into(),
        order: order.clone(),
        name: String::new(),
        role: contact.role.clone(),
        job_description: contact.job_description.clone(),
        email: String::new(),
        phone: String::new(),
        deputy: String::new(),
        valid_from: None,
        valid_to: None,
        source: String::new(),
        checked_on: None,
    };
    ContactsRecord { persons: model.contacts.iter().map(person).collect() }
}

fn work(model: &Model) -> WorkRecord {
    let vote =
        |vote: &ModelVote| Vote { party: PartyId(vote.party), goal: GoalId(vote.goal), dots: vote.dots };
    WorkRecord { votes: model.example_votes.iter().map(vote).collect(), ..WorkRecord::default() }
}
