//! What people do, in a mix that a seed decides: edits, imports, locks, scans, backups, undo, on a clock that may jump.
//!
//! **Invariant:** each action adds exactly one entry to the log, and depends on nothing but seed, number and what is
//! saved: so an action that was cut off can be done again by anybody, with the same outcome.

use crate::chance::Chance;
use crate::common::*;
use agreement::*;
use chrono::TimeDelta;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::time::Duration;
use store::{
    Attachment, BackupReason, ChainState, CheckPart, Op, OpCode, OpenOptions, Rendition, RenditionContent,
    Scope, StoreError, UndoOutcome, Version, Workspace,
};

/// Which actions there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mix {
    /// Of every kind, mostly small.
    Usual,
    /// Each larger than what SQLite holds in memory, so that pages are written before the action is done.
    Large,
}

/// A new workspace with the rich agreement: one entry in its log.
pub fn begin(folder: &Path, vfs: Option<&str>) -> Workspace {
    let options = OpenOptions { vfs: vfs.map(str::to_owned), ..OpenOptions::CREATE_IF_MISSING };
    let mut workspace = Workspace::open(folder, &options).expect("a new workspace");
    let op = Op::new(OpCode::NewAgreement, Scope::Register);
    workspace.transact(op, context(1), |tx| tx.create_agreement(&rich())).expect("the first action");
    workspace
}

/// What an action left beside the database.
#[derive(Debug, Clone, Default)]
pub struct Left {
    /// The files it kept.
    pub files: Vec<Attachment>,
    /// The head of the log in the backup it made, here and in the second place.
    pub backup: Option<String>,
}

/// Where backups are brought: beside the workspace.
fn second_place(workspace: &Path) -> PathBuf {
    workspace.with_file_name("stick")
}

/// Does the action of this number; tells what it left beside the database.
///
/// # Errors
/// What the store refused.
pub fn act(workspace: &mut Workspace, seed: u64, number: u64, mix: Mix) -> Result<Left, StoreError> {
    let mut chance = Chance::of(seed, number);
    let context = context_of(&mut chance, number);
    if mix == Mix::Large {
        import_parties(workspace, &mut chance, number, context, 2_500)?;
        return Ok(Left::default());
    }
    let mut left = Left::default();
    match chance.below(13) {
        0..=2 => rename(workspace, &mut chance, context)?,
        3 => import_organisations(workspace, &mut chance, number, context)?,
        4 => import_parties(workspace, &mut chance, number, context, 40)?,
        5 | 6 => left.files = take_scan(workspace, &mut chance, number, context)?,
        7 => left.files = lock_version(workspace, &mut chance, context)?,
        // Undo and redo do nothing at a barrier: something else is done then.
        8 | 9 => {
            if !matches!(workspace.undo(scope(), &context)?, UndoOutcome::Done(..)) {
                rename(workspace, &mut chance, context)?;
            }
        }
        10 => {
            if !matches!(workspace.redo(scope(), &context)?, UndoOutcome::Done(..)) {
                rename(workspace, &mut chance, context)?;
            }
        }
        11 => {
            left.backup = Some(back_up(workspace, &context)?);
            set_dots(workspace, &mut chance, context)?;
        }
        _ => set_dots(workspace, &mut chance, context)?,
    }
    Ok(left)
}

fn set_dots(
    workspace: &mut Workspace,
    chance: &mut Chance,
    context: store::Context,
) -> Result<(), StoreError> {
    let dots = 1 + chance.below(200) as u8;
    let op = Op { barrier: true, ..Op::new(OpCode::SetDots, scope()) };
    workspace.transact(op, context, |tx| tx.put_dots_per_party(agreement_id(), dots)).map(drop)
}

/// Makes a backup and brings it to the second place; gives back the head of its log.
fn back_up(workspace: &Workspace, context: &store::Context) -> Result<String, StoreError> {
    let at = store::Moment { now: context.now, today: context.now.date_naive() };
    let backup = workspace.back_up(BackupReason::Asked, at)?;
    workspace.carry(&backup, &second_place(workspace.folder()))?;
    Ok(backup.note.head)
}

/// A moment of a clock that now and then jumps ten years forth or back.
fn context_of(chance: &mut Chance, number: u64) -> store::Context {
    let mut context = context(number as i64 + 1);
    let jump = [0, 0, 0, 0, 3_652, -3_652][chance.below(6)];
    context.now += TimeDelta::days(jump);
    context
}

fn rename(workspace: &mut Workspace, chance: &mut Chance, context: store::Context) -> Result<(), StoreError> {
    let which = 101 + chance.below(3) as u128;
    let name = format!("Osapuoli {:016x}", chance.next());
    let op = Op { barrier: true, ..Op::new(OpCode::Edit(ItemKind::Party), scope()) };
    workspace.transact(op, context, |tx| {
        let agreement = tx.read().agreement(agreement_id())?;
        let found = agreement.text.parties.iter().find(|party| party.id == id(which));
        let mut party = found.cloned().expect("the first three parties stay");
        party.name = fi(&name);
        tx.put_item(agreement_id(), &party.into())
    })?;
    Ok(())
}

fn import_organisations(
    workspace: &mut Workspace,
    chance: &mut Chance,
    number: u64,
    context: store::Context,
) -> Result<(), StoreError> {
    let rows = 1 + chance.below(120) as u128;
    workspace.transact(Op::new(OpCode::Import, Scope::Register), context, |tx| {
        (0..rows).try_for_each(|row| {
            let name = format!("Yhdistys {number}.{row} ry");
            tx.put_organisation(&organisation(1_000_000 * u128::from(number) + row, &name), &sort_keys(&name))
        })
    })?;
    Ok(())
}

fn import_parties(
    workspace: &mut Workspace,
    chance: &mut Chance,
    number: u64,
    context: store::Context,
    most: usize,
) -> Result<(), StoreError> {
    let rows = most / 2 + chance.below(most / 2);
    let keys = OrderKey::sequence(rows);
    let name = "Pitkänimisen seudun yhdistys ".repeat(1 + chance.below(30));
    workspace.transact(Op::new(OpCode::PasteList, scope()), context, |tx| {
        keys.into_iter().enumerate().try_for_each(|(row, key)| {
            let identity = 1_000_000 * u128::from(number) + row as u128;
            tx.put_item(agreement_id(), &party(identity, &name, key).into())
        })
    })?;
    Ok(())
}

fn keep(workspace: &Workspace, chance: &mut Chance) -> Result<Attachment, StoreError> {
    let length = 1 + chance.below(60_000);
    workspace.keep(&chance.bytes(length))
}

fn take_scan(
    workspace: &mut Workspace,
    chance: &mut Chance,
    number: u64,
    context: store::Context,
) -> Result<Vec<Attachment>, StoreError> {
    let kept = keep(workspace, chance)?;
    let scan = ScannedPage {
        id: id(u128::from(number) << 64),
        file: kept.sha256.clone(),
        file_name: "skannaus.pdf".into(),
        page: 1,
        turns: 0,
        received_on: context.now.date_naive(),
        reading: ScanReading::NoCode,
        state: ScanState::Inbox,
        version: None,
        original: None,
        sheet_page: None,
    };
    workspace.transact(Op::new(OpCode::TakeScans, scope()), context, |tx| {
        tx.name_attachment(&kept)?;
        tx.put_scan(agreement_id(), &scan)
    })?;
    Ok(vec![kept])
}

fn lock_version(
    workspace: &mut Workspace,
    chance: &mut Chance,
    context: store::Context,
) -> Result<Vec<Attachment>, StoreError> {
    let number = workspace.read().versions(agreement_id())?.len() as u32 + 1;
    let stamp = archive::VersionStamp { number, locked_on: context.now.date_naive() };
    let agreement = workspace.read().agreement(agreement_id())?;
    let bytes = archive::of(&agreement, Some(stamp)).canonical_bytes();
    let version = Version {
        agreement: agreement_id(),
        number,
        locked_at: context.now,
        locked_on: context.now.date_naive(),
        fingerprint: Fingerprint::of(&bytes),
        reason: String::new(),
    };
    let files = [keep(workspace, chance)?, keep(workspace, chance)?];
    workspace.transact(Op::new(OpCode::Lock, scope()), context, |tx| {
        tx.put_version(&version, &bytes)?;
        files.iter().try_for_each(|kept| {
            let rendition = Rendition {
                agreement: agreement_id(),
                version: number,
                kind: "agreement".into(),
                languages: "fi".into(),
                sha256: kept.sha256.clone(),
                content: RenditionContent::default(),
            };
            tx.put_rendition(&rendition, kept)
        })
    })?;
    Ok(files.to_vec())
}

/// Everything a workspace holds, as one hash: equal hashes mean equal contents, the log's chain included.
///
/// # Errors
/// The chain is broken, or something could not be read.
pub fn state(workspace: &Workspace) -> Result<State, String> {
    let dump = workspace.dump().map_err(|error| error.to_string())?;
    match workspace.verify_chain().map_err(|error| error.to_string())? {
        ChainState::Whole { entries, head, .. } => {
            let hash = Sha256::new().chain_update(&dump).chain_update(&head).finalize();
            Ok(State {
                entries: entries as u64,
                hash: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
            })
        }
        broken => Err(format!("{broken:?}")),
    }
}

/// What a workspace holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct State {
    /// Entries in its log.
    pub entries: u64,
    /// Of contents and log.
    pub hash: String,
}

/// The states after each action of a seed, made as they are asked for, in a workspace that nobody disturbs.
pub struct Expected {
    _folder: tempfile::TempDir,
    workspace: Workspace,
    seed: u64,
    mix: Mix,
    states: Vec<State>,
    left: Vec<Left>,
}

impl Expected {
    /// Those of a seed.
    pub fn of(seed: u64, mix: Mix) -> Self {
        let folder = crate::folder();
        let workspace = begin(&folder.path().join("work"), None);
        let states = vec![state(&workspace).expect("reads")];
        Self { _folder: folder, workspace, seed, mix, states, left: vec![Left::default()] }
    }

    /// The state with so many entries in the log, and what every action until then left beside the database.
    pub fn at(&mut self, entries: u64) -> (State, &[Left]) {
        while (self.states.len() as u64) < entries {
            let number = self.states.len() as u64 + 1;
            let left = act(&mut self.workspace, self.seed, number, self.mix).expect("the action is done");
            self.states.push(state(&self.workspace).expect("reads"));
            assert_eq!(self.states.last().map(|state| state.entries), Some(number), "one entry an action");
            self.left.push(left);
        }
        (self.states[entries as usize - 1].clone(), &self.left[..entries as usize])
    }
}

/// Opens what is left after a fault, and compares it with what was said to be saved: `acknowledged` entries, or one more
/// that was under way. Gives back how many there are.
///
/// # Errors
/// What was lost or torn, in words.
pub fn check(folder: &Path, expected: &mut Expected, acknowledged: u64) -> Result<u64, String> {
    let workspace = open_patiently(folder).map_err(|error| format!("does not open: {error}"))?;
    let found = state(&workspace)?;
    if found.entries != acknowledged && found.entries != acknowledged + 1 {
        return Err(format!("{acknowledged} actions were acknowledged, {} are there", found.entries));
    }
    let (state, left) = expected.at(found.entries);
    if found != state {
        return Err(format!("after {acknowledged} actions the contents are others"));
    }
    for file in left.iter().flat_map(|left| &left.files) {
        workspace.attachment(&file.sha256).map_err(|error| error.to_string())?;
    }
    let faults = workspace.check_part(&CheckPart::Log).map_err(|error| error.to_string())?;
    if !faults.is_empty() {
        return Err(format!("the heads noted outside: {faults:?}"));
    }
    let heads: Vec<&String> = left.iter().filter_map(|left| left.backup.as_ref()).collect();
    check_backups(&workspace.backups(), &heads)?;
    check_backups(&second_place(folder), &heads)?;
    Ok(found.entries)
}

/// Opens a workspace that nobody has. Another test of this program may be starting a program just now, which holds all
/// that is open here, locks included, until it begins.
fn open_patiently(folder: &Path) -> Result<Workspace, StoreError> {
    for _ in 0..200 {
        match Workspace::open(folder, &OpenOptions::EXISTING) {
            Err(StoreError::InUse(_)) => std::thread::sleep(Duration::from_millis(10)),
            opened => return opened,
        }
    }
    Workspace::open(folder, &OpenOptions::EXISTING)
}

/// Every backup that counts is whole, and none that was acknowledged is missing.
fn check_backups(place: &Path, acknowledged: &[&String]) -> Result<(), String> {
    let there = store::list_backups(place).map_err(|error| error.to_string())?;
    for backup in &there {
        let proved = store::prove_backup(&backup.path).map_err(|error| error.to_string())?;
        if proved != backup.note {
            return Err(format!("{} is not what its note says", backup.name()));
        }
    }
    match acknowledged.iter().find(|head| !there.iter().any(|backup| backup.note.head == ***head)) {
        Some(head) => Err(format!("the backup with the head {head} is gone from {}", place.display())),
        None => Ok(()),
    }
}
