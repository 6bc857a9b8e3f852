//! What a comparison is told in: names of fields, values, things and what became of them. The paper, the window and the
//! command line say the same.

use agreement::comparison::{Change, Fate, FieldChange, Part, Passage, Run, Subject, Value};
use agreement::{Language, SectionKind};
use locale::{text_of, words as say};

use crate::block::speaking;
use crate::compose::voice::date_in;
use crate::locked::Stamp;

/// A field of which something is told.
#[derive(Debug)]
pub(super) struct ToldField<'a> {
    pub(super) field: &'a FieldChange,
    /// The language of its words.
    pub(super) language: Language,
    pub(super) passages: Vec<Passage>,
}

/// The words of comparisons in one language.
#[derive(Clone, Copy, Debug)]
pub struct ComparisonWords {
    language: Language,
    tongue: locale::Language,
}

impl ComparisonWords {
    /// The words in this language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        ComparisonWords { language, tongue: speaking(language) }
    }

    /// The language they are in.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Which text it is: a version with the day of locking, or the working text.
    #[must_use]
    pub fn version(&self, locked: Option<Stamp>) -> String {
        let Some(stamp) = locked else { return say::ComparisonWorkingText.text(self.tongue) };
        let date = date_in(self.tongue, stamp.locked_on);
        say::ComparisonVersion { number: stamp.version.into(), date: date.into() }.text(self.tongue)
    }

    /// What of a change is told, with words of these languages of the agreement; none where only others changed.
    pub(super) fn told<'a>(&self, change: &'a Change, languages: &[Language]) -> Option<Vec<ToldField<'a>>> {
        let mut fields = Vec::new();
        for field in &change.fields {
            let every = field.is_of_every_language();
            for &language in if every { languages.get(..1).unwrap_or_default() } else { languages } {
                let passages = field.passages(language, &|value| self.value(value));
                if !passages.is_empty() {
                    fields.push(ToldField { field, language, passages });
                }
            }
        }
        let is_told = change.fate != Fate::Kept || change.moved.is_some() || !fields.is_empty();
        is_told.then_some(fields)
    }

    /// The stage a change belongs to.
    #[must_use]
    pub fn stage(&self, change: &Change) -> String {
        match change.stage {
            Some(stage) => self.coded("stage", stage.code()),
            None => say::ComparisonGeneral.text(self.tongue),
        }
    }

    /// What changed: `Tehtävä: Avoin kohtaamispaikka`.
    #[must_use]
    pub fn subject(&self, change: &Change) -> String {
        let usual = change.section.filter(|kind| *kind != SectionKind::Custom);
        let usual = usual.map(|kind| self.coded("section", kind.code())).unwrap_or_default();
        let name = match change.name.shown(self.language) {
            "" => usual,
            name => name.to_owned(),
        };
        match change.subject {
            Subject::Identity => say::ComparisonIdentity.text(self.tongue),
            Subject::Purpose => say::GoalsPurpose.text(self.tongue),
            Subject::Terms(_) => say::ComparisonTerms { name: name.into() }.text(self.tongue),
            Subject::Item(item) => {
                let what = self.coded("item", item.kind.code());
                if name.is_empty() { what } else { self.part_of(what, name) }
            }
        }
    }

    /// What stands beside what became of a thing.
    #[must_use]
    pub fn change_label(&self) -> String {
        say::ComparisonChange.text(self.tongue)
    }

    /// What became of a thing: added, removed, or moved and changed.
    #[must_use]
    pub fn fates(&self, change: &Change) -> String {
        let mut fates = Vec::new();
        match change.fate {
            Fate::Added => fates.push(say::ComparisonAdded.text(self.tongue)),
            Fate::Removed => fates.push(say::ComparisonRemoved.text(self.tongue)),
            Fate::Kept if change.fields.is_empty() => {}
            Fate::Kept => fates.push(say::ComparisonChanged.text(self.tongue)),
        }
        if let Some((from, to)) = change.moved {
            let (from, to) = (from.to_string().into(), to.to_string().into());
            fates.push(say::ComparisonMoved { from, to }.text(self.tongue));
        }
        fates.join("\n")
    }

    /// The name of a field, with the part of the item it belongs to.
    #[must_use]
    pub fn field(&self, field: &FieldChange) -> String {
        let name = text_of(self.tongue, field.field.code(), &[]).unwrap_or_default();
        match &field.part {
            Part::Whole => name,
            Part::Party(party) => self.part_of(name, party.shown(self.language).to_owned()),
            Part::Signatory(number) => {
                let number = number.to_string().into();
                self.part_of(say::ComparisonSignatory { number }.text(self.tongue), name)
            }
            Part::Seat(number) => {
                let number = number.to_string().into();
                self.part_of(say::TermsSeatNumbered { number }.text(self.tongue), name)
            }
        }
    }

    /// The name of a field with the language of its words, where that is another one.
    pub(super) fn told_field(&self, told: &ToldField<'_>) -> String {
        let field = self.field(told.field);
        if told.language == self.language {
            return field;
        }
        let language = self.coded("language", told.language.code()).into();
        say::ComparisonInLanguage { field: field.into(), language }.text(self.tongue)
    }

    /// A value in words.
    #[must_use]
    pub fn value(&self, value: &Value) -> String {
        match value {
            Value::Coded(prefix, code) => self.coded(prefix, code),
            Value::Date(date) => date_in(self.tongue, *date),
            Value::Number(number) => number.to_string(),
        }
    }

    /// How words are read aloud: those of one text say which.
    #[must_use]
    pub fn spoken(&self, run: &Run) -> String {
        let words = |text: &str| text.to_owned().into();
        match run {
            Run::Same(text) => text.clone(),
            Run::Added(text) => say::ComparisonSpokenAdded { words: words(text) }.text(self.tongue),
            Run::Removed(text) => say::ComparisonSpokenRemoved { words: words(text) }.text(self.tongue),
        }
    }

    /// What stands behind words that read the same and look different.
    #[must_use]
    pub fn restyled(&self) -> String {
        say::ComparisonRestyled.text(self.tongue)
    }

    fn part_of(&self, whole: String, part: String) -> String {
        say::ComparisonPart { part: part.into(), whole: whole.into() }.text(self.tongue)
    }

    fn coded(&self, prefix: &str, code: &str) -> String {
        text_of(self.tongue, &format!("{prefix}-{code}"), &[]).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use agreement::comparison::Field;

    #[test]
    fn every_field_has_a_name_in_every_language() {
        for language in Language::ALL {
            for field in Field::ALL {
                let name = text_of(speaking(language), field.code(), &[]);
                assert!(name.is_some_and(|name| !name.contains("{")), "{}", field.code());
            }
        }
    }
}
