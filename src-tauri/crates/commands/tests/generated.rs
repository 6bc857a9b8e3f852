//! The files written from Rust are as committed; `UPDATE=1` writes them anew.

use std::path::{Path, PathBuf};

fn project(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../..").join(file)
}

fn check(file: &str, expected: &str) {
    let path = project(file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, expected).expect("the file can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == expected, "{file} is behind the Rust types; run `cargo xtask generate`");
}

#[test]
fn the_types_of_the_window_are_those_of_rust() {
    check("ui/src/host/wire.ts", &commands::typescript::wire_file());
}

#[test]
fn the_capability_file_lists_exactly_our_commands() {
    check("src-tauri/capabilities/main.json", &commands::typescript::capability_file());
    check("src-tauri/commands.json", &commands::typescript::command_list_file());
}
