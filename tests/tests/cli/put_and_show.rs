//! The archive form: what `show` gives, `put` takes, byte for byte.

use serde_json::Value;
use stories::command_line::Place;

#[test]
fn what_was_shown_and_put_is_shown_the_same() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done().out;

    let elsewhere = Place::new();
    let file = elsewhere.write("text.json", &shown);
    let put = elsewhere.ask(&["put", &file]).done().json();
    assert_eq!((put["id"].as_str(), put["outcome"].as_str()), (Some(id.as_str()), Some("created")));
    assert!(elsewhere.ask(&["show", &id]).done().out == shown, "in another workspace");

    let put = place.tell_with(&["put", "-", "--json"], &shown).done().json();
    assert_eq!(put["outcome"], "replaced");
    assert!(place.ask(&["show", &id]).done().out == shown, "in its own, through standard input");
}

#[test]
fn a_replaced_text_comes_back_with_undo() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done();
    let mut document = shown.json();
    document["text"]["identity"]["title"]["fi"] = "Toinen nimi".into();
    let file = place.write("text.json", document.to_string());
    place.tell(&["put", &file]).done();
    assert_eq!(place.ask(&["agreements"]).done().json()[0]["title"], "Toinen nimi");
    let undone = place.tell(&["undo", &id]).done();
    assert!(!undone.text().trim().is_empty());
    assert!(place.ask(&["show", &id]).done().out == shown.out, "undo takes all of it back");
}

#[test]
fn a_text_of_another_form_is_refused_and_changes_nothing() {
    let (place, id) = Place::with_sample();
    let shown = place.ask(&["show", &id]).done();
    let edited = |edit: &dyn Fn(&mut Value)| {
        let mut document = shown.json();
        edit(&mut document);
        document.to_string()
    };
    let cases = [
        ("no JSON".to_owned(), "archive"),
        ("{}".to_owned(), "archive"),
        (edited(&|document| document["schema"] = 99.into()), "archive"),
        (edited(&|document| document["text"]["unheard_of"] = 1.into()), "archive"),
        (
            edited(&|document| {
                document["text"]["goals"][0]["lead"] = document["text"]["goals"][0]["id"].clone()
            }),
            "archive",
        ),
        (edited(&|document| document["text"]["identity"]["title"]["fi"] = "A\u{7}".into()), "archive"),
        (
            edited(&|document| document["text"]["identity"]["title"]["fi"] = "Hetu 010190-900P".into()),
            "personal-identity-code",
        ),
    ];
    for (text, code) in cases {
        let refused = place.tell_with(&["put", "-", "--json"], text.as_bytes()).exits(2).json();
        assert_eq!(refused["code"], code, "{refused}");
        assert!(!refused.to_string().contains("010190"), "a code is never repeated: {refused}");
    }
    assert!(place.ask(&["show", &id]).done().out == shown.out);
}

#[test]
fn an_id_is_known_by_its_beginning() {
    let (place, id) = Place::with_sample();
    let whole = place.ask(&["show", &id]).done().out;
    assert!(place.ask(&["show", &id[..4]]).done().out == whole);
    assert!(place.ask(&["show", &id[..4].to_uppercase()]).done().out == whole);
}
