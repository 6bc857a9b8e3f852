//! The language of a document: its words, and the texts of an agreement with what is missing made visible.

use agreement::{AgreementLanguages, Language};
use chrono::NaiveDate;
use locale::{dates, words};

use crate::block::{Span, Text, speaking};

/// In which language or languages a document speaks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voice {
    languages: AgreementLanguages,
    draft: bool,
    /// Speaks in one of two languages alone.
    only: Option<Language>,
}

impl Voice {
    pub(super) fn new(languages: AgreementLanguages, draft: bool) -> Self {
        Voice { languages, draft, only: None }
    }

    pub(super) fn is_draft(self) -> bool {
        self.draft
    }

    /// The first language, in which the header speaks.
    pub(super) fn main(self) -> Language {
        self.languages.languages().first().copied().unwrap_or(Language::Fi)
    }

    /// All languages of the document.
    pub(super) fn all(self) -> &'static [Language] {
        let all = self.languages.languages();
        let one = self.only.and_then(|only| all.iter().position(|language| *language == only));
        one.map_or(all, |at| &all[at..=at])
    }

    /// What is said in the first language, and under it the same in the second.
    pub(super) fn in_turn(self, say: impl Fn(Voice) -> Text) -> Text {
        let mut text = Text::default();
        for &language in self.all() {
            let part = say(Voice { only: Some(language), ..self });
            if part.is_empty() || part.plain() == text.plain() {
                continue;
            }
            if !text.is_empty() {
                text.spans.push(Span::plain("\n"));
            }
            text.spans.extend(part.spans);
        }
        text
    }

    /// Words of the program in the first language, without style.
    pub(super) fn plain(self, say: impl Fn(locale::Language) -> String) -> String {
        say(speaking(self.main()))
    }

    /// Words of the program; with two languages `Osapuoli / Part`.
    pub(super) fn words(self, say: impl Fn(locale::Language) -> String) -> Text {
        self.joined(" / ", say)
    }

    /// Words of the program; with two languages one under the other.
    pub(super) fn lines(self, say: impl Fn(locale::Language) -> String) -> Text {
        self.joined("\n", say)
    }

    fn joined(self, between: &str, say: impl Fn(locale::Language) -> String) -> Text {
        let mut text = Text::default();
        let mut said: Vec<String> = Vec::new();
        for &language in self.all() {
            let words = say(speaking(language));
            if words.is_empty() || said.contains(&words) {
                continue;
            }
            if !said.is_empty() {
                text.spans.push(Span::plain(between));
            }
            text.spans.push(Span { language: self.foreign(language), ..Span::plain(words.clone()) });
            said.push(words);
        }
        text
    }

    /// A date; nothing for none.
    pub(super) fn date(self, date: Option<NaiveDate>) -> Text {
        date.map_or_else(Text::default, |date| self.lines(|language| date_in(language, date)))
    }

    /// A text of the agreement; with two languages one under the other.
    pub(super) fn text(self, text: &agreement::Text) -> Text {
        self.shown(text, "\n", &Span::plain(""))
    }

    /// A text of the agreement in one style; with two languages one under the other.
    pub(super) fn styled(self, text: &agreement::Text, style: &Span) -> Text {
        self.shown(text, "\n", style)
    }

    /// A name; with two languages one under the other, unless they are the same.
    pub(super) fn name(self, text: &agreement::Text) -> Text {
        self.shown(text, "\n", &Span::name(""))
    }

    /// A text of the agreement on one line: `kaupunginjohtaja / stadsdirektör`.
    pub(super) fn on_one_line(self, text: &agreement::Text) -> Text {
        self.shown(text, " / ", &Span::plain(""))
    }

    fn shown(self, text: &agreement::Text, between: &str, style: &Span) -> Text {
        let mut out = Text::default();
        let mut said: Vec<&str> = Vec::new();
        for &language in self.all() {
            let Some((found, words)) = best(text, language) else { continue };
            // A name is often the same in every language: only what should differ is called untranslated.
            let untranslated = found != language && self.draft && !style.name;
            // In turn with another language, its words are not said again instead of these.
            let in_turn = self.only.is_some_and(|_| self.languages.languages().contains(&found));
            let repeated = said.contains(&words) || (found != language && in_turn && !style.name);
            if repeated && !untranslated {
                continue;
            }
            if !said.is_empty() {
                out.spans.push(Span::plain(between));
            }
            if !repeated {
                let language = self.foreign(found);
                out.spans.push(Span { text: words.to_owned(), language, ..style.clone() });
            }
            if untranslated {
                let space = if said.is_empty() && !repeated { " " } else { "" };
                out.spans.push(self.untranslated(space, language));
            }
            said.push(words);
        }
        out
    }

    /// `[käännös puuttuu]` in the language that is missing, for drafts.
    pub(super) fn untranslated(self, space: &str, missing: Language) -> Span {
        let mark = words::DocumentNotTranslated.text(speaking(missing));
        Span { language: self.foreign(missing), ..Span::italic(format!("{space}[{mark}]")) }
    }

    /// The language of a span, where it is not the document's.
    pub(super) fn foreign(self, language: Language) -> Option<Language> {
        (language != self.main()).then_some(language)
    }
}

/// The words in `wanted`, else in the first language that has some.
pub(super) fn best(text: &agreement::Text, wanted: Language) -> Option<(Language, &str)> {
    std::iter::once(wanted).chain(Language::ALL).find_map(|language| {
        text.get(language).map(|words| (language, words.trim())).filter(|(_, w)| !w.is_empty())
    })
}

/// A date. English readers take 5.10.2026 for a day in May: there the month stands in words.
pub(super) fn date_in(language: locale::Language, date: NaiveDate) -> String {
    match language {
        locale::Language::En => dates::long(language, date),
        locale::Language::Fi | locale::Language::Sv => dates::date(date),
    }
}

/// A period, both days included.
pub(super) fn period_in(language: locale::Language, first: NaiveDate, last: NaiveDate) -> String {
    match language {
        locale::Language::En => format!("{} – {}", date_in(language, first), date_in(language, last)),
        locale::Language::Fi | locale::Language::Sv => dates::range(first, last),
    }
}
