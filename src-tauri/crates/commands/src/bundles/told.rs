//! What differs between a bundle and what is here, in words: item by item, both versions.

use crate::{CommandError, Session, comparison, frame, versions, words};
use agreement::comparison::{Change, Subject, compare};
use agreement::{Agreement, Language, PartyId, SignatoryId};
use document::ComparisonWords;
use locale::words as say;
use serde_json::Value;
use std::collections::BTreeMap;
use store::{Fate, Incoming, ItemDifference};

/// Lines of one version of an item.
const MOST_LINES: usize = 12;

/// Differences that a person takes for one: an item with what hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// What a decision about it is called by: scope, kind and id.
    pub(crate) key: String,
    /// What it is, with its name.
    pub(crate) subject: String,
    pub(crate) fate: Fate,
    /// What it says here; empty where it is not here.
    pub(crate) ours: Vec<String>,
    /// What it says in the bundle; empty where it is not there.
    pub(crate) theirs: Vec<String>,
    /// The differences in it, by the store's keys.
    pub(crate) keys: Vec<String>,
}

/// Both sides of one agreement.
struct Pair {
    ours: Option<Agreement>,
    theirs: Option<Agreement>,
    changes: Vec<Change>,
}

/// The differences as a person sees them: conflicts first, then in the order of the tables.
pub(crate) fn groups(
    session: &Session,
    incoming: &Incoming,
    differences: &[ItemDifference],
) -> Result<Vec<Group>, CommandError> {
    let mut pairs = BTreeMap::new();
    for id in incoming.agreements() {
        let ours = session.workspace.read().agreement(id).ok();
        let theirs = Some(incoming.reader().agreement(id)?);
        let changes = match (&ours, &theirs) {
            (Some(ours), Some(theirs)) => compare(&ours.text, &theirs.text).changes,
            _ => Vec::new(),
        };
        pairs.insert(id.to_string(), Pair { ours, theirs, changes });
    }
    let mut gathered: BTreeMap<(String, String, String), Vec<&ItemDifference>> = BTreeMap::new();
    for difference in differences {
        let pair = pairs.get(&difference.scope);
        // An agreement that is new is one thing, not hundreds.
        let is_new = pair.is_some_and(|pair| pair.ours.is_none());
        let (kind, id) = if is_new { ("agreement".into(), String::new()) } else { place(difference, pair) };
        gathered.entry((difference.scope.clone(), kind, id)).or_default().push(difference);
    }
    let speaker = Speaker { language: session.language, words: ComparisonWords::new(session.language) };
    let mut groups: Vec<Group> = gathered
        .into_iter()
        .map(|((scope, kind, id), found)| speaker.group(pairs.get(&scope), (&scope, &kind, &id), &found))
        .collect();
    groups.sort_by_key(|group| group.fate != Fate::Conflict);
    Ok(groups)
}

/// Which item a difference belongs to: its kind and id.
fn place(difference: &ItemDifference, pair: Option<&Pair>) -> (String, String) {
    let name = difference.name.as_str();
    let first = name.split('/').next().unwrap_or_default();
    let (kind, id) = match difference.table.as_str() {
        "agreement" => match name.split('.').next().unwrap_or_default() {
            "identity" => ("identity", String::new()),
            "purpose" => ("purpose", String::new()),
            "trashed_at" => ("trash", String::new()),
            "dots_per_party" => ("votes", String::new()),
            _ => ("terms", String::new()),
        },
        "signatory" | "signatory_name" => ("party", party_of_signatory(difference, pair)),
        "role" => ("task", first.to_owned()),
        "vote" => ("votes", String::new()),
        "approval" => ("decision", name.to_owned()),
        other => return (other.replace('_', "-"), name.to_owned()),
    };
    (kind.to_owned(), id)
}

fn party_of_signatory(difference: &ItemDifference, pair: Option<&Pair>) -> String {
    let Ok(id) = difference.name.parse::<uuid::Uuid>() else { return String::new() };
    let sides = pair.into_iter().flat_map(|pair| [&pair.ours, &pair.theirs]).flatten();
    let mut parties = sides.flat_map(|agreement| &agreement.text.parties);
    let signs =
        |party: &&agreement::Party| party.signatories.iter().any(|signatory| signatory.id == SignatoryId(id));
    parties.find(signs).map(|party| party.id.to_string()).unwrap_or_default()
}

struct Speaker {
    language: Language,
    words: ComparisonWords,
}

impl Speaker {
    fn group(
        &self,
        pair: Option<&Pair>,
        (scope, kind, id): (&str, &str, &str),
        found: &[&ItemDifference],
    ) -> Group {
        let fate = |wanted: Fate| found.iter().any(|difference| difference.fate == wanted);
        let all = |wanted: Fate| found.iter().all(|difference| difference.fate == wanted);
        let of_item = found.iter().find(|difference| difference.table.replace('_', "-") == kind);
        let fate = match of_item.map(|difference| difference.fate) {
            _ if fate(Fate::Conflict) => Fate::Conflict,
            Some(fate) => fate,
            None if all(Fate::New) && kind == "agreement" => Fate::New,
            None => Fate::Changed,
        };
        let changes = pair.map(|pair| changes_of(pair, kind, id)).unwrap_or_default();
        let (mut ours, mut theirs) = self.compared(&changes);
        if kind != "agreement" && ours.is_empty() && theirs.is_empty() {
            (ours, theirs) = self.leaves(found);
        }
        let name = self.name(pair, kind, id, found);
        let subject = match changes.first().map(|change| self.words.subject(change)) {
            Some(subject) if kind != "terms" => subject,
            _ => self.subject(kind, &name),
        };
        let key = [scope, kind, id].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/");
        let keys = found.iter().map(|difference| difference.key.clone()).collect();
        Group { key, subject, fate, ours: cut(ours), theirs: cut(theirs), keys }
    }

    fn subject(&self, kind: &str, name: &str) -> String {
        let is_item = agreement::ItemKind::ALL.iter().any(|item| item.code() == kind);
        let what = match kind {
            _ if is_item => words::of_code(self.language, "item", kind),
            "agreement" | "identity" | "purpose" | "terms" | "trash" | "votes" | "decision" | "original"
            | "scan" | "organisation" => words::of_code(self.language, "bundle-item", kind),
            _ => say::BundleItemOther.text(words::tongue(self.language)),
        };
        if name.is_empty() { what } else { format!("{what}: {}", frame::short(name)) }
    }

    /// What a comparison of the texts says of it, field by field.
    fn compared(&self, changes: &[&Change]) -> (Vec<String>, Vec<String>) {
        use crate::wire::RunKind;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for field in changes.iter().flat_map(|change| comparison::shown(&self.words, change).fields) {
            let side = |other: RunKind| {
                let runs = field.passages.iter().map(|passage| {
                    let words =
                        passage.runs.iter().filter(|run| run.kind != other).map(|run| run.text.as_str());
                    words.collect::<String>()
                });
                runs.filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join(" ")
            };
            let put = |lines: &mut Vec<String>, text: String| {
                if !text.is_empty() {
                    lines.push(format!("{}: {text}", field.name));
                }
            };
            put(&mut ours, side(RunKind::Added));
            put(&mut theirs, side(RunKind::Removed));
        }
        (ours, theirs)
    }

    /// The words that stand on one side only, for what no text of an agreement says.
    fn leaves(&self, found: &[&ItemDifference]) -> (Vec<String>, Vec<String>) {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for difference in found {
            self.gather(difference.ours.as_ref(), "", &mut ours);
            self.gather(difference.theirs.as_ref(), "", &mut theirs);
        }
        let only = |these: &[String], those: &[String]| {
            these.iter().filter(|line| !those.contains(line)).cloned().collect::<Vec<_>>()
        };
        (only(&ours, &theirs), only(&theirs, &ours))
    }

    fn gather(&self, value: Option<&Value>, key: &str, lines: &mut Vec<String>) {
        match value {
            Some(Value::Object(fields)) => {
                fields.iter().for_each(|(key, value)| self.gather(Some(value), key, lines));
            }
            Some(Value::Array(values)) => {
                values.iter().for_each(|value| self.gather(Some(value), key, lines))
            }
            Some(Value::String(text)) => match serde_json::from_str(text) {
                Ok(inner @ (Value::Object(_) | Value::Array(_))) => self.gather(Some(&inner), key, lines),
                _ => lines.extend(self.leaf(key, text)),
            },
            Some(Value::Number(number)) if key == "dots" || key == "dots_per_party" => {
                lines.push(number.to_string())
            }
            _ => {}
        }
    }

    /// A text that says something to people: no identity, no hash, no place in a list.
    fn leaf(&self, key: &str, text: &str) -> Option<String> {
        /// Fields whose value is a code, and what the words of their codes begin with.
        const CODES: [(&str, &str); 4] = [
            ("result", "decision-result"),
            ("role", "role"),
            ("kind", "organisation-kind"),
            ("level", "decision-level"),
        ];
        if text.is_empty() || key == "place" || text.parse::<uuid::Uuid>().is_ok() || text.len() == 64 {
            return None;
        }
        if let Ok(day) = text.parse::<chrono::NaiveDate>() {
            return Some(locale::dates::date(day));
        }
        match CODES.into_iter().find(|(field, _)| *field == key) {
            Some((_, prefix)) => {
                let key = format!("{prefix}-{}", text.replace('_', "-"));
                locale::text_of(words::tongue(self.language), &key, &[])
            }
            None => Some(text.to_owned()),
        }
    }

    fn name(&self, pair: Option<&Pair>, kind: &str, id: &str, found: &[&ItemDifference]) -> String {
        let theirs = pair.and_then(|pair| pair.theirs.as_ref());
        let party = |id: &str| {
            let id = PartyId(id.parse().ok()?);
            let sides = pair.into_iter().flat_map(|pair| [&pair.ours, &pair.theirs]).flatten();
            let mut parties = sides.filter_map(|agreement| agreement.text.party(id));
            parties.next().map(|party| party.name.shown(self.language).to_owned())
        };
        let name = match (kind, id.split_once('/')) {
            ("agreement", _) => theirs.map(|agreement| frame::title(self.language, agreement)),
            ("party", _) => party(id),
            ("decision", Some((version, id))) => {
                let version = version.parse().map(|version| versions::name(self.language, version));
                Some(format!("{} ({})", party(id).unwrap_or_default(), version.unwrap_or_default()))
            }
            ("original", Some((_, number))) => Some(number.to_owned()),
            ("contact" | "organisation", _) => self.first_name(found),
            _ => None,
        };
        name.unwrap_or_default()
    }

    /// The name that stands in the rows of an item, in the window's language where it has several.
    fn first_name(&self, found: &[&ItemDifference]) -> Option<String> {
        let rows = found.iter().flat_map(|difference| [&difference.theirs, &difference.ours]).flatten();
        let mut contents =
            rows.filter_map(|state| state.as_object()?.values().next()?.get(0)?.get("content")?.as_str());
        let content: Value = serde_json::from_str(contents.next()?).ok()?;
        let name = content.get("name")?;
        let in_language = || {
            let codes = std::iter::once(self.language).chain(Language::ALL);
            codes.into_iter().find_map(|language| name.get(language.code())?.as_str())
        };
        name.as_str().or_else(in_language).map(str::to_owned)
    }
}

fn changes_of<'a>(pair: &'a Pair, kind: &str, id: &str) -> Vec<&'a Change> {
    let is_of = |change: &&Change| match change.subject {
        Subject::Identity => kind == "identity",
        Subject::Purpose => kind == "purpose",
        Subject::Terms(_) => kind == "terms",
        Subject::Item(item) => item.kind.code() == kind && item.id.to_string() == id,
    };
    pair.changes.iter().filter(is_of).collect()
}

fn cut(mut lines: Vec<String>) -> Vec<String> {
    if lines.len() > MOST_LINES {
        lines.truncate(MOST_LINES);
        lines.push("…".to_owned());
    }
    lines
}

/// What becomes of an item, in words.
pub(crate) fn fate(language: Language, fate: Fate) -> String {
    let tongue = words::tongue(language);
    match fate {
        Fate::New => say::BundleFateNew.text(tongue),
        Fate::Changed => say::BundleFateChanged.text(tongue),
        Fate::Removed => say::BundleFateRemoved.text(tongue),
        Fate::Conflict => say::BundleFateConflict.text(tongue),
    }
}
