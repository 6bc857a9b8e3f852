//! What the pages of a locked version say of themselves: the version on every page, and on those that are signed or belong
//! to what is signed the marks in their codes (ruling 15).

use std::num::{NonZeroU8, NonZeroU16};

use agreement::{AgreementLanguages, Fingerprint, Mark, MarkedPage, PartyId, archive::VersionStamp};
use chrono::NaiveDate;

use crate::block::Anchor;

/// Which locked version a document is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Stamp {
    /// Its number, from 1.
    pub version: u32,
    /// The local date of locking.
    pub locked_on: NaiveDate,
    /// The fingerprint of its text.
    pub fingerprint: Fingerprint,
}

impl Stamp {
    /// The version as the data of its documents name it.
    pub(crate) fn in_json(&self) -> serde_json::Value {
        serde_json::json!({
            "number": self.version,
            "locked_on": self.locked_on,
            "sha256": self.fingerprint.hex(),
        })
    }

    /// The stamp inside the text.
    #[must_use]
    pub const fn in_text(&self) -> VersionStamp {
        VersionStamp { number: self.version, locked_on: self.locked_on }
    }
}

/// What stands on each page of a locked version beside the rest.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct LockedFurniture {
    /// The version as printed: *Versio 2*.
    pub version: String,
    /// The identifier as printed, behind the word for it (ruling 5).
    pub identifier: String,
    /// Which marks stand on the pages; none on papers that nobody signs.
    pub marking: Option<Marking>,
}

/// Which marks the pages of a part carry.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Marking {
    /// The version.
    pub stamp: Stamp,
    /// The language form of the part.
    pub languages: AgreementLanguages,
    /// What the part is.
    pub part: MarkedPart,
}

/// The parts whose pages carry marks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MarkedPart {
    /// The agreement: body pages, and sheets for all where the parties sign in it.
    Agreement,
    /// Signature sheets for all parties.
    CommonSheets {
        /// The number of the original, from 1.
        original: u16,
    },
    /// The signature sheets of one party.
    PartySheets {
        /// The party.
        party: PartyId,
        /// Its running number in the text, from 1.
        number: u16,
    },
}

impl Marking {
    /// The mark of a page, by the number printed on it. None where a number is beyond what marks can say: such a page has
    /// no code, and its scan is settled by a person.
    pub(crate) fn mark(&self, page: usize, signing: bool) -> Option<Mark> {
        let (kind, original) = match self.part {
            MarkedPart::Agreement if signing => (MarkedPage::CommonSheet, None),
            MarkedPart::Agreement => (MarkedPage::Body, None),
            MarkedPart::CommonSheets { original } => {
                (MarkedPage::CommonSheet, Some(NonZeroU8::new(u8::try_from(original).ok()?)?))
            }
            MarkedPart::PartySheets { number, .. } => {
                (MarkedPage::PartySheet { party: NonZeroU16::new(number)? }, None)
            }
        };
        Some(Mark {
            page: kind,
            languages: self.languages,
            version: NonZeroU16::new(u16::try_from(self.stamp.version).ok()?)?,
            page_number: NonZeroU16::new(u16::try_from(page).ok()?)?,
            original,
            fingerprint: self.stamp.fingerprint,
        })
    }

    /// The original and the party of its sheets, as the evidence counts them.
    pub(crate) fn sheet(&self) -> (u16, Option<PartyId>) {
        match self.part {
            MarkedPart::Agreement => (0, None),
            MarkedPart::CommonSheets { original } => (original, None),
            MarkedPart::PartySheets { party, .. } => (0, Some(party)),
        }
    }
}

/// What stands before the id of the party in the anchor of its signature block.
const SIGNATURE: &str = "signature:";

impl Anchor {
    /// Of the place where a party signs.
    pub(crate) fn of_signature(party: PartyId) -> Self {
        Anchor(format!("{SIGNATURE}{party}"))
    }

    /// The party that signs here.
    pub(crate) fn signing_party(&self) -> Option<PartyId> {
        self.0.strip_prefix(SIGNATURE)?.parse().ok()
    }
}
