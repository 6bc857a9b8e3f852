//! The window and `sopu-cli` write the same file (ruling 11), here in the example's two languages.

use crate::driver::Window;
use anyhow::{Result, ensure};
use stories::command_line::Place;

#[tokio::test]
async fn the_window_and_the_command_line_write_the_same_bytes() -> Result<()> {
    let window = Window::open().await?;
    window.click_and_fill("Nimesi", "Sirpa Sihteeri").await?;
    window.click("Jatka").await?;
    window.click("Katso esimerkkiä").await?;
    window.see("Tämä on esimerkki.").await?;
    let saved = window.place.path().join("window.pdf");
    window.answer("pdf", &saved)?;
    window.click("Tallenna PDF").await?;
    window.see("PDF tallennettiin").await?;

    let (place, id) = Place::with_sample();
    place.ask(&["pdf", &id, "--kind", "agreement", "--lang", "fi+sv", "--out", "cli.pdf"]).done();
    let (window, cli) = (std::fs::read(saved)?, std::fs::read(place.file("cli.pdf"))?);
    ensure!(window == cli, "the window wrote {} bytes, sopu-cli {} others", window.len(), cli.len());
    Ok(())
}
