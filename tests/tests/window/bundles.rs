//! Bundles as the secretary meets them: an agreement leaves under a passphrase, comes in on another computer, a person
//! decides what both have changed, and takes it back.

use crate::accessible::{axe, look_at, wear};
use crate::driver::{Window, program};
use crate::keyboard::ENTER;
use crate::lists::introduce;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

const PASSPHRASE: &str = "oikea hevonen paristo";
const NAME: &str = "/text/parties/0/name/fi";

/// The command line at the workspace of a window that is not open.
fn cli(place: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let mut command = Command::new(program("SOPU_CLI")?);
    command.arg("--json").arg("--workspace").arg(place.join("workspace")).args(arguments);
    let output = command.current_dir(place).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    ensure!(output.status.success(), "{arguments:?}: {said}{}", String::from_utf8_lossy(&output.stderr));
    Ok(output.stdout)
}

/// Gives a field of the model agreement's text other words.
fn rewrite(place: &Path, id: &str, pointer: &str, words: &str) -> Result<()> {
    let mut text: Value = serde_json::from_slice(&cli(place, &["show", id])?)?;
    *text.pointer_mut(pointer).context("a field")? = words.into();
    std::fs::write(place.join("text.json"), text.to_string())?;
    cli(place, &["put", "text.json"]).map(drop)
}

/// Two computers with the model agreement, on which the first party has got two names.
fn two_computers() -> Result<(TempDir, TempDir, String)> {
    let (ours, theirs) = (tempfile::tempdir()?, tempfile::tempdir()?);
    let made: Value = serde_json::from_slice(&cli(ours.path(), &["sample"])?)?;
    let id = made["id"].as_str().context("an id")?.to_owned();
    cli(ours.path(), &["export", "alku.sopu", "--agreement", &id])?;
    cli(theirs.path(), &["open", &ours.path().join("alku.sopu").display().to_string()])?;
    rewrite(ours.path(), &id, NAME, "Mikkeli täällä")?;
    rewrite(theirs.path(), &id, NAME, "Mikkeli siellä")?;
    rewrite(theirs.path(), &id, "/text/goals/1/title/fi", "Siellä sanottu tavoite")?;
    Ok((ours, theirs, id))
}

/// Saves the open agreement under a passphrase that is written twice; the file.
async fn export(window: &Window) -> Result<PathBuf> {
    let file = window.place.path().join("vaihto.sopu");
    window.click("Lisää toimintoja").await?;
    window.click("Tallenna sopimus tiedostoksi").await?;
    window.see("Lähetä se vain sille, jolle se kuuluu.").await?;
    window.click("Suojaa tiedosto salalauseella").await?;
    window.click_and_fill("Salalause", PASSPHRASE).await?;
    window.click_and_fill("Salalause uudelleen", "oikea hevonen parisyo").await?;
    window.click("Valitse paikka ja tallenna").await?;
    window.see("Salalauseet eivät ole samat.").await?;
    ensure!(!window.text().await.contains("hevonen"), "a passphrase is never shown");
    look_at(window, "bundle-export").await?;
    window.answer("bundle-target", &file)?;
    window.click_and_fill("Salalause uudelleen", PASSPHRASE).await?;
    window.click("Valitse paikka ja tallenna").await?;
    window.see("Tiedosto tallennettiin: vaihto.sopu").await?;
    window.picture("bundle-exported").await?;
    window.click("Näytä kansiossa").await?;
    let shown = window.place.path().join("answers/shown");
    let start = std::time::Instant::now();
    while !shown.exists() && start.elapsed() < crate::driver::PATIENCE {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    ensure!(std::fs::read_to_string(&shown)? == window.place.path().display().to_string());
    Ok(file)
}

#[tokio::test]
async fn an_agreement_comes_in_from_another_computer_and_a_person_decides_what_both_changed() -> Result<()> {
    let axe = axe()?;
    let (ours, theirs, _) = two_computers()?;
    let window = Window::open_in(theirs).await?;
    introduce(&window).await?;
    window.client.execute(&axe, Vec::new()).await?;
    window.click("Perhekeskustoiminnan yhteistyösopimus").await?;
    window.see("Mikkeli siellä").await?;
    let file = export(&window).await?;
    let theirs = window.close().await?;

    let window = Window::open_in(ours).await?;
    introduce(&window).await?;
    window.client.execute(&axe, Vec::new()).await?;
    wear(&window, "dark").await?;
    let damaged = window.place.path().join("rikki.sopu");
    std::fs::write(&damaged, b"PK\x03\x04 ei kelpaa")?;
    window.answer("bundle", &damaged)?;
    window.click("Avaa Sopu-tiedosto").await?;
    window.see("Sopu-tiedosto on vioittunut, joten siitä ei otettu mitään.").await?;
    window.picture("bundle-damaged").await?;

    window.answer("bundle", &file)?;
    window.click("Avaa Sopu-tiedosto").await?;
    window.see("Tiedosto on suojattu salalauseella.").await?;
    window.click_and_fill("Salalause", "väärä hevonen paristo").await?;
    window.keys([ENTER]).await?;
    window.see("Salalause ei ole oikea.").await?;
    look_at(&window, "bundle-wrong").await?;
    window.click_and_fill("Salalause", PASSPHRASE).await?;
    window.keys([ENTER]).await?;
    window.see("1 valitsematta.").await?;
    for words in ["Virallinen nimi", "Mikkeli täällä", "Mikkeli siellä", "Näytä 1 muutos"] {
        window.see(words).await?;
    }
    window.click("Näytä 1 muutos").await?;
    window.see("Siellä sanottu tavoite").await?;
    look_at(&window, "bundle-conflict-dark").await?;
    wear(&window, "light").await?;
    let waits = "[...document.querySelectorAll('dialog[open] button')].some((one) => one.innerText === 'Ota mukaan' && one.disabled)";
    window.until("nothing is taken in yet", waits).await?;
    window.choose_of("Kumpi jää voimaan?", "Tiedostossa oleva").await?;
    window.see("Kaikki on valittu.").await?;
    look_at(&window, "bundle-decided").await?;
    window.click("Ota mukaan").await?;
    window.see("Tiedoston tiedot otettiin mukaan.").await?;
    window.see("Mikkeli siellä").await?;
    window.picture("bundle-taken").await?;
    window.click("Kumoa").await?;
    window.see("Mikkeli täällä").await?;
    window.picture("bundle-undone").await?;
    window.close().await?;
    drop(theirs);
    Ok(())
}

/// Words of the window: the language, the field for one's name, the way to a file, its passphrase, the conflict, the way
/// to everything as a file.
const LANGUAGES: [[&str; 7]; 2] = [
    [
        "Svenska",
        "Ditt namn",
        "Öppna en Sopu-fil",
        "Lösenfras",
        "1 val återstår.",
        "Överlämna till nästa sekreterare",
        "Avbryt",
    ],
    [
        "English",
        "Your name",
        "Open a Sopu file",
        "Passphrase",
        "1 still to choose.",
        "Hand over to the next secretary",
        "Cancel",
    ],
];

#[tokio::test]
async fn what_both_changed_is_told_in_the_language_of_the_window_and_twice_is_nothing() -> Result<()> {
    let axe = axe()?;
    for [language, name, way, passphrase, waits, everything, cancel] in LANGUAGES {
        let (ours, theirs, id) = two_computers()?;
        std::fs::write(theirs.path().join("sana.txt"), PASSPHRASE)?;
        cli(theirs.path(), &["export", "vaihto.sopu", "--agreement", &id, "--passphrase-file", "sana.txt"])?;
        let window = Window::open_in(ours).await?;
        window.choose_of("Ikkunan kieli", language).await?;
        window.fill(name, "Sirpa Sihteeri").await?;
        window.keys([ENTER]).await?;
        window.see(way).await?;
        window.client.execute(&axe, Vec::new()).await?;
        window.answer("bundle", &theirs.path().join("vaihto.sopu"))?;
        window.click(way).await?;
        window.click_and_fill(passphrase, PASSPHRASE).await?;
        window.keys([ENTER]).await?;
        window.see(waits).await?;
        look_at(&window, &format!("bundle-conflict-{language}")).await?;
        window.click(cancel).await?;
        window.click(everything).await?;
        look_at(&window, &format!("bundle-handover-{language}")).await?;
        window.click(cancel).await?;
        // The file that both began with holds nothing that is not here.
        window.answer("dropped", &window.place.path().join("alku.sopu"))?;
        window.see(if language == "Svenska" { "Ingenting gjordes." } else { "Nothing was done." }).await?;
        look_at(&window, &format!("bundle-nothing-{language}")).await?;
        window.close().await?;
    }
    Ok(())
}
