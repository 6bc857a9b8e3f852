//! Who signs.

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "nobody signs",
        |a| a.text.parties[0].signatories.clear(),
        &[(Code::PartyWithoutSignatoryTitle, "party", PARTY)],
    ),
    (
        "a signatory without title",
        |a| a.text.parties[0].signatories[0].title = Text::default(),
        &[(Code::PartyWithoutSignatoryTitle, "party", PARTY)],
    ),
    (
        "two jointly, but one",
        |a| a.text.parties[0].signatories[0].capacity = Capacity::TwoJointly,
        &[(Code::SecondSignatoryMissing, "party", PARTY)],
    ),
    (
        "two jointly with a counter-signer",
        |a| {
            let signatories = &mut a.text.parties[0].signatories;
            signatories[0].capacity = Capacity::TwoJointly;
            signatories.push(Signatory {
                id: SignatoryId(AGREEMENT),
                counter_signs: true,
                ..signatories[0].clone()
            });
        },
        &[(Code::SecondSignatoryMissing, "party", PARTY)],
    ),
    (
        "originals not agreed",
        |a| a.text.terms.originals.practice = None,
        &[(Code::OriginalsNotAgreed, "section", section_id(SectionKind::Signatures))],
    ),
    (
        "a host that left",
        |a| a.text.terms.coordination.host = Some(PartyId(AGREEMENT)),
        &[(Code::LeftPartyStillReferenced, "section", section_id(SectionKind::Coordination))],
    ),
];
