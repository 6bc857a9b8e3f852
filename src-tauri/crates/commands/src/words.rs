//! From the domain to words: languages, findings, actions and names.

use agreement::{Agreement, Finding, FindingCode, Language, SectionKind, SubjectKind, Text};
use locale::{Arg, lists, text_of};
use store::OpSummary;

/// The locale's word for a language of the domain; the two crates do not know each other.
pub const fn tongue(language: Language) -> locale::Language {
    match language {
        Language::Fi => locale::Language::Fi,
        Language::Sv => locale::Language::Sv,
        Language::En => locale::Language::En,
    }
}

/// The words of a code that comes from an enum; a test checks that every code has them.
pub fn of_code(language: Language, prefix: &str, code: &str) -> String {
    let key = format!("{prefix}-{code}");
    text_of(tongue(language), &key, &[]).unwrap_or(key)
}

/// The same words in every language.
pub(crate) fn in_all_languages(prefix: &str, code: &str) -> Text {
    let mut text = Text::default();
    for language in Language::ALL {
        text.set(language, Some(of_code(language, prefix, code)));
    }
    text
}

/// What an action was, in words: with the name of its subject where it had one.
pub(crate) fn of_action(language: Language, op: &OpSummary) -> String {
    let what = of_code(language, "operation", &op.code.code());
    let name = op.params.iter().find(|(name, _)| name == "name").map(|(_, value)| value.as_str());
    match name.filter(|name| !name.is_empty()) {
        Some(name) => {
            locale::words::OperationOf { name: name.into(), what: what.into() }.text(tongue(language))
        }
        None => what,
    }
}

/// The message of a finding.
pub(crate) fn of_finding(language: Language, agreement: &Agreement, finding: &Finding) -> String {
    let arguments = arguments(language, agreement, finding);
    let key = format!("finding-{}", finding.code.code());
    text_of(tongue(language), &key, &arguments).unwrap_or(key)
}

/// A few words for the badge beside the subject; the whole message where there are none.
pub(crate) fn badge_of(language: Language, agreement: &Agreement, finding: &Finding) -> String {
    let arguments = arguments(language, agreement, finding);
    text_of(tongue(language), &format!("brief-{}", finding.code.code()), &arguments)
        .unwrap_or_else(|| of_finding(language, agreement, finding))
}

fn arguments<'a>(language: Language, agreement: &Agreement, finding: &Finding) -> Vec<(&'a str, Arg)> {
    let mut arguments = vec![("name", Arg::from(subject_name(language, agreement, finding)))];
    if let Some(missing) = finding.language {
        arguments.push(("language", of_code(language, "language", missing.code()).into()));
    }
    if finding.code == FindingCode::TextNoFontCanDraw {
        let shown: Vec<String> =
            finding.characters.iter().map(|c| format!("{c} (U+{:04X})", u32::from(*c))).collect();
        arguments.push(("characters", lists::and(tongue(language), &shown).into()));
    }
    if !finding.related.is_empty() {
        let names: Vec<&str> = finding
            .related
            .iter()
            .filter_map(|id| agreement.text.party((*id).into()))
            .map(|party| party.name.shown(language))
            .collect();
        arguments.push(("parties", lists::and(tongue(language), &names).into()));
    }
    arguments
}

fn subject_name(language: Language, agreement: &Agreement, finding: &Finding) -> String {
    // A mandatory section that is not there is a finding about the agreement: the section is what must be named.
    let names_section = finding.subject.kind == SubjectKind::Agreement && finding.section_kind.is_some();
    if let Some(name) = finding.subject.name(agreement, language).filter(|_| !names_section) {
        return name.to_owned();
    }
    match (finding.section_kind, finding.subject.kind) {
        (Some(kind), _) if kind != SectionKind::Custom => of_code(language, "section", kind.code()),
        (_, SubjectKind::Item(kind)) => of_code(language, "item", kind.code()),
        (_, SubjectKind::Agreement) => {
            of_code(language, "agreement-kind", agreement.text.identity.kind.code())
        }
    }
}
