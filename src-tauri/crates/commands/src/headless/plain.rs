//! An agreement as plain text, in the order in which it prints: what `show` says to a person.

use agreement::Agreement;
use agreement::{AgreementLanguages, Language};
use document::{DocumentKind, Options, compose, plain_text};

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
