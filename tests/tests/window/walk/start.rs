//! Who is at work, in which language, and the new agreement.

use crate::driver::Window;
use crate::keyboard::{ENTER, SPACE};
use anyhow::Result;

pub const PRINTED: &[&str] = &["Koesopimus 2027–2028", "Luonnos"];

pub async fn introduce_oneself(window: &Window) -> Result<()> {
    window.see("Tervetuloa Sopuun").await?;
    window.choose_of("Ikkunan kieli", "Svenska").await?;
    window.see("Välkommen till Sopu").await?;
    window.choose_of("Fönstrets språk", "Suomi").await?;
    window.see("Tervetuloa Sopuun").await?;
    window.fill("Nimesi", "Sirpa Sihteeri").await?;
    window.keys([ENTER]).await?;
    window.see("Aloita ensimmäinen sopimus").await
}

pub async fn begin_an_agreement(window: &Window) -> Result<()> {
    window.press("Uusi sopimus").await?;
    window.fill("Sopimuksen nimi", "Koesopimus 2027–2028").await?;
    // Every word in print is then one typed in this walk, or taken from the library in sight.
    window.reach("Täytä sopimuskohdat malliteksteillä").await?;
    window.keys([SPACE]).await?;
    window.press("Tee sopimus").await?;
    window.see("Ketkä tekevät sopimuksen?").await
}
