//! Odd input never clips, overlaps or tears anything, and never stops the program.

use document::*;

use crate::specimen;

/// A document in which `text` stands wherever text can stand.
fn everywhere(text: &str) -> Composition {
    let cells = |count: usize| (0..count).map(|_| Text::from(text)).collect::<Vec<_>>();
    let column = |width| Column { header: text.into(), width, align: Align::Right };
    let table = Table {
        summary: text.to_owned(),
        columns: vec![column(Width::Millimetres(12)), column(Width::Share(1)), column(Width::Share(3))],
        rows: vec![
            Row::new(cells(3)),
            Row { group: true, ..Row::new(cells(1)) },
            Row::new(cells(5)),
            Row::new(Vec::new()),
        ],
    };
    let mut outer = Item::new(text);
    outer.lists.push(List { marks: Marks::Letters, place: Place::Body, items: vec![Item::new(text)] });
    outer.mark = Some(text.chars().take(12).collect());
    let words = SignatureWords {
        place_and_date: text.chars().take(20).collect(),
        signature: String::new(),
        name_in_clear: String::new(),
    };
    let signature = Signature {
        number: "1".to_owned(),
        party: text.into(),
        under: text.into(),
        signatories: vec![
            Signatory { title: text.into(), name: Text::default() },
            Signatory { title: Text::default(), name: Text::default() },
        ],
        words,
    };
    let role = RoleLetter { letter: "V".to_owned(), word: text.to_owned(), tone: RoleTone::Dark };
    let matrix = Matrix {
        summary: String::new(),
        corner: text.into(),
        languages: vec![Language::Fi, Language::Sv],
        legend: vec![RoleLetter { word: "vastaa".to_owned(), ..role.clone() }],
        explained: true,
        columns: (0..3).map(|at| MatrixColumn { number: at, name: text.into() }).collect(),
        groups: vec![MatrixGroup {
            heading: text.into(),
            continued: text.into(),
            rows: vec![MatrixRow {
                number: 1,
                text: text.into(),
                roles: vec![Some(role), None],
                anchor: None,
            }],
            anchor: None,
        }],
    };
    let kinds = vec![
        Kind::Title { text: text.into(), under: vec![text.into()] },
        Kind::Heading { rank: 9, size: 9, number: Some("1.2.3".to_owned()), text: text.into() },
        Kind::Paragraph { text: text.into(), manner: Manner::Body },
        Kind::Paragraph { text: Text::from(Span::bold(text)).and(Span::italic(text)), manner: Manner::Note },
        Kind::List(List { marks: Marks::Numbers, place: Place::Hanging, items: vec![outer] }),
        Kind::KeyValues(vec![KeyValue { key: text.into(), value: text.into(), anchor: None }]),
        Kind::Table(table),
        Kind::Parallel {
            left: vec![specimen::paragraph(text), specimen::heading(1, "1", text)],
            right: vec![specimen::paragraph("lyhyt").in_language(Language::Sv)],
        },
        Kind::PageBreak,
        Kind::Rule,
        Kind::Space(900),
        Kind::Signature(signature),
        Kind::Matrix(matrix),
    ];
    Composition {
        language: Language::Fi,
        title: text.to_owned(),
        dated: None,
        furniture: Furniture {
            sender: text.to_owned(),
            kind: text.to_owned(),
            date: Some(text.to_owned()),
            case_number: Some(text.to_owned()),
            mark: Some("Luonnos".to_owned()),
            locked: None,
        },
        blocks: kinds.into_iter().map(Block::new).collect(),
        numbered_lines: false,
        parts: Vec::new(),
        attachment: None,
        evidence: None,
    }
}

fn assert_good(name: &str, composition: &Composition) -> Pages {
    let pages = lay_out(composition, &mut Cache::default());
    let problems: Vec<String> = pages.problems().iter().take(8).map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{name}: {problems:#?}");
    pages
}

#[test]
fn odd_texts_stand_everywhere_without_a_problem() {
    for (name, text) in [
        ("nothing", String::new()),
        ("blanks", "  \t \u{A0}".to_owned()),
        ("control characters", "a\u{0}b\u{7}c\u{1B}[31m\u{202E}d\r\ne".to_owned()),
        ("an empty line", "yksi\n\n\nkaksi".to_owned()),
        ("one letter", "i".to_owned()),
        ("a word of 5,000 letters", "pitkäsana".repeat(556)),
        ("wide letters", "W".repeat(400)),
        ("emoji", "👨‍👩‍👧 ❤️ 👍🏽 🇫🇮 ☑ → ".repeat(30)),
        ("combining marks", "a\u{0331}\u{0301}x\u{0331}\u{0308}".repeat(200)),
        ("what no font can draw", "漢字\u{E000} کودک שלום".repeat(20)),
        ("soft hyphens", "per\u{AD}he\u{AD}kes\u{AD}kus".repeat(40)),
        ("no-break spaces", "ei\u{A0}saa\u{A0}katketa".repeat(30)),
        ("a long sentence", "Osapuolet sitoutuvat yhteisiin päämääriin. ".repeat(60)),
        ("Sámi", "Davvisámegiella, anarâškielâ, sääʹmǩiõll. ".repeat(20)),
    ] {
        let composition = everywhere(&text);
        let pages = assert_good(name, &composition);
        crate::reading::check(&pages.to_pdf());
    }
}

#[test]
fn a_document_without_blocks_is_one_empty_page() {
    let composition = Composition { blocks: Vec::new(), ..specimen::composition(1, 1) };
    assert_eq!(assert_good("no blocks", &composition).count(), 1);
}

#[test]
fn a_megabyte_in_one_paragraph_is_set() {
    let text = "Perhe saa yhteyden yhdellä yhteydenotolla kaikkialla alueella. ".repeat(16_000);
    let mut composition = specimen::composition(1, 1);
    composition.blocks = vec![specimen::paragraph(&text)];
    let pages = assert_good("a megabyte", &composition);
    assert!(pages.count() > 200, "{} pages", pages.count());
}

#[test]
fn a_hundred_parties_and_two_hundred_tasks_are_set() {
    let pages = assert_good("100 × 200", &specimen::composition(100, 200));
    assert!(pages.count() > 40, "{} pages", pages.count());
}

#[test]
fn sizes_of_every_kind_are_set() {
    for (parties, tasks) in [(0, 0), (1, 0), (0, 5), (1, 1), (2, 200), (26, 7), (27, 7), (77, 3)] {
        assert_good(&format!("{parties} × {tasks}"), &specimen::composition(parties, tasks));
    }
}

#[test]
fn a_signature_block_and_a_heading_with_its_lines_never_split() {
    // Every height of what stands above is tried, so that each block meets the foot of a page.
    for above in 0..60 {
        let mut composition = specimen::composition(1, 1);
        composition.blocks = vec![Block::new(Kind::Space(1)), specimen::paragraph("alku")];
        composition.blocks.push(Block::new(Kind::Space(above * 13)));
        composition.blocks.push(specimen::signature(0));
        composition.blocks.push(specimen::heading(1, "2", "Otsikko"));
        composition
            .blocks
            .push(specimen::paragraph(&"Kaksi riviä otsikon jälkeen samalla sivulla. ".repeat(8)));
        assert_good(&format!("{} pt above", above * 13), &composition);
    }
}
