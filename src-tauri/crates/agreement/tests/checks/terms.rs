//! The agreement text: sections, validity, bodies, references.

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "no title",
        |a| a.text.identity.title = Text::default(),
        &[(Code::AgreementWithoutTitle, "agreement", AGREEMENT)],
    ),
    (
        "an empty section",
        |a| section(a, SectionKind::Contacts).body = LocalizedRichText::default(),
        &[(Code::MandatorySectionEmpty, "section", section_id(SectionKind::Contacts))],
    ),
    (
        "an empty section with typed content",
        |a| {
            section(a, SectionKind::Bodies).body = LocalizedRichText::default();
        },
        &[],
    ),
    (
        "a section left out without a reason",
        |a| section(a, SectionKind::Disputes).left_out = Some(fi(" ")),
        &[(Code::MandatorySectionEmpty, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "a section left out with a reason",
        |a| {
            section(a, SectionKind::Disputes).left_out = Some(fi("sovitaan erikseen"));
        },
        &[],
    ),
    (
        "a section removed",
        |a| a.text.sections.retain(|section| section.kind != SectionKind::Disputes),
        &[(Code::MandatorySectionEmpty, "agreement", AGREEMENT)],
    ),
    (
        "an optional section removed",
        |a| {
            a.text.sections.retain(|section| section.kind != SectionKind::Communication);
        },
        &[],
    ),
    (
        "content without its section",
        |a| {
            a.text.sections.retain(|section| section.kind != SectionKind::Definitions);
        },
        &[(Code::ContentWithoutSection, "agreement", AGREEMENT)],
    ),
    (
        "content in a section left out",
        |a| section(a, SectionKind::Bodies).left_out = Some(fi("ei tarvita")),
        &[(Code::ContentWithoutSection, "section", section_id(SectionKind::Bodies))],
    ),
    (
        "no start",
        |a| a.text.terms.validity.start = None,
        &[(Code::NoStartDate, "section", section_id(SectionKind::Validity))],
    ),
    (
        "no rule",
        |a| a.text.terms.validity.takes_effect = None,
        &[(Code::NoTakingEffectRule, "section", section_id(SectionKind::Validity))],
    ),
    (
        "more signatures than parties",
        |a| {
            a.text.terms.validity.takes_effect = Some(TakingEffect::CountSigned { count: 3 });
        },
        &[(Code::TakingEffectCountTooHigh, "section", section_id(SectionKind::Validity))],
    ),
    (
        "as many signatures as parties",
        |a| {
            a.text.terms.validity.takes_effect = Some(TakingEffect::CountSigned { count: 2 });
        },
        &[],
    ),
    (
        "no end",
        |a| a.text.terms.validity.end = ValidityEnd::NotGiven,
        &[(Code::ValidityWithoutEnd, "section", section_id(SectionKind::Validity))],
    ),
    (
        "the end before the start",
        |a| {
            a.text.terms.validity.end = ValidityEnd::On { date: day(2026, 12, 31) };
        },
        &[(Code::EndBeforeStart, "section", section_id(SectionKind::Validity))],
    ),
    (
        "an agreement of one day",
        |a| a.text.terms.validity.end = ValidityEnd::On { date: day(2027, 1, 1) },
        &[],
    ),
    (
        "a reason in a foreign language only",
        |a| {
            section(a, SectionKind::Disputes).left_out = Some(Text::of(Language::En, "elsewhere".into()));
        },
        &[(Code::TextMissingInLanguage, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "no notice",
        |a| a.text.terms.validity.notice_months = None,
        &[(Code::NoticeMissing, "section", section_id(SectionKind::Leaving))],
    ),
    (
        "client data not said",
        |a| a.text.terms.data_protection.client_data = None,
        &[(Code::ClientDataNotSaid, "section", section_id(SectionKind::DataProtection))],
    ),
    (
        "a bare body",
        |a| {
            let body = &mut a.text.bodies[0];
            (body.chair, body.meetings_a_year, body.seats) = (Text::default(), None, vec![]);
        },
        &[
            (Code::BodyWithoutChair, "body", BODY),
            (Code::BodyWithoutMeetings, "body", BODY),
            (Code::BodyWithoutSeats, "body", BODY),
        ],
    ),
    (
        "a term undefined",
        |a| a.text.definitions[0].definition = Text::default(),
        &[(Code::DefinitionWithoutText, "definition", DEFINITION)],
    ),
    (
        "a nameless appendix",
        |a| a.text.appendices[0].title = Text::default(),
        &[(Code::AppendixWithoutTitle, "appendix", APPENDIX)],
    ),
    (
        "a reference to nowhere",
        |a| refer(a, Span::SectionRef { section: SectionId(AGREEMENT) }),
        &[(Code::SectionRefBroken, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "a reference to a section left out",
        |a| {
            section(a, SectionKind::Communication).left_out = Some(Text::default());
            refer(a, Span::SectionRef { section: SectionId(section_id(SectionKind::Communication)) });
        },
        &[(Code::SectionRefBroken, "section", section_id(SectionKind::Disputes))],
    ),
    (
        "a term of nowhere",
        |a| {
            refer(a, Span::Term { definition: DefinitionId(AGREEMENT), text: "verkosto".into() });
        },
        &[(Code::TermRefBroken, "section", section_id(SectionKind::Disputes))],
    ),
];
