//! The three languages of the program.

/// A language of the window or of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub enum Language {
    /// Finnish, the one the others are measured by.
    #[default]
    Fi,
    /// Swedish as it is used in Finland.
    Sv,
    /// English.
    En,
}

impl Language {
    /// All languages, in the order they are offered.
    pub const ALL: [Language; 3] = [Language::Fi, Language::Sv, Language::En];

    /// The code on the wire, in files and in the name of the translation folder: `fi`, `sv`, `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Language::Fi => "fi",
            Language::Sv => "sv",
            Language::En => "en",
        }
    }

    /// The language of a code; a region or an encoding behind it is ignored, so that `sv_FI.UTF-8` is Swedish.
    pub fn from_code(code: &str) -> Option<Language> {
        let primary = code.split(['-', '_', '.', '@']).next()?;
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(primary))
    }
}
