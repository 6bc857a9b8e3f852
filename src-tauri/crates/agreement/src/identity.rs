//! What an agreement is called, what kind it is and in which languages it is made.

use crate::{AgreementId, AgreementLanguages, Language, Text};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The kind of agreement (never *yhteistoimintasopimus*, a statutory term).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementKind {
    /// aiesopimus.
    LetterOfIntent,
    /// puitesopimus.
    Framework,
    /// verkostosopimus.
    Network,
    /// yhteistyösopimus.
    #[default]
    Cooperation,
    /// kumppanuussopimus.
    Partnership,
}

impl AgreementKind {
    /// Every kind.
    pub const ALL: [Self; 5] =
        [Self::LetterOfIntent, Self::Framework, Self::Network, Self::Cooperation, Self::Partnership];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LetterOfIntent => "letter-of-intent",
            Self::Framework => "framework",
            Self::Network => "network",
            Self::Cooperation => "cooperation",
            Self::Partnership => "partnership",
        }
    }
}

/// Whether the agreement binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalNature {
    /// Binding.
    #[default]
    Binding,
    /// A letter of intent: tells a will and binds nobody.
    Intent,
}

/// How wide an area the agreement covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// One municipality.
    Municipality,
    /// Several municipalities.
    SeveralMunicipalities,
    /// A whole wellbeing services county.
    #[default]
    County,
}

/// Which of parallel texts counts when they differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "text", rename_all = "snake_case")]
pub enum Prevailing {
    /// Both are equally authentic.
    BothAuthentic,
    /// One prevails.
    One {
        /// The language that prevails.
        language: Language,
    },
}

/// The word for the whole ("perhekeskus"), a setting used by the model clauses (ruling 9).
///
/// Finnish and Swedish forms are typed, never inflected by rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WholeWord {
    /// Finnish nominative: perhekeskus.
    pub fi: String,
    /// Finnish genitive: perhekeskuksen.
    pub fi_genitive: String,
    /// Finnish partitive: perhekeskusta.
    pub fi_partitive: String,
    /// Finnish inessive: perhekeskuksessa.
    pub fi_inessive: String,
    /// Swedish indefinite: familjecenter.
    pub sv: String,
    /// Swedish definite: familjecentret.
    pub sv_definite: String,
    /// Swedish definite genitive: familjecentrets.
    pub sv_definite_genitive: String,
    /// English: family centre.
    pub en: String,
}

impl Default for WholeWord {
    fn default() -> Self {
        Self {
            fi: "perhekeskus".into(),
            fi_genitive: "perhekeskuksen".into(),
            fi_partitive: "perhekeskusta".into(),
            fi_inessive: "perhekeskuksessa".into(),
            sv: "familjecenter".into(),
            sv_definite: "familjecentret".into(),
            sv_definite_genitive: "familjecentrets".into(),
            en: "family centre".into(),
        }
    }
}

/// What an agreement is called, what kind it is, in which languages and for which area it is made.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Identity {
    /// Title.
    pub title: Text,
    /// Kind.
    #[serde(default)]
    pub kind: AgreementKind,
    /// Case number (diaarinumero).
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub case_number: String,
    /// Language form.
    #[serde(default)]
    pub languages: AgreementLanguages,
    /// Which parallel text counts; only for several languages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prevailing: Option<Prevailing>,
    /// The date on the page; never today's (ruling 12).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// The sender at the top left of each page: the name of the network or area.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub sender: Text,
    /// The area, in words.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub area: Text,
    /// How wide the area is.
    #[serde(default)]
    pub level: Level,
    /// Whether it binds.
    #[serde(default)]
    pub nature: LegalNature,
    /// The word for the whole.
    #[serde(default)]
    pub whole: WholeWord,
    /// The agreement this one renews.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<AgreementId>,
}
