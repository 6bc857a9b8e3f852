//! The real window, driven as a person drives it: from an empty workspace to the saved PDF, read back and compared.

mod driver;
mod kinds;
mod same_bytes;
mod signals;

use anyhow::{Context, Result, ensure};
use driver::{CONTROL, ENTER, NO_KEY, RIGHT, Window};
use serde_json::json;
use std::path::{Path, PathBuf};
use std::process::Command;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)
}

/// The words of a PDF, with line breaks as blanks so that a name is found where a line broke in it.
fn words_of(pdf: &Path) -> Result<String> {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().context("pdftotext")?;
    ensure!(output.status.success(), "pdftotext refused {}", pdf.display());
    Ok(String::from_utf8(output.stdout)?.split_whitespace().collect::<Vec<_>>().join(" "))
}

async fn begin(window: &Window) -> Result<()> {
    window.fill("Nimesi", "Sirpa Sihteeri").await?;
    window.press("Jatka").await?;
    window.press("Uusi sopimus").await?;
    window.fill("Sopimuksen nimi", "Koesopimus 2027–2028").await?;
    window.press("Tee sopimus").await?;
    window.see("Ei vielä osapuolia").await
}

async fn import_parties(window: &Window) -> Result<()> {
    window.press("Tuo tai liitä luettelo").await?;
    window.answer("list", &fixture("parties-of-a-real-agreement.csv"))?;
    window.press("Valitse tiedosto").await?;
    window.press("Ota kaikki 24 mukaan").await?;
    window.see("24 osapuolta lisättiin.").await?;
    window.see("24 osapuolta, ").await?;
    window.picture("parties").await
}

async fn word_goals(window: &Window) -> Result<()> {
    window.press("Tavoitteet").await?;
    window.fill("Lisää painopiste", "Helppo yhteys").await?;
    window.keys(ENTER).await?;
    window.fill("Lisää tavoite painopisteeseen 1", "Perhe saa yhteyden yhdellä yhteydenotolla").await?;
    window.keys(ENTER).await?;
    window.see("1 tavoite, ").await?;
    window.picture("goals").await
}

/// Adds a task and gives two roles in the matrix by keys alone: the second party is responsible, the first carries out.
async fn divide_work(window: &Window) -> Result<()> {
    window.press("Työnjako").await?;
    window.fill("Lisää tehtävä", "Yhteinen puhelinvastaus").await?;
    window.keys(ENTER).await?;
    window.see("1 tehtävä, ").await?;
    window.until("the matrix", "Boolean(document.querySelector('[role=gridcell]'))").await?;
    window.client.execute("document.querySelector('[role=gridcell]').focus()", Vec::new()).await?;
    window.keys("t").await?;
    window.keys(RIGHT).await?;
    window.keys("v").await?;
    window.until("two roles", "[...document.querySelectorAll('[role=gridcell]')].slice(0, 2).map((cell) => cell.innerText.trim().charAt(0)).join('') === 'TV'").await?;
    window.picture("division").await
}

async fn agree_on_terms(window: &Window) -> Result<()> {
    window.press("Sopimusteksti").await?;
    let validity = "[...document.querySelectorAll('button')].find((button) => /^\\d+\\s*Voimassaolo/.test(button.innerText.trim()))";
    window.until("the section on validity", &format!("Boolean({validity})")).await?;
    window.client.execute(&format!("{validity}.click()"), Vec::new()).await?;
    window.fill("Voimassaolo alkaa", "1.1.2027").await?;
    window.keys(ENTER).await?;
    window.press("Kun kaikki ovat allekirjoittaneet").await?;
    window
        .until(
            "no finding about the start",
            "!document.body.innerText.includes('Voimassaolon alkamispäivä puuttuu')",
        )
        .await?;
    window.picture("terms").await
}

async fn save(window: &Window, to: &Path) -> Result<String> {
    window.answer("pdf", to)?;
    window.press("Tallenna PDF").await?;
    window.see("PDF tallennettiin").await?;
    words_of(to)
}

#[tokio::test]
async fn a_secretary_gets_from_an_empty_workspace_to_a_printed_agreement() -> Result<()> {
    let window = Window::open().await?;
    begin(&window).await?;
    import_parties(&window).await?;
    word_goals(&window).await?;
    divide_work(&window).await?;
    agree_on_terms(&window).await?;

    let words = save(&window, &window.place.path().join("koesopimus.pdf")).await?;
    for typed in [
        "Koesopimus 2027–2028",
        "Luonnos",
        "Raision kaupunki",
        "Perusturvakuntayhtymä Akseli",
        "Vehmaan kunta",
        "0204428-5",
        "Masku",
        "Helppo yhteys",
        "Perhe saa yhteyden yhdellä yhteydenotolla",
        "Yhteinen puhelinvastaus",
        "1.1.2027",
    ] {
        ensure!(words.contains(typed), "{typed} was typed and is not in the PDF:\n{words}");
    }

    // Undo and redo of the last edit, then everything is there after a new start.
    window.press("Työnjako").await?;
    window.see("Yhteinen puhelinvastaus").await?;
    window.client.execute("document.activeElement.blur()", Vec::new()).await?;
    window.keys(&format!("{CONTROL}z{NO_KEY}")).await?;
    window.see("Kumottu: ").await?;
    window.keys(&format!("{CONTROL}y{NO_KEY}")).await?;
    window.see("Tehty uudelleen: ").await?;

    let place = window.close().await?;
    let window = Window::open_in(place).await?;
    window.press("Jatka").await?;
    window.see("24 osapuolta").await?;
    let again = save(&window, &window.place.path().join("uudelleen.pdf")).await?;
    ensure!(again == words, "the same agreement prints the same after a new start");
    window.close().await.map(drop)
}

#[tokio::test]
async fn the_example_shows_every_stage_beside_the_page_it_prints() -> Result<()> {
    let window = Window::open().await?;
    window.fill("Nimesi", "Sirpa Sihteeri").await?;
    window.press("Jatka").await?;
    window.press("Katso esimerkkiä").await?;
    window.see("Tämä on esimerkki.").await?;
    for (stage, text) in [
        ("Tavoitteet", "Tarkoitus"),
        ("Työnjako", "Perhe saa yhteyden yhdellä yhteydenotolla"),
        ("Sopimusteksti", "Sopimusosapuolet"),
        ("Allekirjoitukset", "Mikkelin kaupunki"),
        ("Voimassa", "1.1.2027"),
        ("Osapuolet", "Savonlinnan kaupunki"),
    ] {
        window.press(stage).await?;
        window.see(text).await?;
        window
            .until(
                "the live page",
                "[...document.images].some((image) => image.complete && image.naturalWidth > 300)",
            )
            .await?;
        window.picture(&format!("example-{stage}")).await?;
    }
    window.press("Palaa omiin sopimuksiin").await?;
    window.see("Aloita ensimmäinen sopimus").await?;
    window.close().await.map(drop)
}

#[tokio::test]
async fn a_list_of_names_with_a_split_name_is_joined_before_it_is_taken_in() -> Result<()> {
    let window = Window::open().await?;
    begin(&window).await?;
    window.press("Tuo tai liitä luettelo").await?;
    let names = std::fs::read_to_string(fixture("network-members-as-pasted.txt"))?;
    let paste = "const area = [...document.querySelectorAll('dialog[open] textarea')].at(-1); area.value = arguments[0]; \
                 area.dispatchEvent(new Event('input', { bubbles: true })); return true";
    window.see("Lue luettelo").await?;
    window.client.execute(paste, vec![json!(names)]).await?;
    window.press("Lue luettelo").await?;
    window.see("Pilkku on voinut jakaa yhden nimen kahtia").await?;
    window.picture("import-doubtful").await?;
    let body = window.text().await;
    ensure!(body.contains("Mielenterveysseura"), "the doubtful pieces are shown:\n{body}");
    window.close().await.map(drop)
}
