//! A person's data in the window: who is known, where they stand, the extract as a file, erasing, and contacts to be checked.

use crate::headless::{self, ErasureReport, KnownCopy, PersonExtract, PersonPlace, PersonVersion};
use crate::preview::PreviewCache;
use crate::wire::{
    ErasePerson, ErasedPerson, Nothing, OnePerson, PeopleSearch, PersonCopyView, PersonPlaceView, PersonRow,
    PersonVersionView, PersonView, SavedExtract, UncheckedContact,
};
use crate::{CommandError, Desk, Session, frame, words};
use agreement::{Agreement, ContactPerson, Language, Text};
use chrono::Months;
use chrono_tz::Europe::Helsinki;
use locale::{Count, words as say};
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::PoisonError;
use store::durable::{Overwrite, write_file};

/// More persons than anybody looks through.
const MOST_ROWS: usize = 100;
/// Contact data older than this is to be checked.
const CHECKED_EVERY: Months = Months::new(12);

/// Persons that are known by name, as contacts or signatories.
pub(crate) fn people(desk: &Desk, request: PeopleSearch) -> Result<Vec<PersonRow>, CommandError> {
    let session = desk.session();
    let wanted = request.words.trim().to_lowercase();
    let mut found: BTreeMap<String, PersonRow> = BTreeMap::new();
    for agreement in agreements(&session)? {
        let title = frame::title(session.language, &agreement);
        for (name, role, details) in named(session.language, &agreement) {
            let text = format!("{name}\n{role}\n{details}").to_lowercase();
            if !wanted.split_whitespace().all(|word| text.contains(word)) {
                continue;
            }
            let empty = PersonRow { name: name.clone(), roles: String::new(), agreements: Vec::new() };
            let row = found.entry(name.to_lowercase()).or_insert(empty);
            if !role.is_empty() && !row.roles.contains(&role) {
                row.roles =
                    [row.roles.as_str(), role.as_str()].join(if row.roles.is_empty() { "" } else { "; " });
            }
            if !row.agreements.contains(&title) {
                row.agreements.push(title.clone());
            }
        }
    }
    Ok(found.into_values().take(MOST_ROWS).collect())
}

fn agreements(session: &Session) -> Result<Vec<Agreement>, CommandError> {
    let read = session.workspace.read();
    read.agreements()?.into_iter().map(|row| Ok(read.agreement(row.id)?)).collect()
}

/// Name, role and other details of everybody an agreement names as a contact or signatory.
fn named(language: Language, agreement: &Agreement) -> Vec<(String, String, String)> {
    let party_of = |id| agreement.text.party(id).map(|party| party.brief(language)).unwrap_or_default();
    let at = |role: &str, party: &str| joined([role, party]);
    let contact = |contact: &ContactPerson| {
        let role = at(contact.role.shown(language), party_of(contact.party));
        (contact.name.clone(), role, joined([contact.email.as_str(), contact.phone.as_str()]))
    };
    let mut found: Vec<_> =
        agreement.contacts.persons.iter().filter(|one| !one.name.is_empty()).map(contact).collect();
    for party in &agreement.text.parties {
        for signatory in &party.signatories {
            let name = agreement.evidence.name_of(signatory.id);
            if !name.is_empty() {
                let role = at(signatory.title.shown(language), party.brief(language));
                found.push((name.to_owned(), role, String::new()));
            }
        }
    }
    found
}

fn joined<const N: usize>(parts: [&str; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Everything that is known of a person.
pub(crate) fn find_person(desk: &Desk, request: OnePerson) -> Result<PersonView, CommandError> {
    let told = headless::extract(desk, &request.person)?;
    Ok(view(&mut desk.session(), told))
}

fn view(session: &mut Session, told: PersonExtract) -> PersonView {
    let language = session.language;
    let known_by: Vec<String> = told.names.iter().chain(&told.details).cloned().collect();
    PersonView {
        name: known_by.first().cloned().unwrap_or_default(),
        known_by,
        places: told.places.into_iter().map(|place| shown(language, place)).collect(),
        versions: versions(session, &told.versions),
        log_entries: told.log_entries,
        is_actor: told.is_actor,
        copies: shown_copies(language, told.copies),
    }
}

fn shown(language: Language, place: PersonPlace) -> PersonPlaceView {
    let word = |prefix: &str, code: &str| words::of_code(language, prefix, code);
    PersonPlaceView {
        what: word("person-place", &place.place),
        title: place.title,
        field: place.field_name,
        text: place.text,
        kept: place.kept.map(|code| word("person-kept", &code)).unwrap_or_default(),
    }
}

fn versions(session: &mut Session, versions: &[PersonVersion]) -> Vec<PersonVersionView> {
    let mut shown = Vec::new();
    for version in versions {
        let language = session.language;
        let agreement = session.agreement(version.agreement.into());
        let title = agreement.map(|agreement| frame::title(language, &agreement)).unwrap_or_default();
        shown.push(PersonVersionView { title, version: version.version });
    }
    shown
}

/// Backups are told by their folders: there are many, and all of them are alike.
fn shown_copies(language: Language, copies: Vec<KnownCopy>) -> Vec<PersonCopyView> {
    let mut folders: BTreeMap<String, Vec<KnownCopy>> = BTreeMap::new();
    let mut shown = Vec::new();
    for copy in copies {
        match Path::new(&copy.name).parent().filter(|_| copy.copy == "backup") {
            Some(folder) => folders.entry(folder.display().to_string()).or_default().push(copy),
            None => shown.push(PersonCopyView {
                what: words::of_code(language, "person-copy", &copy.copy),
                name: copy.name,
                title: copy.title,
                at: copy.at,
            }),
        }
    }
    let of_folder = |(folder, copies): (String, Vec<KnownCopy>)| {
        let oldest = copies.iter().filter_map(|copy| copy.at).min();
        let since = oldest.map(|at| locale::dates::date(at.with_timezone(&Helsinki).date_naive()));
        let (count, date) =
            (Count(i64::try_from(copies.len()).unwrap_or(i64::MAX)), since.unwrap_or_default());
        PersonCopyView {
            what: words::of_code(language, "person-copy", "backup"),
            name: say::PersonBackups { count, date: date.into(), folder: folder.into() }
                .text(words::tongue(language)),
            title: String::new(),
            at: None,
        }
    };
    folders.into_iter().map(of_folder).chain(shown).collect()
}

/// Saves what is known of a person as a text file; none when the dialog was closed.
pub(crate) fn save_extract(desk: &Desk, request: OnePerson) -> Result<Option<SavedExtract>, CommandError> {
    let view = find_person(desk, request)?;
    let tongue = words::tongue(desk.language());
    let proposed = agreement::file_name(&[&say::PersonExtractName.text(tongue), &view.name], "txt");
    let Some(path) = desk.host.choose_text_target(&say::DialogSaveExtract.text(tongue), &proposed) else {
        return Ok(None);
    };
    let today = desk.session().world.today();
    let text = as_text(desk.language(), &view, &locale::dates::date(today));
    // The dialog has asked whether an existing file may be replaced.
    write_file(&path, text.as_bytes(), Overwrite::Replace)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let message = say::DoneExtractSaved { name: name.into() }.text(tongue);
    Ok(Some(SavedExtract { message }))
}

/// The extract as a person reads it. Lines end as Windows wants them; the mark in front tells its editors that it is UTF-8.
fn as_text(language: Language, view: &PersonView, today: &str) -> String {
    let tongue = words::tongue(language);
    let mut lines = vec![
        say::PersonExtractTitle { name: view.name.as_str().into() }.text(tongue),
        say::PersonExtractDate { date: today.into() }.text(tongue),
        say::PersonExtractKnownBy { names: view.known_by.join(", ").into() }.text(tongue),
        String::new(),
    ];
    let mut title: Option<&str> = None;
    for place in &view.places {
        if title != Some(place.title.as_str()) {
            title = Some(&place.title);
            lines.push(String::new());
            let register = say::PersonPlaceRegister.text(tongue);
            lines.push(if place.title.is_empty() { register } else { place.title.clone() });
        }
        let what = joined([place.what.as_str(), place.field.as_str()]);
        lines.push(format!("  {what}: {}", place.text));
    }
    lines.push(String::new());
    lines.push(say::PersonExtractLog { count: Count(view.log_entries.into()) }.text(tongue));
    for version in &view.versions {
        let number = version.version.to_string().into();
        lines.push(say::PersonVersionKeeps { title: version.title.as_str().into(), number }.text(tongue));
    }
    format!("\u{FEFF}{}\r\n", lines.join("\r\n"))
}

/// Erases a person's data for good. The page has asked whether this is meant.
pub(crate) fn erase_person(desk: &Desk, request: ErasePerson) -> Result<ErasedPerson, CommandError> {
    let report: ErasureReport = headless::erase(desk, &request.person, &request.reason, true)?;
    // Drawn pages may show the person.
    *desk.preview.lock().unwrap_or_else(PoisonError::into_inner) = PreviewCache::default();
    let mut session = desk.session();
    let language = session.language;
    let (count, entry_count) = (Count(report.places.into()), Count(report.log_entries.into()));
    Ok(ErasedPerson {
        message: say::DonePersonErased { count, entry_count }.text(words::tongue(language)),
        kept: report.kept.into_iter().map(|place| shown(language, place)).collect(),
        versions: versions(&mut session, &report.versions),
        copies: shown_copies(language, report.copies),
    })
}

/// Contacts with personal data that nobody has checked in a year, those of the trash left out.
pub(crate) fn unchecked_contacts(desk: &Desk, _: Nothing) -> Result<Vec<UncheckedContact>, CommandError> {
    let session = desk.session();
    let language = session.language;
    let oldest = session.world.today().checked_sub_months(CHECKED_EVERY);
    let read = session.workspace.read();
    let mut found = Vec::new();
    for row in read.agreements()?.into_iter().filter(|row| row.trashed.is_none()) {
        let agreement = read.agreement(row.id)?;
        let title = frame::title(language, &agreement);
        for contact in &agreement.contacts.persons {
            let has_data =
                [&contact.name, &contact.email, &contact.phone].iter().any(|text| !text.is_empty());
            let is_old = contact.checked_on.is_none_or(|on| oldest.is_some_and(|oldest| on < oldest));
            if has_data && is_old {
                found.push(unchecked(language, &agreement, &title, contact));
            }
        }
    }
    found.sort_by_key(|contact| contact.checked_on);
    Ok(found)
}

fn unchecked(
    language: Language,
    agreement: &Agreement,
    title: &str,
    contact: &ContactPerson,
) -> UncheckedContact {
    let shown = |text: &Text| text.shown(language).to_owned();
    let role = shown(&contact.role);
    UncheckedContact {
        agreement: agreement.id.0,
        title: title.to_owned(),
        id: contact.id.0,
        party: agreement.text.party(contact.party).map(|party| shown(&party.name)).unwrap_or_default(),
        name: contact.name.clone(),
        details: joined([role.as_str(), contact.email.as_str(), contact.phone.as_str()]),
        checked_on: contact.checked_on,
    }
}
