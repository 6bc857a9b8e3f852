//! Every stage in the real engine, in each language, light and dark, before a lock and after it: axe-core finds nothing to
//! mend.

use crate::driver::{Window, program};
use crate::keyboard::{ALT, ENTER};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use stories::signed_pdf::signed;
use tempfile::TempDir;

/// What the first screens say in a language: its name, the field for one's name, the way to the example.
const LANGUAGES: [(&str, &str, &str); 3] = [
    ("Suomi", "Nimesi", "Katso esimerkkiä"),
    ("Svenska", "Ditt namn", "Titta på exemplet"),
    ("English", "Your name", "Look at the example"),
];
pub const LOOKS: [&str; 2] = ["light", "dark"];
const STAGES: [char; 6] = ['1', '2', '3', '4', '5', '6'];

/// WCAG 2.2 AA, good practice, and that who speaks a button's words can press it.
const RUN: &str = "const done = arguments[arguments.length - 1]; \
    axe.run(document, { \
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], \
      rules: { 'label-content-name-mismatch': { enabled: true } }, \
    }).then((found) => done({ \
      passed: found.passes.length, \
      violations: found.violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')), \
    }), (error) => done({ passed: 0, violations: [String(error)] }))";

#[tokio::test]
async fn every_stage_is_accessible_in_each_language_light_and_dark() -> Result<()> {
    let axe = axe()?;
    for (language, name, example) in LANGUAGES {
        let window = Window::open().await?;
        window.choose_of("Ikkunan kieli", language).await?;
        window.fill(name, "Sirpa Sihteeri").await?;
        window.keys([ENTER]).await?;
        window.see(example).await?;
        window.client.execute(&axe, Vec::new()).await?;
        window.press(example).await?;
        window.until("the example", "Boolean(document.querySelector('[aria-current=step]'))").await?;
        for look in LOOKS {
            wear(&window, look).await?;
            for stage in STAGES {
                window.chord([ALT], stage).await?;
                window.see_stage(stage).await?;
                look_at(&window, &format!("{language}-{look}-{stage}")).await?;
            }
        }
        window.close().await?;
    }
    Ok(())
}

/// The weeks after a lock: every tab of the signatures stage, an original that is open, whom the agreement binds.
#[tokio::test]
async fn a_locked_agreement_is_accessible_in_each_language_light_and_dark() -> Result<()> {
    let axe = axe()?;
    for (language, name, _) in LANGUAGES {
        let window = Window::open_in(locked()?).await?;
        window.choose_of("Ikkunan kieli", language).await?;
        window.fill(name, "Sirpa Sihteeri").await?;
        window.keys([ENTER]).await?;
        let open = "(() => { const row = document.querySelector('tbody th button, tbody th a'); row?.click(); return Boolean(row) })()";
        window.until("the agreement", open).await?;
        window.until("its stages", "Boolean(document.querySelector('[aria-current=step]'))").await?;
        window.client.execute(&axe, Vec::new()).await?;
        for look in LOOKS {
            wear(&window, look).await?;
            window.chord([ALT], '5').await?;
            window.see_stage('5').await?;
            for tab in 0..4 {
                let select = format!(
                    "(() => {{ const tab = document.querySelectorAll('[role=tab]')[{tab}]; tab?.click(); return Boolean(tab) }})()"
                );
                window.until("a tab", &select).await?;
                if tab == 1 {
                    let open = "(() => { const row = document.querySelector('tr[data-original] th button'); \
                        if (row?.getAttribute('aria-expanded') === 'false') row.click(); return Boolean(row) })()";
                    window.until("an original", open).await?;
                }
                look_at(&window, &format!("locked-{language}-{look}-5-{tab}")).await?;
            }
            window.chord([ALT], '6').await?;
            window.see_stage('6').await?;
            look_at(&window, &format!("locked-{language}-{look}-6")).await?;
        }
        window.close().await?;
    }
    Ok(())
}

/// A workspace with the model agreement locked, one party's signature made elsewhere.
fn locked() -> Result<TempDir> {
    let place = tempfile::tempdir()?;
    let ask = |arguments: &[&str]| -> Result<Vec<u8>> {
        let mut command = Command::new(program("SOPU_CLI")?);
        command.arg("--json").arg("--workspace").arg(place.path().join("workspace")).args(arguments);
        let answer = command.current_dir(place.path()).output()?;
        ensure!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stdout));
        Ok(answer.stdout)
    };
    let made: Value = serde_json::from_slice(&ask(&["sample"])?)?;
    let id = made["id"].as_str().context("an id")?;
    ask(&["lock", id])?;
    ask(&["pdf", id, "--kind", "agreement", "--lang", "fi", "--version", "1", "--out", "a.pdf"])?;
    let bytes =
        signed(&std::fs::read(place.path().join("a.pdf"))?, &[("Maija Meikäläinen", "D:20261115120000")])?;
    std::fs::write(place.path().join("allekirjoitettu.pdf"), bytes)?;
    ask(&["signed", id, "allekirjoitettu.pdf", "--party", "1", "--accept"])?;
    Ok(place)
}

/// The source of axe-core.
pub fn axe() -> Result<String> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&axe).with_context(|| axe.display().to_string())
}

/// Puts on a look, light or dark.
pub async fn wear(window: &Window, look: &str) -> Result<()> {
    let wear = format!("document.documentElement.dataset.theme = {}", json!(look));
    window.client.execute(&wear, Vec::new()).await?;
    Ok(())
}

/// Looks at what is on the screen, and keeps a picture of it.
pub async fn look_at(window: &Window, what: &str) -> Result<()> {
    // A colour on its way to another one is no colour that anybody chose.
    window
        .until("colours at rest", "document.getAnimations().every((one) => one.playState !== 'running')")
        .await?;
    let found = window.client.execute_async(RUN, Vec::new()).await?;
    ensure!(found["passed"].as_u64() > Some(10), "axe looked at {what}: {found}");
    ensure!(found["violations"] == Value::Array(Vec::new()), "{what}: {found:#}");
    window.picture(what).await
}
