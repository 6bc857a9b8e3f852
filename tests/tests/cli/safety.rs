//! Backup, restore and doctor through the real program, up to a new computer with nothing but the stick.

use std::fs;
use std::path::PathBuf;
use stories::command_line::Place;
use stories::json_shape::faults;

fn text(place: &Place, id: &str) -> Vec<u8> {
    place.ask(&["show", id]).done().out
}

fn state(place: &Place, exit: i32) -> serde_json::Value {
    let report = place.ask(&["doctor"]).exits(exit).json();
    assert_eq!(faults("doctor", &report), Vec::<String>::new());
    report
}

fn check_of<'a>(report: &'a serde_json::Value, check: &str) -> &'a serde_json::Value {
    let checks = report["checks"].as_array().expect("checks");
    checks.iter().find(|line| line["check"] == check).expect("the check")
}

/// The files that are kept for the locked version.
fn kept_files(place: &Place) -> Vec<PathBuf> {
    let folders = fs::read_dir(place.workspace().join("attachments")).expect("the folder").flatten();
    folders
        .flat_map(|folder| fs::read_dir(folder.path()).expect("a folder").flatten())
        .map(|file| file.path())
        .collect()
}

#[test]
fn a_backup_is_restored_and_the_restore_taken_back() {
    let (place, id) = Place::with_sample();
    let before = text(&place, &id);
    let backup = place.ask(&["backup"]).done().json();
    assert_eq!(faults("backup", &backup), Vec::<String>::new());
    place.ask(&["new", "--title", "Turha"]).done();
    assert_eq!(place.ask(&["agreements"]).done().json().as_array().map(Vec::len), Some(2));

    let path = backup["path"].as_str().expect("a path");
    let restored = place.ask(&["restore", path]).done().json();
    assert_eq!(faults("restore", &restored), Vec::<String>::new());
    assert_eq!(text(&place, &id), before);
    assert_eq!(place.ask(&["agreements"]).done().json().as_array().map(Vec::len), Some(1));
    let history = place.ask(&["history"]).done().json();
    assert_eq!(history[0]["action"], "Varmuuskopion palautus", "{history}");

    place.ask(&["restore", restored["before"].as_str().expect("a backup")]).done();
    assert_eq!(place.ask(&["agreements"]).done().json().as_array().map(Vec::len), Some(2));
    assert_eq!(state(&place, 0)["state"], "good");
}

#[test]
fn a_locked_version_with_its_files_comes_back_on_a_new_computer() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let stick = place.file("tikku");
    let made = place.ask(&["backup", "--to", &stick.display().to_string()]).done().json();
    assert!(made["carried"]["files_copied"].as_u64() > Some(0), "{made}");

    let computer = Place::new();
    let carried = made["carried"]["path"].as_str().expect("a path");
    let restored = computer.ask(&["restore", carried]).done().json();
    assert_eq!(restored["files_missing"].as_array().map(Vec::len), Some(0));
    assert_eq!(text(&computer, &id), text(&place, &id));
    let pdf = |place: &Place| {
        let line = ["pdf", &id, "--kind", "agreement", "--lang", "fi", "--version", "1", "--out", "a.pdf"];
        place.ask(&line).done();
        fs::read(place.file("a.pdf")).expect("written")
    };
    assert_eq!(pdf(&computer), pdf(&place), "the same bytes");
    assert_eq!(state(&computer, 0)["state"], "good");
}

#[test]
fn doctor_says_0_when_all_is_well_1_to_heed_and_2_for_damage() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let report = state(&place, 0);
    assert_eq!(report["state"], "good", "{report}");
    assert_eq!(report["log"]["head"].as_str().map(str::len), Some(64));
    let said = place.tell(&["doctor"]).done().text();
    assert!(said.contains("Lukitut tekstit") && said.contains("Kaikki on kunnossa."), "{said}");

    // Stopped in the middle: the seal says open.
    let seal = place.workspace().join("sopu.seal");
    fs::write(&seal, r#"{"unclean_stops":0}"#).expect("written");
    let report = state(&place, 1);
    assert_eq!(check_of(&report, "closing")["state"], "attention");
    assert_eq!(state(&place, 0)["unclean_stops"], 1, "noticed once, counted for good");

    let files = kept_files(&place);
    let whole = fs::read(&files[0]).expect("a file");
    fs::write(&files[0], b"something else").expect("altered");
    assert_eq!(check_of(&state(&place, 2), "attachments")["state"], "damaged");
    fs::write(&files[0], whole).expect("healed");
    assert_eq!(state(&place, 0)["state"], "good");
}

#[test]
fn one_changed_bit_of_the_database_is_refused_told_and_mended_by_the_backup() {
    let (place, id) = Place::with_sample();
    let before = text(&place, &id);
    let backup = place.ask(&["backup"]).done().json();
    let database = place.workspace().join("sopu.db");
    let mut bytes = fs::read(&database).expect("the database");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 8;
    fs::write(&database, &bytes).expect("written");
    let refused = place.ask(&["show", &id]).exits(2).json();
    assert_eq!(refused["code"], "workspace-damaged");
    let report = state(&place, 2);
    assert_eq!(report["newest_backup"], backup["path"], "the newest whole one is offered");

    let restored = place.ask(&["restore", report["newest_backup"].as_str().expect("a path")]).done().json();
    let kept = restored["set_aside"].as_str().expect("kept aside");
    assert_eq!(fs::read(kept).expect("there"), bytes, "the damaged file is never deleted");
    assert_eq!(text(&place, &id), before);
    assert_eq!(state(&place, 0)["state"], "good");
}

#[test]
fn what_is_no_whole_backup_is_refused_and_nothing_changes() {
    let (place, id) = Place::with_sample();
    let before = text(&place, &id);
    let letter = place.write("kirje.txt", "Hei");
    assert_eq!(place.ask(&["restore", &letter]).exits(2).json()["code"], "not-a-backup");
    assert_eq!(place.ask(&["restore", "puuttuu.db"]).exits(2).json()["code"], "file-not-found");
    let backup = place.ask(&["backup"]).done().json();
    let path = backup["path"].as_str().expect("a path");
    let mut bytes = fs::read(path).expect("the backup");
    bytes[5_000] ^= 1;
    fs::write(path, bytes).expect("written");
    assert_eq!(place.ask(&["restore", path]).exits(2).json()["code"], "backup-damaged");
    assert_eq!(text(&place, &id), before);
    assert_eq!(check_of(&state(&place, 1), "backup")["state"], "attention");
}
