//! The window's start and memory, beside a window with nothing in it, in turn.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How often each window is opened; the first time of each is not counted, as it fills the system's caches.
const ROUNDS: usize = 11;

/// What was seen of one program.
#[derive(Default)]
pub(crate) struct Seen {
    /// From the start of the process to the word that the window can be used.
    pub starts: Vec<Duration>,
    /// Memory of the program and its page when it can be used, in KiB; shared pages are counted in parts.
    pub memory: Vec<u64>,
}

/// Opens both windows in turn.
///
/// # Errors
/// A window did not open.
pub(crate) fn beside_an_empty_one(program: &Path, empty: &Path) -> Result<(Seen, Seen)> {
    let place = tempfile::tempdir()?;
    let workspace = place.path().join("workspace");
    let (mut ours, mut theirs) = (Seen::default(), Seen::default());
    for round in 0..ROUNDS {
        open(Command::new(program).arg("--workspace").arg(&workspace), round, &mut ours)?;
        open(&mut Command::new(empty), round, &mut theirs)?;
    }
    Ok((ours, theirs))
}

fn open(command: &mut Command, round: usize, seen: &mut Seen) -> Result<()> {
    let started = Instant::now();
    let mut window = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let waited = wait_until_ready(&mut window).map(|()| started.elapsed());
    let memory = memory_of_tree(window.id());
    window.kill()?;
    window.wait()?;
    let waited = waited?;
    if round > 0 {
        seen.starts.push(waited);
        seen.memory.extend(memory);
    }
    Ok(())
}

fn wait_until_ready(window: &mut Child) -> Result<()> {
    let words = window.stdout.take().context("the window says nothing")?;
    for line in BufReader::new(words).lines() {
        if line? == "ready" {
            return Ok(());
        }
    }
    bail!("the window ended before it could be used")
}

/// The proportional memory of a process and all that it started, in KiB; none where the system does not tell.
fn memory_of_tree(root: u32) -> Option<u64> {
    let mut tree = vec![root];
    let mut at = 0;
    while let Some(process) = tree.get(at).copied() {
        let threads = std::fs::read_dir(format!("/proc/{process}/task")).ok()?;
        for thread in threads.flatten() {
            let children = std::fs::read_to_string(thread.path().join("children")).unwrap_or_default();
            tree.extend(children.split_whitespace().filter_map(|child| child.parse::<u32>().ok()));
        }
        at += 1;
    }
    tree.iter().map(|process| proportional_memory(*process)).sum()
}

fn proportional_memory(process: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    line.split_whitespace().next()?.parse().ok()
}
