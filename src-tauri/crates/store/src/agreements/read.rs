//! Reading agreements: the list of them, and one as a whole.

use crate::{StoreError, content, division, evidence, goals, items, parties, read::Reader, terms};
use agreement::{
    Agreement, AgreementId, ContactsRecord, Identity, ItemKind, Terms, TextRecord, Validity, WorkRecord,
};
use chrono::{DateTime, Utc};
use rusqlite::Row;

/// An agreement in the list of agreements.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreementSummary {
    /// Its identity.
    pub id: AgreementId,
    /// Title, kind, languages and the rest.
    pub identity: Identity,
    /// How long it is valid.
    pub validity: Validity,
    /// How many parties join.
    pub joining: usize,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it was last changed.
    pub changed: DateTime<Utc>,
    /// Since when it is in the trash.
    pub trashed: Option<DateTime<Utc>>,
}

impl Reader<'_> {
    /// Every agreement, those in the trash included, the one changed last first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn agreements(&self) -> Result<Vec<AgreementSummary>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("list.sql"))?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(summary(row)?);
        }
        Ok(found)
    }

    /// One agreement as a whole, its lists in order.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or when the database cannot be read.
    pub fn agreement(&self, id: AgreementId) -> Result<Agreement, StoreError> {
        let connection = self.connection;
        let mut statement = connection.prepare_cached(include_str!("head.sql"))?;
        let mut rows = statement.query([id.to_string()])?;
        let missing = || StoreError::NotFound { kind: "agreement", id: id.to_string() };
        let head = Head::read(rows.next()?.ok_or_else(missing)?)?;
        let mut text = self.text(id, &head)?;
        text.sort();
        let persons = parties::read_contacts(connection, id, &text.parties)?;
        Ok(Agreement {
            id,
            text,
            contacts: ContactsRecord { persons },
            evidence: evidence::read(connection, id)?,
            work: WorkRecord {
                dots_per_party: head.dots_per_party,
                votes: goals::read_votes(connection, id)?,
            },
        })
    }

    fn text(&self, id: AgreementId, head: &Head) -> Result<TextRecord, StoreError> {
        let connection = self.connection;
        let mut terms: Terms = content::read("agreement", &head.terms)?;
        terms.coordination.host =
            head.host.as_deref().map(|host| content::parse("agreement", host)).transpose()?;
        Ok(TextRecord {
            identity: content::read("agreement", &head.identity)?,
            parties: parties::read_parties(connection, id)?,
            purpose: content::read("agreement", &head.purpose)?,
            values: items::read(connection, ItemKind::Value, id)?,
            wishes: items::read(connection, ItemKind::Wish, id)?,
            focus_areas: items::read(connection, ItemKind::FocusArea, id)?,
            goals: goals::read_goals(connection, id)?,
            tasks: division::read_tasks(connection, id)?,
            interfaces: division::read_interfaces(connection, id)?,
            sections: items::read(connection, ItemKind::Section, id)?,
            legal_basis: items::read(connection, ItemKind::LegalBasis, id)?,
            definitions: items::read(connection, ItemKind::Definition, id)?,
            activities: items::read(connection, ItemKind::Activity, id)?,
            bodies: terms::read_bodies(connection, id)?,
            cost_exceptions: items::read(connection, ItemKind::CostException, id)?,
            related_agreements: items::read(connection, ItemKind::RelatedAgreement, id)?,
            appendices: items::read(connection, ItemKind::Appendix, id)?,
            terms,
        })
    }
}

/// What an agreement has once, as stored.
struct Head {
    dots_per_party: u8,
    host: Option<String>,
    identity: String,
    purpose: String,
    terms: String,
}

impl Head {
    fn read(row: &Row<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            dots_per_party: row.get("dots_per_party")?,
            host: row.get("host")?,
            identity: row.get("identity")?,
            purpose: row.get("purpose")?,
            terms: row.get("terms")?,
        })
    }
}

fn summary(row: &Row<'_>) -> Result<AgreementSummary, StoreError> {
    let instant = |text: String| content::parse::<DateTime<Utc>>("agreement", &text);
    Ok(AgreementSummary {
        id: content::parse("agreement", &row.get::<_, String>("id")?)?,
        identity: content::read("agreement", &row.get::<_, String>("identity")?)?,
        validity: content::read::<Terms>("agreement", &row.get::<_, String>("terms")?)?.validity,
        joining: row.get("joining")?,
        created: instant(row.get("created_at")?)?,
        changed: instant(row.get("last_changed_at")?)?,
        trashed: row.get::<_, Option<String>>("trashed_at")?.map(instant).transpose()?,
    })
}
