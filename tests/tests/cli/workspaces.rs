//! A workspace that cannot be opened is refused in words, its bytes unchanged.

use commands::{Desk, NoHost, OpenOptions, SystemWorld};
use std::fs;
use std::path::PathBuf;
use stories::command_line::Place;

/// Every command that opens a workspace, those that would make one included.
fn all_commands(place: &Place) -> Vec<Vec<String>> {
    let list = place.write("lista.csv", "nimi;laji\nA;kunta\n");
    let commands: &[&[&str]] = &[
        &["sample"],
        &["new", "--title", "A"],
        &["put", &list],
        &["open", &list],
        &["agreements"],
        &["show", "01"],
        &["check", "01"],
        &["organisations"],
        &["import", "organisations", &list],
        &["pdf", "01", "--kind", "draft", "--lang", "fi", "--out", "a.pdf"],
        &["history"],
        &["undo"],
    ];
    commands.iter().map(|command| command.iter().map(|word| (*word).to_owned()).collect()).collect()
}

/// Checks that every command is refused so, and that no byte of the workspace changes.
fn all_refused(place: &Place, exit: i32, code: &str) {
    let before = place.workspace_bytes();
    for command in all_commands(place) {
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let refused = place.ask(&command).exits(exit).json();
        assert_eq!(refused["code"], code, "{command:?}: {refused}");
        assert!(refused["message"].as_str().is_some_and(|message| !message.is_empty()));
        assert!(place.workspace_bytes() == before, "{command:?} changed the workspace");
    }
}

fn database(place: &Place) -> PathBuf {
    place.workspace().join("sopu.db")
}

#[test]
fn a_workspace_in_use_is_refused_with_75_until_it_is_free() {
    let (place, id) = Place::with_sample();
    let open =
        || Desk::open(&place.workspace(), &OpenOptions::EXISTING, Box::new(SystemWorld), Box::new(NoHost));
    let window = open().expect("this process has it");
    all_refused(&place, 75, "workspace-in-use");
    drop(window);
    place.ask(&["show", &id]).done();
}

#[test]
fn a_workspace_of_a_newer_program_is_refused_unchanged() {
    /// Where the header of a database says which schema it has.
    const USER_VERSION: usize = 60;
    let (place, _) = Place::with_sample();
    let mut bytes = fs::read(database(&place)).expect("the database");
    bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&9_999_u32.to_be_bytes());
    fs::write(database(&place), bytes).expect("written");
    all_refused(&place, 2, "workspace-newer");
}

#[test]
fn a_database_of_another_program_is_refused_unchanged() {
    let place = Place::new();
    fs::create_dir(place.workspace()).expect("a folder");
    fs::write(database(&place), "SQLite format 3\0, or so it says".repeat(40)).expect("written");
    all_refused(&place, 2, "not-a-workspace");
}

#[test]
fn a_folder_with_other_files_is_not_made_a_workspace() {
    let place = Place::new();
    fs::create_dir(place.workspace()).expect("a folder");
    fs::write(place.workspace().join("budjetti.xlsx"), "numbers").expect("written");
    let before = place.workspace_bytes();
    for (command, code) in
        [(["new", "--title", "A"], "folder-not-empty"), (["show", "01", "--ui-lang=fi"], "not-a-workspace")]
    {
        let refused = place.ask(&command).exits(2).json();
        assert_eq!(refused["code"], code);
    }
    assert!(place.workspace_bytes() == before);
}

#[test]
fn a_folder_that_is_not_there_is_not_made_by_reading() {
    let place = Place::new();
    for command in [&["agreements"][..], &["show", "01"], &["organisations"], &["history"], &["undo"]] {
        let refused = place.ask(command).exits(2).json();
        assert_eq!(refused["code"], "not-a-workspace", "{command:?}");
    }
    assert!(!place.workspace().exists());
}

#[test]
fn a_damaged_workspace_is_kept_as_it_is() {
    let (place, _) = Place::with_sample();
    let bytes = fs::read(database(&place)).expect("the database");
    fs::write(database(&place), &bytes[..bytes.len() / 2]).expect("cut");
    let before = fs::read(database(&place)).expect("the cut database");
    let refused = place.ask(&["agreements"]).exits(2).json();
    assert_eq!(refused["code"], "workspace-damaged", "{refused}");
    assert!(fs::read(database(&place)).expect("still there") == before);
}
