//! `sopu-cli` is killed at a random moment of each kind of action: the action is there as a whole, or not at all.

use std::fs;
use std::time::{Duration, Instant};
use stories::chance::Chance;
use stories::command_line::Place;

/// What can be asked of a workspace from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Seen {
    newest: i64,
    text: String,
    organisations: i64,
    versions: usize,
}

fn see(place: &Place, id: &str) -> Seen {
    let history = place.ask(&["history", id]).done().json();
    let register = place.ask(&["history"]).done().json();
    let newest = |rows: &serde_json::Value| rows[0]["sequence"].as_i64().unwrap_or_default();
    Seen {
        newest: newest(&history).max(newest(&register)),
        text: place.ask(&["show", id]).done().text(),
        organisations: place.ask(&["organisations"]).done().json()["total"].as_i64().expect("a number"),
        versions: place.ask(&["versions", id]).done().json().as_array().map_or(0, Vec::len),
    }
}

/// Every file of every version is what it was when it was made.
fn check_files(place: &Place, id: &str, seen: &Seen) {
    for number in 1..=seen.versions {
        let number = number.to_string();
        let line =
            ["pdf", id, "--kind", "agreement", "--lang", "fi", "--out", "kept.pdf", "--force", "--version"];
        place.tell(&[&line[..], &[&number]].concat()).done();
        place.ask(&["verify", &place.file("kept.pdf").display().to_string()]).done();
    }
}

/// The commands that are killed: another text, a list, a version, undo.
fn commands(place: &Place, id: &str, case: usize) -> Vec<Vec<String>> {
    let mut text = place.ask(&["show", id]).done().json();
    text["text"]["identity"]["case_number"] = format!("TEST/{case}/2027").into();
    let text = place.write("text.json", text.to_string());
    let list: String = (0..300).map(|row| format!("Yhdistys {case}.{row} ry\n")).collect();
    let list = place.write("list.txt", list);
    let commands: [&[&str]; 4] = [
        &["put", &text, "--next-version"],
        &["import", "organisations", &list],
        &["lock", id, "--reason", "koe"],
        &["undo"],
    ];
    commands.iter().map(|command| command.iter().map(|word| (*word).to_owned()).collect()).collect()
}

/// How long each command takes when nobody disturbs it.
fn times(place: &Place, id: &str) -> Vec<Duration> {
    let measured = commands(place, id, 0).into_iter().map(|command| {
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let start = Instant::now();
        place.tell(&command).done();
        start.elapsed()
    });
    measured.collect()
}

/// Twelve kills in `test`, two hundred in `torture`.
#[test]
fn a_command_that_is_killed_is_done_as_a_whole_or_not_at_all() {
    const SEED: u64 = 20_270_222;
    let kills = if std::env::var_os("SOPU_TORTURE").is_some() { 200 } else { 12 };
    let mut chance = Chance(SEED);
    let (place, id) = Place::with_sample();
    let longest = times(&place.beside(), &id);
    let (start, mut killed, mut done, mut case) = (Instant::now(), 0, 0, 0);
    let mut before = see(&place, &id);
    while killed < kills {
        case += 1;
        let command = commands(&place, &id, case).swap_remove(case % 4);
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let mut child = place.command(&command).spawn().expect("sopu-cli can be started");
        drop(child.stdin.take());
        // Half of them near the end, where what was made is saved.
        let (from, to) = if chance.one_in(2) { (0, 1_100) } else { (700, 1_200) };
        let part = (from + chance.below(to - from)) as f64 / 1_000.0;
        std::thread::sleep(longest[case % 4].mul_f64(part));
        killed += usize::from(child.try_wait().expect("asked").is_none());
        child.kill().expect("killed");
        child.wait().expect("gone");

        let after = see(&place, &id);
        let told = format!("seed {SEED}, case {case}, {command:?}: {before:?} → {after:?}");
        if after.newest == before.newest {
            assert!(after == before, "not done, so nothing has changed: {told}");
        } else {
            done += 1;
            assert!(after.newest == before.newest + 1, "one action is one entry: {told}");
            assert!(
                after != Seen { newest: after.newest, ..before.clone() },
                "it is done as a whole: {told}"
            );
            let whole = match command[0] {
                "put" => after.text.contains(&format!("TEST/{case}/2027")),
                "import" => after.organisations == before.organisations + 300,
                "lock" => after.versions == before.versions + 1,
                _ => after.organisations < before.organisations,
            };
            assert!(whole, "it is done as a whole: {told}");
        }
        check_files(&place, &id, &after);
        before = after;
    }
    let parts: Vec<_> = place.workspace_bytes().into_iter().map(|(path, _)| path).collect();
    assert!(parts.iter().all(|path| path.extension().is_none_or(|end| end != "part")), "{parts:?}");
    fs::remove_file(place.workspace().join("sopu.lock")).expect("only the lock is held, never needed");
    place.ask(&["agreements"]).done();
    println!(
        "sopu-cli killed {killed} times, {done} of {case} commands done as a whole, none in part, seed {SEED}, {:.1} s",
        start.elapsed().as_secs_f64()
    );
}
