//! The example: every stage beside the page it prints.

use crate::driver::Window;
use crate::lists::introduce;
use anyhow::Result;

#[tokio::test]
async fn the_example_shows_every_stage_beside_the_page_it_prints() -> Result<()> {
    let window = Window::open().await?;
    introduce(&window).await?;
    window.click("Katso esimerkkiä").await?;
    window.see("Tämä on esimerkki.").await?;
    for (stage, text) in [
        ("Tavoitteet", "Tarkoitus"),
        ("Työnjako", "Perhe saa yhteyden yhdellä yhteydenotolla"),
        ("Sopimusteksti", "Sopimusosapuolet"),
        ("Allekirjoitukset", "Mikkelin kaupunki"),
        ("Voimassa", "1.1.2027"),
        ("Osapuolet", "Savonlinnan kaupunki"),
    ] {
        window.click(stage).await?;
        window.see(text).await?;
        window
            .until(
                "the live page",
                "[...document.images].some((image) => image.complete && image.naturalWidth > 300)",
            )
            .await?;
        window.picture(&format!("example-{stage}")).await?;
    }
    window.click("Palaa omiin sopimuksiin").await?;
    window.see("Aloita ensimmäinen sopimus").await?;
    window.close().await.map(drop)
}
