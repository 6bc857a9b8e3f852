//! The register of organisations, which outlives agreements.

use crate::{StoreError, Transaction, content, items, read::Reader};
use agreement::{Language, Organisation, OrganisationId, Text};
use rusqlite::{Connection, OptionalExtension, Row, params};

/// Sort keys of an organisation's name, one a language, made by the caller with ICU (ruling 22).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SortKeys {
    /// By Finnish order.
    pub fi: Vec<u8>,
    /// By Swedish order.
    pub sv: Vec<u8>,
    /// By English order.
    pub en: Vec<u8>,
}

/// Which page of the register is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationQuery {
    /// Words that must all occur in names, Y-tunnus, place or what is represented; empty for the whole register.
    pub search: String,
    /// The language whose order the list has.
    pub language: Language,
    /// How many to pass over.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

/// One page of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationPage {
    /// How many there are in all.
    pub total: usize,
    /// Those of the page, in order.
    pub organisations: Vec<Organisation>,
}

/// What is needed to match a name against the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrganisationName {
    /// The entry.
    pub id: OrganisationId,
    /// Its legal name.
    pub name: Text,
    /// Its short name.
    pub short_name: Text,
    /// Its Y-tunnus as printed, where one is given.
    pub business_id: Option<String>,
}

impl Transaction<'_> {
    /// Adds an organisation or changes it.
    ///
    /// # Errors
    /// What the database refused.
    pub fn put_organisation(&self, organisation: &Organisation, sort: &SortKeys) -> Result<(), StoreError> {
        put(self.connection, organisation, &content::without(organisation, &["id"])?, sort)
    }

    /// Removes an organisation from the register. Parties taken from it stay as they are: they keep copies of their own
    /// (ruling 2) and the id of the entry, which leads nowhere until undo brings the entry back.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub fn remove_organisation(&self, id: OrganisationId) -> Result<(), StoreError> {
        let removed = self
            .connection
            .prepare_cached("DELETE FROM organisation WHERE id = ?1")?
            .execute([id.to_string()])?;
        if removed == 0 {
            Err(StoreError::NotFound { kind: "organisation", id: id.to_string() })
        } else {
            Ok(())
        }
    }
}

impl Reader<'_> {
    /// One entry of the register.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn organisation(&self, id: OrganisationId) -> Result<Option<Organisation>, StoreError> {
        let mut statement =
            self.connection.prepare_cached("SELECT id, content FROM organisation WHERE id = ?1")?;
        let mut rows = statement.query([id.to_string()])?;
        rows.next()?.map(organisation).transpose()
    }

    /// A page of the register, in the order of the wanted language.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn organisations(&self, query: &OrganisationQuery) -> Result<OrganisationPage, StoreError> {
        let words: Vec<String> = query.search.split_whitespace().map(str::to_lowercase).collect();
        let words = content::whole(&words)?;
        let total = self
            .connection
            .prepare_cached(include_str!("count.sql"))?
            .query_row([&words], |row| row.get(0))
            .optional()?
            .unwrap_or_default();
        // The sort key is a column, not a parameter, so that each language reads its own index.
        let sql = include_str!("list.sql").replace("{language}", query.language.code());
        let mut statement = self.connection.prepare_cached(&sql)?;
        let limit = i64::try_from(query.limit).unwrap_or(i64::MAX);
        let offset = i64::try_from(query.offset).unwrap_or(i64::MAX);
        let mut rows = statement.query(params![words, limit, offset])?;
        let mut organisations = Vec::new();
        while let Some(row) = rows.next()? {
            organisations.push(organisation(row)?);
        }
        Ok(OrganisationPage { total, organisations })
    }

    /// Every name of the register, for matching a list against it.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn organisation_names(&self) -> Result<Vec<OrganisationName>, StoreError> {
        let mut statement = self.connection.prepare_cached(include_str!("names.sql"))?;
        let mut rows = statement.query([])?;
        let mut names = Vec::new();
        while let Some(row) = rows.next()? {
            let localized = |column: usize| content::read::<Text>("organisation", items::text(row, column)?);
            names.push(OrganisationName {
                id: items::id(row, 0)?.into(),
                name: localized(1)?,
                short_name: localized(2)?,
                business_id: row.get(3)?,
            });
        }
        Ok(names)
    }
}

/// Writes an entry with this content, and what is derived from it.
pub(crate) fn put(
    connection: &Connection,
    organisation: &Organisation,
    content: &str,
    sort: &SortKeys,
) -> Result<(), StoreError> {
    connection.prepare_cached(include_str!("put.sql"))?.execute(params![
        organisation.id.to_string(),
        content,
        search_text(organisation),
        sort.fi,
        sort.sv,
        sort.en,
    ])?;
    Ok(())
}

fn organisation(row: &Row<'_>) -> Result<Organisation, StoreError> {
    content::with("organisation", items::text(row, 1)?, &[("id", row.get(0)?)])
}

/// What a person may remember of an organisation, in lower case, a line each.
fn search_text(organisation: &Organisation) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for text in [&organisation.name, &organisation.short_name] {
        parts.extend(Language::ALL.into_iter().filter_map(|language| text.get(language)).map(String::as_str));
    }
    parts.extend(organisation.business_id.text());
    parts.push(&organisation.address.place);
    parts.extend(organisation.represents.iter().map(String::as_str));
    parts.join("\n").to_lowercase()
}
