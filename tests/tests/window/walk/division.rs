//! Division of work: tasks, roles by letters, blocks, groups, what is done jointly, and where work meets.

use crate::driver::Window;
use crate::keyboard::{CONTROL, DELETE, DOWN, ENTER, ESCAPE, HOME, LEFT, RIGHT, SHIFT, TAB, UP};
use anyhow::Result;

const FIRST: &str = "Yhteinen puhelinvastaus";
const SECOND: &str = "Perheilta joka kevät";
const THIRD: &str = "Kerhot kirjastoissa";

pub const PRINTED: &[&str] = &[
    FIRST,
    SECOND,
    THIRD,
    "Vuorot sovitaan vuosittain",
    "yksi työntekijä",
    "Neuvola ja varhaiskasvatus",
    "Sovittu yhteinen lomake",
];

pub async fn add_tasks(window: &Window) -> Result<()> {
    window.go_to_stage('3', "Työnjako").await?;
    for task in [FIRST, SECOND, THIRD] {
        window.fill("Lisää tehtävä", task).await?;
        window.keys([ENTER]).await?;
        window.see(task).await?;
    }
    Ok(())
}

pub async fn give_roles(window: &Window) -> Result<()> {
    window.go_into_content().await?;
    window.reach_cell().await?;
    window.chord([CONTROL], HOME).await?;
    window.see("Yhteinen puhelinvastaus · Auran seurakunta: ei roolia").await?;
    window.keys(['t', RIGHT, 'v', RIGHT, 'o', RIGHT, 'i']).await?;
    window.keys([DELETE]).await?;
    window.keys([LEFT]).await?;
    window.see("osallistuu").await?;

    // The block of three is copied to the task below.
    window.chord([CONTROL], HOME).await?;
    window.chord([SHIFT], RIGHT).await?;
    window.chord([SHIFT], RIGHT).await?;
    window.chord([CONTROL], 'c').await?;
    window.see("Kopioitu").await?;
    window.keys([DOWN, HOME]).await?;
    window.chord([CONTROL], 'v').await?;
    window.see("Perheilta joka kevät · Auran seurakunta: toteuttaa").await?;
    window.picture("walk-division").await
}

pub async fn describe_a_task(window: &Window) -> Result<()> {
    window.keys([DOWN]).await?;
    window.see("Kerhot kirjastoissa").await?;
    window.keys([ENTER]).await?;
    window.focus_is_on("Tehtävä").await?;
    window.choose_of("Miten vastuu jaetaan", "Kukin omalla alueellaan").await?;
    window.fill("Huomautus", "Vuorot sovitaan vuosittain").await?;
    window.fill("Omat resurssit", "yksi työntekijä").await?;
    window.press("kunta (").await?;
    window.keys([ESCAPE]).await?;
    window.keys([UP]).await?;
    window.keys([ENTER]).await?;
    window.choose_of("Miten vastuu jaetaan", "Yhdessä").await?;
    window.keys([ESCAPE]).await?;
    window.saved().await
}

pub async fn name_an_interface(window: &Window) -> Result<()> {
    window.add("Lisää yhdyspinta tai päällekkäisyys", "Neuvola ja varhaiskasvatus").await?;
    window.reach_back("Mitä on sovittu").await?;
    window.reach_back("Laji").await?;
    window.choose("Laji", "Päällekkäisyys").await?;
    window.find_and_take("Osapuolet, joiden työ kohtaa", "Turun kaupunki").await?;
    window.find_and_take("Osapuolet, joiden työ kohtaa", "Auran seurakunta").await?;
    window.fill("Mitä on sovittu", "Sovittu yhteinen lomake").await?;
    window.keys([TAB]).await?;
    window.saved().await
}
