//! An agreement as plain text, in the order in which it prints: what `show` says to a person.

use crate::{in_force, words};
use agreement::{Agreement, AgreementLanguages, Language, PartyInForce};
use chrono::NaiveDate;
use document::{DocumentKind, Options, compose, plain_text};
use locale::{dates, words as say};
use store::LockedText;

/// The working text in the language, or in the agreement's first where it is not made in that one.
pub(super) fn text(agreement: &Agreement, wanted: Language) -> String {
    let made_in = agreement.text.identity.languages.languages();
    let language = if made_in.contains(&wanted) { wanted } else { made_in[0] };
    let languages = match language {
        Language::Fi => AgreementLanguages::Fi,
        Language::Sv => AgreementLanguages::Sv,
        Language::En => AgreementLanguages::En,
    };
    plain_text(&compose(agreement, &Options::new(DocumentKind::Agreement, languages, true)))
}

/// Whom the locked agreement binds on a day, a party a line.
pub(super) fn in_force(
    language: Language,
    locked: &LockedText,
    places: &[PartyInForce],
    on: NaiveDate,
) -> String {
    let title = say::KindRecordInForce { date: dates::date(on).into() }.text(words::tongue(language));
    let version = crate::versions::name(language, locked.version.number);
    let mut text = format!("\n{title}: {version}\n");
    for (place, number) in places.iter().zip(1..) {
        let name = locked.text.party(place.party).map(|party| party.name.shown(language)).unwrap_or_default();
        let line = format!("{number} {name}: {}\n", in_force::in_words(language, place, on));
        text.push_str(&line);
    }
    text
}
