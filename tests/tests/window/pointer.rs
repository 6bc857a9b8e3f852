//! The pointer: finds what a person would see, and clicks it.

use crate::driver::{NAMES, PATIENCE, Window};
use anyhow::{Context, Result, bail};
use fantoccini::Locator;
use fantoccini::elements::Element;
use serde_json::json;
use std::time::{Duration, Instant};

const PRESSABLE: &str = "button, a[href], [role=tab], [role=menuitem], [role=option], summary, label";
const FIELDS: &str = "input, textarea, select, [contenteditable=true]";

impl Window {
    /// Clicks the visible button, link, tab or menu item of this name.
    pub async fn click(&self, name: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            match self.element(PRESSABLE, name).await?.click().await {
                Ok(()) => return Ok(()),
                // Something lies over it for a moment, or it was drawn anew: a person waits, too.
                Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_millis(200)).await,
                Err(error) => return Err(error).with_context(|| format!("clicking {name}")),
            }
        }
    }

    /// Clicks into the field with this label and types over what stands there.
    pub async fn click_and_fill(&self, label: &str, text: &str) -> Result<()> {
        self.element(FIELDS, label).await?.click().await?;
        self.chord([crate::keyboard::CONTROL], 'a').await?;
        self.write(text).await
    }

    /// Pastes a plain text into the field with this label.
    pub async fn paste_into(&self, label: &str, text: &str) -> Result<()> {
        self.element(FIELDS, label).await?.click().await?;
        let script = format!(
            "document.addEventListener('copy', (event) => {{ event.clipboardData.setData('text/plain', {}); \
             event.preventDefault() }}, {{ once: true, capture: true }})",
            json!(text)
        );
        self.client.execute(&script, Vec::new()).await?;
        self.write(" ").await?;
        for key in ['a', 'c', 'v'] {
            self.chord([crate::keyboard::CONTROL], key).await?;
        }
        Ok(())
    }

    async fn element(&self, kinds: &str, name: &str) -> Result<Element> {
        let script = format!(
            "{NAMES}; const found = named({}, {}); \
             document.querySelectorAll('[data-driver]').forEach((old) => old.removeAttribute('data-driver')); \
             if (found) {{ found.setAttribute('data-driver', ''); found.scrollIntoView({{ block: 'center' }}) }} return Boolean(found)",
            json!(kinds),
            json!(name)
        );
        let start = Instant::now();
        loop {
            let found = self.client.execute(&script, Vec::new()).await;
            // What was found may be drawn anew before it is asked for.
            if matches!(found, Ok(ref value) if *value == json!(true))
                && let Ok(element) = self.client.find(Locator::Css("[data-driver]")).await
            {
                return Ok(element);
            }
            if start.elapsed() > PATIENCE {
                bail!("{name} is not on the screen: {found:?}\n{}", self.text().await);
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
    }
}
