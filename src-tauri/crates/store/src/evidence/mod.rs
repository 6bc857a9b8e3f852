//! The evidence: decisions, originals and scanned pages, each with the version it is about.

use crate::items;
use crate::{StoreError, Transaction, content, parties};
use agreement::{AgreementId, Approval, EvidenceRecord, PaperOriginal, ScanId, ScannedPage};
use rusqlite::{Connection, Row, params};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The whole evidence of an agreement, of all its versions.
pub(crate) fn read(connection: &Connection, agreement: AgreementId) -> Result<EvidenceRecord, StoreError> {
    Ok(EvidenceRecord {
        signatory_names: parties::read_signatory_names(connection, agreement)?,
        approvals: gathered(connection, agreement, include_str!("approval_read.sql"), |row| {
            with_columns("approval", row, &["version", "party"])
        })?,
        originals: gathered(connection, agreement, include_str!("original_read.sql"), |row| {
            with_columns("original", row, &["version", "number"])
        })?,
        scans: gathered(connection, agreement, include_str!("scan_read.sql"), |row| {
            with_columns("scan", row, &["id", "file"])
        })?,
    })
}

fn gathered<T>(
    connection: &Connection,
    agreement: AgreementId,
    sql: &str,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(read(row)?);
    }
    Ok(found)
}

/// An entry from a row of its content and then these columns.
fn with_columns<T: DeserializeOwned>(what: &str, row: &Row<'_>, columns: &[&str]) -> Result<T, StoreError> {
    let mut fields: Map<String, Value> = content::read(what, items::text(row, 0)?)?;
    for (place, column) in (1..).zip(columns) {
        let value = match row.get_ref(place)? {
            rusqlite::types::ValueRef::Integer(number) => Value::from(number),
            other => Value::from(other.as_str().map_err(rusqlite::Error::from)?),
        };
        fields.insert((*column).to_owned(), value);
    }
    content::from_fields(what, fields)
}

impl Transaction<'_> {
    /// Writes what a party does about a version.
    ///
    /// # Errors
    /// [`StoreError::MissingReference`] at the end of the action when there is no such version.
    pub fn put_approval(&self, agreement: AgreementId, approval: &Approval) -> Result<(), StoreError> {
        let content = content::without(approval, &["version", "party"])?;
        self.connection.prepare_cached(include_str!("approval_put.sql"))?.execute(params![
            agreement.to_string(),
            approval.version,
            approval.party.to_string(),
            content,
        ])?;
        Ok(())
    }

    /// Writes an original of the ledger.
    ///
    /// # Errors
    /// As for [`Transaction::put_approval`].
    pub fn put_original(&self, agreement: AgreementId, original: &PaperOriginal) -> Result<(), StoreError> {
        let content = content::without(original, &["version", "number"])?;
        self.connection.prepare_cached(include_str!("original_put.sql"))?.execute(params![
            agreement.to_string(),
            original.version,
            original.number,
            content,
        ])?;
        Ok(())
    }

    /// Writes a scanned page. Its file must have been named by [`Transaction::name_attachment`].
    ///
    /// # Errors
    /// [`StoreError::MissingReference`] at the end of the action when its file is not kept.
    pub fn put_scan(&self, agreement: AgreementId, scan: &ScannedPage) -> Result<(), StoreError> {
        let content = content::without(scan, &["id", "file"])?;
        self.connection.prepare_cached(include_str!("scan_put.sql"))?.execute(params![
            agreement.to_string(),
            scan.id.to_string(),
            scan.file,
            content,
        ])?;
        Ok(())
    }

    /// Takes a scanned page out of the inbox for good; its file stays as long as another page names it.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn remove_scan(&self, agreement: AgreementId, scan: ScanId) -> Result<(), StoreError> {
        let sql = "DELETE FROM scan WHERE agreement = ?1 AND id = ?2";
        self.connection.prepare_cached(sql)?.execute([agreement.to_string(), scan.to_string()])?;
        Ok(())
    }
}
