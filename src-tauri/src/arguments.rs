//! What the program was started with. Three arguments need no library.

use std::ffi::OsString;
use std::path::PathBuf;

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Asked {
    /// The window.
    Window(Arguments),
    /// The version in words.
    Version,
}

/// How the window is to open.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The workspace folder, when it is not the user's usual one.
    pub(crate) workspace: Option<PathBuf>,
    /// Close as soon as the window can be used: for checks.
    pub(crate) exit_when_ready: bool,
}

/// Reads the arguments; the error is the one not understood.
pub(crate) fn read(mut given: impl Iterator<Item = OsString>) -> Result<Asked, String> {
    let mut arguments = Arguments::default();
    while let Some(argument) = given.next() {
        match argument.to_str() {
            Some("--workspace") => {
                let folder = given.next().ok_or("--workspace DIR")?;
                arguments.workspace = Some(folder.into());
            }
            Some("--exit-when-ready") => arguments.exit_when_ready = true,
            Some("--version" | "-V") => return Ok(Asked::Version),
            _ => return Err(argument.to_string_lossy().into_owned()),
        }
    }
    Ok(Asked::Window(arguments))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(words: &[&str]) -> Result<Asked, String> {
        read(words.iter().map(OsString::from))
    }

    #[test]
    fn arguments_are_read_or_named_as_unknown() {
        let window = |workspace: Option<&str>, exit_when_ready| {
            Ok(Asked::Window(Arguments { workspace: workspace.map(PathBuf::from), exit_when_ready }))
        };
        assert_eq!(of(&[]), window(None, false));
        assert_eq!(of(&["--workspace", "a b", "--exit-when-ready"]), window(Some("a b"), true));
        assert_eq!(of(&["--version"]), Ok(Asked::Version));
        assert_eq!(of(&["--workspace"]), Err("--workspace DIR".into()));
        assert_eq!(of(&["file.pdf"]), Err("file.pdf".into()));
    }
}
