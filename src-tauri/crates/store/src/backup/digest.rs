//! One hash over all that a database says: what was copied must say the same, to the last letter.

use crate::StoreError;
use crate::hash::hex;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use sha2::{Digest, Sha256};

/// SHA-256 over every row of every table, in the order of their names and keys.
pub(super) fn of(connection: &Connection) -> Result<String, StoreError> {
    let mut statement =
        connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let tables: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    let mut hasher = Sha256::new();
    for table in tables {
        piece(&mut hasher, b'T', table.as_bytes());
        let mut statement = connection.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                match row.get_ref(column)? {
                    ValueRef::Null => piece(&mut hasher, b'N', &[]),
                    ValueRef::Integer(number) => piece(&mut hasher, b'I', &number.to_be_bytes()),
                    ValueRef::Real(number) => piece(&mut hasher, b'R', &number.to_be_bytes()),
                    ValueRef::Text(text) => piece(&mut hasher, b'S', text),
                    ValueRef::Blob(bytes) => piece(&mut hasher, b'B', bytes),
                }
            }
        }
    }
    Ok(hex(&hasher.finalize()))
}

fn piece(hasher: &mut Sha256, kind: u8, bytes: &[u8]) {
    hasher.update([kind]);
    hasher.update((bytes.len() as u64).to_be_bytes());
    hasher.update(bytes);
}
