//! `cargo xtask bench`: figures of the release build, measured by the program `figures` of the stories, and with
//! `document` those of the writers of PDF.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::arguments::Request;
use crate::check;
use crate::packages::Purpose;
use crate::programs::{self, Programs};
use crate::project::{self, Project};
use crate::screen::Screen;
use crate::setup;

/// Builds the release programs and measures them on a hidden screen, so that figures do not depend on the desktop.
///
/// # Errors
/// The set-up, the build or the measuring failed.
pub fn run(project: &Project, request: &Request, arguments: &[OsString]) -> Result<()> {
    if arguments.first().is_some_and(|first| first == "document") {
        return documents(project, &arguments[1..]);
    }
    setup::set_up(project, request, Purpose::Test)?;
    let figures = programs::build_for_figures(project)?;
    let screen = cfg!(target_os = "linux").then(Screen::start).transpose()?;
    println!("Figures of the release build:");
    let mut command = match &screen {
        Some(screen) => check::in_its_own_session(&figures.program, screen),
        None => Command::new(&figures.program),
    };
    command.env("SOPU_EMPTY_WINDOW", &figures.empty_window);
    command.args(arguments).envs(Programs::released(project).environment()).current_dir(&project.root);
    project::run(&mut command)
}

/// The writers of PDF side by side: a workspace of its own, so that what they measure against never meets the product.
fn documents(project: &Project, arguments: &[OsString]) -> Result<()> {
    let manifest = project.root.join("src-tauri/crates/document/benches/writers/Cargo.toml");
    let mut command = project.cargo();
    command.args(["run", "--release", "--manifest-path"]).arg(manifest);
    command.arg("--target-dir").arg(project.target.join("benches")).arg("--").args(arguments);
    command.env("SOPU_TYPESETTERS", typesetters(project)?);
    project::run(&mut command)
}

/// A Python with the typesetting programs that are measured beside ours; they ship in nothing. LibreOffice is measured
/// where it is installed.
fn typesetters(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join("typesetters");
    let python = folder.join("bin/python");
    if !python.exists() {
        project::run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
    }
    let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    project::run(Command::new(&python).args(quiet).args(["typst==0.15.2", "weasyprint==70.0"]))?;
    Ok(python)
}
