//! What changed from one text of an agreement to another: item by item, field by field, word by word.
//!
//! Texts are compared as their archive forms say them, so that what is not agreed (order keys, the way into the register,
//! parties that do not join) is no difference. Items are known by their identity; what moved is told as moved.

mod fields;
mod lists;
mod passages;
mod texts;
mod words;

pub use fields::{Field, Part, Value};
pub use passages::{Form, Passage};
pub use words::Run;

use crate::{ItemRef, Language, Localized, SectionKind, Stage, Text, TextRecord, archive};
use texts::Texts;
use uuid::Uuid;

/// Everything that changed, in the order of the agreement.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// What became of each thing that is not as it was.
    pub changes: Vec<Change>,
}

/// What became of one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The stage it belongs to; none for what the agreement is called and the like.
    pub stage: Option<Stage>,
    /// What it is.
    pub subject: Subject,
    /// What it is called, in the later text if it is there.
    pub name: Text,
    /// The kind of the section, for sections and terms: they may have no title of their own.
    pub section: Option<SectionKind>,
    /// Whether it is in both texts.
    pub fate: Fate,
    /// From which place among its neighbours to which, counted from 1, where it moved.
    pub moved: Option<(usize, usize)>,
    /// The fields that differ; for what was added or removed, all that say something.
    pub fields: Vec<FieldChange>,
}

/// What can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// What the agreement is called, its kind, languages and date.
    Identity,
    /// The purpose.
    Purpose,
    /// What the agreement says once, by the section in which it is printed.
    Terms(SectionKind),
    /// An item of a list.
    Item(ItemRef),
}

impl Subject {
    /// Its code: `identity`, `purpose`, `terms`, or that of the item's kind.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Purpose => "purpose",
            Self::Terms(_) => "terms",
            Self::Item(item) => item.kind.code(),
        }
    }

    /// The identity of the item.
    pub const fn id(self) -> Option<Uuid> {
        if let Self::Item(item) = self { Some(item.id) } else { None }
    }
}

/// In which of the two texts something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// In the later one only.
    Added,
    /// In the earlier one only.
    Removed,
    /// In both.
    Kept,
}

impl Fate {
    /// Its code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Kept => "kept",
        }
    }
}

/// What became of a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// The field.
    pub field: Field,
    /// Of which part of the item.
    pub part: Part,
    /// What differs.
    pub difference: Difference,
}

/// What differs in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// Words of the agreement; languages in which nothing changed are absent.
    Words(Localized<Vec<Passage>>),
    /// Words that are the same in every language: a number of a case, an address.
    Plain(Vec<Run>),
    /// A value, such as a day or a role.
    Value {
        /// What it was.
        before: Option<Value>,
        /// What it is.
        after: Option<Value>,
    },
    /// Names of a list, in order.
    Names(Vec<NameRun>),
}

/// A name in a list that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameRun {
    /// In which of the two lists it is.
    pub fate: Fate,
    /// The name.
    pub name: Text,
}

/// Compares two texts of one agreement.
pub fn compare(before: &TextRecord, after: &TextRecord) -> Comparison {
    let (before, after) = (archive::settled(before), archive::settled(after));
    let texts = Texts { before: &before, after: &after };
    let mut changes = texts.once(None, Subject::Identity, fields::identity);
    changes.extend(texts.parties());
    changes.extend(texts.once(Some(Stage::Goals), Subject::Purpose, fields::purpose));
    changes.extend(texts.goals());
    changes.extend(texts.division());
    texts.sections(&mut changes);
    Comparison { changes }
}

impl Comparison {
    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }
}

impl Change {
    /// Whether what it says differs, not only whether or where it stands.
    pub fn is_reworded(&self) -> bool {
        self.fate == Fate::Kept && !self.fields.is_empty()
    }
}

impl FieldChange {
    /// What changed in this language, with values and names said by `say`; empty where the words of this language are as
    /// they were.
    pub fn passages(&self, language: Language, say: &dyn Fn(&Value) -> String) -> Vec<Passage> {
        let runs = match &self.difference {
            Difference::Words(words) => return words.get(language).cloned().unwrap_or_default(),
            Difference::Plain(runs) => runs.clone(),
            Difference::Value { before, after } => {
                let removed = before.as_ref().map(|value| Run::Removed(say(value)));
                removed.into_iter().chain(after.as_ref().map(|value| Run::Added(say(value)))).collect()
            }
            Difference::Names(names) => names_in_line(names, language),
        };
        vec![Passage::of(words::Compared { runs, restyled: false })]
    }

    /// Whether it says the same in every language.
    pub const fn is_of_every_language(&self) -> bool {
        !matches!(self.difference, Difference::Words(_))
    }
}

/// Names with commas between those of one text; a comma belongs to the name before it.
fn names_in_line(names: &[NameRun], language: Language) -> Vec<Run> {
    let run = |(at, name): (usize, &NameRun)| {
        let stands_with =
            |other: &NameRun| name.fate == Fate::Kept || other.fate == Fate::Kept || other.fate == name.fate;
        let comma = if names[at + 1..].iter().any(stands_with) { ", " } else { "" };
        let text = format!("{}{comma}", name.name.shown(language));
        match name.fate {
            Fate::Added => Run::Added(text),
            Fate::Removed => Run::Removed(text),
            Fate::Kept => Run::Same(text),
        }
    };
    names.iter().enumerate().map(run).collect()
}
