//! A bundle is opened: read in a worker, shown, and taken in as one action once a person has decided.

use super::told::{self, Group};
use crate::wire::{
    BundleFate, BundleItem, BundleOutcome, BundleShown, BundleView, Nothing, TakeBundle, UnlockBundle,
};
use crate::{CommandError, Desk, Session, frame, register, words, worker};
use agreement::{AgreementId, EvidenceRecord};
use chrono_tz::Europe::Helsinki;
use exchange::bundles::{self, Manifest};
use locale::words as say;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::{BundleComparison, Choices, Fate, Incoming, Op, OpCode, Scope, Side};
use uuid::Uuid;

/// The most differences without a conflict that are shown one by one.
const MOST_SHOWN: usize = 200;

/// Bytes of files that are fetched from a worker at a time.
const BATCH_BYTES: u64 = 16 * 1024 * 1024;

/// The bundle shown last, until it is taken in or another is shown.
#[derive(Debug, Default)]
pub(crate) struct OpenedBundle(Option<Opened>);

#[derive(Debug)]
struct Opened {
    token: Uuid,
    source: String,
    bytes: Vec<u8>,
    read: Option<Read>,
}

/// A bundle that was found whole.
#[derive(Debug)]
struct Read {
    manifest: Manifest,
    incoming: Incoming,
}

/// What taking in came to.
#[derive(Debug)]
struct Taken {
    groups: Vec<Group>,
    written: bool,
    agreements: Vec<AgreementId>,
    copies: Vec<AgreementId>,
    /// Where it is taken back; none where it cannot be.
    undo: Option<Scope>,
}

/// Lets the user choose a bundle and shows what it holds; none when the dialog was closed.
pub fn choose_bundle(desk: &Desk, _: Nothing) -> Result<Option<BundleShown>, CommandError> {
    let title = say::DialogChooseBundle.text(words::tongue(desk.language()));
    desk.host.choose_bundle(&title).map(|path| open_file(desk, &path)).transpose()
}

/// Shows the bundle at a path.
pub(crate) fn open_file(desk: &Desk, path: &Path) -> Result<BundleShown, CommandError> {
    let bytes = worker::read_limited(path, exchange::limits::BUNDLE_BYTES)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    show(desk, bytes, name)
}

/// Reads a bundle in a worker and keeps what it holds until it is taken in.
pub(crate) fn show(desk: &Desk, bytes: Vec<u8>, source: String) -> Result<BundleShown, CommandError> {
    let token = desk.session().new_id();
    let opened = Opened { token, source, bytes, read: None };
    if bundles::is_encrypted(&opened.bytes) {
        let shown = BundleShown { token, source: opened.source.clone(), locked: true, view: None };
        desk.session().bundle = OpenedBundle(Some(opened));
        return Ok(shown);
    }
    read(desk, opened)
}

/// Opens the bundle that is under a passphrase.
pub fn unlock_bundle(desk: &Desk, request: UnlockBundle) -> Result<BundleShown, CommandError> {
    unlock(desk, request.token, &request.passphrase)
}

pub(crate) fn unlock(desk: &Desk, token: Uuid, passphrase: &str) -> Result<BundleShown, CommandError> {
    let mut session = desk.session();
    let opened =
        session.bundle.0.as_ref().filter(|opened| opened.token == token).ok_or(CommandError::NotFound)?;
    let (locked, source) = (opened.bytes.clone(), opened.source.clone());
    drop(session);
    // Not under the session's lock: it is made to take long.
    let bytes = worker::unlock_bundle(desk.host.worker_program().as_deref(), &locked, passphrase)?;
    session = desk.session();
    let token = session.new_id();
    drop(session);
    read(desk, Opened { token, source, bytes, read: None })
}

fn read(desk: &Desk, mut opened: Opened) -> Result<BundleShown, CommandError> {
    let program = desk.host.worker_program();
    let (manifest, records) = worker::read_bundle(program.as_deref(), &opened.bytes)?;
    // What the worker says is checked here, too: rows by the tables themselves.
    let incoming = Incoming::read(records.as_bytes())?;
    if incoming.holds_personal_code() {
        return Err(CommandError::PersonalIdentityCode);
    }
    let mut session = desk.session();
    let read = Read { manifest, incoming };
    let view = view(&session, &read)?;
    let shown =
        BundleShown { token: opened.token, source: opened.source.clone(), locked: false, view: Some(view) };
    opened.read = Some(read);
    session.bundle = OpenedBundle(Some(opened));
    Ok(shown)
}

fn view(session: &Session, read: &Read) -> Result<BundleView, CommandError> {
    let compare = |without: &BTreeSet<AgreementId>| {
        session.workspace.read().compare_bundle(&read.incoming, &Choices::default(), without)
    };
    let mut compared = compare(&BTreeSet::new())?;
    let differing_versions = differing(session, read, &compared)?;
    let nothing = !compared.has_news;
    // What cannot be merged becomes a copy, so nothing of it is to be decided.
    let copied: BTreeSet<AgreementId> = compared.versions.iter().map(|version| version.agreement).collect();
    if !copied.is_empty() {
        compared = compare(&copied)?;
    }
    let groups = told::groups(session, &read.incoming, &compared.differences)?;
    let count = |fate: Fate| frame::narrow(groups.iter().filter(|group| group.fate == fate).count());
    let made = locale::dates::date(read.manifest.made_at.with_timezone(&Helsinki).date_naive());
    let titles = read.incoming.agreements().map(|id| {
        let agreement = read.incoming.reader().agreement(id)?;
        Ok(frame::title(session.language, &agreement))
    });
    let titles = titles.collect::<Result<_, CommandError>>()?;
    let (counts, hidden) = ([count(Fate::New), count(Fate::Changed), count(Fate::Removed)], groups.len());
    let shown: Vec<BundleItem> = groups
        .into_iter()
        .enumerate()
        .filter(|(at, group)| group.fate == Fate::Conflict || *at < MOST_SHOWN)
        .map(|(_, group)| item(session, group))
        .collect();
    Ok(BundleView {
        made,
        whole: read.incoming.is_whole(),
        titles,
        new: counts[0],
        changed: counts[1],
        removed: counts[2],
        conflicts: frame::narrow(shown.iter().filter(|item| item.fate == BundleFate::Conflict).count()),
        hidden: frame::narrow(hidden - shown.len()),
        files: frame::narrow(compared.additions),
        differing_versions,
        nothing,
        items: shown,
    })
}

fn item(session: &Session, group: Group) -> BundleItem {
    BundleItem {
        became: told::fate(session.language, group.fate),
        key: group.key,
        subject: group.subject,
        fate: match group.fate {
            Fate::New => BundleFate::New,
            Fate::Changed => BundleFate::Changed,
            Fate::Removed => BundleFate::Removed,
            Fate::Conflict => BundleFate::Conflict,
        },
        is_here: group.is_here,
        is_there: group.is_there,
        fields: group.fields,
        more_fields: frame::narrow(group.more_fields),
        changed: group.changed,
    }
}

/// Versions that were locked with two texts, in words.
fn differing(
    session: &Session,
    read: &Read,
    compared: &BundleComparison,
) -> Result<Vec<String>, CommandError> {
    let said = |difference: &store::VersionDifference| {
        let agreement = read.incoming.reader().agreement(difference.agreement)?;
        let title = frame::title(session.language, &agreement);
        let number = difference.number.to_string();
        let tongue = words::tongue(session.language);
        Ok(say::BundleVersionDiffers { title: title.into(), number: number.into() }.text(tongue))
    };
    compared.versions.iter().map(said).collect()
}

/// Takes in the bundle that was shown.
pub fn take_bundle(desk: &Desk, request: TakeBundle) -> Result<BundleOutcome, CommandError> {
    let sides = request
        .choices
        .into_iter()
        .map(|choice| (choice.key, if choice.ours { Side::Ours } else { Side::Theirs }));
    let decided = Choices { each: sides.collect(), rest: None };
    Ok(take_decided(desk, request.token, &decided, request.as_copy)?.0)
}

/// The same with what was decided; the agreements concerned beside it.
pub(crate) fn take_decided(
    desk: &Desk,
    token: Uuid,
    decided: &Choices,
    as_copy: bool,
) -> Result<(BundleOutcome, Vec<AgreementId>), CommandError> {
    let taken = take(desk, token, decided, as_copy)?;
    let session = desk.session();
    let conflicts: Vec<BundleItem> = if taken.written {
        Vec::new()
    } else {
        let open = taken.groups.into_iter().filter(|group| group.fate == Fate::Conflict);
        open.map(|group| item(&session, group)).collect()
    };
    let tongue = words::tongue(session.language);
    let message = match (taken.written, conflicts.is_empty()) {
        (true, _) => say::BundleTaken.text(tongue),
        (false, true) => say::BundleNothing.text(tongue),
        (false, false) => say::BundleMoreConflicts.text(tongue),
    };
    let agreements = if taken.copies.is_empty() { taken.agreements } else { taken.copies };
    let open = agreements.first().map(|id| id.0);
    let undo_in = match taken.undo {
        Some(Scope::Agreement(id)) => Some(id.0),
        Some(Scope::Register) | None => None,
    };
    let (written, undoable) = (taken.written, taken.undo.is_some());
    Ok((BundleOutcome { written, message, conflicts, open, undoable, undo_in }, agreements))
}

/// Takes in the bundle that was shown; when conflicts are left open, nothing is written and they are told.
///
/// # Errors
/// A version locked with two texts, unless its agreement is to be a copy; what the store refused.
fn take(desk: &Desk, token: Uuid, decided: &Choices, as_copy: bool) -> Result<Taken, CommandError> {
    let opened = desk.session().bundle.0.take().filter(|opened| opened.token == token);
    let mut opened = opened.ok_or(CommandError::NotFound)?;
    let read = opened.read.take().ok_or(CommandError::NotFound)?;
    let taken = take_read(desk, &opened, &read, decided, as_copy);
    // Until it is taken in it stays open: a conflict, a full disk and the like can be answered.
    if !taken.as_ref().is_ok_and(|taken| taken.written) {
        opened.read = Some(read);
        desk.session().bundle = OpenedBundle(Some(opened));
    }
    taken
}

fn take_read(
    desk: &Desk,
    opened: &Opened,
    read: &Read,
    decided: &Choices,
    as_copy: bool,
) -> Result<Taken, CommandError> {
    let incoming = &read.incoming;
    let agreements: Vec<AgreementId> = incoming.agreements().collect();
    let session = desk.session();
    let here: BTreeSet<AgreementId> =
        session.workspace.read().agreements()?.into_iter().map(|row| row.id).collect();
    let compared =
        session.workspace.read().compare_bundle(incoming, &Choices::default(), &BTreeSet::new())?;
    let differing = compared.versions.first().copied();
    // A bundle of one agreement becomes a copy when that is wanted; of a whole workspace only what cannot be merged.
    let without: BTreeSet<AgreementId> = match (as_copy, incoming.is_whole()) {
        (false, _) => BTreeSet::new(),
        (true, true) => compared.versions.iter().map(|version| version.agreement).collect(),
        (true, false) => agreements.iter().copied().filter(|id| here.contains(id)).collect(),
    };
    if let Some(version) = differing.filter(|version| !without.contains(&version.agreement)) {
        let title = frame::title(session.language, &incoming.reader().agreement(version.agreement)?);
        return Err(CommandError::BundleVersionDiffers { title, number: version.number });
    }
    let groups = told::groups(&session, incoming, &compared.differences)?;
    let choices = choices_of(decided, &groups);
    let compared = session.workspace.read().compare_bundle(incoming, &choices, &without)?;
    let groups = told::groups(&session, incoming, &compared.differences)?;
    let mut taken =
        Taken { groups, written: false, agreements: agreements.clone(), copies: Vec::new(), undo: None };
    if compared.undecided > 0 || !(compared.has_news || !without.is_empty()) {
        return Ok(taken);
    }
    drop(session);
    keep_files(desk, opened, incoming)?;

    let mut session = desk.session();
    let mut copies = Vec::new();
    for id in &without {
        let mut copy = incoming.reader().agreement(*id)?;
        copy.id = session.new_id().into();
        copy.evidence =
            EvidenceRecord { signatory_names: copy.evidence.signatory_names, ..EvidenceRecord::default() };
        copies.push(copy);
    }
    let scope = match agreements.as_slice() {
        [only] if here.contains(only) && without.is_empty() => Scope::Agreement(*only),
        _ => Scope::Register,
    };
    let mut op = Op::new(OpCode::TakeBundle, scope).with("name", opened.source.clone());
    // A locked version cannot be taken back, so neither can an action that brings one.
    op.barrier = compared.additions > 0;
    taken.undo = (!op.barrier).then_some(scope);
    let context = session.context()?;
    let sort = |organisation: &agreement::Organisation| register::sort_keys(&organisation.name);
    session.workspace.transact(op, context, |tx| {
        tx.take_bundle(incoming, &choices, &without, &sort)?;
        copies.iter().try_for_each(|copy| Ok::<(), CommandError>(tx.create_agreement(copy)?))
    })?;
    session.forget();
    taken.copies = copies.iter().map(|copy| copy.id).collect();
    taken.written = true;
    session.locked = crate::locked::LockedTexts::default();
    Ok(taken)
}

/// A decision about an item is one about everything that hangs on it.
fn choices_of(decided: &Choices, groups: &[Group]) -> Choices {
    let mut each: BTreeMap<String, Side> = decided.each.clone();
    for group in groups {
        if let Some(side) = decided.each.get(&group.key) {
            each.extend(group.keys.iter().map(|key| (key.clone(), *side)));
        }
    }
    Choices { each, rest: decided.rest }
}

/// Keeps the files that are not here yet; durable before a row names them. A file that nothing names later is harmless.
fn keep_files(desk: &Desk, opened: &Opened, incoming: &Incoming) -> Result<(), CommandError> {
    let program = desk.host.worker_program();
    let mut batch = Vec::new();
    let mut size = 0;
    let mut wanted = incoming.attachments();
    wanted.retain(|attachment| desk.session().workspace.attachment(&attachment.sha256).is_err());
    for (at, attachment) in wanted.iter().enumerate() {
        batch.push(attachment.sha256.clone());
        size += attachment.length;
        if size < BATCH_BYTES && at + 1 < wanted.len() {
            continue;
        }
        for (bytes, sha256) in
            worker::bundle_files(program.as_deref(), &opened.bytes, &batch)?.iter().zip(&batch)
        {
            if desk.session().workspace.keep(bytes)?.sha256 != *sha256 {
                return Err(CommandError::ReadingStopped);
            }
        }
        batch.clear();
        size = 0;
    }
    Ok(())
}
