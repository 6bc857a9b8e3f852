//! `cargo xtask`: set-up, run, test and bench, as the README names them. It depends on none of our crates, so that it
//! builds in seconds on a machine that has nothing yet.

use std::process::ExitCode;

use anyhow::Result;

use arguments::{Request, Task};
use check::Extent;
use packages::Purpose;
use project::Project;

mod arguments;
mod bench;
mod check;
mod executables;
mod fingerprint;
mod generate;
mod ingredients;
mod licences;
mod no_network;
mod notices;
mod packages;
mod parts;
mod programs;
mod project;
mod sbom;
mod screen;
mod setup;
mod supply;
mod validators;
mod window;

fn main() -> ExitCode {
    let request = match arguments::read(std::env::args_os().skip(1)) {
        Ok(request) => request,
        Err(message) => {
            eprintln!("{message}\n\n{}", arguments::HELP);
            return ExitCode::from(64);
        }
    };
    match carry_out(&Project::here(), &request) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Whether all went well.
fn carry_out(project: &Project, request: &Request) -> Result<bool> {
    match &request.task {
        Task::Help => {
            println!("{}", arguments::HELP);
            Ok(true)
        }
        Task::Run { exit_when_ready, workspace } => {
            window::run(project, request, *exit_when_ready, workspace.as_deref())
        }
        Task::Test => Ok(check::run(project, request, Extent::Daily)),
        Task::Torture => Ok(check::run(project, request, Extent::Torture)),
        Task::Bench(arguments) => bench::run(project, request, arguments).map(|()| true),
        Task::Generate => generate::run(project, request).map(|()| true),
        Task::Notices => notices::write(project).map(|()| true),
        Task::Sbom => sbom::write(project).map(|()| true),
        Task::SetUp => setup::set_up(project, request, Purpose::Test).map(|()| true),
    }
}
