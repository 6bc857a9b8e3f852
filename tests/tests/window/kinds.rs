//! Documents of every kind in the real window, by keyboard where one can: Ctrl+P, the choices, the files.

use anyhow::{Result, ensure};

use crate::driver::Window;
use crate::keyboard::CONTROL;
use crate::lists::{begin, import_parties};
use crate::printed;

#[tokio::test]
async fn every_party_gets_its_kit_in_a_folder() -> Result<()> {
    let window = Window::open().await?;
    begin(&window).await?;
    window.chord([CONTROL], 'p').await?;
    window.see("Asiakirjat").await?;
    choose(&window, "Asiakirja", "sending-kit").await?;
    window.see("ei ole vielä osapuolia, joille").await?;
    window.click("Sulje").await?;

    import_parties(&window).await?;
    window.chord([CONTROL], 'p').await?;
    choose(&window, "Asiakirja", "sending-kit").await?;
    window.see("yksi tiedosto osapuolta kohti").await?;
    window.picture("documents").await?;
    let folder = window.place.path().join("kits");
    std::fs::create_dir(&folder)?;
    window.answer("folder", &folder)?;
    window.click("Tallenna…").await?;
    window.see("24 asiakirjaa tallennettiin kansioon: kits").await?;
    let mut names = Vec::new();
    for entry in std::fs::read_dir(&folder)? {
        names.push(entry?.path());
    }
    names.sort();
    ensure!(names.len() == 24, "{names:?}");
    ensure!(printed::holds(&printed::words_of(&names[0])?, "Toimikaa näin"), "the first kit is a letter");
    window.close().await.map(drop)
}

/// Chooses in the list of this label.
async fn choose(window: &Window, label: &str, value: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const label = [...document.querySelectorAll('dialog[open] label')].find((one) => one.textContent.trim() === '{label}'); \
         const list = label && document.getElementById(label.htmlFor); if (!list) return false; \
         list.focus(); list.value = '{value}'; list.dispatchEvent(new Event('change', {{ bubbles: true }})); return true }})()"
    );
    window.until(label, &script).await.map(drop)
}
