//! What stands in a saved PDF, read back with `pdftotext`, which knows nothing of how it was made.

use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;

/// The words of a PDF. Blanks, line ends and hyphens are gone: they depend on where lines were broken.
pub fn words_of(pdf: &Path) -> Result<String> {
    let output = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(pdf)
        .arg("-")
        .output()
        .context("pdftotext")?;
    ensure!(output.status.success(), "pdftotext refused {}", pdf.display());
    Ok(stories::readers::squeezed(&String::from_utf8(output.stdout)?))
}

/// Whether a text stands in words read back.
pub fn holds(words: &str, text: &str) -> bool {
    words.contains(&stories::readers::squeezed(text))
}

/// The texts that do not stand in words read back.
pub fn missing<'a>(words: &str, texts: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    texts.into_iter().filter(|text| !holds(words, text)).collect()
}
