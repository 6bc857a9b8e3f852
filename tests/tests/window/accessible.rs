//! Every stage of the example in the real engine, in each language, light and dark: axe-core finds nothing to mend.

use crate::driver::Window;
use crate::keyboard::{ALT, ENTER};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::path::Path;

/// What the first screens say in a language: its name, the field for one's name, the way to the example.
const LANGUAGES: [(&str, &str, &str); 3] = [
    ("Suomi", "Nimesi", "Katso esimerkkiä"),
    ("Svenska", "Ditt namn", "Titta på exemplet"),
    ("English", "Your name", "Look at the example"),
];
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
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&axe).with_context(|| axe.display().to_string())?;
    for (language, name, example) in LANGUAGES {
        let window = Window::open().await?;
        window.choose_of("Ikkunan kieli", language).await?;
        window.fill(name, "Sirpa Sihteeri").await?;
        window.keys([ENTER]).await?;
        window.see(example).await?;
        window.client.execute(&axe, Vec::new()).await?;
        window.press(example).await?;
        window.until("the example", "Boolean(document.querySelector('[aria-current=step]'))").await?;
        for look in ["light", "dark"] {
            let wear = format!("document.documentElement.dataset.theme = {}", json!(look));
            window.client.execute(&wear, Vec::new()).await?;
            for stage in STAGES {
                window.chord([ALT], stage).await?;
                window.see_stage(stage).await?;
                let found = window.client.execute_async(RUN, Vec::new()).await?;
                ensure!(found["passed"].as_u64() > Some(10), "axe looked at the stage: {found}");
                ensure!(
                    found["violations"] == Value::Array(Vec::new()),
                    "{language}, {look}, stage {stage}: {found:#}"
                );
                window.picture(&format!("{language}-{look}-{stage}")).await?;
            }
        }
        window.close().await?;
    }
    Ok(())
}
