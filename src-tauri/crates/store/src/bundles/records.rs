//! The rows of an agreement, or of everything, in the form in which they travel.

use super::items::{self, Items};
use super::seen::{self, Seen};
use crate::hash::hex;
use crate::log::{Image, Table, newest, tables};
use crate::{Attachment, Reader, StoreError, content, migrations};
use agreement::AgreementId;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Rows by table.
pub(super) type Rows = BTreeMap<String, Vec<Image>>;

/// What travels.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Records {
    /// The schema of the rows; a newer program brings them up to date as it does with a database.
    pub(super) schema: u32,
    /// Whether the register is whole: only then does an absent entry say that it was removed.
    pub(super) whole: bool,
    pub(super) tables: Rows,
    pub(super) seen: Seen,
}

/// What leaves in a bundle.
#[derive(Debug)]
pub struct Outgoing {
    /// The rows and what was seen, as canonical as the rows themselves: same contents, same bytes.
    pub json: Vec<u8>,
    /// The kept files that the rows name.
    pub attachments: Vec<Attachment>,
    /// How many entries the change log has, and the hash of the newest in lower-case hex.
    pub log_head: (i64, String),
    pub(super) seen: Seen,
}

impl Reader<'_> {
    /// Everything of one agreement with the entries of the register it names, or of the whole workspace.
    ///
    /// # Errors
    /// [`StoreError::NotFound`], or when the database cannot be read.
    pub fn outgoing(&self, agreement: Option<AgreementId>) -> Result<Outgoing, StoreError> {
        let connection = self.connection;
        let tables = tables(connection)?;
        let mut rows = gather(connection, &tables, agreement)?;
        if let Some(id) = agreement.filter(|_| rows.get("agreement").is_none_or(Vec::is_empty)) {
            return Err(StoreError::NotFound { kind: "agreement", id: id.to_string() });
        }
        let attachments = attachments(connection, &mut rows)?;
        let mut seen = seen::read(connection)?;
        let found = items::split(&tables, &rows)?;
        let is_of_this = |scope: &str| agreement.is_none_or(|id| scope == id.to_string());
        seen.retain(|scope, _| scope == items::REGISTER || is_of_this(scope));
        if agreement.is_some() {
            let entries = seen.entry(items::REGISTER.into()).or_default();
            entries
                .retain(|item, _| found.keys().any(|key| key.scope == items::REGISTER && key.item == *item));
        }
        seen::add(&mut seen, &found);
        let records = Records { schema: migrations::KNOWN, whole: agreement.is_none(), tables: rows, seen };
        let json = content::whole(&records)?.into_bytes();
        let (entries, hash) = newest(connection)?;
        Ok(Outgoing { json, attachments, log_head: (entries, hex(&hash)), seen: records.seen })
    }
}

/// The items of these agreements and of the register, as they are here.
pub(super) fn items_here(
    connection: &Connection,
    tables: &[Table],
    agreements: &BTreeSet<AgreementId>,
) -> Result<Items, StoreError> {
    let mut found = Items::new();
    for agreement in agreements {
        found.append(&mut items::split(tables, &gather(connection, tables, Some(*agreement))?)?);
    }
    let register: Vec<&Table> = tables.iter().filter(|table| table.name == items::ORGANISATION).collect();
    for table in register {
        let rows = table.rows(connection, "1", &[])?;
        found.append(&mut items::split(tables, &BTreeMap::from([(table.name.to_owned(), rows)]))?);
    }
    Ok(found)
}

pub(super) fn gather(
    connection: &Connection,
    tables: &[Table],
    agreement: Option<AgreementId>,
) -> Result<Rows, StoreError> {
    let mut found = Rows::new();
    for table in tables.iter().filter(|table| table.name != items::ATTACHMENT) {
        let id = agreement.map(|id| id.to_string());
        let condition = match (table.name, &id) {
            (_, None) => "1",
            (items::ORGANISATION, Some(_)) => {
                "id IN (SELECT organisation FROM party WHERE agreement = ?1 AND organisation IS NOT NULL)"
            }
            (items::AGREEMENT, Some(_)) => "id = ?1",
            (_, Some(_)) => "agreement = ?1",
        };
        let rows = table.rows(connection, condition, id.as_slice())?;
        if !rows.is_empty() {
            found.insert(table.name.to_owned(), rows);
        }
    }
    Ok(found)
}

/// The kept files that the rows name, wherever in them; their rows are added.
fn attachments(connection: &Connection, rows: &mut Rows) -> Result<Vec<Attachment>, StoreError> {
    let text = content::whole(rows)?;
    let hashes = text
        .split(|letter: char| !letter.is_ascii_hexdigit())
        .filter(|word| word.len() == 64)
        .collect::<BTreeSet<&str>>();
    let mut found = Vec::new();
    let mut images = Vec::new();
    let sql = "SELECT length, added_at FROM attachment WHERE sha256 = ?1";
    for sha256 in hashes {
        let row = connection.prepare_cached(sql)?.query_row(params_from_iter([sha256]), |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))
        });
        if let Some((length, added_at)) = row.optional()? {
            found.push(Attachment { sha256: sha256.to_owned(), length: length.unsigned_abs() });
            let image = serde_json::json!({ "sha256": sha256, "length": length, "added_at": added_at });
            images.extend(image.as_object().cloned());
        }
    }
    if !images.is_empty() {
        rows.insert(items::ATTACHMENT.to_owned(), images);
    }
    Ok(found)
}
