//! The signed record on the command line.

use super::report::{FileReport, PdfReport};
use crate::record::RecordWork;
use crate::{CommandError, Desk, steps};
use agreement::{AgreementId, AgreementLanguages};
use document::DocumentKind;
use std::path::Path;
use store::durable::{Overwrite, write_file};

/// Makes the signed record of a version, the last one where none is named; keeps it, and writes it to `out`.
///
/// # Errors
/// No such version; a file that is there already; what the store refused.
pub fn record(
    desk: &Desk,
    id: AgreementId,
    version: Option<u32>,
    languages: AgreementLanguages,
    (out, force): (&Path, bool),
    progress: &mut dyn FnMut(usize, usize),
) -> Result<PdfReport, CommandError> {
    let program = desk.host.worker_program();
    let last = desk.session().last_version(id)?.ok_or(CommandError::NothingLocked)?.number;
    let version = version.unwrap_or(last);
    let mut work = RecordWork::new(&mut desk.session(), program, id, version, languages)?;
    steps::all(desk, &mut work, &mut |done, total, _| progress(done, total))?;
    let bytes = work.finish(&mut desk.session())?;
    write_file(out, &bytes, if force { Overwrite::Replace } else { Overwrite::Refuse })?;
    let pages = crate::frame::narrow(exchange::page_sizes(&bytes)?.len());
    let path = out.display().to_string();
    let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    Ok(PdfReport {
        path: path.clone(),
        kind: DocumentKind::SignedRecord.code(),
        languages,
        draft: false,
        pages,
        bytes: size,
        files: vec![FileReport { path, party: None, pages, bytes: size }],
    })
}
