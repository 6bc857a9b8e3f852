//! What the window's processes are connected to: each other and the test, on this machine, and nobody else.
//!
//! That nothing even tries is counted by the test command, which runs all stories of the window in a place without network.

use crate::driver::Window;
use crate::lists::introduce;
use anyhow::{Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Every process below this one, by the number of its parent.
fn below(root: u32) -> BTreeSet<u32> {
    let mut parents: BTreeMap<u32, u32> = BTreeMap::new();
    for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
        let Some(id) = entry.file_name().to_str().and_then(|name| name.parse().ok()) else { continue };
        let Ok(told) = fs::read_to_string(entry.path().join("stat")) else { continue };
        // The name in brackets may hold anything; what follows it does not.
        let after = told.rsplit(')').next().unwrap_or_default();
        if let Some(parent) = after.split_whitespace().nth(1).and_then(|parent| parent.parse().ok()) {
            parents.insert(id, parent);
        }
    }
    let mut found = BTreeSet::from([root]);
    loop {
        let more: Vec<u32> = parents
            .iter()
            .filter(|(id, parent)| found.contains(parent) && !found.contains(id))
            .map(|(id, _)| *id)
            .collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}

/// The inodes of the sockets that a process holds.
fn sockets(process: u32) -> BTreeSet<String> {
    let links = fs::read_dir(format!("/proc/{process}/fd")).into_iter().flatten().flatten();
    let named = links.filter_map(|link| fs::read_link(link.path()).ok()?.to_str().map(str::to_owned));
    named.filter_map(|name| Some(name.strip_prefix("socket:[")?.strip_suffix(']')?.to_owned())).collect()
}

/// Both ends of every network socket of these processes, as the system writes them.
fn connections(processes: &BTreeSet<u32>) -> BTreeSet<(String, String, String)> {
    let mut found = BTreeSet::new();
    for process in processes {
        let held = sockets(*process);
        for kind in ["tcp", "tcp6", "udp", "udp6", "raw", "raw6"] {
            let told = fs::read_to_string(format!("/proc/{process}/net/{kind}")).unwrap_or_default();
            for line in told.lines().skip(1) {
                let fields: Vec<&str> = line.split_whitespace().collect();
                if let [_, here, there, _, _, _, _, _, _, inode, ..] = fields[..]
                    && held.contains(inode)
                {
                    found.insert((kind.to_owned(), here.to_owned(), there.to_owned()));
                }
            }
        }
    }
    found
}

/// 127.0.0.1 or ::1 as `/proc/net` writes them, or nobody yet.
fn stays_here(end: &str) -> bool {
    let address = end.split(':').next().unwrap_or_default();
    ["0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F"].contains(&address)
}

fn is_nobody(end: &str) -> bool {
    end.split(':').next().is_some_and(|address| address.bytes().all(|byte| byte == b'0'))
}

#[tokio::test]
async fn the_window_is_connected_to_nobody_outside_this_machine() -> Result<()> {
    let window = Window::open().await?;
    introduce(&window).await?;
    window.press("Katso esimerkkiä").await?;
    window.until("the example", "Boolean(document.querySelector('[aria-current=step]'))").await?;
    let processes = below(std::process::id());
    ensure!(processes.len() > 3, "the driver, the program and the page's processes: {processes:?}");
    let found = connections(&processes);
    ensure!(!found.is_empty(), "the driver's own port is among them");
    for (kind, here, there) in &found {
        println!("{kind} {here} {there}");
        ensure!(
            stays_here(here) && (stays_here(there) || is_nobody(there)),
            "{kind} {here} {there} leaves the machine"
        );
    }
    window.close().await?;
    Ok(())
}
