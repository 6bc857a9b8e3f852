//! Compares every tracked row with what the log last wrote of it: a second copy of the working text, made anyway.
//!
//! A migration that rewrites rows must log them; one that adds a column need not, as only the columns of the image are
//! compared. What was done by an action whose rows were erased is unknown, so rows older than it are passed over.

use super::Capture;
use super::rows::{Image, RowChange};
use crate::check::Fault;
use crate::hash::sha256;
use crate::{StoreError, content};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

/// What the log last wrote of a row.
struct Last {
    seq: i64,
    /// Columns and hash of the image; none when the row was removed.
    image: Option<(Rc<[String]>, String)>,
    /// Whether the row was met in the table.
    met: bool,
}

/// The newest entry whose rows were erased.
const ERASED: &str = "SELECT coalesce(max(seq), 0) FROM action
    WHERE NOT EXISTS (SELECT 1 FROM action_payload WHERE action_payload.seq = action.seq)";

impl Capture {
    /// The tables with rows that are not as the log last wrote them.
    pub(crate) fn differing(&self, connection: &Connection) -> Result<Vec<Fault>, StoreError> {
        let erased: i64 = connection.query_row(ERASED, [], |row| row.get(0))?;
        let mut last = self.last_images(connection)?;
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        self.each_image(connection, |table, image| {
            let differs = match last.get_mut(&(table.name, table.key(image))) {
                Some(known) => {
                    known.met = true;
                    known.seq > erased && !known.is(image)
                }
                None => erased == 0,
            };
            *counts.entry(table.name).or_default() += usize::from(differs);
            Ok(())
        })?;
        for ((table, _), known) in &last {
            let is_gone = !known.met && known.image.is_some() && known.seq > erased;
            *counts.entry(*table).or_default() += usize::from(is_gone);
        }
        let found = counts.into_iter().filter(|(_, count)| *count > 0);
        Ok(found.map(|(table, count)| Fault::Rows { table, count }).collect())
    }

    fn last_images(
        &self,
        connection: &Connection,
    ) -> Result<HashMap<(&'static str, Vec<String>), Last>, StoreError> {
        let mut columns: BTreeMap<Vec<String>, Rc<[String]>> = BTreeMap::new();
        let mut last = HashMap::new();
        let mut statement = connection.prepare("SELECT seq, rows FROM action_payload ORDER BY seq")?;
        let mut entries = statement.query([])?;
        while let Some(entry) = entries.next()? {
            let text = entry.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let changes: Vec<RowChange> = content::read("action", text)?;
            for change in changes {
                let Some(table) = self.table(&change.table) else { continue };
                let image = change.after.as_ref().map(|image| {
                    let names: Vec<String> = image.keys().cloned().collect();
                    let names = columns.entry(names).or_insert_with_key(|names| names.as_slice().into());
                    (Rc::clone(names), hash_of(image, names))
                });
                let key = (table.name, table.key(change.image()));
                last.insert(key, Last { seq: entry.get(0)?, image, met: false });
            }
        }
        Ok(last)
    }
}

impl Last {
    fn is(&self, image: &Image) -> bool {
        self.image.as_ref().is_some_and(|(columns, hash)| hash_of(image, columns) == *hash)
    }
}

fn hash_of(image: &Image, columns: &[String]) -> String {
    let values: Vec<_> = columns.iter().map(|name| (name, image.get(name))).collect();
    sha256(serde_json::to_string(&values).unwrap_or_default().as_bytes())
}
