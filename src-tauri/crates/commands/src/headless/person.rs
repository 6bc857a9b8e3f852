//! One person's data: an extract, and erasing it.

use super::report::{ErasureReport, KnownCopy, PersonExtract, PersonPlace, PersonVersion, VersionFileReport};
use crate::person::{self, Meant};
use crate::{CommandError, Desk, Session};
use agreement::{AgreementId, Language};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::{KeptBecause, LogQuery, OpCode, PersonData, PersonTrace, Scope, SecondPlace};

/// Everything the workspace knows of a person: by the id of a contact or signatory, an e-mail address or an exact name.
///
/// # Errors
/// [`CommandError::NoSuchPerson`].
pub fn extract(desk: &Desk, person: &str) -> Result<PersonExtract, CommandError> {
    let mut session = desk.session();
    let meant = Meant::find(&mut session, person)?;
    let data = meant.data(&mut session)?;
    told(&session, meant, &data)
}

/// Erases a person for good. What stays, and where copies lie, is told.
///
/// # Errors
/// [`CommandError::NoSuchPerson`], [`CommandError::ErasureNotConfirmed`], a reason that is missing or names the person, or
/// what the store refused.
pub fn erase(
    desk: &Desk,
    person: &str,
    reason: &str,
    confirmed: bool,
) -> Result<ErasureReport, CommandError> {
    let mut session = desk.session();
    let meant = Meant::find(&mut session, person)?;
    let data = meant.data(&mut session)?;
    if !confirmed {
        return Err(CommandError::ErasureNotConfirmed);
    }
    person::erase(&mut session, &meant, reason)?;
    let left = crate::pdf::clear_private_folder(&session);
    let mut extract = told(&session, meant, &data)?;
    let copy = |name| KnownCopy { copy: "document".to_owned(), name, title: String::new(), at: None };
    extract.copies.extend(left.into_iter().map(copy));
    let (kept, erased): (Vec<PersonPlace>, Vec<PersonPlace>) =
        extract.places.into_iter().partition(|place| place.kept.is_some());
    Ok(ErasureReport {
        places: u32::try_from(erased.len()).unwrap_or(u32::MAX),
        log_entries: extract.log_entries,
        kept,
        versions: extract.versions,
        copies: extract.copies,
    })
}

fn told(session: &Session, meant: Meant, data: &PersonData) -> Result<PersonExtract, CommandError> {
    let mut titles = BTreeMap::new();
    for row in session.workspace.read().agreements()? {
        titles.insert(row.id, row.identity.title.shown(session.language).to_owned());
    }
    let mut places: Vec<PersonPlace> =
        data.traces.iter().map(|trace| place(session.language, trace, &titles)).collect();
    places.extend(rest_of_contacts(session, data, &titles)?);
    Ok(PersonExtract {
        names: meant.names,
        details: meant.details,
        places,
        versions: versions(session, data)?,
        log_entries: u32::try_from(data.log_entries).unwrap_or(u32::MAX),
        is_actor: data.is_actor,
        copies: copies(session)?,
    })
}

fn place(language: Language, trace: &PersonTrace, titles: &BTreeMap<AgreementId, String>) -> PersonPlace {
    let agreement = trace.touched.and_then(|touched| touched.agreement());
    PersonPlace {
        place: place_code(trace.table).to_owned(),
        agreement: agreement.map(|id| id.0),
        title: agreement.and_then(|id| titles.get(&id).cloned()).unwrap_or_default(),
        field: trace.field.clone(),
        field_name: crate::history::field_name(language, trace.table, &trace.field),
        text: trace.text.clone(),
        kept: trace.kept.map(|because| kept_code(because).to_owned()),
    }
}

/// What else the rows say in which the person is a contact. The role stays, as the party's.
fn rest_of_contacts(
    session: &Session,
    data: &PersonData,
    titles: &BTreeMap<AgreementId, String>,
) -> Result<Vec<PersonPlace>, CommandError> {
    let of_row = |trace: &&PersonTrace| trace.table == "contact";
    let mut rows: BTreeMap<(AgreementId, &str), BTreeSet<&str>> = BTreeMap::new();
    for trace in data.traces.iter().filter(of_row) {
        let (Some(agreement), Some(id)) = (trace.touched.and_then(|it| it.agreement()), trace.key.get("id"))
        else {
            continue;
        };
        rows.entry((agreement, id)).or_default().insert(&trace.field);
    }
    let mut places = Vec::new();
    for ((id, contact), named) in rows {
        // A row that names the person as somebody's deputy is that somebody's.
        if !named.contains("content/name") && !named.contains("content/email") {
            continue;
        }
        let agreement = session.workspace.read().agreement(id)?;
        let contacts = &agreement.contacts.persons;
        let Some(contact) = contacts.iter().find(|one| one.id.to_string() == contact) else { continue };
        for field in crate::history::described(session.language, "contact", contact) {
            let path = format!("content/{}", field.path);
            let is_told = named.iter().any(|told| *told == path || told.starts_with(&format!("{path}/")));
            if is_told {
                continue;
            }
            places.push(PersonPlace {
                place: "contact".to_owned(),
                agreement: Some(id.0),
                title: titles.get(&id).cloned().unwrap_or_default(),
                kept: (field.path == "role").then(|| "role".to_owned()),
                field: path,
                field_name: field.name,
                text: field.text,
            });
        }
    }
    Ok(places)
}

/// The code of a place, with words of its own.
const fn place_code(table: &'static str) -> &'static str {
    match table.as_bytes() {
        b"organisation" => "register",
        b"party" | b"signatory" => "party",
        b"contact" => "contact",
        b"signatory_name" => "signatory",
        b"approval" => "decision",
        b"original" => "original",
        b"scan" => "scan",
        _ => "text",
    }
}

const fn kept_code(because: KeptBecause) -> &'static str {
    match because {
        KeptBecause::OrganisationName => "organisation-name",
        KeptBecause::LockedText => "locked-text",
    }
}

/// Locked versions that keep the person: in their text, or on the sheets of agreements whose evidence names them.
fn versions(session: &Session, data: &PersonData) -> Result<Vec<PersonVersion>, CommandError> {
    let mut found: BTreeMap<AgreementId, Vec<u32>> = BTreeMap::new();
    for (agreement, version) in &data.locked {
        found.entry(*agreement).or_default().push(*version);
    }
    let signs = |trace: &&PersonTrace| ["signatory_name", "original"].contains(&trace.table);
    for agreement in data.traces.iter().filter(signs).filter_map(|trace| trace.touched?.agreement()) {
        let numbers = session.workspace.read().versions(agreement)?.into_iter().map(|version| version.number);
        found.entry(agreement).or_default().extend(numbers);
    }
    let mut versions = Vec::new();
    for (agreement, mut numbers) in found {
        numbers.sort_unstable();
        numbers.dedup();
        for version in numbers {
            let files = session.workspace.read().renditions(agreement, version)?;
            let file = |file: store::Rendition| VersionFileReport {
                kind: file.kind,
                languages: file.languages,
                sha256: file.sha256,
            };
            versions.push(PersonVersion {
                agreement: agreement.0,
                version,
                files: files.into_iter().map(file).collect(),
            });
        }
    }
    Ok(versions)
}

/// Copies that are known to lie elsewhere: backups, damaged files that were kept, bundles, and papers that left the
/// workspace by what the log says. The newest first in each kind.
pub(crate) fn copies(session: &Session) -> Result<Vec<KnownCopy>, CommandError> {
    let read = session.workspace.read();
    let titles: BTreeMap<AgreementId, String> = read
        .agreements()?
        .into_iter()
        .map(|row| (row.id, row.identity.title.shown(session.language).to_owned()))
        .collect();
    let title = |id: Option<AgreementId>| id.and_then(|id| titles.get(&id).cloned()).unwrap_or_default();
    let mut copies = Vec::new();
    let file = |copy: &str, path: &Path, at| KnownCopy {
        copy: copy.to_owned(),
        name: path.display().to_string(),
        title: String::new(),
        at,
    };
    let (here, second) =
        (store::list_backups(&session.workspace.backups())?, SecondPlace::of(session.workspace.folder()));
    for backup in here.into_iter().chain(second.backups()) {
        copies.push(file("backup", &backup.path, Some(backup.note.made_at)));
    }
    // What lies on a stick that is not in is there all the same.
    if let Some(folder) = second.folder.as_ref().filter(|_| second.count > 0 && !second.is_reachable()) {
        copies.push(file("second-place", folder, second.last_at));
    }
    copies.extend(session.workspace.damaged_files().iter().map(|path| file("damaged", path, None)));
    for bundle in read.bundle_copies()? {
        let (title, at) = (title(bundle.agreement), Some(bundle.made_at));
        copies.push(KnownCopy { copy: "bundle".to_owned(), name: bundle.name, title, at });
    }
    let sent = [OpCode::PrintLocked, OpCode::SendForDecision, OpCode::SendOriginal, OpCode::MakeRecord];
    let query = LogQuery { codes: Some(&sent), limit: usize::MAX, ..LogQuery::default() };
    for entry in read.log_page(&query)?.entries {
        let name = crate::words::of_code(session.language, "operation", &entry.op.code.code());
        let title = title(match entry.scope {
            Scope::Agreement(id) => Some(id),
            Scope::Register => None,
        });
        copies.push(KnownCopy { copy: "document".to_owned(), name, title, at: Some(entry.op.at) });
    }
    copies.sort_by(|a, b| (&a.copy, b.at, &a.name).cmp(&(&b.copy, a.at, &b.name)));
    Ok(copies)
}
