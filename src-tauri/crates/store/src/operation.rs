//! What a person did, in a form that can be put into words in any language and undone.

use agreement::{AgreementId, ItemKind, ItemRef};
use chrono::{DateTime, Utc};
use std::fmt;
use std::str::FromStr;

/// One action of a person: its kind, where it belongs and what it was about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Op {
    /// What was done.
    pub code: OpCode,
    /// Names and values for the words of the action, such as `name` → "Perhekahvila". They may be personal data and are
    /// erased together with the rows.
    pub params: Vec<(String, String)>,
    /// Whose undo stack it goes to.
    pub scope: Scope,
    /// The item it was about, where it was one: the window goes there after undo.
    pub subject: Option<ItemRef>,
    /// Undo stops here (ruling 19): the action is reversed by one of its own, with a reason.
    pub barrier: bool,
}

impl Op {
    /// An action without parameters; a barrier if its code says so.
    pub const fn new(code: OpCode, scope: Scope) -> Self {
        Self { code, params: Vec::new(), scope, subject: None, barrier: code.is_barrier() }
    }

    /// The same with one more name and value for its words.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.params.push((name.to_owned(), value.into()));
        self
    }

    /// The same about this item.
    #[must_use]
    pub const fn about(mut self, subject: ItemRef) -> Self {
        self.subject = Some(subject);
        self
    }
}

/// Who acts, when, and the chance of this action; passed in, as the store has neither clock nor randomness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The name the person typed at the first start; may be empty.
    pub actor: String,
    /// Now.
    pub now: DateTime<Utc>,
    /// Fresh random bytes: without them the hash of a short payload could be guessed back after it was erased.
    pub salt: [u8; 16],
}

/// An undo stack: each agreement has its own, the register has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The register of organisations, and the list of agreements as a whole.
    Register,
    /// One agreement.
    Agreement(AgreementId),
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Register => f.write_str("register"),
            Self::Agreement(id) => id.fmt(f),
        }
    }
}

impl FromStr for Scope {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text == "register" { Ok(Self::Register) } else { text.parse().map(Self::Agreement) }
    }
}

macro_rules! op_codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal $($barrier:ident)?),+ $(,)?) => {
        /// The kind of an action. Its words are the locale's `operation-<code>`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum OpCode {
            /// An item was added: `add-party` …
            Add(ItemKind),
            /// An item was changed: `edit-party` …
            Edit(ItemKind),
            /// An item was removed: `remove-party` …
            Remove(ItemKind),
            /// An item was moved in its list: `move-party` …
            Move(ItemKind),
            $($(#[$doc])* $name),+
        }

        impl OpCode {
            const PLAIN: &'static [Self] = &[$(Self::$name),+];

            /// The code used in the log and in word keys.
            pub fn code(self) -> String {
                match self {
                    Self::Add(kind) => format!("add-{}", kind.code()),
                    Self::Edit(kind) => format!("edit-{}", kind.code()),
                    Self::Remove(kind) => format!("remove-{}", kind.code()),
                    Self::Move(kind) => format!("move-{}", kind.code()),
                    $(Self::$name => $code.to_owned()),+
                }
            }

            /// Whether undo stops at such an action (ruling 19).
            pub const fn is_barrier(self) -> bool {
                match self {
                    $($(Self::$name => is_barrier!($barrier),)?)+
                    _ => false,
                }
            }
        }
    };
}

macro_rules! is_barrier {
    (barrier) => {
        true
    };
}

op_codes! {
    /// A new agreement was made.
    NewAgreement = "new-agreement",
    /// A copy of an earlier agreement was made.
    CopyAgreement = "copy-agreement",
    /// An agreement came in from a file or from the text of an earlier one.
    ImportAgreement = "import-agreement",
    /// A bundle was taken in, merged with what was here.
    TakeBundle = "take-bundle",
    /// An agreement was put into the trash.
    TrashAgreement = "trash-agreement",
    /// An agreement was taken back from the trash.
    RestoreAgreement = "restore-agreement",
    /// The text of an agreement was replaced as a whole.
    ReplaceText = "replace-text",
    /// Title, kind, languages or another part of the identity was changed.
    EditIdentity = "edit-identity",
    /// The purpose was changed.
    EditPurpose = "edit-purpose",
    /// A term the agreement has once was changed.
    EditTerms = "edit-terms",
    /// Organisations were imported into the register.
    Import = "import",
    /// A list of names was pasted.
    PasteList = "paste-list",
    /// Parties were added from the register.
    AddParties = "add-parties",
    /// Parties took over what the register now says (ruling 2).
    UpdatePartyFromRegister = "update-party-from-register",
    /// An organisation was added to the register.
    AddOrganisation = "add-organisation",
    /// An organisation of the register was changed.
    EditOrganisation = "edit-organisation",
    /// An organisation was removed from the register.
    RemoveOrganisation = "remove-organisation",
    /// Two entries of the register became one.
    MergeOrganisations = "merge-organisations",
    /// The name of a signatory was written.
    NameSignatory = "name-signatory",
    /// Roles in the division of work were set, by a key, a group or a pasted block.
    SetRoles = "set-roles",
    /// A party's votes were set.
    Vote = "vote",
    /// The number of dots a party has was set.
    SetDots = "set-dots",
    /// A section was filled from the library of clauses.
    FillClause = "fill-clause",
    /// Text was pasted and became sections.
    PasteText = "paste-text",
    /// A version was locked.
    Lock = "lock" barrier,
    /// Something about a party's decision was written.
    EditDecision = "edit-decision",
    /// The text was sent to parties to be decided on.
    SendForDecision = "send-for-decision" barrier,
    /// A reminder was noted.
    Remind = "remind",
    /// Files of a locked version were printed or saved.
    PrintLocked = "print-locked" barrier,
    /// Something about an original or a signature was written.
    EditOriginal = "edit-original",
    /// An original was sent.
    SendOriginal = "send-original" barrier,
    /// Several signed at one event.
    SigningEvent = "signing-event",
    /// Signed papers were received.
    ReceiveOriginal = "receive-original" barrier,
    /// A file signed electronically was kept, and its signatures received.
    KeepSignedFile = "keep-signed-file" barrier,
    /// An authorisation was attached to a signature.
    AttachAuthorisation = "attach-authorisation",
    /// A signature sheet was made anew, with another name.
    RemakeSheet = "remake-sheet" barrier,
    /// Scanned pages came into the inbox.
    TakeScans = "take-scans",
    /// Scanned pages were filed.
    FileScans = "file-scans" barrier,
    /// A scanned page was put aside.
    SetScanAside = "set-scan-aside",
    /// A signed record was made.
    MakeRecord = "make-record" barrier,
    /// What was received or filed by mistake was taken back, with a reason.
    CorrectEvidence = "correct-evidence" barrier,
    /// A backup was put in the place of the database.
    RestoreBackup = "restore-backup" barrier,
    /// A person's data was erased from the log.
    Erase = "erase" barrier,
}

impl OpCode {
    /// What changes what is known of decisions and signatures.
    pub const EVIDENCE: [Self; 14] = [
        Self::Lock,
        Self::EditDecision,
        Self::SendForDecision,
        Self::Remind,
        Self::EditOriginal,
        Self::SendOriginal,
        Self::SigningEvent,
        Self::ReceiveOriginal,
        Self::KeepSignedFile,
        Self::AttachAuthorisation,
        Self::RemakeSheet,
        Self::FileScans,
        Self::CorrectEvidence,
        Self::NameSignatory,
    ];

    /// Every code: four for each kind of item, and the others.
    pub fn all() -> Vec<Self> {
        let items = ItemKind::ALL
            .iter()
            .flat_map(|kind| [Self::Add(*kind), Self::Edit(*kind), Self::Remove(*kind), Self::Move(*kind)]);
        items.chain(Self::PLAIN.iter().copied()).collect()
    }

    /// The action of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::all().into_iter().find(|op| op.code() == code)
    }
}

/// How a subject stands in the log: `party/<id>`.
pub(crate) fn subject_text(subject: ItemRef) -> String {
    format!("{}/{}", subject.kind.code(), subject.id)
}

/// Reads a subject back from the log.
pub(crate) fn parse_subject(text: &str) -> Option<ItemRef> {
    let (kind, id) = text.split_once('/')?;
    let kind = ItemKind::ALL.iter().copied().find(|found| found.code() == kind)?;
    Some(ItemRef { kind, id: id.parse().ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_found_again_and_none_stands_twice() {
        let all = OpCode::all();
        assert_eq!(all.len(), 4 * ItemKind::ALL.len() + OpCode::PLAIN.len());
        for op in all {
            assert_eq!(OpCode::from_code(&op.code()), Some(op), "{}", op.code());
        }
        assert_eq!(OpCode::from_code("add-nothing"), None);
    }

    #[test]
    fn only_what_ruling_19_names_is_a_barrier() {
        let barriers: Vec<String> =
            OpCode::all().into_iter().filter(|op| op.is_barrier()).map(OpCode::code).collect();
        let expected = [
            "lock",
            "send-for-decision",
            "print-locked",
            "send-original",
            "receive-original",
            "keep-signed-file",
            "remake-sheet",
            "file-scans",
            "make-record",
            "correct-evidence",
            "restore-backup",
            "erase",
        ];
        assert_eq!(barriers, expected);
    }

    #[test]
    fn a_subject_is_read_back() {
        let subject = ItemRef { kind: ItemKind::FocusArea, id: uuid::Uuid::from_u128(7) };
        assert_eq!(parse_subject(&subject_text(subject)), Some(subject));
        assert_eq!(parse_subject("party"), None);
    }
}
