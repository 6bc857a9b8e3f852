//! Lists that come in: the real ones, the encodings and separators of the world, and rows that a person must look at.

use serde_json::Value;
use stories::command_line::{Place, fixture};

fn names(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(|entry| entry["name"].as_str()).collect()
}

fn import(place: &Place, file: &str, more: &[&str]) -> Value {
    place.ask(&[&["import", "organisations", file], more].concat()).done().json()
}

#[test]
fn the_parties_of_a_real_agreement_become_parties() {
    let place = Place::new();
    let new = ["new", "--title", "Sopimus", "--kind", "framework"];
    let id = place.ask(&new).done().json()["id"].as_str().expect("an id").to_owned();
    let taken = import(&place, &fixture("parties-of-a-real-agreement.csv"), &["--agreement", &id]);
    assert_eq!(taken["added"].as_array().map(Vec::len), Some(24));
    assert_eq!(taken["doubtful"], serde_json::json!([]));

    let text = place.ask(&["show", &id]).done().json()["text"].clone();
    let parties = text["parties"].as_array().expect("parties");
    assert_eq!(parties.len(), 24);
    assert_eq!(
        (&parties[0]["name"]["fi"], &parties[23]["name"]["fi"]),
        (&"Raision kaupunki".into(), &"Vehmaan kunta".into())
    );
    let represents = |party: &&Value| party["represents"].as_array().is_some_and(|names| names.len() == 3);
    let akseli = parties.iter().find(represents).expect("one represents three");
    assert_eq!(akseli["name"]["fi"], "Perusturvakuntayhtymä Akseli");
    assert_eq!(akseli["represents"], serde_json::json!(["Masku", "Mynämäki", "Nousiainen"]));

    let register = place.ask(&["organisations"]).done().json();
    assert_eq!(register["total"], 24, "those that are represented are no entries of the register");
    let again = import(&place, &fixture("parties-of-a-real-agreement.csv"), &[]);
    assert_eq!(
        (again["added"].as_array().map(Vec::len), again["matched"].as_array().map(Vec::len)),
        (Some(0), Some(24))
    );
}

#[test]
fn a_paragraph_of_names_is_taken_in_piece_by_piece() {
    let place = Place::new();
    let taken = import(&place, &fixture("network-members-as-pasted.txt"), &["--format", "text"]);
    let doubtful = taken["doubtful"].as_array().expect("doubtful rows");
    assert_eq!(names(&taken["doubtful"]), ["Mieli", "Mielenterveysseura"], "{doubtful:?}");
    let joined = |row: &Value| {
        row["candidates"].as_array().is_some_and(|all| all.contains(&"Mieli, Mielenterveysseura".into()))
    };
    assert!(doubtful.iter().all(joined), "the way to join them is shown: {doubtful:?}");
    assert_eq!(taken["added"].as_array().map(Vec::len), Some(75));
    assert_eq!(
        names(&taken["added"]).last(),
        Some(&"Äidit irti synnytyshuoneesta Äimä"),
        "the full stop is no part of it"
    );
    let found = place.ask(&["organisations", "mieli"]).done().json();
    assert_eq!(found["total"], 0, "doubtful rows are not added: {found}");
}

#[test]
fn encodings_and_separators_are_recognised() {
    let rows =
        [["nimi", "postitoimipaikka"], ["Äänekosken kaupunki", "Äänekoski"], ["Barnavårdsföreningen", "Åbo"]];
    let with = |separator: &str| rows.iter().map(|row| row.join(separator) + "\r\n").collect::<String>();
    let latin1 =
        |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect::<Vec<u8>>();
    let cases = [
        ("utf8", with(";").into_bytes()),
        ("utf8 with a mark", ["\u{feff}".as_bytes(), with(";").as_bytes()].concat()),
        ("latin-1", latin1(&with(";"))),
        ("commas", with(",").into_bytes()),
        ("tabs", with("\t").into_bytes()),
        ("quotes", with(";").replace("Äänekoski", "\"Ääne\nkoski\"").into_bytes()),
    ];
    for (name, bytes) in cases {
        let place = Place::new();
        let file = place.write("lista.csv", bytes);
        let taken = import(&place, &file, &[]);
        assert_eq!(
            names(&taken["added"]),
            ["Äänekosken kaupunki", "Barnavårdsföreningen"],
            "{name}: {taken}"
        );
        let found = place.ask(&["organisations", "Barnavård"]).done().json();
        assert_eq!(found["organisations"][0]["place"], "Åbo", "{name}");
    }
}

#[test]
fn what_is_wrong_with_a_row_is_told_with_row_and_column() {
    let heading = "nimi;laji;Y-tunnus;postinumero;postitoimipaikka;tarkistettu";
    let cases = [
        ("A ry;yhdistys;2077474-1;00100;Helsinki;1.2.2027", "business-id-invalid", "Y-tunnus", "2077474-1"),
        ("A ry;kissa;2077474-0;00100;Helsinki;1.2.2027", "kind-unknown", "laji", "kissa"),
        ("A ry;yhdistys;2077474-0;0010A;Helsinki;1.2.2027", "postcode-invalid", "postinumero", "0010A"),
        ("A ry;yhdistys;2077474-0;00100;Helsinki;31.2.2027", "date-impossible", "tarkistettu", "31.2.2027"),
    ];
    for (row, code, column, value) in cases {
        let place = Place::new();
        let list = format!("{heading}\n{row}\nB ry;yhdistys;0204428-5;00100;Helsinki;1.2.2027\n");
        let file = place.write("lista.csv", list);
        let taken = import(&place, &file, &[]);
        let note = &taken["findings"][0];
        assert_eq!(
            (&note["code"], &note["row"], &note["column"]),
            (&code.into(), &2.into(), &column.into()),
            "{taken}"
        );
        let message = note["message"].as_str().expect("words");
        for part in ["Rivi 2", column, value, "A ry"] {
            assert!(message.contains(part), "{part}: {message}");
        }
        assert_eq!(names(&taken["added"]), ["A ry", "B ry"], "the row is taken in all the same");
    }
}

#[test]
fn ten_thousand_rows_come_in_as_one_action() {
    let place = Place::new();
    let mut list = String::from("nimi;laji;postitoimipaikka\n");
    for row in 0..10_000 {
        list += &format!("Yhdistys {row} ry;yhdistys;Helsinki\n");
    }
    let file = place.write("lista.csv", list);
    assert_eq!(import(&place, &file, &[])["added"].as_array().map(Vec::len), Some(10_000));
    let register = place.ask(&["organisations"]).done().json();
    assert_eq!(register["organisations"].as_array().map(Vec::len), Some(10_000), "every one is listed");
    place.tell(&["undo"]).done();
    assert_eq!(place.ask(&["organisations"]).done().json()["total"], 0, "one undo takes them all back");
}

#[test]
fn names_come_from_standard_input_too() {
    let place = Place::new();
    let said =
        place.tell_with(&["import", "organisations", "-"], "Viola ry\nSukupuu ry\n".as_bytes()).done().text();
    assert!(said.starts_with("2 toimijaa lisättiin rekisteriin."), "{said}");
    let found = place.tell(&["organisations"]).done().text();
    assert_eq!(found, "Sukupuu ry\nViola ry\n2 toimijaa\n", "in Finnish order");
}
