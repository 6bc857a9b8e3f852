//! The same words set and written by other programs with their own defaults: Typst, WeasyPrint, LibreOffice. How long a
//! typesetting program takes for the document; their pages are others than ours.

mod html;
mod typst;

use std::io::{BufRead, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use document::Composition;

/// What one setting took.
pub struct Taken {
    pub milliseconds: f64,
    pub bytes: usize,
    /// Peak memory of the process that set it, in megabytes.
    pub peak: f64,
}

/// A Python that holds the programs, or calls them, and answers in turn.
pub struct Typesetters {
    child: Child,
    answers: BufReader<ChildStdout>,
    folder: PathBuf,
    /// The programs there are, by name.
    pub names: Vec<String>,
}

impl Typesetters {
    /// None where nobody has said which Python holds them.
    pub fn start(composition: &Composition) -> Option<Self> {
        let python = std::env::var_os("SOPU_TYPESETTERS")?;
        let folder = std::env::temp_dir().join(format!("sopu-bench-{}", std::process::id()));
        std::fs::create_dir_all(&folder).ok()?;
        std::fs::write(folder.join("text.typ"), typst::markup(composition)).ok()?;
        std::fs::write(folder.join("text.html"), html::markup(composition)).ok()?;
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/typesetters.py");
        let mut command = Command::new(python);
        command.arg(program).arg(&folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().ok()?;
        let mut answers = BufReader::new(child.stdout.take()?);
        let mut names = String::new();
        answers.read_line(&mut names).ok()?;
        let names = names.trim().split(',').map(str::to_owned).collect();
        Some(Self { child, answers, folder, names })
    }

    /// One setting by the program at this place.
    pub fn set(&mut self, at: usize) -> Taken {
        let mut asked = self.child.stdin.as_ref().expect("it takes questions");
        writeln!(asked, "{}", self.names[at]).expect("it listens");
        let mut answer = String::new();
        self.answers.read_line(&mut answer).expect("it answers");
        let figures: Vec<f64> = answer.split_whitespace().map(|figure| figure.parse().expect("a figure")).collect();
        Taken { milliseconds: figures[0], bytes: figures[1] as usize, peak: figures[2] }
    }
}

impl Drop for Typesetters {
    fn drop(&mut self) {
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
