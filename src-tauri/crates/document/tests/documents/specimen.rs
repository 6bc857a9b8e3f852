//! A specimen document with every kind of block, for tests and for looking at.

use document::*;

const LONG: &str = "Perhekeskus kokoaa lapsille, nuorille ja perheille tarkoitetut palvelut verkostoksi, jossa kunnat, \
    hyvinvointialue, seurakunnat ja järjestöt toimivat rinnakkain. Sopimuksen osapuolet sitoutuvat yhteisiin tavoitteisiin, \
    suunnitelmallisuuteen ja avoimeen keskusteluun, ja ratkaisevat vaikeatkin tilanteet ensisijaisesti neuvottelemalla.";

pub fn composition(parties: usize, tasks: usize) -> Composition {
    let mut blocks = vec![
        Block::new(Kind::Title {
            text: "Perhekeskustoiminnan yhteistyösopimus 2027–2028".into(),
            under: vec!["Avtal om samarbete inom familjecenterverksamheten 2027–2028".into()],
        }),
        Block::new(Kind::KeyValues(vec![
            pair("Sopimuksen laji", "Yhteistyösopimus"),
            pair("Diaarinumero", "ESAVO/118/02.08.01/2026"),
            pair("Alue", "Etelä-Savon hyvinvointialue ja alueen kunnat"),
            pair("Kieli", "suomi"),
        ])),
        heading(1, "1", "Sopimusosapuolet"),
        paragraph("Tämän sopimuksen osapuolet on lueteltu alla. Lyhennettä käytetään sopimuksen tekstissä."),
        party_table(parties),
        heading(1, "2", "Tausta ja tarkoitus"),
    ];
    for _ in 0..5 {
        blocks.push(paragraph(LONG));
    }
    blocks.push(heading(2, "2.1", "Lähtökohdat"));
    blocks.push(list());
    blocks.push(Block::new(Kind::Parallel {
        left: vec![paragraph(LONG), list()],
        right: vec![
            paragraph(
                "Familjecentret samlar tjänsterna för barn, unga och familjer till ett nätverk där kommunerna, \
                 välfärdsområdet, församlingarna och föreningarna verkar sida vid sida.",
            )
            .in_language(Language::Sv),
        ],
    }));
    blocks.push(heading(1, "3", "Työnjako ja vastuut").on_landscape());
    for (at, run) in column_runs(parties).into_iter().enumerate() {
        if at > 0 {
            blocks.push(Block::new(Kind::PageBreak));
        }
        blocks.push(matrix(run, tasks));
    }
    blocks.push(heading(1, "4", "Allekirjoitukset"));
    blocks.push(paragraph("Sopimus on laadittu yhtenä alkuperäiskappaleena kutakin osapuolta kohti."));
    blocks.extend((0..parties).map(signature));
    Composition {
        language: Language::Fi,
        title: "Perhekeskustoiminnan yhteistyösopimus 2027–2028".to_owned(),
        dated: None,
        furniture: Furniture {
            sender: "Etelä-Savon perhekeskusverkosto".to_owned(),
            kind: "Yhteistyösopimus".to_owned(),
            date: Some("5.10.2026".to_owned()),
            case_number: Some("Dnro ESAVO/118/2026".to_owned()),
            mark: Some("Luonnos".to_owned()),
            locked: None,
        },
        blocks,
        numbered_lines: false,
        parts: Vec::new(),
        attachment: None,
        evidence: None,
    }
}

pub fn heading(size: u8, number: &str, text: &str) -> Block {
    Block::new(Kind::Heading { rank: size + 1, size, number: Some(number.to_owned()), text: text.into() })
}

pub fn paragraph(text: &str) -> Block {
    Block::new(Kind::Paragraph { text: text.into(), manner: Manner::Body })
}

fn pair(key: &str, value: &str) -> KeyValue {
    KeyValue { key: key.into(), value: value.into(), anchor: None }
}

fn list() -> Block {
    let mut first =
        Item::new("luottamus ja avoimuus: tieto kulkee molempiin suuntiin ennen kokousta ja sen jälkeen");
    first.lists.push(List {
        marks: Marks::Letters,
        place: Place::Body,
        items: vec![Item::new("jäsen kertoo edustamilleen"), Item::new("jäsen tuo edustamiensa kannan")],
    });
    let items = vec![first, Item::new("sitoutuminen yhteisiin päämääriin"), Item::new("suunnitelmallisuus")];
    Block::new(Kind::List(List { marks: Marks::Dashes, place: Place::Body, items }))
}

pub fn party_name(at: usize) -> &'static str {
    const NAMES: [&str; 8] = [
        "Mikkelin kaupunki",
        "Savonlinnan kaupunki",
        "Etelä-Savon hyvinvointialue",
        "Kangasniemen kunta",
        "Mikkelin tuomiokirkkoseurakunta",
        "Mannerheimin Lastensuojeluliiton Järvi-Suomen piiri ry",
        "Viola väkivallasta vapaaksi ry",
        "Yksityisten palveluntuottajien yhdistys ry",
    ];
    NAMES[at % NAMES.len()]
}

fn party_table(parties: usize) -> Block {
    let column = |header: &str, width, align| Column { header: header.into(), width, align };
    let rows = (0..parties)
        .map(|at| {
            let mut row = Row::new(vec![
                format!("{}", at + 1).into(),
                Span::name(party_name(at)).into(),
                "Kunta".into(),
                "2077474-0".into(),
                "PL 33, 50101 Mikkeli".into(),
            ]);
            row.anchor = Some(Anchor::new(format!("party:{at}")));
            row
        })
        .collect();
    Block::new(Kind::Table(Table {
        summary: "Sopimuksen osapuolet".to_owned(),
        columns: vec![
            column("Nro", Width::Millimetres(11), Align::Right),
            column("Osapuoli", Width::Share(5), Align::Left),
            column("Laji", Width::Share(3), Align::Left),
            column("Y-tunnus", Width::Millimetres(23), Align::Left),
            column("Osoite", Width::Share(4), Align::Left),
        ],
        rows,
    }))
}

fn goal(at: usize) -> String {
    format!("{}.{} Perhe saa yhteyden yhdellä yhteydenotolla", at / 3 + 1, at % 3 + 1)
}

fn matrix(parties: std::ops::Range<usize>, tasks: usize) -> Block {
    const TASKS: [&str; 4] = [
        "Yhteinen puhelin- ja chat-vastaus arkisin",
        "Ensikohtaaminen kohtaamispaikassa ja ohjaus toisen toimijan palveluun saattaen, myös iltaisin ja lomien aikana",
        "Vertaisryhmät eroperheille",
        "Monikielinen perhekahvila",
    ];
    let role = |at: usize| {
        let (letter, word, tone) = match at % 7 {
            0 => ("V", "vastaa", RoleTone::Dark),
            1 => ("T", "toteuttaa", RoleTone::Middle),
            3 => ("O", "osallistuu", RoleTone::Light),
            5 => ("I", "informoidaan", RoleTone::Outline),
            _ => return None,
        };
        Some(RoleLetter { letter: letter.to_owned(), word: word.to_owned(), tone })
    };
    let groups = (0..tasks.div_ceil(5))
        .map(|group| MatrixGroup {
            heading: goal(group).into(),
            continued: format!("{} (jatkuu)", goal(group)).into(),
            rows: (group * 5..tasks.min(group * 5 + 5))
                .map(|task| MatrixRow {
                    number: task + 1,
                    text: TASKS[task % TASKS.len()].into(),
                    roles: parties.clone().map(|party| role(task * 3 + party)).collect(),
                    anchor: (parties.start == 0).then(|| Anchor::new(format!("task:{task}"))),
                })
                .collect(),
            anchor: (parties.start == 0).then(|| Anchor::new(format!("goal:{group}"))),
        })
        .collect();
    let columns = parties
        .clone()
        .map(|at| MatrixColumn { number: at + 1, name: Span::name(party_name(at)).into() })
        .collect();
    Block::new(Kind::Matrix(Matrix {
        summary: "Työnjako".to_owned(),
        corner: "Tehtävä".into(),
        languages: vec![Language::Fi],
        legend: [0, 1, 3, 5].into_iter().filter_map(role).collect(),
        explained: parties.start == 0,
        columns,
        groups,
    }))
}

pub fn signature(at: usize) -> Block {
    let words = SignatureWords {
        place_and_date: "Paikka ja aika".to_owned(),
        signature: "Allekirjoitus".to_owned(),
        name_in_clear: "Nimenselvennys".to_owned(),
    };
    let signatories = (0..=usize::from(at.is_multiple_of(3)))
        .map(|who| Signatory {
            title: if who == 0 {
                "kaupunginjohtaja".into()
            } else {
                "kaupunginsihteeri, kaksi yhdessä".into()
            },
            name: Text::default(),
        })
        .collect();
    Block::new(Kind::Signature(Signature {
        number: (at + 1).to_string(),
        party: party_name(at).into(),
        under: "Päättää: kaupunginhallitus".into(),
        signatories,
        words,
    }))
}
