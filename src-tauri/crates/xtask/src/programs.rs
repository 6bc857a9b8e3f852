//! Building the programs. Every call names the whole workspace, so that all share one set of built dependencies: cargo
//! joins features over what it is asked for, and asking for one package builds its dependencies once more.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::{self, Project};

/// Answers for native dialogs come from a file; never in a release.
const WITH_DIALOG_SEAM: &str = "sopu/custom-protocol,sopu/dialog-seam";
/// As it is released: the page built in, nothing else.
const AS_RELEASED: &str = "sopu/custom-protocol";

/// The built programs, by absolute path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Programs {
    /// The window.
    pub sopu: PathBuf,
    /// The window without what only tests need.
    pub sopu_as_released: PathBuf,
    /// The program without a window.
    pub cli: PathBuf,
}

impl Programs {
    /// Where the tests' copies are.
    #[must_use]
    pub fn for_tests(project: &Project) -> Self {
        let folder = project.target.join("programs-under-test");
        Self {
            sopu: folder.join(executable("sopu")),
            sopu_as_released: folder.join(executable("sopu-as-released")),
            cli: folder.join(executable("sopu-cli")),
        }
    }

    /// Where the release build leaves them.
    #[must_use]
    pub fn released(project: &Project) -> Self {
        let folder = project.target.join("release");
        let sopu = folder.join(executable("sopu"));
        Self { sopu_as_released: sopu.clone(), sopu, cli: folder.join(executable("sopu-cli")) }
    }

    /// How tests and figures are told.
    #[must_use]
    pub fn environment(&self) -> [(&'static str, &Path); 3] {
        [("SOPU_BIN", &self.sopu), ("SOPU_RELEASE_LIKE_BIN", &self.sopu_as_released), ("SOPU_CLI", &self.cli)]
    }
}

/// Which build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// The one for `run` and `test`.
    Shared,
    /// The one users get.
    Release,
}

/// Builds programs as they are released; gives back the folder they are in.
///
/// # Errors
/// The build failed.
pub fn build(project: &Project, profile: Profile, names: &[&str]) -> Result<PathBuf> {
    build_with(project, profile, AS_RELEASED, &asked_for("--bin", names))?;
    Ok(built(project, profile))
}

/// Builds what the figures of a release need: the programs, the one that measures, and an empty window to measure beside.
///
/// # Errors
/// The build failed.
pub fn build_for_figures(project: &Project) -> Result<Figures> {
    let mut asked = asked_for("--bin", &["sopu", "sopu-cli", "figures"]);
    asked.extend(["--example", "empty_window"]);
    build_with(project, Profile::Release, AS_RELEASED, &asked)?;
    let folder = built(project, Profile::Release);
    Ok(Figures {
        program: folder.join(executable("figures")),
        empty_window: folder.join("examples").join(executable("empty_window")),
    })
}

/// What measures a release, by absolute path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// The program that measures.
    pub program: PathBuf,
    /// A window with nothing in it.
    pub empty_window: PathBuf,
}

/// A program's file name on this system.
#[must_use]
pub fn executable(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}

/// Builds the programs for the tests: the window with and without the dialog seam, and `sopu-cli`.
/// The released form comes last, so that a `run` afterwards finds its build done.
///
/// # Errors
/// A build failed, or a copy could not be made.
pub fn build_for_tests(project: &Project) -> Result<()> {
    let copies = Programs::for_tests(project);
    let from = built(project, Profile::Shared);
    build_with(project, Profile::Shared, WITH_DIALOG_SEAM, &asked_for("--bin", &["sopu"]))?;
    copy(&from.join(executable("sopu")), &copies.sopu)?;
    build_with(project, Profile::Shared, AS_RELEASED, &asked_for("--bin", &["sopu", "sopu-cli"]))?;
    copy(&from.join(executable("sopu")), &copies.sopu_as_released)?;
    copy(&from.join(executable("sopu-cli")), &copies.cli)
}

/// Arguments that choose the whole workspace as the tests see it. Not this program itself: Windows cannot replace what runs.
#[must_use]
pub fn workspace_for_tests() -> [&'static str; 6] {
    ["--locked", "--workspace", "--exclude", "xtask", "--features", WITH_DIALOG_SEAM]
}

fn asked_for<'a>(kind: &'a str, names: &[&'a str]) -> Vec<&'a str> {
    names.iter().flat_map(|name| [kind, name]).collect()
}

fn build_with(project: &Project, profile: Profile, features: &str, asked_for: &[&str]) -> Result<()> {
    let mut command = project.cargo();
    command
        .args(["build", "--locked", "--workspace", "--exclude", "xtask", "--features", features])
        .args(asked_for);
    if profile == Profile::Release {
        command.arg("--release");
    }
    project::run(&mut command)
}

fn built(project: &Project, profile: Profile) -> PathBuf {
    project.target.join(if profile == Profile::Release { "release" } else { "debug" })
}

/// Removes the old copy first: a program that still runs can be unlinked but not written to.
fn copy(from: &Path, to: &Path) -> Result<()> {
    let folder = to.parent().expect("BUG: a program lies in a folder");
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    if to.exists() {
        fs::remove_file(to).with_context(|| format!("cannot replace {}", to.display()))?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    Ok(())
}
