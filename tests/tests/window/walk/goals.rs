//! Shared goals: purpose, values, wishes, a focus area, a goal with everything about it, and the vote.

use crate::driver::Window;
use crate::keyboard::{ENTER, TAB};
use anyhow::Result;

const PURPOSE: &str = "Perheet saavat avun yhdestä paikasta.";
const VALUE: &str = "Kuulemme lapsia ensin";
const WISH: &str = "Yksi numero, josta vastataan";
const AREA: &str = "Helppo yhteys";
const GOAL: &str = "Perhe saa yhteyden yhdellä yhteydenotolla";

pub const PRINTED: &[&str] = &[
    PURPOSE,
    VALUE,
    WISH,
    "perheilta 2026",
    AREA,
    GOAL,
    "alle kouluikäisten perheet",
    "osuus puheluista",
    "40 %",
    "80 %",
    "31.12.2028",
    "Tavoite mitataan kyselyllä.",
];

pub async fn say_why(window: &Window) -> Result<()> {
    window.go_to_stage('2', "Tavoitteet").await?;
    window.fill("Tarkoitus", PURPOSE).await?;
    window.add("Lisää arvo", VALUE).await?;
    window.add("Lisää toive", WISH).await?;
    window.reach_back("Toiveen 1 lähde").await?;
    window.write("perheilta 2026").await?;
    window.keys([TAB]).await?;
    window.saved().await
}

pub async fn word_a_goal(window: &Window) -> Result<()> {
    window.add("Lisää painopiste", AREA).await?;
    window.add("Lisää tavoite painopisteeseen 1", GOAL).await?;
    window.see("1 tavoite, ").await?;
    window.reach_back("Tavoitteen 1.1 tiedot").await?;
    window.keys([ENTER]).await?;
    window.fill("Kohderyhmä", "alle kouluikäisten perheet").await?;
    window.fill("Mittari", "osuus puheluista").await?;
    window.fill("Lähtötaso", "40 %").await?;
    window.fill("Tavoitetaso", "80 %").await?;
    window.fill("Määräaika", "31.12.2028").await?;
    window.find_and_take("Vetää", "Turun kaupunki").await?;
    window.find_and_take("Tukevat", "Auran seurakunta").await?;
    window.find_and_take("Tukevat", "Salon kaupunki").await?;
    window.find_and_take("Vastaa toiveeseen", "Yksi numero").await?;
    window.fill("Kuvaus", "Tavoite mitataan kyselyllä.").await?;
    window.keys([TAB]).await?;
    window.picture("walk-goals").await
}

pub async fn vote(window: &Window) -> Result<()> {
    window.find_and_take("Kenen äänet kirjataan", "Turun kaupunki").await?;
    window.fill("Äänet tavoitteelle 1.1", "2").await?;
    window.keys([ENTER]).await?;
    window.see("Äänensä on antanut 1 / ").await
}
