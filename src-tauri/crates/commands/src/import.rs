//! Taking a list of organisations in: reading it, showing what is doubtful, and adding it as one action.

use crate::wire::{
    Changed, DecidedRow, ListReading, ListRow, ListText, Nothing, RowCandidate, RowDecision, RowVerdict,
    TakeIn, TakenIn,
};
use crate::{CommandError, Desk, Session, input, parties, register, words, worker};
use agreement::{AgreementId, Language, Organisation, OrganisationId, OrganisationKind, Text};
use exchange::lists::{Doubt, Row, RowFinding, Verdict};
use exchange::{Format, ImportError, Known};
use locale::{Arg, text_of, words as say};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::{Op, OpCode, Scope};
use uuid::Uuid;

/// Readings that wait for a person's decisions, by their token. A few are kept: a review may be opened twice.
#[derive(Debug, Default)]
pub(crate) struct Readings(Vec<(Uuid, exchange::ListReading)>);

impl Readings {
    /// More reviews than anybody has open.
    const KEPT: usize = 4;

    fn keep(&mut self, token: Uuid, reading: exchange::ListReading) {
        self.0.push((token, reading));
        if self.0.len() > Self::KEPT {
            self.0.remove(0);
        }
    }

    /// The reading of a token, while it is kept.
    pub(crate) fn get(&self, token: Uuid) -> Option<&exchange::ListReading> {
        self.0.iter().find(|(found, _)| *found == token).map(|(_, reading)| reading)
    }
}

/// Lets the user choose a list file and reads it.
pub fn choose_list(desk: &Desk, _request: Nothing) -> Result<Option<ListReading>, CommandError> {
    let title = say::DialogChooseList.text(words::tongue(desk.language()));
    let Some(path) = desk.host.choose_list(&title) else { return Ok(None) };
    read_file(desk, &path, Format::Auto).map(Some)
}

/// Reads a list from a file.
pub(crate) fn read_file(desk: &Desk, path: &Path, format: Format) -> Result<ListReading, CommandError> {
    let bytes = worker::read_limited(path, exchange::limits::FILE_BYTES)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    read_bytes(desk, bytes, format_of(&name, format), name)
}

/// As what a file is read: one that calls itself a workbook must be one.
pub(crate) fn format_of(name: &str, format: Format) -> Format {
    let is_workbook = Path::new(name).extension().is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
    if format == Format::Auto && is_workbook { Format::Xlsx } else { format }
}

/// Reads a pasted list.
pub fn read_list(desk: &Desk, request: ListText) -> Result<ListReading, CommandError> {
    read_bytes(desk, request.text.into_bytes(), Format::Text, String::new())
}

/// Reads a list in a worker and keeps the reading until it is taken in.
pub(crate) fn read_bytes(
    desk: &Desk,
    bytes: Vec<u8>,
    format: Format,
    source: String,
) -> Result<ListReading, CommandError> {
    let known = known(&desk.session())?;
    // Not under the session's lock: a hostile file may take its ten seconds.
    let reading = worker::read_list(desk.host.worker_program().as_deref(), bytes, format, known)?;
    let mut session = desk.session();
    let token = session.new_id();
    let shown = ListReading {
        token,
        source,
        rows: reading.rows.iter().map(|row| list_row(session.language, &reading.findings, row)).collect(),
        notes: list_notes(session.language, &reading.findings),
    };
    session.readings.keep(token, reading);
    Ok(shown)
}

fn known(session: &Session) -> Result<Vec<Known>, CommandError> {
    let names = session.workspace.read().organisation_names()?;
    Ok(names
        .into_iter()
        .map(|entry| Known {
            id: entry.id.to_string(),
            name_fi: entry.name.fi.or(entry.name.en),
            name_sv: entry.name.sv,
            business_id: entry.business_id,
        })
        .collect())
}

fn list_row(language: Language, findings: &[RowFinding], row: &Row) -> ListRow {
    let mut notes: Vec<String> =
        of_row(findings, row.number).iter().map(|finding| finding_words(language, finding)).collect();
    let (verdict, matched, candidates) = match &row.verdict {
        Verdict::New => (RowVerdict::New, None, Vec::new()),
        Verdict::Matched { id, .. } => (RowVerdict::Matched, id.parse().ok(), Vec::new()),
        Verdict::Doubtful { why, candidates } => {
            notes.insert(0, doubt_words(language, *why));
            (RowVerdict::Doubtful, None, candidates.iter().map(candidate_view).collect())
        }
    };
    let address = agreement::Address {
        street: row.address.street.clone(),
        postcode: row.address.postcode.clone(),
        place: row.address.place.clone(),
    };
    ListRow {
        number: row.number,
        name: row.name.clone(),
        kind: kind_of(row),
        business_id: number_of(row),
        address: address.one_line(),
        represents: row.represents.clone(),
        verdict,
        matched,
        candidates,
        notes,
    }
}

/// What a row says of its kind, else what its name gives away ("ry", "seurakunta"); the review shows it before it counts.
fn kind_of(row: &Row) -> Option<OrganisationKind> {
    row.kind_recognised.or(row.kind_proposed)
}

/// The findings of a row: they come sorted by row, those of the whole list first.
fn of_row(findings: &[RowFinding], row: u32) -> &[RowFinding] {
    let start = findings.partition_point(|finding| finding.row < Some(row));
    let end = findings.partition_point(|finding| finding.row <= Some(row));
    &findings[start..end]
}

fn number_of(row: &Row) -> String {
    let number = row.business_id.as_ref();
    number
        .map(|number| number.normalised.clone().unwrap_or_else(|| number.as_given.clone()))
        .unwrap_or_default()
}

fn candidate_view(candidate: &exchange::lists::Candidate) -> RowCandidate {
    RowCandidate {
        organisation: candidate.register_id.as_ref().and_then(|id| id.parse().ok()),
        neighbour: candidate.rows.first().copied(),
        name: candidate.joined_name.clone().unwrap_or_else(|| candidate.name.clone()),
    }
}

/// What the list as a whole was noticed for.
fn list_notes(language: Language, findings: &[RowFinding]) -> Vec<String> {
    findings
        .iter()
        .filter(|finding| finding.row.is_none())
        .map(|finding| finding_words(language, finding))
        .collect()
}

/// What was noticed, in words, without its place.
pub(crate) fn finding_words(language: Language, finding: &RowFinding) -> String {
    let key = format!("finding-row-{}", finding.code.code());
    let value = finding.value.clone().unwrap_or_default();
    let column = finding.column.clone().unwrap_or_default();
    let arguments = [("value", Arg::from(value)), ("column", Arg::from(column))];
    text_of(words::tongue(language), &key, &arguments).unwrap_or(key)
}

fn doubt_words(language: Language, doubt: Doubt) -> String {
    words::of_code(language, "doubt", doubt.code())
}

/// The arguments of a refusal's words: place, value and what was expected.
pub(crate) fn error_arguments(error: &ImportError, language: Language) -> Vec<(&'static str, Arg)> {
    vec![
        ("place", place_words(language, error.row(), error.column()).into()),
        ("value", error.value().unwrap_or_default().into()),
        ("expected", error.expected().unwrap_or_default().into()),
    ]
}

/// A place in a list: row and column, the row alone, or nothing.
pub(crate) fn place_words(language: Language, row: Option<u32>, column: Option<&str>) -> String {
    let tongue = words::tongue(language);
    match (row, column.filter(|column| !column.is_empty())) {
        (Some(row), Some(column)) => {
            say::ImportPlace { row: row.to_string().into(), column: column.into() }.text(tongue)
        }
        (Some(row), None) => say::ImportPlaceRow { row: row.to_string().into() }.text(tongue),
        (None, _) => String::new(),
    }
}

/// What comes of a row once verdict and decision are known.
enum Outcome {
    Add(Organisation),
    Use(OrganisationId),
    LeaveOut,
}

/// Takes a reading into the register, and its organisations as parties of an agreement, in one action.
pub fn take_in(desk: &Desk, request: TakeIn) -> Result<TakenIn, CommandError> {
    let mut session = desk.session();
    let reading = session.readings.get(request.token).cloned().ok_or(CommandError::NotFound)?;
    let decisions: BTreeMap<u32, &RowDecision> =
        request.decisions.iter().map(|DecidedRow { number, decision }| (*number, decision)).collect();
    let joined = joined_names(&request.decisions)?;

    let (mut new, mut all, mut matched, mut doubtful) = (Vec::new(), Vec::new(), BTreeSet::new(), Vec::new());
    for row in &reading.rows {
        match outcome(&session, row, decisions.get(&row.number).copied(), &joined)? {
            Outcome::Add(organisation) => {
                all.push(organisation.clone());
                new.push(organisation);
            }
            Outcome::Use(id) => {
                let found = session.workspace.read().organisation(id)?.ok_or(CommandError::NotFound)?;
                all.push(found);
                matched.insert(id.0);
            }
            Outcome::LeaveOut if !decisions.contains_key(&row.number) => doubtful.push(row.number),
            Outcome::LeaveOut => {}
        }
    }
    input::refuse_identity_code(&new)?;
    let changed = write(&mut session, request.agreement.map(Into::into), &new, &all)?;
    Ok(TakenIn {
        changed,
        added: new.iter().map(|organisation| organisation.id.0).collect(),
        matched: matched.into_iter().collect(),
        doubtful,
    })
}

/// The names rows get because others were joined to them.
fn joined_names(decisions: &[DecidedRow]) -> Result<BTreeMap<u32, String>, CommandError> {
    let mut joined = BTreeMap::new();
    for DecidedRow { decision, .. } in decisions {
        if let RowDecision::Join { with, name } = decision {
            joined.insert(*with, input::line(name)?);
        }
    }
    Ok(joined)
}

fn outcome(
    session: &Session,
    row: &Row,
    decision: Option<&RowDecision>,
    joined: &BTreeMap<u32, String>,
) -> Result<Outcome, CommandError> {
    let add = |name: &str| -> Result<Outcome, CommandError> {
        Ok(Outcome::Add(organisation_of(session, row, &input::line(name)?)))
    };
    if let Some(name) = joined.get(&row.number) {
        return add(name);
    }
    match (decision, &row.verdict) {
        (Some(RowDecision::Add { name }), _) => add(name),
        (Some(RowDecision::Use { organisation }), _) => Ok(Outcome::Use((*organisation).into())),
        (Some(RowDecision::Join { .. } | RowDecision::Skip), _) | (None, Verdict::Doubtful { .. }) => {
            Ok(Outcome::LeaveOut)
        }
        (None, Verdict::New) => add(&row.name),
        (None, Verdict::Matched { id, .. }) => match id.parse::<OrganisationId>() {
            Ok(id) => Ok(Outcome::Use(id)),
            Err(_) => Err(CommandError::NotFound),
        },
    }
}

fn organisation_of(session: &Session, row: &Row, name: &str) -> Organisation {
    // A list without a language column is taken as Finnish; a Swedish name column fills the Swedish name.
    let name = Text { fi: Some(name.to_owned()), sv: row.name_sv.clone(), en: None }.tidy();
    let mut organisation = register::blank(session.new_id().into(), name);
    organisation.short_name = Text { fi: row.short_name.clone(), sv: None, en: None }.tidy();
    organisation.kind = kind_of(row);
    organisation.business_id = agreement::BusinessIdEntry::typed(&number_of(row));
    organisation.address = agreement::Address {
        street: row.address.street.clone(),
        postcode: row.address.postcode.clone(),
        place: row.address.place.clone(),
    };
    organisation.represents = row.represents.clone();
    organisation.checked_on = row.checked_on.as_deref().and_then(|typed| agreement::parse_date(typed).ok());
    organisation
}

fn write(
    session: &mut Session,
    agreement: Option<AgreementId>,
    new: &[Organisation],
    all: &[Organisation],
) -> Result<Changed, CommandError> {
    let parties = match agreement {
        Some(id) => {
            let agreement = session.agreement(id)?;
            parties::new_parties(session, &agreement, all)
        }
        None => Vec::new(),
    };
    let scope = agreement.map_or(Scope::Register, Scope::Agreement);
    let op = Op::new(OpCode::Import, scope).with("count", new.len().to_string());
    let mut changed = session.act(op, |tx| {
        for organisation in new {
            tx.put_organisation(organisation, &register::sort_keys(&organisation.name))?;
        }
        match agreement {
            Some(id) => parties::put_all(tx, id, &parties),
            None => Ok(()),
        }
    })?;
    let tongue = words::tongue(session.language);
    changed.message = Some(match agreement {
        Some(_) => say::DonePartiesAdded { count: parties::count(parties.len()) }.text(tongue),
        None => say::DoneTakenIn { count: parties::count(new.len()) }.text(tongue),
    });
    Ok(changed)
}
