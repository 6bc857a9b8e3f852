//! The languages of agreements, and texts that exist in several of them.

use serde::{Deserialize, Serialize};

/// A language a text can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Finnish.
    Fi,
    /// Swedish, as used in Finland.
    Sv,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which texts are shown.
    pub const ALL: [Self; 3] = [Self::Fi, Self::Sv, Self::En];

    /// The ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::En => "en",
        }
    }

    /// The language of an ISO 639-1 code, if it is one of ours.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }
}

/// The language form of an agreement: one language, or Finnish and Swedish as parallel texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum AgreementLanguages {
    /// Finnish only.
    #[default]
    #[serde(rename = "fi")]
    Fi,
    /// Swedish only.
    #[serde(rename = "sv")]
    Sv,
    /// Finnish and Swedish beside each other.
    #[serde(rename = "fi+sv")]
    FiSv,
    /// English only.
    #[serde(rename = "en")]
    En,
}

impl AgreementLanguages {
    /// Every language form.
    pub const ALL: [Self; 4] = [Self::Fi, Self::Sv, Self::FiSv, Self::En];

    /// The code used on the command line and in files: `fi`, `sv`, `fi+sv` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fi => "fi",
            Self::Sv => "sv",
            Self::FiSv => "fi+sv",
            Self::En => "en",
        }
    }

    /// The language form of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.code() == code)
    }

    /// The languages in which every text must exist.
    pub const fn languages(self) -> &'static [Language] {
        match self {
            Self::Fi => &[Language::Fi],
            Self::Sv => &[Language::Sv],
            Self::FiSv => &[Language::Fi, Language::Sv],
            Self::En => &[Language::En],
        }
    }
}

/// The same content in up to three languages; absent where it has not been written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localized<T> {
    /// Finnish.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub fi: Option<T>,
    /// Swedish.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub sv: Option<T>,
    /// English.
    #[serde(default = "none", skip_serializing_if = "Option::is_none")]
    pub en: Option<T>,
}

// `#[serde(default)]` alone would ask for `T: Default`.
const fn none<T>() -> Option<T> {
    None
}

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self { fi: None, sv: None, en: None }
    }
}

/// A short text (a name, a title, a sentence) in up to three languages.
pub type Text = Localized<String>;

impl<T> Localized<T> {
    /// Content in one language only.
    pub fn of(language: Language, content: T) -> Self {
        let mut localized = Self::default();
        localized.set(language, Some(content));
        localized
    }

    /// The content in exactly this language.
    pub const fn get(&self, language: Language) -> Option<&T> {
        match language {
            Language::Fi => self.fi.as_ref(),
            Language::Sv => self.sv.as_ref(),
            Language::En => self.en.as_ref(),
        }
    }

    /// Writes or removes the content in one language.
    pub fn set(&mut self, language: Language, content: Option<T>) {
        *match language {
            Language::Fi => &mut self.fi,
            Language::Sv => &mut self.sv,
            Language::En => &mut self.en,
        } = content;
    }

    /// The content in this language, else in the first of fi, sv, en that has it, with the language found.
    pub fn best(&self, wanted: Language) -> Option<(Language, &T)> {
        std::iter::once(wanted)
            .chain(Language::ALL)
            .find_map(|language| self.get(language).map(|content| (language, content)))
    }

    /// Whether no language has content.
    pub const fn is_empty(&self) -> bool {
        self.fi.is_none() && self.sv.is_none() && self.en.is_none()
    }

    /// The same in another type, language by language.
    pub fn map<U>(&self, mut change: impl FnMut(Language, &T) -> U) -> Localized<U> {
        Localized {
            fi: self.fi.as_ref().map(|content| change(Language::Fi, content)),
            sv: self.sv.as_ref().map(|content| change(Language::Sv, content)),
            en: self.en.as_ref().map(|content| change(Language::En, content)),
        }
    }
}

impl Text {
    /// The text in this language, else in another, else an empty string: for places where something must stand.
    pub fn shown(&self, wanted: Language) -> &str {
        self.best(wanted).map_or("", |(_, text)| text)
    }

    /// The same text trimmed, with empty texts absent: "never null, never empty" (ruling 4).
    #[must_use]
    pub fn tidy(&self) -> Self {
        let tidy = |text: &Option<String>| {
            text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        Self { fi: tidy(&self.fi), sv: tidy(&self.sv), en: tidy(&self.en) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_shown_in_the_wanted_language_or_the_first_that_exists() {
        let text = Text { fi: None, sv: Some("Mål".into()), en: Some("Goal".into()) };
        assert_eq!(text.shown(Language::En), "Goal");
        assert_eq!(text.shown(Language::Fi), "Mål");
        assert_eq!(Text::default().shown(Language::Fi), "");
    }

    #[test]
    fn absent_languages_are_not_written() {
        let text = Text::of(Language::Sv, "Mål".into());
        assert_eq!(serde_json::to_string(&text).expect("plain data"), r#"{"sv":"Mål"}"#);
    }
}
