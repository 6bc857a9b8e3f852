//! What a disk holds after a power cut: what was made durable, and of everything since then any part.
//!
//! The model is harsher than file systems are: a name is durable only once its folder was synced, a content only once the
//! file was; what was not may be kept, dropped, kept in part by sectors, or leave what was on the disk before in its place.

use crate::chance::Chance;
use crate::layer::Event;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use store::witness::Step;

/// How often a disk writes whole: the smallest part that is there or not.
const SECTORS: [u64; 2] = [512, 4096];

/// A disk that remembers what is durable.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    contents: Vec<Content>,
    /// Names as the programs see them.
    names: BTreeMap<PathBuf, usize>,
    /// Names that stay, and folders that do.
    durable: BTreeMap<PathBuf, usize>,
    folders: Vec<PathBuf>,
    changes: Vec<Name>,
    /// A disk that says it made everything durable, and did nothing: the broken setting of files.
    lies: bool,
}

/// What is in a file.
#[derive(Debug, Clone, Default)]
struct Content {
    durable: Vec<u8>,
    since: Vec<Change>,
}

/// A change of content that is not durable yet.
#[derive(Debug, Clone)]
enum Change {
    Write(u64, Vec<u8>),
    Cut(u64),
}

/// A change of a name that is not durable yet.
#[derive(Debug, Clone)]
enum Name {
    Given(PathBuf, usize),
    Folder(PathBuf),
    Moved(PathBuf, PathBuf, usize),
    Gone(PathBuf),
}

impl Name {
    fn is_in(&self, folder: &Path) -> bool {
        let (Self::Given(path, _) | Self::Folder(path) | Self::Moved(_, path, _) | Self::Gone(path)) = self;
        path.parent() == Some(folder)
    }
}

impl Disk {
    /// A disk that makes nothing durable, whatever it is asked.
    pub fn that_lies() -> Self {
        Self { lies: true, ..Self::default() }
    }

    /// A folder that was there before.
    pub fn has(&mut self, folder: &Path) {
        self.folders.push(folder.to_owned());
    }

    /// A file that was there before.
    pub fn holds(&mut self, path: &Path, bytes: Vec<u8>) {
        self.contents.push(Content { durable: bytes, since: Vec::new() });
        self.names.insert(path.to_owned(), self.contents.len() - 1);
        self.durable.insert(path.to_owned(), self.contents.len() - 1);
    }

    /// Does one step.
    pub fn step(&mut self, event: &Event) {
        match event {
            Event::Acknowledged(_) => {}
            Event::Wrote(path, at, bytes) => self.change(path, Change::Write(*at, bytes.clone())),
            Event::Cut(path, length) => self.change(path, Change::Cut(*length)),
            Event::Step(Step::Wrote(path, bytes)) => self.change(path, Change::Write(0, bytes.clone())),
            Event::Step(Step::MadeFolder(path)) => self.changes.push(Name::Folder(path.clone())),
            Event::Step(Step::Created(path)) => {
                self.contents.push(Content::default());
                self.name(path, self.contents.len() - 1);
            }
            Event::Step(Step::Linked(from, to)) => {
                if let Some(file) = self.names.get(from).copied() {
                    self.name(to, file);
                }
            }
            Event::Step(Step::Renamed(from, to)) => {
                if let Some(file) = self.names.remove(from) {
                    self.names.insert(to.clone(), file);
                    self.changes.push(Name::Moved(from.clone(), to.clone(), file));
                }
            }
            Event::Step(Step::Removed(path)) => {
                self.names.remove(path);
                self.changes.push(Name::Gone(path.clone()));
            }
            Event::Step(Step::Synced(path)) => self.sync(path),
            Event::Step(Step::SyncedFolder(folder)) => self.sync_folder(folder),
        }
    }

    fn name(&mut self, path: &Path, file: usize) {
        self.names.insert(path.to_owned(), file);
        self.changes.push(Name::Given(path.to_owned(), file));
    }

    fn change(&mut self, path: &Path, change: Change) {
        if let Some(file) = self.names.get(path) {
            self.contents[*file].since.push(change);
        }
    }

    fn sync(&mut self, path: &Path) {
        if let (false, Some(file)) = (self.lies, self.names.get(path)) {
            let content = &mut self.contents[*file];
            for change in content.since.drain(..) {
                apply(&mut content.durable, &change, 0);
            }
        }
    }

    fn sync_folder(&mut self, folder: &Path) {
        if !self.lies {
            let changes = std::mem::take(&mut self.changes);
            let (now, later) = changes.into_iter().partition(|change| change.is_in(folder));
            self.changes = later;
            rename_all(&mut self.durable, &mut self.folders, now);
        }
    }

    /// What is found after a cut at this moment, by chance. The names are those below `from`; it is laid out below `to`.
    pub fn cut(&self, chance: &mut Chance, from: &Path, to: &Path) {
        let (mut names, mut folders) = (self.durable.clone(), self.folders.clone());
        let most = chance.below(4);
        let kept = self.changes.iter().filter(|_| keeps(chance, most)).cloned().collect();
        rename_all(&mut names, &mut folders, kept);
        for folder in folders.iter().filter_map(|folder| folder.strip_prefix(from).ok()) {
            // A folder whose own name is lost takes what is in it along.
            let _ = fs::create_dir(to.join(folder));
        }
        for (path, file) in names {
            let Ok(path) = path.strip_prefix(from) else { continue };
            let path = to.join(path);
            if path.parent().is_some_and(Path::is_dir) {
                fs::write(path, self.contents[file].after_cut(chance)).expect("written");
            }
        }
    }
}

fn rename_all(names: &mut BTreeMap<PathBuf, usize>, folders: &mut Vec<PathBuf>, changes: Vec<Name>) {
    for change in changes {
        match change {
            Name::Given(path, file) => drop(names.insert(path, file)),
            Name::Folder(path) => folders.push(path),
            Name::Gone(path) => drop(names.remove(&path)),
            Name::Moved(from, to, file) => {
                names.remove(&from);
                names.insert(to, file);
            }
        }
    }
}

/// Whether one thing that was not durable is there: none, all, or each by chance.
fn keeps(chance: &mut Chance, most: usize) -> bool {
    match most {
        0 => false,
        1 => true,
        _ => chance.one_in(2),
    }
}

impl Content {
    fn after_cut(&self, chance: &mut Chance) -> Vec<u8> {
        let mut bytes = self.durable.clone();
        let most = chance.below(4);
        let sector = SECTORS[chance.below(2)];
        // What a longer file holds where nothing was written: nothing, or what the disk held there before.
        let before = if chance.one_in(2) { 0 } else { 0xA5 };
        let mut parts: Vec<Change> = Vec::new();
        for change in &self.since {
            match change {
                Change::Cut(_) => parts.push(change.clone()),
                Change::Write(at, written) => parts.extend(sectors(*at, written, sector)),
            }
        }
        parts.retain(|_| keeps(chance, most));
        for part in &parts {
            apply(&mut bytes, part, before);
        }
        bytes
    }
}

/// A write, cut where sectors end.
fn sectors(at: u64, bytes: &[u8], sector: u64) -> Vec<Change> {
    let (mut parts, mut rest, mut at) = (Vec::new(), bytes, at);
    while !rest.is_empty() {
        let length = usize::try_from(sector - at % sector).unwrap_or(usize::MAX).min(rest.len());
        let (part, behind) = rest.split_at(length);
        parts.push(Change::Write(at, part.to_vec()));
        (rest, at) = (behind, at + length as u64);
    }
    parts
}

fn apply(bytes: &mut Vec<u8>, change: &Change, before: u8) {
    match change {
        Change::Cut(length) => bytes.truncate(*length as usize),
        Change::Write(at, written) => {
            let (from, to) = (*at as usize, *at as usize + written.len());
            if bytes.len() < to {
                bytes.resize(to, before);
            }
            bytes[from..to].copy_from_slice(written);
        }
    }
}
