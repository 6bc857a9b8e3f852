//! What an action changed, in words: each thing with its fields before and after.

use super::fields::{self, Said, Told};
use crate::wire::{HistoryChange, HistoryField};
use crate::{frame, words};
use agreement::{Agreement, ItemKind, Language};
use chrono::NaiveDate;
use locale::{text_of, words as say};
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use store::{ChangedRow, Touched};
use uuid::Uuid;

/// A place in a row: its path with lists as `*`, where in the lists it is, and the language of its words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    path: String,
    numbers: Vec<usize>,
    language: Option<Language>,
}

type Leaves = BTreeMap<Place, Value>;

/// Tells what rows became.
pub(crate) struct Teller<'a> {
    pub(crate) language: Language,
    /// The agreement as it is now, for the names of what rows point to; none for the register and for what is gone.
    pub(crate) agreement: Option<&'a Agreement>,
    /// The rows of the action: they know the names of what it removed.
    pub(crate) rows: &'a [ChangedRow],
}

/// A field of something that is saved.
pub(crate) struct Described {
    /// Its path in the row.
    pub(crate) path: &'static str,
    pub(crate) name: String,
    pub(crate) text: String,
}

/// Every field that something saved in a table says, in the words of the history.
pub(crate) fn described(language: Language, table: &str, saved: &impl Serialize) -> Vec<Described> {
    let content = serde_json::to_string(saved).unwrap_or_default();
    let image: Map<String, Value> = [("content".to_owned(), Value::String(content))].into_iter().collect();
    let row = ChangedRow { table: table.to_owned(), touched: None, before: None, after: Some(image) };
    let teller = Teller { language, agreement: None, rows: &[] };
    let leaves = leaves(row.after.as_ref());
    let mut found = Vec::new();
    for told in fields::of_table(table) {
        for (place, value) in leaves.iter().filter(|(place, _)| place.path == told.0) {
            let text = teller.value(told, value);
            found.push(Described { path: told.0, name: teller.name(&row, told, place), text });
        }
    }
    found
}

impl Teller<'_> {
    /// Every thing that changed, with its fields; things of which nothing is told are left out.
    pub(crate) fn changes(&self) -> Vec<HistoryChange> {
        let mut told: Vec<HistoryChange> = Vec::new();
        for row in self.rows {
            let fields = self.fields(row);
            if fields.is_empty() {
                continue;
            }
            let (subject, added, removed) = (self.subject(row), row.before.is_none(), row.after.is_none());
            let same = |one: &&mut HistoryChange| {
                one.subject == subject && one.added == added && one.removed == removed
            };
            match told.iter_mut().find(same) {
                Some(one) => one.fields.extend(fields),
                None => told.push(HistoryChange { subject, added, removed, fields, more: 0 }),
            }
        }
        told
    }

    fn fields(&self, row: &ChangedRow) -> Vec<HistoryField> {
        let (before, after) = (leaves(row.before.as_ref()), leaves(row.after.as_ref()));
        let mut found = Vec::new();
        for told in fields::of_table(&row.table) {
            let mut places: Vec<&Place> =
                before.keys().chain(after.keys()).filter(|place| place.path == told.0).collect();
            places.sort_unstable();
            places.dedup();
            for place in places {
                let value = |leaves: &Leaves| leaves.get(place).map(|value| self.value(told, value));
                let before = value(&before).unwrap_or_default();
                let after = value(&after).unwrap_or_default();
                if before != after {
                    let (before, after) = shortened(&before, &after);
                    found.push(HistoryField { name: self.name(row, told, place), before, after });
                }
            }
        }
        found
    }

    /// What a field is called, with its number in a list and the language of its words where that is another one.
    fn name(&self, row: &ChangedRow, told: &Told, place: &Place) -> String {
        let tongue = words::tongue(self.language);
        let mut name = text_of(tongue, told.1, &[]).unwrap_or_default();
        if let Some(party) = self.party_of(row).filter(|_| ["role", "vote"].contains(&row.table.as_str())) {
            name = say::ComparisonPart { whole: name.into(), part: party.into() }.text(tongue);
        }
        if row.table == "body_seat" {
            let number = number_of(row) + 1;
            let seat = say::TermsSeatNumbered { number: number.to_string().into() }.text(tongue);
            name = say::ComparisonPart { whole: seat.into(), part: name.into() }.text(tongue);
        }
        if let Some(number) = place.numbers.last().filter(|number| **number > 0) {
            name = format!("{name} ({})", number + 1);
        }
        match place.language.filter(|language| *language != self.language) {
            Some(language) => {
                let language = words::of_code(self.language, "language", language.code());
                say::ComparisonInLanguage { field: name.into(), language: language.into() }.text(tongue)
            }
            None => name,
        }
    }

    fn value(&self, told: &Told, value: &Value) -> String {
        let tongue = words::tongue(self.language);
        match (told.2, value) {
            (said, Value::Array(values)) => {
                let shown: Vec<String> = values
                    .iter()
                    .map(|value| self.value(&(told.0, told.1, said), value))
                    .filter(|text| !text.is_empty())
                    .collect();
                shown.join(", ")
            }
            (Said::Coded(prefix), Value::String(code)) => {
                text_of(tongue, &format!("{prefix}-{}", code.replace(['_', '+'], "-")), &[])
                    .unwrap_or_default()
            }
            (Said::Day, Value::String(day)) => {
                day.parse::<NaiveDate>().map(locale::dates::date).unwrap_or_default()
            }
            (Said::Named(kind), Value::String(id)) => self.named(kind, id),
            (Said::Flag, Value::Bool(true)) => say::CommonYes.text(tongue),
            (Said::Flag, Value::Bool(false)) => say::CommonNo.text(tongue),
            (Said::Number, Value::Number(number)) => number.to_string(),
            (Said::Words, Value::String(text)) => text.clone(),
            _ => String::new(),
        }
    }

    /// The name of an item: as it is now, else as the action knew it.
    fn named(&self, kind: ItemKind, id: &str) -> String {
        let now = self.agreement.zip(id.parse::<Uuid>().ok());
        let now = now.and_then(|(agreement, id)| agreement.name_of(kind, id, self.language));
        if let Some(name) = now.filter(|name| !name.is_empty()) {
            return frame::short(name);
        }
        let of_item = |row: &&ChangedRow| {
            row.table == kind.code().replace('-', "_")
                && images(row).any(|image| text(image, "id") == Some(id))
        };
        let known =
            self.rows.iter().find(of_item).map(|row| self.name_in(row)).filter(|name| !name.is_empty());
        known.unwrap_or_else(|| say::HistoryGone.text(words::tongue(self.language)))
    }

    /// The name a row gives to what it is.
    fn name_in(&self, row: &ChangedRow) -> String {
        let named = |leaves: &Leaves| {
            let paths = ["name", "title", "term", "what", "role", "text", "identity/title"];
            let languages = [None, Some(self.language)].into_iter().chain(Language::ALL.map(Some));
            let mut wanted = languages.flat_map(|language| paths.map(|path| (path, language)));
            wanted.find_map(|(path, language)| {
                let place = Place { path: path.to_owned(), numbers: Vec::new(), language };
                leaves.get(&place)?.as_str().filter(|text| !text.is_empty()).map(frame::short)
            })
        };
        images(row).find_map(|image| named(&leaves(Some(image)))).unwrap_or_default()
    }

    fn party_of(&self, row: &ChangedRow) -> Option<String> {
        let id = images(row).find_map(|image| text(image, "party"))?;
        Some(self.named(ItemKind::Party, id))
    }

    /// What the row is part of, with its name: `Tehtävä: Perhekahvila`.
    fn subject(&self, row: &ChangedRow) -> String {
        let of = |code: &str| words::of_code(self.language, "bundle-item", code);
        let (what, name) = match row.table.as_str() {
            "agreement" => (of("agreement"), self.name_in(row)),
            "organisation" => (of("organisation"), self.name_in(row)),
            "signatory_name" => (words::of_code(self.language, "person-place", "signatory"), String::new()),
            "vote" => (of("votes"), String::new()),
            "approval" => (of("decision"), self.party_of(row).unwrap_or_default()),
            "original" => {
                (of("original"), images(row).find_map(|image| number(image, "number")).unwrap_or_default())
            }
            "scan" => (of("scan"), String::new()),
            _ => match row.touched {
                Some(Touched::Item(_, item)) => {
                    let what = words::of_code(self.language, "item", item.kind.code());
                    let own = self.name_in(row);
                    let is_own = row.table == item.kind.code().replace('-', "_");
                    let name = if is_own && !own.is_empty() {
                        own
                    } else {
                        self.named(item.kind, &item.id.to_string())
                    };
                    (what, name)
                }
                _ => (of("other"), String::new()),
            },
        };
        if name.is_empty() { what } else { format!("{what}: {name}") }
    }
}

fn images(row: &ChangedRow) -> impl Iterator<Item = &Map<String, Value>> {
    [&row.after, &row.before].into_iter().flatten()
}

fn text<'a>(image: &'a Map<String, Value>, column: &str) -> Option<&'a str> {
    image.get(column)?.as_str()
}

fn number(image: &Map<String, Value>, column: &str) -> Option<String> {
    Some(image.get(column)?.as_i64()?.to_string())
}

fn number_of(row: &ChangedRow) -> i64 {
    images(row).find_map(|image| image.get("place")?.as_i64()).unwrap_or_default()
}

/// Every value of a row by its place. The column `content` is no part of a path.
fn leaves(image: Option<&Map<String, Value>>) -> Leaves {
    let mut found = Leaves::new();
    for (column, value) in image.into_iter().flatten() {
        let inner = value.as_str().filter(|text| text.starts_with('{'));
        let inner = inner.and_then(|text| serde_json::from_str::<Value>(text).ok());
        let path = if column == "content" { String::new() } else { column.clone() };
        gather(inner.as_ref().unwrap_or(value), &path, &[], &mut found);
    }
    found
}

/// The paths of a row, each once.
#[cfg(test)]
pub(super) fn paths(image: &Map<String, Value>) -> std::collections::BTreeSet<String> {
    leaves(Some(image)).into_keys().map(|place| place.path).collect()
}

fn gather(value: &Value, path: &str, numbers: &[usize], found: &mut Leaves) {
    let mut put = |language: Option<Language>, value: Value| {
        found.insert(Place { path: path.to_owned(), numbers: numbers.to_vec(), language }, value);
    };
    match value {
        Value::Null => {}
        Value::Object(fields) if is_localized(fields) => {
            for language in Language::ALL {
                if let Some(text) = fields.get(language.code()) {
                    put(Some(language), plain(text));
                }
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
                gather(value, &path, numbers, found);
            }
        }
        Value::Array(values) if values.iter().any(Value::is_object) => {
            for (place, value) in values.iter().enumerate() {
                gather(value, &format!("{path}/*"), &[numbers, &[place]].concat(), found);
            }
        }
        other => put(None, other.clone()),
    }
}

/// Whether these are the same words in several languages.
fn is_localized(fields: &Map<String, Value>) -> bool {
    !fields.is_empty() && fields.keys().all(|name| Language::from_code(name).is_some())
}

/// Rich text as its words alone.
fn plain(value: &Value) -> Value {
    if value.is_string() {
        return value.clone();
    }
    serde_json::from_value::<agreement::RichText>(value.clone())
        .map_or(Value::Null, |text| Value::String(text.plain().trim().to_owned()))
}

/// Texts longer than this are told by what differs in them.
const LONG: usize = 160;
/// So many characters stand around what differs.
const AROUND: usize = 40;

/// Two long texts without most of what is the same at their ends.
fn shortened(before: &str, after: &str) -> (String, String) {
    let (old, new): (Vec<char>, Vec<char>) = (before.chars().collect(), after.chars().collect());
    if old.len().max(new.len()) <= LONG {
        return (before.to_owned(), after.to_owned());
    }
    let same_from = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let room = old.len().min(new.len()) - same_from;
    let same_to = old.iter().rev().zip(new.iter().rev()).take(room).take_while(|(a, b)| a == b).count();
    let cut = |letters: &[char]| {
        let from = same_from.saturating_sub(AROUND);
        let to = letters.len() - same_to.saturating_sub(AROUND);
        let to = to.min(from + 2 * LONG);
        let middle: String = letters[from..to].iter().collect();
        let (begin, end) = (if from > 0 { "…" } else { "" }, if to < letters.len() { "…" } else { "" });
        format!("{begin}{}{end}", middle.trim())
    };
    (cut(&old), cut(&new))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn row(table: &str, before: &Value, after: &Value) -> ChangedRow {
        let image = |content: &Value| {
            let row = json!({ "agreement": "1", "id": "2", "content": content.to_string() });
            content.is_object().then(|| row.as_object().cloned()).flatten()
        };
        ChangedRow { table: table.to_owned(), touched: None, before: image(before), after: image(after) }
    }

    fn told(rows: &[ChangedRow]) -> Vec<(String, String, String)> {
        let teller = Teller { language: Language::Fi, agreement: None, rows };
        let fields = teller.changes().into_iter().flat_map(|change| change.fields);
        fields.map(|field| (field.name, field.before, field.after)).collect()
    }

    #[test]
    fn fields_and_values_are_told_in_words() {
        let before = json!({ "name": "Anna Aho", "role": { "fi": "sihteeri" }, "checked_on": "2026-01-02" });
        let after =
            json!({ "name": "Anna Aho", "role": { "fi": "sihteeri", "sv": "sekreterare" }, "phone": "1" });
        let expected = [
            ("Tehtävä tai rooli (ruotsi)", "", "sekreterare"),
            ("Puhelin", "", "1"),
            ("Tarkistettu", "2.1.2026", ""),
        ];
        let expected = expected.map(|(a, b, c)| (a.to_owned(), b.to_owned(), c.to_owned()));
        assert_eq!(told(&[row("contact", &before, &after)]), expected);
        let status = |status: &str| json!({ "standing": { "status": status }, "business_id": { "state": "not_given" } });
        assert_eq!(
            told(&[row("party", &status("invited"), &status("joining"))]),
            [("Tilanne".to_owned(), "kutsuttu".to_owned(), "mukana".to_owned())]
        );
    }

    #[test]
    fn a_long_text_is_told_by_what_differs() {
        let long = "Sovitaan yhdessä. ".repeat(40);
        let (before, after) = shortened(&format!("{long}Vanha loppu."), &format!("{long}Uusi loppu."));
        assert!(before.starts_with('…') && before.ends_with("Vanha loppu.") && before.len() < 80, "{before}");
        assert!(after.ends_with("Uusi loppu."), "{after}");
        let (_, all) = shortened("", &long);
        assert!(all.chars().count() <= 2 * LONG + 1 && all.ends_with('…'));
        assert_eq!(shortened("a", "b"), ("a".to_owned(), "b".to_owned()));
        let (one, two) = shortened(&"a".repeat(300), &"a".repeat(299));
        assert!(one.len() > two.len(), "texts of the same letters are cut within themselves");
    }
}
