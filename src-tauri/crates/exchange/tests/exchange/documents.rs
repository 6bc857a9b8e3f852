//! Earlier agreements as plain text: what is a heading, a list, a paragraph.

use exchange::{PastedBlock, PastedSection, read_pasted_document};

fn sections(text: &str) -> Vec<PastedSection> {
    read_pasted_document(text.as_bytes()).expect("the text is readable")
}

fn titles(text: &str) -> Vec<String> {
    sections(text).into_iter().map(|section| section.title).collect()
}

/// Blocks in short: "# heading", "text", "1. a | b", "- a | b".
fn shape(section: &PastedSection) -> Vec<String> {
    let points = |items: &[Vec<exchange::PastedSpan>]| {
        items
            .iter()
            .map(|spans| spans.iter().map(|span| span.text.as_str()).collect::<String>())
            .collect::<Vec<_>>()
            .join(" | ")
    };
    let of = |block: &PastedBlock| match block {
        PastedBlock::Heading { text } => format!("# {text}"),
        PastedBlock::Paragraph { spans } => spans.iter().map(|span| span.text.as_str()).collect(),
        PastedBlock::Numbered { items } => format!("1. {}", points(items)),
        PastedBlock::Bullets { items } => format!("- {}", points(items)),
    };
    section.blocks.iter().map(of).collect()
}

const OUTLINE: &[&str] = &[
    "Osapuolet",
    "Tausta ja tarkoitus",
    "Päätöksenteko ja hallinto",
    "Henkilöstö",
    "Talous",
    "Asiakasmaksut",
    "Toimitilat ja kalusto",
    "Asiakastiedot ja tietoturva",
    "Muuttaminen ja neuvotteluvelvollisuus",
    "Vahingonkorvaus",
    "Erimielisyydet",
    "Voimassaolo ja irtisanominen",
    "Allekirjoitukset",
];

#[test]
fn the_outline_of_a_real_agreement_is_found_in_every_way_of_writing_it() {
    let body = "Osapuolet sopivat asiasta keskenään siten kuin jäljempänä tarkemmin määrätään.";
    type Writing = fn(usize, &str) -> String;
    let written: [(&str, Writing); 7] = [
        ("5 Talous", |number, title| format!("{number} {title}")),
        ("5. Talous", |number, title| format!("{number}. {title}")),
        ("5. TALOUS", |number, title| format!("{number}. {}", title.to_uppercase())),
        ("5 § Talous", |number, title| format!("{number} § {title}")),
        ("5 §, next line", |number, title| format!("{number} §\n{title}")),
        ("TALOUS", |_, title| title.to_uppercase()),
        ("Talous", |_, title| title.to_owned()),
    ];
    for (way, write) in written {
        for gap in ["\n", "\n\n"] {
            let text: String = OUTLINE
                .iter()
                .enumerate()
                .map(|(index, title)| format!("{}{gap}{body}{gap}", write(index + 1, title)))
                .collect();
            assert_eq!(titles(&text), OUTLINE, "{way} {gap:?}");
            for section in sections(&text) {
                assert_eq!(shape(&section), [body], "{way} {gap:?} {}", section.title);
            }
        }
    }
}

#[test]
fn lists_stay_lists_and_are_no_headings() {
    let text = "1 Tavoitteet\n\nTavoitteita ovat:\n\n1. Matala kynnys\n2. Vertaistuki\n3. Kohtaaminen\n\n2 Työnjako\n\nOsapuolet\n- tiedottavat\n- kokoontuvat\n• arvioivat\n";
    let sections = sections(text);
    assert_eq!(
        sections.iter().map(|section| section.title.as_str()).collect::<Vec<_>>(),
        ["Tavoitteet", "Työnjako"]
    );
    assert_eq!(shape(&sections[0]), ["Tavoitteita ovat:", "1. Matala kynnys | Vertaistuki | Kohtaaminen"]);
    assert_eq!(
        shape(&sections[1]).last().map(String::as_str),
        Some("- tiedottavat | kokoontuvat | arvioivat")
    );
}

#[test]
fn headings_inside_a_section_stay_in_it() {
    let text = "1 Talous\n1.1 Kulut\nJokainen vastaa omista kuluistaan.\n1.2 Hankinnat\nHankinnoista sovitaan erikseen.\n2 Seuranta\nToteutumista seurataan vuosittain.\n";
    let sections = sections(text);
    assert_eq!(
        shape(&sections[0]),
        ["# Kulut", "Jokainen vastaa omista kuluistaan.", "# Hankinnat", "Hankinnoista sovitaan erikseen."]
    );
    assert_eq!(sections[1].number.as_deref(), Some("2"));
}

#[test]
fn lines_broken_at_the_margin_become_paragraphs() {
    let text = "1 Tausta\nPerhekeskus on verkosto, jossa kunnat, seurakunnat ja järjestöt palve-\nlevat samoja perheitä sekä sosiaali- \nja terveydenhuollon ammattilaisia koko alueella niin kuin yhdessä on\nsovittu.\n2 Arvot\nLuottamus.\n";
    let sections = sections(text);
    assert_eq!(
        shape(&sections[0]),
        [
            "Perhekeskus on verkosto, jossa kunnat, seurakunnat ja järjestöt palvelevat samoja perheitä sekä sosiaali- ja terveydenhuollon ammattilaisia koko alueella niin kuin yhdessä on sovittu."
        ]
    );
}

#[test]
fn what_stands_above_the_first_heading_is_kept_and_contents_are_left_out() {
    let text = "Sopimus perhekeskuksen yhteistyöstä ja sen järjestämisestä Etelä-Savossa vuosina 2022–2023.\n\nTalous ........ 3\nSeuranta\t4\n\n1 Talous\nJokainen vastaa kuluistaan.\n2 Seuranta\nVuosittain.\n";
    let sections = sections(text);
    assert_eq!(
        sections.iter().map(|section| section.title.as_str()).collect::<Vec<_>>(),
        ["", "Talous", "Seuranta"]
    );
    assert_eq!(sections[0].blocks.len(), 1);
    assert_eq!(sections[1].line, 6);
}

#[test]
fn no_word_of_a_text_is_lost() {
    let text = "YLEISTÄ\nEnsimmäinen kappale.\n2 § Toinen\n• kohta\n4H-yhdistys\n1.1.2027 alkaen\nLoppu";
    let found: String = sections(text)
        .iter()
        .flat_map(|section| [vec![section.title.clone()], shape(section)].concat())
        .collect::<Vec<_>>()
        .join(" ");
    for word in ["Yleistä", "Ensimmäinen", "Toinen", "kohta", "4H-yhdistys", "1.1.2027", "Loppu"] {
        assert!(found.contains(word), "{word}: {found}");
    }
}

#[test]
fn hostile_documents_are_refused_with_their_place() {
    for (bytes, code, row) in [
        (b"".to_vec(), "empty-file", None),
        (b"PK\x03\x04".to_vec(), "other-file-kind", None),
        (b"%PDF-1.7".to_vec(), "other-file-kind", None),
        ("1 Osapuolet\nMatti 010190-900P\n".into(), "personal-identity-code", Some(2)),
        ("1 Osapuolet\n\u{7}\n".into(), "control-character", Some(2)),
        (vec![b'a'; 5 * 1024 * 1024], "file-too-large", None),
        (vec![b'a'; 200_000], "field-too-long", Some(1)),
    ] {
        let fault = read_pasted_document(&bytes).expect_err("refused");
        assert_eq!((fault.code(), fault.row()), (code, row));
    }
}
