//! Texts in the languages of the agreement, and characters that can be drawn.

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "a task without words",
        |a| a.text.tasks[0].title = Text::default(),
        &[(Code::TextMissingInLanguage, "task", TASK)],
    ),
    (
        "a text in a foreign language only",
        |a| {
            a.text.tasks[0].note = Text::of(Language::En, "note".into());
            a.text.goals[0].description = LocalizedRichText::of(Language::En, RichText::paragraph("more"));
            section(a, SectionKind::Costs).body =
                LocalizedRichText::of(Language::En, RichText::paragraph("own"));
        },
        &[
            (Code::TextMissingInLanguage, "goal", GOAL),
            (Code::TextMissingInLanguage, "task", TASK),
            (Code::TextMissingInLanguage, "section", section_id(SectionKind::Costs)),
        ],
    ),
    (
        "a name in another language is a name",
        |a| {
            a.text.parties[0].name = Text::of(Language::Sv, "S:t Michels stad".into());
        },
        &[],
    ),
    (
        "characters no font has",
        |a| {
            a.text.goals[0].title = fi("tavoite \u{12000}");
            a.text.parties[0].address.street = "\u{12000}".into();
            a.evidence.signatory_names[0].name = "\u{12000}".into();
            a.contacts.persons[0].name = "\u{12000}".into();
        },
        &[
            (Code::TextNoFontCanDraw, "party", PARTY),
            (Code::TextNoFontCanDraw, "contact", CONTACT),
            (Code::TextNoFontCanDraw, "goal", GOAL),
            (Code::TextNoFontCanDraw, "party", PARTY),
        ],
    ),
    (
        "two languages",
        |a| {
            a.text = both_languages(&a.text);
            a.text.identity.prevailing = None;
            a.text.tasks[0].title.sv = None;
        },
        &[(Code::TextMissingInLanguage, "task", TASK), (Code::PrevailingNotSaid, "agreement", AGREEMENT)],
    ),
];
