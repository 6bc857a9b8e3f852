//! The history of changes: who did what and when, and what became of each field, page by page.

mod fields;
mod told;

pub(crate) use told::described;

use crate::wire::{HistoryChange, HistoryKind, HistoryPage, HistoryRequest, HistoryRow, HistoryScope};
use crate::{CommandError, Desk, Session, frame, words};
use agreement::{AgreementId, ItemKind, Language, Stage, SubjectKind};
use locale::words as say;
use std::collections::BTreeMap;
use store::{LogEntry, LogQuery, OpCode, Scope};
use told::Teller;
use uuid::Uuid;

/// The most entries of a page.
const MOST_ROWS: u32 = 200;
/// So many fields of an action are told; an import changes thousands.
const MOST_FIELDS: usize = 24;

/// What of the history is asked for.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Asked<'a> {
    /// Of one stack, or of all.
    pub(crate) scope: Option<Scope>,
    pub(crate) item: Option<Uuid>,
    /// A word of a person or of what was written; empty for any.
    pub(crate) words: &'a str,
    pub(crate) kind: Option<HistoryKind>,
    pub(crate) offset: usize,
    pub(crate) limit: usize,
}

/// A page of the history, the newest first.
pub fn history(desk: &Desk, request: HistoryRequest) -> Result<HistoryPage, CommandError> {
    let session = desk.session();
    let words = crate::input::line(&request.words)?;
    let asked = Asked {
        scope: match request.scope {
            HistoryScope::All => None,
            HistoryScope::Register => Some(Scope::Register),
            HistoryScope::Agreement(id) => Some(Scope::Agreement(id.into())),
        },
        item: request.item,
        words: &words,
        kind: request.kind,
        offset: usize::try_from(request.offset).unwrap_or(usize::MAX),
        limit: usize::try_from(request.limit.min(MOST_ROWS)).unwrap_or_default(),
    };
    page(&session, &asked)
}

/// The same for whoever asks.
pub(crate) fn page(session: &Session, asked: &Asked<'_>) -> Result<HistoryPage, CommandError> {
    let read = session.workspace.read();
    let codes: Option<Vec<OpCode>> =
        asked.kind.map(|kind| OpCode::all().into_iter().filter(|code| kind_of(*code) == kind).collect());
    let query = LogQuery {
        scope: asked.scope,
        item: asked.item,
        words: asked.words,
        codes: codes.as_deref(),
        offset: asked.offset,
        limit: asked.limit,
    };
    let found = read.log_page(&query)?;
    let mut agreements = BTreeMap::new();
    for row in read.agreements()? {
        agreements.insert(row.id, (row.identity.title.shown(session.language).to_owned(), None));
    }
    let mut rows = Vec::new();
    for entry in found.entries {
        rows.push(told(session, asked, entry, &mut agreements)?);
    }
    Ok(HistoryPage { rows, total: frame::narrow(found.total) })
}

/// Titles of agreements, and the agreements themselves once they were needed.
type Known = BTreeMap<AgreementId, (String, Option<agreement::Agreement>)>;

fn told(
    session: &Session,
    asked: &Asked<'_>,
    entry: LogEntry,
    known: &mut Known,
) -> Result<HistoryRow, CommandError> {
    let read = session.workspace.read();
    let rows = read.changed_rows(entry.op.seq, asked.item)?;
    let mut title = String::new();
    let mut agreement = None;
    if let Scope::Agreement(id) = entry.scope
        && let Some((name, whole)) = known.get_mut(&id)
    {
        title.clone_from(name);
        if whole.is_none() && !rows.is_empty() {
            *whole = Some(read.agreement(id)?);
        }
        agreement = whole.as_ref();
    }
    let teller = Teller { language: session.language, agreement, rows: &rows };
    let changes = limited(teller.changes());
    Ok(HistoryRow {
        sequence: entry.op.seq,
        at: entry.op.at,
        actor: entry.op.actor.clone(),
        words: in_words(session.language, &entry),
        reason: entry.op.param("reason").to_owned(),
        title,
        changes,
        erased: entry.erased,
    })
}

/// The first fields of an action, with how many were left out of each thing.
fn limited(changes: Vec<HistoryChange>) -> Vec<HistoryChange> {
    let mut room = MOST_FIELDS;
    let mut told = Vec::new();
    let mut more = 0;
    for mut change in changes {
        let count = change.fields.len();
        change.fields.truncate(room);
        room -= change.fields.len();
        let left_out = frame::narrow(count - change.fields.len());
        if change.fields.is_empty() {
            more += left_out;
        } else {
            change.more = left_out;
            told.push(change);
        }
    }
    if let Some(last) = told.last_mut() {
        last.more += more;
    }
    told
}

/// What was done, in words.
fn in_words(language: Language, entry: &LogEntry) -> String {
    let what = words::of_action(language, &entry.op);
    let tongue = words::tongue(language);
    match entry.kind {
        store::ActionKind::Undo => say::DoneUndone { what: what.into() }.text(tongue),
        store::ActionKind::Redo => say::DoneRedone { what: what.into() }.text(tongue),
        store::ActionKind::Do | store::ActionKind::Barrier => what,
    }
}

/// What a field of a saved row is called, by the path it has there; empty where it has no name.
pub(crate) fn field_name(language: Language, table: &str, path: &str) -> String {
    let path = path.strip_prefix("content/").unwrap_or(path);
    let is_in = |told: &&fields::Told| path == told.0 || path.starts_with(&format!("{}/", told.0));
    let told = fields::of_table(table).iter().filter(is_in).max_by_key(|told| told.0.len());
    told.and_then(|told| locale::text_of(words::tongue(language), told.1, &[])).unwrap_or_default()
}

/// Under what an action is found.
fn kind_of(code: OpCode) -> HistoryKind {
    use OpCode as C;
    match code {
        C::Add(kind) | C::Edit(kind) | C::Remove(kind) | C::Move(kind) => of_item(kind),
        C::AddParties | C::UpdatePartyFromRegister | C::NameSignatory => HistoryKind::Parties,
        C::EditPurpose | C::Vote | C::SetDots => HistoryKind::Goals,
        C::SetRoles => HistoryKind::Division,
        C::EditTerms | C::FillClause | C::PasteText | C::ReplaceText | C::EditIdentity => HistoryKind::Terms,
        C::Import
        | C::PasteList
        | C::AddOrganisation
        | C::EditOrganisation
        | C::RemoveOrganisation
        | C::MergeOrganisations => HistoryKind::Register,
        C::NewAgreement
        | C::CopyAgreement
        | C::ImportAgreement
        | C::TakeBundle
        | C::TrashAgreement
        | C::RestoreAgreement
        | C::RestoreBackup => HistoryKind::Agreements,
        C::Erase => HistoryKind::Erasures,
        C::Lock
        | C::EditDecision
        | C::SendForDecision
        | C::Remind
        | C::PrintLocked
        | C::EditOriginal
        | C::SendOriginal
        | C::SigningEvent
        | C::ReceiveOriginal
        | C::KeepSignedFile
        | C::AttachAuthorisation
        | C::RemakeSheet
        | C::TakeScans
        | C::FileScans
        | C::SetScanAside
        | C::MakeRecord
        | C::CorrectEvidence => HistoryKind::Signatures,
    }
}

fn of_item(kind: ItemKind) -> HistoryKind {
    match Stage::of(SubjectKind::Item(kind)) {
        Stage::Parties => HistoryKind::Parties,
        Stage::Goals => HistoryKind::Goals,
        Stage::Division => HistoryKind::Division,
        Stage::Terms => HistoryKind::Terms,
        Stage::Signatures | Stage::InForce => HistoryKind::Signatures,
    }
}
