//! Another real agreement: 13 sections from its own text and 23 parties from a list, set up and printed in its order.

use crate::driver::Window;
use crate::keyboard::TAB;
use crate::lists::{fixture, introduce};
use anyhow::{Result, ensure};
use stories::outline::HEADINGS;
use stories::readers::{first_out_of_order, pdf_pages};

#[tokio::test]
async fn the_outline_of_another_real_agreement_is_set_up_and_prints_in_its_order() -> Result<()> {
    let window = Window::open().await?;
    introduce(&window).await?;
    window.click("Aiemman sopimuksen tekstistä").await?;
    window
        .paste_into("Liitä sopimuksen teksti", &std::fs::read_to_string(fixture("another-real-outline.txt"))?)
        .await?;
    window.click("Jaa kohtiin").await?;
    window.see("Tekstistä löytyi 13 kohtaa").await?;
    window.click_and_fill("Sopimuksen nimi", "Kirjastojen yhteistyösopimus").await?;
    window.click("Tee sopimus").await?;
    window.see("13 kohtaa").await?;
    window.picture("outline-terms").await?;

    // 24 parties in the list; one stays outside.
    window.click("Osapuolet").await?;
    window.answer("list", &fixture("parties-of-a-real-agreement.csv"))?;
    window.click("Tuo tai liitä luettelo").await?;
    window.click("Valitse tiedosto").await?;
    window.see("Ota kaikki 24 mukaan").await?;
    window.choose("Mitä tehdään riville 25: Vehmaan kunta", "Jätetään pois").await?;
    window.keys([TAB]).await?;
    window.click("Ota kaikki 23 mukaan").await?;
    window.see("23 osapuolta lisättiin.").await?;

    let path = window.place.path().join("kirjastot.pdf");
    window.answer("pdf", &path)?;
    window.click("Tallenna PDF").await?;
    window.see("PDF tallennettiin").await?;
    let pages = pdf_pages(&path);
    let numbered: Vec<String> =
        HEADINGS.iter().enumerate().map(|(place, (heading, _))| format!("{} {heading}", place + 1)).collect();
    let mut in_order: Vec<&str> =
        numbered.iter().zip(HEADINGS).flat_map(|(heading, (_, text))| [heading.as_str(), *text]).collect();
    // The parties stand in their section, in the order of the list.
    let parties = std::fs::read_to_string(fixture("parties-of-a-real-agreement.csv"))?;
    let names: Vec<&str> =
        parties.lines().skip(1).take(23).filter_map(|line| line.split(';').next()).collect();
    in_order.splice(2..2, names.iter().copied());
    ensure!(
        first_out_of_order(&pages, &in_order).is_none(),
        "{:?} is out of order:\n{}",
        first_out_of_order(&pages, &in_order),
        pages.concat()
    );
    ensure!(!pages.concat().contains("Vehmaan kunta"), "who was left out of the list is no party");
    window.close().await.map(drop)
}
