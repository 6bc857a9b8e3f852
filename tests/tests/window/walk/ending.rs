//! The live page, the saved PDF, undo and redo, and the next start.

use crate::driver::Window;
use crate::keyboard::{CONTROL, ENTER};
use crate::printed;
use anyhow::Result;

pub async fn look_at_the_live_page(window: &Window) -> Result<()> {
    window
        .until(
            "the live page",
            "[...document.images].some((image) => image.complete && image.naturalWidth > 300)",
        )
        .await?;
    // It can be leafed by keys, too.
    window.press("Seuraava sivu").await
}

/// Saves the PDF through the list of everything that can be done; its words.
pub async fn save(window: &Window, name: &str) -> Result<String> {
    let path = window.place.path().join(name);
    window.answer("pdf", &path)?;
    window.chord([CONTROL], 'k').await?;
    window.write("Tallenna PDF").await?;
    window.keys([ENTER]).await?;
    window.see("PDF tallennettiin").await?;
    printed::words_of(&path)
}

pub async fn undo_and_redo(window: &Window) -> Result<()> {
    window.go_to_stage('3', "Työnjako").await?;
    window.chord([CONTROL], 'z').await?;
    window.see("Kumottu: ").await?;
    window.chord([CONTROL], 'y').await?;
    window.see("Tehty uudelleen: ").await
}

pub async fn open_again(window: &Window) -> Result<()> {
    window.see("Jatka siitä, mihin jäit").await?;
    window.press("Jatka").await?;
    window.see("22 osapuolta").await
}
