//! The values that options take, by their codes.

use commands::headless::HistoryKind;
use commands::{AgreementKind, AgreementLanguages, Format, Language};

macro_rules! document_kinds {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal,)+) => {
        /// The kinds of document (design: what the program prints).
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum DocumentKind {
            $($(#[doc = $doc])+ $name,)+
        }

        impl DocumentKind {
            /// Every kind.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$name),+];

            /// Its code on the command line.
            pub(crate) const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),+ }
            }
        }
    };
}

document_kinds! {
    /// The agreement: that of a locked version, or else the draft.
    Agreement = "agreement",
    /// For the web: no data inside, no contacts.
    PublicationCopy = "publication-copy",
    /// The working text, marked as a draft.
    Draft = "draft",
    /// Where the parties sign.
    SignatureSheets = "signature-sheets",
    /// The dated appendix of contact persons.
    ContactAppendix = "contact-appendix",
    /// What one party promised.
    Promises = "promises",
    /// For the party's own decision-maker.
    DecisionProposal = "decision-proposal",
    /// Who has decided and signed.
    StatusPage = "status-page",
    /// All that is sent to a party.
    SendingKit = "sending-kit",
    /// What changed between two versions.
    Comparison = "comparison",
    /// The signed whole.
    SignedRecord = "signed-record",
}

impl DocumentKind {
    /// The same kind where the documents are made; none for the signed record, which is made in a way of its own.
    pub(crate) fn made(self) -> Option<commands::DocumentKind> {
        commands::DocumentKind::from_code(self.code())
    }

    /// The kind of a code.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.code() == code)
    }
}

/// The codes of what a document is written as.
const FORMS: [(&str, bool); 2] = [("pdf", false), ("text", true)];

/// Whether a document is written as plain text, by the code of its form.
pub(super) fn is_plain(code: &str) -> Option<bool> {
    FORMS.iter().find(|(known, _)| *known == code).map(|(_, plain)| *plain)
}

/// The kind of action of a code.
pub(super) fn history_kind(code: &str) -> Option<HistoryKind> {
    HistoryKind::ALL.into_iter().find(|kind| kind.code() == code)
}

/// The codes of a list's forms.
const FORMATS: [(&str, Format); 4] =
    [("auto", Format::Auto), ("csv", Format::Csv), ("xlsx", Format::Xlsx), ("text", Format::Text)];

/// As what a list is read, by its code.
pub(super) fn format(code: &str) -> Option<Format> {
    FORMATS.iter().find(|(known, _)| *known == code).map(|(_, format)| *format)
}

/// The kind of agreement of a code.
pub(super) fn agreement_kind(code: &str) -> Option<AgreementKind> {
    AgreementKind::ALL.into_iter().find(|kind| kind.code() == code)
}

/// The codes that an option takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Codes {
    /// Languages of the messages.
    UiLanguages,
    /// Language forms of agreements and documents.
    Languages,
    /// Kinds of agreement.
    AgreementKinds,
    /// Kinds of document.
    DocumentKinds,
    /// Forms of a list.
    Formats,
    /// What a document is written as.
    Forms,
}

impl Codes {
    /// All of them.
    pub(super) fn all(self) -> Vec<&'static str> {
        match self {
            Self::UiLanguages => Language::ALL.iter().map(|language| language.code()).collect(),
            Self::Languages => AgreementLanguages::ALL.iter().map(|form| form.code()).collect(),
            Self::AgreementKinds => AgreementKind::ALL.iter().map(|kind| kind.code()).collect(),
            Self::DocumentKinds => DocumentKind::ALL.iter().map(|kind| kind.code()).collect(),
            Self::Formats => FORMATS.iter().map(|(code, _)| *code).collect(),
            Self::Forms => FORMS.iter().map(|(code, _)| *code).collect(),
        }
    }

    /// All of them for the help.
    pub(super) fn listed(self) -> String {
        self.all().join(", ")
    }
}
