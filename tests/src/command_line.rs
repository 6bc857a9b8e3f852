//! `sopu-cli` as a process: a place of its own, what it is told, what it answers.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// A folder for one story: a workspace, and files beside it. Nothing outside it is read or written.
#[derive(Debug)]
pub struct Place {
    folder: TempDir,
}

/// What `sopu-cli` answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How it ended.
    pub exit: i32,
    /// Standard output.
    pub out: Vec<u8>,
    /// Standard error.
    pub err: String,
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}

impl Place {
    /// An empty place; the workspace is made by the first command that makes one.
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder for the story") }
    }

    /// A place whose workspace holds the model agreement; also its id.
    pub fn with_sample() -> (Self, String) {
        let place = Self::new();
        let made = place.ask(&["sample"]).done().json();
        (place, made["id"].as_str().expect("an id").to_owned())
    }

    /// Another place with a copy of this workspace.
    pub fn beside(&self) -> Self {
        let place = Self::new();
        copy_folder(&self.workspace(), &place.workspace());
        place
    }

    /// The folder of the workspace.
    pub fn workspace(&self) -> PathBuf {
        self.file("workspace")
    }

    /// A path beside the workspace.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file beside the workspace; its path.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.file(name);
        fs::write(&path, bytes).expect("a file of the story");
        path.display().to_string()
    }

    /// Every file of the workspace with its bytes, in the order of their names.
    pub fn workspace_bytes(&self) -> Vec<(PathBuf, Vec<u8>)> {
        let mut found = Vec::new();
        let mut folders = vec![self.workspace()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).into_iter().flatten() {
                let path = entry.expect("an entry of the workspace").path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let bytes = fs::read(&path).expect("a file of the workspace");
                    found.push((path, bytes));
                }
            }
        }
        found.sort();
        found
    }

    /// Tells `sopu-cli` something in this workspace, with `--json`.
    pub fn ask(&self, arguments: &[&str]) -> Answer {
        self.tell(&[&["--json"], arguments].concat())
    }

    /// Tells `sopu-cli` something in this workspace, in Finnish unless told otherwise.
    pub fn tell(&self, arguments: &[&str]) -> Answer {
        let workspace = self.workspace().display().to_string();
        self.tell_program(&[&["--workspace", &workspace], arguments].concat(), b"", "fi_FI.UTF-8")
    }

    /// As [`Place::tell`], with something on standard input.
    pub fn tell_with(&self, arguments: &[&str], input: &[u8]) -> Answer {
        let workspace = self.workspace().display().to_string();
        self.tell_program(&[&["--workspace", &workspace], arguments].concat(), input, "fi_FI.UTF-8")
    }

    /// `sopu-cli` in this workspace, to be started and disturbed; its streams are pipes.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.surroundings(&program(), "fi_FI.UTF-8");
        command.arg("--workspace").arg(self.workspace()).args(arguments);
        command
    }

    /// A program with the surroundings of this place: nothing outside it is read or written.
    pub fn surroundings(&self, program: &Path, locale: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(self.folder.path())
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env_remove("LC_CTYPE")
            .env_remove("LANGUAGE")
            .env("LANG", locale)
            .env("HOME", self.folder.path())
            .env("XDG_DATA_HOME", self.file("data"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    /// Tells `sopu-cli` something, word for word, on a system of this locale.
    pub fn tell_program(&self, arguments: &[&str], input: &[u8], locale: &str) -> Answer {
        let mut command = self.surroundings(&program(), locale);
        let mut child = command.args(arguments).spawn().expect("sopu-cli can be started");
        let mut stdin = child.stdin.take().expect("a pipe");
        let input = input.to_owned();
        // It may end without reading everything; the pipe is closed in any case.
        let writer = std::thread::spawn(move || stdin.write_all(&input));
        let output = child.wait_with_output().expect("sopu-cli ends");
        let _ = writer.join();
        Answer {
            exit: output.status.code().unwrap_or(-1),
            out: output.stdout,
            err: String::from_utf8(output.stderr).expect("messages are UTF-8"),
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("an entry has a name");
        if path.is_dir() {
            copy_folder(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).expect("a copy");
        }
    }
}

impl Answer {
    /// The answer, which must have been given with exit 0.
    ///
    /// # Panics
    /// With what was said instead.
    #[track_caller]
    pub fn done(self) -> Self {
        self.exits(0)
    }

    /// The answer, which must have been given with this exit.
    ///
    /// # Panics
    /// With what was said instead.
    #[track_caller]
    pub fn exits(self, exit: i32) -> Self {
        assert_eq!(self.exit, exit, "{}{}", self.text(), self.err);
        self
    }

    /// Standard output as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("answers are UTF-8")
    }

    /// The one JSON document on standard output.
    ///
    /// # Panics
    /// When there is none, or something after it, or anything on standard error.
    #[track_caller]
    pub fn json(&self) -> Value {
        assert_eq!(self.err, "", "with --json nothing is said elsewhere");
        serde_json::from_slice(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }
}

/// The program under test.
pub fn program() -> PathBuf {
    let path = std::env::var_os("SOPU_CLI").map(PathBuf::from);
    let path = path
        .expect("SOPU_CLI must name the built sopu-cli; `cargo xtask test` builds it and says where it is");
    assert!(path.is_absolute(), "SOPU_CLI must be an absolute path: {}", path.display());
    path
}

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name).display().to_string()
}
