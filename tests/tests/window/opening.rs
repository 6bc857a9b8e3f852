//! An agreement comes in again from its PDF: shown first, taken in when asked, told apart from what is here.

use crate::driver::Window;
use anyhow::{Result, ensure};
use std::path::Path;
use stories::{agreements, pdf_file};

/// A window of somebody who has said who they are, on a workspace without agreements.
async fn introduced() -> Result<Window> {
    let window = Window::open().await?;
    window.fill("Nimesi", "Sirpa Sihteeri").await?;
    window.press("Jatka").await?;
    window.see("Aloita ensimmäinen sopimus").await?;
    Ok(window)
}

/// Chooses a PDF in the native dialog, as far as the page can tell.
async fn choose(window: &Window, path: &Path) -> Result<()> {
    window.answer("agreement", path)?;
    window.press("Avaa PDF:stä").await
}

#[tokio::test]
async fn an_agreement_is_shown_before_it_is_taken_in_and_then_opens() -> Result<()> {
    let window = introduced().await?;
    let pdf = window.place.path().join("suuri.pdf");
    let mut document = agreements::archive(3, 10);
    std::fs::write(&pdf, pdf_file::carrying(document.to_string().as_bytes()))?;
    choose(&window, &pdf).await?;
    window.see("Suuri yhteistyösopimus").await?;
    window.see("3 osapuolta").await?;
    window.see("Tätä sopimusta ei ole vielä täällä.").await?;
    window.picture("opening-new").await?;
    window.press("Peruuta").await?;
    window.see("Aloita ensimmäinen sopimus").await?;

    choose(&window, &pdf).await?;
    window.press("Ota mukaan").await?;
    window.see("Sopimus otettiin mukaan.").await?;
    window.see("Osapuoli 003 ry").await?;

    window.press("Sopimukset").await?;
    choose(&window, &pdf).await?;
    window.see("Sama sopimus on jo täällä, eikä tekstissä ole eroja.").await?;
    window.press("Peruuta").await?;

    document["text"]["tasks"][0]["title"]["fi"] = "Toisin sanottu tehtävä".into();
    std::fs::write(&pdf, pdf_file::carrying(document.to_string().as_bytes()))?;
    choose(&window, &pdf).await?;
    window.see("Tehtävä, eri sisältö: Toisin sanottu tehtävä").await?;
    window.picture("opening-different").await?;
    window.press("Ota mukaan kopiona").await?;
    window.see("Sopimus otettiin mukaan.").await?;
    window.press("Työnjako").await?;
    window.see("Toisin sanottu tehtävä").await?;
    window.close().await.map(drop)
}

#[tokio::test]
async fn a_pdf_without_an_agreement_is_refused_in_words() -> Result<()> {
    let window = introduced().await?;
    let pdf = window.place.path().join("muu.pdf");
    std::fs::write(&pdf, pdf_file::empty())?;
    choose(&window, &pdf).await?;
    window.see("Tässä PDF:ssä ei ole Sopun sopimusta.").await?;
    let shown = window.text().await;
    ensure!(!shown.contains(&*pdf.to_string_lossy()), "the page never learns a path:\n{shown}");
    window.close().await.map(drop)
}
