//! The mark: what the codes on the pages of a locked version say, written down byte for byte (ruling 15).
//!
//! A mark proves which page was meant, not what stands on it, and anybody can print one: a person sees the page before
//! it counts.
//!
//! # The grammar, for ever
//! The text in the code is `SOPU1:` and the base 45 (RFC 9285) of 46 bytes: 75 characters of QR's alphanumeric set, in a
//! code of version 4 with error correction M, which holds 90. Numbers are big-endian.
//!
//! | bytes | meaning |
//! |---|---|
//! | 0 | form of these bytes: 1 |
//! | 1 | the page: 1 body page, 2 common signature sheet, 3 signature sheet of one party |
//! | 2 | language form: 1 `fi`, 2 `sv`, 3 `en`, 4 `fi+sv` |
//! | 3–4 | number of the version, from 1 |
//! | 5–6 | number printed on the page, from 1 |
//! | 7–8 | the party's number in the text, from 1; 0 on pages that are no party's |
//! | 9 | number of the original, from 1; 0 when originals are not numbered |
//! | 10–41 | SHA-256 of the text's canonical bytes (see [`Fingerprint`]) |
//! | 42–45 | CRC-32 (IEEE 802.3, as zlib's) of bytes 0–41 |
//!
//! Any other value is refused. What must be said otherwise gets a new form and a new prefix (`SOPU2:`); this one is
//! read as long as paper lasts.

mod base45;

use crate::{AgreementLanguages, Fingerprint};
use serde::{Deserialize, Serialize};
use std::num::{NonZeroU8, NonZeroU16};

/// What a page of a locked version says of itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Mark {
    /// Which kind of page, and whose.
    pub page: MarkedPage,
    /// The language form of the document.
    pub languages: AgreementLanguages,
    /// The number of the locked version.
    pub version: NonZeroU16,
    /// The page number as printed in that document.
    pub page_number: NonZeroU16,
    /// The number of the original, where originals are numbered.
    pub original: Option<NonZeroU8>,
    /// The fingerprint of the whole text.
    pub fingerprint: Fingerprint,
}

/// The kinds of pages that carry marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MarkedPage {
    /// A page of the agreement itself.
    Body,
    /// A signature sheet for all parties.
    CommonSheet,
    /// A signature sheet for one party.
    PartySheet {
        /// The party's running number in the text.
        party: NonZeroU16,
    },
}

/// Why a text is no mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MarkError {
    /// The code of something else: a web address, a postal label.
    #[error("not a code of ours")]
    NotOurs,
    /// A code of ours that only a newer program reads.
    #[error("a code of a newer form")]
    NewerForm,
    /// A code of ours that lacks characters, has more, or has some that stand in none.
    #[error("the code is not whole")]
    Damaged,
    /// All characters are possible, but the checksum does not agree.
    #[error("the checksum of the code does not agree")]
    Checksum,
    /// The checksum agrees, and yet no page says this; the first byte at fault, from 0.
    #[error("byte {0} of the code has a value without meaning")]
    OutOfRange(usize),
}

/// How a mark of this form begins.
const PREFIX: &str = "SOPU1:";
/// The first byte of this form.
const FORM: u8 = 1;
/// Bytes in front of the checksum.
const BODY: usize = 42;
/// All bytes.
const BYTES: usize = BODY + 4;

impl Mark {
    /// The text that is drawn as a code: 75 characters.
    pub fn text(&self) -> String {
        format!("{PREFIX}{}", base45::encode(&self.bytes()))
    }

    fn bytes(&self) -> [u8; BYTES] {
        let (page, party) = match self.page {
            MarkedPage::Body => (1, 0),
            MarkedPage::CommonSheet => (2, 0),
            MarkedPage::PartySheet { party } => (3, party.get()),
        };
        let languages = match self.languages {
            AgreementLanguages::Fi => 1,
            AgreementLanguages::Sv => 2,
            AgreementLanguages::En => 3,
            AgreementLanguages::FiSv => 4,
        };
        let mut bytes = [0; BYTES];
        bytes[..3].copy_from_slice(&[FORM, page, languages]);
        bytes[3..5].copy_from_slice(&self.version.get().to_be_bytes());
        bytes[5..7].copy_from_slice(&self.page_number.get().to_be_bytes());
        bytes[7..9].copy_from_slice(&party.to_be_bytes());
        bytes[9] = self.original.map_or(0, NonZeroU8::get);
        bytes[10..BODY].copy_from_slice(&self.fingerprint.sha256);
        let checksum = crc32(&bytes[..BODY]);
        bytes[BODY..].copy_from_slice(&checksum.to_be_bytes());
        bytes
    }

    fn of_bytes(bytes: &[u8; BYTES]) -> Result<Self, MarkError> {
        if crc32(&bytes[..BODY]).to_be_bytes() != bytes[BODY..] {
            return Err(MarkError::Checksum);
        }
        if bytes[0] != FORM {
            return Err(MarkError::NewerForm);
        }
        let number = |at: usize| NonZeroU16::new(u16::from_be_bytes([bytes[at], bytes[at + 1]]));
        let page = match (bytes[1], number(7)) {
            (1, None) => MarkedPage::Body,
            (2, None) => MarkedPage::CommonSheet,
            (3, Some(party)) => MarkedPage::PartySheet { party },
            (1..=3, _) => return Err(MarkError::OutOfRange(7)),
            _ => return Err(MarkError::OutOfRange(1)),
        };
        let languages = match bytes[2] {
            1 => AgreementLanguages::Fi,
            2 => AgreementLanguages::Sv,
            3 => AgreementLanguages::En,
            4 => AgreementLanguages::FiSv,
            _ => return Err(MarkError::OutOfRange(2)),
        };
        let mut sha256 = [0; 32];
        sha256.copy_from_slice(&bytes[10..BODY]);
        Ok(Self {
            page,
            languages,
            version: number(3).ok_or(MarkError::OutOfRange(3))?,
            page_number: number(5).ok_or(MarkError::OutOfRange(5))?,
            original: NonZeroU8::new(bytes[9]),
            fingerprint: Fingerprint { sha256 },
        })
    }
}

impl std::str::FromStr for Mark {
    type Err = MarkError;

    /// Reads the text of a code, exactly as [`Mark::text`] writes it.
    fn from_str(text: &str) -> Result<Self, MarkError> {
        let Some(digits) = text.strip_prefix(PREFIX) else {
            return Err(if is_newer(text) { MarkError::NewerForm } else { MarkError::NotOurs });
        };
        let bytes: [u8; BYTES] = base45::decode(digits).ok_or(MarkError::Damaged)?;
        Self::of_bytes(&bytes)
    }
}

/// Whether the text begins as marks of later forms will: `SOPU`, a number from 2, a colon.
fn is_newer(text: &str) -> bool {
    let number = text.strip_prefix("SOPU").and_then(|rest| rest.split_once(':')).map(|(number, _)| number);
    number.is_some_and(|number| {
        number.bytes().all(|byte| byte.is_ascii_digit()) && number.parse::<u16>().is_ok_and(|form| form > 1)
    })
}

impl From<Mark> for String {
    fn from(mark: Mark) -> Self {
        mark.text()
    }
}

impl TryFrom<String> for Mark {
    type Error = MarkError;

    fn try_from(text: String) -> Result<Self, MarkError> {
        text.parse()
    }
}

/// The CRC-32 of IEEE 802.3, bit by bit: 42 bytes need no table.
fn crc32(bytes: &[u8]) -> u32 {
    const POLYNOMIAL: u32 = 0xEDB8_8320;
    let mut register = u32::MAX;
    for byte in bytes {
        register ^= u32::from(*byte);
        for _ in 0..8 {
            let feedback = if register & 1 == 1 { POLYNOMIAL } else { 0 };
            register = register >> 1 ^ feedback;
        }
    }
    !register
}

#[cfg(test)]
mod tests;
