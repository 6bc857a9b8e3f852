//! Which bundles left, when and under which name: known copies, to be told when a person's data is erased.

use super::records::Outgoing;
use super::seen;
use crate::log::instant;
use crate::{StoreError, Workspace, content, read::Reader};
use agreement::AgreementId;
use chrono::{DateTime, Utc};
use rusqlite::params;

/// A bundle that left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BundleCopy {
    /// When.
    pub made_at: DateTime<Utc>,
    /// Of which agreement; none for the whole workspace.
    pub agreement: Option<AgreementId>,
    /// The file's name, without its folder.
    pub name: String,
    /// SHA-256 of the file in lower-case hex.
    pub sha256: String,
    /// Whether it is under a passphrase.
    pub has_passphrase: bool,
}

impl Workspace {
    /// Notes that a bundle left, once its file is durable, and which states of items are known elsewhere since then.
    /// Outside any action: there is nothing to undo.
    ///
    /// # Errors
    /// When the database cannot be written; the file stays, and merging asks more than it would have to.
    pub fn note_bundle(&mut self, copy: &BundleCopy, outgoing: &Outgoing) -> Result<(), StoreError> {
        self.check_writable()?;
        let database = self.connection.unchecked_transaction()?;
        seen::put(&database, &outgoing.seen)?;
        database.execute(
            "INSERT INTO bundle_copy (made_at, agreement, name, sha256, has_passphrase) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                instant(copy.made_at),
                copy.agreement.map(|id| id.to_string()),
                copy.name,
                copy.sha256,
                copy.has_passphrase
            ],
        )?;
        self.commit(database)
    }
}

impl Reader<'_> {
    /// The bundles that left, the newest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn bundle_copies(&self) -> Result<Vec<BundleCopy>, StoreError> {
        let sql =
            "SELECT made_at, agreement, name, sha256, has_passphrase FROM bundle_copy ORDER BY place DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let agreement: Option<String> = row.get(1)?;
            found.push(BundleCopy {
                made_at: content::parse("bundle_copy", &row.get::<_, String>(0)?)?,
                agreement: agreement.map(|id| content::parse("bundle_copy", &id)).transpose()?,
                name: row.get(2)?,
                sha256: row.get(3)?,
                has_passphrase: row.get(4)?,
            });
        }
        Ok(found)
    }
}
