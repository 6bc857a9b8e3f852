//! Facts about languages: parallel texts, missing translations, and letters of the Sámi languages.

use agreement::{Agreement, AgreementLanguages, Language as Words};
use document::*;

use crate::{model, reading};

fn printed(agreement: &Agreement, languages: AgreementLanguages, draft: bool) -> Vec<u8> {
    let pages = lay_out(
        &compose(agreement, &Options::new(DocumentKind::Agreement, languages, draft)),
        &mut Cache::default(),
    );
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}: {problems:#?}", languages.code());
    pages.to_pdf()
}

#[test]
fn parallel_headings_are_read_one_after_the_other_even_by_readers_without_the_structure() {
    let agreement = model::agreement();
    let raw = reading::pages(&printed(&agreement, AgreementLanguages::FiSv, false)).join("\n");
    let raw = raw.split_whitespace().collect::<Vec<_>>().join(" ");
    let composition =
        compose(&agreement, &Options::new(DocumentKind::Agreement, AgreementLanguages::FiSv, false));
    let mut wrapped = 0;
    for block in &composition.blocks {
        let Kind::Parallel { left, right } = &block.kind else { continue };
        for kind in left.iter().chain(right).map(|block| &block.kind) {
            let Kind::Heading { number: Some(number), text, .. } = kind else { continue };
            let heading = format!("{number} {}", text.plain());
            assert!(raw.contains(&heading), "{heading:?} is not read in one piece");
            wrapped += usize::from(heading.len() > 30);
        }
    }
    assert!(wrapped > 3, "only {wrapped} headings are long enough to need two lines");
}

#[test]
fn parallel_texts_say_which_one_prevails() {
    let agreement = model::agreement();
    let text = reading::text(&printed(&agreement, AgreementLanguages::FiSv, false), None);
    for line in [
        "Suomen- ja ruotsinkielinen teksti ovat yhtä todistusvoimaiset.",
        "Den finska och den svenska texten är lika giltiga.",
    ] {
        assert!(text.contains(line), "{line:?} is missing");
    }
}

#[test]
fn the_matrix_of_two_languages_has_the_letters_and_the_names_of_both() {
    let agreement = model::agreement();
    let matrix = |languages| {
        let composition = compose(&agreement, &Options::new(DocumentKind::Agreement, languages, false));
        composition.blocks.into_iter().find_map(|block| match block.kind {
            Kind::Matrix(matrix) => Some(matrix),
            _ => None,
        })
    };
    let letters = |languages| -> Vec<String> {
        let matrix = matrix(languages).expect("there is a matrix");
        matrix.legend.into_iter().map(|letter| letter.letter).collect()
    };
    assert_eq!(letters(AgreementLanguages::Sv), ["A", "G", "D", "I"]);
    assert_eq!(letters(AgreementLanguages::FiSv), ["V/A", "T/G", "O/D", "I"]);
    let both = matrix(AgreementLanguages::FiSv).expect("there is a matrix");
    let names: Vec<String> = both.columns.iter().take(5).map(|column| column.name.plain()).collect();
    assert_eq!(names, ["Mikkeli\nS:t Michel", "Savonlinna\nNyslott", "Pieksämäki", "Hva\nVfo", "Juva"]);
    assert_eq!(both.columns[0].name.spans[2].language, Some(Words::Sv), "the second name is Swedish");
    let task = both.groups[1].rows[0].text.plain();
    assert!(task.contains("(kukin omalla alueellaan)\n"), "{task:?} says how in its own language");
}

#[test]
fn english_dates_have_their_month_in_words_and_finnish_and_swedish_ones_in_digits() {
    let agreement = model::agreement();
    for (languages, wanted, other) in [
        (AgreementLanguages::En, "31 December 2027", "31.12.2027"),
        (AgreementLanguages::Fi, "31.12.2027", "31. joulukuuta 2027"),
        (AgreementLanguages::Sv, "31.12.2027", "31 december 2027"),
    ] {
        let composition = compose(&agreement, &Options::new(DocumentKind::Agreement, languages, false));
        let text = plain_text(&composition);
        assert!(text.contains(wanted), "{wanted} is missing");
        assert!(!text.contains(other), "{other} is found");
        let date = composition.furniture.date.unwrap_or_default();
        assert_eq!(date.contains("October"), languages == AgreementLanguages::En, "{date} in the header");
    }
}

#[test]
fn the_second_name_of_a_party_that_signs_stands_under_the_first() {
    use document::drawing::Mark;
    let options = Options::new(DocumentKind::SignatureSheets, AgreementLanguages::FiSv, false);
    let pages = lay_out(&compose(&model::agreement(), &options), &mut Cache::default());
    let left = |name: &str| {
        pages.drawn(0).into_iter().find_map(|drawn| match drawn.mark {
            Mark::Text { words, .. } => {
                let text: String = words.iter().map(|word| &*word.text).collect();
                (text.replace('\u{A0}', " ") == name).then_some(drawn.x)
            }
            _ => None,
        })
    };
    let (first, second) = (left("Mikkelin kaupunki"), left("S:t Michels stad"));
    assert!(first.is_some(), "the party signs on the first sheet");
    assert_eq!(first, second);
}

#[test]
fn beside_words_that_are_not_translated_stands_that_the_translation_is_missing() {
    let mut agreement = model::agreement();
    agreement.text.tasks[0].title.set(Words::Sv, None);
    agreement.text.sections[2].body.set(Words::Sv, None);
    let finnish = agreement.text.sections[2].body.get(Words::Fi).expect("there is Finnish").plain();
    let first: String = finnish.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    for draft in [true, false] {
        let text = reading::text(&printed(&agreement, AgreementLanguages::FiSv, draft), None);
        assert!(
            text.contains("Den svenska texten saknas."),
            "draft {draft}: the gap is passed over in silence"
        );
        assert_eq!(
            text.matches(&first).count(),
            1,
            "draft {draft}: the Finnish text stands in its own column only"
        );
        assert_eq!(
            text.contains("[översättning saknas]"),
            draft,
            "cells are marked in drafts, and in drafts only"
        );
    }
}

#[test]
fn untranslated_words_carry_a_line_in_the_margin_of_drafts() {
    let mut agreement = model::agreement();
    agreement.text.sections[2].body.set(Words::Sv, None);
    let marked = |draft| {
        let composition =
            compose(&agreement, &Options::new(DocumentKind::Agreement, AgreementLanguages::Sv, draft));
        composition.blocks.iter().filter(|block| block.marked).count()
    };
    assert!(marked(true) > 1, "the words and the remark above them are marked");
    assert_eq!(marked(false), 0);
}

/// Small and capital letters of Northern, Inari and Skolt Sámi, with the marks of Skolt Sámi, in words.
const SAMI: [&str; 8] = [
    "Deanu gielda, Kárášjohka, Čáhcesuolu, Eŋgeliid, Šaŋgalasjohka, Ŧohpput, Žiebir",
    "áčđŋšŧž ÁČĐŊŠŦŽ",
    "Aanaar kieldâ, Ucjuuhâ, Njellim, Čovčjävri, Kuáivi, Šiiđâ, Aavžijävri",
    "áâäčđŋšž ÁÂÄČĐŊŠŽ",
    "Aanar kåʹdd, Čeʹvetjäuʹrr, Njeäʹllem, Kueʹšǩâr, Ǩiõllsest, Ǧiõlli, Põõǥǥin, Ʒõõǥǥ, Ǯuõǥǥ",
    "âåäčđǥǧǩŋõšžʒǯʹʼˈ ÂÅÄČĐǤǦǨŊÕŠŽƷǮ",
    "Sääʹmteʹǧǧ",
    "Sámediggi",
];

/// The texts above in every style the pages have: headings, running text, tables, notes, names, signature blocks.
fn in_every_style() -> Vec<Block> {
    let mut blocks = Vec::new();
    for (bold, italic) in [(false, false), (true, false), (false, true), (true, true)] {
        let text = |words: &str| Text::from(Span { bold, italic, ..Span::name(words) });
        for words in SAMI {
            for manner in [Manner::Body, Manner::Wide, Manner::Note, Manner::Remark] {
                blocks.push(Block::new(Kind::Paragraph { text: text(words), manner }));
            }
            blocks.push(Block::new(Kind::Heading { rank: 1, size: 1, number: None, text: text(words) }));
            blocks.push(Block::new(Kind::KeyValues(vec![KeyValue {
                key: text("Sámi"),
                value: text(words),
                anchor: None,
            }])));
        }
    }
    blocks
}

#[test]
fn sami_names_are_drawn_and_read_back_in_every_style() {
    let composition = Composition {
        language: Language::Fi,
        title: SAMI[6].to_owned(),
        dated: None,
        furniture: Furniture { sender: SAMI[7].to_owned(), ..Furniture::default() },
        blocks: in_every_style(),
        numbered_lines: false,
        parts: Vec::new(),
        attachment: None,
        evidence: None,
    };
    let pages = lay_out(&composition, &mut Cache::default());
    assert_eq!(pages.problems(), Vec::new());
    let text = reading::text(&pages.to_pdf(), None);
    for words in SAMI {
        let times = 4 * 6;
        assert!(
            text.matches(words).count() >= times,
            "{words:?}: {} of {times}",
            text.matches(words).count()
        );
    }
    assert!(!text.contains("U+"), "a letter that cannot be drawn stands as its code");
}

#[test]
fn sami_words_in_finnish_text_are_never_broken_as_finnish() {
    let words = "kulttuurâšluvvim säämikielâlâšvuotâ oahpahallat davvisámegielagiid sääʹmǩiõllsaž";
    for width in 60..110 {
        let narrow = Column { header: "a".into(), width: Width::Millimetres(width / 2), align: Align::Left };
        let wide = Column { header: "b".into(), width: Width::Share(1), align: Align::Left };
        let table = Table {
            summary: "a".to_owned(),
            columns: vec![narrow, wide],
            rows: vec![Row::new(vec![words.into(), "b".into()])],
        };
        let composition = Composition {
            language: Language::Fi,
            title: "a".to_owned(),
            dated: None,
            furniture: Furniture::default(),
            blocks: vec![Block::new(Kind::Table(table))],
            numbered_lines: false,
            parts: Vec::new(),
            attachment: None,
            evidence: None,
        };
        let pages = lay_out(&composition, &mut Cache::default());
        let lines = pages.words(0);
        for word in words.split(' ').filter(|word| *word != "oahpahallat") {
            assert!(lines.contains(word), "{width}: {word:?} is broken in {lines:?}");
        }
    }
}

#[test]
fn what_belongs_to_a_goal_is_said_in_one_language_and_then_in_the_other() {
    let agreement = model::agreement();
    let goal = &agreement.text.goals[1];
    let said = |language: Words, group: &str| {
        let title = goal.title.get(language).expect("the model agreement is whole");
        let target = goal.target_group.get(language).expect("the model agreement is whole");
        format!("{title}\n{group}: {target}")
    };
    let expected = format!("{}\n{}", said(Words::Fi, "Kohderyhmä"), said(Words::Sv, "Målgrupp"));
    let options = Options::new(DocumentKind::Agreement, AgreementLanguages::FiSv, false);
    let composition = compose(&agreement, &options);
    let cells = composition.blocks.iter().filter_map(|block| match &block.kind {
        Kind::Table(table) => Some(table.rows.iter().flat_map(|row| row.cells.iter().map(Text::plain))),
        _ => None,
    });
    let cells: Vec<String> = cells.flatten().collect();
    assert!(cells.contains(&expected), "{expected:?} is not among the goals");
}

#[test]
fn details_and_definitions_of_parallel_texts_stand_in_two_columns() {
    let agreement = model::agreement();
    let options = Options::new(DocumentKind::Agreement, AgreementLanguages::FiSv, false);
    let composition = compose(&agreement, &options);
    let lists = composition.blocks.iter().filter(|block| matches!(block.kind, Kind::KeyValues(_))).count();
    assert_eq!(lists, 1, "only the first page names both languages on a line");
    let beside = |first: &str, second: &str| {
        composition.blocks.iter().any(|block| match &block.kind {
            Kind::Parallel { left, right } => starts_with(left, first) && starts_with(right, second),
            _ => false,
        })
    };
    assert!(beside("Painopiste 1: ", "Fokusområde 1: "), "headings of focus areas");
    assert!(beside("perhekeskus – ", "familjecenter – "), "definitions");
    assert!(beside("Tarkoitus\n", "Syfte\n"), "details of the cooperation bodies");
}

fn starts_with(blocks: &[Block], words: &str) -> bool {
    blocks.iter().any(|block| match &block.kind {
        Kind::Heading { text, .. } | Kind::Paragraph { text, .. } => text.plain().starts_with(words),
        _ => false,
    })
}

#[test]
fn dates_of_sentences_are_those_of_the_language() {
    let agreement = model::agreement();
    for (languages, words) in [
        (AgreementLanguages::Fi, "Sopimus on voimassa 1.1.2027–31.12.2028."),
        (AgreementLanguages::Sv, "Avtalet gäller 1.1.2027–31.12.2028."),
        (AgreementLanguages::En, "1 January 2027 – 31 December 2028"),
    ] {
        let text = reading::text(&printed(&agreement, languages, false), None);
        assert!(text.contains(words), "{}: {words:?} is missing", languages.code());
    }
}

#[test]
fn a_goal_that_is_not_translated_stands_once_with_the_gap_named_under_it() {
    let mut agreement = model::agreement();
    agreement.text.goals[1].title.set(Words::Sv, None);
    let title = agreement.text.goals[1].title.get(Words::Fi).expect("there is Finnish").clone();
    for draft in [true, false] {
        let composition =
            compose(&agreement, &Options::new(DocumentKind::Agreement, AgreementLanguages::FiSv, draft));
        let cells = composition.blocks.iter().filter_map(|block| match &block.kind {
            Kind::Table(table) => Some(table.rows.iter().flat_map(|row| &row.cells)),
            _ => None,
        });
        let cell = cells
            .flatten()
            .map(Text::plain)
            .find(|cell| cell.starts_with(&title))
            .expect("a cell of the goal");
        assert_eq!(cell.matches(&title).count(), 1, "{cell:?}");
        assert_eq!(cell.contains("\n[översättning saknas]"), draft, "{cell:?}");
    }
}
