//! The signatures stage of this far: who decides, who signs and in which capacity, how many originals.

use crate::wire::{OneAgreement, SignaturesView, SigningParty};
use crate::{CommandError, Desk, frame, parties};

/// The signatures stage.
pub fn signatures(desk: &Desk, request: OneAgreement) -> Result<SignaturesView, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let originals = &agreement.text.terms.originals;
    let joining = agreement.text.joining().enumerate();
    Ok(SignaturesView {
        parties: joining
            .map(|(index, party)| SigningParty {
                id: party.id.0,
                number: frame::narrow(index + 1),
                name: party.name.shown(session.language).to_owned(),
                decision_maker: party.decision_maker.as_ref().map(parties::decision_maker_form),
                signatories: parties::signatory_forms(&agreement, party),
            })
            .collect(),
        practice: originals.practice,
        count: originals.count,
        kept_by: (&originals.kept_by).into(),
    })
}
