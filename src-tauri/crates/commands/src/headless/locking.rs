//! Locking, the locked versions, and what a PDF is.

use super::report::{LockReport, VerifyReport, VersionFileReport, VersionReport};
use crate::locking::LockWork;
use crate::verify::{self, Verdict};
use crate::{CommandError, Desk, steps, worker};
use agreement::AgreementId;
use std::path::Path;
use store::Version;

/// Locks the working text, telling how many files are made, of how many. All are made before anything is kept.
///
/// # Errors
/// Findings that block without a reason; a text that is the last version's; what the store refused.
pub fn lock(
    desk: &Desk,
    id: AgreementId,
    reason: &str,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<LockReport, CommandError> {
    let mut work = LockWork::new(&mut desk.session(), id, reason, &[])?;
    steps::all(desk, &mut work, &mut |done, total, _| progress(done, total))?;
    let mut session = desk.session();
    let version = work.finish(&mut session)?;
    let files = session.workspace.read().renditions(id, version.number)?;
    Ok(LockReport {
        agreement: id.0,
        version: version.number,
        locked_on: version.locked_on,
        sha256: version.fingerprint.hex(),
        fingerprint: version.fingerprint.printed(),
        files: files.into_iter().map(file_report).collect(),
    })
}

fn file_report(file: store::Rendition) -> VersionFileReport {
    VersionFileReport { kind: file.kind, languages: file.languages, sha256: file.sha256 }
}

/// The locked versions, the first first.
///
/// # Errors
/// What the store refused.
pub fn versions(desk: &Desk, id: AgreementId) -> Result<Vec<VersionReport>, CommandError> {
    let session = desk.session();
    let report = |version: Version| -> Result<VersionReport, CommandError> {
        let files = session.workspace.read().renditions(id, version.number)?;
        Ok(VersionReport {
            version: version.number,
            locked_on: version.locked_on,
            sha256: version.fingerprint.hex(),
            fingerprint: version.fingerprint.printed(),
            reason: Some(version.reason).filter(|reason| !reason.is_empty()),
            files: files.into_iter().map(file_report).collect(),
        })
    };
    session.workspace.read().versions(id)?.into_iter().map(report).collect()
}

/// Says what a PDF is (ruling 14).
///
/// # Errors
/// A file that is not there; what the store refused. A file that cannot be read as an agreement is a verdict.
pub fn verify(desk: &Desk, path: &Path) -> Result<VerifyReport, CommandError> {
    let bytes = worker::read_limited(path, exchange::limits::FILE_BYTES)?;
    let json = worker::read_agreement(desk.host.worker_program().as_deref(), bytes.clone()).ok();
    let mut session = desk.session();
    let found = verify::judge(&mut session, &bytes, json.as_deref())?;
    let is_unreadable = found.verdict == Verdict::Unreadable;
    Ok(VerifyReport {
        verdict: found.verdict.code(),
        genuine: found.verdict == Verdict::Genuine,
        readable: !is_unreadable,
        agreement: found.agreement.map(|id| id.0),
        version: found.version,
        fingerprint: found.fingerprint.map(|fingerprint| fingerprint.printed()),
        title: Some(found.title).filter(|title| !title.is_empty()),
    })
}
