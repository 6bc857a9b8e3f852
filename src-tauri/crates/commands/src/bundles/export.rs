//! An agreement, or everything, becomes a bundle: papers one by one, then one file, written whole or not at all.

use super::{ENDING, contents, readme};
use crate::steps::{self, LongWork, Steps};
use crate::wire::{ExportRequest, Nothing, WorkDone, WorkProgress};
use crate::{CommandError, Desk, Session, frame, words};
use agreement::{Agreement, AgreementId, Organisation};
use chrono_tz::Europe::Helsinki;
use exchange::bundles::{self, BundleKind, BundledAgreement, Content, LogHead};
use locale::words as say;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::durable::{Overwrite, write_file};
use store::{BundleCopy, OrganisationQuery};

/// The fewest characters of a passphrase: below it, trying all is cheap whatever the work of one guess.
pub(crate) const SHORTEST_PASSPHRASE: usize = 10;

/// A bundle in the making.
pub(crate) struct ExportWork {
    agreement: Option<AgreementId>,
    agreements: Vec<Arc<Agreement>>,
    made: contents::Entries,
    done: usize,
    passphrase: Option<String>,
    target: PathBuf,
}

// Without the passphrase, which belongs in no log.
impl fmt::Debug for ExportWork {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExportWork").finish_non_exhaustive()
    }
}

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Exported {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

impl ExportWork {
    /// Of one agreement, or of everything that the workspace holds, the trash included.
    ///
    /// # Errors
    /// No such agreement; a passphrase that is too short.
    pub(crate) fn new(
        session: &mut Session,
        agreement: Option<AgreementId>,
        passphrase: Option<String>,
        target: &Path,
    ) -> Result<Self, CommandError> {
        check_passphrase(passphrase.as_deref())?;
        let ids = match agreement {
            Some(id) => vec![id],
            None => session.workspace.read().agreements()?.into_iter().map(|row| row.id).collect(),
        };
        let agreements = ids.into_iter().map(|id| session.agreement(id)).collect::<Result<_, _>>()?;
        let target = target.to_owned();
        Ok(Self { agreement, agreements, made: contents::Entries::default(), done: 0, passphrase, target })
    }

    /// Writes the bundle and notes that it left.
    ///
    /// # Errors
    /// A kept file that is damaged; `bundle-too-large`; what the system refused. An earlier file is then as it was.
    pub(crate) fn finish(
        mut self,
        session: &mut Session,
        overwrite: Overwrite,
    ) -> Result<Exported, CommandError> {
        let now = session.world.now();
        let outgoing = session.workspace.read().outgoing(self.agreement)?;
        let mut entries = std::mem::take(&mut self.made);
        for agreement in &self.agreements {
            contents::of_agreement(session, agreement, &mut entries)?;
        }
        let ids: Vec<AgreementId> = self.agreements.iter().map(|agreement| agreement.id).collect();
        contents::files(session, &ids, &outgoing.attachments, &mut entries)?;
        contents::register(session.language, &self.organisations(session)?, &mut entries)?;
        let kind = if self.agreement.is_some() { BundleKind::Agreement } else { BundleKind::Workspace };
        let titles: Vec<String> =
            self.agreements.iter().map(|agreement| frame::title(session.language, agreement)).collect();
        let made = locale::dates::date(now.with_timezone(&Helsinki).date_naive());
        entries.put(bundles::README, readme::text(kind, &titles, &made));
        entries.put(bundles::RECORDS, outgoing.json.clone());
        let bundled = self.agreements.iter().zip(&titles).map(|(agreement, title)| BundledAgreement {
            id: agreement.id.0,
            title: title.clone(),
            folder: contents::folder(agreement.id),
        });
        let bytes = bundles::write(Content {
            program: env!("CARGO_PKG_VERSION").into(),
            kind,
            made_at: now,
            log_head: LogHead { entries: outgoing.log_head.0, sha256: outgoing.log_head.1.clone() },
            agreements: bundled.collect(),
            entries: entries.into_inner(),
        })?;
        let bytes = match &self.passphrase {
            Some(passphrase) => bundles::lock(&bytes, passphrase)?,
            None => bytes,
        };
        write_file(&self.target, &bytes, overwrite)?;
        let name =
            self.target.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let copy = BundleCopy {
            made_at: now,
            agreement: self.agreement,
            name: name.clone(),
            sha256: agreement::Fingerprint::of(&bytes).hex(),
            has_passphrase: self.passphrase.is_some(),
        };
        // Where nothing can be written a bundle still leaves: merging it later asks more than it would have to.
        if !session.workspace.is_read_only() {
            session.workspace.note_bundle(&copy, &outgoing)?;
        }
        Ok(Exported { name, bytes: bytes.len() as u64, sha256: copy.sha256 })
    }

    /// The entries of the register that go along, in order.
    fn organisations(&self, session: &Session) -> Result<Vec<Organisation>, CommandError> {
        let read = session.workspace.read();
        if self.agreement.is_none() {
            let query = OrganisationQuery {
                search: String::new(),
                language: session.language,
                offset: 0,
                limit: usize::MAX,
            };
            return Ok(read.organisations(&query)?.organisations);
        }
        let mut found = BTreeMap::new();
        for id in self
            .agreements
            .iter()
            .flat_map(|agreement| &agreement.text.parties)
            .filter_map(|p| p.organisation)
        {
            if let Some(entry) = read.organisation(id)? {
                found.insert(id, entry);
            }
        }
        Ok(found.into_values().collect())
    }
}

fn check_passphrase(passphrase: Option<&str>) -> Result<(), CommandError> {
    match passphrase {
        Some(passphrase) if passphrase.chars().count() < SHORTEST_PASSPHRASE => {
            Err(CommandError::PassphraseTooShort)
        }
        _ => Ok(()),
    }
}

/// Chooses where a bundle goes and prepares it; none when the dialog was closed.
pub fn begin_export(desk: &Desk, request: ExportRequest) -> Result<Option<WorkProgress>, CommandError> {
    let agreement: Option<AgreementId> = request.agreement.map(Into::into);
    let passphrase = Some(request.passphrase).filter(|passphrase| !passphrase.is_empty());
    check_passphrase(passphrase.as_deref())?;
    let tongue = words::tongue(desk.language());
    let mut session = desk.session();
    let title = match agreement {
        Some(id) => {
            let agreement = session.agreement(id)?;
            frame::title(session.language, &agreement)
        }
        None => say::BundleWorkspaceName.text(tongue),
    };
    let day = session.world.today().to_string();
    drop(session);
    let name = agreement::file_name(&[&title, &day], ENDING);
    let Some(path) = desk.host.choose_bundle_target(&say::DialogSaveBundle.text(tongue), &name) else {
        return Ok(None);
    };
    let work = ExportWork::new(&mut desk.session(), agreement, passphrase, &path)?;
    Ok(Some(steps::begin(desk, work)))
}

impl Steps for ExportWork {
    fn total(&self) -> usize {
        self.agreements.len()
    }

    fn done(&self) -> usize {
        self.done
    }

    fn step(&mut self, _desk: &Desk) -> Result<(), CommandError> {
        if let Some(agreement) = self.agreements.get(self.done) {
            let (name, pdf) = contents::draft(agreement);
            self.made.put(name, pdf);
            self.done += 1;
        }
        Ok(())
    }
}

impl LongWork for ExportWork {
    fn conclude(self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError> {
        // The dialog has asked whether an existing file may be replaced.
        let target = self.target.clone();
        let exported = self.finish(&mut desk.session(), Overwrite::Replace)?;
        desk.session().exported = Some(target);
        let tongue = words::tongue(desk.language());
        let message = say::DoneBundleSaved { name: exported.name.as_str().into() }.text(tongue);
        Ok(WorkDone::Bundle { message })
    }
}

/// Opens the folder of the bundle that was saved last in the system's file manager.
pub fn show_exported(desk: &Desk, request: Nothing) -> Result<Nothing, CommandError> {
    let exported = desk.session().exported.clone().ok_or(CommandError::NotFound)?;
    let folder = exported.parent().unwrap_or_else(|| Path::new("/"));
    if desk.host.show_folder(folder) { Ok(request) } else { Err(CommandError::NoFileManager) }
}
