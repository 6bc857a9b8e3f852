//! Killed at any moment: a program of its own does actions and says what is saved; it is killed, and all of that is there.

use crate::actions::{Expected, Mix, act, begin, check, state};
use crate::chance::Chance;
use crate::layer;
use crate::spoiled::{self, Spoiled};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use store::{OpenOptions, Workspace};

/// What the program that is killed is told: folder, seed, mix and whether the journal is off.
const TOLD: [&str; 4] = ["SOPU_KILLED_IN", "SOPU_KILLED_SEED", "SOPU_KILLED_LARGE", "SOPU_KILLED_SPOILED"];

/// What it says before the number of each entry that is saved.
const SAVED: &str = "saved ";

/// Actions in one workspace, before the next is begun.
const ACTIONS: u64 = 60;

/// The program that is killed: this test program again, which does nothing unless it is told where.
#[test]
fn acts_until_it_is_killed() {
    let told = TOLD.map(|name| std::env::var(name).ok());
    let [Some(folder), Some(seed), large, spoiled] = told else { return };
    let spoiled = spoiled.map(|_| Spoiled::NoJournal);
    spoiled::set(spoiled);
    if spoiled.is_some() {
        // The layer keeps the program's own setting from mending the broken one.
        layer::note();
        layer::noted();
    }
    let vfs = spoiled.map(|_| layer::NAME.to_owned());
    let options = OpenOptions { vfs, ..OpenOptions::EXISTING };
    let mut workspace = Workspace::open(Path::new(&folder), &options).expect("opens");
    workspace.sign("kannettava", crate::common::context(0).now).expect("signed");
    let mix = if large.is_some() { Mix::Large } else { Mix::Usual };
    let mut entries = state(&workspace).expect("whole").entries;
    let mut out = std::io::stdout();
    while entries < ACTIONS {
        entries += 1;
        act(&mut workspace, seed.parse().expect("a number"), entries, mix).expect("done");
        writeln!(out, "\n{SAVED}{entries}").and_then(|()| out.flush()).expect("said");
    }
}

/// Starts the program, kills it at a moment that chance decides, and gives back the last entry it said was saved; also
/// whether it was still at work.
fn kill_once(folder: &Path, seed: u64, mix: Mix, spoiled: bool, chance: &mut Chance) -> (Option<u64>, bool) {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["--exact", "kill::acts_until_it_is_killed", "--nocapture"]);
    command.env(TOLD[0], folder).env(TOLD[1], seed.to_string());
    if mix == Mix::Large {
        command.env(TOLD[2], "1");
    }
    if spoiled {
        command.env(TOLD[3], "1");
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("starts");
    let mut lines = BufReader::new(child.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
    let mut last = None;
    let mut hear = |line: String| {
        if let Some(number) = line.strip_prefix(SAVED).and_then(|number| number.parse::<u64>().ok()) {
            last = Some(number);
        }
        line.starts_with(SAVED)
    };
    // So many actions, and then a part of the next one; none of them falls into the opening.
    let mut wait = chance.below(5);
    while wait > 0 {
        match lines.next() {
            Some(line) => wait -= usize::from(hear(line)),
            None => break,
        }
    }
    let longest = if mix == Mix::Large { 250_000 } else { 12_000 };
    std::thread::sleep(Duration::from_micros(chance.below(longest) as u64));
    let was_at_work = child.try_wait().expect("asked").is_none();
    child.kill().expect("killed");
    child.wait().expect("gone");
    lines.for_each(|line| {
        hear(line);
    });
    (last, was_at_work)
}

#[test]
fn a_killed_program_loses_nothing_it_said_was_saved() {
    let (seed, kills, start) = (crate::seed(), crate::count(30, 1_000), Instant::now());
    let (mut killed, mut case, mut saved, mut under_way) = (0, 0, 0, 0);
    while killed < kills {
        case += 1;
        let seed = seed + case;
        let folder = crate::folder();
        let work = folder.path().join("work");
        drop(begin(&work, None));
        let mut expected = Expected::of(seed, Mix::Usual);
        let mut entries = 1;
        let mut chance = Chance::of(seed, 0);
        while entries < ACTIONS && killed < kills {
            let (last, was_at_work) = kill_once(&work, seed, Mix::Usual, false, &mut chance);
            let acknowledged = last.unwrap_or(entries);
            let found = check(&work, &mut expected, acknowledged)
                .unwrap_or_else(|lost| panic!("seed {seed}, kill {killed}: {lost}"));
            under_way += usize::from(found > acknowledged);
            saved += found - entries;
            entries = found;
            killed += usize::from(was_at_work);
        }
        assert_eq!(parts_in(&work), [""; 0].map(std::path::PathBuf::from), "nothing half written stays");
    }
    println!(
        "kills: {killed} at random moments in {case} workspaces, {saved} actions saved, seed {seed}: none lost, none torn, \
         {under_way} with the action under way whole, {:.1} s",
        start.elapsed().as_secs_f64()
    );
}

/// Files in the making that were left behind.
fn parts_in(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.path().is_dir() {
            found.extend(parts_in(&entry.path()));
        } else if entry.file_name().to_string_lossy().ends_with(".part") {
            found.push(entry.path());
        }
    }
    found
}

#[test]
fn what_a_killed_program_left_half_written_is_swept() {
    let folder = crate::folder();
    let work = folder.path().join("work");
    let workspace = begin(&work, None);
    let kept = workspace.keep(b"whole").expect("kept");
    workspace.sign("kannettava", crate::common::context(2).now).expect("signed");
    let note = std::fs::read(work.join("sopu.owner")).expect("the note");
    drop(workspace);
    let half = |folder: &Path| folder.join(".sopu-4711-3.part");
    let places = [half(&work.join("attachments").join(&kept.sha256[..2])), half(&work.join("backups"))];
    for place in &places {
        std::fs::write(place, "half").expect("written");
    }
    // A program that was killed leaves its note.
    std::fs::write(work.join("sopu.owner"), note).expect("written");
    let opened = Workspace::open(&work, &OpenOptions::EXISTING).expect("a lock of the dead is no obstacle");
    assert!(places.iter().all(|place| !place.exists()), "what was half written is gone");
    assert_eq!(opened.attachment(&kept.sha256).expect("whole"), b"whole");
}

#[test]
fn the_harness_finds_a_database_without_a_journal() {
    let seed = crate::seed();
    let mut chance = Chance::of(seed, 1);
    let mut expected = Expected::of(seed, Mix::Large);
    for kill in 1..=80 {
        let folder = crate::folder();
        let work = folder.path().join("work");
        drop(begin(&work, None));
        let (last, _) = kill_once(&work, seed, Mix::Large, true, &mut chance);
        if let Err(torn) = check(&work, &mut expected, last.unwrap_or(1)) {
            println!("kills with journal_mode=OFF: found at kill {kill}, seed {seed}: {torn}");
            return;
        }
    }
    panic!("journal_mode=OFF must tear something, or this harness could not fail");
}
