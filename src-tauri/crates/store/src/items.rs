//! What every kind of item shares: a row with its agreement, identity, place and content.

use crate::{StoreError, content};
use agreement::{AgreementId, ItemKind, OrderKey};
use rusqlite::{Connection, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::HashMap;
use uuid::Uuid;

/// The table of a kind of item.
pub(crate) const fn table(kind: ItemKind) -> &'static str {
    match kind {
        ItemKind::Party => "party",
        ItemKind::Contact => "contact",
        ItemKind::Value => "value",
        ItemKind::Wish => "wish",
        ItemKind::FocusArea => "focus_area",
        ItemKind::Goal => "goal",
        ItemKind::Task => "task",
        ItemKind::Interface => "interface",
        ItemKind::Section => "section",
        ItemKind::LegalBasis => "legal_basis",
        ItemKind::Definition => "definition",
        ItemKind::Activity => "activity",
        ItemKind::Body => "body",
        ItemKind::CostException => "cost_exception",
        ItemKind::RelatedAgreement => "related_agreement",
        ItemKind::Appendix => "appendix",
    }
}

/// Fields of every item that are columns.
pub(crate) const COLUMNS: [&str; 2] = ["id", "order"];

/// Writes an item that has no further columns.
pub(crate) fn put<T: Serialize>(
    connection: &Connection,
    kind: ItemKind,
    agreement: AgreementId,
    (id, order): (Uuid, &OrderKey),
    item: &T,
) -> Result<(), StoreError> {
    let sql = format!(
        "INSERT INTO {} (agreement, id, place, content) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (agreement, id) DO UPDATE SET place = excluded.place, content = excluded.content",
        table(kind)
    );
    let content = content::without(item, &COLUMNS)?;
    connection.prepare_cached(&sql)?.execute(params![
        agreement.to_string(),
        id.to_string(),
        order.as_str(),
        content
    ])?;
    Ok(())
}

/// Reads the items of an agreement that have no further columns.
pub(crate) fn read<T: DeserializeOwned>(
    connection: &Connection,
    kind: ItemKind,
    agreement: AgreementId,
) -> Result<Vec<T>, StoreError> {
    let sql =
        format!("SELECT id, place, content FROM {} WHERE agreement = ?1 ORDER BY place, id", table(kind));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut items = Vec::new();
    while let Some(row) = rows.next()? {
        items.push(item(row, table(kind), &[])?);
    }
    Ok(items)
}

/// An item from a row that begins with id, place and content, and from further columns given by name.
pub(crate) fn item<T: DeserializeOwned>(
    row: &Row<'_>,
    table: &str,
    further: &[(&str, Option<String>)],
) -> Result<T, StoreError> {
    let mut columns = vec![("id", row.get(0)?), ("order", row.get(1)?)];
    columns.extend_from_slice(further);
    content::with(table, text(row, 2)?, &columns)
}

/// Removes an item, with all that hangs on it by foreign keys. Whether there was one.
pub(crate) fn remove(
    connection: &Connection,
    kind: ItemKind,
    agreement: AgreementId,
    id: Uuid,
) -> Result<bool, StoreError> {
    let sql = format!("DELETE FROM {} WHERE agreement = ?1 AND id = ?2", table(kind));
    let removed = connection.prepare_cached(&sql)?.execute([agreement.to_string(), id.to_string()])?;
    Ok(removed > 0)
}

/// The ids of the items of one kind.
pub(crate) fn ids(
    connection: &Connection,
    kind: ItemKind,
    agreement: AgreementId,
) -> Result<Vec<Uuid>, StoreError> {
    let sql = format!("SELECT id FROM {} WHERE agreement = ?1", table(kind));
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut ids = Vec::new();
    while let Some(row) = rows.next()? {
        ids.push(id(row, 0)?);
    }
    Ok(ids)
}

/// Writes a list of ids that hangs on an item: `sql` puts the elements of a JSON array at their places, `cut` removes
/// those from a place on.
pub(crate) fn put_list(
    connection: &Connection,
    (sql, cut): (&str, &str),
    agreement: AgreementId,
    owner: Uuid,
    ids: &[Uuid],
) -> Result<(), StoreError> {
    let (agreement, owner) = (agreement.to_string(), owner.to_string());
    connection.prepare_cached(sql)?.execute(params![agreement, owner, content::whole(&ids)?])?;
    connection.prepare_cached(cut)?.execute(params![agreement, owner, ids.len()])?;
    Ok(())
}

/// Rows that hang on items, gathered by the id in the first column; the query sorts them by it.
pub(crate) fn gathered<T>(
    connection: &Connection,
    sql: &str,
    agreement: AgreementId,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<HashMap<Uuid, Vec<T>>, StoreError> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut found: HashMap<Uuid, Vec<T>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(id(row, 0)?).or_default().push(read(row)?);
    }
    Ok(found)
}

/// The text of a column, without copying it.
pub(crate) fn text<'a>(row: &'a Row<'_>, column: usize) -> Result<&'a str, StoreError> {
    Ok(row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?)
}

/// The id of a column.
pub(crate) fn id(row: &Row<'_>, column: usize) -> Result<Uuid, StoreError> {
    content::parse("id", text(row, column)?)
}
