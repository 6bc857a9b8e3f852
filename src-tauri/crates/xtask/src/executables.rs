//! The test programs cargo built, sorted into the parts that run them.
//!
//! They are run from here, not by `cargo test`: each part then has a time of its own, and asking cargo for a few of them
//! would build their dependencies once more (see `programs`).

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::programs;
use crate::project::{self, Project};

/// Which part of the check runs a test program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Tests of one crate; they need nothing that was built before.
    Crate,
    /// Documents against the standards, judged by the validators.
    Standards,
    /// Stories through `commands` and `sopu-cli`, and the documents they make.
    Story,
    /// The real window, on a screen nobody sees.
    Window,
}

/// A built test program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestProgram {
    /// Package and target, for people.
    pub name: String,
    /// Where it runs.
    pub kind: Kind,
    /// The program.
    pub path: PathBuf,
    /// The package's folder, where cargo would run it.
    pub folder: PathBuf,
}

/// Builds every test of the workspace and lists the programs.
///
/// # Errors
/// The build failed, or cargo's answer could not be read.
pub fn build(project: &Project) -> Result<Vec<TestProgram>> {
    let mut command = project.cargo();
    command
        .args(["test", "--no-run", "--message-format=json-render-diagnostics"])
        .args(programs::workspace_for_tests());
    let output = command.stderr(Stdio::inherit()).output().context("cargo could not be started")?;
    if !output.status.success() {
        bail!("the tests do not build");
    }
    let found = list(&String::from_utf8_lossy(&output.stdout));
    if found.is_empty() {
        bail!("cargo built no test program");
    }
    Ok(found)
}

/// The test programs in cargo's messages, one message a line.
#[must_use]
pub fn list(messages: &str) -> Vec<TestProgram> {
    let parsed = messages.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut found: Vec<TestProgram> = parsed.filter_map(|message| test_program(&message)).collect();
    found.sort_by(|one, other| one.name.cmp(&other.name));
    found
}

fn test_program(message: &Value) -> Option<TestProgram> {
    if message["reason"] != "compiler-artifact" || message["profile"]["test"] != true {
        return None;
    }
    let folder = Path::new(message["manifest_path"].as_str()?).parent()?.to_owned();
    let target = message["target"]["name"].as_str()?;
    let package = folder.file_name()?.to_string_lossy().into_owned();
    Some(TestProgram {
        kind: kind(&package, target),
        name: format!("{package}/{target}"),
        path: message["executable"].as_str()?.into(),
        folder,
    })
}

/// In the folder `tests`, what drives the window is called `window…`; `architecture` needs nothing built. What needs the
/// validators is `standards`, beside the other tests of `document`.
fn kind(folder: &str, target: &str) -> Kind {
    match folder {
        "tests" if target.starts_with("window") => Kind::Window,
        "tests" if target != "architecture" => Kind::Story,
        "document" if target == "standards" => Kind::Standards,
        _ => Kind::Crate,
    }
}

/// Runs the programs of one kind, each to its end even when an earlier one failed; one that takes longer than `longest` is
/// ended, so that one that hangs does not hang everything.
///
/// # Errors
/// Names those that failed; also when there was none to run, for then the part would check nothing.
pub fn run_all(
    found: &[TestProgram],
    kind: Kind,
    longest: Duration,
    prepare: impl Fn(&Path) -> Command,
) -> Result<()> {
    let mut failed = Vec::new();
    let chosen: Vec<&TestProgram> = found.iter().filter(|program| program.kind == kind).collect();
    if chosen.is_empty() {
        bail!("there is nothing to run");
    }
    for program in chosen {
        let start = Instant::now();
        println!("\n{}", program.name);
        let mut command = prepare(&program.path);
        command.current_dir(&program.folder).env("CARGO_MANIFEST_DIR", &program.folder);
        if let Err(error) = run_within(&mut command, longest) {
            println!("{error:#}");
            failed.push(program.name.clone());
        }
        println!("{} took {:.1} s", program.name, start.elapsed().as_secs_f64());
    }
    if failed.is_empty() { Ok(()) } else { bail!("{}", failed.join(", ")) }
}

/// Runs a command; one that takes too long is ended and has failed.
fn run_within(command: &mut Command, longest: Duration) -> Result<()> {
    let line = project::shown(command);
    let mut child = command.spawn().with_context(|| format!("`{line}` could not be started"))?;
    match wait(&mut child, longest)? {
        Some(true) => Ok(()),
        Some(false) => bail!("`{line}` failed"),
        None => {
            child.kill()?;
            child.wait()?;
            bail!("`{line}` was ended after {} s", longest.as_secs())
        }
    }
}

/// Whether it succeeded; none when it still runs after the time given.
fn wait(child: &mut Child, longest: Duration) -> Result<Option<bool>> {
    let start = Instant::now();
    while start.elapsed() < longest {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status.success()));
        }
        thread::sleep(Duration::from_millis(20));
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(manifest: &str, target: &str, test: bool) -> String {
        serde_json::json!({
            "reason": "compiler-artifact",
            "manifest_path": manifest,
            "target": { "name": target },
            "profile": { "test": test },
            "executable": format!("/t/{target}"),
        })
        .to_string()
    }

    #[test]
    fn test_programs_are_sorted_into_their_parts() {
        let messages = [
            message("/p/tests/Cargo.toml", "window_walk", true),
            message("/p/tests/Cargo.toml", "cli", true),
            message("/p/tests/Cargo.toml", "architecture", true),
            message("/p/src-tauri/crates/store/Cargo.toml", "store", true),
            message("/p/src-tauri/crates/document/Cargo.toml", "standards", true),
            message("/p/src-tauri/crates/cli/Cargo.toml", "sopu-cli", false),
            "{\"reason\":\"build-finished\",\"success\":true}".to_owned(),
        ];
        let found = list(&messages.join("\n"));
        let kinds: Vec<(&str, Kind)> =
            found.iter().map(|program| (program.name.as_str(), program.kind)).collect();
        assert_eq!(
            kinds,
            [
                ("document/standards", Kind::Standards),
                ("store/store", Kind::Crate),
                ("tests/architecture", Kind::Crate),
                ("tests/cli", Kind::Story),
                ("tests/window_walk", Kind::Window),
            ]
        );
        assert_eq!(found[1].folder, Path::new("/p/src-tauri/crates/store"));
    }

    #[test]
    fn a_part_with_nothing_to_run_fails() {
        assert!(run_all(&[], Kind::Window, Duration::ZERO, |path| Command::new(path)).is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_hangs_is_ended_and_one_that_fails_is_told() {
        let shell = |script: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            run_within(&mut command, Duration::from_millis(300)).map_err(|error| error.to_string())
        };
        assert_eq!(shell("true"), Ok(()));
        assert!(shell("exit 3").is_err_and(|error| error.ends_with("failed")));
        assert!(shell("exec sleep 30").is_err_and(|error| error.contains("was ended")));
    }
}
