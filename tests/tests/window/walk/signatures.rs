//! Who signs and in which capacity, and how the originals are made.

use crate::driver::Window;
use crate::keyboard::{ENTER, TAB};
use anyhow::Result;

pub const PRINTED: &[&str] =
    &["hyvinvointialueen kirjaamo säilyttää alkuperäisen", "apulaiskaupunginjohtaja"];

pub async fn agree_on_originals(window: &Window) -> Result<()> {
    window.go_to_stage('5', "Allekirjoitukset").await?;
    window.choose_of("Miten alkuperäiskappaleet tehdään", "Yksi alkuperäiskappale ja jäljennökset").await?;
    window.fill("Alkuperäiskappaleiden määrä", "1").await?;
    window
        .fill("Kuka säilyttää minkäkin kappaleen", "hyvinvointialueen kirjaamo säilyttää alkuperäisen")
        .await?;
    window.keys([TAB]).await?;
    window.saved().await
}

pub async fn name_a_signatory(window: &Window) -> Result<()> {
    window.reach("Muokkaa allekirjoittajia: Turun kaupunki").await?;
    window.keys([ENTER]).await?;
    window.press("Lisää allekirjoittaja").await?;
    window.focus_is_on("Tehtävänimike").await?;
    window.write("apulaiskaupunginjohtaja").await?;
    window.choose("Miten allekirjoittaa", "valtuutettuna").await?;
    window.keys([TAB]).await?;
    window.see("apulaiskaupunginjohtaja").await?;
    window.picture("walk-signatures").await
}
