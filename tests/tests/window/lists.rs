//! Lists taken in through the window, by pointer.

use crate::driver::Window;
use crate::keyboard::TAB;
use anyhow::{Result, ensure};
use std::path::{Path, PathBuf};

/// A file of `tests/fixtures`.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// Says who is at work.
pub async fn introduce(window: &Window) -> Result<()> {
    window.click_and_fill("Nimesi", "Sirpa Sihteeri").await?;
    window.click("Jatka").await?;
    window.see("Uusi sopimus").await
}

/// Starts a first agreement.
pub async fn begin(window: &Window) -> Result<()> {
    introduce(window).await?;
    window.click("Uusi sopimus").await?;
    window.click_and_fill("Sopimuksen nimi", "Koesopimus 2027–2028").await?;
    window.click("Tee sopimus").await?;
    window.see("Ketkä tekevät sopimuksen?").await
}

/// Brings the 24 parties of a real agreement in.
pub async fn import_parties(window: &Window) -> Result<()> {
    window.answer("list", &fixture("parties-of-a-real-agreement.csv"))?;
    window.click("Tuo tai liitä luettelo").await?;
    window.click("Valitse tiedosto").await?;
    window.click("Ota kaikki 24 mukaan").await?;
    window.see("24 osapuolta lisättiin.").await?;
    window.see("24 osapuolta, ").await
}

#[tokio::test]
async fn the_pasted_list_is_taken_in_whole_with_its_split_name_joined() -> Result<()> {
    let window = Window::open().await?;
    begin(&window).await?;
    window.click("Tuo tai liitä luettelo").await?;
    window.see("Lue luettelo").await?;
    window
        .paste_into(
            "tai liitä nimet tähän",
            &std::fs::read_to_string(fixture("network-members-as-pasted.txt"))?,
        )
        .await?;
    window.click("Lue luettelo").await?;
    window.see("Pilkku on voinut jakaa yhden nimen kahtia").await?;
    window.picture("import-doubtful").await?;

    // The piece that a comma split off is joined to its beginning; the whole name is then put right.
    window
        .choose("Mitä tehdään riville 38: Mieli", "Yhdistetään riviin 39: Mieli, Mielenterveysseura")
        .await?;
    window.keys([TAB]).await?;
    window.see("Yhdistetty riviin 38").await?;
    window.picture("import-joined").await?;
    window.click("Ota kaikki 76 mukaan").await?;
    window.see("76 osapuolta lisättiin.").await?;
    window.see("76 osapuolta").await?;
    let names = window
        .until(
            "the names",
            "[...document.querySelectorAll('#content [data-item] .name')].map((name) => name.innerText)",
        )
        .await?;
    let names: Vec<_> = names.as_array().into_iter().flatten().filter_map(|name| name.as_str()).collect();
    ensure!(names.len() == 76, "every piece is a party, and the split one is one: {}", names.len());
    ensure!(names.contains(&"Mieli, Mielenterveysseura"), "the split name is whole: {names:?}");
    ensure!(
        names.last() == Some(&"Äidit irti synnytyshuoneesta Äimä"),
        "the full stop of the sentence is no part of the name: {names:?}"
    );
    window.close().await.map(drop)
}
