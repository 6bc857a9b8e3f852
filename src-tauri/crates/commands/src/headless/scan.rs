//! Scanned pages on the command line: what each is understood to be and, where asked, filed.

use super::report::{ScanFault, ScanReport, ScanReportPage, ScanReportParty};
use crate::scans::{self, ScanWork};
use crate::wire::FiledPage;
use crate::{CommandError, Desk, Session, steps};
use agreement::{AgreementId, Language, ScanReading, ScanState, ScannedPage};
use chrono::NaiveDate;
use std::path::PathBuf;

/// Reads scanned files into the inbox; with `accept` files every page that is understood to be a sheet of the last version
/// and names its original. Without it the pages are told and not kept.
///
/// # Errors
/// No locked version; what the store refused. A file that cannot be read is told in the report.
pub fn scan(
    desk: &Desk,
    id: AgreementId,
    files: &[PathBuf],
    accept: bool,
    signed_on: Option<NaiveDate>,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<ScanReport, CommandError> {
    let program = desk.host.worker_program();
    let mut work = ScanWork::new(&mut desk.session(), id, program, files)?;
    steps::all(desk, &mut work, &mut |done, total, _| progress(done, total))?;
    let language = desk.language();
    let faults = work.refused().iter().map(|refused| {
        let told = refused.error.on_wire(language);
        ScanFault {
            file: refused.name.clone(),
            page: refused.page.and_then(|page| u32::try_from(page).ok()),
            code: told.code,
            message: told.message,
        }
    });
    let refused: Vec<ScanFault> = faults.collect();
    let signed: Vec<String> = work.signed().map(str::to_owned).collect();
    let mut session = desk.session();
    let mut pages = if accept { work.finish(&mut session)? } else { work.into_pages() };
    if accept {
        file(&mut session, id, &mut pages, signed_on)?;
    }
    let filed = pages.iter().filter(|page| page.state == ScanState::Filed).count();
    let pages = pages.iter().map(|page| page_report(&session, language, id, page));
    Ok(ScanReport {
        agreement: id.0,
        pages: pages.collect::<Result<_, _>>()?,
        refused,
        signed,
        filed: crate::frame::narrow(filed),
    })
}

/// Files what is understood; everything else stays in the inbox for a person.
fn file(
    session: &mut Session,
    id: AgreementId,
    pages: &mut [ScannedPage],
    signed_on: Option<NaiveDate>,
) -> Result<(), CommandError> {
    let mut filed = Vec::new();
    let Some(last) = session.last_version(id)? else { return Ok(()) };
    let locked = session.locked_text(id, last.number)?;
    for page in pages.iter_mut().filter(|page| page.reading == ScanReading::Sheet) {
        let (Some(original), Some(sheet_page)) = (page.original, page.sheet_page) else { continue };
        let parties = session.parties_of_scan(id, page)?;
        let signing = parties.iter().filter_map(|party| locked.text.party(*party));
        let signatories = signing.flat_map(|party| &party.signatories).map(|who| who.id.0);
        filed.push(FiledPage {
            scan: page.id.0,
            original,
            sheet_page,
            signatories: signatories.collect(),
            signed_on: signed_on.map(|day| day.to_string()).unwrap_or_default(),
        });
        page.state = ScanState::Filed;
    }
    if !filed.is_empty() {
        scans::file_pages(session, id, last.number, &filed)?;
    }
    Ok(())
}

fn page_report(
    session: &Session,
    language: Language,
    id: AgreementId,
    page: &ScannedPage,
) -> Result<ScanReportPage, CommandError> {
    let parties = session.parties_of_scan(id, page)?;
    let locked = page.version.map(|version| session.workspace.read().locked_text(id, version)).transpose()?;
    let party = |party: &agreement::PartyId| {
        let text = &locked.as_ref()?.text;
        Some(ScanReportParty {
            id: party.0,
            number: text.party_number(*party).and_then(|number| u32::try_from(number).ok())?,
            name: text.party(*party)?.name.shown(language).to_owned(),
        })
    };
    Ok(ScanReportPage {
        file: page.file_name.clone(),
        page: page.page,
        reading: page.reading.code(),
        state: page.state.code(),
        version: page.version,
        original: page.original,
        sheet_page: page.sheet_page,
        parties: parties.iter().filter_map(party).collect(),
    })
}
