//! Data safety in the window: the calm page, restoring, and what is shown when the data cannot be opened.

use crate::accessible::{LOOKS, axe, look_at, wear};
use crate::driver::{NAMES, Window, program};
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

/// A folder whose workspace holds the model agreement, and what these commands made of it.
fn prepared(commands: &[&[&str]]) -> Result<TempDir> {
    let place = tempfile::tempdir()?;
    for command in [&[&["sample"][..]], commands].concat() {
        let told = Command::new(program("SOPU_CLI")?)
            .arg("--workspace")
            .arg(place.path().join("workspace"))
            .args(command)
            .current_dir(place.path())
            .env("HOME", place.path())
            .output()?;
        ensure!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    }
    Ok(place)
}

/// The same with a backup.
fn backed_up() -> Result<TempDir> {
    prepared(&[&["backup"]])
}

async fn introduced(window: &Window) -> Result<()> {
    window.see("Tervetuloa Sopuun").await?;
    window.click_and_fill("Nimesi", "Sirpa Sihteeri").await?;
    window.click("Jatka").await?;
    window.see("Uusi sopimus").await
}

#[tokio::test]
async fn the_page_backs_up_checks_and_restores_and_the_restore_can_be_taken_back() -> Result<()> {
    let window = Window::open_in(backed_up()?).await?;
    window.see("Missä varmuuskopiot ovat turvassa, jos tietokone katoaa?").await?;
    window.picture("safety-first-start").await?;
    let stick = window.place.path().join("tikku");
    fs::create_dir(&stick)?;
    window.answer("folder", &stick)?;
    window.click("Valitse paikka…").await?;
    window.see("Toinen paikka on valittu").await?;
    introduced(&window).await?;
    window.click("Tietojen turva").await?;
    window.see("Kaikki on kunnossa.").await?;
    window.click("Varmuuskopioi nyt").await?;
    window.see("Varmuuskopio on tehty ja tarkistettu.").await?;
    ensure!(fs::read_dir(stick.join("Sopu-backups"))?.count() >= 2, "a backup and its note lie on the stick");
    window.click("Tarkista kaikki").await?;
    window.see("Kaikki on tarkistettu, eikä vikaa löytynyt.").await?;
    window.see("Työtekstit ovat samat kuin muutoslokissa.").await?;
    window.client.execute(&axe()?, Vec::new()).await?;
    let languages = [
        ("fi", "Tietojen turva", "Varmuuskopioi nyt", "Asetukset", "Ruotsi"),
        ("sv", "Datasäkerhet", "Säkerhetskopiera nu", "Inställningar", "Engelska"),
        ("en", "Data safety", "Back up now", "Settings", "Finnish"),
    ];
    for (code, page, button, settings, next) in languages {
        window.click(page).await?;
        window.see(button).await?;
        for look in LOOKS {
            wear(&window, look).await?;
            look_at(&window, &format!("safety-page-{code}-{look}")).await?;
        }
        window.click(settings).await?;
        window.click(next).await?;
    }
    window.see("Asetukset").await?;

    window.click("Sopimukset").await?;
    window.click("Uusi sopimus").await?;
    window.click_and_fill("Sopimuksen nimi", "Turha sopimus").await?;
    window.click("Tee sopimus").await?;
    window.see("Ketkä tekevät sopimuksen?").await?;
    window.click("Tietojen turva").await?;
    window.click("Palauta").await?;
    window.see("muutos jää pois").await?;
    window.picture("safety-restore").await?;
    window.click("Palauta").await?;
    window.see("Varmuuskopio on palautettu").await?;
    window.until("the agreement is gone", "!document.body.innerText.includes('Turha sopimus')").await?;
    window.click("Tietojen turva").await?;
    window.click("Takaisin palautusta edeltäneisiin tietoihin").await?;
    window.click("Palauta").await?;
    window.see("Turha sopimus").await?;
    window.close().await.map(drop)
}

/// Changes one bit in the middle of the database.
fn damage(workspace: &Path) -> Result<()> {
    let database = workspace.join("sopu.db");
    let mut bytes = fs::read(&database)?;
    let middle = bytes.len() / 2;
    *bytes.get_mut(middle).context("a database")? ^= 8;
    Ok(fs::write(database, bytes)?)
}

#[tokio::test]
async fn damage_is_told_calmly_and_mended_by_the_newest_whole_backup() -> Result<()> {
    let place = backed_up()?;
    damage(&place.path().join("workspace"))?;
    let window = Window::open_in(place).await?;
    window.until("a word of damage", "/vaurio|skadats|damaged/.test(document.body.innerText)").await?;
    window.client.execute(&axe()?, Vec::new()).await?;
    for look in LOOKS {
        wear(&window, look).await?;
        look_at(&window, &format!("recovery-damaged-{look}")).await?;
    }
    window.until("the restore button", "document.querySelector('article button') !== null").await?;
    window.client.execute("document.querySelector('article button').click()", Vec::new()).await?;
    window.until("the first screen", "document.querySelector('form') !== null").await?;
    let kept = fs::read_dir(window.place.path().join("workspace/damaged"))?.count();
    ensure!(kept > 0, "the damaged file is kept");
    window.close().await.map(drop)
}

#[tokio::test]
async fn a_workspace_that_is_open_elsewhere_is_told_and_opens_once_it_is_free() -> Result<()> {
    let place = backed_up()?;
    let lock = fs::File::options().write(true).open(place.path().join("workspace/sopu.lock"))?;
    lock.try_lock()?;
    let window = Window::open_in(place).await?;
    window
        .until(
            "the reason",
            "/auki muualla|öppna någon annanstans|open elsewhere/.test(document.body.innerText)",
        )
        .await?;
    window.picture("recovery-in-use").await?;
    drop(lock);
    window.client.execute("document.querySelector('article button').click()", Vec::new()).await?;
    window.until("the first screen", "document.querySelector('form') !== null").await?;
    window.close().await.map(drop)
}

#[tokio::test]
async fn a_workspace_taken_away_while_one_works_is_told_and_opens_once_it_is_back() -> Result<()> {
    let window = Window::open_in(backed_up()?).await?;
    introduced(&window).await?;
    let (here, away) = (window.place.path().join("workspace"), window.place.path().join("siirretty"));
    fs::rename(&here, &away)?;
    window.click("Uusi sopimus").await?;
    window.click_and_fill("Sopimuksen nimi", "Ei tallennu").await?;
    window.click("Tee sopimus").await?;
    window.see("Tiedot on siirretty tai poistettu").await?;
    window.picture("recovery-taken-away").await?;
    window.click("Yritä uudelleen").await?;
    window.see("Tiedot on siirretty tai poistettu").await?;
    ensure!(!here.exists(), "no empty workspace is made in its place");
    fs::rename(&away, &here)?;
    // The button waits while the first try is under way.
    let again = format!(
        "(() => {{ {NAMES}; const button = named('button', 'Yritä uudelleen');
            if (button && !button.disabled) button.click();
            return document.body.innerText.includes('Uusi sopimus') }})()"
    );
    window.until("the workspace is open again", &again).await?;
    window.close().await.map(drop)
}

#[tokio::test]
async fn kept_files_that_are_gone_are_told_where_they_are_used_and_fetched_from_a_backup() -> Result<()> {
    let place = prepared(&[&["lock", "0"], &["backup", "--to", "tikku"]])?;
    for folder in fs::read_dir(place.path().join("workspace/attachments"))? {
        fs::remove_dir_all(folder?.path())?;
    }
    let window = Window::open_in(place).await?;
    introduced(&window).await?;
    window.click("Perhekeskustoiminnan yhteistyösopimus").await?;
    window.click("Allekirjoitukset").await?;
    window.see("Näitä säilytettyjä tiedostoja puuttuu tai on muuttunut").await?;
    window.picture("safety-file-missing").await?;
    window.click("Tietojen turva").await?;
    window.click("Tarkista kaikki").await?;
    window.see("Tiedoissa on vaurio.").await?;
    window.picture("safety-page-damaged").await?;
    window.answer("folder", &window.place.path().join("tikku"))?;
    window.click("Hae tiedostot varmuuskopiosta").await?;
    window.see("6 tiedostoa on haettu takaisin ja tarkistettu.").await?;
    window.see("Kaikki on kunnossa.").await?;
    window.click("Perhekeskustoiminnan yhteistyösopimus").await?;
    window
        .until("no file is missing", "!document.body.innerText.includes('puuttuu tai on muuttunut')")
        .await?;
    window.close().await.map(drop)
}
