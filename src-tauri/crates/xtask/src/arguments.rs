//! What was typed after `cargo xtask`: a request, or words about what can be asked.

use std::ffi::OsString;
use std::path::PathBuf;

/// Shown for `help`, and when something could not be read.
pub const HELP: &str = "\
cargo xtask run [--exit-when-ready] [--workspace DIR]   build Sopu and open its window
cargo xtask test                                        every check there is
cargo xtask bench [document]                            figures of the release build, or of the PDF writers
cargo xtask torture                                     the long forms of the checks
cargo xtask generate                                    rewrite the generated files that are committed
cargo xtask notices                                     rewrite assets/THIRD-PARTY.md and its licence texts
cargo xtask sbom                                        write the list of what the programs are made of (CycloneDX)
cargo xtask setup                                       the set-up of `test`, and nothing else

  --yes             go ahead with the set-up without asking (so does CI=true)
  --skip-packages   do not look for system packages: they are there already";

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Print [`HELP`].
    Help,
    /// Build the program and open its window.
    Run {
        /// End as soon as the window is usable (for checks).
        exit_when_ready: bool,
        /// The workspace folder to open; none means the user's own.
        workspace: Option<PathBuf>,
    },
    /// Every check.
    Test,
    /// Figures; the arguments go to the measuring program as they are.
    Bench(Vec<OsString>),
    /// The long forms of the checks.
    Torture,
    /// Rewrite generated files.
    Generate,
    /// Rewrite the notices of third parties.
    Notices,
    /// Write the list of what the programs are made of.
    Sbom,
    /// Only the set-up.
    SetUp,
}

/// A task and how its set-up may proceed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What to do.
    pub task: Task,
    /// `--yes`: install without asking.
    pub yes: bool,
    /// `--skip-packages`: the person vouches for the system packages.
    pub skip_packages: bool,
}

/// Reads the arguments after the program's name.
///
/// # Errors
/// A sentence that names the argument that was not understood.
pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Request, String> {
    let mut rest = arguments.into_iter();
    let name = rest.next().unwrap_or_else(|| "help".into());
    let (mut yes, mut skip_packages, mut exit_when_ready, mut workspace) = (false, false, false, None);
    let mut passed_on = Vec::new();
    while let Some(argument) = rest.next() {
        match argument.to_str() {
            Some("--yes") => yes = true,
            Some("--skip-packages") => skip_packages = true,
            Some("--exit-when-ready") if name == "run" => exit_when_ready = true,
            Some("--workspace") if name == "run" => {
                workspace = Some(PathBuf::from(rest.next().ok_or("--workspace needs a folder")?));
            }
            _ if name == "bench" => passed_on.push(argument),
            _ => return Err(format!("`{}` is not an argument of `{}`", argument.display(), name.display())),
        }
    }
    let task = match name.to_str() {
        Some("run") => Task::Run { exit_when_ready, workspace },
        Some("test") => Task::Test,
        Some("bench") => Task::Bench(passed_on),
        Some("torture") => Task::Torture,
        Some("generate") => Task::Generate,
        Some("notices") => Task::Notices,
        Some("sbom") => Task::Sbom,
        Some("setup") => Task::SetUp,
        Some("help" | "--help" | "-h") => Task::Help,
        _ => return Err(format!("there is no `cargo xtask {}`", name.display())),
    };
    Ok(Request { task, yes, skip_packages })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(task: Task) -> Request {
        Request { task, yes: false, skip_packages: false }
    }

    fn check(line: &str, expected: Result<Request, &str>) {
        let arguments = line.split_whitespace().map(OsString::from);
        assert_eq!(read(arguments), expected.map_err(str::to_owned), "cargo xtask {line}");
    }

    #[test]
    fn each_command_line_becomes_one_request() {
        let run = |exit_when_ready, workspace: Option<&str>| Task::Run {
            exit_when_ready,
            workspace: workspace.map(PathBuf::from),
        };
        check("", Ok(request(Task::Help)));
        check("run", Ok(request(run(false, None))));
        check("run --exit-when-ready --workspace /w", Ok(request(run(true, Some("/w")))));
        check("test --yes", Ok(Request { yes: true, ..request(Task::Test) }));
        check("test --skip-packages", Ok(Request { skip_packages: true, ..request(Task::Test) }));
        check("bench --parties 100", Ok(request(Task::Bench(vec!["--parties".into(), "100".into()]))));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        check("dance", Err("there is no `cargo xtask dance`"));
        check("test --exit-when-ready", Err("`--exit-when-ready` is not an argument of `test`"));
        check("run --workspace", Err("--workspace needs a folder"));
    }
}
