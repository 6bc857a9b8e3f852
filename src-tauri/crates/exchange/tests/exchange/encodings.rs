//! Encodings, delimiters and headings: the same list in every form in which a spreadsheet program saves it.

use crate::support::{names, read, read_as, refused, tells, told};
use exchange::lists::{Column, FindingCode, Layout};
use exchange::{Encoding, Format};

const LIST: &str =
    "nimi;laji;postitoimipaikka\nPöytyän kunta;kunta;Kyrö\nÅbo svenska församling;seurakunta;Åbo\n";

fn latin_1(text: &str) -> Vec<u8> {
    text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin-1")).collect()
}

fn utf_16(text: &str, mark: bool, high_first: bool) -> Vec<u8> {
    let bytes = |unit: u16| if high_first { unit.to_be_bytes() } else { unit.to_le_bytes() };
    let mark = mark.then_some(0xFEFF);
    mark.into_iter().chain(text.encode_utf16()).flat_map(bytes).collect()
}

#[test]
fn a_list_reads_alike_in_every_encoding() {
    let cases = [
        (LIST.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xEF\xBB\xBF".as_slice(), LIST.as_bytes()].concat(), Encoding::Utf8WithMark),
        (latin_1(LIST), Encoding::Windows1252),
        (utf_16(LIST, true, false), Encoding::Utf16LowFirst),
        (utf_16(LIST, true, true), Encoding::Utf16HighFirst),
        (utf_16(LIST, false, false), Encoding::Utf16LowFirst),
        (utf_16(LIST, false, true), Encoding::Utf16HighFirst),
    ];
    for (bytes, encoding) in cases {
        let reading = read(&bytes);
        assert_eq!(reading.facts.encoding, encoding);
        assert_eq!(names(&reading), ["Pöytyän kunta", "Åbo svenska församling"], "{encoding:?}");
        assert_eq!(reading.rows[0].address.place, "Kyrö", "{encoding:?}");
    }
}

#[test]
fn windows_signs_beyond_latin_1_are_read() {
    let reading = read(b"nimi;laji\n\x93Kissa\x94 \x96 ry;yhdistys\nP\xF6yty\xE4n kunta;kunta\n");
    assert_eq!(names(&reading)[0], "“Kissa” – ry");
}

#[test]
fn a_broken_letter_in_utf_8_names_its_line() {
    let mut bytes = LIST.as_bytes().to_vec();
    bytes.extend(b"Rais\xF6\n");
    let fault = refused(&bytes, Format::Auto);
    assert_eq!((fault.code(), fault.row()), ("broken-text", Some(4)));
    for broken in [b"\xEF\xBB\xBFnimi\nP\xF6yty\xE4\n".to_vec(), b"\xFF\xFEn\0i\0\x0A\0\0\xD8x\0".to_vec()] {
        let fault = refused(&broken, Format::Auto);
        assert_eq!((fault.code(), fault.row()), ("broken-text", Some(2)));
    }
}

#[test]
fn letters_spoilt_before_they_came_are_told() {
    let reading = read("nimi;laji\nPÃ¶ytyÃ¤n kunta;kunta\nRaision kaupunki;kunta\n");
    assert!(tells(&reading, 2, FindingCode::GarbledLetters));
    assert!(!tells(&reading, 3, FindingCode::GarbledLetters));
}

#[test]
fn every_delimiter_is_found_by_itself() {
    for delimiter in [';', ',', '\t'] {
        let text = LIST.replace(';', &delimiter.to_string());
        for end in ["\n", "\r\n", "\r"] {
            let reading = read(text.replace('\n', end));
            assert_eq!(
                (reading.facts.delimiter, reading.rows.len()),
                (Some(delimiter), 2),
                "{delimiter:?} {end:?}"
            );
        }
    }
}

#[test]
fn quoted_cells_keep_their_delimiters_and_line_breaks() {
    let reading = read(
        "nimi;postiosoite;edustaa\n\"Kissa; koira ry\";\"Katu 1\n00100 Helsinki\";\"A, B\nja C\"\nD;E;F\n",
    );
    let row = &reading.rows[0];
    assert_eq!(row.name, "Kissa; koira ry");
    assert_eq!(row.address.one_line(), "Katu 1, 00100 Helsinki");
    assert!(tells(&reading, 2, FindingCode::LineBreakInCell));
    assert_eq!(reading.rows[1].number, 3, "as a spreadsheet counts");
}

#[test]
fn headings_of_three_languages_mean_the_same() {
    for heading in [
        "nimi;laji;Y-tunnus;postiosoite;postinumero;postitoimipaikka;edustaa;lyhenne",
        "namn;typ;FO-nummer;postadress;postnummer;postort;företräder;förkortning",
        "Name;Kind;Business ID;Address;Postcode;Place;Represents;Short name",
    ] {
        let reading = read(format!(
            "{heading}\nAkseli;kuntayhtymä;2338872-2;Moisiontie 18;21270;Nousiainen;Masku och Nousis;PTKY\n"
        ));
        let row = &reading.rows[0];
        assert_eq!(row.name, "Akseli");
        assert_eq!(row.short_name.as_deref(), Some("PTKY"));
        assert_eq!(row.represents, ["Masku", "Nousis"]);
        assert!(row.kind_recognised.is_some());
        assert_eq!(told(&reading), Vec::<String>::new(), "{heading}");
    }
}

#[test]
fn two_languages_of_a_name_have_a_column_each() {
    let reading = read("nimi;namn\nTurun kaupunki;Åbo stad\n");
    assert_eq!(reading.rows[0].name_sv.as_deref(), Some("Åbo stad"));
    let reading = read("namn på svenska;typ\nÅbo stad;stad\n");
    assert_eq!((reading.rows[0].name.as_str(), &reading.rows[0].name_sv), ("Åbo stad", &None));
}

#[test]
fn without_headings_the_first_column_is_the_name_and_a_finding_says_so() {
    let reading = read(
        "Raision kaupunki;kunta;0204428-5;PL 100;21201;Raisio\nAuran kunta;kunta;0132103-3;PL 24;21381;Aura\n",
    );
    assert!(told(&reading).contains(&"- header-missing".to_owned()));
    let used: Vec<_> = reading.facts.columns.iter().map(|column| column.used_as).collect();
    let expected =
        [Column::Name, Column::Kind, Column::BusinessId, Column::Address, Column::Postcode, Column::Place];
    assert_eq!(used, expected.map(Some));
    assert_eq!(reading.rows[1].address.one_line(), "PL 24, 21381 Aura");
}

#[test]
fn a_single_column_with_a_heading_is_a_table() {
    let reading = read("nimi\nRaision kaupunki\nMieli, Mielenterveysseura\n");
    assert_eq!(reading.facts.layout, Layout::Table);
    assert_eq!(names(&reading), ["Raision kaupunki", "Mieli, Mielenterveysseura"]);
}

#[test]
fn titles_above_the_headings_are_passed_over() {
    let reading = read("Osapuolet 2027;;\n;;\nnimi;laji;puhelin\nRaision kaupunki;kunta;02\n");
    assert_eq!(names(&reading), ["Raision kaupunki"]);
    assert_eq!(reading.facts.header_row, Some(3));
    assert!(told(&reading).contains(&"- rows-before-header".to_owned()));
    assert!(told(&reading).contains(&"- column-not-used".to_owned()));
}

#[test]
fn the_asked_format_wins_over_the_looks() {
    let reading = read_as("Raision kaupunki\nAuran kunta\n", Format::Csv);
    assert_eq!(reading.facts.layout, Layout::Table);
    let reading = read_as("Raisio;kunta\nAura;kunta\n", Format::Text);
    assert_eq!(reading.facts.layout, Layout::Lines);
    for pasted_table in
        ["nimi\tlaji\nRaisio\tkunta\n", "Raisio\tkunta\nAura\tkunta\n", "nimi;laji\nRaisio;kunta\n"]
    {
        let reading = read_as(pasted_table, Format::Text);
        assert_eq!(reading.facts.layout, Layout::Table, "{pasted_table:?}");
        assert_eq!(names(&reading)[0], "Raisio");
    }
}
