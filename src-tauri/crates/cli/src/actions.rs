//! From a request to a use-case and back to an answer.

mod agreements;
mod history;
mod import;
mod pdf;
mod register;

use crate::answer::Answer;
use crate::arguments::{Command, Request, Source};
use crate::error::CliError;
use commands::{Desk, Host, Language, OpenOptions, SystemWorld, default_folder, headless};
use std::path::{Path, PathBuf};

/// Does what is asked.
pub(crate) fn act(request: &Request, language: Language) -> Result<Answer, CliError> {
    match &request.command {
        Command::Sample => agreements::sample(&making(request, language)?),
        Command::New(new) => agreements::new(&making(request, language)?, new),
        Command::Put(source) => agreements::put(&making(request, language)?, source),
        Command::Agreements => agreements::list(&reading(request, language)?),
        Command::Show(id) => agreements::show(&reading(request, language)?, id),
        Command::Check(id) => agreements::check(&reading(request, language)?, id),
        Command::Organisations(search) => register::list(&reading(request, language)?, search),
        Command::ImportOrganisations(list) => import::organisations(&making(request, language)?, list),
        Command::Pdf(document) => pdf::write(&reading(request, language)?, document),
        Command::History(id) => history::list(&reading(request, language)?, id.as_deref()),
        Command::Undo(id) => history::undo(&reading(request, language)?, id.as_deref()),
    }
}

/// Opens the workspace, making it where there is none.
fn making(request: &Request, language: Language) -> Result<Desk, CliError> {
    if matches!(request.command, Command::Sample) && request.workspace.is_none() {
        return Err(CliError::WorkspaceNeeded);
    }
    open(request, &OpenOptions::CREATE_IF_MISSING, language)
}

/// Opens a workspace that is there: a mistyped folder makes no new one.
fn reading(request: &Request, language: Language) -> Result<Desk, CliError> {
    open(request, &OpenOptions::EXISTING, language)
}

fn open(request: &Request, options: &OpenOptions, language: Language) -> Result<Desk, CliError> {
    let folder = request.workspace.clone().or_else(default_folder).ok_or(CliError::NoFolder)?;
    let desk = Desk::open(&folder, options, Box::new(SystemWorld), Box::new(CommandLine))?;
    desk.speak(language);
    Ok(desk)
}

/// What surrounds the use-cases here: no dialogs, no viewer, but a program to start again for foreign files.
struct CommandLine;

impl Host for CommandLine {
    fn choose_list(&self, _title: &str) -> Option<PathBuf> {
        None
    }

    fn choose_pdf(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        None
    }

    fn show_document(&self, _path: &Path) -> bool {
        false
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

/// Lines of text, each with its end.
fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| line + "\n").collect()
}
