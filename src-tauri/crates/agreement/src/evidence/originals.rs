//! The ledger of originals on paper: original × signatory.

use super::SignedFile;
use crate::{OriginalsPractice, PartyId, SignatoryId, TextRecord};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How somebody signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SignatureMethod {
    /// By hand on paper.
    #[default]
    Paper,
    /// Electronically in another program. Never called verified: we keep the file and say what stands in it.
    Electronic,
}

impl SignatureMethod {
    /// Every method.
    pub const ALL: [Self; 2] = [Self::Paper, Self::Electronic];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Electronic => "electronic",
        }
    }
}

/// One signature on one original.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperSignature {
    /// Who signs, by the text.
    pub signatory: SignatoryId,
    /// Who signed, where it was another person than expected: a deputy by name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub signed_by: String,
    /// The date on the paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed_on: Option<NaiveDate>,
    /// The place as written, inflected: "Mikkelissä".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// How.
    #[serde(default)]
    pub method: SignatureMethod,
    /// When the signed paper or file came back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<NaiveDate>,
    /// SHA-256 of the scan or signed file that shows it, in lower-case hex.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_by: Option<String>,
    /// SHA-256 of the authorisation, where somebody signs for another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorisation: Option<String>,
    /// The name of that file as it came.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub authorisation_name: String,
}

impl PaperSignature {
    /// Not signed yet.
    pub const fn new(signatory: SignatoryId) -> Self {
        Self {
            signatory,
            signed_by: String::new(),
            signed_on: None,
            place: String::new(),
            method: SignatureMethod::Paper,
            received_on: None,
            shown_by: None,
            authorisation: None,
            authorisation_name: String::new(),
        }
    }

    /// The day that counts: the date on the paper once the paper is received (ruling 37); where no date could be read, the
    /// day it came, by when it had been signed.
    pub fn counts_from(&self) -> Option<NaiveDate> {
        let received = self.received_on?;
        Some(self.signed_on.unwrap_or(received))
    }

    /// Whether the person has signed, here or on a paper that has not come.
    pub const fn is_given(&self) -> bool {
        self.signed_on.is_some() || self.received_on.is_some()
    }

    /// Signed, but the paper has not come.
    pub const fn is_under_way(&self) -> bool {
        self.signed_on.is_some() && self.received_on.is_none()
    }
}

/// One original of one version. Where each party has a sheet of its own, its number is the party's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperOriginal {
    /// The version.
    pub version: u32,
    /// Its number, from 1.
    pub number: u16,
    /// When it was printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed_on: Option<NaiveDate>,
    /// When it was sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sent_on: Option<NaiveDate>,
    /// With whom it is now, in words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub holder: String,
    /// The parties in the order in which it goes round; empty where it does not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub circulation: Vec<PartyId>,
    /// Who keeps it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kept_by: String,
    /// Where.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kept_where: String,
    /// Under which case number.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub case_number: String,
    /// For how long, in words: "pysyvästi", "10 vuotta".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub kept_for: String,
    /// Its signatures so far.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signatures: Vec<PaperSignature>,
    /// Files signed electronically that were kept for it; one that shows no signature any more stays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub signed_files: Vec<SignedFile>,
}

/// Where an original stands for one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaperState {
    /// Not printed.
    NotPrinted,
    /// Printed, not sent.
    Printed,
    /// lähetetty.
    Sent,
    /// Signed by some of the party's signatories.
    PartlySigned,
    /// Signed by all, but the paper has not come: the state in which coordinators spend weeks.
    SignedNotReceived,
    /// palautunut, signed by all.
    Received,
}

impl PaperState {
    /// Every state, in the order of a paper's way.
    pub const ALL: [Self; 6] = [
        Self::NotPrinted,
        Self::Printed,
        Self::Sent,
        Self::PartlySigned,
        Self::SignedNotReceived,
        Self::Received,
    ];

    /// The code used in word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotPrinted => "not-printed",
            Self::Printed => "printed",
            Self::Sent => "sent",
            Self::PartlySigned => "partly-signed",
            Self::SignedNotReceived => "signed-not-received",
            Self::Received => "received",
        }
    }
}

impl PaperOriginal {
    /// Not printed yet.
    pub const fn new(version: u32, number: u16) -> Self {
        Self {
            version,
            number,
            printed_on: None,
            sent_on: None,
            holder: String::new(),
            circulation: Vec::new(),
            kept_by: String::new(),
            kept_where: String::new(),
            case_number: String::new(),
            kept_for: String::new(),
            signatures: Vec::new(),
            signed_files: Vec::new(),
        }
    }

    /// The signature of somebody.
    pub fn signature(&self, signatory: SignatoryId) -> Option<&PaperSignature> {
        self.signatures.iter().find(|signature| signature.signatory == signatory)
    }

    /// The signature of somebody, to be written; begun where there is none.
    pub fn signature_mut(&mut self, signatory: SignatoryId) -> &mut PaperSignature {
        let found = self.signatures.iter().position(|signature| signature.signatory == signatory);
        let place = found.unwrap_or_else(|| {
            self.signatures.push(PaperSignature::new(signatory));
            self.signatures.len() - 1
        });
        &mut self.signatures[place]
    }

    /// The electronically signed file that shows somebody's signature; none where a scan shows it, or nothing.
    pub fn signed_file_of(&self, signature: &PaperSignature) -> Option<&SignedFile> {
        let shown_by = signature.shown_by.as_ref()?;
        self.signed_files.iter().find(|signed| signed.file == *shown_by)
    }

    /// Where this original stands for a party that these persons sign for.
    pub fn state_for(&self, signatories: &[SignatoryId]) -> PaperState {
        let signatures = || signatories.iter().map(|id| self.signature(*id));
        let all = |what: fn(&PaperSignature) -> bool| {
            !signatories.is_empty() && signatures().all(|signature| signature.is_some_and(what))
        };
        if all(|signature| signature.received_on.is_some()) {
            PaperState::Received
        } else if all(|signature| signature.signed_on.is_some() || signature.received_on.is_some()) {
            PaperState::SignedNotReceived
        } else if signatures().flatten().any(|found| found.signed_on.is_some() || found.received_on.is_some())
        {
            PaperState::PartlySigned
        } else if self.sent_on.is_some() {
            PaperState::Sent
        } else if self.printed_on.is_some() {
            PaperState::Printed
        } else {
            PaperState::NotPrinted
        }
    }
}

/// An original that the agreement asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedOriginal {
    /// Its number, from 1.
    pub number: u16,
    /// The party whose sheet it is, where each has its own.
    pub party: Option<PartyId>,
    /// Who signs it: parties in order with their signatories.
    pub signing: Vec<(PartyId, Vec<SignatoryId>)>,
}

/// The originals of a text, as it agreed: so many identical ones signed by all, by default one for each party; one with
/// copies; or a sheet for each party. Where nothing is agreed it is one.
pub fn planned_originals(text: &TextRecord) -> Vec<PlannedOriginal> {
    let signing: Vec<(PartyId, Vec<SignatoryId>)> = text
        .joining()
        .map(|party| (party.id, party.signatories.iter().map(|signatory| signatory.id).collect()))
        .collect();
    let originals = &text.terms.originals;
    match originals.practice {
        Some(OriginalsPractice::PageEach) => (1..)
            .zip(signing)
            .map(|(number, (party, signatories))| PlannedOriginal {
                number,
                party: Some(party),
                signing: vec![(party, signatories)],
            })
            .collect(),
        Some(OriginalsPractice::OneEach) => (1..=originals.count.unwrap_or(narrow(signing.len())).max(1))
            .map(|number| PlannedOriginal { number, party: None, signing: signing.clone() })
            .collect(),
        Some(OriginalsPractice::OneAndCopies) | None => {
            vec![PlannedOriginal { number: 1, party: None, signing }]
        }
    }
}

fn narrow(count: usize) -> u16 {
    u16::try_from(count).unwrap_or(u16::MAX)
}

/// Since when a party has signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signed {
    /// The day that counts.
    pub on: NaiveDate,
    /// Whether the date could not be read from the paper, so that the day it came stands for it.
    pub is_day_of_receipt: bool,
}

impl Signed {
    /// When a party had signed one complete original (ruling 37); the earliest where it has signed several.
    pub fn by(
        planned: &[PlannedOriginal],
        originals: &[PaperOriginal],
        version: u32,
        party: PartyId,
    ) -> Option<Self> {
        let complete = planned.iter().filter_map(|plan| {
            let (_, signatories) = plan.signing.iter().find(|(id, _)| *id == party)?;
            let original =
                originals.iter().find(|found| found.version == version && found.number == plan.number)?;
            Self::on(original, signatories)
        });
        complete.min_by_key(|signed| signed.on)
    }

    fn on(original: &PaperOriginal, signatories: &[SignatoryId]) -> Option<Self> {
        let mut latest: Option<Self> = None;
        for signatory in signatories {
            let signature = original.signature(*signatory)?;
            let on = signature.counts_from()?;
            let is_day_of_receipt = signature.signed_on.is_none();
            let one = Self { on, is_day_of_receipt };
            latest = Some(match latest {
                Some(earlier) if earlier.on >= on => {
                    Self { is_day_of_receipt: earlier.is_day_of_receipt || is_day_of_receipt, ..earlier }
                }
                Some(earlier) => {
                    Self { is_day_of_receipt: earlier.is_day_of_receipt || is_day_of_receipt, ..one }
                }
                None => one,
            });
        }
        latest
    }
}
