//! Gathers every `assets/locales/<language>/<stage>.ftl`.

use std::fs;
use std::path::{Path, PathBuf};

/// The languages of the words, in the order they are reported; Finnish is the one the others are measured by.
pub const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

/// One translation file.
pub struct Source {
    /// The folder it stands in: `fi`, `sv` or `en`.
    pub language: &'static str,
    /// Its file name without the ending: the stage it belongs to.
    pub stage: String,
    /// Where it stands, absolute.
    pub path: PathBuf,
    /// What it says.
    pub text: String,
}

/// All translation files, language by language, in the order of their names.
pub fn sources(locales: &Path) -> Vec<Source> {
    LANGUAGES.iter().flat_map(|language| folder(locales, language)).collect()
}

fn folder(locales: &Path, language: &'static str) -> Vec<Source> {
    let folder = locales.join(language);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("a folder entry cannot be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| source(language, path)).collect()
}

fn source(language: &'static str, path: PathBuf) -> Source {
    let path = path.canonicalize().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let stage = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Source { language, stage, path, text }
}
