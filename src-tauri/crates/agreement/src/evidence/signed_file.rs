//! A PDF that was signed electronically in another program, kept byte for byte.
//!
//! **Invariant:** what stands here is what the file says of itself. No certificate is followed, so nobody may call it verified.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A signed file with what it says of its signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedFile {
    /// SHA-256 of the file in lower-case hex.
    pub file: String,
    /// The file's name as it came.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub file_name: String,
    /// The day it came.
    pub received_on: NaiveDate,
    /// Whether it begins, byte for byte, with a file kept of the version: what was added behind it is its signatures.
    #[serde(default)]
    pub is_of_version: bool,
    /// Its signed signature fields, in the order of the file.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<SignedField>,
}

/// A signature field of such a file, as the file tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignedField {
    /// The name of the field in the form.
    pub field: String,
    /// Who it says signed; empty where it says nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub signer: String,
    /// The day of signing by the signer's own clock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// Whether it says that it covers every byte of the file but itself.
    #[serde(default)]
    pub covers_file: bool,
}

impl SignedField {
    /// Whether the signer is a person of this name: every word of the name stands in what the field says, in any order, for
    /// certificates put the family name first and a number behind it. Proposes; a person decides.
    pub fn names(&self, name: &str) -> bool {
        let said: Vec<String> = words(&self.signer).collect();
        let mut asked = words(name).peekable();
        asked.peek().is_some() && asked.all(|word| said.contains(&word))
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signer_is_proposed_by_all_words_of_a_name_in_any_order() {
        let by = |signer: &str| SignedField {
            field: "Signature1".into(),
            signer: signer.into(),
            signed_on: None,
            covers_file: true,
        };
        let field = by("VIRTANEN ÅSA-MARIA 1234567A");
        assert!(field.names("Åsa-Maria Virtanen"));
        assert!(field.names("åsa virtanen"));
        assert!(!field.names("Åsa Virta"), "a part of a word is another name");
        assert!(!field.names("Åsa Virtanen-Laine"));
        assert!(!field.names(" "), "nobody is nobody's signer");
        assert!(!by("").names("Åsa Virtanen"));
    }
}
