//! A person's data through `sopu-cli`: told, erased after a confirmation, and then found in no file of the workspace.

use commands::api;
use serde_json::json;
use stories::command_line::Place;
use stories::json_shape::faults;
use stories::planted::{NAME, PLANTED, desk, holding, plant};

struct Planted {
    place: Place,
    id: String,
    contact: String,
}

fn planted() -> Planted {
    let (place, id) = Place::with_sample();
    let contact = plant(&place.workspace(), &id);
    Planted { place, id, contact }
}

#[test]
fn a_person_is_told_with_every_place_and_erased_from_every_file() {
    let Planted { place, id, contact } = planted();
    place.ask(&["lock", &id]).done();
    place.ask(&["export", "kaikki.sopu"]).done();
    place.ask(&["backup"]).done();
    let told = place.ask(&["extract", "marketta.piiloinen@example.org"]).done().json();
    assert_eq!(faults("extract", &told), Vec::<String>::new());
    assert_eq!(told["names"], json!([NAME]), "the address leads to the name");
    let stands = |place: &str, field: &str| {
        let places = told["places"].as_array().into_iter().flatten();
        places.filter(|found| found["place"] == place && found["field_name"] == field).count()
    };
    assert_eq!((stands("contact", "Nimi"), stands("contact", "Sähköposti")), (1, 1), "{told:#}");
    assert_eq!((stands("contact", "Toimenkuva"), stands("party", "Syy tai lisätieto")), (1, 1), "{told:#}");
    assert_eq!(
        (stands("contact", "Tehtävä tai rooli"), stands("contact", "Tarkistettu")),
        (1, 1),
        "all of it is told"
    );
    assert!(told["log_entries"].as_u64().is_some_and(|count| count >= 6), "{told:#}");
    let copies: Vec<&str> =
        told["copies"].as_array().into_iter().flatten().filter_map(|copy| copy["copy"].as_str()).collect();
    assert!(copies.contains(&"bundle") && copies.contains(&"backup"), "both that left are told: {copies:?}");
    assert_eq!(place.ask(&["extract", &contact]).done().json()["names"], json!([NAME]), "by id, too");

    assert!(!holding(&place.workspace(), NAME).is_empty(), "the search finds what is there");
    let refused = place.ask(&["erase", NAME, "--reason", "Henkilö pyysi"]).exits(2).json();
    assert_eq!(refused["code"], "erasure-not-confirmed");
    let named = place.ask(&["erase", NAME, "--reason", "Marketta Piiloinen pyysi", "--yes"]).exits(2).json();
    assert_eq!(named["code"], "reason-names-person");
    assert!(!holding(&place.workspace(), NAME).is_empty(), "nothing was erased by what was refused");

    let done = place.ask(&["erase", NAME, "--reason", "Henkilö pyysi", "--yes"]).done().json();
    assert_eq!(faults("erase", &done), Vec::<String>::new());
    assert!(done["copies"].as_array().is_some_and(|copies| !copies.is_empty()), "{done:#}");
    for marker in PLANTED {
        assert_eq!(holding(&place.workspace(), marker), Vec::<std::path::PathBuf>::new(), "{marker}");
    }
    let newest = place.ask(&["backup"]).done().json()["path"].as_str().expect("a path").to_owned();
    let newest = std::fs::read(newest).expect("a backup");
    assert!(!String::from_utf8_lossy(&newest).to_lowercase().contains("piilo"), "new backups know nothing");
    let gone = place.ask(&["extract", NAME]).exits(2).json();
    assert_eq!(gone["code"], "no-such-person");
    assert_eq!(place.ask(&["undo", &id]).exits(2).json()["code"], "undo-barrier");
    let versions = place.ask(&["versions", &id]).done().json();
    let pdf = ["pdf", &id, "--kind", "agreement", "--lang", "fi", "--version", "1", "--out", "v1.pdf"];
    place.ask(&pdf).done();
    let verified = place.ask(&["verify", "v1.pdf"]).done().json();
    assert_eq!(
        (verified["verdict"].as_str(), &verified["version"]),
        (Some("genuine"), &versions[0]["version"])
    );
}

/// Whatever is refused or fails while somebody works with a person's data, the log tells codes alone.
#[test]
fn no_log_knows_the_person() {
    let Planted { place, id, .. } = planted();
    let code = "010190-900P";
    let list = place.write("lista.csv", format!("nimi;laji\n{NAME} {code};kunta\n"));
    let broken = place.write("rikki.json", format!("{{\"schema\":1,\"text\":\"{NAME}\"}}"));
    let bundle = place.write("rikki.sopu", NAME);
    let refused: &[&[&str]] = &[
        &["extract", "Marketta Piiloinen-Virtanen"],
        &["erase", NAME, "--reason", NAME, "--yes"],
        &["show", NAME],
        &["new", "--title", "Marketta Piiloinen 010190-900P"],
        &["import", "organisations", &list],
        &["put", &broken],
        &["open", &bundle],
        &["pdf", &id, "--kind", "promises", "--lang", "fi", "--party", NAME, "--out", "a.pdf"],
        &["scan", &id, &list],
        &["history", NAME],
        &["verify", &broken],
    ];
    for command in refused {
        assert_ne!(place.ask(command).exit, 0, "{command:?} is refused");
    }
    let desk = desk(&place.workspace());
    let contact =
        json!({ "kind": "contact", "change": { "field": "name", "value": format!("{NAME} {code}") } });
    for (command, request) in [
        ("edit_item", json!({ "agreement": id, "id": id, "change": contact })),
        ("edit_item", json!({ "agreement": NAME, "id": NAME, "change": NAME })),
        ("find_person", json!({ "person": "Marketta Piiloinen-Virtanen" })),
        ("erase_person", json!({ "person": NAME, "reason": NAME })),
    ] {
        assert!(api::call(&desk, command, request).is_err(), "{command} is refused");
    }
    drop(desk);
    let logs: Vec<(String, String)> = place
        .workspace_bytes()
        .into_iter()
        .filter(|(path, _)| path.parent().is_some_and(|folder| folder.ends_with("logs")))
        .map(|(path, bytes)| (path.display().to_string(), String::from_utf8_lossy(&bytes).to_lowercase()))
        .collect();
    let lines: usize = logs.iter().map(|(_, text)| text.lines().count()).sum();
    assert!(lines >= 4, "the log tells of what the window was refused: {logs:?}");
    for (path, text) in &logs {
        for marker in PLANTED.iter().chain(&[code]) {
            assert!(!text.contains(&marker.to_lowercase()), "{path} knows {marker}");
        }
    }
}

#[test]
fn copies_on_a_stick_that_is_not_in_and_damaged_files_are_told() {
    let Planted { place, .. } = planted();
    let stick = place.file("tikku/Sopu-backups");
    let away = json!({ "answer": "chosen", "folder": stick, "count": 3, "last_at": "2027-02-22T08:33:00Z" });
    std::fs::create_dir_all(place.workspace().join("backups")).expect("made");
    std::fs::write(place.workspace().join("backups/second-place.json"), away.to_string()).expect("written");
    std::fs::create_dir_all(place.workspace().join("damaged")).expect("made");
    std::fs::write(place.workspace().join("damaged/sopu-1.db"), "x").expect("written");
    let told = place.ask(&["extract", NAME]).done().json();
    let copies = told["copies"].as_array().into_iter().flatten();
    let told: Vec<_> =
        copies.filter_map(|copy| Some((copy["copy"].as_str()?, copy["name"].as_str()?))).collect();
    assert!(told.contains(&("second-place", &stick.display().to_string())), "{told:?}");
    assert!(told.iter().any(|(copy, name)| *copy == "damaged" && name.ends_with("sopu-1.db")), "{told:?}");
}
