//! The hash chain over the log (ruling 20): a changed, missing or moved entry is found; an erased payload is not a fault.

use crate::hash::hex;
use crate::{StoreError, Workspace};
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// What stands before the first entry.
pub(crate) const START: Hash = [0; 32];

/// The fields of an entry that its hash covers; they stay when the payload is erased, so none is personal data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) seq: i64,
    pub(crate) at: String,
    pub(crate) scope: String,
    pub(crate) kind: String,
    pub(crate) code: String,
    pub(crate) subject: Option<String>,
    pub(crate) target: Option<i64>,
    pub(crate) payload_hash: Hash,
    pub(crate) previous_hash: Hash,
}

impl Head {
    /// SHA-256 over a prefix that names the form, then each field with its length as 4 bytes, big-endian. Numbers stand as
    /// decimal text, what is absent as an empty field.
    pub(crate) fn hash(&self) -> Hash {
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let (seq, target) = (number(Some(self.seq)), number(self.target));
        let fields: [&[u8]; 9] = [
            seq.as_bytes(),
            self.at.as_bytes(),
            self.scope.as_bytes(),
            self.kind.as_bytes(),
            self.code.as_bytes(),
            self.subject.as_deref().unwrap_or_default().as_bytes(),
            target.as_bytes(),
            &self.payload_hash,
            &self.previous_hash,
        ];
        let mut hasher = Sha256::new_with_prefix(b"sopu-action-1\n");
        for field in fields {
            hasher.update(length(field));
            hasher.update(field);
        }
        hasher.finalize().into()
    }
}

/// SHA-256 over salt, length of the words, words and rows.
pub(crate) fn payload_hash(salt: &[u8], words: &[u8], rows: &[u8]) -> Hash {
    let mut hasher = Sha256::new_with_prefix(salt);
    hasher.update(length(words));
    hasher.update(words);
    hasher.update(rows);
    hasher.finalize().into()
}

fn length(field: &[u8]) -> [u8; 4] {
    u32::try_from(field.len()).expect("BUG: SQLite stores no text of 4 GiB").to_be_bytes()
}

/// What is wrong with an entry of the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChainFault {
    /// The entry is missing.
    Missing,
    /// The entry is not as it was written, or does not follow the one before it.
    Altered,
    /// Its words or rows are not as they were written.
    PayloadAltered,
    /// Entries after the newest that is noted, or another newest one.
    HeadDiffers,
}

/// What checking the chain found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainState {
    /// Every entry is there and as it was written.
    Whole {
        /// How many entries.
        entries: i64,
        /// How many of them have had their payload erased.
        erased: i64,
        /// The hash of the newest entry, in lower-case hex.
        head: String,
    },
    /// The first entry with a fault.
    Broken {
        /// Its number.
        seq: i64,
        /// What is wrong.
        fault: ChainFault,
    },
}

impl Workspace {
    /// Recomputes the whole chain.
    ///
    /// # Errors
    /// When the log cannot be read; a broken chain is no error but an answer.
    pub fn verify_chain(&self) -> Result<ChainState, StoreError> {
        chain_state(&self.connection)
    }
}

/// Recomputes the whole chain of a database.
pub(crate) fn chain_state(connection: &Connection) -> Result<ChainState, StoreError> {
    let mut statement = connection.prepare(include_str!("chain.sql"))?;
    let mut rows = statement.query([])?;
    let (mut seq, mut previous, mut erased) = (0, START, 0);
    while let Some(row) = rows.next()? {
        seq += 1;
        let entry = match Entry::read(row) {
            Err(StoreError::Unreadable { .. }) => {
                return Ok(ChainState::Broken { seq, fault: ChainFault::Altered });
            }
            entry => entry?,
        };
        if entry.head.seq != seq {
            return Ok(ChainState::Broken { seq, fault: ChainFault::Missing });
        }
        if entry.head.previous_hash != previous || entry.head.hash() != entry.entry_hash {
            return Ok(ChainState::Broken { seq, fault: ChainFault::Altered });
        }
        match entry.payload {
            Some(hash) if hash != entry.head.payload_hash => {
                return Ok(ChainState::Broken { seq, fault: ChainFault::PayloadAltered });
            }
            Some(_) => {}
            None => erased += 1,
        }
        previous = entry.entry_hash;
    }
    if newest(connection)? != (seq, previous) {
        return Ok(ChainState::Broken { seq: seq + 1, fault: ChainFault::HeadDiffers });
    }
    Ok(ChainState::Whole { entries: seq, erased, head: hex(&previous) })
}

/// The hash of an entry in lower-case hex, if there is one of that number.
pub(crate) fn hash_at(connection: &Connection, seq: i64) -> Result<Option<String>, StoreError> {
    let sql = "SELECT entry_hash FROM action WHERE seq = ?1";
    let found: Option<Vec<u8>> =
        connection.prepare_cached(sql)?.query_row([seq], |row| row.get(0)).optional()?;
    Ok(found.map(|hash| hex(&hash)))
}

/// The number and hash of the newest entry.
pub(crate) fn newest(connection: &Connection) -> Result<(i64, Hash), StoreError> {
    let found = connection
        .prepare_cached("SELECT seq, entry_hash FROM action_head")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)));
    match found {
        Ok(head) => Ok(head),
        Err(rusqlite::Error::QueryReturnedNoRows) => Ok((0, START)),
        Err(error) => Err(error.into()),
    }
}

struct Entry {
    head: Head,
    entry_hash: Hash,
    /// The hash of the payload as it stands now.
    payload: Option<Hash>,
}

impl Entry {
    fn read(row: &Row<'_>) -> Result<Self, StoreError> {
        let head = Head {
            seq: row.get("seq")?,
            at: row.get("at")?,
            scope: row.get("scope")?,
            kind: row.get("kind")?,
            code: row.get("code")?,
            subject: row.get("subject")?,
            target: row.get("target")?,
            payload_hash: row.get("payload_hash")?,
            previous_hash: row.get("previous_hash")?,
        };
        let salt: Option<Vec<u8>> = row.get("salt")?;
        // As bytes: a changed letter need not be text any more.
        let bytes = |column| -> rusqlite::Result<&[u8]> { Ok(row.get_ref(column)?.as_bytes()?) };
        let payload = match salt {
            Some(salt) => Some(payload_hash(&salt, bytes("words")?, bytes("rows")?)),
            None => None,
        };
        Ok(Self { head, entry_hash: row.get("entry_hash")?, payload })
    }
}
