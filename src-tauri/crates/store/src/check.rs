//! Looking at everything that is stored: SQLite's own check, locked texts, the log's chain, rows against the log, kept files.
//!
//! Each part finds what the others cannot: SQLite sees broken structure, fingerprints a changed letter of a locked text, the
//! chain a changed entry, and the log's last image of each row a changed letter of the working text. Settings and what is
//! known of versions beside their text have no second copy; the seal of the closed file covers those.

use crate::attachments::{Attachment, AttachmentState};
use crate::{ChainFault, ChainState, StoreError, Workspace, backup, heads};
use agreement::{AgreementId, Fingerprint, archive};
use rusqlite::Connection;

/// Something that is not as it was stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// SQLite finds the file broken.
    Database {
        /// What it says; never content.
        detail: String,
    },
    /// The text of a locked version is not what was locked.
    LockedText {
        /// The agreement.
        agreement: AgreementId,
        /// The number of the version.
        number: u32,
    },
    /// The log names a locked version that is gone.
    VersionGone {
        /// The agreement.
        agreement: AgreementId,
    },
    /// The chain over the log breaks.
    Log {
        /// The first entry with a fault.
        seq: i64,
        /// What is wrong with it.
        fault: ChainFault,
    },
    /// The log has lost entries that were noted outside the database, or the database is an older one.
    HeadGone {
        /// How many entries there were.
        entries: i64,
    },
    /// Rows of a table are not as the log last wrote them.
    Rows {
        /// The table.
        table: &'static str,
        /// How many.
        count: usize,
    },
    /// A kept file is missing or altered.
    Attachment {
        /// Its SHA-256 in lower-case hex.
        sha256: String,
        /// How it is found.
        state: AttachmentState,
    },
    /// A backup is not as it was made.
    Backup {
        /// Its file name.
        name: String,
    },
}

/// A part of the check; the kept files and backups come one by one, so that long work can be watched and stopped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckPart {
    /// SQLite's own check.
    Database,
    /// The texts of locked versions.
    LockedTexts,
    /// The chain over the log, and the heads noted outside.
    Log,
    /// The rows against the log.
    Rows,
    /// One kept file.
    Attachment(Attachment),
    /// One backup.
    Backup(Box<backup::Backup>),
}

impl Workspace {
    /// Everything there is to check, in order.
    ///
    /// # Errors
    /// When the list of kept files or the folder of backups cannot be read.
    pub fn check_parts(&self) -> Result<Vec<CheckPart>, StoreError> {
        let mut parts = vec![CheckPart::Database, CheckPart::LockedTexts, CheckPart::Log, CheckPart::Rows];
        parts.extend(self.read().attachments()?.into_iter().map(CheckPart::Attachment));
        parts.extend(
            backup::list(&self.backups())?.into_iter().map(|found| CheckPart::Backup(Box::new(found))),
        );
        Ok(parts)
    }

    /// Checks one part. What cannot be read because it is damaged is a fault, too.
    ///
    /// # Errors
    /// What has nothing to do with damage, such as a drive that is gone.
    pub fn check_part(&self, part: &CheckPart) -> Result<Vec<Fault>, StoreError> {
        let found = match part {
            CheckPart::Database => self.check_integrity().map(|()| Vec::new()),
            CheckPart::LockedTexts => altered_versions(&self.connection),
            CheckPart::Log => self.check_log(),
            CheckPart::Rows => self.capture.differing(&self.connection),
            CheckPart::Attachment(kept) => Ok(match self.attachment_state(kept) {
                AttachmentState::Whole => Vec::new(),
                state => vec![Fault::Attachment { sha256: kept.sha256.clone(), state }],
            }),
            CheckPart::Backup(found) if found.is_whole() => Ok(Vec::new()),
            CheckPart::Backup(found) => Ok(vec![Fault::Backup { name: found.name() }]),
        };
        match found {
            Err(StoreError::Damaged { detail } | StoreError::Unreadable { detail, .. }) => {
                Ok(vec![Fault::Database { detail }])
            }
            Err(StoreError::Database(error)) => Ok(vec![Fault::Database { detail: error.to_string() }]),
            other => other,
        }
    }

    /// Checks everything.
    ///
    /// # Errors
    /// As for [`Workspace::check_part`].
    pub fn check_all(&self) -> Result<Vec<Fault>, StoreError> {
        let mut faults = Vec::new();
        for part in self.check_parts()? {
            faults.extend(self.check_part(&part)?);
        }
        Ok(faults)
    }

    fn check_log(&self) -> Result<Vec<Fault>, StoreError> {
        if let ChainState::Broken { seq, fault } = self.verify_chain()? {
            return Ok(vec![Fault::Log { seq, fault }]);
        }
        for noted in heads::noted(self.folder()) {
            let stands = |entries: i64, head: &String| {
                crate::log::hash_at(&self.connection, entries).map(|found| found.as_ref() == Some(head))
            };
            let left = noted.left.as_ref().map_or(Ok(false), |(entries, head)| stands(*entries, head))?;
            if !left && !stands(noted.entries, &noted.head)? {
                return Ok(vec![Fault::HeadGone { entries: noted.entries }]);
            }
        }
        Ok(Vec::new())
    }
}

/// Every locked version whose text is not what was locked, and those the log names and nobody finds.
pub(crate) fn altered_versions(connection: &Connection) -> Result<Vec<Fault>, StoreError> {
    let mut statement =
        connection.prepare("SELECT agreement, number, locked_on, sha256, text FROM version ORDER BY 1, 2")?;
    let mut rows = statement.query([])?;
    let mut faults = Vec::new();
    while let Some(row) = rows.next()? {
        let (agreement, locked_on, sha256): (String, String, String) =
            (row.get(0)?, row.get(2)?, row.get(3)?);
        let (number, bytes): (u32, Vec<u8>) = (row.get(1)?, row.get(4)?);
        let stamp = archive::read(&bytes).ok().and_then(|read| Some((read.agreement, read.version?)));
        let stands = stamp.is_some_and(|(of, stamp)| {
            (of.to_string(), stamp.number, stamp.locked_on.to_string())
                == (agreement.clone(), number, locked_on)
        });
        if !stands || Fingerprint::of(&bytes).hex() != sha256 {
            let agreement = crate::content::parse("version", &agreement)?;
            faults.push(Fault::LockedText { agreement, number });
        }
    }
    let gone = "SELECT scope FROM action WHERE code = 'lock' AND kind = 'barrier' GROUP BY scope
                HAVING count(*) > (SELECT count(*) FROM version WHERE agreement = action.scope)";
    let mut statement = connection.prepare(gone)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let agreement = crate::content::parse("action", &row.get::<_, String>(0)?)?;
        faults.push(Fault::VersionGone { agreement });
    }
    Ok(faults)
}
