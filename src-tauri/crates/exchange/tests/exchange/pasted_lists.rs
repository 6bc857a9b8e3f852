//! Pasted text: paragraphs, lines and records, as they come from a web page, a mail or a minutes.

use crate::support::{names, read, told, verdict};
use exchange::lists::Layout;

#[test]
fn the_layout_of_a_paste_is_seen() {
    for (text, layout, expected) in [
        ("Eskot, Familia ry, Monik.", Layout::Paragraph, vec!["Eskot", "Familia ry", "Monik"]),
        ("Eskot; Familia ry; Monik", Layout::Paragraph, vec!["Eskot", "Familia ry", "Monik"]),
        (
            "Eskot, Familia ry,\nMonik, Miessakit, Kasper,\nLuckan",
            Layout::Paragraph,
            vec!["Eskot", "Familia ry", "Monik", "Miessakit", "Kasper", "Luckan"],
        ),
        ("Eskot, Familia ja Monik", Layout::Paragraph, vec!["Eskot", "Familia", "Monik"]),
        (
            "Eskot\nMieli, Mielenterveysseura\nMonik",
            Layout::Lines,
            vec!["Eskot", "Mieli, Mielenterveysseura", "Monik"],
        ),
        (
            "• Eskot\n• Familia ry\n• Monik, Vantaa",
            Layout::Lines,
            vec!["Eskot", "Familia ry", "Monik, Vantaa"],
        ),
        ("1. Eskot\r\n2. Familia ry\r\n", Layout::Lines, vec!["Eskot", "Familia ry"]),
        ("Eskot", Layout::Lines, vec!["Eskot"]),
        ("Eskot\u{B}Familia ry", Layout::Lines, vec!["Eskot", "Familia ry"]),
    ] {
        let reading = read(text);
        assert_eq!((reading.facts.layout, names(&reading)), (layout, expected), "{text:?}");
    }
}

#[test]
fn records_of_several_lines_are_told_apart() {
    let expected = [
        ("Raision kaupunki", Some("0204428-5"), "PL 100, 21201 Raisio"),
        ("Kemiönsaaren kunta", Some("0133833-7"), "Vretantie 19, 25700 Kemiö"),
        ("Familia ry", None, "Katu 5 B, 00100 Helsinki"),
        ("Auran kunta", Some("0132103-3"), ""),
    ];
    let with_blanks = "Raision kaupunki\n0204428-5\nPL 100\n21201 Raisio\n\nKemiönsaaren kunta\nY-tunnus: 0133833-7\nVretantie 19, 25700 Kemiö\n\nFamilia ry\nKatu 5 B\n00100 Helsinki\n\nAuran kunta\n0132103-3\n";
    let without_blanks = with_blanks.replace("\n\n", "\n");
    let spaced = with_blanks.replace('\n', "\r\n").replace("\r\n\r\n", "\r\n\r\n\r\n");
    let labelled = with_blanks
        .replace("\nPL 100\n", "\nPostiosoite: PL 100\n")
        .replace("Raision kaupunki", "Nimi: Raision kaupunki");
    for text in [with_blanks, without_blanks.as_str(), spaced.as_str(), labelled.as_str()] {
        let reading = read(text);
        assert_eq!(reading.facts.layout, Layout::Records, "{text}");
        let found: Vec<_> = reading
            .rows
            .iter()
            .map(|row| {
                (
                    row.name.as_str(),
                    row.business_id.as_ref().and_then(|id| id.normalised.as_deref()),
                    row.address.one_line(),
                )
            })
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(name, id, address)| (*name, *id, (*address).to_owned())).collect();
        assert_eq!(found, expected, "{text}");
    }
}

#[test]
fn records_may_be_as_short_as_name_and_number() {
    let reading = read("Raision kaupunki\n0204428-5\nAuran kunta\n0132103-3\nEskot\nFamilia ry\n2077474-1\n");
    assert_eq!(names(&reading), ["Raision kaupunki", "Auran kunta", "Eskot", "Familia ry"]);
    assert!(told(&reading).contains(&"6 business-id-invalid".to_owned()), "{:?}", told(&reading));
    assert!(reading.rows[2].business_id.is_none());
}

#[test]
fn a_line_that_fits_nowhere_is_told_and_not_lost() {
    let reading = read("Raision kaupunki\n0204428-5\nkirjaamo avoinna arkisin\nPL 100\n21201 Raisio\n");
    assert_eq!(names(&reading), ["Raision kaupunki"]);
    let finding =
        reading.findings.iter().find(|finding| finding.code.code() == "line-not-understood").expect("told");
    assert_eq!(finding.value.as_deref(), Some("kirjaamo avoinna arkisin"));
}

#[test]
fn facts_behind_a_name_on_one_line_are_taken_apart() {
    let reading = read(
        "Raision kaupunki, 0204428-5, PL 100, 21201 Raisio\nAuran kunta (0132103-3)\nEskot\nFamilia ry, Katu 5, 00100 Helsinki\n",
    );
    assert_eq!(reading.facts.layout, Layout::Lines);
    assert_eq!(names(&reading), ["Raision kaupunki", "Auran kunta", "Eskot", "Familia ry"]);
    assert_eq!(reading.rows[0].address.one_line(), "PL 100, 21201 Raisio");
    assert_eq!(
        reading.rows[1].business_id.as_ref().and_then(|id| id.normalised.as_deref()),
        Some("0132103-3")
    );
    assert_eq!(reading.rows[3].address.one_line(), "Katu 5, 00100 Helsinki");
}

#[test]
fn neighbours_in_a_list_of_lines_are_not_joined() {
    let reading = read("Mieli\nMielenterveysseura\n");
    assert!(reading.rows.iter().all(|row| verdict(row) == "new"), "no comma split them");
}

#[test]
fn a_name_twice_in_a_list_is_doubtful_the_second_time() {
    let reading = read("Eskot, Familia ry, Monik, Familia, ESKOT");
    let verdicts: Vec<String> = reading.rows.iter().map(verdict).collect();
    assert_eq!(verdicts, ["new", "new", "new", "doubtful same-name-in-list", "doubtful same-name-in-list"]);
}
