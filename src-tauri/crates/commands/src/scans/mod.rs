//! Scanned pages: read page by page, laid into the inbox, looked at by a person, and only then filed.
//!
//! **Invariant:** a code proves which sheet was meant, not what is on it (ruling 15): nothing counts before somebody has
//! said so. The files are kept byte for byte.

mod filing;
mod understood;

pub(crate) use filing::file_pages;
pub use filing::{file_scans, set_scans_aside};

use crate::signatures::{self, SignedReading};
use crate::steps::{self, LongWork, Steps};
use crate::wire::{OneAgreement, ScanPicture, ScanPictureFacts, SignedFileView, WorkDone, WorkProgress};
use crate::{CommandError, Desk, Session, frame, words, worker};
use agreement::{AgreementId, Fingerprint, ScannedPage};
use chrono::NaiveDate;
use exchange::{ScanKind, SignatureField};
use locale::words as say;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{LockedText, Op, OpCode, Rendition, Scope};
use understood::Understanding;
use uuid::Uuid;

/// Files of scans that are being read.
#[derive(Debug)]
pub(crate) struct ScanWork {
    agreement: AgreementId,
    understanding: Understanding,
    program: Option<PathBuf>,
    files: Vec<ScanFile>,
    at: (usize, usize),
    pages: Vec<ScannedPage>,
    signed: Vec<SignedAmongScans>,
    refused: Vec<Refused>,
}

/// A PDF with signature fields: no scan of a paper, so its pages are not read as one.
#[derive(Debug)]
struct SignedAmongScans {
    name: String,
    bytes: Vec<u8>,
    fields: Vec<SignatureField>,
}

/// A file that was opened.
enum Opened {
    Scan(ScanFile),
    Signed(SignedAmongScans),
}

/// A file of scans.
#[derive(Debug)]
struct ScanFile {
    name: String,
    sha256: String,
    bytes: Arc<Vec<u8>>,
    pages: usize,
}

/// A file or page that could not be read.
#[derive(Debug)]
pub(crate) struct Refused {
    /// The file's name.
    pub(crate) name: String,
    /// The page, from 1; none where the file was refused as a whole.
    pub(crate) page: Option<usize>,
    /// Why.
    pub(crate) error: CommandError,
}

impl ScanWork {
    /// Opens the files and counts their pages; what is no scan is refused by name and the others go on.
    ///
    /// # Errors
    /// No locked version to file pages with; what the workspace refused.
    pub(crate) fn new(
        session: &mut Session,
        id: AgreementId,
        program: Option<PathBuf>,
        paths: &[PathBuf],
    ) -> Result<Self, CommandError> {
        let understanding = Understanding::of(session, id)?;
        let mut work = Self {
            agreement: id,
            understanding,
            program,
            files: Vec::new(),
            at: (0, 0),
            pages: Vec::new(),
            signed: Vec::new(),
            refused: Vec::new(),
        };
        for path in paths {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            match work.open(path, name.clone()) {
                Ok(Opened::Scan(file)) => work.files.push(file),
                Ok(Opened::Signed(file)) => work.signed.push(file),
                Err(error) => work.refused.push(Refused { name, page: None, error }),
            }
        }
        Ok(work)
    }

    fn open(&self, path: &Path, name: String) -> Result<Opened, CommandError> {
        let bytes = worker::read_limited(path, exchange::limits::FILE_BYTES)?;
        if ScanKind::of(&bytes)? == ScanKind::Pdf {
            let fields = worker::read_signatures(self.program.as_deref(), &bytes)?;
            if !fields.is_empty() {
                return Ok(Opened::Signed(SignedAmongScans { name, bytes, fields }));
            }
        }
        let pages = worker::count_scans(self.program.as_deref(), &bytes)?;
        let sha256 = Fingerprint::of(&bytes).hex();
        Ok(Opened::Scan(ScanFile { name, sha256, bytes: Arc::new(bytes), pages }))
    }

    /// What could not be read.
    pub(crate) fn refused(&self) -> &[Refused] {
        &self.refused
    }

    /// The names of files that were signed electronically.
    pub(crate) fn signed(&self) -> impl Iterator<Item = &str> {
        self.signed.iter().map(|file| file.name.as_str())
    }

    /// The pages that were read, when nothing is to be kept.
    pub(crate) fn into_pages(self) -> Vec<ScannedPage> {
        self.pages
    }

    /// Keeps the files and lays their pages into the inbox, as one action.
    ///
    /// # Errors
    /// What the store refused; no page is in the inbox then.
    pub(crate) fn finish(self, session: &mut Session) -> Result<Vec<ScannedPage>, CommandError> {
        if self.pages.is_empty() {
            return Ok(self.pages);
        }
        let mut kept = Vec::with_capacity(self.files.len());
        for file in &self.files {
            if self.pages.iter().any(|page| page.file == file.sha256) {
                kept.push(session.workspace.keep(&file.bytes)?);
            }
        }
        let id = self.agreement;
        session.act(Op::new(OpCode::TakeScans, Scope::Agreement(id)), |tx| {
            for attachment in &kept {
                tx.name_attachment(attachment)?;
            }
            self.pages.iter().try_for_each(|page| Ok(tx.put_scan(id, page)?))
        })?;
        Ok(self.pages)
    }
}

impl Steps for ScanWork {
    fn total(&self) -> usize {
        self.files.iter().map(|file| file.pages).sum()
    }

    fn done(&self) -> usize {
        self.files[..self.at.0].iter().map(|file| file.pages).sum::<usize>() + self.at.1
    }

    /// Reads the next page.
    fn step(&mut self, desk: &Desk) -> Result<(), CommandError> {
        let Some(file) = self.files.get(self.at.0) else { return Ok(()) };
        let page = self.at.1;
        let read = worker::read_scan(self.program.as_deref(), &file.bytes, page);
        let (id, today) = identity(desk);
        match read {
            Ok(read) => {
                let sheet = self.understanding.understand(&read.reading, &file.sha256, page, &self.pages);
                self.pages.push(ScannedPage {
                    id: id.into(),
                    file: file.sha256.clone(),
                    file_name: file.name.clone(),
                    page: frame::narrow(page + 1),
                    turns: u8::try_from(read.turn.degrees() / 90).unwrap_or_default(),
                    received_on: today,
                    reading: sheet.reading,
                    state: sheet.state(),
                    version: sheet.version,
                    original: sheet.original,
                    sheet_page: sheet.page,
                });
            }
            Err(error) => {
                self.refused.push(Refused { name: file.name.clone(), page: Some(page + 1), error });
            }
        }
        self.at = if page + 1 < file.pages { (self.at.0, page + 1) } else { (self.at.0 + 1, 0) };
        Ok(())
    }
}

impl LongWork for ScanWork {
    fn conclude(mut self: Box<Self>, desk: &Desk) -> Result<WorkDone, CommandError> {
        let (id, signed) = (self.agreement, std::mem::take(&mut self.signed));
        let refused = std::mem::take(&mut self.refused);
        self.finish(&mut desk.session())?;
        let mut refused: Vec<String> = refused.iter().map(|refused| in_words(desk, refused)).collect();
        let signed = show_signed(desk, id, signed, &mut refused);
        Ok(WorkDone::Scans { refused, signed })
    }
}

/// Shows the signed files among scans, each to be kept by a person; what cannot be is told like a scan that was refused.
fn show_signed(
    desk: &Desk,
    id: AgreementId,
    signed: Vec<SignedAmongScans>,
    refused: &mut Vec<String>,
) -> Vec<SignedFileView> {
    let mut views = Vec::with_capacity(signed.len());
    for file in signed {
        let name = file.name.clone();
        let shown = SignedReading::of(desk, file.name, file.bytes, file.fields)
            .and_then(|reading| signatures::show(&mut desk.session(), id, reading));
        match shown {
            Ok(view) => views.push(view),
            Err(error) => refused.push(in_words(desk, &Refused { name, page: None, error })),
        }
    }
    views
}

/// A new identity, and today.
fn identity(desk: &Desk) -> (Uuid, NaiveDate) {
    let session = desk.session();
    (session.new_id(), session.world.today())
}

/// Lets the user choose scanned files; none when the dialog was closed.
pub fn choose_scans(desk: &Desk, request: OneAgreement) -> Result<Option<WorkProgress>, CommandError> {
    let title = say::DialogChooseScans.text(words::tongue(desk.language()));
    begin(desk, request, desk.host.choose_scans(&title))
}

/// Takes the files that were dropped on the window last; none when there are none.
pub fn drop_scans(desk: &Desk, request: OneAgreement) -> Result<Option<WorkProgress>, CommandError> {
    begin(desk, request, desk.host.take_all_dropped())
}

fn begin(
    desk: &Desk,
    request: OneAgreement,
    paths: Vec<PathBuf>,
) -> Result<Option<WorkProgress>, CommandError> {
    if paths.is_empty() {
        return Ok(None);
    }
    let program = desk.host.worker_program();
    let work = ScanWork::new(&mut desk.session(), request.agreement.into(), program, &paths)?;
    Ok(Some(steps::begin(desk, work)))
}

/// A refusal in a sentence that names the file.
fn in_words(desk: &Desk, refused: &Refused) -> String {
    let why = desk.wire_error(&refused.error).message;
    let tongue = words::tongue(desk.language());
    let name = refused.name.as_str();
    match refused.page {
        Some(page) => {
            say::ScanPageRefused { name: name.into(), page: page.to_string().into(), why: why.into() }
                .text(tongue)
        }
        None => say::ScanFileRefused { name: name.into(), why: why.into() }.text(tongue),
    }
}

/// The picture of a scanned page, upright.
pub fn scan_picture(desk: &Desk, request: ScanPicture) -> Result<(ScanPictureFacts, Vec<u8>), CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let scans = &agreement.evidence.scans;
    let scan = scans.iter().find(|scan| scan.id.0 == request.scan).ok_or(CommandError::NotFound)?;
    let bytes = session.workspace.attachment(&scan.file)?;
    drop(session);
    let page = usize::try_from(scan.page).unwrap_or(1).saturating_sub(1);
    let read = worker::read_scan(desk.host.worker_program().as_deref(), &bytes, page)?;
    let (width, height) = png_size(&read.preview).ok_or(CommandError::ReadingStopped)?;
    Ok((ScanPictureFacts { width, height }, read.preview))
}

/// Width and height as a PNG says them in its header.
fn png_size(png: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize| png.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes);
    Some((number(16)?, number(20)?))
}

/// A locked version with the files kept of it.
#[derive(Debug)]
pub(crate) struct WithFiles {
    /// The version.
    pub(crate) locked: Arc<LockedText>,
    /// Its files.
    pub(crate) files: Vec<Rendition>,
}
