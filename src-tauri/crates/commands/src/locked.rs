//! Locked versions in a session: their texts, kept once read, and the guard that keeps a stray key from beginning the next
//! version unnoticed (ruling 10).

use crate::{CommandError, Session, input};
use agreement::{
    Agreement, AgreementId, OriginalsPractice, PartyId, ScannedPage, WorkRecord, archive, planned_originals,
};
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use store::{LockedText, Scope, Transaction, Version};

/// What a session remembers of locked versions. A locked text never changes, so what was read once stays true.
#[derive(Debug, Default)]
pub(crate) struct LockedTexts {
    read: HashMap<(AgreementId, u32), Arc<LockedText>>,
    /// The agreements whose working text may differ from this last locked version.
    begun: HashSet<(AgreementId, u32)>,
}

/// Refuses an action that would make the working text differ from the last locked version.
pub(crate) struct Guard {
    locked: Arc<LockedText>,
}

impl Guard {
    /// Compares the text as the action leaves it.
    pub(crate) fn check(&self, tx: &Transaction<'_>) -> Result<(), CommandError> {
        let version = &self.locked.version;
        let after = tx.read().agreement(version.agreement)?;
        if text_as(&after, version) == self.locked.bytes {
            Ok(())
        } else {
            Err(CommandError::VersionLocked { version: version.number })
        }
    }
}

/// The canonical bytes the text would have as that version.
pub(crate) fn text_as(agreement: &Agreement, version: &Version) -> Vec<u8> {
    let stamp = archive::VersionStamp { number: version.number, locked_on: version.locked_on };
    archive::of(agreement, Some(stamp)).canonical_bytes()
}

impl Session {
    /// The text of a locked version.
    pub(crate) fn locked_text(
        &mut self,
        id: AgreementId,
        number: u32,
    ) -> Result<Arc<LockedText>, CommandError> {
        if let Some(found) = self.locked.read.get(&(id, number)) {
            return Ok(Arc::clone(found));
        }
        if !self.workspace.read().versions(id)?.iter().any(|version| version.number == number) {
            return Err(CommandError::NoSuchVersion { number });
        }
        let found = Arc::new(self.workspace.read().locked_text(id, number)?);
        self.locked.read.insert((id, number), Arc::clone(&found));
        Ok(found)
    }

    /// The last locked version, if there is one.
    pub(crate) fn last_version(&self, id: AgreementId) -> Result<Option<Version>, CommandError> {
        Ok(self.workspace.read().versions(id)?.pop())
    }

    /// The guard of an action in this scope; none where nothing is locked or the next version has begun.
    pub(crate) fn guard(&mut self, scope: Scope) -> Result<Option<Guard>, CommandError> {
        let Scope::Agreement(id) = scope else { return Ok(None) };
        let Some(version) = self.last_version(id)? else { return Ok(None) };
        if self.locked.begun.contains(&(id, version.number)) {
            return Ok(None);
        }
        let locked = self.locked_text(id, version.number)?;
        let agreement = self.agreement(id)?;
        if text_as(&agreement, &version) == locked.bytes {
            return Ok(Some(Guard { locked }));
        }
        self.locked.begun.insert((id, version.number));
        Ok(None)
    }

    /// From now on the text may differ from its last locked version: a person has said so.
    pub(crate) fn begin_next_version(&mut self, id: AgreementId) -> Result<(), CommandError> {
        if let Some(version) = self.last_version(id)? {
            self.locked.begun.insert((id, version.number));
        }
        Ok(())
    }

    /// A day as typed; nothing typed is today.
    pub(crate) fn day(&self, typed: &str) -> Result<NaiveDate, CommandError> {
        Ok(input::date("on", typed)?.unwrap_or_else(|| self.world.today()))
    }

    /// The agreement as a version has it: its text, the contacts of today, and the evidence about it.
    pub(crate) fn agreement_of(&mut self, locked: &LockedText) -> Result<Agreement, CommandError> {
        let now = self.agreement(locked.version.agreement)?;
        Ok(Agreement {
            id: now.id,
            text: locked.text.clone(),
            contacts: now.contacts.clone(),
            evidence: now.evidence.of_version(locked.version.number),
            work: WorkRecord::default(),
        })
    }

    /// The parties that sign on a scanned page, where its sheet is known.
    pub(crate) fn parties_of_scan(
        &self,
        id: AgreementId,
        scan: &ScannedPage,
    ) -> Result<Vec<PartyId>, CommandError> {
        let (Some(version), Some(original)) = (scan.version, scan.original) else { return Ok(Vec::new()) };
        let Some(locked) = self.locked.read.get(&(id, version)).cloned() else { return Ok(Vec::new()) };
        let planned = planned_originals(&locked.text);
        if locked.text.terms.originals.practice == Some(OriginalsPractice::PageEach) {
            let plan = planned.iter().find(|plan| plan.number == original);
            return Ok(plan.and_then(|plan| plan.party).into_iter().collect());
        }
        let renditions = self.workspace.read().renditions(id, version)?;
        let sheets = renditions.iter().rev().flat_map(|rendition| &rendition.content.sheets);
        let page = scan.sheet_page.unwrap_or(1);
        let found = sheets.into_iter().find(|sheet| sheet.original == original && sheet.page == page);
        Ok(found.map(|sheet| sheet.signing.clone()).unwrap_or_default())
    }
}
