//! What differs between a bundle and what is here is told in words: which item, which field, what both sides say.

use commands::{Desk, NoHost, OpenOptions, SystemWorld, api};
use serde_json::{Value, json};
use stories::command_line::Place;

/// The window's commands at a place, until it is dropped and the command line may come again.
struct Window(Desk, String);

impl Window {
    fn at(place: &Place, id: &str) -> Self {
        let (world, host) = (Box::new(SystemWorld), Box::new(NoHost));
        let desk = Desk::open(&place.workspace(), &OpenOptions::EXISTING, world, host).expect("a desk");
        let window = Self(desk, id.to_owned());
        // What follows is the text of the next version, where one is locked.
        window.call("begin_next_version", json!({}));
        window
    }

    fn call(&self, command: &str, mut request: Value) -> Value {
        request["agreement"] = json!(self.1);
        match api::call(&self.0, command, request) {
            Ok(api::Answer::Json(value)) => value,
            Ok(api::Answer::Bytes(_)) => panic!("{command} answers with JSON"),
            Err(error) => panic!("{command}: {}", error.message),
        }
    }

    fn edit(&self, kind: &str, id: &Value, field: &str, value: Value) {
        let change = json!({ "kind": kind, "change": { "field": field, "value": value } });
        self.call("edit_item", json!({ "id": id, "change": change }));
    }

    fn party(&self, number: usize) -> Value {
        self.call("parties", json!({}))["parties"][number - 1].clone()
    }

    fn name(&self, number: usize, name: &str) {
        self.edit("party", &self.party(number)["id"], "name", json!({ "fi": name }));
    }
}

/// Two places with the same agreement, locked once.
fn two_laptops() -> (Place, Place, String) {
    let (ours, id) = Place::with_sample();
    ours.ask(&["lock", &id, "--reason", "Koe"]).done();
    let theirs = Place::new();
    theirs.ask(&["open", &bundle(&ours, &id)]).done();
    (ours, theirs, id)
}

fn bundle(place: &Place, id: &str) -> String {
    place.ask(&["export", "vaihto.sopu", "--agreement", id, "--force"]).done();
    place.file("vaihto.sopu").display().to_string()
}

fn field<'a>(shown: &'a Value, subject: &str, name: &str) -> &'a Value {
    let items = shown["items"].as_array().expect("items");
    let item =
        items.iter().find(|item| item["subject"].as_str().is_some_and(|found| found.starts_with(subject)));
    let item = item.unwrap_or_else(|| panic!("no {subject}: {shown:#}"));
    let fields = item["fields"].as_array().expect("fields");
    fields.iter().find(|field| field["name"] == name).unwrap_or_else(|| panic!("no {name}: {item:#}"))
}

#[test]
fn each_difference_names_its_item_and_field_and_no_code_is_left_in_it() {
    let (ours, theirs, id) = two_laptops();
    let window = Window::at(&theirs, &id);
    let party = window.party(3);
    window.edit("party", &party["id"], "business_id", json!("0204428-5"));
    let standing = json!({ "status": "negotiating", "since": "1.2.2027", "reason": "Hallitus kokoontuu", "last_day": "" });
    window.edit("party", &party["id"], "standing", standing);
    window.edit("contact", &party["contacts"][0]["id"], "phone", json!("040 555 0101"));
    let row = || window.call("signatures", json!({ "version": null }))["locked"]["rows"][1].clone();
    let change = json!({ "field": "add_step" });
    window.call("edit_decision", json!({ "version": 1, "party": row()["id"], "change": change }));
    let decided = row();
    let step = json!({ "step": decided["steps"][0]["id"], "change": { "field": "result", "value": "approved_with_condition" } });
    let change = json!({ "field": "step", "value": step });
    window.call("edit_decision", json!({ "version": 1, "party": decided["id"], "change": change }));
    let change = json!({ "field": "kind", "value": "foundation" });
    window.call(
        "edit_organisation",
        json!({ "organisation": party["organisation"], "change": change, "update_parties": false }),
    );
    drop(window);

    let file = bundle(&theirs, &id);
    let shown = ours.ask(&["open", &file, "--show"]).done().json();
    let business_id = field(&shown, "Osapuoli: ", "Y-tunnus");
    let none = json!("Y-tunnusta ei ole tai sitä ei ilmoiteta");
    assert_eq!((&business_id["ours"], &business_id["theirs"]), (&none, &json!("0204428-5")));
    let status = field(&shown, "Osapuoli: ", "Tilanne");
    assert_eq!((&status["ours"], &status["theirs"]), (&json!("mukana"), &json!("neuvottelee")));
    assert_eq!(field(&shown, "Osapuoli: ", "Mistä alkaen")["theirs"], "1.2.2027");
    assert_eq!(field(&shown, "Yhteyshenkilö: ", "Puhelin")["theirs"], "040 555 0101");
    let items = shown["items"].as_array().expect("items");
    let fields = || items.iter().flat_map(|item| item["fields"].as_array().into_iter().flatten());
    let result = fields().find(|field| field["name"].as_str().is_some_and(|name| name.ends_with(": Tulos")));
    assert_eq!(result.map(|field| &field["theirs"]), Some(&json!("Hyväksytty ehdolla")), "{shown:#}");
    assert_eq!(field(&shown, "Toimija: ", "Organisaation laji")["theirs"], "säätiö");
    for item in items {
        assert_ne!(item["fields"], json!([]), "something differs: {item:#}");
    }
    for field in fields() {
        let name = field["name"].as_str().unwrap_or_default();
        assert!(!name.is_empty() && field["ours"] != field["theirs"], "{field:#}");
        for side in
            [name, field["ours"].as_str().unwrap_or_default(), field["theirs"].as_str().unwrap_or_default()]
        {
            assert!(!side.contains('_') && !side.contains('{'), "{side} is no word");
        }
    }
    let said = ours.tell(&["open", &file, "--show"]).done().text();
    for words in ["  Y-tunnus\n", "    Tiedostossa: 0204428-5", "    Täällä: Y-tunnusta ei ole"] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[test]
fn a_conflict_says_both_values_and_who_changed_it_here_and_nothing_newer_here_is_told() {
    let (ours, theirs, id) = two_laptops();
    for (place, name, who) in [(&ours, "Täällä ry", "Sirpa Sihteeri"), (&theirs, "Siellä ry", "Tauno Toinen")]
    {
        let window = Window::at(place, &id);
        window.call("introduce", json!({ "actor": who, "language": "fi" }));
        window.name(3, name);
        if who == "Sirpa Sihteeri" {
            let identity = json!({ "change": { "field": "case_number", "value": "SK/12/2027" } });
            window.call("edit_identity", identity);
        } else {
            window.call(
                "edit_identity",
                json!({ "change": { "field": "area", "value": { "fi": "Saimaan rannat" } } }),
            );
        }
    }
    let file = bundle(&theirs, &id);
    let shown = ours.ask(&["open", &file, "--show"]).done().json();
    let name = field(&shown, "Osapuoli: ", "Virallinen nimi");
    assert!(name["ours"].as_str().is_some_and(|words| words.contains("Täällä ry")), "{name}");
    assert!(name["theirs"].as_str().is_some_and(|words| words.contains("Siellä ry")), "{name}");
    let conflicts: Vec<&Value> =
        shown["items"].as_array().into_iter().flatten().filter(|item| item["fate"] == "conflict").collect();
    assert_eq!(conflicts.len(), 1, "{shown:#}");
    let text = shown.to_string();
    assert!(
        text.contains("Saimaan rannat") && !text.contains("SK/12/2027"),
        "only what would change: {shown:#}"
    );
    let said = ours.tell(&["open", &file, "--show"]).done().text();
    assert!(said.contains("Muutettu täällä viimeksi ") && said.contains(", Sirpa Sihteeri."), "{said}");
    assert!(!said.contains("Tauno"), "who wrote the file is not in it: {said}");
}

#[test]
fn a_text_put_again_leaves_parties_linked_to_the_register_and_where_they_stand() {
    let (place, id) = Place::with_sample();
    let read = |place: &Place| {
        let window = Window::at(place, &id);
        let parties = window.call("parties", json!({}))["parties"].clone();
        let known = |party: &Value| json!([party["id"], party["organisation"], party["standing"]]);
        parties.as_array().into_iter().flatten().map(known).collect::<Vec<_>>()
    };
    let window = Window::at(&place, &id);
    let standing =
        json!({ "status": "joining", "since": "1.2.2027", "reason": "Hallitus päätti", "last_day": "" });
    window.edit("party", &window.party(2)["id"], "standing", standing);
    drop(window);
    let before = read(&place);
    assert!(before.iter().all(|party| !party[1].is_null()), "the model's parties are entries: {before:?}");
    let file = place.write("text.json", place.ask(&["show", &id]).done().out);
    place.ask(&["put", &file]).done();
    assert_eq!(read(&place), before);

    let next = Place::new();
    next.ask(&["open", &bundle(&place, &id)]).done();
    assert_eq!(read(&next), before, "a bundle brings them along");
    place.ask(&["open", &bundle(&next, &id), "--as-copy"]).done();
    let copy = place.ask(&["agreements"]).done().json();
    let copy = copy.as_array().into_iter().flatten().find(|row| row["id"] != json!(id)).cloned();
    let copy = copy.expect("a copy")["id"].as_str().expect("an id").to_owned();
    let window = Window::at(&place, &copy);
    let linked = window.call("parties", json!({}))["parties"].clone();
    let links: Vec<&Value> =
        linked.as_array().into_iter().flatten().map(|party| &party["organisation"]).collect();
    assert_eq!(links, before.iter().map(|party| &party[1]).collect::<Vec<_>>(), "and so does a copy");
}
