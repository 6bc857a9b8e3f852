//! The shape of the workspace: which crate may name which, and who never meets a window.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// Every arrow there is, as `from → to`; the picture of ARCHITECTURE.md says the same.
const ARROWS: &[(&str, &str)] = &[
    ("cli", "commands"),
    ("commands", "agreement"),
    ("commands", "document"),
    ("commands", "exchange"),
    ("commands", "locale"),
    ("commands", "store"),
    ("document", "agreement"),
    ("document", "locale"),
    ("exchange", "agreement"),
    ("sopu", "commands"),
    ("store", "agreement"),
    ("stories", "commands"),
];

/// Pieces of the names of packages that draw windows or reach into one.
const WINDOW_LIBRARIES: &[&str] = &[
    "tauri",
    "wry",
    "tao",
    "gtk",
    "gdk",
    "webkit",
    "webview",
    "javascriptcore",
    "winit",
    "muda",
    "x11",
    "wayland",
    "soup3",
    "rfd",
];

fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().expect("BUG: the stories live in a folder of the workspace").to_owned()
}

fn cargo(arguments: &[&str]) -> Result<String> {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(program)
        .args(arguments)
        .arg("--locked")
        .current_dir(root())
        .output()
        .context("cargo")?;
    if !output.status.success() {
        bail!("cargo {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8(output.stdout)?)
}

fn elements(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// Arrows between members of the workspace; those only for tests or building carry the word: `a → b (dev)`.
fn arrows(metadata: &Value) -> BTreeSet<String> {
    let members: BTreeSet<&str> =
        elements(&metadata["packages"]).filter_map(|package| package["name"].as_str()).collect();
    let mut found = BTreeSet::new();
    for package in elements(&metadata["packages"]) {
        for dependency in elements(&package["dependencies"]) {
            let (Some(from), Some(to)) = (package["name"].as_str(), dependency["name"].as_str()) else {
                continue;
            };
            if members.contains(to) {
                let kind = dependency["kind"].as_str().map(|kind| format!(" ({kind})")).unwrap_or_default();
                found.insert(format!("{from} → {to}{kind}"));
            }
        }
    }
    found
}

/// Whether a package draws windows, by its name.
fn is_window_library(package: &str) -> bool {
    package.split(['-', '_']).any(|piece| WINDOW_LIBRARIES.iter().any(|name| piece.starts_with(name)))
}

#[test]
fn the_crates_name_each_other_as_drawn_and_no_more() -> Result<()> {
    let metadata = serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"])?)?;
    let expected: BTreeSet<String> = ARROWS.iter().map(|(from, to)| format!("{from} → {to}")).collect();
    assert_eq!(arrows(&metadata), expected);
    Ok(())
}

#[test]
fn nothing_under_crates_knows_tauri() -> Result<()> {
    let crates = root().join("src-tauri/crates");
    let metadata: Value = serde_json::from_str(&cargo(&["metadata", "--no-deps", "--format-version", "1"])?)?;
    let mut looked_at = 0;
    for package in elements(&metadata["packages"]) {
        let manifest = Path::new(package["manifest_path"].as_str().context("a package has a manifest")?);
        if manifest.starts_with(&crates) {
            let names: Vec<&str> = elements(&package["dependencies"])
                .filter_map(|dependency| dependency["name"].as_str())
                .collect();
            assert!(
                !names.iter().any(|name| is_window_library(name)),
                "{} names {names:?}",
                manifest.display()
            );
            looked_at += 1;
        }
    }
    assert_eq!(
        looked_at,
        fs::read_dir(&crates)?.count(),
        "every folder under crates is a member of the workspace"
    );
    Ok(())
}

#[test]
fn sopu_cli_links_no_window_library() -> Result<()> {
    let tree = cargo(&[
        "tree",
        "--package",
        "cli",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ])?;
    let packages: BTreeSet<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(packages.contains("commands"), "the tree is that of sopu-cli: {packages:?}");
    let found: Vec<&&str> = packages.iter().filter(|package| is_window_library(package)).collect();
    assert!(found.is_empty(), "{found:?}");
    Ok(())
}

#[test]
fn window_libraries_are_known_by_their_names() {
    for name in ["tauri", "tauri-utils", "gtk", "webkit2gtk-sys", "wry", "tao", "gdkx11-sys", "soup3", "rfd"]
    {
        assert!(is_window_library(name), "{name}");
    }
    for name in ["taplo", "printpdf", "calamine", "rusqlite", "hayro", "icu_collator"] {
        assert!(!is_window_library(name), "{name}");
    }
}
