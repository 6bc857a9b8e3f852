//! What a page's code means in this workspace: which sheet of which version, or why it is none.

use super::WithFiles;
use crate::{CommandError, Session};
use agreement::{
    AgreementId, Mark, MarkedPage, OriginalsPractice, PartyId, ScanReading, ScanState, ScannedPage,
    planned_originals,
};
use exchange::PageReading;
use std::collections::HashSet;

/// Everything that is needed to understand a code, read once for a stack of pages.
#[derive(Debug)]
pub(super) struct Understanding {
    /// The version pages are filed with: the last one.
    current: u32,
    versions: Vec<WithFiles>,
    /// Sheets that are filed or wait in the inbox already.
    known: HashSet<Place>,
    /// Pages of files that were taken in before.
    taken: HashSet<(String, u32)>,
}

/// A page of a sheet.
type Place = (u32, u16, u16);

/// Where a page belongs, as far as its code says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) reading: ScanReading,
    pub(super) version: Option<u32>,
    pub(super) original: Option<u16>,
    pub(super) page: Option<u16>,
}

impl Sheet {
    const fn only(reading: ScanReading) -> Self {
        Self { reading, version: None, original: None, page: None }
    }

    /// Blank backs are put aside at once; everything else waits for a person.
    pub(super) const fn state(&self) -> ScanState {
        if matches!(self.reading, ScanReading::Blank) { ScanState::SetAside } else { ScanState::Inbox }
    }
}

impl Understanding {
    /// # Errors
    /// [`CommandError::NothingLocked`]; what the workspace refused.
    pub(super) fn of(session: &mut Session, id: AgreementId) -> Result<Self, CommandError> {
        let all = session.workspace.read().versions(id)?;
        let current = all.last().map(|version| version.number).ok_or(CommandError::NothingLocked)?;
        let mut versions = Vec::with_capacity(all.len());
        for version in all {
            let locked = session.locked_text(id, version.number)?;
            let files = session.workspace.read().renditions(id, version.number)?;
            versions.push(WithFiles { locked, files });
        }
        let agreement = session.agreement(id)?;
        let kept = || agreement.evidence.scans.iter().filter(|scan| scan.state != ScanState::SetAside);
        let known = kept().filter(|scan| scan.reading == ScanReading::Sheet).filter_map(place_of).collect();
        let taken = kept().map(|scan| (scan.file.clone(), scan.page)).collect();
        Ok(Self { current, versions, known, taken })
    }

    /// What a page is. `before` are the pages read before it in the same stack.
    pub(super) fn understand(
        &self,
        reading: &PageReading,
        file: &str,
        page: usize,
        before: &[ScannedPage],
    ) -> Sheet {
        let mark = match reading {
            PageReading::Marked { mark, .. } => mark,
            PageReading::Conflicting => return Sheet::only(ScanReading::Conflicting),
            PageReading::NewerCode | PageReading::ForeignCode => {
                return Sheet::only(ScanReading::ForeignCode);
            }
            PageReading::DamagedCode | PageReading::NoCode => return Sheet::only(ScanReading::NoCode),
            PageReading::Blank => return Sheet::only(ScanReading::Blank),
        };
        let mut sheet = self.sheet_of(mark);
        if sheet.reading == ScanReading::Sheet {
            let place = sheet.version.zip(sheet.original).zip(sheet.page);
            let place = place.map(|((version, original), page)| (version, original, page));
            let same_file = (file.to_owned(), u32::try_from(page + 1).unwrap_or(u32::MAX));
            let is_known = |place: &Place| {
                self.known.contains(place)
                    || before.iter().any(|earlier| {
                        earlier.reading == ScanReading::Sheet && place_of(earlier) == Some(*place)
                    })
            };
            if place.as_ref().is_some_and(is_known) || self.taken.contains(&same_file) {
                sheet.reading = ScanReading::Duplicate;
            }
        }
        sheet
    }

    fn sheet_of(&self, mark: &Mark) -> Sheet {
        let found = self.versions.iter().find(|found| found.locked.version.fingerprint == mark.fingerprint);
        let Some(found) = found else { return Sheet::only(ScanReading::OtherAgreement) };
        let number = found.locked.version.number;
        let version = Some(number);
        let unknown = Sheet { version, ..Sheet::only(ScanReading::UnknownSheet) };
        if u32::from(mark.version.get()) != number {
            return unknown;
        }
        if mark.page == MarkedPage::Body {
            return Sheet { version, ..Sheet::only(ScanReading::BodyPage) };
        }
        let page = mark.page_number.get();
        let Some(original) = original_of(found, mark) else { return unknown };
        if !has_page(found, mark, page) {
            return unknown;
        }
        let reading = if number == self.current { ScanReading::Sheet } else { ScanReading::OtherVersion };
        Sheet { reading, version, original, page: Some(page) }
    }
}

fn place_of(scan: &ScannedPage) -> Option<Place> {
    Some((scan.version?, scan.original?, scan.sheet_page?))
}

/// The number of the original a sheet is of: `Some(None)` where the version has several and the sheet is not numbered;
/// `None` where the version has no such sheet.
fn original_of(found: &WithFiles, mark: &Mark) -> Option<Option<u16>> {
    let text = &found.locked.text;
    let planned = planned_originals(text);
    let each = text.terms.originals.practice == Some(OriginalsPractice::PageEach);
    let number = match mark.page {
        MarkedPage::PartySheet { party } if each => Some(party.get()),
        MarkedPage::CommonSheet if !each => match mark.original {
            Some(number) => Some(u16::from(number.get())),
            None if planned.len() == 1 => Some(1),
            None => return Some(None),
        },
        MarkedPage::PartySheet { .. } | MarkedPage::CommonSheet | MarkedPage::Body => return None,
    };
    number.filter(|number| planned.iter().any(|plan| plan.number == *number)).map(Some)
}

/// Whether a file of the version has such a page.
fn has_page(found: &WithFiles, mark: &Mark, page: u16) -> bool {
    let party: Option<PartyId> = match mark.page {
        MarkedPage::PartySheet { party } => {
            found.locked.text.joining().nth(usize::from(party.get()) - 1).map(|party| party.id)
        }
        MarkedPage::CommonSheet | MarkedPage::Body => None,
    };
    let original = mark.original.map_or(0, |number| u16::from(number.get()));
    let form = mark.languages.code();
    let sheets =
        found.files.iter().filter(|file| file.languages == form).flat_map(|file| &file.content.sheets);
    sheets.into_iter().any(|sheet| {
        sheet.page == page && sheet.party == party && (party.is_some() || sheet.original == original)
    })
}
