//! The two lists that real people sent: 24 parties of an agreement, and 77 pieces of a network.

use crate::support::{fixture, names, read, told, verdict};
use agreement::OrganisationKind;
use exchange::lists::{Column, Layout, Verdict};

#[test]
fn the_parties_of_a_real_agreement_are_read_whole() {
    let reading = read(fixture("parties-of-a-real-agreement.csv"));
    assert_eq!(reading.rows.len(), 24);
    assert_eq!((reading.facts.delimiter, reading.facts.header_row), (Some(';'), Some(1)));
    let used: Vec<Option<Column>> = reading.facts.columns.iter().map(|column| column.used_as).collect();
    let expected = [
        Column::Name,
        Column::Kind,
        Column::BusinessId,
        Column::Address,
        Column::Postcode,
        Column::Place,
        Column::Represents,
    ];
    assert_eq!(used, expected.map(Some));
    assert!(reading.rows.iter().all(|row| row.verdict == Verdict::New), "nothing is known, so all are new");
    assert_eq!(reading.rows.iter().map(|row| row.number).collect::<Vec<_>>(), (2..=25).collect::<Vec<_>>());
    let last = reading.rows.last().expect("24 rows");
    assert_eq!(
        (last.name.as_str(), last.address.one_line().as_str()),
        ("Vehmaan kunta", "Saarikontie 8, 23200 Vinkkilä")
    );
}

#[test]
fn one_party_represents_exactly_three_municipalities() {
    let reading = read(fixture("parties-of-a-real-agreement.csv"));
    let representing: Vec<_> = reading.rows.iter().filter(|row| !row.represents.is_empty()).collect();
    assert_eq!(representing.len(), 1);
    assert_eq!(representing[0].name, "Perusturvakuntayhtymä Akseli");
    assert_eq!(representing[0].represents, ["Masku", "Mynämäki", "Nousiainen"]);
    assert_eq!(representing[0].kind_recognised, Some(OrganisationKind::JointMunicipalAuthority));
    let municipalities =
        reading.rows.iter().filter(|row| row.kind_recognised == Some(OrganisationKind::Municipality));
    assert_eq!(municipalities.count(), 23);
}

#[test]
fn every_business_id_of_the_real_agreement_is_judged() {
    let reading = read(fixture("parties-of-a-real-agreement.csv"));
    for row in &reading.rows {
        let id = row.business_id.as_ref().expect("every row of the file has one");
        let is_told = told(&reading).contains(&format!("{} business-id-invalid", row.number));
        assert_eq!(id.is_valid(), !is_told, "{}: {}", row.name, id.as_given);
        if let Some(normalised) = &id.normalised {
            assert_eq!(normalised, &id.as_given, "the file writes valid numbers properly");
        }
    }
    // only what concerns a Y-tunnus is told: the rest of the file is in order
    assert!(told(&reading).iter().all(|told| told.ends_with("business-id-invalid")), "{:?}", told(&reading));
}

#[test]
fn the_network_as_pasted_has_77_pieces() {
    let reading = read(fixture("network-members-as-pasted.txt"));
    assert_eq!((reading.facts.layout, reading.facts.delimiter), (Layout::Paragraph, Some(',')));
    assert_eq!(reading.rows.len(), 77);
    let names = names(&reading);
    assert_eq!((names[0], names[76]), ("A-klinikkasäätiö", "Äidit irti synnytyshuoneesta Äimä"));
    for whole in [
        "Hope – Yhdessä & Yhteisesti",
        "Etelä-Suomen Liikunta ja Urheilu ry",
        "Monimuotoiset perheet -verkosto",
        "Helsingin Allergia- ja Astmayhdistys",
        "MLL:n Uudenmaan piiri",
    ] {
        assert!(names.contains(&whole), "{whole}");
    }
    assert!(told(&reading).contains(&"77 full-stop-dropped".to_owned()));
}

#[test]
fn only_the_name_that_a_comma_split_is_doubtful_and_can_be_joined() {
    let reading = read(fixture("network-members-as-pasted.txt"));
    let doubtful: Vec<_> = reading.rows.iter().filter(|row| row.verdict != Verdict::New).collect();
    assert_eq!(
        doubtful.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(),
        ["Mieli", "Mielenterveysseura"]
    );
    for (row, other) in [(doubtful[0], doubtful[1]), (doubtful[1], doubtful[0])] {
        assert_eq!(verdict(row), "doubtful may-be-one-name");
        let Verdict::Doubtful { candidates, .. } = &row.verdict else { panic!("doubtful") };
        assert_eq!(candidates.len(), 1);
        assert_eq!(candidates[0].rows, [other.number]);
        assert_eq!(candidates[0].joined_name.as_deref(), Some("Mieli, Mielenterveysseura"));
    }
    assert_eq!(reading.rows.len() - 1, 76, "bodies once the two are joined");
}

#[test]
fn a_second_import_of_a_list_matches_every_row() {
    let bytes = fixture("parties-of-a-real-agreement.csv");
    let known: Vec<_> = read(&bytes)
        .rows
        .iter()
        .map(|row| {
            crate::support::known(
                &row.number.to_string(),
                &row.name,
                row.business_id.as_ref().map_or("", |id| &id.as_given),
            )
        })
        .collect();
    let again = exchange::read_list(&bytes, exchange::Format::Auto, &known).expect("readable");
    for row in &again.rows {
        assert!(
            verdict(row).starts_with(&format!("matched {}", row.number)),
            "{}: {}",
            row.name,
            verdict(row)
        );
    }
}
