//! Texts that would be programs elsewhere: thirty of them in every text of an agreement and in whatever is read in. The
//! window shows them as what was written, and runs none.

use crate::driver::{Window, program};
use crate::keyboard::{ALT, CONTROL};
use crate::lists::introduce;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::Command;
use stories::hostile_bundles::{Told, zip};
use stories::pdf_file;

/// What runs elsewhere when it is not shown as text.
const PAYLOADS: [&str; 30] = [
    "<script>window.ran=1</script>",
    "<SCRIPT SRC=//a.example/a.js></SCRIPT>",
    "<img src=x onerror=window.ran=1>",
    "<svg onload=window.ran=1>",
    "<svg><script>window.ran=1</script></svg>",
    "<body onload=window.ran=1>",
    "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
    "<iframe src=javascript:parent.ran=1></iframe>",
    "<a href=javascript:window.ran=1>x</a>",
    "<input autofocus onfocus=window.ran=1>",
    "<details open ontoggle=window.ran=1>",
    "<video><source onerror=window.ran=1></video>",
    "<math><mtext></p><img src=x onerror=window.ran=1>",
    "<template><script>window.ran=1</script></template>",
    "<object data=javascript:window.ran=1></object>",
    "<embed src=javascript:window.ran=1>",
    "<link rel=stylesheet href=//a.example/a.css>",
    "<style>@import '//a.example/a.css'</style>",
    "<meta http-equiv=refresh content='0;url=//a.example'>",
    "<base href=//a.example/>",
    "<form action=//a.example><button>x</button></form>",
    "\"><script>window.ran=1</script>",
    "' onmouseover='window.ran=1",
    "</textarea><script>window.ran=1</script>",
    "</title><script>window.ran=1</script>",
    "--><script>window.ran=1</script>",
    "]]><script>window.ran=1</script>",
    "{@html '<img src=x onerror=window.ran=1>'}",
    "${window.ran=1}{{window.ran=1}}",
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
];

const STAGES: [char; 6] = ['1', '2', '3', '4', '5', '6'];

/// What on the page came from no file of ours: elements that load or run, and attributes that are programs.
const FOREIGN: &str = "[...document.querySelectorAll('*')].filter((one) => \
    ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'VIDEO', 'MATH'].includes(one.tagName.toUpperCase()) \
    || [...one.attributes].some(({ name, value }) => name.startsWith('on') || /^\\s*javascript:/i.test(value)) \
    || (one.tagName === 'FORM' && one.hasAttribute('action')) \
    || (one.tagName === 'SCRIPT' && !one.src.startsWith(location.origin)) \
    || (one.tagName === 'LINK' && !one.href.startsWith(location.origin))).map((one) => one.outerHTML.slice(0, 200))";

/// Puts the next payload behind every text in a language; how many were put.
fn fill(value: &mut Value, in_language: bool, put: &mut usize) {
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let text = in_language && name == "text" || ["fi", "sv", "en"].contains(&name.as_str());
                match field {
                    Value::String(words) if text && !words.is_empty() => {
                        *words = format!("{words} {}", PAYLOADS[*put % PAYLOADS.len()]);
                        *put += 1;
                    }
                    _ => fill(field, in_language || text, put),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, in_language, put)),
        _ => {}
    }
}

fn cli(workspace: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let mut command = Command::new(program("SOPU_CLI")?);
    let output = command.arg("--json").arg("--workspace").arg(workspace).args(arguments).output()?;
    ensure!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(output.stdout)
}

#[tokio::test]
async fn texts_that_would_be_programs_are_shown_as_they_were_written() -> Result<()> {
    let place = tempfile::tempdir()?;
    let other = place.path().join("other");
    cli(&other, &["sample"])?;
    let mut text: Value = serde_json::from_slice(&cli(&other, &["show", "01"])?)?;
    let mut put = 0;
    fill(&mut text, false, &mut put);
    ensure!(put > 500, "{put} texts hold a payload");
    let file = place.path().join("text.json");
    std::fs::write(&file, text.to_string())?;
    let list = place.path().join("list.csv");
    let rows: Vec<String> =
        PAYLOADS.iter().map(|payload| format!("\"{}\";", payload.replace('"', "\"\""))).collect();
    std::fs::write(&list, format!("nimi;laji\n{}\n", rows.join("\n")))?;
    let workspace = place.path().join("workspace");
    cli(&workspace, &["put", &file.display().to_string()])?;
    cli(&workspace, &["import", "organisations", &list.display().to_string()])?;

    let window = Window::open_in(place).await?;
    introduce(&window).await?;
    window.see("yhteistyösopimus 2027–2028 <").await?;
    nothing_ran(&window, "start").await?;
    window.press("Jatka").await?;
    for stage in STAGES {
        window.chord([ALT], stage).await?;
        window.see_stage(stage).await?;
        let shown = shown(&window).await?;
        // What is in force is told of locked texts alone.
        ensure!(stage == '6' || payloads_in(&shown) > 0, "stage {stage} shows no payload: {shown}");
        nothing_ran(&window, &stage.to_string()).await?;
    }
    window.close().await?;
    Ok(())
}

/// What can be read on the screen, in fields, too.
async fn shown(window: &Window) -> Result<String> {
    let fields = "[...document.querySelectorAll('input, textarea, [contenteditable]')].map((one) => one.value ?? one.innerText).join('\\n')";
    let fields = window.client.execute(&format!("return {fields}"), Vec::new()).await?;
    Ok(format!("{}\n{}", window.text().await, fields.as_str().unwrap_or_default()))
}

fn payloads_in(shown: &str) -> usize {
    PAYLOADS.iter().filter(|payload| shown.contains(*payload)).count()
}

/// Waits until so many payloads can be read, and makes sure that none of them is more than text.
async fn only_read(window: &Window, place: &str, least: usize) -> Result<()> {
    let start = std::time::Instant::now();
    let mut found = 0;
    while found < least && start.elapsed() < crate::driver::PATIENCE {
        found = payloads_in(&shown(window).await?);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    ensure!(found >= least, "{place}: {found} payloads are shown: {}", window.text().await);
    nothing_ran(window, place).await
}

async fn nothing_ran(window: &Window, place: &str) -> Result<()> {
    let ran = window.client.execute("return window.ran ?? null", Vec::new()).await?;
    ensure!(ran.is_null(), "{place}: a text was run");
    let foreign = window.client.execute(&format!("return {FOREIGN}"), Vec::new()).await?;
    ensure!(foreign == Value::Array(Vec::new()), "{place}: texts became elements: {foreign:#}");
    Ok(())
}

/// As a page or Word writes a text that holds markup.
fn escaped(payload: &str) -> String {
    payload.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A workbook with the payloads as names.
fn workbook() -> Vec<u8> {
    let rows = std::iter::once("nimi").chain(PAYLOADS);
    let rows = rows.zip(1..).map(|(name, row)| {
        let name = escaped(name);
        format!("<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>{name}</t></is></c></row>")
    });
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let types = "http://schemas.openxmlformats.org/package/2006/content-types";
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let parts = [
        (
            "[Content_Types].xml",
            format!(
                "<Types xmlns=\"{types}\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                 <Override PartName=\"/xl/workbook.xml\" ContentType=\"{kind}.sheet.main+xml\"/>\
                 <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{kind}.worksheet+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{office}\"><sheets><sheet name=\"Nimet\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{relations}\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!(
                "<worksheet xmlns=\"{main}\"><sheetData>{}</sheetData></worksheet>",
                rows.collect::<String>()
            ),
        ),
    ];
    zip(&parts.map(|(name, content)| Told::plain(name, content.as_bytes())), None)
}

/// Two workspaces with one agreement, in the other one with payloads in every text; its bundle and its PDF.
fn told_elsewhere(place: &Path) -> Result<()> {
    let other = place.join("other");
    cli(&other, &["sample"])?;
    let mut text: Value = serde_json::from_slice(&cli(&other, &["show", "01"])?)?;
    let file = place.join("text.json");
    let name = file.display().to_string();
    std::fs::write(&file, text.to_string())?;
    let put: Value = serde_json::from_slice(&cli(&place.join("workspace"), &["put", &name])?)?;
    let id = put["id"].as_str().context("an id")?;
    fill(&mut text, false, &mut 0);
    std::fs::write(&file, text.to_string())?;
    cli(&other, &["put", &name])?;
    std::fs::write(place.join("sopimus.pdf"), pdf_file::carrying(text.to_string().as_bytes()))?;
    cli(&other, &["export", &place.join("vaihto.sopu").display().to_string(), "--agreement", id]).map(drop)
}

#[tokio::test]
async fn what_is_read_in_shows_such_texts_as_they_were_written() -> Result<()> {
    let place = tempfile::tempdir()?;
    told_elsewhere(place.path())?;
    let rows = PAYLOADS.map(|payload| format!("\"{}\";\n", payload.replace('"', "\"\"")));
    std::fs::write(place.path().join("nimet.csv"), format!("nimi;laji\n{}", rows.concat()))?;
    std::fs::write(place.path().join("nimet.xlsx"), workbook())?;
    let window = Window::open_in(place).await?;
    introduce(&window).await?;

    window.click("Toimijat").await?;
    for file in ["nimet.csv", "nimet.xlsx"] {
        window.click("Tuo tai liitä luettelo").await?;
        window.answer("list", &window.place.path().join(file))?;
        window.click("Valitse tiedosto").await?;
        only_read(&window, file, 20).await?;
        window.click("Sulje").await?;
    }
    window.click("Tuo tai liitä luettelo").await?;
    window.paste_into("tai liitä nimet tähän", &PAYLOADS.join("\n")).await?;
    window.click("Lue luettelo").await?;
    only_read(&window, "pasted names", 20).await?;
    window.click("Sulje").await?;

    window.click("Sopimukset").await?;
    window.click("Aiemman sopimuksen tekstistä").await?;
    // Once more as the markup that they are, behind everything: what is open there swallows what follows.
    let paragraphs = PAYLOADS.map(|payload| format!("<h2>{0}</h2><p>{0}</p>", escaped(payload)));
    window.click_and_fill("Liitä sopimuksen teksti tähän", " ").await?;
    window.put_on_clipboard(&format!("<h1>Sopimus</h1>{}{}", paragraphs.concat(), PAYLOADS.concat())).await?;
    window.chord([CONTROL], 'v').await?;
    only_read(&window, "text from Word", 20).await?;
    window.click("Sulje").await?;

    window.answer("agreement", &window.place.path().join("sopimus.pdf"))?;
    window.click("Avaa PDF:stä").await?;
    window.see("sopimus.pdf").await?;
    only_read(&window, "a PDF", 1).await?;
    window.click("Sulje").await?;

    window.answer("bundle", &window.place.path().join("vaihto.sopu"))?;
    window.click("Avaa Sopu-tiedosto").await?;
    window.see("vaihto.sopu").await?;
    only_read(&window, "a bundle", 20).await?;
    window.close().await?;
    Ok(())
}
