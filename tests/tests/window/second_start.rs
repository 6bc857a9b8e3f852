//! A second start with the same workspace brings the window that has it forward, and ends (ruling 18).

use crate::driver::{Window, program};
use anyhow::{Context, Result, ensure};
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// Starts the program with a workspace, with the surroundings of a window's folder.
fn start(place: &Path, workspace: &Path) -> Result<Child> {
    let home = place.join("home");
    Ok(Command::new(program("SOPU_BIN")?)
        .arg("--workspace")
        .arg(workspace)
        .env("HOME", &home)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("WEBKIT_SKIA_ENABLE_CPU_RENDERING", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?)
}

/// Waits until its window can be used.
fn wait_until_ready(child: &mut Child) -> Result<()> {
    let mut said = [0; 6];
    child.stdout.as_mut().context("a pipe")?.read_exact(&mut said)?;
    ensure!(&said == b"ready\n", "{said:?}");
    Ok(())
}

/// Waits until it ends; its exit and what it said.
fn ended(mut child: Child) -> Result<(Option<i32>, String)> {
    let mut said = String::new();
    child.stdout.take().context("a pipe")?.read_to_string(&mut said)?;
    Ok((child.wait()?.code(), said))
}

#[tokio::test]
async fn the_window_that_has_the_workspace_comes_forward_and_the_second_start_ends() -> Result<()> {
    let window = Window::open().await?;
    window.see("Tervetuloa").await?;

    // Another window, with another workspace, lies over the first and has the keyboard.
    let other = start(window.place.path(), &window.place.path().join("other"))?;
    let id = other.id().to_string();
    window.until("another window in front", "!document.hasFocus()").await?;

    // The same workspace, written in another way.
    let again = window.place.path().join("home/../workspace");
    let begun = Instant::now();
    let (exit, said) = ended(start(window.place.path(), &again)?)?;
    ensure!(exit == Some(0), "the second start ends well: {exit:?}");
    ensure!(said.is_empty(), "it opened no window of its own: {said}");
    println!("second start: ended after {:.1} s", begun.elapsed().as_secs_f64());
    window.until("the first window in front", "document.hasFocus()").await?;

    Command::new("kill").args(["-TERM", &id]).status()?;
    ended(other)?;
    window.close().await.map(drop)
}

#[test]
fn of_two_starts_at_once_one_window_stays() -> Result<()> {
    let place = tempfile::tempdir()?;
    let workspace = place.path().join("workspace");
    let mut both = [start(place.path(), &workspace)?, start(place.path(), &workspace)?];
    let left = loop {
        let ended: Vec<bool> =
            both.iter_mut().map(|child| child.try_wait().is_ok_and(|end| end.is_some())).collect();
        if let Some(at) = ended.iter().position(|ended| *ended) {
            break at;
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    };
    let [one, two] = both;
    let (gone, mut stays) = if left == 0 { (one, two) } else { (two, one) };
    let (exit, said) = ended(gone)?;
    ensure!(exit == Some(0) && said.is_empty(), "{exit:?} {said}");
    wait_until_ready(&mut stays)?;
    Command::new("kill").args(["-TERM", &stays.id().to_string()]).status()?;
    let (exit, _) = ended(stays)?;
    ensure!(exit == Some(0), "{exit:?}");
    Ok(())
}

#[test]
fn a_socket_and_a_note_left_by_the_dead_are_no_obstacle() -> Result<()> {
    let place = tempfile::tempdir()?;
    let workspace = place.path().join("workspace");
    for _ in 0..2 {
        let mut child = start(place.path(), &workspace)?;
        wait_until_ready(&mut child)?;
        // Nothing is cleared up: lock, note and socket stay as they are.
        child.kill()?;
        child.wait()?;
        ensure!(workspace.join("sopu.owner").exists() && workspace.join("sopu.lock").exists());
    }
    Ok(())
}
