//! The same use-cases for the command line: typed reports that become text or JSON.

use crate::wire::{Frame, HistoryRow, LocalizedText, NewAgreement, OrganisationPage, OrganisationSearch, TakeIn, UndoScope};
use crate::{CommandError, Desk, frame, import, pdf, register, sample, start, words};
use agreement::{Agreement, AgreementId, AgreementKind, AgreementLanguages, ContactsRecord, EvidenceRecord, Severity, Text, WorkRecord, archive};
use document::Cache;
use exchange::Format;
use serde::Serialize;
use std::path::Path;
use store::durable::{Overwrite, write_file};
use store::{Op, OpCode, Scope};
use uuid::Uuid;

/// An agreement in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AgreementListing {
    /// Identity.
    pub id: Uuid,
    /// Title in the language of the messages.
    pub title: String,
    /// Kind, as in the archive form.
    pub kind: AgreementKind,
    /// Language form.
    pub languages: AgreementLanguages,
    /// How many parties join.
    pub parties: u32,
}

/// A finding of `check`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FindingReport {
    /// Kebab-case code.
    pub code: String,
    /// `blocking`, `warning` or `hint`.
    pub severity: &'static str,
    /// The stage where it is mended.
    pub stage: &'static str,
    /// What it is about.
    pub subject: SubjectReport,
    /// In words.
    pub message: String,
}

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SubjectReport {
    /// `agreement` or an item kind.
    pub kind: &'static str,
    /// Identity.
    pub id: Uuid,
}

/// What became of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Names added to the register.
    pub added: Vec<Named>,
    /// Entries that were there already.
    pub matched: Vec<Named>,
    /// Rows that a person must look at; they were not added.
    pub doubtful: Vec<DoubtfulRow>,
    /// What was noticed about rows that were added.
    pub findings: Vec<RowNote>,
}

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Identity.
    pub id: Uuid,
    /// Name.
    pub name: String,
}

/// A row that was not added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DoubtfulRow {
    /// Row, line or piece in the source, from 1.
    pub row: u32,
    /// Its name.
    pub name: String,
    /// Why, in words.
    pub notes: Vec<String>,
    /// What it may be.
    pub candidates: Vec<String>,
}

/// Something noticed about a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RowNote {
    /// Row, line or piece in the source, from 1.
    pub row: u32,
    /// Its name.
    pub name: String,
    /// In words.
    pub message: String,
}

/// A PDF that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PdfReport {
    /// Where.
    pub path: String,
    /// Pages.
    pub pages: usize,
    /// Bytes.
    pub bytes: usize,
}

/// Fills an empty workspace with the model agreement.
pub fn sample(desk: &Desk) -> Result<Frame, CommandError> {
    sample::fill(&mut desk.session())
}

/// Begins an agreement with the usual sections, filled from the model clauses.
pub fn new_agreement(
    desk: &Desk,
    title: &str,
    kind: AgreementKind,
    languages: AgreementLanguages,
) -> Result<Frame, CommandError> {
    let language = languages.languages()[0];
    let title = LocalizedText::from(&Text::of(language, title.to_owned()));
    start::new_agreement(desk, NewAgreement { title, kind, languages, with_model_clauses: true })
}

/// Every agreement that is not in the trash, the last changed first.
pub fn agreements(desk: &Desk) -> Result<Vec<AgreementListing>, CommandError> {
    let start = start::start(desk, crate::wire::Nothing {})?;
    let listing = |row: crate::wire::AgreementRow| AgreementListing {
        id: row.id,
        title: row.title,
        kind: row.kind,
        languages: row.languages,
        parties: row.parties,
    };
    Ok(start.agreements.into_iter().map(listing).collect())
}

/// The agreement whose id is this, or the only one whose id begins so.
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
pub fn show(desk: &Desk, id: AgreementId) -> Result<Vec<u8>, CommandError> {
    let agreement = desk.session().agreement(id)?;
    Ok(archive::of(&agreement, None).canonical_bytes())
}

/// Creates an agreement from its archive form, or replaces the working text of that id.
pub fn put(desk: &Desk, json: &[u8]) -> Result<Frame, CommandError> {
    let archived = archive::read(json)?;
    let mut session = desk.session();
    let there = session.workspace.read().agreements()?.iter().any(|row| row.id == archived.agreement);
    if there {
        let op = Op::new(OpCode::ReplaceText, Scope::Agreement(archived.agreement));
        session.act(op, |tx| Ok(tx.replace_text(archived.agreement, &archived.text)?))?;
        return frame::frame(&mut session, archived.agreement);
    }
    let agreement = Agreement {
        id: archived.agreement,
        text: archived.text,
        contacts: ContactsRecord::default(),
        evidence: EvidenceRecord::default(),
        work: WorkRecord::default(),
    };
    start::create(&mut session, &agreement, OpCode::ImportAgreement)
}

/// Every finding, and whether one blocks.
pub fn check(desk: &Desk, id: AgreementId) -> Result<(Vec<FindingReport>, bool), CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(id)?;
    let found = frame::checked(&session, &agreement);
    let blocks = found.iter().any(|finding| finding.severity == Severity::Blocking);
    let reports = found
        .iter()
        .map(|finding| FindingReport {
            code: finding.code.code().to_owned(),
            severity: finding.severity.code(),
            stage: finding.stage.code(),
            subject: SubjectReport { kind: finding.subject.kind.code(), id: finding.subject.id },
            message: words::of_finding(session.language, &agreement, finding),
        })
        .collect();
    Ok((reports, blocks))
}

/// A page of the register.
pub fn organisations(desk: &Desk, search: &str, limit: u32) -> Result<OrganisationPage, CommandError> {
    register::organisations(desk, OrganisationSearch { text: search.to_owned(), offset: 0, limit })
}

/// Imports organisations into the register, and as parties where an agreement is named; doubtful rows are not added.
pub fn import_organisations(
    desk: &Desk,
    bytes: Vec<u8>,
    source: &str,
    format: Format,
    agreement: Option<AgreementId>,
) -> Result<ImportReport, CommandError> {
    let reading = import::read_bytes(desk, bytes, format, source.to_owned())?;
    let taken = import::take_in(
        desk,
        TakeIn { token: reading.token, decisions: Vec::new(), agreement: agreement.map(|id| id.0) },
    )?;
    let named = |ids: &[Uuid]| -> Result<Vec<Named>, CommandError> {
        let session = desk.session();
        let mut named = Vec::with_capacity(ids.len());
        for id in ids {
            let entry = session.workspace.read().organisation((*id).into())?.ok_or(CommandError::NotFound)?;
            named.push(Named { id: *id, name: entry.name.shown(session.language).to_owned() });
        }
        Ok(named)
    };
    let doubtful: Vec<DoubtfulRow> = reading
        .rows
        .iter()
        .filter(|row| taken.doubtful.contains(&row.number))
        .map(|row| DoubtfulRow {
            row: row.number,
            name: row.name.clone(),
            notes: row.notes.clone(),
            candidates: row.candidates.iter().map(|candidate| candidate.name.clone()).collect(),
        })
        .collect();
    let kept = reading.rows.iter().filter(|row| !taken.doubtful.contains(&row.number));
    let findings = kept
        .flat_map(|row| {
            let note = |message: &String| RowNote { row: row.number, name: row.name.clone(), message: message.clone() };
            row.notes.iter().map(note)
        })
        .collect();
    Ok(ImportReport { added: named(&taken.added)?, matched: named(&taken.matched)?, doubtful, findings })
}

/// The bytes of a list file, refused when larger than any list.
pub fn read_list_file(path: &Path) -> Result<Vec<u8>, CommandError> {
    crate::worker::read_limited(path, exchange::limits::FILE_BYTES)
}

/// Writes the working text as a PDF, marked as a draft; refuses to replace a file unless told.
pub fn pdf(
    desk: &Desk,
    id: AgreementId,
    languages: AgreementLanguages,
    out: &Path,
    force: bool,
) -> Result<PdfReport, CommandError> {
    let agreement = desk.session().agreement(id)?;
    let pages = pdf::pages(&agreement, languages, &mut Cache::default());
    let bytes = pages.to_pdf();
    write_file(out, &bytes, if force { Overwrite::Replace } else { Overwrite::Refuse })?;
    Ok(PdfReport { path: out.display().to_string(), pages: pages.count(), bytes: bytes.len() })
}

/// The language form an agreement is made in.
pub fn languages_of(desk: &Desk, id: AgreementId) -> Result<AgreementLanguages, CommandError> {
    Ok(desk.session().agreement(id)?.text.identity.languages)
}

/// What was done, the newest first; of the register where no agreement is named.
pub fn history(desk: &Desk, id: Option<AgreementId>) -> Result<Vec<HistoryRow>, CommandError> {
    frame::history(desk, UndoScope { agreement: id.map(|id| id.0) })
}

/// Takes the last action back; says what it was.
pub fn undo(desk: &Desk, id: Option<AgreementId>) -> Result<String, CommandError> {
    let changed = frame::undo(desk, UndoScope { agreement: id.map(|id| id.0) })?;
    Ok(changed.message.unwrap_or_default())
}
