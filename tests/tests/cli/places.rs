//! Where a workspace lies: what cannot be written is read, a synchronised folder is told of, and who has it is named.

use commands::{Desk, NoHost, OpenOptions, SystemWorld};
use std::fs;
use stories::command_line::{Answer, Place, program};

const READ_ONLY: &str = "Tähän paikkaan ei voi kirjoittaa. Voit katsella, tulostaa ja viedä sopimuksia";

/// Takes the right to write away from everything in a folder, and from the folder.
#[cfg(unix)]
fn protect(path: &std::path::Path) {
    use std::os::unix::fs::PermissionsExt;
    let set = |path: &std::path::Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("protected");
    };
    for entry in fs::read_dir(path).expect("reads").flatten() {
        if entry.path().is_dir() { protect(&entry.path()) } else { set(&entry.path(), 0o444) }
    }
    set(path, 0o555);
}

/// `sopu-cli` as somebody whom the system's rights bind: root goes past them.
#[cfg(unix)]
fn tell_bound(place: &Place, arguments: &[&str]) -> Answer {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    use std::os::unix::process::CommandExt;
    const NOBODY: u32 = 65_534;
    let copy = place.file("sopu-cli-for-all");
    if !copy.exists() {
        fs::copy(program(), &copy).expect("copied");
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).expect("set");
        fs::set_permissions(place.file("."), fs::Permissions::from_mode(0o755)).expect("set");
        fs::create_dir(place.file("out")).expect("made");
        fs::set_permissions(place.file("out"), fs::Permissions::from_mode(0o777)).expect("set");
    }
    let mut command = place.surroundings(&copy, "fi_FI.UTF-8");
    command.arg("--workspace").arg(place.workspace()).args(arguments);
    if fs::metadata("/proc/self").is_ok_and(|me| me.uid() == 0) {
        command.uid(NOBODY).gid(NOBODY);
    }
    let output = command.output().expect("starts");
    Answer {
        exit: output.status.code().unwrap_or(-1),
        out: output.stdout,
        err: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

#[cfg(unix)]
#[test]
fn a_workspace_that_cannot_be_written_is_read_printed_and_exported_but_not_changed() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let text = place.ask(&["show", &id]).done().text();
    let before = place.workspace_bytes();
    protect(&place.workspace());

    let shown = tell_bound(&place, &["show", &id, "--json"]).done();
    assert_eq!((shown.text(), shown.err.as_str()), (text, ""), "with --json nothing is said elsewhere");
    let out = place.file("out").join("sopimus.pdf").display().to_string();
    let line = ["pdf", &id, "--kind", "agreement", "--lang", "fi", "--out", &out, "--version", "1"];
    let printed = tell_bound(&place, &line).done();
    assert_eq!(printed.err.matches(READ_ONLY).count(), 1, "said once: {}", printed.err);
    assert!(fs::read(&out).expect("printed").starts_with(b"%PDF"));
    tell_bound(&place, &["verify", &out]).done();
    for line in
        [&["agreements"][..], &["check", &id], &["history", &id], &["organisations"], &["versions", &id]]
    {
        let answer = tell_bound(&place, line);
        assert!(answer.exit < 2, "{line:?}: {}", answer.err);
    }
    let list = place.write("lista.csv", "nimi;laji\nUusi ry;yhdistys\n");
    for line in [&["import", "organisations", &list][..], &["new", "--title", "A"]] {
        let refused = tell_bound(&place, &[line, &["--json"]].concat()).exits(2).json();
        assert_eq!(refused["code"], "read-only", "{line:?}: {refused}");
    }
    // Nothing is there to lock or to undo, and that is said as everywhere.
    for line in [&["lock", &id, "--reason", "x"][..], &["undo"]] {
        tell_bound(&place, line).exits(2);
    }
    assert!(place.workspace_bytes() == before, "every file is as it was");
}

#[cfg(unix)]
#[test]
fn a_workspace_cut_off_in_the_middle_is_not_read_where_it_cannot_be_mended() {
    let (place, id) = Place::with_sample();
    fs::write(place.workspace().join("sopu.db-journal"), [0xD9; 4_096]).expect("a journal");
    protect(&place.workspace());
    let before = place.workspace_bytes();
    let refused = tell_bound(&place, &["show", &id, "--json"]).exits(2).json();
    assert_eq!(refused["code"], "needs-writing", "{refused}");
    assert!(refused["hint"].as_str().is_some_and(|hint| hint.contains("Kopioi koko kansio")), "{refused}");
    assert!(place.workspace_bytes() == before);
}

#[test]
fn a_synchronised_folder_is_told_of_once_in_words() {
    let place = Place::new();
    for (folder, service) in [
        ("OneDrive - Mikkelin kaupunki", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Nextcloud", "Nextcloud"),
        ("iCloudDrive", "iCloud"),
        ("Google Drive", "Google Drive"),
    ] {
        let workspace = place.file(folder).join("sopu").display().to_string();
        let told = place.tell_program(&["--workspace", &workspace, "sample"], b"", "fi_FI.UTF-8").done();
        let notice = format!("Tiedot ovat kansiossa, jota {service} kopioi koneelta toiselle.");
        assert_eq!(told.err.matches(&notice).count(), 1, "{}", told.err);
        let told = place.tell_program(&["--workspace", &workspace, "agreements", "--json"], b"", "C").done();
        assert_eq!(told.err, "", "with --json nothing is said elsewhere");
    }
    assert_eq!(place.tell(&["sample"]).done().err, "", "nothing is said of a good place");
}

#[test]
fn who_has_a_workspace_and_since_when_is_told_to_those_who_are_refused() {
    let (place, _) = Place::with_sample();
    let desk =
        Desk::open(&place.workspace(), &OpenOptions::EXISTING, Box::new(SystemWorld), Box::new(NoHost))
            .expect("opens");
    let unnamed = place.tell(&["agreements"]).exits(75).err;
    assert!(unnamed.starts_with("Nämä tiedot ovat jo auki: tietokone "), "{unnamed}");
    let name = serde_json::json!({ "actor": "Aino Sihteeri", "language": "fi" });
    commands::api::call(&desk, "introduce", name).expect("introduced");
    let named = place.tell(&["agreements"]).exits(75).err;
    assert!(named.starts_with("Nämä tiedot ovat jo auki: Aino Sihteeri, tietokone "), "{named}");
    assert!(named.contains(" klo ") && named.contains(" alkaen."), "{named}");
    drop(desk);
    place.ask(&["agreements"]).done();
    assert!(!place.workspace().join("sopu.owner").exists(), "whoever leaves takes the note along");
    fs::write(place.workspace().join("sopu.owner"), "kone\nJoku\n2027-02-22T08:00:00Z\n")
        .expect("left behind");
    place.ask(&["agreements"]).done();
}
