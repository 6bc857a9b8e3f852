//! A full disk, a limit on files, Ctrl+C: what was saved stays, nothing half written stays, and the same works afterwards.
#![cfg(unix)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Command;
use stories::command_line::{Answer, Place, program};

/// Files in the making that were left anywhere in a place.
fn parts(place: &Place) -> Vec<std::path::PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![place.file(".")]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
            } else if entry.file_name().to_string_lossy().ends_with(".part") {
                found.push(entry.path());
            }
        }
    }
    found
}

/// A list that does not fit where there is no room.
fn long_list(place: &Place) -> String {
    let list: String =
        (0..4_000).map(|row| format!("Kylän {row} asukasyhdistys ja sen ystävät ry\n")).collect();
    place.write("list.txt", list)
}

/// A shell's answer, its last line being what `sopu-cli` said.
fn shell(place: &Place, before: &[&str], script: &str) -> Answer {
    let mut words: Vec<&str> = before.to_vec();
    words.extend(["sh", "-c", script]);
    let mut command = place.surroundings(words[0].as_ref(), "fi_FI.UTF-8");
    let output = command
        .args(&words[1..])
        .env("CLI", program())
        .env("W", place.workspace())
        .env("PLACE", place.file("."))
        .output()
        .expect("a shell");
    Answer {
        exit: output.status.code().unwrap_or(-1),
        out: output.stdout,
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A small disk of its own: as root at once, else in a namespace of the user's own. None where the system allows neither.
fn with_small_disk() -> Option<Vec<&'static str>> {
    let ways: [&[&str]; 2] = [&["unshare", "--mount"], &["unshare", "--mount", "--user", "--map-root-user"]];
    let works = |way: &&[&str]| {
        let mount = ["sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt"];
        Command::new(way[0]).args(&way[1..]).args(mount).output().is_ok_and(|tried| tried.status.success())
    };
    ways.into_iter().find(|way| works(way)).map(<[&str]>::to_vec)
}

#[test]
fn on_a_full_disk_nothing_is_lost_and_the_same_works_once_there_is_room() {
    let Some(way) = with_small_disk() else {
        println!(
            "full disk: this system lends no small disk to a test; a limit on files is tried in its place"
        );
        return;
    };
    let place = Place::new();
    let list = long_list(&place);
    fs::create_dir(place.file("disk")).expect("made");
    let script = format!(
        r#"D="$PLACE/disk"; mount -t tmpfs -o size=12m tmpfs "$D" || exit 99
        tell() {{ "$CLI" --workspace "$D/work" --json --ui-lang fi "$@"; echo " exit $?"; }}
        ID=$("$CLI" --workspace "$D/work" --json sample | sed -n 's/.*"id": "\(.*\)",/\1/p')
        tell history | tail -1
        cat /dev/zero > "$D/fill" 2>/dev/null
        tell import organisations "{list}"
        tell pdf "$ID" --kind agreement --lang fi --out "$D/a.pdf"
        tell lock "$ID" --reason koe
        tell agreements
        ls -A "$D" "$D/work"/* | grep -c '\.part$\|a\.pdf'
        rm "$D/fill"
        tell import organisations "{list}" | tail -1
        tell pdf "$ID" --kind agreement --lang fi --out "$D/a.pdf" | tail -1
        tell lock "$ID" --reason koe | tail -1
        tell organisations | grep total"#
    );
    let said = shell(&place, &way, &script).done().text();
    assert_eq!(said.matches("\"code\": \"disk-full\"").count(), 3, "list, document and version: {said}");
    assert_eq!(said.matches(" exit 2").count(), 3, "{said}");
    assert!(said.contains("Levyllä ei ole tilaa"), "{said}");
    let after: Vec<&str> = said.lines().rev().take(5).collect();
    assert_eq!(after[1..4], [" exit 0", " exit 0", " exit 0"], "the same works: {said}");
    assert_eq!(after[4], "0", "no file in the making, no half document: {said}");
    assert_eq!(said.matches(" exit 0").count(), 5, "what was saved can be read on a full disk: {said}");
}

#[test]
fn at_a_limit_on_files_nothing_is_lost_and_the_same_works_without_it() {
    let (place, id) = Place::with_sample();
    let list = long_list(&place);
    let before = place.ask(&["show", &id]).done().text();
    // A little more than the database has; a system that ends the program instead of refusing is heard as a refusal.
    let blocks = fs::metadata(place.workspace().join("sopu.db")).expect("there").len() / 512 + 64;
    let limited = |command: &str| {
        let script = format!(r#"trap '' XFSZ; ulimit -f {blocks}; "$CLI" --workspace "$W" --json {command}"#);
        shell(&place, &[], &script)
    };
    let refused = limited(&format!("import organisations '{list}'")).exits(2).text();
    assert!(refused.contains("\"io\"") || refused.contains("\"disk-full\""), "{refused}");
    let small = limited(&format!("pdf {id} --kind agreement --lang fi --out small.pdf --force"));
    assert!(small.exit == 0 || !place.file("small.pdf").exists(), "a document is whole or not there");
    assert_eq!(parts(&place), [""; 0].map(std::path::PathBuf::from));
    assert_eq!(place.ask(&["show", &id]).done().text(), before);
    assert_eq!(place.ask(&["organisations"]).done().json()["total"], 16, "nothing of the list");
    place.ask(&["import", "organisations", &list]).done();
    assert_eq!(place.ask(&["organisations"]).done().json()["total"], 4_016);
}

#[test]
fn ctrl_c_leaves_all_documents_or_none_and_nothing_half_written() {
    let (place, id) = Place::with_sample();
    let out = place.file("papers");
    fs::create_dir(&out).expect("made");
    let out_name = out.display().to_string();
    let all =
        ["pdf", &id, "--kind", "promises", "--lang", "fi", "--party", "all", "--out", &out_name, "--force"];
    let mut interrupted = 0;
    for lines in [1, 5, 9, 13, 16] {
        let mut child = place.command(&all).spawn().expect("starts");
        let mut told = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        // After so many documents are told of: it hears signals by then. The last time all are made, and are written.
        for _ in 0..lines {
            told.next();
        }
        Command::new("kill").args(["-INT", &child.id().to_string()]).status().expect("sent");
        told.for_each(drop);
        let ended = child.wait().expect("ends");
        let there = fs::read_dir(&out).expect("reads").count();
        assert!(there == 0 || there == 16, "all or none after {lines} lines: {there}");
        assert!(matches!(ended.code(), Some(0 | 130)), "{ended}");
        assert!(ended.code() == Some(130) || there == 16, "what is done is done");
        assert_eq!(parts(&place), [""; 0].map(std::path::PathBuf::from));
        interrupted += usize::from(ended.code() == Some(130));
        fs::remove_dir_all(&out).and_then(|()| fs::create_dir(&out)).expect("empty again");
    }
    assert!(interrupted > 2, "most were interrupted: {interrupted}");
    place.tell(&all).done();
    assert_eq!(fs::read_dir(&out).expect("reads").count(), 16, "the same works afterwards");
}
