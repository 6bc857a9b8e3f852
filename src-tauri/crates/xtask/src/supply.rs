//! What comes in from others: no package that speaks to the network, no foreign source, no known fault.
//!
//! `src-tauri/deny.toml` says what is refused. Known faults are asked for where they can be had: the databases are not
//! committed, for a stale one says *none known* of what everybody else knows. What was not asked is said, never passed over.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project::{self, Project};

/// The program that judges the packages of cargo.
const VERSION: &str = "0.20.2";

/// Judges packages, sources and, where their databases can be had, known faults.
///
/// # Errors
/// Something is refused, or the judge could not be had.
pub fn check(project: &Project) -> Result<()> {
    let judge = judge(project)?;
    let deny = |what: &[&str]| {
        let mut command = Command::new(&judge);
        command.current_dir(&project.root).args(["--log-level", "error", "--config", "src-tauri/deny.toml"]);
        command.args(["--offline", "check"]).args(what);
        command
    };
    project::run(&mut deny(&["bans", "sources"]))?;
    if advisories_are_here() {
        project::run(&mut deny(&["advisories"]))?;
    } else {
        println!(
            "NOT ASKED: known faults of Rust packages, for there is no advisory database on this machine."
        );
    }
    known_faults_of_the_page(project)
}

/// The judge, built once into a folder under `target`.
fn judge(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join("cargo-deny").join(VERSION);
    let program = folder.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.exists() {
        let mut command = project.cargo();
        command.args([
            "install",
            "cargo-deny",
            "--version",
            VERSION,
            "--locked",
            "--debug",
            "--no-default-features",
        ]);
        project::run(command.arg("--root").arg(&folder).env("CARGO_TARGET_DIR", folder.join("build")))?;
        std::fs::remove_dir_all(folder.join("build"))
            .context("cannot remove what the judge was built from")?;
    }
    Ok(program)
}

/// Whether someone has fetched the database of advisories (`cargo deny fetch`).
fn advisories_are_here() -> bool {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    home.is_some_and(|home| home.join("advisory-dbs").is_dir())
}

/// Asks npm's registry about the packages of the page.
fn known_faults_of_the_page(project: &Project) -> Result<()> {
    let mut command = project.npm();
    command.args(["audit", "--json", "--omit=optional"]).stderr(Stdio::null());
    let output = command.output().context("npm could not be started")?;
    let said: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    match verdict(&said) {
        None => {
            println!("NOT ASKED: known faults of the page's packages, for the registry gave no answer.");
            Ok(())
        }
        Some(0) => Ok(()),
        Some(count) => {
            anyhow::bail!("{count} packages of the page have known faults: call `npm audit` in ui")
        }
    }
}

/// How many packages have known faults; none where the answer is no answer.
fn verdict(said: &Value) -> Option<u64> {
    said["metadata"]["vulnerabilities"]["total"].as_u64()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_answer_is_a_count_and_anything_else_is_no_answer() {
        assert_eq!(verdict(&json!({ "metadata": { "vulnerabilities": { "total": 2 } } })), Some(2));
        assert_eq!(verdict(&json!({ "metadata": { "vulnerabilities": { "total": 0 } } })), Some(0));
        assert_eq!(verdict(&json!({ "message": "no such endpoint", "error": { "summary": "" } })), None);
        assert_eq!(verdict(&Value::Null), None);
    }
}
