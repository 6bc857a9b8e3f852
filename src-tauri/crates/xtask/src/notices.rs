//! What Sopu is made of beside our own code: every package with its licence, and the licence texts.
//!
//! Both files are committed, because the program shows them; a part of the check fails when they are out of date or when
//! something comes in under a licence that is not allowed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::licences;
use crate::project::{self, Project};

/// The table.
const TABLE: &str = "assets/THIRD-PARTY.md";
/// The texts.
const TEXTS: &str = "assets/THIRD-PARTY-LICENCES.txt";
/// The notices are those of this system's program; a bundle for another system is made with its own.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";
/// Programs whose dependencies are shipped.
const SHIPPED: &[&str] = &["sopu", "cli"];
/// Tools of the page that leave code of their own in what they build.
const LEFT_IN_THE_PAGE: &[&str] = &["svelte"];

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

/// A package that somebody else made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Package {
    name: String,
    version: String,
    licence: String,
    by: String,
    folder: PathBuf,
}

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
    let metadata = metadata(project)?;
    let everything = packages_of_cargo(&metadata);
    let shipped = shipped(&metadata);
    let crates: Vec<Package> = everything
        .iter()
        .filter(|(id, _)| shipped.contains(*id))
        .map(|(_, package)| package.clone())
        .collect();
    let lock = project::text_of(&project.ui().join("package-lock.json"))?
        .context("there is no ui/package-lock.json")?;
    let page = packages_of_npm(&serde_json::from_str(&lock)?, &project.ui());
    refuse_what_is_not_allowed(everything.values().chain(&page))?;
    let texts = texts(crates.iter().chain(&page))?;
    Ok(Notices { table: table(crates, page), texts })
}

fn refuse_what_is_not_allowed<'a>(packages: impl Iterator<Item = &'a Package>) -> Result<()> {
    let refused = packages.filter(|package| licences::choose(&package.licence).is_none());
    let named: Vec<String> = refused
        .map(|package| format!("{} {} ({})", package.name, package.version, package.licence))
        .collect();
    if named.is_empty() { Ok(()) } else { bail!("not allowed in Sopu: {}", named.join(", ")) }
}

fn metadata(project: &Project) -> Result<Value> {
    let mut command = project.cargo();
    command.args(["metadata", "--locked", "--format-version", "1", "--filter-platform", SYSTEM]);
    let output = command.output().context("cargo could not be started")?;
    if !output.status.success() {
        bail!("`{}` failed: {}", project::shown(&command), String::from_utf8_lossy(&output.stderr));
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// All packages from a registry, by cargo's id: also those that only build or test Sopu.
fn packages_of_cargo(metadata: &Value) -> BTreeMap<&str, Package> {
    let foreign = elements(&metadata["packages"]).filter(|package| !package["source"].is_null());
    let read = |package: &Value| Package {
        name: word(&package["name"]),
        version: word(&package["version"]),
        licence: word(&package["license"]),
        by: elements(&package["authors"]).map(word).collect::<Vec<_>>().join(", "),
        folder: Path::new(package["manifest_path"].as_str().unwrap_or_default())
            .parent()
            .map(Path::to_owned)
            .unwrap_or_default(),
    };
    foreign.filter_map(|package| Some((package["id"].as_str()?, read(package)))).collect()
}

/// Ids of what the shipped programs are linked from: normal dependencies, theirs, and so on.
fn shipped(metadata: &Value) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Value> = elements(&metadata["resolve"]["nodes"])
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let ours = elements(&metadata["packages"]).filter(|package| package["source"].is_null());
    let mut waiting: Vec<&str> = ours
        .filter(|package| SHIPPED.contains(&word(&package["name"]).as_str()))
        .filter_map(|package| package["id"].as_str())
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if reached.insert(id) {
            let dependencies = nodes.get(id).into_iter().flat_map(|node| elements(&node["deps"]));
            let normal = dependencies
                .filter(|dependency| elements(&dependency["dep_kinds"]).any(|kind| kind["kind"].is_null()));
            waiting.extend(normal.filter_map(|dependency| dependency["pkg"].as_str()));
        }
    }
    reached
}

/// What the page takes from npm, by its lock file (version 3).
fn packages_of_npm(lock: &Value, ui: &Path) -> Vec<Package> {
    let entries = lock["packages"].as_object().into_iter().flatten();
    let named = entries.filter_map(|(path, entry)| Some((path.rsplit_once("node_modules/")?.1, path, entry)));
    let kept = named.filter(|(name, _, entry)| {
        entry["dev"] != true && entry["optional"] != true || LEFT_IN_THE_PAGE.contains(name)
    });
    let read = |(name, path, entry): (&str, &String, &Value)| Package {
        name: name.to_owned(),
        version: word(&entry["version"]),
        licence: word(&entry["license"]),
        by: String::new(),
        folder: ui.join(path),
    };
    kept.map(read).collect()
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

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn word(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_what_the_programs_are_linked_from_is_shipped() {
        let normal = |id: &str| json!({ "pkg": id, "dep_kinds": [{ "kind": null }] });
        let only = |id: &str, kind: &str| json!({ "pkg": id, "dep_kinds": [{ "kind": kind }] });
        let metadata = json!({
            "packages": [{ "name": "sopu", "id": "sopu", "source": null }, { "name": "stories", "id": "stories", "source": null }],
            "resolve": { "nodes": [
                { "id": "sopu", "deps": [normal("serde"), only("cc", "build"), only("tempfile", "dev")] },
                { "id": "serde", "deps": [normal("itoa")] },
                { "id": "stories", "deps": [normal("fantoccini")] },
            ]},
        });
        assert_eq!(shipped(&metadata), BTreeSet::from(["sopu", "serde", "itoa"]));
    }

    #[test]
    fn the_page_ships_its_own_packages_and_what_its_compiler_leaves_in_it() {
        let lock = json!({ "packages": {
            "": { "name": "sopu-ui" },
            "node_modules/@fluent/bundle": { "version": "0.19.1", "license": "Apache-2.0" },
            "node_modules/svelte": { "version": "5.57.3", "license": "MIT", "dev": true },
            "node_modules/vite": { "version": "8.3.8", "license": "MIT", "dev": true },
        }});
        let names: Vec<String> =
            packages_of_npm(&lock, Path::new("/ui")).into_iter().map(|package| package.name).collect();
        assert_eq!(names, ["@fluent/bundle", "svelte"]);
    }

    #[test]
    fn a_package_under_a_licence_that_is_not_allowed_is_named() {
        let package = |name: &str, licence: &str| Package {
            name: name.into(),
            version: "1.0.0".into(),
            licence: licence.into(),
            by: String::new(),
            folder: PathBuf::new(),
        };
        let (good, bad) = (package("good", "MIT"), package("bad", "GPL-3.0-only"));
        assert!(refuse_what_is_not_allowed([&good].into_iter()).is_ok());
        let refusal = refuse_what_is_not_allowed([&good, &bad].into_iter())
            .expect_err("GPL is not allowed")
            .to_string();
        assert_eq!(refusal, "not allowed in Sopu: bad 1.0.0 (GPL-3.0-only)");
    }
}
