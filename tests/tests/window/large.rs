//! An agreement of 100 parties and 200 tasks: opened, edited, saved as PDF and read back.

use crate::driver::{Window, program};
use crate::keyboard::{CONTROL, HOME, RIGHT};
use crate::lists::introduce;
use crate::printed;
use anyhow::{Result, ensure};
use std::process::Command;
use stories::agreements::{archive, party_name, task_title};

const PARTIES: usize = 100;
const TASKS: usize = 200;

#[tokio::test]
async fn an_agreement_of_a_hundred_parties_and_two_hundred_tasks_opens_edits_and_prints() -> Result<()> {
    let place = tempfile::tempdir()?;
    let put = place.path().join("suuri.json");
    std::fs::write(&put, archive(PARTIES, TASKS).to_string())?;
    let workspace = place.path().join("workspace");
    let made = Command::new(program("SOPU_CLI")?)
        .arg("--workspace")
        .arg(&workspace)
        .arg("put")
        .arg(&put)
        .output()?;
    ensure!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));

    let window = Window::open_in(place).await?;
    introduce(&window).await?;
    window.see("Suuri yhteistyösopimus").await?;
    window.press("Jatka").await?;
    window.see("100 osapuolta").await?;
    window.go_to_stage('3', "Työnjako").await?;
    window.see("200 tehtävää").await?;
    window.reach_cell().await?;
    window.chord([CONTROL], HOME).await?;
    window.keys([RIGHT, RIGHT, RIGHT, 'o']).await?;
    window.see(&format!("{} · {}: osallistuu", task_title(0), party_name(3))).await?;
    window.saved().await?;
    window.picture("large-division").await?;

    let path = window.place.path().join("suuri.pdf");
    window.answer("pdf", &path)?;
    window.click("Tallenna PDF").await?;
    window.see("PDF tallennettiin").await?;
    let words = printed::words_of(&path)?;
    let expected: Vec<String> = (0..PARTIES).map(party_name).chain((0..TASKS).map(task_title)).collect();
    let missing = printed::missing(&words, expected.iter().map(String::as_str));
    ensure!(missing.is_empty(), "missing in the PDF: {missing:?}");

    // The edited cell is in the workspace, and the next reader finds it.
    let place = window.close().await?;
    let mut show = Command::new(program("SOPU_CLI")?);
    let shown = show
        .args(["--json", "--workspace"])
        .arg(place.path().join("workspace"))
        .args(["show", "01"])
        .output()?;
    let text: serde_json::Value = serde_json::from_slice(&shown.stdout)?;
    ensure!(shown.status.success(), "{text}{}", String::from_utf8_lossy(&shown.stderr));
    let (party, roles) = (&text["text"]["parties"][3]["id"], &text["text"]["tasks"][0]["roles"]);
    let edited = roles.as_array().into_iter().flatten().find(|role| role["party"] == *party);
    ensure!(edited.is_some_and(|role| role["role"] == "takes_part"), "{roles}");
    Ok(())
}
