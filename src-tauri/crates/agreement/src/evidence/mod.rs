//! The evidence record: what shows that parties decided and signed. Every entry names the locked version it is about;
//! none is hashed into a text (ruling 1).

mod approval;
mod final_date;
mod findings;
mod in_force;
mod originals;
mod progress;
mod scans;
mod sheets;
mod signed_file;

pub use approval::{Approval, ApprovalState, DecisionResult, DecisionStep, LegallyFinal, Reminder};
pub use final_date::proposed_final_day;
pub use findings::evidence_findings;
pub use in_force::{Hindrance, PartyInForce, in_force};
pub use originals::{
    PaperOriginal, PaperSignature, PaperState, PlannedOriginal, SignatureMethod, Signed, planned_originals,
};
pub use progress::{NextStep, PartyProgress, progress};
pub use scans::{ScanReading, ScanState, ScannedPage};
pub use sheets::SheetPage;
pub use signed_file::{SignedField, SignedFile};

use crate::{PartyId, SignatoryId, TextRecord};
use serde::{Deserialize, Serialize};

/// The name of a signatory, printed on signature sheets only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatoryName {
    /// The signatory of the text.
    pub signatory: SignatoryId,
    /// Name in clear.
    pub name: String,
}

/// The evidence of one agreement, of all its versions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EvidenceRecord {
    /// Names, at most one a signatory.
    pub signatory_names: Vec<SignatoryName>,
    /// What the parties decided: at most one entry for each version and party.
    pub approvals: Vec<Approval>,
    /// The ledger of originals: at most one entry for each version and number.
    pub originals: Vec<PaperOriginal>,
    /// Pages that came back scanned.
    pub scans: Vec<ScannedPage>,
}

/// A locked version as the evidence is read against it.
#[derive(Debug, Clone, Copy)]
pub struct Locked<'a> {
    /// Its number, from 1.
    pub version: u32,
    /// Its text.
    pub text: &'a TextRecord,
}

/// What one party would have to do again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapse {
    /// The party.
    pub party: PartyId,
    /// Whether it has decided.
    pub decided: bool,
    /// Whether its decision allows minor corrections, so that it can hold for the next version.
    pub has_mandate: bool,
    /// How many signatures it has given.
    pub signatures: usize,
}

impl EvidenceRecord {
    /// What a party has decided about a version.
    pub fn approval(&self, version: u32, party: PartyId) -> Option<&Approval> {
        self.approvals.iter().find(|approval| approval.version == version && approval.party == party)
    }

    /// An original of a version.
    pub fn original(&self, version: u32, number: u16) -> Option<&PaperOriginal> {
        self.originals.iter().find(|original| original.version == version && original.number == number)
    }

    /// The name of a signatory; empty where none is known.
    pub fn name_of(&self, signatory: SignatoryId) -> &str {
        let found = self.signatory_names.iter().find(|name| name.signatory == signatory);
        found.map_or("", |name| name.name.as_str())
    }

    /// What would lapse if a version were followed by another: decisions made and signatures given about it, by party in
    /// the order of its text.
    pub fn lapsing(&self, locked: Locked<'_>) -> Vec<Lapse> {
        let planned = planned_originals(locked.text);
        let lapse = |party: PartyId| {
            let approval = self.approval(locked.version, party);
            let signatures = planned.iter().flat_map(|plan| {
                let signatories = plan.signing.iter().filter(move |(id, _)| *id == party);
                let original = self.original(locked.version, plan.number);
                signatories.flat_map(|(_, ids)| ids).filter_map(move |id| original?.signature(*id))
            });
            Lapse {
                party,
                decided: approval.is_some_and(|found| found.steps.iter().any(|step| step.result.is_some())),
                has_mandate: approval.is_some_and(Approval::has_mandate),
                signatures: signatures
                    .filter(|signature| signature.signed_on.is_some() || signature.received_on.is_some())
                    .count(),
            }
        };
        let parties = locked.text.joining().map(|party| lapse(party.id));
        parties.filter(|lapse| lapse.decided || lapse.signatures > 0).collect()
    }

    /// The evidence that is about one version.
    pub fn of_version(&self, version: u32) -> Self {
        Self {
            signatory_names: self.signatory_names.clone(),
            approvals: self.approvals.iter().filter(|entry| entry.version == version).cloned().collect(),
            originals: self.originals.iter().filter(|entry| entry.version == version).cloned().collect(),
            scans: self.scans.iter().filter(|entry| entry.version == Some(version)).cloned().collect(),
        }
    }
}
