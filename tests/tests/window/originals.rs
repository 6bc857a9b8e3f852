//! The ledger in the real window: a signing event, a paper that comes back, a correction, a file signed elsewhere that is
//! dropped, an authorisation, another name on a sheet.
//!
//! A WebDriver has no pointer that drags files: the drop is handed to the window's own handler behind the dialog seam.

use crate::driver::{NAMES, Window};
use crate::lists::introduce;
use crate::signing::{lock, press, print_sheets, tick};
use anyhow::Result;
use stories::{pdf_file, signed_pdf::signed};

#[tokio::test]
async fn papers_and_signed_files_come_back_and_are_corrected() -> Result<()> {
    let window = Window::open().await?;
    introduce(&window).await?;
    window.click("Katso esimerkkiä").await?;
    window.see("Tämä on esimerkki.").await?;
    window.click("Allekirjoitukset").await?;
    lock(&window, 1).await?;
    let sheets = std::fs::read(print_sheets(&window).await?)?;
    event(&window).await?;
    paper(&window).await?;
    correction(&window).await?;
    dropped(&window, &sheets).await?;
    authorisation(&window).await?;
    another_name(&window).await?;
    window.close().await.map(drop)
}

/// One party was there and signed; its paper did not stay.
async fn event(window: &Window) -> Result<()> {
    window.click("Alkuperäiskappaleet").await?;
    window.click("Allekirjoitustilaisuus…").await?;
    window.see("Paikalla ja allekirjoitti").await?;
    window.click_and_fill("Paikka", "Mikkelissä").await?;
    tick(window, "Juvan kunta").await?;
    tick(window, "Allekirjoitetut paperit jäivät meille").await?;
    window.picture("originals-event").await?;
    press(window, "button", "Kirjaa 1 allekirjoittaja").await?;
    press(window, "th button", "5 Juvan kunta").await?;
    window.see("Allekirjoitettu, ei palautunut").await
}

async fn paper(window: &Window) -> Result<()> {
    press(window, "button", "Paperi saatiin…").await?;
    window.see("Kenen allekirjoitus paperissa on").await?;
    window.picture("originals-paper").await?;
    press(window, "button", "Merkitse palautuneeksi").await?;
    window.see("Korjaa…").await
}

/// What came is taken back only with a reason.
async fn correction(window: &Window) -> Result<()> {
    press(window, "button", "Korjaa…").await?;
    window.see("Peru merkintä palautumisesta").await?;
    let waits = format!("(() => {{ {NAMES}; return named('button', 'Peru merkintä').disabled }})()");
    window.until("a button that waits for a reason", &waits).await?;
    window.click_and_fill("Miksi merkintä oli väärä", "Väärä kuori").await?;
    window.picture("originals-correction").await?;
    press(window, "dialog[open] button", "Peru merkintä").await?;
    window.see("Ei vielä allekirjoitettu").await
}

/// Its codes are those of the sheets, and yet it is no scan: the window asks whose signatures it holds.
async fn dropped(window: &Window, sheets: &[u8]) -> Result<()> {
    let file = window.place.path().join("allekirjoitettu.pdf");
    std::fs::write(&file, signed(sheets, &[("Maija Meikäläinen", "D:20270115120000+02'00'")])?)?;
    window.answer("dropped", &file)?;
    window.see("Sopu ei ole tarkistanut allekirjoituksia.").await?;
    window.see("Tiedosto alkaa tavu tavulta version 1 säilytetyllä tiedostolla.").await?;
    tick(window, "Mikkelin kaupunki").await?;
    window.picture("originals-signed").await?;
    press(window, "button", "Liitä 1 allekirjoitus").await?;
    press(window, "th button", "1 Mikkelin kaupunki").await?;
    window
        .see("Allekirjoituskenttä: Maija Meikäläinen, 15.1.2027 – Sopu ei ole tarkistanut allekirjoitusta")
        .await?;
    window.picture("originals-signed-ledger").await
}

async fn authorisation(window: &Window) -> Result<()> {
    let paper = window.place.path().join("valtakirja.pdf");
    std::fs::write(&paper, pdf_file::empty())?;
    window.answer("paper", &paper)?;
    window.click("Päiväys, paikka ja tapa").await?;
    window.click("Liitä valtuutus…").await?;
    window.see("Avaa valtuutus: valtakirja.pdf").await?;
    window.click("Avaa valtuutus: valtakirja.pdf").await?;
    window.see("Tiedosto").await?;
    window.click("Poista valtuutus…").await?;
    window.click_and_fill("Miksi valtuutus poistetaan", "Väärä valtakirja").await?;
    press(window, "dialog[open] button", "Poista valtuutus").await?;
    window.see("Liitä valtuutus…").await
}

/// The first name is nobody's business; the second is printed on a sheet, and asks.
async fn another_name(window: &Window) -> Result<()> {
    window.click("Sopimuksen teksti").await?;
    window.click("Muokkaa allekirjoittajia: Juvan kunta").await?;
    for name in ["Anna Aalto", "Bertta Berg"] {
        window.click_and_fill("Nimi", name).await?;
        window.write("\u{e004}").await?;
        if name == "Anna Aalto" {
            window.saved().await?;
        }
    }
    window.see("Allekirjoitussivulle painettu nimi muuttuu").await?;
    window.see("Juvan kunta: Anna Aalto → Bertta Berg").await?;
    window.picture("originals-name").await?;
    press(window, "dialog[open] button", "Vaihda nimi").await?;
    window.click("Version tiedostot").await?;
    window.see("Allekirjoitussivut: Juvan kunta").await?;
    window.picture("originals-files").await
}
