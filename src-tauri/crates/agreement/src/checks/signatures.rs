//! Checks of who signs, and of the originals on paper.

use super::{Finding, FindingCode, Subject, in_section};
use crate::{Agreement, Capacity, ItemKind, SectionKind};

pub(super) fn check(agreement: &Agreement, found: &mut Vec<Finding>) {
    for party in agreement.text.joining() {
        let subject = Subject::item(ItemKind::Party, party.id.0);
        let untitled = party.signatories.iter().any(|signatory| signatory.title.tidy().is_empty());
        if untitled || party.signatories.is_empty() {
            found.push(Finding::new(FindingCode::PartyWithoutSignatoryTitle, subject));
        }
        // A counter-signer confirms the other signature and is not the second of two.
        let signing = party.signatories.iter().filter(|signatory| !signatory.counter_signs);
        let jointly = signing.clone().any(|signatory| signatory.capacity == Capacity::TwoJointly);
        if jointly && signing.count() < 2 {
            found.push(Finding::new(FindingCode::SecondSignatoryMissing, subject));
        }
    }
    if agreement.text.terms.originals.practice.is_none() {
        found.push(in_section(FindingCode::OriginalsNotAgreed, agreement, SectionKind::Signatures));
    }
}
