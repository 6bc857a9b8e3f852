//! How the program ends, and in which language it says why.

use std::fs;
use stories::command_line::Place;

#[test]
fn every_refusal_has_its_exit_and_its_code() {
    let (place, id) = Place::with_sample();
    place.tell(&["pdf", &id, "--kind", "draft", "--lang", "fi", "--out", "there.pdf"]).done();
    let pdf = ["pdf", &id, "--lang", "fi"];
    let cases: &[(&[&str], i32, &str)] = &[
        (&["show", "ffffffff"], 2, "no-such-agreement"),
        (&["sample"], 2, "workspace-not-empty"),
        (&["put", "missing.json"], 2, "file-not-found"),
        (&["undo", &id], 2, "nothing-to-undo"),
        (&[&pdf[..], &["--kind", "draft", "--out", "there.pdf"]].concat(), 2, "file-exists"),
        (&[&pdf[..], &["--kind", "draft", "--out", "no/such/folder.pdf"]].concat(), 2, "file-not-found"),
        (&[&pdf[..], &["--kind", "comparison", "--out", "a.pdf"]].concat(), 2, "version-needed"),
        (
            &[&pdf[..], &["--kind", "agreement", "--out", "a.pdf", "--version", "1"]].concat(),
            2,
            "no-such-version",
        ),
        (
            &[&pdf[..], &["--kind", "agreement", "--out", "a.pdf", "--party", "1"]].concat(),
            2,
            "party-not-used",
        ),
        (&[], 64, "usage-missing-command"),
        (&["frobnicate"], 64, "usage-unknown-command"),
        (&["show"], 64, "usage-missing-argument"),
        (&["agreements", "--unheard-of"], 64, "usage-unknown-argument"),
        (&[&pdf[..], &["--kind", "poem", "--out", "a.pdf"]].concat(), 64, "usage-wrong-value"),
        (&["--ui-lang"], 64, "usage-missing-value"),
    ];
    let untouched = fs::read(place.file("there.pdf")).expect("the first document");
    for (arguments, exit, code) in cases {
        let refused = place.ask(arguments).exits(*exit).json();
        assert_eq!(refused["code"], *code, "{arguments:?}: {refused}");
        let said = place.tell(arguments).exits(*exit);
        let message = refused["message"].as_str().expect("words");
        assert!(
            said.err.starts_with(message),
            "without --json the same is said on standard error: {}",
            said.err
        );
        assert_eq!(said.text(), "");
    }
    assert!(fs::read(place.file("there.pdf")).expect("still there") == untouched);
    assert!(!place.file("a.pdf").exists(), "what is refused writes nothing");
    place.tell(&[&pdf[..], &["--kind", "draft", "--out", "there.pdf", "--force"]].concat()).done();
}

#[test]
fn the_sample_is_never_put_among_the_user_s_own() {
    let place = Place::new();
    let refused = place.tell_program(&["sample", "--json"], b"", "fi_FI.UTF-8").exits(64).json();
    assert_eq!(refused["code"], "workspace-needed");
    assert!(!place.file("data").exists(), "the user's own place is not even made");
}

#[test]
fn without_a_workspace_the_user_s_own_is_meant() {
    let place = Place::new();
    place.tell_program(&["new", "--title", "Oma sopimus"], b"", "fi_FI.UTF-8").done();
    let listed = place.tell_program(&["agreements", "--json"], b"", "fi_FI.UTF-8").done().json();
    assert_eq!(listed[0]["title"], "Oma sopimus");
    assert!(place.file("data").is_dir(), "in the system's place for local data");
}

#[test]
fn a_check_that_blocks_exits_1() {
    let place = Place::new();
    let id = place.ask(&["new", "--title", "A"]).done().json()["id"].as_str().expect("an id").to_owned();
    let checked = place.ask(&["check", &id]).exits(1).json();
    assert_eq!(checked["blocks"], true);
    let codes: Vec<&str> = checked["findings"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|finding| finding["code"].as_str())
        .collect();
    assert!(codes.contains(&"too-few-parties") && codes.contains(&"no-goal"), "{codes:?}");
    let said = place.tell(&["check", &id]).exits(1).text();
    assert!(said.starts_with("Estää lukitsemisen:\n– "), "what blocks comes first: {said}");
}

#[test]
fn a_beginning_that_fits_several_is_refused() {
    let place = Place::new();
    for title in ["A", "B"] {
        place.tell(&["new", "--title", title]).done();
    }
    let refused = place.ask(&["show", "0"]).exits(2).json();
    assert_eq!(refused["code"], "ambiguous-id");
}

#[test]
fn messages_follow_the_system_s_language_and_else_are_finnish() {
    let place = Place::new();
    for (locale, message) in [
        ("fi_FI.UTF-8", "Komento puuttuu."),
        ("sv_FI.UTF-8", "Kommandot saknas."),
        ("en_GB.UTF-8", "The command is missing."),
        ("de_DE.UTF-8", "Komento puuttuu."),
        ("C", "Komento puuttuu."),
    ] {
        let said = place.tell_program(&[], b"", locale).exits(64);
        assert!(said.err.starts_with(message), "{locale}: {}", said.err);
    }
    let said = place.tell_program(&["--ui-lang", "sv"], b"", "fi_FI.UTF-8").exits(64);
    assert!(said.err.starts_with("Kommandot saknas."), "what is asked for comes before: {}", said.err);
}

#[test]
fn the_help_is_in_the_language_of_the_messages() {
    let place = Place::new();
    for (language, heading) in [("fi", "Käyttö:"), ("sv", "Användning:"), ("en", "Usage:")] {
        let help = place.tell_program(&["pdf", "--help", "--ui-lang", language], b"", "C").done().text();
        assert!(help.contains(heading) && help.contains("signed-record"), "{help}");
    }
    let version = place.tell_program(&["--version"], b"", "C").done().text();
    assert!(version.starts_with("sopu-cli "), "{version}");
}

#[test]
fn undo_in_the_register_never_takes_an_agreement_away() {
    let place = Place::new();
    place.tell_with(&["import", "organisations", "-"], b"Viola ry\n").done();
    place.tell(&["new", "--title", "Koe", "--lang", "fi", "--kind", "cooperation"]).done();
    place.tell(&["undo"]).done();
    assert_eq!(
        place.ask(&["organisations"]).done().json()["total"],
        0,
        "the register's own last action is undone"
    );
    assert_eq!(place.ask(&["agreements"]).done().json().as_array().map(Vec::len), Some(1));
}

#[test]
fn history_tells_what_was_done_newest_first() {
    let place = Place::new();
    place.tell_with(&["import", "organisations", "-"], b"Viola ry\n").done();
    place.tell(&["undo"]).done();
    let history = place.ask(&["history"]).done().json();
    let rows = history.as_array().expect("rows");
    assert_eq!(rows.len(), 2, "{history}");
    assert!(rows[0]["sequence"].as_i64() > rows[1]["sequence"].as_i64());
    assert!(rows[0]["action"].as_str().is_some_and(|words| words.starts_with("Kumottu")), "{history}");
    let text = place.tell(&["history"]).done().text();
    assert_eq!(text.lines().filter(|line| !line.starts_with(' ')).count(), 2, "one line each: {text}");
}

#[test]
fn what_is_refused_is_logged_in_the_workspace_by_its_code() {
    let (place, _) = Place::with_sample();
    assert!(!place.workspace().join("logs").exists(), "what is done leaves no line");
    place.tell(&["show", "marja-salainen"]).exits(2);
    place.tell(&["sample"]).exits(2);
    let log = fs::read_to_string(place.workspace().join("logs").join("sopu.log")).expect("a log");
    let codes: Vec<&str> =
        log.lines().filter_map(|line| line.split_once(' ')).map(|(_, codes)| codes).collect();
    assert_eq!(codes, ["refused no-such-agreement show", "refused workspace-not-empty sample"]);
}
