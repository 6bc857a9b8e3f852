//! Makes exactly the commands of the table grantable, and embeds the page.

use std::path::Path;
use tauri_build::{AppManifest, Attributes};

fn main() {
    println!("cargo::rerun-if-changed=commands.json");
    println!("cargo::rerun-if-changed=../ui/dist");
    let names = std::fs::read_to_string(Path::new("commands.json")).expect("commands.json is committed");
    let names: Vec<String> = serde_json::from_str(&names).expect("commands.json is a list of names");
    // The builder wants names that live as long as the build script does.
    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let attributes = Attributes::new().app_manifest(AppManifest::new().commands(names.leak()));
    tauri_build::try_build(attributes).expect("the shell can be built");
}
