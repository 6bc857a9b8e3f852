//! Texts that would be programs elsewhere: thirty of them in every text of an agreement and in a list that is read in.
//! The window shows them as what was written, and runs none.

use crate::driver::{Window, program};
use crate::keyboard::ALT;
use crate::lists::introduce;
use anyhow::{Result, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::Command;

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
    ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'VIDEO', 'MATH', 'FORM'].includes(one.tagName.toUpperCase()) \
    || [...one.attributes].some(({ name, value }) => name.startsWith('on') || /^\\s*javascript:/i.test(value)) \
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
        let text = window.text().await;
        let fields = "[...document.querySelectorAll('input, textarea, [contenteditable]')].map((one) => one.value ?? one.innerText).join('\\n')";
        let fields = window.client.execute(&format!("return {fields}"), Vec::new()).await?;
        let shown = format!("{text}\n{}", fields.as_str().unwrap_or_default());
        // What is in force is told of locked texts alone.
        ensure!(
            stage == '6' || PAYLOADS.iter().any(|payload| shown.contains(payload)),
            "stage {stage} shows no payload: {shown}"
        );
        nothing_ran(&window, &stage.to_string()).await?;
    }
    window.close().await?;
    Ok(())
}

async fn nothing_ran(window: &Window, place: &str) -> Result<()> {
    let ran = window.client.execute("return window.ran ?? null", Vec::new()).await?;
    ensure!(ran.is_null(), "{place}: a text was run");
    let foreign = window.client.execute(&format!("return {FOREIGN}"), Vec::new()).await?;
    ensure!(foreign == Value::Array(Vec::new()), "{place}: texts became elements: {foreign:#}");
    Ok(())
}
