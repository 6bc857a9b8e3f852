//! Databases changed by chance, put in the workspace's place and restored as backups: told or read, never a crash, never
//! for long, and within 256 MiB.
//!
//! 60 of each use in `test`, 10,000 in `torture` (`SOPU_TORTURE=1`); the seed is printed, and `SOPU_SEED` sets another.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use stories::chance::Chance;
use stories::command_line::Place;
use stories::mutations::mutated;

/// How long one may take.
const LONGEST: Duration = Duration::from_secs(10);
/// What the program may ask of the system's memory: 256 MiB, its own code included.
const KIBIBYTES: &str = "262144";

/// What is done with a database from elsewhere.
#[derive(Debug, Clone, Copy)]
enum Use {
    /// It lies where the workspace's own was, and everything is checked.
    Workspace,
    /// It is restored as a backup.
    Backup,
}

/// The exit of the program, or why it is wrong.
fn put(place: &Place, usage: Use, bytes: &[u8]) -> Result<i32, String> {
    let database = place.workspace().join("sopu.db");
    let arguments = match usage {
        Use::Workspace => {
            let _ = fs::remove_dir_all(place.workspace());
            fs::create_dir_all(place.workspace()).expect("a folder");
            fs::write(&database, bytes).expect("written");
            vec!["doctor".to_owned()]
        }
        Use::Backup => {
            let _ = fs::remove_dir_all(place.workspace());
            vec!["restore".to_owned(), place.write("varmuuskopio.db", bytes)]
        }
    };
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let told = place.command(&arguments);
    let mut command = Command::new("sh");
    command.arg("-c").arg(format!("ulimit -v {KIBIBYTES}; exec \"$0\" \"$@\"")).arg(told.get_program());
    command.args(told.get_args()).env("HOME", place.file("")).env("LANG", "fi_FI.UTF-8");
    let started = Instant::now();
    let output = command.output().expect("sopu-cli ends");
    let taken = started.elapsed();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    match output.status.code() {
        Some(exit) if exit < 100 && taken <= LONGEST && !error.contains("panicked") => Ok(exit),
        _ => Err(format!("{} after {taken:?}: {error}", output.status)),
    }
}

/// Every changed database put to use in a place of its own thread, on all processors.
fn all(usage: Use, good: &[u8], seed: u64, count: u64) -> (BTreeMap<i32, usize>, Vec<String>) {
    let (next, found) = (AtomicU64::new(0), Mutex::new((BTreeMap::new(), Vec::new())));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                let place = Place::new();
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    let changed = mutated(good, &mut Chance(seed ^ (number << 20)));
                    let exit = put(&place, usage, &changed);
                    let mut found = found.lock().expect("no thread failed");
                    match exit {
                        Ok(exit) => *found.0.entry(exit).or_default() += 1,
                        Err(wrong) => found.1.push(format!("number {number}: {wrong}")),
                    }
                }
            });
        }
    });
    found.into_inner().expect("no thread failed")
}

#[test]
fn a_changed_database_is_read_or_told_and_never_crashes_the_program() {
    let count = if std::env::var_os("SOPU_TORTURE").is_some() { 10_000 } else { 60 };
    let seed: u64 = std::env::var("SOPU_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    let (sample, id) = Place::with_sample();
    sample.ask(&["lock", &id]).done();
    let good = fs::read(sample.workspace().join("sopu.db")).expect("a database");
    for usage in [Use::Workspace, Use::Backup] {
        let unchanged = put(&Place::new(), usage, &good).expect("the good one is taken");
        assert_eq!(
            unchanged,
            if matches!(usage, Use::Workspace) { 2 } else { 0 },
            "its kept files are elsewhere"
        );
        let (exits, wrong) = all(usage, &good, seed, count);
        println!(
            "{count} changed databases, {usage:?}, seed {seed}: by exit {exits:?}, {} wrong",
            wrong.len()
        );
        assert_eq!(wrong, Vec::<String>::new());
    }
}
