//! The parties: from a file into the register and the agreement, ordered, removed, and everything about two of them.

use crate::driver::Window;
use crate::keyboard::{ALT, CONTROL, DELETE, DOWN, ENTER, HOME};
use crate::lists::fixture;
use anyhow::Result;

pub const PRINTED: &[&str] = &[
    "Raision uusi kaupunki",
    "Raisio",
    "0204428-5",
    "Nallinkatu 2",
    "21200",
    "kaupunginvaltuusto",
    "kaupunginjohtaja",
    "hyvinvointikeskus",
    "Perusturvakuntayhtymä Akseli",
    "Masku",
    "Mynämäki",
    "Auran seurakunta",
    "kirkkoneuvosto",
    "Auran kappeli",
    "Turun kaupunki",
    "Vehmaan kunta",
];
/// A removed party, one that negotiates and does not join, reasons, and the names of persons.
pub const NOT_PRINTED: &[&str] = &[
    "Kaarinan kaupunki",
    "Uudenkaupungin",
    "odottaa valtuuston päätöstä",
    "Pirkko Palvelupäällikkö",
    "Jukka Johtaja",
];

pub async fn bring_in(window: &Window) -> Result<()> {
    window.answer("list", &fixture("parties-of-a-real-agreement.csv"))?;
    window.go_into_content().await?;
    window.press("Tuo tai liitä luettelo").await?;
    window.press("Valitse tiedosto").await?;
    window.see("Ota kaikki 24 mukaan").await?;
    window.press_behind("Ota kaikki 24 mukaan").await?;
    window.see("24 osapuolta lisättiin.").await?;
    window.picture("walk-parties").await
}

pub async fn order_and_remove(window: &Window) -> Result<()> {
    window.go_into_content().await?;
    window.reach("1 Raision kaupunki").await?;
    window.chord([ALT], DOWN).await?;
    window.focus_is_on("2 Raision kaupunki").await?;
    window.keys([DOWN]).await?;
    window.focus_is_on("3 Kaarinan kaupunki").await?;
    window.keys([DELETE]).await?;
    window.see("23 osapuolta").await?;
    window.focus_is_on("3 Kemiönsaaren kunta").await?;
    window.keys([HOME]).await?;
    window.focus_is_on("1 Auran kunta").await
}

pub async fn describe_a_city(window: &Window) -> Result<()> {
    window.keys([DOWN, ENTER]).await?;
    window.focus_is_on("Virallinen nimi").await?;
    window.fill("Virallinen nimi", "Raision uusi kaupunki").await?;
    window.fill("Lyhyt nimi", "Raisio").await?;
    window.fill("Y-tunnus", "0204428-4").await?;
    window.reach("Toimintayksikkö").await?;
    window.see("tarkistusnumero").await?;
    window.reach_back("Y-tunnus").await?;
    window.fill("Y-tunnus", "0204428-5").await?;
    window.fill("Toimintayksikkö", "hyvinvointikeskus").await?;
    window.see("Y-tunnus on muodoltaan oikein").await?;
    window.fill("Katuosoite tai PL", "Nallinkatu 2").await?;
    window.fill("Postinumero", "21200").await?;
    window.tick("Koordinoi yhteistyötä").await?;
    window.choose("Toimielimen taso", "valtuusto tai vastaava").await?;
    window.fill("Toimielimen tai viranhaltijan nimike", "kaupunginvaltuusto").await?;
    window.press("Lisää allekirjoittaja").await?;
    window.focus_is_on("Tehtävänimike").await?;
    window.write("kaupunginjohtaja").await?;
    window.fill("Nimi", "Jukka Johtaja").await?;
    window.choose("Miten allekirjoittaa", "yksin").await?;
    window.choose("Mihin oikeus perustuu", "hallintosääntö").await?;
    window.fill("Perusteen tarkennus", "12 §").await?;
    window.press("Lisää yhteyshenkilö").await?;
    window.focus_is_on("Tehtävä tai rooli").await?;
    window.write("palvelupäällikkö").await?;
    window.fill("Nimi", "Pirkko Palvelupäällikkö").await?;
    window.fill("Sähköposti", "pirkko@example.fi").await?;
    window.reach("Puhelin").await?;
    window.saved().await
}

pub async fn describe_a_parish(window: &Window) -> Result<()> {
    // Back to the list by the region keys, and up to the first party.
    window.go_into_content().await?;
    window.reach_row().await?;
    window.keys([HOME, ENTER]).await?;
    window.focus_is_on("Virallinen nimi").await?;
    window.fill("Virallinen nimi", "Auran seurakunta").await?;
    window.choose("Organisaation laji", "seurakunta").await?;
    window.fill("Y-tunnus", "").await?;
    window.tick("Y-tunnusta ei ole tai sitä ei ilmoiteta").await?;
    window.fill("Keitä edustaa", "Auran kappeli").await?;
    // A municipality's board came with the list; a parish has another.
    window.press("Poista päättäjä").await?;
    window.see("Käytä ehdotusta: kirkkoneuvosto").await?;
    window.press_behind("Käytä ehdotusta: kirkkoneuvosto").await?;
    window.press("Lisää allekirjoittaja").await?;
    window.write("kirkkoherra").await?;
    window.reach("Lisää yhteyshenkilö").await?;

    // One that negotiates is no party of the text.
    window.go_into_content().await?;
    window.chord([CONTROL], 'z').await?;
    window.see("Kumottu: ").await?;
    window.chord([CONTROL], 'y').await?;
    window.see("Tehty uudelleen: ").await?;
    window.go_into_content().await?;
    window.reach_row().await?;
    window.keys([HOME]).await?;
    for _ in 0..21 {
        window.keys([DOWN]).await?;
    }
    window.keys([ENTER]).await?;
    window.choose("Tilanne", "neuvottelee").await?;
    window.fill("Syy tai lisätieto", "odottaa valtuuston päätöstä").await?;
    window.reach("Toimielimen taso").await?;
    window.see("Vain mukana olevat ovat sopimuksen osapuolia.").await
}
