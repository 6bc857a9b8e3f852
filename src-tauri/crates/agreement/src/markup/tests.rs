//! Facts about the markup of clauses.

use super::*;
use crate::{Block, ListItem, RichText, SectionId, Span, WholeWord};
use uuid::Uuid;

const LEAVING: SectionId = SectionId(Uuid::from_u128(21));

fn filled(text: &str, language: Language) -> (String, RichText) {
    let clause = parse_clause(text, language).expect("a clause");
    let section_of = |kind| (kind == SectionKind::Leaving).then_some(LEAVING);
    clause.fill(&WholeWord::default(), &section_of, &|kind| format!("<{}>", kind.code()))
}

fn words(text: &str) -> Vec<Span> {
    vec![Span::Text { text: text.into() }]
}

fn item(text: &str, children: Vec<Block>) -> ListItem {
    ListItem { spans: words(text), children }
}

#[test]
fn a_clause_keeps_its_headings_paragraphs_and_nested_lists() {
    let text = "\u{feff}# Otsikko\r\n> Milloin\r\n> tämä.\r\n\r\nEnsimmäinen\r\nkappale.\r\n\r\n## Väliotsikko\r\n\
                1. yksi\r\n   jatkuu\r\n  - alakohta\r\n  - toinen\r\n    1. kolmas taso\r\n2. kaksi\r\n- luettelo\r\n";
    let clause = parse_clause(text, Language::Fi).expect("a clause");
    assert_eq!(clause.note(), Some("Milloin tämä."));
    let (title, body) = filled(text, Language::Fi);
    assert_eq!(title, "Otsikko");
    let third = Block::Numbered { items: vec![item("kolmas taso", vec![])] };
    let second = Block::Bullets { items: vec![item("alakohta", vec![]), item("toinen", vec![third])] };
    let expected = [
        Block::Paragraph { spans: words("Ensimmäinen kappale.") },
        Block::Heading { text: "Väliotsikko".into() },
        Block::Numbered { items: vec![item("yksi jatkuu", vec![second]), item("kaksi", vec![])] },
        Block::Bullets { items: vec![item("luettelo", vec![])] },
    ];
    assert_eq!(body.blocks, expected);
}

#[test]
fn references_are_bound_where_the_section_exists_and_named_where_it_does_not() {
    let (_, body) = filled("# T\n\nKatso [[leaving]] ja [[disputes]].", Language::Fi);
    let expected = vec![
        Span::Text { text: "Katso ".into() },
        Span::SectionRef { section: LEAVING },
        Span::Text { text: " ja ".into() },
        Span::Emphasis { text: "<disputes>".into() },
        Span::Text { text: ".".into() },
    ];
    assert_eq!(body.blocks, [Block::Paragraph { spans: expected }]);
}

#[test]
fn the_word_for_the_whole_stands_in_the_form_of_the_sentence() {
    let cases = [
        (
            Language::Fi,
            "Osallistuvat {{whole:ine}} ja {{whole:part}}.",
            "Osallistuvat perhekeskuksessa ja perhekeskusta.",
        ),
        (Language::Fi, "{{whole:gen}} työ. {{whole}} on", "Perhekeskuksen työ. Perhekeskus on"),
        (
            Language::Sv,
            "I {{whole:def}} och {{whole:defgen}} {{whole}}",
            "I familjecentret och familjecentrets familjecenter",
        ),
        (Language::En, "The {{whole}} is", "The family centre is"),
    ];
    for (language, text, expected) in cases {
        let (_, body) = filled(&format!("# T\n\n{text}"), language);
        assert_eq!(body, RichText::paragraph(expected), "one span of words: {text}");
    }
    let (_, body) = filled("# T\n\nYhteinen *{{whole}}* tai. *{{whole}}* on", Language::Fi);
    assert_eq!(body.plain(), "Yhteinen perhekeskus tai. Perhekeskus on");
}

#[test]
fn mistakes_are_told_with_their_line() {
    use MarkupErrorCode::*;
    let cases = [
        ("", 1, NoTitle),
        ("Otsikko\n\nteksti", 1, NoTitle),
        ("# \n\nteksti", 1, NoTitle),
        ("# T\n", 1, NoText),
        ("# T\n\nteksti\n\n# Toinen", 5, SecondTitle),
        ("# T\n\n##\n", 3, Empty),
        ("# T\n\n1. yksi\n2.", 4, Empty),
        ("# T\n\nyksi *kaksi", 3, OpenEmphasis),
        ("# T\n\nyksi ** kaksi", 3, OpenEmphasis),
        ("# T\n\n[[leaving", 3, OpenReference),
        ("# T\n\n[[nowhere]]", 3, UnknownSection),
        ("# T\n\n[[custom]]", 3, UnknownSection),
        ("# T [[leaving]]\n\nteksti", 1, ReferenceHere),
        ("# T\n\n*[[leaving]]*", 3, ReferenceHere),
        ("# T\n\n{{whole", 3, OpenPlaceholder),
        ("# T\n\n{{whole:def}}", 3, UnknownPlaceholder),
        ("# T\n\n{{party}}", 3, UnknownPlaceholder),
        ("# T\n\n1. a\n - b", 4, Indent),
        ("# T\n\n1. a\n    - b", 4, Indent),
        ("# T\n\n  - b", 3, Indent),
        ("# T\n\n1. a\n  - b\n    - c\n      - d", 6, TooDeep),
        ("# T\n\nteksti\tsarkain", 3, Control),
    ];
    for (text, line, code) in cases {
        assert_eq!(parse_clause(text, Language::Fi), Err(MarkupError { line, code }), "{text:?}");
    }
}

#[test]
fn a_line_that_begins_with_a_year_or_a_dash_in_a_word_is_no_point() {
    let (_, body) = filled("# T\n\nVuosina\n2027. -luvulla\n-luku", Language::Fi);
    assert_eq!(body, RichText::paragraph("Vuosina 2027. -luvulla -luku"));
}

#[test]
fn a_body_is_untouched_until_somebody_edits_it() {
    let clause =
        parse_clause("# T\n\n{{whole}} ja [[leaving]] ja [[disputes]].", Language::Fi).expect("a clause");
    let title = |kind: SectionKind| kind.code().to_owned();
    let kind_of = |id| (id == LEAVING).then_some(SectionKind::Leaving);
    let whole = WholeWord::default();
    let section_of = |kind| (kind == SectionKind::Leaving).then_some(LEAVING);
    let (_, mut body) = clause.fill(&whole, &section_of, &title);
    assert!(clause.is_untouched(&body, &whole, &kind_of, &title), "just filled");
    let (_, unbound) = clause.fill(&whole, &|_| None, &title);
    assert!(clause.is_untouched(&unbound, &whole, &kind_of, &title), "filled before the section was there");
    let other = WholeWord { fi: "verkosto".into(), ..WholeWord::default() };
    assert!(!clause.is_untouched(&body, &other, &kind_of, &title), "the word was another");
    if let Some(Block::Paragraph { spans }) = body.blocks.first_mut() {
        spans.push(Span::Text { text: "".into() });
        assert!(clause.is_untouched(&body, &whole, &kind_of, &title), "nothing to read was added");
    }
    body.blocks.push(Block::Paragraph { spans: words("Lisäys.") });
    assert!(!clause.is_untouched(&body, &whole, &kind_of, &title), "edited");
}

#[test]
fn list_files_hold_one_entry_a_line() {
    let entry =
        |text: &str, more: Option<&str>| ListEntry { text: text.into(), more: more.map(str::to_owned) };
    let cases = [
        (ListForm::Definitions, "osapuoli: se: joka\n\n", Ok(vec![entry("osapuoli", Some("se: joka"))])),
        (
            ListForm::Dashed,
            "Laki (1/2020) — hallinto\nMuu",
            Ok(vec![entry("Laki (1/2020)", Some("hallinto")), entry("Muu", None)]),
        ),
        (ListForm::Lines, "Toive: yksi — kaksi", Ok(vec![entry("Toive: yksi — kaksi", None)])),
        (ListForm::Definitions, "osapuoli", Err(MarkupError { line: 1, code: MarkupErrorCode::NoSeparator })),
        (
            ListForm::Lines,
            "a\n{{whole}}",
            Err(MarkupError { line: 2, code: MarkupErrorCode::UnknownPlaceholder }),
        ),
    ];
    for (form, text, expected) in cases {
        assert_eq!(parse_list_file(text, form), expected, "{text:?}");
    }
}

#[test]
fn the_name_of_a_clause_file_tells_its_section() {
    let origin = ClauseOrigin::from_file_stem("background--renewal").expect("an origin");
    assert_eq!((origin.kind, origin.alternative.as_str()), (SectionKind::Background, "renewal"));
    assert_eq!(origin.file_stem(), "background--renewal");
    for stem in ["nowhere", "custom", "background--", "--renewal", ""] {
        assert_eq!(ClauseOrigin::from_file_stem(stem), None, "{stem:?}");
    }
}
