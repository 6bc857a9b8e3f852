//! `README.txt`: what the bundle is and how it is read without the program, in all three languages.

use crate::words;
use agreement::Language;
use exchange::bundles::BundleKind;
use locale::words as say;

/// The text, with line ends that every system's simplest editor shows.
pub(super) fn text(kind: BundleKind, titles: &[String], made_at: &str) -> Vec<u8> {
    let mut text = String::from('\u{FEFF}');
    for language in Language::ALL {
        let tongue = words::tongue(language);
        let what = match kind {
            BundleKind::Agreement => say::BundleReadmeAgreement.text(tongue),
            BundleKind::Workspace => say::BundleReadmeWorkspace.text(tongue),
        };
        let parts = [
            what,
            titles.join("\n"),
            say::BundleReadmeMade { made: made_at.into() }.text(tongue),
            say::BundleReadmeFiles.text(tongue),
            say::BundleReadmeOpen.text(tongue),
            say::BundleReadmePersons.text(tongue),
        ];
        text.push_str(&parts.join("\n\n"));
        text.push_str("\n\n----------\n\n");
    }
    text.replace('\n', "\r\n").into_bytes()
}
