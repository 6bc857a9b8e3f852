//! The weeks after the text is ready, in the real window: lock, decisions, print, scans, a correction that makes version 2
//! and asks again whom it must, and who is in force.

use crate::driver::{NAMES, Window};
use crate::lists::introduce;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

#[tokio::test]
async fn the_model_agreement_goes_from_lock_to_in_force() -> Result<()> {
    let window = Window::open().await?;
    introduce(&window).await?;
    window.click("Katso esimerkkiä").await?;
    window.see("Tämä on esimerkki.").await?;
    window.click("Allekirjoitukset").await?;
    lock(&window, 1).await?;
    let first = print_sheets(&window).await?;
    decide(&window).await?;
    correct(&window).await?;
    lock_again(&window).await?;
    let second = print_sheets(&window).await?;
    scan(&window, &first, &second).await?;
    in_force(&window).await?;
    window.close().await.map(drop)
}

pub async fn lock(window: &Window, number: u32) -> Result<()> {
    window.click(&format!("Lukitse versio {number}…")).await?;
    window.see("Mikään ei estä lukitsemista.").await?;
    window.picture("signing-lock").await?;
    window.click(&format!("Lukitse versio {number}")).await?;
    window.see(&format!("Versio {number}, lukittu")).await
}

/// Opens the kept sheets in the viewer; what would have been shown is copied out of its private folder.
pub async fn print_sheets(window: &Window) -> Result<PathBuf> {
    window.click("Version tiedostot").await?;
    window.click("Avaa tulostettavaksi: Allekirjoitussivut, suomi").await?;
    let answers = window.place.path().join("answers");
    let shown = answers.join("shown");
    let start = std::time::Instant::now();
    while !shown.exists() && start.elapsed() < crate::driver::PATIENCE {
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    let path = std::fs::read_to_string(&shown).context("no document was shown")?;
    std::fs::remove_file(&shown)?;
    Ok(PathBuf::from(path.trim()))
}

/// Two parties are sent the text; the first approves, and allows minor corrections.
async fn decide(window: &Window) -> Result<()> {
    for party in ["Mikkelin kaupunki", "Savonlinnan kaupunki"] {
        tick(window, &format!("Valitse: {party}")).await?;
    }
    window.click("Lähetetty päätettäväksi…").await?;
    window.click("Merkitse lähetetyksi").await?;
    window.see("Odottaa päätöstä").await?;
    window.click("Mikkelin kaupunki").await?;
    window.see("kaupunginhallitus").await?;
    window.click_and_fill("Päätetty", "2.11.2026").await?;
    window.click_and_fill("Pykälä", "§ 198").await?;
    choose(window, "Tulos", "approved").await?;
    window.see("Valtuus pieniin korjauksiin").await?;
    window.click_and_fill("Valtuus pieniin korjauksiin", "vähäiset korjaukset").await?;
    window.click_and_fill("Asianumero", "118/2026").await?;
    window.see("Hyväksynyt 1 / 16").await?;
    window.picture("signing-decisions").await?;
    window.click("Sulje: Mikkelin kaupunki").await
}

/// A stray key does not begin the next version: the program says first what would lapse.
async fn correct(window: &Window) -> Result<()> {
    window.click("Tavoitteet").await?;
    let purpose = "[...document.querySelectorAll('[contenteditable=true]')].find((one) => one.offsetParent)";
    window
        .until("a field of the purpose", &format!("Boolean({purpose}) && ({purpose}.focus(), true)"))
        .await?;
    window.write(" Korjattu.").await?;
    window.see("Versio 1 on lukittu").await?;
    window.picture("signing-next-version").await?;
    window.click("Aloita version 2 teksti").await?;
    window.saved().await?;
    window.click("Allekirjoitukset").await?;
    window.see("Työn alla oleva teksti eroaa versiosta 1.").await
}

/// The decision with a mandate holds; everybody else is asked again.
async fn lock_again(window: &Window) -> Result<()> {
    window.click("Lukitse versio 2…").await?;
    window.see("Mikkelin kaupunki").await?;
    tick(window, "Päätös pysyy voimassa").await?;
    window.picture("signing-lapses").await?;
    window.click("Lukitse versio 2").await?;
    window.see("Vertaa versioon 1").await?;
    window.see("Hyväksynyt 1 / 16").await
}

/// Fourteen of the sixteen sheets come back, one upside down, and one of the version before.
async fn scan(window: &Window, first: &Path, second: &Path) -> Result<()> {
    let scans = window.place.path().join("skannit.pdf");
    // Each sheet has a leaf of its own, so the odd pages are the sheets; the last two parties are missing.
    let pages: Vec<String> = (0..14).map(|sheet| (2 * sheet + 1).to_string()).collect();
    let done = Command::new("qpdf")
        .arg("--empty")
        .arg("--pages")
        .args([second.as_os_str(), pages.join(",").as_ref()])
        .args([first.as_os_str(), "29".as_ref()])
        .args(["--", "--rotate=+180:3"])
        .arg(&scans)
        .status()?;
    ensure!(done.success(), "qpdf makes the stack of scans");
    window.answer("scans", &scans)?;
    window.click("Skannatut sivut").await?;
    window.click("Lue skannatut sivut…").await?;
    window.see("15 sivua odottaa").await?;
    window.see("Toisen version sivu").await?;
    window.picture("signing-scans").await?;
    // The bar of this button sticks to the edge while pictures come and the list grows; a pointer would miss it.
    press(window, "button", "Liitä 14 sivua").await?;
    window.see("Allekirjoittanut 14 / 16").await?;
    window.see("1 sivu odottaa").await
}

async fn in_force(window: &Window) -> Result<()> {
    window.click("Voimassa").await?;
    window.see("Osapuolet, joita sopimus sitoo").await?;
    window.click_and_fill("Voimassa päivänä", "1.2.2027").await?;
    window.write("\u{e007}").await?;
    window.see("Versio 2 sitoo 1.2.2027 14 / 16 osapuolta.").await?;
    window.see("Allekirjoitettu paperi puuttuu").await?;
    window.picture("signing-in-force").await
}

/// Ticks the box of this name, which a row may show without words.
pub async fn tick(window: &Window, name: &str) -> Result<()> {
    press(window, "input[type=checkbox]", name).await
}

/// Presses the control of this kind and name, wherever it stands.
pub async fn press(window: &Window, kind: &str, name: &str) -> Result<()> {
    let (kind, name) = (serde_json::json!(kind), serde_json::json!(name));
    let script = format!(
        "(() => {{ {NAMES}; const found = named({kind}, {name}); found?.click(); return Boolean(found) }})()"
    );
    window.until(&format!("{name}"), &script).await.map(drop)
}

/// Chooses in the list of this label.
async fn choose(window: &Window, label: &str, value: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === '{label}'); \
         const list = label && document.getElementById(label.htmlFor); if (!list) return false; \
         list.focus(); list.value = '{value}'; list.dispatchEvent(new Event('change', {{ bubbles: true }})); return true }})()"
    );
    window.until(label, &script).await.map(drop)
}
