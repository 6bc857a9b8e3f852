//! The two validators, each over a list of files.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The failed rules of a file by profile (`PDFA-3A`, `PDFUA-1`), and the validator's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// Failed rules by profile; an empty list is a passed profile.
    pub rules: BTreeMap<String, Vec<String>>,
    /// Why, a line each.
    pub reasons: Vec<String>,
}

impl Verdict {
    /// Judged by both profiles, and nothing failed.
    pub fn is_good(&self) -> bool {
        self.rules.len() == 2 && self.rules.values().all(Vec::is_empty)
    }
}

/// veraPDF; none where the set-up has not said where it is.
pub fn verapdf(files: &[PathBuf]) -> Option<BTreeMap<PathBuf, Verdict>> {
    let class_path = given("SOPU_VERAPDF")?;
    let java = |files: &[PathBuf]| {
        let mut command = Command::new("java");
        command.args(["-Xmx1g", "-XX:+UseSerialGC", "-cp"]).arg(&class_path).arg("Validate");
        judged(&mut command, files)
    };
    // Two at a time: starting one takes as long as judging a file, and more find no processor of their own.
    let (one, other) = files.split_at(files.len() / 2);
    let verdicts = std::thread::scope(|scope| {
        let one = scope.spawn(|| java(one));
        let mut verdicts = java(other);
        verdicts.append(&mut one.join().expect("veraPDF judged its half"));
        verdicts
    });
    Some(verdicts)
}

/// page-validation; none where the set-up has not said where it is.
pub fn fast(files: &[PathBuf]) -> Option<BTreeMap<PathBuf, Verdict>> {
    let python = given("SOPU_PAGE_VALIDATION")?;
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/validators/validate.py");
    let mut command = Command::new(python);
    command.arg(program);
    Some(judged(&mut command, files))
}

/// What a variable of the set-up says; without it the validator is passed over, and the test says so.
fn given(variable: &str) -> Option<OsString> {
    let found = std::env::var_os(variable);
    if found.is_none() {
        eprintln!("{variable} is not set: not validated. `cargo xtask test` sets the validators up.");
    }
    found
}

fn judged(command: &mut Command, files: &[PathBuf]) -> BTreeMap<PathBuf, Verdict> {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let mut stdin = child.stdin.take().expect("BUG: the input is piped");
    let names: String = files.iter().map(|file| format!("{}\n", file.display())).collect();
    let writer = std::thread::spawn(move || stdin.write_all(names.as_bytes()));
    let output = child.wait_with_output().expect("the validator ends");
    writer.join().expect("the writer ends").expect("the validator reads the names of all files");
    assert!(output.status.success(), "{command:?} failed");
    let mut verdicts: BTreeMap<PathBuf, Verdict> = BTreeMap::new();
    let mut last = PathBuf::new();
    for line in String::from_utf8(output.stdout).expect("the validator writes UTF-8").lines() {
        if let Some(reason) = line.strip_prefix("# ") {
            verdicts.entry(last.clone()).or_default().reasons.push(reason.to_owned());
        } else if let [file, profile, rules] = line.split('\t').collect::<Vec<_>>()[..] {
            last = PathBuf::from(file);
            let rules = rules.split_whitespace().map(str::to_owned).collect();
            verdicts.entry(last.clone()).or_default().rules.insert(profile.to_owned(), rules);
        } else {
            panic!("the validator said: {line}");
        }
    }
    assert_eq!(verdicts.len(), files.len(), "every file is judged");
    verdicts
}

/// A folder that is removed again.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A new folder for this process.
    pub fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("standards-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&path).expect("a temporary folder can be made");
        Folder(path)
    }

    /// Writes a file into it.
    pub fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a temporary file can be written");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
