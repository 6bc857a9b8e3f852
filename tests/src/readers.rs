//! Reading printed documents back with `pdftotext`, which knows nothing of how they were made.

use std::path::Path;
use std::process::Command;

/// The text of each page, in the order in which it was written.
///
/// # Panics
/// When the file is no PDF, or `pdftotext` (Debian: `poppler-utils`) is not there.
pub fn pdf_pages(path: &Path) -> Vec<String> {
    let output = Command::new("pdftotext")
        .args(["-raw", "-enc", "UTF-8"])
        .arg(path)
        .arg("-")
        .output()
        .expect("pdftotext is needed to read documents back; `cargo xtask test` installs poppler-utils");
    assert!(output.status.success(), "{}: {}", path.display(), String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("pdftotext writes UTF-8");
    // A form feed ends each page.
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    pages.pop();
    pages
}

/// A text without blanks, line ends and hyphens: what does not depend on where lines were broken.
pub fn squeezed(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{ad}' | '\u{2010}' | '\u{2011}'))
        .collect()
}

/// The texts that are missing in a document, of those that should be there.
pub fn missing<'a>(document: &[String], expected: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let printed = squeezed(&document.concat());
    expected.into_iter().filter(|text| !printed.contains(&squeezed(text))).collect()
}

/// The first text that does not stand after the one before it.
pub fn first_out_of_order<'a>(document: &[String], expected: &[&'a str]) -> Option<&'a str> {
    let printed = squeezed(&document.concat());
    let mut after = 0;
    for text in expected {
        let wanted = squeezed(text);
        match printed[after..].find(&wanted) {
            Some(place) => after += place + wanted.len(),
            None => return Some(text),
        }
    }
    None
}
