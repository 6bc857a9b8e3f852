//! The program is asked to end from outside: what is typed is saved first, and it ends well (ruling 29).

use crate::driver::{Window, program};
use crate::lists::begin;
use anyhow::{Context, Result, ensure};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

/// Sends a signal to the program that has this workspace, and waits until it is gone.
async fn end_from_outside(workspace: &str, signal: &str) -> Result<()> {
    let of_program =
        || Command::new("pgrep").args(["-f", &format!("^[^ ]*sopu --workspace {workspace}")]).output();
    let id = String::from_utf8(of_program()?.stdout)?;
    ensure!(!id.trim().is_empty(), "nothing runs with {workspace}");
    Command::new("kill").args([signal, id.trim()]).status()?;
    while of_program()?.status.success() {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    Ok(())
}

#[tokio::test]
async fn what_was_typed_a_moment_before_a_log_off_is_there_after_it() -> Result<()> {
    let window = Window::open().await?;
    begin(&window).await?;
    window.click("Perustiedot").await?;
    window.click_and_fill("Diaarinumero", "EPSHP/1234/2027").await?;
    let Window { client, place, .. } = window;
    end_from_outside(&place.path().join("workspace").display().to_string(), "-TERM").await?;
    drop(client);

    let window = Window::open_in(place).await?;
    window.click("Jatka").await?;
    window.see("EPSHP/1234/2027").await?;
    window.close().await.map(drop)
}

#[test]
fn each_way_of_asking_ends_the_program_well() -> Result<()> {
    for signal in ["-TERM", "-INT", "-HUP"] {
        let place = tempfile::tempdir()?;
        let mut sopu = Command::new(program("SOPU_BIN")?)
            .arg("--workspace")
            .arg(place.path().join("workspace"))
            .env("HOME", place.path())
            .env("XDG_DATA_HOME", place.path().join("data"))
            .env("XDG_CACHE_HOME", place.path().join("cache"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let said = BufReader::new(sopu.stdout.take().context("a pipe")?).lines().next();
        ensure!(said.transpose()?.as_deref() == Some("ready"), "the window opens");
        Command::new("kill").args([signal, &sopu.id().to_string()]).status()?;
        let ended = sopu.wait()?;
        ensure!(ended.code() == Some(0), "{signal}: {ended}");
    }
    Ok(())
}
