//! The library of model clauses, and filling sections from it.

use crate::wire::{ClauseOffer, PickLine, PickList};
use crate::{CommandError, words};
use agreement::{
    Agreement, ClauseOrigin, ClauseText, Language, ListEntry, ListForm, Localized, Section, SectionId,
    SectionKind, Text, WholeWord, parse_clause, parse_list_file,
};
use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/library.rs"));

/// The clauses and lists of `assets/clauses`, read once.
#[derive(Debug)]
pub(crate) struct Library {
    /// By section kind and alternative, then by language.
    clauses: BTreeMap<(SectionKind, String), BTreeMap<Language, ClauseText>>,
    lists: BTreeMap<String, BTreeMap<Language, Vec<ListEntry>>>,
}

impl Library {
    /// Reads the library that was built into the program.
    pub(crate) fn load() -> Result<Self, CommandError> {
        let mut library = Self { clauses: BTreeMap::new(), lists: BTreeMap::new() };
        for (language, name, text) in FILES {
            let fault =
                |problem: String| CommandError::Internal(format!("clause {language}/{name}: {problem}"));
            let language = Language::from_code(language).ok_or_else(|| fault("language".into()))?;
            if let Some(stem) = name.strip_suffix(".list") {
                let entries = parse_list_file(text, ListForm::of_file_stem(stem))
                    .map_err(|error| fault(error.to_string()))?;
                library.lists.entry(stem.to_owned()).or_default().insert(language, entries);
            } else if let Some(stem) = name.strip_suffix(".txt") {
                let origin = ClauseOrigin::from_file_stem(stem).ok_or_else(|| fault("name".into()))?;
                let clause = parse_clause(text, language).map_err(|error| fault(error.to_string()))?;
                library
                    .clauses
                    .entry((origin.kind, origin.alternative))
                    .or_default()
                    .insert(language, clause);
            }
        }
        Ok(library)
    }

    fn clause(&self, origin: &ClauseOrigin) -> Option<&BTreeMap<Language, ClauseText>> {
        self.clauses.get(&(origin.kind, origin.alternative.clone()))
    }

    /// The texts offered for a kind, the main one first, filled for this agreement in the window's language.
    pub(crate) fn offers(
        &self,
        agreement: &Agreement,
        kind: SectionKind,
        language: Language,
    ) -> Vec<ClauseOffer> {
        let of_kind =
            self.clauses.iter().filter(|((found, _), _)| *found == kind || kind == SectionKind::Custom);
        of_kind
            .filter_map(|((kind, alternative), texts)| {
                let clause = texts.get(&language)?;
                let (title, text) = fill(clause, agreement, &agreement.text.identity.whole, language);
                Some(ClauseOffer {
                    kind: *kind,
                    alternative: alternative.clone(),
                    title,
                    note: clause.note().unwrap_or_default().to_owned(),
                    text: (&text).into(),
                })
            })
            .collect()
    }

    /// The section with its body taken from the library in every language; the title stays the section's own.
    pub(crate) fn filled(
        &self,
        agreement: &Agreement,
        section: &Section,
        origin: ClauseOrigin,
    ) -> Option<Section> {
        self.filled_with(agreement, section, origin, &agreement.text.identity.whole)
    }

    fn filled_with(
        &self,
        agreement: &Agreement,
        section: &Section,
        origin: ClauseOrigin,
        whole: &WholeWord,
    ) -> Option<Section> {
        let mut body = Localized::default();
        for (language, clause) in self.clause(&origin)? {
            body.set(*language, Some(fill(clause, agreement, whole, *language).1));
        }
        Some(Section { body, origin: Some(origin), left_out: None, ..section.clone() })
    }

    /// Whether the section's body is the library's, word by word, in every language.
    pub(crate) fn is_untouched(&self, agreement: &Agreement, section: &Section) -> bool {
        let Some(clause) = section.origin.as_ref().and_then(|origin| self.clause(origin)) else {
            return false;
        };
        let kind_of = |id: SectionId| {
            agreement.text.sections.iter().find(|section| section.id == id).map(|section| section.kind)
        };
        clause.iter().all(|(language, text)| {
            section.body.get(*language).is_some_and(|body| {
                text.is_untouched(body, &agreement.text.identity.whole, &kind_of, &|kind| {
                    usual_title(kind, *language)
                })
            })
        })
    }

    /// The lines of a list in every language; the lists have the same lines in each.
    pub(crate) fn lines(&self, list: PickList) -> Vec<PickLine> {
        let stem = match list {
            PickList::LegalBasis => "legal-basis",
            PickList::Values => "values",
            PickList::Wishes => "wishes",
            PickList::Definitions => "definitions",
        };
        let Some(texts) = self.lists.get(stem) else { return Vec::new() };
        let count = texts.values().map(Vec::len).min().unwrap_or_default();
        (0..count).map(|line| pick_line(texts, line, list)).collect()
    }
}

fn pick_line(texts: &BTreeMap<Language, Vec<ListEntry>>, line: usize, list: PickList) -> PickLine {
    let (mut text, mut more) = (Text::default(), Text::default());
    for (language, entries) in texts {
        let entry = &entries[line];
        // A definition is kept apart from its term; elsewhere what follows the dash belongs to the text.
        let whole = match (&entry.more, list) {
            (Some(rest), PickList::LegalBasis | PickList::Values) => format!("{} – {rest}", entry.text),
            _ => entry.text.clone(),
        };
        text.set(*language, Some(whole));
        more.set(*language, entry.more.clone());
    }
    PickLine { text: (&text).into(), definition: (&more).into() }
}

fn fill(
    clause: &ClauseText,
    agreement: &Agreement,
    whole: &WholeWord,
    language: Language,
) -> (String, agreement::RichText) {
    let section_of = |kind| agreement.text.section_of(kind).map(|section| section.id);
    clause.fill(whole, &section_of, &|kind| usual_title(kind, language))
}

/// The usual title of a section kind in a language.
pub(crate) fn usual_title(kind: SectionKind, language: Language) -> String {
    match kind {
        SectionKind::Custom => String::new(),
        kind => words::of_code(language, "section", kind.code()),
    }
}

/// The sections nobody has touched, filled anew with another word for the whole (ruling 9).
pub(crate) fn refilled(library: &Library, agreement: &Agreement, whole: &WholeWord) -> Vec<Section> {
    let untouched = agreement.text.sections.iter().filter(|section| library.is_untouched(agreement, section));
    untouched
        .filter_map(|section| library.filled_with(agreement, section, section.origin.clone()?, whole))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_section_kind_has_a_main_clause_in_every_language() {
        let library = Library::load().expect("the library can be read");
        for kind in SectionKind::ALL.iter().filter(|kind| **kind != SectionKind::Custom) {
            let texts = library.clauses.get(&(*kind, String::new()));
            let languages: Vec<Language> =
                texts.into_iter().flatten().map(|(language, _)| *language).collect();
            assert_eq!(languages, Language::ALL, "{}", kind.code());
        }
    }

    #[test]
    fn the_lists_have_the_same_lines_in_every_language() {
        let library = Library::load().expect("the library can be read");
        for (name, texts) in &library.lists {
            let counts: Vec<usize> = texts.values().map(Vec::len).collect();
            assert!(
                counts.len() == 3 && counts.windows(2).all(|pair| pair[0] == pair[1]),
                "{name}: {counts:?}"
            );
        }
    }
}
