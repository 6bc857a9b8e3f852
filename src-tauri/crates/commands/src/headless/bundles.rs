//! `export` and `open` of bundles on the command line.

use crate::bundles::{self, ExportWork, Exported};
use crate::wire::{BundleField, BundleItem, BundleOutcome, BundleShown};
use crate::{CommandError, Desk, steps};
use agreement::AgreementId;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use store::durable::Overwrite;
use store::{Choices, Side};
use uuid::Uuid;

/// A bundle that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ExportReport {
    /// The file.
    pub path: String,
    /// Its size.
    pub bytes: u64,
    /// SHA-256 in lower-case hex.
    pub sha256: String,
}

/// What a bundle would change, or has changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleReport {
    /// Whether something was written.
    pub written: bool,
    /// The agreements of the bundle, or of the copies that were made.
    pub agreements: Vec<Uuid>,
    /// In words.
    #[serde(skip)]
    pub message: String,
    /// What is (or would be) new, changed or removed here, and the conflicts.
    pub items: Vec<BundleItemReport>,
}

/// An item of a bundle that is not as it is here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleItemReport {
    /// What a choice about it is called by.
    pub key: String,
    /// What it is, with its name.
    pub subject: String,
    /// `new`, `changed`, `removed` or `conflict`.
    pub fate: &'static str,
    /// The same in words.
    #[serde(skip)]
    pub became: String,
    /// Whether it is here.
    pub is_here: bool,
    /// Whether it is in the bundle.
    pub is_in_file: bool,
    /// What differs, field by field; of a conflict all of it.
    pub fields: Vec<BundleFieldReport>,
    /// How many fields more differ.
    pub more_fields: u32,
    /// Who changed it here last and when; empty but in conflicts.
    #[serde(skip)]
    pub changed: String,
}

/// A field of an item that does not say the same here and in the bundle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleFieldReport {
    /// What it is called.
    pub name: String,
    /// What it says here; empty where it says nothing.
    pub ours: String,
    /// What it says in the bundle.
    pub theirs: String,
}

/// What stays in conflicts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Decided {
    /// By key; true for what is here.
    pub each: BTreeMap<String, bool>,
    /// In all others; true for what is here, none when a person must decide.
    pub rest: Option<bool>,
}

/// Writes an agreement, or everything, as a bundle.
///
/// # Errors
/// No such agreement; a passphrase that is too short; a file that is there already; what the system refused.
pub fn export(
    desk: &Desk,
    agreement: Option<AgreementId>,
    passphrase: Option<String>,
    (out, force): (&Path, bool),
    progress: &mut dyn FnMut(usize, usize),
) -> Result<ExportReport, CommandError> {
    let overwrite = if force { Overwrite::Replace } else { Overwrite::Refuse };
    if !force && out.symlink_metadata().is_ok() {
        return Err(store::StoreError::FileExists { path: out.to_owned() }.into());
    }
    let mut work = ExportWork::new(&mut desk.session(), agreement, passphrase, out)?;
    steps::all(desk, &mut work, &mut |done, total, _| progress(done, total))?;
    let Exported { bytes, sha256, .. } = work.finish(&mut desk.session(), overwrite)?;
    Ok(ExportReport { path: out.display().to_string(), bytes, sha256 })
}

/// Whether these bytes are a bundle, under a passphrase or not, rather than a PDF.
pub fn is_bundle(bytes: &[u8]) -> bool {
    exchange::bundles::is_encrypted(bytes) || bytes.starts_with(b"PK")
}

/// Reads a bundle and, unless it is only to be shown, takes it in. `passphrase` is asked for where it is needed.
///
/// # Errors
/// As for opening in the window; conflicts that nobody has decided are [`store::StoreError::BundleUndecided`].
pub fn open_bundle<E: From<CommandError>>(
    desk: &Desk,
    bytes: Vec<u8>,
    source: &str,
    passphrase: impl FnOnce() -> Result<String, E>,
    wanted: (&Decided, bool, bool),
) -> Result<BundleReport, E> {
    let (decided, as_copy, only_show) = wanted;
    let mut shown = bundles::show(desk, bytes, source.to_owned())?;
    if shown.locked {
        let passphrase = passphrase()?;
        shown = bundles::unlock(desk, shown.token, &passphrase)?;
    }
    if only_show {
        return Ok(report_of(shown));
    }
    let side = |ours: &bool| if *ours { Side::Ours } else { Side::Theirs };
    let choices = Choices {
        each: decided.each.iter().map(|(key, ours)| (key.clone(), side(ours))).collect(),
        rest: decided.rest.as_ref().map(side),
    };
    let before: Vec<BundleItem> = shown.view.map(|view| view.items).unwrap_or_default();
    let (outcome, agreements) = bundles::take_decided(desk, shown.token, &choices, as_copy)?;
    let BundleOutcome { written, message, conflicts, .. } = outcome;
    if !conflicts.is_empty() {
        return Err(CommandError::from(store::StoreError::BundleUndecided { count: conflicts.len() }).into());
    }
    let agreements = agreements.into_iter().map(|id| id.0).collect();
    Ok(BundleReport { written, agreements, message, items: before.into_iter().map(item).collect() })
}

fn report_of(shown: BundleShown) -> BundleReport {
    let items = shown.view.map(|view| view.items).unwrap_or_default();
    BundleReport {
        written: false,
        agreements: Vec::new(),
        message: String::new(),
        items: items.into_iter().map(item).collect(),
    }
}

fn item(item: BundleItem) -> BundleItemReport {
    BundleItemReport {
        key: item.key,
        subject: item.subject,
        fate: match item.fate {
            crate::wire::BundleFate::New => "new",
            crate::wire::BundleFate::Changed => "changed",
            crate::wire::BundleFate::Removed => "removed",
            crate::wire::BundleFate::Conflict => "conflict",
        },
        became: item.became,
        is_here: item.is_here,
        is_in_file: item.is_there,
        fields: item.fields.into_iter().map(field).collect(),
        more_fields: item.more_fields,
        changed: item.changed,
    }
}

fn field(field: BundleField) -> BundleFieldReport {
    BundleFieldReport { name: field.name, ours: field.ours, theirs: field.theirs }
}
