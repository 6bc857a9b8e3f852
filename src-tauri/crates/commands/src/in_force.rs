//! Which parties the agreement binds on a day.

use crate::wire::{InForceParty, InForceRequest, InForceView};
use crate::{CommandError, Desk, Session, words};
use agreement::{AgreementId, Language, Locked, PartyInForce, TakingEffect, ValidityEnd, in_force as places};
use chrono::NaiveDate;
use locale::{dates, words as say};
use std::sync::Arc;
use store::LockedText;

/// The parties in force on a day: of the last version that binds anybody on it, as the version before stays valid until the
/// next one is in force (ruling 10); of the last locked one while none does.
pub fn in_force(desk: &Desk, request: InForceRequest) -> Result<InForceView, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let on = session.day(&request.on)?;
    let agreement = session.agreement(id)?;
    let language = session.language;
    let Some((locked, parties)) = places_on(&mut session, id, on)? else {
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

/// The version that counts on a day and the place of its parties; none while nothing is locked.
pub(crate) fn places_on(
    session: &mut Session,
    id: AgreementId,
    on: NaiveDate,
) -> Result<Option<(Arc<LockedText>, Vec<PartyInForce>)>, CommandError> {
    let agreement = session.agreement(id)?;
    let versions = session.workspace.read().versions(id)?;
    let mut last = None;
    for version in versions.iter().rev() {
        let locked = session.locked_text(id, version.number)?;
        let parties = places(Locked { version: version.number, text: &locked.text }, &agreement.evidence);
        if parties.iter().any(|party| party.on(on)) {
            return Ok(Some((locked, parties)));
        }
        last.get_or_insert((locked, parties));
    }
    Ok(last)
}

/// A party's place on a day, in words: since when the agreement binds it, or what keeps it out.
pub(crate) fn in_words(language: Language, party: &PartyInForce, on: NaiveDate) -> String {
    let tongue = words::tongue(language);
    match party.since {
        Err(hindrance) => words::of_code(language, "hindrance", hindrance.code()),
        Ok(_) if party.until.is_some_and(|until| until < on) => say::InforceNoLonger.text(tongue),
        Ok(since) if since > on => say::InforceNotYet { date: dates::date(since).into() }.text(tongue),
        Ok(since) => say::InforcePartySince { date: dates::date(since).into() }.text(tongue),
    }
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
        Some(TakingEffect::StartOrLaterSignature) => say::DocumentTakesEffectStartOrLater.text(tongue),
        Some(TakingEffect::DecisionsFinal) => say::DocumentTakesEffectFinal.text(tongue),
    }
}
