//! `cargo xtask test` and `torture`: every check, in parts.

use std::cell::RefCell;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::arguments::Request;
use crate::executables::{self, Kind, TestProgram};
use crate::no_network;
use crate::notices;
use crate::packages::Purpose;
use crate::parts::{self, Part};
use crate::programs::{self, Programs};
use crate::project::{self, Project};
use crate::screen::Screen;
use crate::setup;
use crate::supply;
use crate::validators::Validators;

/// How far the checks go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything within the time a person waits.
    Daily,
    /// The long forms: tests see `SOPU_TORTURE=1`, and what they print (figures, seeds) is shown.
    Torture,
}

impl Extent {
    /// Longer than any test program takes on a slow machine.
    const fn longest(self) -> Duration {
        Duration::from_secs(match self {
            Self::Daily => 20 * 60,
            Self::Torture => 3 * 60 * 60,
        })
    }
}

/// Runs every part, prints the table, and says whether all passed.
#[must_use]
pub fn run(project: &Project, request: &Request, extent: Extent) -> bool {
    let built = RefCell::new(Vec::new());
    let reports = parts::run(&all_parts(project, request, extent, &built));
    println!("{}", parts::summary(&reports));
    parts::all_passed(&reports)
}

fn all_parts<'a>(
    project: &'a Project,
    request: &'a Request,
    extent: Extent,
    built: &'a RefCell<Vec<TestProgram>>,
) -> Vec<Part<'a>> {
    let part = |name, rests_on, work: Box<dyn Fn() -> Result<()> + 'a>| Part { name, rests_on, work };
    let run_kind = move |kind| run_tests(project, &built.borrow(), kind, extent);
    vec![
        part("set-up", &[], Box::new(|| setup::install(project, request, Purpose::Test))),
        part("page: types", &["set-up"], Box::new(|| project::run(project.npm().args(["run", "check"])))),
        part("page: tests", &["set-up"], Box::new(|| project::run(project.npm().arg("test")))),
        part("page: build", &["set-up"], Box::new(|| setup::build_page(project))),
        part("programs: build", &["page: build"], Box::new(|| programs::build_for_tests(project))),
        part(
            "tests: build",
            &["page: build"],
            Box::new(|| {
                *built.borrow_mut() = executables::build(project)?;
                Ok(())
            }),
        ),
        part("crates", &["tests: build"], Box::new(move || run_kind(Kind::Crate))),
        part("documentation examples", &["tests: build"], Box::new(|| run_examples(project))),
        part(
            "set-up's own tests",
            &[],
            Box::new(|| {
                project::run(project.cargo().args(["test", "--quiet", "--locked", "--package", "xtask"]))
            }),
        ),
        part("licences", &["set-up"], Box::new(|| notices::check(project))),
        part("supply", &["set-up"], Box::new(|| supply::check(project))),
        part("validators: set-up", &["set-up"], Box::new(|| Validators::of(project).set_up(project))),
        part(
            "documents",
            &["tests: build", "validators: set-up"],
            Box::new(move || run_kind(Kind::Standards)),
        ),
        part("stories", &["tests: build", "programs: build"], Box::new(move || run_kind(Kind::Story))),
        part("window", &["tests: build", "programs: build"], Box::new(move || run_kind(Kind::Window))),
    ]
}

fn run_examples(project: &Project) -> Result<()> {
    project::run(project.cargo().args(["test", "--doc", "--quiet"]).args(programs::workspace_for_tests()))
}

fn run_tests(project: &Project, found: &[TestProgram], kind: Kind, extent: Extent) -> Result<()> {
    let screen = (kind == Kind::Window).then(screen_for_tests).transpose()?.flatten();
    let alone = kind == Kind::Window && no_network::can_be_made();
    if kind == Kind::Window && !alone {
        println!(
            "NOT SHOWN: the window without network, for this system lets nobody make a network of their own."
        );
    }
    let validators =
        if kind == Kind::Standards { Validators::of(project).environment()? } else { Vec::new() };
    executables::run_all(found, kind, extent.longest(), |path| {
        let mut command = match &screen {
            Some(screen) => in_its_own_session(path, screen),
            None => Command::new(path),
        };
        command.envs(Programs::for_tests(project).environment()).envs(validators.iter().cloned());
        // What documents and the long forms print are figures of the run: seeds, pages, seconds.
        if kind == Kind::Standards || extent == Extent::Torture {
            command.arg("--nocapture");
        }
        if extent == Extent::Torture {
            command.env("SOPU_TORTURE", "1");
        }
        if alone { no_network::around_command(&command) } else { command }
    })
}

/// On Linux a screen of our own, also where there is a real one: tests neither disturb a person nor are disturbed.
fn screen_for_tests() -> Result<Option<Screen>> {
    if cfg!(target_os = "linux") {
        Ok(Some(Screen::start().context("the window cannot be tested")?))
    } else if project::has_display() {
        Ok(None)
    } else {
        bail!("there is no display to test the window on")
    }
}

/// A test program with the hidden screen and, where there is D-Bus, a message bus that ends together with it.
pub fn in_its_own_session(program: &Path, screen: &Screen) -> Command {
    let mut command = if project::answer("dbus-run-session", &["--version"]).is_some() {
        let mut command = Command::new("dbus-run-session");
        command.arg("--").arg(program);
        command
    } else {
        Command::new(program)
    };
    // Without a graphics card WebKit draws faster when it does not pretend to have one.
    command
        .env("DISPLAY", &screen.display)
        .env_remove("WAYLAND_DISPLAY")
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1");
    command
}
