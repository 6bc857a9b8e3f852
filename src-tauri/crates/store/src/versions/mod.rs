//! Locked versions and the files made from them. Written once, read for ever.

use crate::log::instant;
use crate::{Attachment, StoreError, Transaction, content, read::Reader};
use agreement::{AgreementId, Fingerprint, PartyId, SheetPage, TextRecord, archive};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

/// A locked version without its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The agreement.
    pub agreement: AgreementId,
    /// Its number, from 1.
    pub number: u32,
    /// When it was locked.
    pub locked_at: DateTime<Utc>,
    /// The local date of locking.
    pub locked_on: NaiveDate,
    /// The fingerprint of its text.
    pub fingerprint: Fingerprint,
    /// Why it was locked although findings blocked; empty where none did.
    pub reason: String,
}

/// A locked version with its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LockedText {
    /// The version.
    pub version: Version,
    /// What was agreed.
    pub text: TextRecord,
    /// The canonical bytes the fingerprint is taken of.
    pub bytes: Vec<u8>,
}

/// A file made from a version and kept byte for byte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendition {
    /// The agreement.
    pub agreement: AgreementId,
    /// The version.
    pub version: u32,
    /// The code of the kind of document.
    pub kind: String,
    /// The code of the language form.
    pub languages: String,
    /// SHA-256 of the file in lower-case hex.
    pub sha256: String,
    /// What else is known of it.
    pub content: RenditionContent,
}

/// What is known of a file beside its kind and language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RenditionContent {
    /// Its pages with the mark of a signature sheet, and who signs on each; empty for files nobody signs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sheets: Vec<SheetPage>,
    /// The party whose sheet alone it is; none of a file that is for all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyId>,
}

impl Transaction<'_> {
    /// Writes a new version. Its number is the one after the last.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when the bytes are no archive form; else what the database refused.
    pub fn put_version(&self, version: &Version, bytes: &[u8]) -> Result<(), StoreError> {
        crate::identity_code::refuse_text(&version.reason)?;
        archive::read(bytes).map_err(|error| unreadable(&error.to_string()))?;
        self.connection.prepare_cached(include_str!("version_put.sql"))?.execute(params![
            version.agreement.to_string(),
            version.number,
            instant(version.locked_at),
            version.locked_on.to_string(),
            Fingerprint::of(bytes).hex(),
            version.reason,
            bytes,
        ])?;
        Ok(())
    }

    /// Adds a file of a version behind those that are there.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn put_rendition(&self, rendition: &Rendition, kept: &Attachment) -> Result<(), StoreError> {
        self.name_attachment(kept)?;
        self.connection.prepare_cached(include_str!("rendition_put.sql"))?.execute(params![
            rendition.agreement.to_string(),
            rendition.version,
            rendition.kind,
            rendition.languages,
            kept.sha256,
            instant(self.now),
            content::whole(&rendition.content)?,
        ])?;
        Ok(())
    }
}

impl Reader<'_> {
    /// The locked versions of an agreement, the first first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn versions(&self, agreement: AgreementId) -> Result<Vec<Version>, StoreError> {
        let sql = "SELECT agreement, number, locked_at, locked_on, sha256, reason FROM version
                   WHERE agreement = ?1 ORDER BY number";
        self.gather(sql, &agreement.to_string(), version_of)
    }

    /// The versions, of any agreement, whose text has this fingerprint. A copied workspace may know it twice.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn versions_with(&self, fingerprint: Fingerprint) -> Result<Vec<Version>, StoreError> {
        let sql = "SELECT agreement, number, locked_at, locked_on, sha256, reason FROM version
                   WHERE sha256 = ?1 ORDER BY agreement, number";
        self.gather(sql, &fingerprint.hex(), version_of)
    }

    /// A locked version with its text, checked against its fingerprint.
    ///
    /// # Errors
    /// [`StoreError::NotFound`]; [`StoreError::Damaged`] when the text is not what was locked.
    pub fn locked_text(&self, agreement: AgreementId, number: u32) -> Result<LockedText, StoreError> {
        let sql = "SELECT agreement, number, locked_at, locked_on, sha256, reason, text FROM version
                   WHERE agreement = ?1 AND number = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![agreement.to_string(), number])?;
        let missing = || StoreError::NotFound { kind: "version", id: number.to_string() };
        let row = rows.next()?.ok_or_else(missing)?;
        let (version, bytes) = (version_of(row)?, row.get::<_, Vec<u8>>(6)?);
        if Fingerprint::of(&bytes) != version.fingerprint {
            return Err(StoreError::Damaged { detail: "the text of a locked version was altered".into() });
        }
        let read = archive::read(&bytes).map_err(|error| unreadable(&error.to_string()))?;
        Ok(LockedText { version, text: read.text, bytes })
    }

    /// The files of a version in the order in which they were made.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn renditions(&self, agreement: AgreementId, version: u32) -> Result<Vec<Rendition>, StoreError> {
        let sql = "SELECT agreement, version, kind, languages, sha256, content FROM rendition
                   WHERE agreement = ?1 AND version = ?2 ORDER BY place";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params![agreement.to_string(), version])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(rendition_of(row)?);
        }
        Ok(found)
    }

    /// The files, of any version, with this SHA-256 in lower-case hex.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn renditions_with(&self, sha256: &str) -> Result<Vec<Rendition>, StoreError> {
        let sql = "SELECT agreement, version, kind, languages, sha256, content FROM rendition
                   WHERE sha256 = ?1 ORDER BY agreement, version, place";
        self.gather(sql, sha256, rendition_of)
    }

    /// The longest kept file with which these bytes begin: an electronic signature is added behind the file it signs.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rendition_that_begins(&self, bytes: &[u8]) -> Result<Option<Rendition>, StoreError> {
        let sql = "SELECT DISTINCT length FROM attachment WHERE length < ?1
                   AND EXISTS (SELECT 1 FROM rendition WHERE rendition.sha256 = attachment.sha256)
                   ORDER BY length DESC";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([i64::try_from(bytes.len()).unwrap_or(i64::MAX)])?;
        while let Some(row) = rows.next()? {
            let length = usize::try_from(row.get::<_, i64>(0)?).unwrap_or_default();
            let beginning = Fingerprint::of(bytes.get(..length).unwrap_or_default()).hex();
            if let Some(found) = self.renditions_with(&beginning)?.into_iter().next() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    /// The lengths of the files of a version, in bytes.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn rendition_lengths(&self, agreement: AgreementId, version: u32) -> Result<Vec<u64>, StoreError> {
        let sql = "SELECT length FROM rendition JOIN attachment USING (sha256)
                   WHERE agreement = ?1 AND version = ?2";
        let mut statement = self.connection.prepare_cached(sql)?;
        let rows =
            statement.query_map(params![agreement.to_string(), version], |row| row.get::<_, i64>(0))?;
        let lengths: Vec<i64> = rows.collect::<Result<_, _>>()?;
        Ok(lengths.into_iter().filter_map(|length| u64::try_from(length).ok()).collect())
    }

    /// Whether a file of this SHA-256 is kept.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn has_attachment(&self, sha256: &str) -> Result<bool, StoreError> {
        let sql = "SELECT 1 FROM attachment WHERE sha256 = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([sha256], |_| Ok(())).optional()?.is_some())
    }

    fn gather<T>(
        &self,
        sql: &str,
        key: &str,
        read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([key])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(read(row)?);
        }
        Ok(found)
    }
}

fn version_of(row: &Row<'_>) -> Result<Version, StoreError> {
    let text = |column: usize| row.get::<_, String>(column);
    let sha256 = text(4)?;
    Ok(Version {
        agreement: content::parse("version", &text(0)?)?,
        number: row.get(1)?,
        locked_at: content::parse("version", &text(2)?)?,
        locked_on: content::parse("version", &text(3)?)?,
        fingerprint: Fingerprint::from_hex(&sha256).map_err(|error| unreadable(&error.to_string()))?,
        reason: text(5)?,
    })
}

fn rendition_of(row: &Row<'_>) -> Result<Rendition, StoreError> {
    Ok(Rendition {
        agreement: content::parse("rendition", &row.get::<_, String>(0)?)?,
        version: row.get(1)?,
        kind: row.get(2)?,
        languages: row.get(3)?,
        sha256: row.get(4)?,
        content: content::read("rendition", &row.get::<_, String>(5)?)?,
    })
}

fn unreadable(detail: &str) -> StoreError {
    StoreError::Unreadable { what: "version".into(), detail: detail.to_owned() }
}
