//! From a request to a use-case and back to an answer.

mod agreements;
mod bundles;
mod comparison;
mod history;
mod import;
mod locking;
mod open;
mod pdf;
mod person;
mod register;
mod safety;
mod scan;
mod signed;

use crate::answer::Answer;
use crate::arguments::{Command, DocumentKind, Request, Source};
use crate::ending;
use crate::error::CliError;
use commands::speech::{tongue, words as say};
use commands::{Desk, Host, Language, OpenOptions, SystemWorld, default_folder, headless};
use std::any::Any;
use std::path::PathBuf;

/// Does what is asked.
pub(crate) fn act(request: &Request, language: Language) -> Result<Answer, CliError> {
    match &request.command {
        Command::Restore(file) => return safety::restore(&folder_of(request)?, file, language),
        Command::Doctor => return safety::doctor(&folder_of(request)?, language),
        _ => {}
    }
    let desk = open(request, language)?;
    tell_notices(&desk, request.json);
    let answered = act_on(&desk, &request.command, request.json);
    if let Err(CliError::Command(error)) = &answered {
        desk.note(request.command.name(), error);
    }
    answered
}

fn act_on(desk: &Desk, command: &Command, json: bool) -> Result<Answer, CliError> {
    match command {
        Command::Sample => agreements::sample(desk),
        Command::New(new) => agreements::new(desk, new),
        Command::Put(put) => agreements::put(desk, put),
        Command::Open(opened) => open::open(desk, opened),
        Command::Export(export) => bundles::export(desk, export, json),
        Command::Agreements => agreements::list(desk),
        Command::Show(id) => agreements::show(desk, id),
        Command::Check(id) => agreements::check(desk, id),
        Command::Organisations(search) => register::list(desk, search),
        Command::ImportOrganisations(list) => import::organisations(desk, list),
        Command::Lock(lock) => locking::lock(desk, lock, json),
        Command::Versions(id) => locking::versions(desk, id),
        Command::Verify(path) => locking::verify(desk, path),
        Command::Scan(scan) => scan::scan(desk, scan, json),
        Command::Signed(asked) => signed::signed(desk, asked),
        Command::Compare(asked) => comparison::compare(desk, asked),
        Command::Pdf(document) if document.kind == DocumentKind::Comparison => {
            comparison::write(desk, document)
        }
        Command::Pdf(document) => pdf::write(desk, document, json),
        Command::History(asked) => history::list(desk, asked),
        Command::Extract(person) => person::extract(desk, person),
        Command::Erase(erase) => person::erase(desk, erase),
        Command::Undo(id) => history::undo(desk, id.as_deref()),
        Command::Backup(to) => safety::backup(desk, to.as_deref()),
        Command::Restore(_) | Command::Doctor => Err(CliError::internal()),
    }
}

/// How the workspace of a command is opened. One that only reads makes none of a mistyped folder.
const fn options(command: &Command) -> OpenOptions {
    match command {
        Command::Sample
        | Command::New(_)
        | Command::Put(_)
        | Command::Open(_)
        | Command::ImportOrganisations(_) => OpenOptions::CREATE_IF_MISSING,
        _ => OpenOptions::EXISTING,
    }
}

fn open(request: &Request, language: Language) -> Result<Desk, CliError> {
    if matches!(request.command, Command::Sample) && request.workspace.is_none() {
        return Err(CliError::WorkspaceNeeded);
    }
    let folder = folder_of(request)?;
    let desk = Desk::open(&folder, &options(&request.command), Box::new(SystemWorld), Box::new(CommandLine))?;
    desk.speak(language);
    desk.log_panics();
    Ok(desk)
}

fn folder_of(request: &Request) -> Result<PathBuf, CliError> {
    request.workspace.clone().or_else(default_folder).ok_or(CliError::NoFolder)
}

/// What surrounds the use-cases here: no dialogs, no viewer, but a program to start again for foreign files.
struct CommandLine;

impl Host for CommandLine {
    fn hold_together(&self) -> Box<dyn Any> {
        Box::new(ending::hold())
    }

    fn worker_program(&self) -> Option<PathBuf> {
        std::env::current_exe().ok()
    }
}

/// The bytes of a file or of standard input.
fn bytes_of(source: &Source) -> Result<Vec<u8>, CliError> {
    let bytes = match source {
        Source::Input => headless::read_stream(std::io::stdin().lock())?,
        Source::File(path) => headless::read_file(path)?,
    };
    Ok(bytes)
}

/// Tells what is to be known about the place of the workspace, unless one JSON document is wanted.
fn tell_notices(desk: &Desk, json: bool) {
    use std::io::Write as _;
    for notice in if json { Vec::new() } else { desk.notices() } {
        // Who cannot be told is served all the same.
        let _ = writeln!(std::io::stderr(), "{notice}");
    }
}

/// Tells how far long work is, unless one JSON document is wanted.
fn tell_progress(desk: &Desk, json: bool, done: usize, total: usize, name: &str) {
    use std::io::Write as _;
    if json || total < 2 {
        return;
    }
    let (done, total) = (done.to_string(), total.to_string());
    let in_words = tongue(desk.language());
    let line = if name.is_empty() {
        say::CliProgressCount { done: done.into(), total: total.into() }.text(in_words)
    } else {
        say::CliProgress { done: done.into(), total: total.into(), name: name.into() }.text(in_words)
    };
    // Who cannot be told is served all the same.
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Lines of text, each with its end.
fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}
