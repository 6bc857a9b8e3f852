//! The same use-cases for the command line: typed reports that become text or JSON.

mod bundles;
mod comparison;
mod documents;
mod locking;
mod open;
mod person;
mod plain;
mod record;
mod report;
mod safety;
mod scan;
mod signed;

pub use bundles::{
    BundleFieldReport, BundleItemReport, BundleReport, Decided, ExportReport, export, is_bundle, open_bundle,
};
pub use comparison::{PaperWanted, compare_versions, comparison_pdf};
pub use documents::{PdfParties, PdfWanted, find_party, pdf};
pub use locking::{lock, verify, versions};
pub use open::{OpenOutcome, OpenedAgreement, open};
pub use person::{erase, extract};
pub use record::record;
pub use report::*;
pub use safety::{backup, doctor, restore};
pub use scan::scan;
pub use signed::{SignedWanted, signed};

use crate::history::Asked;
pub use crate::wire::HistoryKind;
use crate::wire::{
    AgreementFromText, AgreementRow, Frame, LocalizedText, NewAgreement, Nothing, OrganisationRow,
    OrganisationSearch, TakeIn, UndoScope,
};
use crate::{
    CommandError, Desk, Session, frame, import, input, pasted, register, sample, start, words, worker,
};
use agreement::{
    Agreement, AgreementId, AgreementKind, AgreementLanguages, Severity, Text, TextRecord, archive,
};
use chrono::{DateTime, NaiveDate, Utc};
use chrono_tz::Europe::Helsinki;
use exchange::Format;
use exchange::lists::{Row, RowFinding};
use std::io::Read;
use std::path::Path;
use store::{Op, OpCode, Scope};
use uuid::Uuid;

/// The most that is read of a file, in bytes: more is refused by what reads it, in its own words.
pub const LARGEST_FILE: usize = exchange::limits::BUNDLE_BYTES;
const _: () = assert!(LARGEST_FILE >= exchange::limits::FILE_BYTES && LARGEST_FILE >= archive::limits::BYTES);

/// Fills an empty workspace with the model agreement.
///
/// # Errors
/// [`CommandError::WorkspaceNotEmpty`].
pub fn sample(desk: &Desk) -> Result<SavedAgreement, CommandError> {
    Ok(saved(sample::fill(&mut desk.session())?, SaveOutcome::Created))
}

fn saved(frame: Frame, outcome: SaveOutcome) -> SavedAgreement {
    SavedAgreement { id: frame.agreement, title: frame.title, outcome }
}

/// Begins an agreement with the usual sections, filled from the model clauses.
///
/// # Errors
/// A title that is too long or holds a personal identity code.
pub fn new_agreement(
    desk: &Desk,
    title: &str,
    kind: AgreementKind,
    languages: AgreementLanguages,
) -> Result<SavedAgreement, CommandError> {
    let request = beginning(title, kind, languages, true);
    Ok(saved(start::new_agreement(desk, request)?, SaveOutcome::Created))
}

/// Begins an agreement from the plain text of an earlier one, in its order and under its headings. The text is in the
/// first language of the new agreement.
///
/// # Errors
/// A text that is none, is too large, or holds a personal identity code.
pub fn agreement_from_text(
    desk: &Desk,
    title: &str,
    kind: AgreementKind,
    languages: AgreementLanguages,
    text: &[u8],
) -> Result<SavedAgreement, CommandError> {
    let sections = exchange::read_pasted_document(text)?;
    let request = AgreementFromText {
        agreement: beginning(title, kind, languages, false),
        language: languages.languages()[0],
        sections: sections.into_iter().map(pasted::section).collect(),
    };
    Ok(saved(start::agreement_from_text(desk, request)?, SaveOutcome::Created))
}

fn beginning(
    title: &str,
    kind: AgreementKind,
    languages: AgreementLanguages,
    with_model_clauses: bool,
) -> NewAgreement {
    let title = LocalizedText::from(&Text::of(languages.languages()[0], title.to_owned()));
    NewAgreement { title, kind, languages, with_model_clauses }
}

/// Every agreement that is not in the trash, the last changed first.
///
/// # Errors
/// What the store refused.
pub fn agreements(desk: &Desk) -> Result<Vec<AgreementListing>, CommandError> {
    let start = start::start(desk, Nothing {})?;
    let listing = |row: AgreementRow| AgreementListing {
        id: row.id,
        title: row.title,
        kind: row.kind,
        languages: row.languages,
        parties: row.parties,
        changed_at: row.changed_at,
    };
    Ok(start.agreements.into_iter().map(listing).collect())
}

/// The agreement whose id is this, or the only one whose id begins so.
///
/// # Errors
/// [`CommandError::NoSuchAgreement`] or [`CommandError::AmbiguousId`].
pub fn find_agreement(desk: &Desk, id: &str) -> Result<AgreementId, CommandError> {
    let wanted = id.trim().to_lowercase();
    let all = agreements(desk)?;
    let mut found = all.iter().filter(|row| !wanted.is_empty() && row.id.to_string().starts_with(&wanted));
    match (found.next(), found.next()) {
        (Some(row), None) => Ok(row.id.into()),
        (None, _) => Err(CommandError::NoSuchAgreement { id: id.to_owned() }),
        (Some(_), Some(_)) => Err(CommandError::AmbiguousId { id: id.to_owned() }),
    }
}

/// The text record in archive form, canonical bytes.
///
/// # Errors
/// What the store refused.
pub fn show(desk: &Desk, id: AgreementId) -> Result<Vec<u8>, CommandError> {
    let agreement = desk.session().agreement(id)?;
    Ok(archive::of(&agreement, None).canonical_bytes())
}

/// The working text for a person to read, in the order in which it prints, and whom the locked agreement binds today.
///
/// # Errors
/// What the store refused.
pub fn show_text(desk: &Desk, id: AgreementId) -> Result<String, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(id)?;
    let mut text = plain::text(&agreement, session.language);
    let today = session.world.today();
    if let Some((locked, places)) = crate::in_force::places_on(&mut session, id, today)? {
        text.push_str(&plain::in_force(session.language, &locked, &places, today));
    }
    Ok(text)
}

/// Creates an agreement from its archive form, or replaces the working text of that id; one in the trash comes back.
///
/// # Errors
/// [`CommandError::Archive`] with the place in the file; a personal identity code; [`CommandError::VersionLocked`] unless
/// the text of the next version is to begin.
pub fn put(desk: &Desk, json: &[u8], next_version: bool) -> Result<SavedAgreement, CommandError> {
    let archived = archive::read(json)?;
    input::refuse_identity_code(&archived.text)?;
    let mut session = desk.session();
    let (id, all) = (archived.agreement, session.workspace.read().agreements()?);
    let Some(row) = all.iter().find(|row| row.id == id) else {
        let agreement = Agreement::from(archived);
        return Ok(saved(
            start::create(&mut session, &agreement, OpCode::ImportAgreement)?,
            SaveOutcome::Created,
        ));
    };
    let text = with_what_no_archive_says(&mut session, id, archived.text)?;
    if next_version {
        session.begin_next_version(id)?;
    }
    let op = Op::new(OpCode::ReplaceText, Scope::Agreement(id));
    session.act(op, |tx| {
        if row.trashed.is_some() {
            tx.restore_agreement(id)?;
        }
        Ok(tx.replace_text(id, &text)?)
    })?;
    Ok(saved(frame::frame(&mut session, id)?, SaveOutcome::Replaced))
}

/// The archive form knows joining parties only, and of them neither the entry of the register nor since when they join:
/// those that stay keep both, and those invited or still negotiating stay where they are.
fn with_what_no_archive_says(
    session: &mut Session,
    id: AgreementId,
    mut text: TextRecord,
) -> Result<TextRecord, CommandError> {
    let before = session.agreement(id)?;
    for party in &mut text.parties {
        let Some(known) = before.text.party(party.id) else { continue };
        party.organisation = known.organisation;
        if known.is_joining() {
            party.standing = known.standing.clone();
        }
    }
    let others = before.text.parties.iter().filter(|party| !party.is_joining());
    let others: Vec<_> = others.filter(|party| text.party(party.id).is_none()).cloned().collect();
    text.parties.extend(others);
    Ok(text)
}

/// Every finding, and whether one blocks.
///
/// # Errors
/// What the store refused.
pub fn check(desk: &Desk, id: AgreementId) -> Result<CheckReport, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(id)?;
    let found = frame::checked(&mut session, &agreement)?;
    let report = |finding: &agreement::Finding| FindingReport {
        code: finding.code.code().to_owned(),
        severity: finding.severity.code(),
        stage: finding.stage.code(),
        subject: SubjectReport { kind: finding.subject.kind.code(), id: finding.subject.id },
        message: words::of_finding(session.language, &agreement, finding),
    };
    Ok(CheckReport {
        agreement: id.0,
        blocks: found.iter().any(|finding| finding.severity == Severity::Blocking),
        findings: found.iter().map(report).collect(),
    })
}

/// The register, or what of it has the search in its name or Y-tunnus.
///
/// # Errors
/// What the store refused.
pub fn organisations(desk: &Desk, search: &str) -> Result<OrganisationList, CommandError> {
    let mut organisations: Vec<OrganisationEntry> = Vec::new();
    loop {
        let offset = frame::narrow(organisations.len());
        let request = OrganisationSearch { text: search.to_owned(), offset, limit: register::MOST_ROWS };
        let page = register::organisations(desk, request)?;
        if page.rows.is_empty() {
            return Ok(OrganisationList { total: page.total, organisations });
        }
        organisations.extend(page.rows.into_iter().map(organisation_entry));
    }
}

fn organisation_entry(row: OrganisationRow) -> OrganisationEntry {
    OrganisationEntry {
        id: row.id,
        name: row.name,
        kind: row.kind,
        business_id: row.business_id,
        place: row.place,
    }
}

/// Imports organisations into the register, and as parties where an agreement is named; doubtful rows are not added.
///
/// # Errors
/// [`CommandError::Import`] with row and column for a fault of the file: nothing is then imported.
pub fn import_organisations(
    desk: &Desk,
    bytes: Vec<u8>,
    source: &str,
    format: Format,
    agreement: Option<AgreementId>,
) -> Result<ImportReport, CommandError> {
    let shown = import::read_bytes(desk, bytes, import::format_of(source, format), source.to_owned())?;
    let taken = import::take_in(
        desk,
        TakeIn { token: shown.token, decisions: Vec::new(), agreement: agreement.map(|id| id.0) },
    )?;
    let session = desk.session();
    let reading = session.readings.get(shown.token).ok_or(CommandError::NotFound)?;
    let is_doubtful = |row: u32| taken.doubtful.contains(&row);
    let doubtful = shown.rows.iter().filter(|row| is_doubtful(row.number)).map(|row| DoubtfulRow {
        row: row.number,
        name: row.name.clone(),
        notes: row.notes.clone(),
        candidates: row.candidates.iter().map(|candidate| candidate.name.clone()).collect(),
    });
    let findings = reading.findings.iter().filter(|finding| !finding.row.is_some_and(is_doubtful));
    Ok(ImportReport {
        added: named(&session, &taken.added)?,
        matched: named(&session, &taken.matched)?,
        doubtful: doubtful.collect(),
        findings: findings.map(|finding| row_note(&session, &reading.rows, finding)).collect(),
    })
}

fn named(session: &Session, ids: &[Uuid]) -> Result<Vec<Named>, CommandError> {
    let entry = |id: &Uuid| {
        let entry = session.workspace.read().organisation((*id).into())?.ok_or(CommandError::NotFound)?;
        Ok(Named { id: *id, name: entry.name.shown(session.language).to_owned() })
    };
    ids.iter().map(entry).collect()
}

fn row_note(session: &Session, rows: &[Row], finding: &RowFinding) -> RowNote {
    let message = import::finding_words(session.language, finding);
    let place = import::place_words(session.language, finding.row, finding.column.as_deref());
    let name = rows.iter().find(|row| Some(row.number) == finding.row).map_or("", |row| row.name.as_str());
    let parts = [place.as_str(), name, message.as_str()];
    RowNote {
        row: finding.row,
        column: finding.column.clone(),
        code: finding.code.code().to_owned(),
        message: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(": "),
    }
}

/// The bytes of a file, up to one more than [`LARGEST_FILE`].
///
/// # Errors
/// There is no such file, or it cannot be read.
pub fn read_file(path: &Path) -> Result<Vec<u8>, CommandError> {
    worker::read_limited(path, LARGEST_FILE)
}

/// The bytes of standard input or the like, up to one more than [`LARGEST_FILE`].
///
/// # Errors
/// It cannot be read.
pub fn read_stream(stream: impl Read) -> Result<Vec<u8>, CommandError> {
    let mut bytes = Vec::new();
    stream.take(LARGEST_FILE as u64 + 1).read_to_end(&mut bytes).map_err(store::StoreError::from)?;
    Ok(bytes)
}

/// What of the history is asked for.
#[derive(Debug, Clone, Default)]
pub struct HistoryWanted {
    /// The agreement; none for the register.
    pub agreement: Option<AgreementId>,
    /// Of the register and of every agreement.
    pub everything: bool,
    /// Only what was done to this item, whoever did it.
    pub item: Option<Uuid>,
    /// A name or word in who did it or in what was written; empty for any.
    pub words: String,
    /// Only actions of this kind.
    pub kind: Option<HistoryKind>,
    /// How many newer ones are passed over.
    pub offset: usize,
    /// At most so many.
    pub limit: usize,
}

/// What was done, the newest first.
///
/// # Errors
/// What the store refused.
pub fn history(desk: &Desk, wanted: &HistoryWanted) -> Result<Vec<HistoryEntry>, CommandError> {
    // What was done to an item stands in the stack of whoever did it: the register may have changed a party.
    let scope = wanted.agreement.map_or(Scope::Register, Scope::Agreement);
    let asked = Asked {
        scope: Some(scope).filter(|_| wanted.item.is_none() && !wanted.everything),
        item: wanted.item,
        words: &wanted.words,
        kind: wanted.kind,
        offset: wanted.offset,
        limit: wanted.limit,
    };
    let page = crate::history::page(&desk.session(), &asked)?;
    Ok(page.rows.into_iter().map(HistoryEntry::from).collect())
}

/// A moment as a person in Finland says it.
pub fn moment(desk: &Desk, at: DateTime<Utc>) -> String {
    locale::dates::date_and_time(words::tongue(desk.language()), at.with_timezone(&Helsinki).naive_local())
}

/// A day as a person in Finland writes it.
pub fn day(day: NaiveDate) -> String {
    locale::dates::date(day)
}

/// Takes the last action back; says what it was.
///
/// # Errors
/// [`CommandError::NothingToUndo`] or [`CommandError::UndoBarrier`].
pub fn undo(desk: &Desk, id: Option<AgreementId>) -> Result<UndoReport, CommandError> {
    let changed = frame::undo(desk, UndoScope { agreement: id.map(|id| id.0) })?;
    Ok(UndoReport { message: changed.message.unwrap_or_default() })
}
