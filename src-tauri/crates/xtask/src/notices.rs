//! What Sopu is made of beside our own code: every package with its licence, and the licence texts.
//!
//! Both files are committed, because the program shows them; a part of the check fails when they are out of date or when
//! something comes in under a licence that is not allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::ingredients::{self, Ingredients, Package};
use crate::licences;
use crate::project::{self, Project};

/// The table.
const TABLE: &str = "assets/THIRD-PARTY.md";
/// The texts.
const TEXTS: &str = "assets/THIRD-PARTY-LICENCES.txt";
/// What is neither a crate nor a package of the page.
const DATA: &str = "\
## Data

| what | by | licence |
|---|---|---|
| Noto Sans, Noto Serif, Noto Sans Math, Noto Sans Symbols2, Noto Emoji | Google LLC | OFL-1.1 (texts in `assets/fonts`) |
| Inter | The Inter Project Authors | OFL-1.1 (text in `assets/fonts/inter`) |
| hyphenation of Finnish, from hyph-utf8, inside `hypher` | Kauko Saarinen, University of Jyväskylä | may be freely distributed |
| hyphenation of Swedish, from hyph-utf8, inside `hypher` | Jan Michael Rynning | LPPL-1.2 or later |
| hyphenation of English, from hyph-utf8, inside `hypher` | Gerard D. C. Kuiken | may be copied and distributed with this notice |
| order of letters, line and word breaks (CLDR, Unicode), inside `icu_collator` and `icu_segmenter` | Unicode, Inc. | Unicode-3.0 |
| time zones (IANA), inside `chrono-tz` | the public domain | none needed |
";

/// The two files as they should be.
struct Notices {
    table: String,
    texts: String,
}

/// Writes both files.
///
/// # Errors
/// Cargo or npm's lock could not be read, or something is not allowed.
pub fn write(project: &Project) -> Result<()> {
    let notices = gather(project)?;
    for (name, text) in [(TABLE, notices.table), (TEXTS, notices.texts)] {
        fs::write(project.root.join(name), text).with_context(|| format!("cannot write {name}"))?;
    }
    Ok(())
}

/// Compares both files with what they should be.
///
/// # Errors
/// They are out of date, or something is not allowed.
pub fn check(project: &Project) -> Result<()> {
    let notices = gather(project)?;
    for (name, text) in [(TABLE, notices.table), (TEXTS, notices.texts)] {
        if project::text_of(&project.root.join(name))?.as_deref() != Some(text.as_str()) {
            bail!("{name} is out of date: call `cargo xtask notices`");
        }
    }
    Ok(())
}

fn gather(project: &Project) -> Result<Notices> {
    let Ingredients { crates, page } = ingredients::of(project)?;
    let texts = texts(crates.iter().chain(&page))?;
    Ok(Notices { table: table(crates, page), texts })
}

fn table(mut crates: Vec<Package>, mut page: Vec<Package>) -> String {
    let rows = |packages: &mut Vec<Package>| {
        packages.sort();
        let row =
            |package: &Package| format!("| {} | {} | {} |\n", package.name, package.version, package.licence);
        packages.iter().map(row).collect::<String>()
    };
    format!(
        "# What Sopu is made of beside our own code\n\n\
         Made by `cargo xtask notices`; the licence texts are in `THIRD-PARTY-LICENCES.txt`. Our own code is MIT OR Apache-2.0.\n\n\
         {DATA}\n## Rust packages in the programs\n\n| package | version | licence |\n|---|---|---|\n{}\n\
         ## Packages in the page\n\n| package | version | licence |\n|---|---|---|\n{}",
        rows(&mut crates),
        rows(&mut page)
    )
}

/// Each distinct text once, under the packages that carry it.
fn texts<'a>(packages: impl Iterator<Item = &'a Package>) -> Result<String> {
    let mut carriers: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut without = BTreeSet::new();
    for package in packages {
        let name = format!("{} {}", package.name, package.version);
        let found = texts_of(package)?;
        if found.is_empty() {
            without.insert(format!(
                "{name} ({}){}{}",
                package.licence,
                if package.by.is_empty() { "" } else { ", by " },
                package.by
            ));
        }
        for text in found {
            carriers.entry(text).or_default().insert(name.clone());
        }
    }
    let mut groups: Vec<(BTreeSet<String>, String)> =
        carriers.into_iter().map(|(text, names)| (names, text)).collect();
    groups.sort();
    let rule = "=".repeat(80);
    let mut whole = String::from(
        "Licence texts of what Sopu is made of beside our own code. Made by `cargo xtask notices`.\n",
    );
    for (names, text) in groups {
        whole +=
            &format!("\n{rule}\n{}\n{rule}\n\n{text}\n", names.into_iter().collect::<Vec<_>>().join(", "));
    }
    whole +=
        &format!("\n{rule}\nPackages that carry no text of their own; the texts above apply\n{rule}\n\n");
    without.iter().for_each(|line| whole += &format!("{line}\n"));
    Ok(whole)
}

/// The licence and notice files of a package that belong to the licence we take it under.
fn texts_of(package: &Package) -> Result<Vec<String>> {
    let mut files: Vec<PathBuf> = match fs::read_dir(&package.folder) {
        Ok(entries) => {
            entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect()
        }
        Err(error) => bail!("cannot look into {}: {error}", package.folder.display()),
    };
    files.sort();
    let upper =
        |path: &Path| path.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default();
    files.retain(|path| {
        ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE"]
            .iter()
            .any(|start| upper(path).starts_with(start))
    });
    let chosen = licences::choose(&package.licence).unwrap_or_default();
    let wanted: Vec<String> =
        chosen.iter().filter_map(|name| Some(name.split('-').next()?.to_uppercase())).collect();
    let belongs = |path: &Path| {
        upper(path).starts_with("NOTICE") || wanted.iter().any(|name| upper(path).contains(name.as_str()))
    };
    if files.iter().any(|path| belongs(path)) {
        files.retain(|path| belongs(path));
    }
    let read = |path: &PathBuf| {
        let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let text = String::from_utf8_lossy(&bytes);
        let lines: Vec<&str> =
            text.trim_start_matches('\u{feff}').trim().lines().map(str::trim_end).collect();
        Ok(lines.join("\n"))
    };
    files.iter().map(read).collect()
}
