//! A person's data in the window: found, saved, erased; the history in words; contacts to be checked. In each language, light
//! and dark, axe-core finds nothing to mend in them.

use crate::accessible::{axe, look_at, wear};
use crate::driver::{Window, program};
use crate::lists::introduce;
use crate::signing::{press, tick};
use anyhow::{Context, Result, ensure};
use std::process::Command;
use stories::planted::{NAME, PLANTED, holding, plant};
use tempfile::TempDir;

/// A folder whose workspace holds the model agreement with a person planted in it, and a backup that knows the person.
fn prepared() -> Result<TempDir> {
    let place = tempfile::tempdir()?;
    let workspace = place.path().join("workspace");
    let ask = |arguments: &[&str]| -> Result<serde_json::Value> {
        let mut command = Command::new(program("SOPU_CLI")?);
        command.arg("--json").arg("--workspace").arg(&workspace).args(arguments);
        let answer = command.env("HOME", place.path()).output()?;
        ensure!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stdout));
        Ok(serde_json::from_slice(&answer.stdout)?)
    };
    let made = ask(&["sample"])?;
    plant(&workspace, made["id"].as_str().context("an id")?);
    ask(&["backup"])?;
    Ok(place)
}

/// The words of a language: its name in the settings of the one before, and what is clicked and seen.
struct Tongue {
    code: &'static str,
    next: &'static str,
    organisations: &'static str,
    settings: &'static str,
    person: &'static str,
    erase: &'static str,
    cancel: &'static str,
    close: &'static str,
    unchecked: &'static str,
    history: &'static str,
    /// A field of a contact, as the history calls it.
    email: &'static str,
}

const TONGUES: [Tongue; 3] = [
    Tongue {
        code: "fi",
        next: "Ruotsi",
        organisations: "Toimijat",
        settings: "Asetukset",
        person: "Henkilön tiedot",
        erase: "Poista henkilön tiedot…",
        cancel: "Peruuta",
        close: "Sulje",
        unchecked: "Tarkistettavat yhteystiedot",
        history: "Muutoshistoria",
        email: "Sähköposti",
    },
    Tongue {
        code: "sv",
        next: "Engelska",
        organisations: "Aktörer",
        settings: "Inställningar",
        person: "En persons uppgifter",
        erase: "Radera personens uppgifter…",
        cancel: "Avbryt",
        close: "Stäng",
        unchecked: "Kontaktuppgifter att kontrollera",
        history: "Ändringshistorik",
        email: "E-post",
    },
    Tongue {
        code: "en",
        next: "Finnish",
        organisations: "Organisations",
        settings: "Settings",
        person: "A person’s data",
        erase: "Erase the person’s data…",
        cancel: "Cancel",
        close: "Close",
        unchecked: "Contact data to be checked",
        history: "History of changes",
        email: "E-mail",
    },
];

#[tokio::test]
async fn a_person_is_erased_in_the_window_and_stands_in_no_file() -> Result<()> {
    let window = Window::open_in(prepared()?).await?;
    introduce(&window).await?;
    window.click("Toimijat").await?;
    window.click("Henkilön tiedot").await?;
    window.click_and_fill("Hae nimellä, sähköpostilla tai tehtävällä", "piiloinen").await?;
    window.click(NAME).await?;
    window.see("Sovittu: MARKETTA PIILOINEN soittaa").await?;
    let extract = window.place.path().join("ote.txt");
    window.answer("text-target", &extract)?;
    window.click("Tallenna ote…").await?;
    window.see("Ote tallennettiin: ote.txt").await?;
    let text = std::fs::read_to_string(&extract)?;
    for said in [
        "Tiedot henkilöstä Marketta Piiloinen",
        "Sähköposti: marketta.piiloinen@example.org",
        "Syy tai lisätieto: Sovittu",
    ] {
        ensure!(text.contains(said), "{said}: {text}");
    }

    window.click("Poista henkilön tiedot…").await?;
    window.see("Poistamista ei voi kumota.").await?;
    window.see("1 varmuuskopio (").await?;
    window.click("Poista lopullisesti").await?;
    window.see("Kirjoita syy.").await?;
    window.see("Merkitse ensin, että ymmärrät tämän.").await?;
    window.click_and_fill("Miksi tiedot poistetaan", "Marketta Piiloinen pyysi").await?;
    tick(&window, "Ymmärrän, että poistamista ei voi kumota").await?;
    window.click("Poista lopullisesti").await?;
    window.see("Perustelussa on poistettavan henkilön nimi.").await?;
    window.click_and_fill("Miksi tiedot poistetaan", "Henkilö pyysi").await?;
    window.click("Poista lopullisesti").await?;
    window.see("Tiedot on poistettu").await?;
    window.picture("privacy-erased").await?;
    press(&window, "dialog[open] footer button", "Sulje").await?;

    window.click("Muutoshistoria").await?;
    window.choose("Mistä", "Kaikki muutokset").await?;
    window.see("Syy: Henkilö pyysi").await?;
    window.picture("privacy-history-after").await?;
    let place = window.close().await?;
    for marker in PLANTED {
        ensure!(holding(&place.path().join("workspace"), marker).is_empty(), "{marker} is found");
    }
    Ok(())
}

#[tokio::test]
async fn the_screens_of_privacy_and_history_are_accessible_in_each_language() -> Result<()> {
    let window = Window::open_in(prepared()?).await?;
    introduce(&window).await?;
    window.client.execute(&axe()?, Vec::new()).await?;
    for tongue in &TONGUES {
        for look in ["light", "dark"] {
            wear(&window, look).await?;
            walk(&window, tongue, look).await?;
        }
        window.click(tongue.settings).await?;
        window.click(tongue.next).await?;
    }
    window.close().await.map(drop)
}

async fn walk(window: &Window, tongue: &Tongue, look: &str) -> Result<()> {
    let name = |what: &str| format!("privacy-{what}-{}-{look}", tongue.code);
    let close = "dialog[open] .close button";
    window.click(tongue.organisations).await?;
    window.click(tongue.person).await?;
    window.see(NAME).await?;
    look_at(window, &name("find")).await?;
    window.click(NAME).await?;
    window.see("MARKETTA PIILOINEN").await?;
    look_at(window, &name("data")).await?;
    window.click(tongue.erase).await?;
    window
        .until("what stays", "Boolean(document.querySelector('dialog[open] input[type=checkbox]'))")
        .await?;
    look_at(window, &name("erase")).await?;
    window.click(tongue.cancel).await?;
    window.see("MARKETTA PIILOINEN").await?;
    press(window, close, tongue.close).await?;
    window.click(tongue.unchecked).await?;
    window.see("marketta.piiloinen@example.org").await?;
    look_at(window, &name("unchecked")).await?;
    // By the name of a contact one comes to where it stands, and to its history.
    window.click(NAME).await?;
    let history = format!(
        "(() => {{ const item = [...document.querySelectorAll('#content li')].find((one) => [...one.querySelectorAll('input')].some((field) => field.value === {NAME:?})); \
         const button = item && [...item.querySelectorAll('button')].find((one) => one.innerText.trim() === {:?}); button?.scrollIntoView(); button?.click(); return Boolean(button) }})()",
        tongue.history
    );
    window.until("the history of the contact", &history).await?;
    let told = format!(
        "[...document.querySelectorAll('dialog[open] dt')].some((field) => field.innerText === {:?})",
        tongue.email
    );
    window.until("the field in words", &told).await?;
    look_at(window, &name("history-of-contact")).await?;
    press(window, close, tongue.close).await
}

#[tokio::test]
async fn an_identity_code_is_refused_in_words_and_what_was_typed_stays() -> Result<()> {
    let window = Window::open_in(prepared()?).await?;
    introduce(&window).await?;
    window.click("Toimijat").await?;
    window.click("Lisää toimija").await?;
    // Computed: no real person has a number from 900 on.
    window.click_and_fill("Virallinen nimi", "Aino 010190-900P").await?;
    window.write("\u{e007}").await?;
    window.see("Tekstissä on henkilötunnus. Henkilötunnuksia ei tallenneta.").await?;
    window
        .until(
            "what was typed",
            "[...document.querySelectorAll('input')].some((one) => one.value === 'Aino 010190-900P')",
        )
        .await?;
    window.picture("privacy-identity-code").await?;
    window.close().await.map(drop)
}
