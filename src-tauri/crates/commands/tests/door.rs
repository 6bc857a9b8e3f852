//! The door of the window: what hinders opening is told with what to do, and what helps opens it again.

use commands::api::Answer;
use commands::{Door, NoHost, SystemWorld};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder whose workspace holds an agreement and a backup of it.
fn prepared() -> (TempDir, PathBuf) {
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("work");
    let door = open(&folder);
    call(&door, "introduce", json!({ "actor": "Sirpa", "language": "fi" }));
    let agreement = json!({
        "title": { "fi": "Sopimus" }, "kind": "cooperation", "languages": "fi", "with_model_clauses": false,
    });
    call(&door, "new_agreement", agreement);
    call(&door, "back_up", json!({}));
    door.close();
    (place, folder)
}

fn open(folder: &Path) -> Door {
    Door::open(folder, Box::new(SystemWorld), Box::new(NoHost))
}

fn call(door: &Door, name: &str, request: Value) -> Value {
    match door.call(name, request) {
        Ok(Answer::Json(answer)) => answer,
        other => panic!("{name}: {other:?}"),
    }
}

fn agreements(door: &Door) -> usize {
    call(door, "start", json!({}))["agreements"].as_array().expect("a list").len()
}

/// What is told at the shut door.
fn hindrance(door: &Door) -> Value {
    assert!(!door.is_open());
    let refused = door.call("start", json!({})).expect_err("no workspace");
    let told = call(door, "recovery", json!({}));
    assert_eq!(told["code"], refused.code.as_str());
    for part in ["title", "message", "safe", "todo"] {
        assert!(told[part].as_str().is_some_and(|said| said.len() > 10), "{part}: {told}");
    }
    told
}

/// Restores what is offered; the agreement is there again.
fn mend(door: &Door, told: &Value) {
    let newest = &told["newest"];
    let wanted = json!({ "place": newest["place"], "name": newest["name"] });
    call(door, "restore_backup", wanted);
    assert!(door.is_open());
    assert_eq!(agreements(door), 1);
    assert_eq!(call(door, "recovery", json!({})), Value::Null);
}

#[test]
fn an_open_door_has_nothing_to_recover_and_closes_with_a_backup() {
    let (_place, folder) = prepared();
    let door = open(&folder);
    assert_eq!(call(&door, "recovery", json!({})), Value::Null);
    let backups = || store::list_backups(&folder.join("backups")).expect("reads").len();
    assert_eq!(backups(), 1);
    door.close();
    assert_eq!(backups(), 1, "nothing was done since the last");
    let door = open(&folder);
    let another = json!({
        "title": { "fi": "Toinen" }, "kind": "cooperation", "languages": "fi", "with_model_clauses": false,
    });
    call(&door, "new_agreement", another);
    door.close();
    assert_eq!(backups(), 2);
    assert!(!door.is_open());
}

#[test]
fn a_damaged_database_is_mended_by_the_newest_whole_backup() {
    let (_place, folder) = prepared();
    let database = folder.join("sopu.db");
    let mut bytes = fs::read(&database).expect("the database");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&database, &bytes).expect("written");
    let door = open(&folder);
    let told = hindrance(&door);
    assert_eq!(told["code"], "workspace-damaged");
    mend(&door, &told);
    let kept = fs::read(folder.join("damaged").join("sopu-1.db")).expect("kept aside");
    assert_eq!(kept, bytes);
}

#[test]
fn a_missing_database_is_mended_by_the_newest_whole_backup() {
    let (_place, folder) = prepared();
    fs::remove_file(folder.join("sopu.db")).expect("removed");
    let door = open(&folder);
    let told = hindrance(&door);
    assert_eq!(told["code"], "database-missing");
    mend(&door, &told);
}

#[test]
fn a_damaged_backup_is_not_offered() {
    let (_place, folder) = prepared();
    let backups = store::list_backups(&folder.join("backups")).expect("reads");
    for path in [&folder.join("sopu.db"), &backups[0].path] {
        let mut bytes = fs::read(path).expect("a file");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        fs::write(path, bytes).expect("written");
    }
    let told = hindrance(&open(&folder));
    assert_eq!((&told["newest"], &told["offers_restore"]), (&Value::Null, &json!(true)));
}

#[test]
fn a_workspace_open_elsewhere_opens_once_it_is_free() {
    let (_place, folder) = prepared();
    let first = open(&folder);
    let second = open(&folder);
    assert_eq!(hindrance(&second)["code"], "workspace-in-use");
    call(&second, "open_again", json!({}));
    assert!(!second.is_open());
    first.close();
    call(&second, "open_again", json!({}));
    assert_eq!(agreements(&second), 1);
}

#[test]
fn a_workspace_taken_away_is_told_and_no_empty_one_is_made_in_its_place() {
    let (place, folder) = prepared();
    let door = open(&folder);
    let away = place.path().join("away");
    fs::rename(&folder, &away).expect("moved");
    let request = json!({
        "title": { "fi": "Ei" }, "kind": "cooperation", "languages": "fi", "with_model_clauses": false,
    });
    let refused = door.call("new_agreement", request).expect_err("gone");
    assert_eq!(refused.code, "workspace-taken-away");
    assert_eq!(hindrance(&door)["code"], "workspace-taken-away");
    call(&door, "open_again", json!({}));
    assert_eq!(hindrance(&door)["code"], "workspace-taken-away");
    assert!(!folder.exists());
    fs::rename(&away, &folder).expect("moved back");
    call(&door, "open_again", json!({}));
    assert_eq!(agreements(&door), 1);
}

#[test]
fn restoring_in_the_window_can_be_taken_back() {
    let (_place, folder) = prepared();
    let door = open(&folder);
    let another = json!({
        "title": { "fi": "Toinen" }, "kind": "cooperation", "languages": "fi", "with_model_clauses": false,
    });
    call(&door, "new_agreement", another);
    let oldest = |view: &Value| view["backups"].as_array().expect("rows").last().expect("one").clone();
    let row = oldest(&call(&door, "safety", json!({})));
    assert_eq!(row["lost"], "1 sen jälkeen tehty muutos jää pois.");
    call(&door, "restore_backup", json!({ "place": row["place"], "name": row["name"] }));
    assert_eq!(agreements(&door), 1);
    let before = call(&door, "safety", json!({}))["before_restore"].clone();
    call(&door, "restore_backup", json!({ "place": "own", "name": before }));
    assert_eq!(agreements(&door), 2);
    let unknown = door.call("restore_backup", json!({ "place": "own", "name": "../sopu.db" }));
    assert_eq!(unknown.expect_err("only what is listed").code, "not-found");
    assert_eq!(agreements(&door), 2, "and the workspace stays open");
}

#[test]
fn the_check_tells_what_is_damaged_where_it_stands() {
    let (_place, folder) = prepared();
    let door = open(&folder);
    call(&door, "begin_check", json!({}));
    let mut progress = call(&door, "next_step", json!({}));
    while progress["finished"].is_null() {
        progress = call(&door, "next_step", json!({}));
    }
    assert_eq!(progress["finished"], json!({ "what": "checked", "sound": true }));
    let view = call(&door, "safety", json!({}));
    assert_eq!(view["state"], "good", "{view}");
}
