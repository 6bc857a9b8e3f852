//! The log as it is told: pages of it, and the rows an action changed.

use super::capture::part_of;
use super::history::{LogEntry, entry, rows_of};
use super::rows::{Image, RowChange};
use crate::{OpCode, Scope, StoreError, Touched, content, erasure, read::Reader};
use rusqlite::{Row, params};
use serde_json::{Map, Value};
use uuid::Uuid;

/// Which entries of the log are asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct LogQuery<'a> {
    /// Of one stack, or of all.
    pub scope: Option<Scope>,
    /// About this item, whatever else they were about.
    pub item: Option<Uuid>,
    /// With these words in what was written, or in the name of who wrote it, in letters of either case; empty for all.
    pub words: &'a str,
    /// One of these actions.
    pub codes: Option<&'a [OpCode]>,
    /// How many newer ones are passed over.
    pub offset: usize,
    /// At most so many.
    pub limit: usize,
}

/// A page of the log.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogPage {
    /// The newest first.
    pub entries: Vec<LogEntry>,
    /// How many there are in all.
    pub total: usize,
}

/// A row that an action added (nothing before), removed (nothing after) or changed, by its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangedRow {
    /// The table.
    pub table: String,
    /// What the row is part of.
    pub touched: Option<Touched>,
    /// The row before the action.
    pub before: Option<Map<String, Value>>,
    /// The row after it.
    pub after: Option<Map<String, Value>>,
}

impl Reader<'_> {
    /// Entries of the log. What is asked of its columns the database answers page by page; words are sought entry by entry.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn log_page(&self, query: &LogQuery<'_>) -> Result<LogPage, StoreError> {
        let wanted = query.words.trim().to_lowercase();
        if wanted.is_empty() {
            return self.page_of_all(query);
        }
        let mut page = LogPage::default();
        self.each(query, (usize::MAX, 0), |row| {
            if !names(row, &wanted)? {
                return Ok(());
            }
            if page.total >= query.offset && page.entries.len() < query.limit {
                page.entries.push(entry(row)?);
            }
            page.total += 1;
            Ok(())
        })?;
        Ok(page)
    }

    fn page_of_all(&self, query: &LogQuery<'_>) -> Result<LogPage, StoreError> {
        let codes = codes_of(query)?;
        let (scope, item) = (query.scope.map(|scope| scope.to_string()), query.item.map(|id| id.to_string()));
        let mut count = self.connection.prepare_cached(include_str!("count.sql"))?;
        let mut page = LogPage {
            total: count.query_row(params![scope, item, codes], |row| row.get(0))?,
            ..LogPage::default()
        };
        self.each(query, (query.limit, query.offset), |row| {
            page.entries.push(entry(row)?);
            Ok(())
        })?;
        Ok(page)
    }

    fn each(
        &self,
        query: &LogQuery<'_>,
        (limit, offset): (usize, usize),
        mut show: impl FnMut(&Row<'_>) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("page.sql"))?;
        let mut rows = statement.query(params![
            query.scope.map(|scope| scope.to_string()),
            query.item.map(|item| item.to_string()),
            codes_of(query)?,
            i64::try_from(limit).unwrap_or(i64::MAX),
            i64::try_from(offset).unwrap_or(i64::MAX),
        ])?;
        while let Some(row) = rows.next()? {
            show(row)?;
        }
        Ok(())
    }

    /// The rows an action changed: all of them, or those that are of one item or name it. None where they were erased.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn changed_rows(&self, seq: i64, item: Option<Uuid>) -> Result<Vec<ChangedRow>, StoreError> {
        let item = item.map(|item| item.to_string());
        let is_of_item = |change: &RowChange| {
            item.as_deref()
                .is_none_or(|item| change.image().values().any(|value| value.as_str() == Some(item)))
        };
        let rows = rows_of(self.connection, seq)?.unwrap_or_default();
        Ok(rows.into_iter().filter(is_of_item).map(told).collect())
    }
}

fn told(change: RowChange) -> ChangedRow {
    let touched = part_of(&change.table).and_then(|part| part.touched(change.image()));
    ChangedRow { touched, table: change.table, before: change.before, after: change.after }
}

fn codes_of(query: &LogQuery<'_>) -> Result<Option<String>, StoreError> {
    let codes = query.codes.map(|codes| codes.iter().map(|code| code.code()).collect::<Vec<_>>());
    codes.map(|codes| content::whole(&codes)).transpose()
}

/// Whether an entry tells these words, which are in lower case: in its own, or in a text of its rows.
fn names(row: &Row<'_>, wanted: &str) -> Result<bool, StoreError> {
    let text = |column: &str| -> Result<String, StoreError> {
        Ok(row.get::<_, Option<String>>(column)?.unwrap_or_default())
    };
    let holds = |text: &str| text.to_lowercase().contains(wanted);
    let words: Value = content::read("action", &text("words")?).unwrap_or_default();
    let params = words["params"].as_array().into_iter().flatten();
    let mut said = params.filter_map(|pair| pair[1].as_str()).chain(words["actor"].as_str());
    if said.any(holds) {
        return Ok(true);
    }
    let rows = text("rows")?;
    // The names of columns and fields stand there, too: what is found so is looked at text by text.
    let may_hold = wanted.contains(['"', '\\']) || holds(&rows);
    if !may_hold {
        return Ok(false);
    }
    let changes: Vec<RowChange> = content::read("action", &rows)?;
    let mut images = changes.iter().flat_map(|change| [&change.before, &change.after]).flatten();
    Ok(images.any(|image| tells(image, wanted)))
}

fn tells(image: &Image, wanted: &str) -> bool {
    let mut found = false;
    erasure::texts_of(image, &mut |_, text| {
        found |= text.to_lowercase().contains(wanted) && Uuid::parse_str(text).is_err();
    });
    found
}
