//! What Sopu is made of beside our own code, as cargo and npm's lock tell it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::licences;
use crate::project::{self, Project};

/// What is told is this system's program; a bundle for another system is made with its own.
const SYSTEM: &str = "x86_64-unknown-linux-gnu";
/// Programs whose dependencies are shipped.
const SHIPPED: &[&str] = &["sopu", "cli"];
/// Tools of the page that leave code of their own in what they build.
const LEFT_IN_THE_PAGE: &[&str] = &["svelte"];

/// A package that somebody else made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence, as its author says it.
    pub licence: String,
    /// Its authors, where they are told.
    pub by: String,
    /// Where its files are.
    pub folder: PathBuf,
}

/// What is shipped.
pub struct Ingredients {
    /// Rust packages in the programs.
    pub crates: Vec<Package>,
    /// Packages in the page.
    pub page: Vec<Package>,
}

/// What Sopu is made of.
///
/// # Errors
/// Cargo or npm's lock could not be read; something comes in under a licence that is not allowed.
pub fn of(project: &Project) -> Result<Ingredients> {
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
    Ok(Ingredients { crates, page })
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
