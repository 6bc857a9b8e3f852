//! What a PDF is (ruling 14): *genuine* only when the whole file is one that this workspace keeps.

use crate::wire::{Nothing, VerifyView};
use crate::{CommandError, Desk, Session, words, worker};
use agreement::{Fingerprint, archive};
use locale::words as say;
use std::path::Path;

/// What a file was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The whole file is one that is kept here.
    Genuine,
    /// It begins with a kept file and goes on: as when it was signed electronically.
    GenuineWithAdditions,
    /// Its data is that of a version kept here, but its pages are not those of a kept file.
    DataOkLayoutDiffers,
    /// It says that it is a version kept here, but its data or its bytes are not.
    Altered,
    /// It says that it is a version that is not kept here.
    UnknownVersion,
    /// It is a working text.
    Draft,
    /// It carries no agreement that could be read.
    Unreadable,
}

impl Verdict {
    /// The code on the wire, on the command line and in word keys.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Genuine => "genuine",
            Self::GenuineWithAdditions => "genuine_with_additions",
            Self::DataOkLayoutDiffers => "data_ok_layout_differs",
            Self::Altered => "altered",
            Self::UnknownVersion => "unknown_version",
            Self::Draft => "draft",
            Self::Unreadable => "unreadable",
        }
    }
}

/// A verdict, with what the file is or says that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verified {
    /// What it is.
    pub(crate) verdict: Verdict,
    /// The agreement, where it is known.
    pub(crate) agreement: Option<agreement::AgreementId>,
    /// The version the file is of, or says that it is of.
    pub(crate) version: Option<u32>,
    /// The fingerprint of that version as it is kept here.
    pub(crate) fingerprint: Option<Fingerprint>,
    /// The title that stands in the kept version, else in the file.
    pub(crate) title: String,
}

/// Judges a file by its bytes and by the agreement that was read out of it, if any could be.
///
/// # Errors
/// Only what reading the workspace refuses; a file that cannot be read is a verdict.
pub(crate) fn judge(
    session: &mut Session,
    bytes: &[u8],
    json: Option<&str>,
) -> Result<Verified, CommandError> {
    let kept = session.workspace.read().renditions_with(&Fingerprint::of(bytes).hex())?;
    if let Some(file) = kept.first() {
        return of_kept(session, Verdict::Genuine, file.agreement, file.version);
    }
    if let Some(file) = session.workspace.read().rendition_that_begins(bytes)? {
        return of_kept(session, Verdict::GenuineWithAdditions, file.agreement, file.version);
    }
    match json {
        Some(json) => by_its_data(session, bytes, json),
        None => Ok(Verified {
            verdict: Verdict::Unreadable,
            agreement: None,
            version: None,
            fingerprint: None,
            title: String::new(),
        }),
    }
}

/// Never *genuine*: data that agrees with itself shows nothing about the pages around it.
fn by_its_data(session: &mut Session, bytes: &[u8], json: &str) -> Result<Verified, CommandError> {
    let read = archive::read(json.as_bytes())?;
    let claimed = read.version.map(|stamp| stamp.number);
    let said = |verdict| Verified {
        verdict,
        agreement: Some(read.agreement),
        version: claimed,
        fingerprint: None,
        title: read.text.identity.title.shown(session.language).to_owned(),
    };
    let Some(number) = claimed else { return Ok(said(Verdict::Draft)) };
    let versions = session.workspace.read().versions(read.agreement)?;
    let Some(version) = versions.into_iter().find(|version| version.number == number) else {
        return Ok(said(Verdict::UnknownVersion));
    };
    let data_ok = version.fingerprint == Fingerprint::of(json.as_bytes());
    // A file as long as a kept one, with its data, was that file until something in it was changed.
    let lengths = session.workspace.read().rendition_lengths(version.agreement, version.number)?;
    let verdict = if data_ok && !lengths.contains(&(bytes.len() as u64)) {
        Verdict::DataOkLayoutDiffers
    } else {
        Verdict::Altered
    };
    of_kept(session, verdict, version.agreement, version.number)
}

fn of_kept(
    session: &mut Session,
    verdict: Verdict,
    id: agreement::AgreementId,
    number: u32,
) -> Result<Verified, CommandError> {
    let locked = session.locked_text(id, number)?;
    Ok(Verified {
        verdict,
        agreement: Some(id),
        version: Some(number),
        fingerprint: Some(locked.version.fingerprint),
        title: locked.text.identity.title.shown(session.language).to_owned(),
    })
}

/// Lets the user choose a PDF and says what it is; none when the dialog was closed.
pub fn choose_verify(desk: &Desk, _: Nothing) -> Result<Option<VerifyView>, CommandError> {
    let title = say::DialogVerify.text(words::tongue(desk.language()));
    let Some(path) = desk.host.choose_agreement(&title) else { return Ok(None) };
    let verified = verify_file(desk, &path)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Some(view(&desk.session(), verified, name)))
}

/// Reads a file, outside the session's lock, and judges it.
pub(crate) fn verify_file(desk: &Desk, path: &Path) -> Result<Verified, CommandError> {
    let bytes = worker::read_limited(path, exchange::limits::FILE_BYTES)?;
    let json = worker::read_agreement(desk.host.worker_program().as_deref(), bytes.clone()).ok();
    judge(&mut desk.session(), &bytes, json.as_deref())
}

/// A verdict in words.
pub(crate) fn view(session: &Session, verified: Verified, file_name: String) -> VerifyView {
    let code = verified.verdict.code();
    VerifyView {
        file_name,
        verdict: code.to_owned(),
        message: words::of_code(session.language, "verdict", &code.replace('_', "-")),
        title: verified.title,
        version: verified.version,
        identifier: verified.fingerprint.map(|found| found.printed()).unwrap_or_default(),
    }
}
