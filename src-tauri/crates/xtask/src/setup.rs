//! The set-up: what this machine lacks, asking, and doing it. What to do follows from the facts alone.

use std::env;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::arguments::Request;
use crate::fingerprint::Fingerprint;
use crate::packages::{self, Purpose, System};
use crate::project::{self, Project};

/// The oldest Node the page's build tool runs on.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// What was found on the machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// Debian's family, or another system.
    pub system: System,
    /// Needed packages that are not installed; empty on other systems, where nobody can say.
    pub missing_packages: Vec<&'static str>,
    /// Node's version; none where there is no Node.
    pub node: Option<(u32, u32)>,
    /// The page's packages are those of the lock file.
    pub npm_is_current: bool,
}

/// One step of the set-up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// System packages, by apt.
    Packages(Vec<&'static str>),
    /// The page's packages, by `npm ci`.
    NpmPackages,
}

impl Step {
    fn in_words(&self) -> String {
        match self {
            Self::Packages(names) => format!("system packages, with apt-get: {}", names.join(" ")),
            Self::NpmPackages => "the page's packages named in ui/package-lock.json, with npm ci".to_owned(),
        }
    }
}

/// The steps that the facts call for, in order.
///
/// # Errors
/// What a person has to install first, in words.
pub fn plan(facts: &Facts, purpose: Purpose, skip_packages: bool) -> Result<Vec<Step>, String> {
    let mut steps = Vec::new();
    match &facts.system {
        _ if skip_packages => {}
        System::Debian if facts.missing_packages.is_empty() => {}
        System::Debian => steps.push(Step::Packages(facts.missing_packages.clone())),
        System::Other(name) => {
            return Err(format!(
                "On {name} Sopu installs nothing. Install {} and Node 20, and call again with --skip-packages.",
                packages::by_hand(purpose)
            ));
        }
    }
    let (major, minor) = OLDEST_NODE;
    match facts.node {
        Some(version) if version >= OLDEST_NODE => {}
        Some((old, older)) => {
            return Err(format!("Node {old}.{older} is too old: install Node {major}.{minor} or newer."));
        }
        None => {
            return Err(format!("There is no Node here: install Node {major}.{minor} or newer, with npm."));
        }
    }
    if !facts.npm_is_current {
        steps.push(Step::NpmPackages);
    }
    Ok(steps)
}

/// Whether to go ahead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consent {
    /// Nothing to ask, or it was given beforehand.
    Given,
    /// Ask on the terminal.
    Ask,
    /// Nobody can be asked and nobody has agreed.
    Lacking,
}

/// Who has to be asked before these steps.
#[must_use]
pub fn consent(steps: &[Step], yes: bool, ci: bool, terminal: bool) -> Consent {
    if yes || ci || steps.is_empty() {
        Consent::Given
    } else if terminal {
        Consent::Ask
    } else {
        Consent::Lacking
    }
}

/// The whole set-up: what is to be installed, and the page. A second call finds nothing to do.
///
/// # Errors
/// Something has to be installed by hand, nobody agreed, or a step failed.
pub fn set_up(project: &Project, request: &Request, purpose: Purpose) -> Result<()> {
    install(project, request, purpose)?;
    build_page(project)
}

/// Looks at the machine, says what is lacking, asks where it must and installs it.
///
/// # Errors
/// Something has to be installed by hand, nobody agreed, or a step failed.
pub fn install(project: &Project, request: &Request, purpose: Purpose) -> Result<()> {
    let facts = look(project, purpose)?;
    let steps = plan(&facts, purpose, request.skip_packages).map_err(anyhow::Error::msg)?;
    if steps.is_empty() {
        println!("Set-up: nothing to do.");
        return Ok(());
    }
    println!("Set-up needs:");
    steps.iter().for_each(|step| println!("  - {}", step.in_words()));
    let ci = env::var("CI").is_ok_and(|value| value == "true" || value == "1");
    match consent(&steps, request.yes, ci, io::stdin().is_terminal()) {
        Consent::Given => {}
        Consent::Ask => ask()?,
        Consent::Lacking => bail!(
            "Nobody can be asked here. Look at the list and call `cargo xtask setup --yes` (or set CI=true)."
        ),
    }
    steps.iter().try_for_each(|step| carry_out(project, step))
}

/// Builds the page if its sources have changed since the last time; its packages must be there.
///
/// # Errors
/// The build failed.
pub fn build_page(project: &Project) -> Result<()> {
    let stamp = page_fingerprint(project)?;
    if project.ui().join("dist/index.html").exists()
        && project::text_of(&page_stamp(project))?.as_ref() == Some(&stamp)
    {
        println!("The page is as its sources.");
        return Ok(());
    }
    project::run(project.npm().args(["run", "build"]))?;
    fs::write(page_stamp(project), stamp).context("cannot note that the page is built")
}

fn look(project: &Project, purpose: Purpose) -> Result<Facts> {
    let system = packages::system(project::text_of("/etc/os-release".as_ref())?.as_deref(), env::consts::OS);
    let needed = packages::needed(purpose);
    let missing_packages =
        if system == System::Debian { packages::missing(&needed, &ask_dpkg(&needed)?) } else { Vec::new() };
    let lock = project::text_of(&project.ui().join("package-lock.json"))?;
    Ok(Facts {
        system,
        missing_packages,
        node: project::answer("node", &["--version"]).and_then(|text| node_version(&text)),
        npm_is_current: lock.is_some() && lock == project::text_of(&npm_stamp(project))?,
    })
}

/// `dpkg-query` ends with a failure as soon as one name is unknown to it; what it printed about the others still holds.
fn ask_dpkg(names: &[&str]) -> Result<String> {
    let output = Command::new("dpkg-query")
        .args(["-W", "-f", "${db:Status-Status} ${Package}\\n"])
        .args(names)
        .output()
        .context("cannot ask dpkg-query which packages are installed")?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Reads `v20.20.2`.
fn node_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// A whole copy of the lock file that `npm ci` last followed, inside what it made: gone together with it.
fn npm_stamp(project: &Project) -> std::path::PathBuf {
    project.ui().join("node_modules/.sopu-package-lock.json")
}

/// Not in `ui/dist`: everything there is built into the program.
fn page_stamp(project: &Project) -> std::path::PathBuf {
    project.ui().join("node_modules/.sopu-page")
}

/// Everything the page is made of: its own sources and the assets it takes in.
fn page_fingerprint(project: &Project) -> Result<String> {
    let mut fingerprint = Fingerprint::default();
    for folder in ["ui", "assets/locales", "assets/fonts/inter", "assets/icons"] {
        let path = project.root.join(folder);
        fingerprint
            .add_path(&path, &["node_modules", "dist"])
            .with_context(|| format!("cannot read {}", path.display()))?;
    }
    Ok(fingerprint.text())
}

fn ask() -> Result<()> {
    print!("Go ahead? [Y/n] ");
    io::stdout().flush()?;
    let mut line = String::new();
    io::stdin().read_line(&mut line)?;
    match line.trim().to_lowercase().as_str() {
        "" | "y" | "yes" | "k" | "kyllä" | "j" | "ja" => Ok(()),
        _ => bail!("Nothing was installed."),
    }
}

fn carry_out(project: &Project, step: &Step) -> Result<()> {
    match step {
        Step::Packages(names) => {
            // A list that has grown old fails as "held broken packages", so it is renewed first.
            project::run(apt_get()?.args(["--quiet", "update"]))?;
            project::run(
                apt_get()?.args(["--quiet", "install", "--yes", "--no-install-recommends"]).args(names),
            )
        }
        Step::NpmPackages => {
            project::run(project.npm().arg("ci"))?;
            let lock = project.ui().join("package-lock.json");
            fs::copy(lock, npm_stamp(project)).context("cannot note that the page's packages are there")?;
            Ok(())
        }
    }
}

/// `apt-get` as root, through sudo where this is not root.
fn apt_get() -> Result<Command> {
    let root = project::answer("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    let mut command = if root {
        Command::new("env")
    } else if project::answer("sudo", &["--version"]).is_some() {
        let mut command = Command::new("sudo");
        command.arg("env");
        command
    } else {
        bail!("There is no sudo here: install the packages named above as root, and call again.");
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ready() -> Facts {
        Facts {
            system: System::Debian,
            missing_packages: Vec::new(),
            node: Some((20, 20)),
            npm_is_current: true,
        }
    }

    fn check(facts: Facts, expected: &[Step]) {
        assert_eq!(plan(&facts, Purpose::Test, false).as_deref(), Ok(expected), "{facts:?}");
    }

    #[test]
    fn a_machine_that_has_everything_needs_no_step() {
        check(ready(), &[]);
    }

    #[test]
    fn each_lack_calls_for_its_step_and_what_rests_on_it() {
        let fresh = Facts { missing_packages: vec!["xvfb"], npm_is_current: false, ..ready() };
        check(fresh, &[Step::Packages(vec!["xvfb"]), Step::NpmPackages]);
        check(Facts { npm_is_current: false, ..ready() }, &[Step::NpmPackages]);
    }

    #[test]
    fn another_system_is_told_what_to_install_and_nothing_is_done() {
        let facts = Facts { system: System::Other("Fedora Linux 42".into()), ..ready() };
        let refusal = plan(&facts, Purpose::Test, false).expect_err("Fedora has no apt");
        for words in ["Fedora Linux 42", "WebKitGTK 4.1", "Xvfb", "--skip-packages"] {
            assert!(refusal.contains(words), "{words} is missing in: {refusal}");
        }
        assert_eq!(plan(&facts, Purpose::Test, true), Ok(vec![]), "the person vouches for the packages");
    }

    #[test]
    fn an_old_or_missing_node_stops_before_anything_is_installed() {
        for node in [None, Some((18, 20)), Some((20, 18))] {
            let facts = Facts { node, missing_packages: vec!["xvfb"], ..ready() };
            assert!(plan(&facts, Purpose::Build, false).is_err(), "{node:?}");
        }
    }

    #[test]
    fn whoever_would_have_something_installed_is_asked_first() {
        let install = [Step::NpmPackages];
        let check = |steps: &[Step], yes, ci, terminal, expected| {
            assert_eq!(
                consent(steps, yes, ci, terminal),
                expected,
                "{steps:?} yes={yes} ci={ci} terminal={terminal}"
            );
        };
        check(&install, false, false, true, Consent::Ask);
        check(&install, false, false, false, Consent::Lacking);
        check(&install, true, false, false, Consent::Given);
        check(&install, false, true, false, Consent::Given);
        check(&[], false, false, false, Consent::Given);
    }

    #[test]
    fn nodes_own_words_become_a_version() {
        for (text, version) in
            [("v20.20.2\n", Some((20, 20))), ("v22.1.0", Some((22, 1))), ("", None), ("node", None)]
        {
            assert_eq!(node_version(text), version, "{text:?}");
        }
    }
}
