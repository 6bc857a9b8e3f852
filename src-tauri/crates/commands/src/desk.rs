//! The desk: the open workspace, who works at it and in which language. Every use-case works on it.

use crate::bundles::OpenedBundle;
use crate::clauses::Library;
use crate::frame;
use crate::locked::LockedTexts;
use crate::log::{self, Log};
use crate::opening::OpenedFile;
use crate::place;
use crate::preview::PreviewCache;
use crate::safety::Safety;
use crate::signatures::SignedReadings;
use crate::steps::LongWork;
use crate::wire::{Changed, WireError};
use crate::world::{Host, World};
use crate::{CommandError, import::Readings};
use agreement::{Agreement, AgreementId, Language};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::{Change, Context, Fault, Op, OpenOptions, Scope, SettingKey, Transaction, Workspace};
use uuid::Uuid;

/// Everything the use-cases share. One desk serves one window, or one call of the command line.
pub struct Desk {
    pub(crate) host: Arc<dyn Host>,
    pub(crate) preview: Mutex<PreviewCache>,
    log: Arc<Log>,
    /// The one long work of the window.
    pub(crate) work: Mutex<Option<Box<dyn LongWork>>>,
    pub(crate) safety: Mutex<Safety>,
    session: Mutex<Session>,
}

/// The open workspace and what is known about it.
pub(crate) struct Session {
    pub(crate) workspace: Workspace,
    pub(crate) world: Arc<dyn World>,
    pub(crate) language: Language,
    pub(crate) example: bool,
    pub(crate) readings: Readings,
    pub(crate) opened: OpenedFile,
    pub(crate) signed: SignedReadings,
    pub(crate) bundle: OpenedBundle,
    /// The bundle that was saved last, so that its folder can be shown.
    pub(crate) exported: Option<PathBuf>,
    pub(crate) locked: LockedTexts,
    pub(crate) library: Arc<Library>,
    own_folder: PathBuf,
    cached: Option<Arc<Agreement>>,
    /// Kept files that the last check found missing or altered.
    damaged_files: BTreeSet<String>,
}

impl Desk {
    /// Opens the workspace of a folder, making it where there is none.
    ///
    /// # Errors
    /// What the store refused; the folder is then as it was.
    pub fn open(
        folder: &Path,
        options: &OpenOptions,
        world: Box<dyn World>,
        host: Box<dyn Host>,
    ) -> Result<Self, CommandError> {
        Self::open_shared(folder, options, Arc::from(world), Arc::from(host))
    }

    /// The same, of a door that outlives its desks.
    pub(crate) fn open_shared(
        folder: &Path,
        options: &OpenOptions,
        world: Arc<dyn World>,
        host: Arc<dyn Host>,
    ) -> Result<Self, CommandError> {
        let workspace = place::open(folder, options, &*world)?;
        let log = Arc::new(Log::of(folder, Arc::clone(&world)));
        let mut session = Session {
            workspace,
            world,
            language: Language::Fi,
            example: false,
            readings: Readings::default(),
            opened: OpenedFile::default(),
            signed: SignedReadings::default(),
            bundle: OpenedBundle::default(),
            exported: None,
            locked: LockedTexts::default(),
            library: Arc::new(Library::load()?),
            own_folder: folder.to_owned(),
            cached: None,
            damaged_files: BTreeSet::new(),
        };
        session.language = session.stored_language()?;
        Ok(Self {
            host,
            preview: Mutex::new(PreviewCache::default()),
            work: Mutex::new(None),
            safety: Mutex::default(),
            log,
            session: Mutex::new(session),
        })
    }

    /// The language in which this desk speaks.
    pub fn language(&self) -> Language {
        self.session().language
    }

    /// Speaks another language without storing it: the command line's `--ui-lang`.
    pub fn speak(&self, language: Language) {
        self.session().language = language;
    }

    /// What is to be known about the place of the workspace, in words; nothing about a good one.
    pub fn notices(&self) -> Vec<String> {
        place::notices(&self.session())
    }

    /// An error in this desk's language.
    pub fn wire_error(&self, error: &CommandError) -> WireError {
        error.on_wire(self.language())
    }

    /// Notes in the log that a command was not done. The name is one of ours, never a text from outside.
    pub fn note(&self, command: &'static str, error: &CommandError) {
        self.log.error(command, error);
    }

    /// From now on panics are noted in the log of this desk, by their place alone (ruling 29).
    pub fn log_panics(&self) {
        let log = Arc::clone(&self.log);
        std::panic::set_hook(Box::new(move |info| {
            log::tell(info);
            log.panic(info);
        }));
    }

    /// The last lines of the log.
    pub(crate) fn log_tail(&self, most: usize) -> Vec<String> {
        self.log.tail(most)
    }

    /// The session, for one use-case at a time. A use-case that panicked has left nothing half done: the store rolls
    /// back, and the cache is read anew.
    pub(crate) fn session(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(|poisoned| {
            self.session.clear_poison();
            let mut session = PoisonError::into_inner(poisoned);
            session.cached = None;
            session
        })
    }
}

impl Session {
    fn stored_language(&self) -> Result<Language, CommandError> {
        let stored = self.workspace.read().setting(SettingKey::WindowLanguage)?;
        Ok(Language::from_code(&stored).unwrap_or_else(crate::start::system_language))
    }

    /// Puts another workspace on the desk; the one before is closed first, so that its lock is free.
    pub(crate) fn switch(&mut self, workspace: Workspace, example: bool) {
        self.workspace = workspace;
        self.example = example;
        self.cached = None;
        self.damaged_files.clear();
        self.readings = Readings::default();
        self.opened = OpenedFile::default();
        self.signed = SignedReadings::default();
        self.bundle = OpenedBundle::default();
        self.exported = None;
        self.locked = LockedTexts::default();
    }

    /// Whether a kept file is there with its length, and the last check found no fault in it.
    pub(crate) fn seems_kept(&self, sha256: &str) -> bool {
        !self.damaged_files.contains(sha256) && self.workspace.seems_kept(sha256)
    }

    /// Takes over which kept files the check found missing or altered.
    pub(crate) fn checked_files(&mut self, faults: &[Fault]) {
        let damaged = |fault: &Fault| match fault {
            Fault::Attachment { sha256, .. } => Some(sha256.clone()),
            _ => None,
        };
        self.damaged_files = faults.iter().filter_map(damaged).collect();
    }

    /// The folder of the user's own workspace, whichever is open.
    pub(crate) fn own_folder(&self) -> &Path {
        &self.own_folder
    }

    /// Remembers a choice for the next time; where nothing can be written it holds until the end.
    pub(crate) fn remember(&mut self, key: SettingKey, value: &str) -> Result<(), CommandError> {
        if !self.workspace.is_read_only() {
            self.workspace.put_setting(key, value)?;
        }
        Ok(())
    }

    /// A new identity.
    pub(crate) fn new_id(&self) -> Uuid {
        self.world.new_id()
    }

    /// Who acts, when, with fresh salt.
    pub(crate) fn context(&self) -> Result<Context, CommandError> {
        let mut salt = [0; 16];
        self.world.random(&mut salt);
        let actor = self.workspace.read().setting(SettingKey::ActorName)?;
        Ok(Context { actor, now: self.world.now(), salt })
    }

    /// An agreement as it is saved. The one read last is kept until something changes it.
    pub(crate) fn agreement(&mut self, id: AgreementId) -> Result<Arc<Agreement>, CommandError> {
        if let Some(agreement) = self.cached.as_ref().filter(|agreement| agreement.id == id) {
            return Ok(Arc::clone(agreement));
        }
        let agreement = Arc::new(self.workspace.read().agreement(id)?);
        self.cached = Some(Arc::clone(&agreement));
        Ok(agreement)
    }

    /// Forgets what was read, after a change.
    pub(crate) fn forget(&mut self) {
        self.cached = None;
    }

    /// Does one action and tells what changed.
    pub(crate) fn act(
        &mut self,
        op: Op,
        work: impl FnOnce(&Transaction<'_>) -> Result<(), CommandError>,
    ) -> Result<Changed, CommandError> {
        let scope = op.scope;
        let context = self.context()?;
        let guard = self.guard(scope)?;
        let ((), change) = self.workspace.transact(op, context, |tx| {
            work(tx)?;
            guard.as_ref().map_or(Ok(()), |guard| guard.check(tx))
        })?;
        self.changed(scope, &change)
    }

    /// The answer to a change: what to read again, and the frame of the agreement it belongs to.
    pub(crate) fn changed(&mut self, scope: Scope, change: &Change) -> Result<Changed, CommandError> {
        self.forget();
        let frame = match scope {
            Scope::Agreement(id) => Some(frame::frame(self, id)?),
            Scope::Register => None,
        };
        Ok(Changed { refresh: frame::topics(change), created: None, frame, message: None, place: None })
    }
}

impl std::fmt::Debug for Desk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Desk").finish_non_exhaustive()
    }
}
