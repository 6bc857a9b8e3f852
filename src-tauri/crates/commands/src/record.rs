//! The signed record: the agreement, its signature sheets as they came back, the decisions and the evidence in one file.
//!
//! It is dated by the newest entry of the log that changed the evidence, so that it is the same when it is made again.

use crate::locking::stamp;
use crate::steps::{self, LongWork, Steps};
use crate::wire::{RecordRequest, WorkDone, WorkProgress};
use crate::{CommandError, Desk, Session, worker};
use agreement::{Agreement, AgreementId, AgreementLanguages, Fingerprint, PartyId, ScanState, ScannedPage};
use chrono_tz::Europe::Helsinki;
use document::{Cache, DocumentKind, LogHead, Options, Picture, ScannedSheet};
use std::path::PathBuf;
use std::sync::Arc;
use store::{LockedText, Op, OpCode, Rendition, RenditionContent, Scope};

/// A record in the making: one scanned page after the other is drawn, then the file is written and kept.
#[derive(Debug)]
pub(crate) struct RecordWork {
    agreement: Agreement,
    locked: Arc<LockedText>,
    languages: AgreementLanguages,
    head: LogHead,
    program: Option<PathBuf>,
    wanted: Vec<(ScannedPage, Vec<PartyId>)>,
    sheets: Vec<ScannedSheet>,
    written: Option<Vec<u8>>,
}

impl RecordWork {
    /// # Errors
    /// No such version; what the store refused.
    pub(crate) fn new(
        session: &mut Session,
        program: Option<PathBuf>,
        id: AgreementId,
        version: u32,
        languages: AgreementLanguages,
    ) -> Result<Self, CommandError> {
        let locked = session.locked_text(id, version)?;
        let agreement = session.agreement_of(&locked)?;
        let place = session.workspace.read().newest_of(Scope::Agreement(id), &OpCode::EVIDENCE)?;
        let place = place.ok_or(CommandError::NothingLocked)?;
        let head = LogHead {
            sequence: u64::try_from(place.seq).unwrap_or_default(),
            hash: place.hash,
            on: place.at.with_timezone(&Helsinki).date_naive(),
        };
        let filed = agreement.evidence.scans.iter().filter(|scan| scan.state == ScanState::Filed);
        let mut wanted = Vec::new();
        for scan in filed {
            wanted.push((scan.clone(), session.parties_of_scan(id, scan)?));
        }
        // Party order: sheets of a party by its number, common sheets by original and page.
        wanted.sort_by_key(|(scan, _)| (scan.original, scan.sheet_page, scan.id));
        Ok(Self { agreement, locked, languages, head, program, wanted, sheets: Vec::new(), written: None })
    }

    fn write(&self) -> Vec<u8> {
        let version = &self.locked.version;
        let options = Options {
            locked: Some(stamp(version)),
            ..Options::new(DocumentKind::SignedRecord, self.languages, false)
        };
        let composition = document::signed_record(&self.agreement, &options, &self.sheets, &self.head);
        let composition = composition.carrying(self.locked.bytes.clone());
        document::lay_out(&composition, &mut Cache::default()).to_pdf()
    }

    /// Keeps the file with the version, unless the very same is kept already.
    ///
    /// # Errors
    /// What the store refused; nothing is kept then.
    pub(crate) fn finish(mut self, session: &mut Session) -> Result<Vec<u8>, CommandError> {
        let bytes = self.written.take().unwrap_or_else(|| self.write());
        let version = &self.locked.version;
        let sha256 = Fingerprint::of(&bytes).hex();
        let id = version.agreement;
        let kept = session.workspace.read().renditions(id, version.number)?;
        if kept.iter().any(|file| file.sha256 == sha256) {
            return Ok(bytes);
        }
        let attachment = session.workspace.keep(&bytes)?;
        let rendition = Rendition {
            agreement: id,
            version: version.number,
            kind: DocumentKind::SignedRecord.code().to_owned(),
            languages: self.languages.code().to_owned(),
            sha256,
            content: RenditionContent::default(),
        };
        let op = Op::new(OpCode::MakeRecord, Scope::Agreement(id))
            .with("version", version.number.to_string())
            .with("sha256", attachment.sha256.clone());
        session.act(op, |tx| Ok(tx.put_rendition(&rendition, &attachment)?))?;
        Ok(bytes)
    }
}

impl Steps for RecordWork {
    fn total(&self) -> usize {
        self.wanted.len() + 1
    }

    fn done(&self) -> usize {
        self.sheets.len() + usize::from(self.written.is_some())
    }

    /// Draws the next scanned page; after the last, writes the file.
    fn step(&mut self, desk: &Desk) -> Result<(), CommandError> {
        let Some((scan, parties)) = self.wanted.get(self.sheets.len()) else {
            self.written = Some(self.write());
            return Ok(());
        };
        let bytes = desk.session().workspace.attachment(&scan.file)?;
        let page = usize::try_from(scan.page).unwrap_or(1).saturating_sub(1);
        let jpeg = worker::scan_jpeg(self.program.as_deref(), &bytes, page)?;
        let picture = Picture::jpeg(jpeg).map_err(|_| CommandError::ReadingStopped)?;
        self.sheets.push(ScannedSheet {
            parties: parties.clone(),
            original: scan.original.unwrap_or_default(),
            page: scan.sheet_page.unwrap_or(1),
            turns: scan.turns,
            picture: Arc::new(picture),
        });
        Ok(())
    }
}

impl LongWork for RecordWork {
    fn conclude(self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError> {
        let version = self.locked.version.number;
        self.finish(&mut desk.session())?;
        Ok(WorkDone::Record { version })
    }
}

/// Begins a signed record: nothing is kept yet.
pub fn begin_record(desk: &Desk, request: RecordRequest) -> Result<WorkProgress, CommandError> {
    let program = desk.host.worker_program();
    let id = AgreementId::from(request.agreement);
    let work = RecordWork::new(&mut desk.session(), program, id, request.version, request.languages)?;
    Ok(steps::begin(desk, work))
}
