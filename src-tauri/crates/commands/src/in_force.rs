//! Which parties the agreement binds on a day.

use crate::wire::{InForceParty, InForceRequest, InForceView};
use crate::{CommandError, Desk, words};
use agreement::{AgreementId, Language, Locked, PartyInForce, TakingEffect, ValidityEnd, in_force as places};
use locale::words as say;
use std::sync::Arc;
use store::LockedText;

/// The parties in force on a day: of the last version that binds anybody on it, as the version before stays valid until the
/// next one is in force (ruling 10); of the last locked one while none does.
pub fn in_force(desk: &Desk, request: InForceRequest) -> Result<InForceView, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let on = session.day(&request.on)?;
    let agreement = session.agreement(id)?;
    let versions = session.workspace.read().versions(id)?;
    let mut shown: Option<(Arc<LockedText>, Vec<PartyInForce>)> = None;
    for version in versions.iter().rev() {
        let locked = session.locked_text(id, version.number)?;
        let of = Locked { version: version.number, text: &locked.text };
        let parties = places(of, &agreement.evidence);
        let binds = parties.iter().any(|party| party.on(on));
        if binds || shown.is_none() {
            shown = Some((locked, parties));
        }
        if binds {
            break;
        }
    }
    let language = session.language;
    let Some((locked, parties)) = shown else {
        let rule = rule_in_words(language, agreement.text.terms.validity.takes_effect);
        return Ok(InForceView {
            on,
            version: None,
            starts_on: None,
            ends_on: None,
            rule,
            parties: Vec::new(),
        });
    };
    let validity = &locked.text.terms.validity;
    let binds = parties.iter().any(|party| party.on(on));
    Ok(InForceView {
        on,
        version: binds.then_some(locked.version.number),
        starts_on: validity.start,
        ends_on: if let ValidityEnd::On { date } = validity.end { Some(date) } else { None },
        rule: rule_in_words(language, validity.takes_effect),
        parties: parties
            .iter()
            .zip(1..)
            .map(|(party, number)| InForceParty {
                id: party.party.0,
                number,
                name: locked
                    .text
                    .party(party.party)
                    .map(|party| party.name.shown(language).to_owned())
                    .unwrap_or_default(),
                in_force: party.on(on),
                since: party.since.ok(),
                hindrance: party.since.err(),
            })
            .collect(),
    })
}

/// The rule of taking effect as the agreement says it.
pub(crate) fn rule_in_words(language: Language, rule: Option<TakingEffect>) -> String {
    let tongue = words::tongue(language);
    match rule {
        None => String::new(),
        Some(TakingEffect::AllSigned) => say::DocumentTakesEffectAllSigned.text(tongue),
        Some(TakingEffect::CountSigned { count }) => {
            say::DocumentTakesEffectCountSigned { count: i64::from(count).into() }.text(tongue)
        }
        Some(TakingEffect::EachForItsOwnPart) => say::DocumentTakesEffectEach.text(tongue),
        Some(TakingEffect::DecisionsFinal) => say::DocumentTakesEffectFinal.text(tongue),
    }
}
