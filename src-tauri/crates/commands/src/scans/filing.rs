//! Filing: a person has looked at the page beside the original and says that it counts.

use crate::signatures::Ledger;
use crate::wire::{Changed, FileScans, FiledPage, SetScansAside};
use crate::{CommandError, Desk, Session, input};
use agreement::{AgreementId, PaperOriginal, ScanId, ScanReading, ScanState, ScannedPage, SignatoryId};
use std::collections::BTreeMap;
use store::{Op, OpCode, Scope};

/// Files pages with their originals: their signatures are received.
pub fn file_scans(desk: &Desk, request: FileScans) -> Result<Changed, CommandError> {
    file_pages(&mut desk.session(), request.agreement.into(), request.version, &request.pages)
}

/// Files pages as one action that only a reason takes back (ruling 19).
pub(crate) fn file_pages(
    session: &mut Session,
    id: AgreementId,
    version: u32,
    pages: &[FiledPage],
) -> Result<Changed, CommandError> {
    let agreement = session.agreement(id)?;
    let mut ledger = Ledger::read(session, id, version)?;
    let mut originals: BTreeMap<u16, PaperOriginal> = BTreeMap::new();
    let mut scans: Vec<ScannedPage> = Vec::with_capacity(pages.len());
    for page in pages {
        let found = agreement.evidence.scans.iter().find(|scan| scan.id == ScanId(page.scan));
        let mut scan = found.cloned().ok_or(CommandError::NotFound)?;
        let signed_on = input::date("signed_on", &page.signed_on)?;
        if !originals.contains_key(&page.original) {
            originals.insert(page.original, ledger.take(page.original)?);
        }
        let original = originals.get_mut(&page.original).ok_or(CommandError::NotFound)?;
        for who in &page.signatories {
            let signature = ledger.signature(original, SignatoryId(*who))?;
            signature.received_on = signature.received_on.or(Some(scan.received_on));
            signature.signed_on = signed_on.or(signature.signed_on);
            signature.shown_by = Some(scan.file.clone());
        }
        scan.state = ScanState::Filed;
        scan.reading = ScanReading::Sheet;
        scan.version = Some(version);
        scan.original = Some(page.original);
        scan.sheet_page = Some(page.sheet_page);
        scans.push(scan);
    }
    let op = Op::new(OpCode::FileScans, Scope::Agreement(id)).with("count", pages.len().to_string());
    session.act(op, |tx| {
        for scan in &scans {
            tx.put_scan(id, scan)?;
        }
        originals.values().try_for_each(|original| Ok(tx.put_original(id, original)?))
    })
}

/// Puts pages aside, or takes them back into the inbox. A filed page stays: what it shows is taken back with a reason.
pub fn set_scans_aside(desk: &Desk, request: SetScansAside) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let state = if request.aside { ScanState::SetAside } else { ScanState::Inbox };
    let mut scans = Vec::with_capacity(request.scans.len());
    for scan in &request.scans {
        let found = agreement.evidence.scans.iter().find(|found| found.id == ScanId(*scan));
        let found = found.filter(|found| found.state != ScanState::Filed).ok_or(CommandError::NotFound)?;
        scans.push(ScannedPage { state, ..found.clone() });
    }
    session.act(Op::new(OpCode::SetScanAside, Scope::Agreement(id)), |tx| {
        scans.iter().try_for_each(|scan| Ok(tx.put_scan(id, scan)?))
    })
}
