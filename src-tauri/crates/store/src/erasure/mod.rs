//! One person's data: where it stands, and taking it out for good (rulings 13 and 20).
//!
//! **Invariant:** what was erased comes back in no way: not by undo, not from the log, not with a backup.

mod apply;
mod fields;
mod noted;
mod person;

pub(crate) use fields::texts_of;
pub(crate) use noted::FILE;
pub use person::Person;

use crate::log::{Image, RowChange};
use crate::{Change, Context, Scope, StoreError, Touched, Workspace, content};
use agreement::AgreementId;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A place in the saved data where a person stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonTrace {
    /// The table.
    pub table: &'static str,
    /// The values of the row's key, by column.
    pub key: BTreeMap<String, String>,
    /// What the row is part of.
    pub touched: Option<Touched>,
    /// Column and names on the way to the text: `content/reminders/*/by`.
    pub field: String,
    /// What stands there.
    pub text: String,
    /// Why it stays, where it does.
    pub kept: Option<KeptBecause>,
}

/// Why something that names a person is not erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeptBecause {
    /// It is the name of an organisation.
    OrganisationName,
    /// It is the text of a locked version, which was decided on and signed as it is.
    LockedText,
}

/// Everything the saved data knows of a person.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PersonData {
    /// Where the person stands in the register and in agreements.
    pub traces: Vec<PersonTrace>,
    /// Locked versions whose text names the person: they stay.
    pub locked: Vec<(AgreementId, u32)>,
    /// How many entries of the log name the person in their words or rows.
    pub log_entries: usize,
    /// Whether the person is who works at this computer.
    pub is_actor: bool,
}

/// What is to be erased.
#[derive(Debug)]
pub struct ErasureRequest<'a> {
    /// A fresh id.
    pub id: Uuid,
    /// Whose data.
    pub person: &'a Person,
    /// Agreements whose working text is that of a locked version, and stays.
    pub locked_texts: &'a BTreeSet<AgreementId>,
    /// What is to stand in place of the person.
    pub word: &'a str,
    /// Why, in words; without the person.
    pub reason: &'a str,
}

/// Tables that are no part of the text record (ruling 1): what is locked does not keep them.
const BESIDE_THE_TEXT: [&str; 7] =
    ["organisation", "signatory_name", "contact", "vote", "approval", "original", "scan"];

impl Workspace {
    /// Where a person's data stands. `locked_texts`: as in [`ErasureRequest`].
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn person_data(
        &self,
        person: &Person,
        locked_texts: &BTreeSet<AgreementId>,
    ) -> Result<PersonData, StoreError> {
        let mut data = PersonData {
            locked: self.locked_naming(person)?,
            log_entries: self.payloads_naming(person)?.len(),
            is_actor: person.is_in(&self.read().setting(crate::SettingKey::ActorName)?),
            ..PersonData::default()
        };
        self.capture.each_image(&self.connection, |table, image| {
            let (fields, _) = fields::without(table.name, image, person, "");
            for field in fields {
                data.traces.push(PersonTrace {
                    table: table.name,
                    key: table.named_key(image),
                    touched: table.part.touched(image),
                    kept: kept(table.name, image, &field.path, locked_texts),
                    field: field.path,
                    text: field.text,
                });
            }
            Ok(())
        })?;
        Ok(data)
    }

    /// Erases a person from every row and from every entry of the log. Each agreement concerned, and the register, gets an
    /// entry that says so by ids alone, and at which undo stops. Pages of the database that held the data are written anew.
    ///
    /// # Errors
    /// What the database or the system refused. Nothing is erased then, unless the disk became full afterwards, while the
    /// database was written anew: that is made up for when the workspace is next opened.
    pub fn erase(&mut self, request: &ErasureRequest<'_>, context: Context) -> Result<Change, StoreError> {
        self.check_writable()?;
        let folder = self.folder().to_owned();
        let mut context = context;
        if request.person.is_in(&context.actor) {
            context.actor.clear();
        }
        let (rows, noted) = self.plan(request, &context)?;
        noted::add(&folder, &noted)?;
        let reason = Some(request.reason);
        let done = self.apply_erasure(&rows, &noted, reason, Some(request.person), &context);
        let change = match done {
            Ok(change) => change,
            Err(error) => {
                noted::remove(&folder, noted.id)?;
                return Err(error);
            }
        };
        self.sweep_erased(&[noted.id])?;
        Ok(change)
    }

    /// The rows as they will be, and what is noted of it.
    fn plan(
        &self,
        request: &ErasureRequest<'_>,
        context: &Context,
    ) -> Result<(Vec<RowChange>, noted::Erasure), StoreError> {
        let mut changes = Vec::new();
        let mut rows: BTreeMap<(String, Vec<String>), BTreeSet<String>> = BTreeMap::new();
        self.capture.each_image(&self.connection, |table, image| {
            let (found, after) = fields::without(table.name, image, request.person, request.word);
            let may_go =
                |field: &fields::Field| kept(table.name, image, &field.path, request.locked_texts).is_none();
            let erased: BTreeSet<String> =
                found.iter().filter(|field| may_go(field)).map(|field| field.path.clone()).collect();
            if erased.is_empty() {
                return Ok(());
            }
            // Where a part of a row stays (an organisation's name), the others are cleared by their names.
            let after =
                if erased.len() == found.iter().map(|field| &field.path).collect::<BTreeSet<_>>().len() {
                    after
                } else {
                    let paths: Vec<String> = erased.iter().cloned().collect();
                    fields::cleared(table.name, image, &paths, request.word)
                };
            rows.entry((table.name.to_owned(), table.plain_key(image))).or_default().extend(erased);
            changes.push(RowChange { table: table.name.to_owned(), before: Some(image.clone()), after });
            Ok(())
        })?;
        let entries = self.payloads_naming(request.person)?;
        for (seq, _) in &entries {
            self.note_rows_of(*seq, request, &mut rows)?;
        }
        let rows = rows.into_iter().map(|((table, key), fields)| noted::ErasedRow {
            table,
            key,
            fields: fields.into_iter().collect(),
        });
        let noted = noted::Erasure {
            id: request.id,
            at: crate::log::instant(context.now),
            word: request.word.to_owned(),
            rows: rows.collect(),
            entries,
        };
        Ok((changes, noted))
    }

    /// Rows that held the person when an action was done: an older backup may have them.
    fn note_rows_of(
        &self,
        seq: i64,
        request: &ErasureRequest<'_>,
        rows: &mut BTreeMap<(String, Vec<String>), BTreeSet<String>>,
    ) -> Result<(), StoreError> {
        for change in crate::log::rows_of(&self.connection, seq)?.unwrap_or_default() {
            let Some(table) = self.capture.table(&change.table) else { continue };
            for image in [&change.before, &change.after].into_iter().flatten() {
                let (found, _) = fields::without(table.name, image, request.person, "");
                let may_go = |field: &fields::Field| {
                    kept(table.name, image, &field.path, request.locked_texts).is_none()
                };
                let paths: Vec<String> = found.into_iter().filter(may_go).map(|field| field.path).collect();
                if !paths.is_empty() {
                    rows.entry((change.table.clone(), table.plain_key(image))).or_default().extend(paths);
                }
            }
        }
        Ok(())
    }

    /// The entries of the log whose words or rows name a person: number and hash.
    fn payloads_naming(&self, person: &Person) -> Result<Vec<(i64, String)>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("payloads.sql"))?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let names = |column: &str| -> Result<bool, StoreError> {
                Ok(json_names(person, row.get_ref(column)?.as_str().map_err(rusqlite::Error::from)?))
            };
            if names("words")? || names("rows")? {
                let hash: Vec<u8> = row.get("entry_hash")?;
                found.push((row.get("seq")?, hash.iter().map(|byte| format!("{byte:02x}")).collect()));
            }
        }
        Ok(found)
    }

    fn locked_naming(&self, person: &Person) -> Result<Vec<(AgreementId, u32)>, StoreError> {
        let sql = "SELECT agreement, number, text FROM version ORDER BY agreement, number";
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            let text = String::from_utf8_lossy(row.get_ref(2)?.as_blob().map_err(rusqlite::Error::from)?)
                .into_owned();
            if json_names(person, &text) {
                found.push((content::parse("version", &row.get::<_, String>(0)?)?, row.get(1)?));
            }
        }
        Ok(found)
    }
}

/// Whether any text inside JSON names the person.
fn json_names(person: &Person, json: &str) -> bool {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(json) else { return person.is_in(json) };
    let mut image = Image::new();
    image.insert(String::new(), value.to_string().into());
    if !fields::without("", &image, person, "").0.is_empty() {
        return true;
    }
    // Rows stand in the log as JSON in JSON.
    inner_texts(&value).iter().any(|text| {
        text.starts_with(['{', '['])
            && serde_json::from_str::<serde_json::Value>(text).is_ok()
            && json_names(person, text)
    })
}

fn inner_texts(value: &serde_json::Value) -> Vec<&str> {
    match value {
        serde_json::Value::String(text) => vec![text],
        serde_json::Value::Array(values) => values.iter().flat_map(inner_texts).collect(),
        serde_json::Value::Object(fields) => fields.values().flat_map(inner_texts).collect(),
        _ => Vec::new(),
    }
}

/// Why a field stays, where it does.
fn kept(table: &str, image: &Image, path: &str, locked_texts: &BTreeSet<AgreementId>) -> Option<KeptBecause> {
    let is_name = ["content/name/", "content/short_name/"].iter().any(|name| path.starts_with(name));
    if ["organisation", "party"].contains(&table) && (is_name || path == "search") {
        return Some(KeptBecause::OrganisationName);
    }
    // Why somebody is not yet a party, or no more, is no part of what is agreed.
    if BESIDE_THE_TEXT.contains(&table) || path.starts_with("content/standing/") {
        return None;
    }
    let column = if table == "agreement" { "id" } else { "agreement" };
    let agreement: Option<AgreementId> = image.get(column).and_then(|id| id.as_str()?.parse().ok());
    agreement.filter(|id| locked_texts.contains(id)).map(|_| KeptBecause::LockedText)
}

/// The undo stack a row belongs to.
fn scope_of(touched: &Touched) -> Scope {
    touched.agreement().map_or(Scope::Register, Scope::Agreement)
}
