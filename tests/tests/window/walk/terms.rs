//! The agreement text: what is said once, sections of one's own, the library, and a text pasted from Word.

use crate::driver::Window;
use crate::keyboard::{ALT, CONTROL, DOWN, END, ENTER, HOME, TAB, UP};
use anyhow::{Result, bail};

pub const PRINTED: &[&str] = &[
    "1.1.2027",
    "Kuvien käyttö",
    "Kuvia julkaistaan vain luvalla.",
    "Erimielisyydet ratkotaan neuvotellen",
    "Tunnetaan toimijat",
    "kunnat ja seurakunnat",
    "Sovitaan työnjaosta",
    "matala kynnys",
    "vertaistuki",
    "Tietoja ei käsitellä yhteisesti.",
    "Voidaan jatkaa kahdella vuodella",
];
/// What Word had deleted, hidden or commented.
pub const NOT_PRINTED: &[&str] = &["poistettu", "piilotettu", "Kommentti, joka ei kuulu tekstiin"];

const MOST_SECTIONS: usize = 40;

/// Goes down the outline to the section of this title.
async fn reach_section(window: &Window, title: &str) -> Result<()> {
    window.go_to_stage('4', "Sopimusteksti").await?;
    window.reach_row().await?;
    window.keys([HOME]).await?;
    for _ in 0..MOST_SECTIONS {
        if window.focused().await?.name.contains(title) {
            return Ok(());
        }
        window.keys([DOWN]).await?;
    }
    bail!("the arrows do not lead to the section {title}")
}

/// Goes from the outline into the section of this title.
async fn open_section(window: &Window, title: &str) -> Result<()> {
    reach_section(window, title).await?;
    window.keys([ENTER]).await
}

pub async fn agree_on_validity(window: &Window) -> Result<()> {
    open_section(window, "Voimassaolo").await?;
    window.fill("Voimassaolo alkaa", "1.1.2027").await?;
    window.choose_of("Kuinka kauan voimassa", "Määräaikainen").await?;
    window.fill("Viimeinen voimassaolopäivä", "31.12.2028").await?;
    window.choose_of("Milloin sopimus tulee voimaan", "Kun kaikki ovat allekirjoittaneet").await?;
    window.fill("Voiko jatkaa, ja miten", "Voidaan jatkaa kahdella vuodella").await?;
    window.keys([TAB]).await?;
    window.saved().await
}

pub async fn write_sections(window: &Window) -> Result<()> {
    // One of the agreement's own: added, written, renamed, moved.
    open_section(window, "Voimassaolo").await?;
    window.fill("Lisää oma kohta", "Kuvat").await?;
    window.keys([ENTER]).await?;
    window.focus_is_on("Kohdan teksti").await?;
    window.write("Kuvia julkaistaan vain luvalla.").await?;
    window.reach_back("Oma otsikko").await?;
    window.fill("Oma otsikko", "Kuvien käyttö").await?;
    window.keys([TAB]).await?;
    window.see("Kuvien käyttö").await?;
    reach_section(window, "Kuvien käyttö").await?;
    window.chord([ALT], UP).await?;
    window.focus_is_on("15 Kuvien käyttö").await?;

    // A mandatory one is left out with a reason, which is printed.
    open_section(window, "Tietosuoja").await?;
    window.press_behind("Jätä pois").await?;
    window.fill("Miksi kohta jätetään pois", "Tietoja ei käsitellä yhteisesti.").await?;
    window.press("Jätä pois").await?;
    window.see("Kohta on jätetty pois.").await
}

pub async fn take_from_the_library(window: &Window) -> Result<()> {
    open_section(window, "Erimielisyydet").await?;
    window.press_behind("Mallitekstit").await?;
    window.press("Käytä tätä").await?;
    window.focus_is_on("Kohdan teksti").await?;
    window.chord([CONTROL], END).await?;
    window.write(" Erimielisyydet ratkotaan neuvotellen.").await?;
    window.keys([TAB]).await?;
    window.saved().await?;
    window.picture("walk-terms").await
}

/// What Word puts on the clipboard.
const WORD: &str = include_str!("../../../../ui/src/kit/richtext/fixtures/word.html");

pub async fn paste_from_word(window: &Window) -> Result<()> {
    open_section(window, "Tausta").await?;
    window.focus_is_on("Kohdan teksti").await?;
    window.put_on_clipboard(WORD).await?;
    window.chord([CONTROL], 'v').await?;
    window.see("kunnat ja seurakunnat").await?;
    window.keys([TAB]).await?;
    window.saved().await
}
