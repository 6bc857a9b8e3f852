//! The first screen: who is there, in which language, and which agreements there are.

use super::{LocalizedText, RichText};
use agreement::{AgreementKind, AgreementLanguages, Language};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A request without content.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// What the window shows when it opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Start {
    /// The program's version.
    pub version: String,
    /// The name of the person at work, for the log; absent before the first start.
    pub actor: Option<String>,
    /// The window's language.
    #[ts(type = "Language")]
    pub language: Language,
    /// Whether the example workspace is open, not the user's own.
    pub example: bool,
    /// The workspace folder, shown in the settings.
    pub workspace: String,
    /// What is to be known about its place, in words: that nothing can be written there, that it is shared with others.
    pub notices: Vec<String>,
    /// Agreements, the last changed first.
    pub agreements: Vec<AgreementRow>,
    /// Agreements in the trash.
    pub trash: Vec<AgreementRow>,
    /// How many organisations the register holds.
    pub organisations: u32,
    /// The agreement that was open last, if it is still there.
    pub last_agreement: Option<Uuid>,
}

/// An agreement in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreementRow {
    /// Identity.
    pub id: Uuid,
    /// Title in the window's language, or in the one it has.
    pub title: String,
    /// Kind.
    #[ts(type = "AgreementKind")]
    pub kind: AgreementKind,
    /// Language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// How many parties join.
    pub parties: u32,
    /// First day and last day in print form, empty when not said.
    pub validity: String,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

/// Who is at work, and in which language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Introduction {
    /// The name for the log.
    pub actor: String,
    /// The window's language.
    #[ts(type = "Language")]
    pub language: Language,
}

/// What a new agreement begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NewAgreement {
    /// Title.
    pub title: LocalizedText,
    /// Kind.
    #[ts(type = "AgreementKind")]
    pub kind: AgreementKind,
    /// Language form.
    #[ts(type = "AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// Whether the sections are filled from the model clauses at once.
    pub with_model_clauses: bool,
}

/// A section read from a pasted agreement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PastedSection {
    /// Its heading.
    pub title: String,
    /// Its text.
    pub body: RichText,
}

/// An agreement made from the text of an earlier one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AgreementFromText {
    /// What it is called and in which languages it is made.
    pub agreement: NewAgreement,
    /// The language of the pasted text.
    #[ts(type = "Language")]
    pub language: Language,
    /// Its sections in order.
    pub sections: Vec<PastedSection>,
}

/// Plain text to be divided into sections.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PastedText {
    /// The text.
    pub text: String,
}

/// Names one agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OneAgreement {
    /// The agreement.
    pub agreement: Uuid,
}

/// A window language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WindowLanguage {
    /// The language.
    #[ts(type = "Language")]
    pub language: Language,
}
