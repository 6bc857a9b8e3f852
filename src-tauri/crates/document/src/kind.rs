//! The kinds of document, and what is chosen for one.

use agreement::{AgreementLanguages, PartyId};
use chrono::NaiveDate;

use crate::locked::Stamp;

/// What a document is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum DocumentKind {
    /// The agreement itself.
    Agreement,
    /// The agreement for the web: without data inside, contacts or room for signatures.
    PublicationCopy,
    /// The working text with numbered lines and room for comments.
    Draft,
    /// Where the parties sign, apart from the text.
    SignatureSheets,
    /// The dated appendix of contact persons.
    ContactAppendix,
    /// What one party promised.
    Promises,
    /// The matter for the body that decides for one party.
    DecisionProposal,
    /// How far the agreement is, for the chair.
    StatusPage,
    /// The locked agreement with its scanned signature sheets, what was decided, and its evidence. Made by
    /// [`signed_record`](crate::signed_record) alone, so it is none of [`DocumentKind::ALL`].
    SignedRecord,
    /// What goes to one party: cover letter, list of what is enclosed, address label, reminder.
    SendingKit,
    /// What changed from one text to another; made of two texts, see [`crate::compose_comparison`].
    Comparison,
}

/// How a kind of document stands to the parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audience {
    /// One document for everybody.
    Everybody,
    /// One for everybody, or one for each party.
    EverybodyOrParty,
    /// One for each party.
    Party,
}

impl DocumentKind {
    /// Every kind that an agreement alone is enough for, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Agreement,
        Self::PublicationCopy,
        Self::Draft,
        Self::SignatureSheets,
        Self::ContactAppendix,
        Self::Promises,
        Self::DecisionProposal,
        Self::StatusPage,
        Self::SendingKit,
    ];

    /// Its code: on the command line, on the wire and in keys of words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::PublicationCopy => "publication-copy",
            Self::Draft => "draft",
            Self::SignatureSheets => "signature-sheets",
            Self::ContactAppendix => "contact-appendix",
            Self::Promises => "promises",
            Self::DecisionProposal => "decision-proposal",
            Self::StatusPage => "status-page",
            Self::SendingKit => "sending-kit",
            Self::SignedRecord => "signed-record",
            Self::Comparison => "comparison",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().chain([Self::Comparison]).find(|kind| kind.code() == code)
    }

    /// For whom it is made.
    #[must_use]
    pub const fn audience(self) -> Audience {
        match self {
            Self::SignatureSheets => Audience::EverybodyOrParty,
            Self::Promises | Self::DecisionProposal | Self::SendingKit => Audience::Party,
            Self::Agreement
            | Self::PublicationCopy
            | Self::Draft
            | Self::ContactAppendix
            | Self::SignedRecord
            | Self::Comparison
            | Self::StatusPage => Audience::Everybody,
        }
    }

    /// Whether two languages stand side by side in it; else each language has a part of its own.
    #[must_use]
    pub const fn is_parallel(self) -> bool {
        matches!(
            self,
            Self::Agreement
                | Self::PublicationCopy
                | Self::Draft
                | Self::SignatureSheets
                | Self::ContactAppendix
                | Self::SignedRecord
        )
    }

    /// Whether it may hold names and numbers of contact persons (ruling 13).
    #[must_use]
    pub const fn holds_contacts(self) -> bool {
        matches!(self, Self::ContactAppendix | Self::SendingKit)
    }
}

/// For which parties a document is made; kinds for everybody pass over it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Parties {
    /// One document for everybody; where a kind has none, one part for each party.
    #[default]
    Together,
    /// One part for each joining party, bound together: each begins on a leaf of its own.
    Each,
    /// For one party.
    One(PartyId),
}

/// What is chosen for one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Options {
    /// What the document is for.
    pub kind: DocumentKind,
    /// The language form; two languages stand side by side, or after each other where a kind is not parallel.
    pub languages: AgreementLanguages,
    /// Working text: marked on every page, and what is not written or translated yet is named. A locked version never is.
    pub draft: bool,
    /// The locked version the agreement is; none for a working text.
    pub locked: Option<Stamp>,
    /// The day a status page tells of, printed on it; the day of locking where none is given.
    pub as_of: Option<NaiveDate>,
    /// For which parties.
    pub parties: Parties,
    /// By when papers or comments are wanted back: printed in drafts, sending kits and decision proposals.
    pub return_by: Option<NaiveDate>,
}

impl Options {
    /// A kind of document for everybody, without a return date.
    #[must_use]
    pub const fn new(kind: DocumentKind, languages: AgreementLanguages, draft: bool) -> Self {
        Options {
            kind,
            languages,
            draft,
            locked: None,
            as_of: None,
            parties: Parties::Together,
            return_by: None,
        }
    }
}
