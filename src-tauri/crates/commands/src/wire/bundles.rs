//! Bundles: what leaves, what a file holds, and what a person decides about it.

use super::AgreementInPdf;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// Saves an agreement, or everything, as a bundle.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ExportRequest {
    /// The agreement; none for the whole workspace.
    pub agreement: Option<Uuid>,
    /// The passphrase; empty for none.
    pub passphrase: String,
}

/// A bundle that was chosen or dropped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleShown {
    /// What stands for the file; the page never gets a path (ruling 26).
    pub token: Uuid,
    /// The file's name.
    pub source: String,
    /// It is under a passphrase.
    pub locked: bool,
    /// What it holds, once it could be read.
    pub view: Option<BundleView>,
}

/// What was dropped on the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum DroppedFile {
    /// A PDF with an agreement.
    Agreement {
        /// What it holds.
        in_pdf: AgreementInPdf,
    },
    /// A bundle.
    Bundle {
        /// What it holds.
        bundle: BundleShown,
    },
}

/// Opens a bundle that is under a passphrase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct UnlockBundle {
    /// The file that was shown.
    pub token: Uuid,
    /// Its passphrase.
    pub passphrase: String,
}

/// What a bundle holds, and what taking it in would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleView {
    /// The day on which it was made, in words.
    pub made: String,
    /// It is a whole workspace.
    pub whole: bool,
    /// The titles of its agreements.
    pub titles: Vec<String>,
    /// Items that are not here.
    pub new: u32,
    /// Items that were changed there alone.
    pub changed: u32,
    /// Items that were removed there alone.
    pub removed: u32,
    /// Items that were changed on both sides.
    pub conflicts: u32,
    /// Locked versions and files that are not here.
    pub files: u32,
    /// The items, conflicts first.
    pub items: Vec<BundleItem>,
    /// How many more there are, none of them a conflict.
    pub hidden: u32,
    /// Versions that were locked with two texts, in words: the agreement can only become a copy.
    pub differing_versions: Vec<String>,
    /// Everything is here already.
    pub nothing: bool,
}

/// An item that taking in would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleItem {
    /// What a decision about it is called by.
    pub key: String,
    /// What it is, with its name.
    pub subject: String,
    /// What becomes of it.
    pub fate: BundleFate,
    /// The same in words.
    pub became: String,
    /// It is here.
    pub is_here: bool,
    /// It is in the file.
    pub is_there: bool,
    /// What differs; of a conflict all of it.
    pub fields: Vec<BundleField>,
    /// How many fields more there are.
    pub more_fields: u32,
    /// Who changed it here last and when, in words, where a person must decide; empty where nobody knows.
    pub changed: String,
}

/// A field of an item that does not say the same here and in the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleField {
    /// What it is called.
    pub name: String,
    /// What it says here; empty where it says nothing.
    pub ours: String,
    /// What it says in the file.
    pub theirs: String,
}

/// What becomes of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BundleFate {
    /// It is new here.
    New,
    /// It was changed there alone.
    Changed,
    /// It was removed there alone.
    Removed,
    /// It was changed on both sides.
    Conflict,
}

/// Takes in the bundle that was shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct TakeBundle {
    /// The file that was shown.
    pub token: Uuid,
    /// What a person decided about conflicts.
    pub choices: Vec<BundleChoice>,
    /// Its agreement becomes one of its own, beside the one that is here.
    pub as_copy: bool,
}

/// What a person decided about a conflict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleChoice {
    /// The item.
    pub key: String,
    /// What is here stays; else what is in the file.
    pub ours: bool,
}

/// What taking in came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct BundleOutcome {
    /// Something was written.
    pub written: bool,
    /// In words.
    pub message: String,
    /// Conflicts that are left open: nothing was written.
    pub conflicts: Vec<BundleItem>,
    /// The agreement to show.
    pub open: Option<Uuid>,
    /// Whether it can be taken back: a locked version that came along cannot.
    pub undoable: bool,
    /// The agreement in which it is taken back; none for the register.
    pub undo_in: Option<Uuid>,
}
