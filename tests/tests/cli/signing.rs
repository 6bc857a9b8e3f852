//! From a locked version to an agreement in force, through the commands of the window.

use commands::{Desk, Host, NoHost, OpenOptions, SystemWorld, api};
use serde_json::{Value, json};
use stories::command_line::Place;

/// The model agreement, locked, and the desk at which the secretary works.
pub struct Office {
    pub place: Place,
    desk: Desk,
    pub id: String,
}

impl Office {
    fn new() -> Self {
        Self::with(NoHost)
    }

    /// With somebody who answers the dialogs.
    pub fn with(host: impl Host + 'static) -> Self {
        let (place, id) = Place::with_sample();
        place.ask(&["lock", &id]).done();
        let desk =
            Desk::open(&place.workspace(), &OpenOptions::EXISTING, Box::new(SystemWorld), Box::new(host))
                .expect("a desk");
        Self { place, desk, id }
    }

    #[track_caller]
    pub fn call(&self, command: &str, request: Value) -> Value {
        match self.try_call(command, request) {
            Ok(answer) => answer,
            Err(error) => panic!("{command}: {error}"),
        }
    }

    pub fn try_call(&self, command: &str, mut request: Value) -> Result<Value, String> {
        request["agreement"] = json!(self.id);
        let answer = api::call(&self.desk, command, request).map_err(|error| error.code)?;
        let api::Answer::Json(value) = answer else { panic!("{command} answers with JSON") };
        Ok(value)
    }

    pub fn locked(&self) -> Value {
        self.call("signatures", json!({ "version": null }))["locked"].clone()
    }

    pub fn row(&self, number: usize) -> Value {
        self.locked()["rows"][number - 1].clone()
    }

    fn decide(&self, number: usize, field: &str, value: Value) {
        let row = self.row(number);
        let step = row["steps"][0]["id"].clone();
        let change = json!({ "field": "step", "value": { "step": step, "change": { "field": field, "value": value } } });
        self.call("edit_decision", json!({ "version": 1, "party": row["id"], "change": change }));
    }

    pub fn sign(&self, number: usize, signed_on: &str) {
        let original = &self.locked()["originals"][number - 1];
        let signatories: Vec<&Value> =
            original["signatures"].as_array().into_iter().flatten().map(|it| &it["signatory"]).collect();
        let request = json!({
            "version": 1, "number": number, "signatories": signatories, "on": "", "signed_on": signed_on,
        });
        self.call("receive_papers", request);
    }
}

#[test]
fn a_decision_goes_its_way_and_the_next_step_follows() {
    let office = Office::new();
    assert_eq!(office.row(1)["next"], "send_for_decision");
    let parties = json!([office.row(1)["id"], office.row(14)["id"]]);
    office.call("send_for_decision", json!({ "version": 1, "parties": parties, "on": "1.10.2026" }));
    assert_eq!(office.row(1)["approval"], "waiting");
    let body = office.row(1)["steps"][0]["body"].as_str().map(str::to_owned);
    assert_eq!(body.as_deref(), Some("kaupunginhallitus"), "the body that the text names is proposed");
    office.call("remind", json!({ "version": 1, "parties": parties, "on": "20.10.2026" }));
    assert_eq!(office.row(1)["reminders"][0]["on"], "2026-10-20");

    office.decide(1, "decided_on", json!("2.11.2026"));
    office.decide(1, "section", json!("§ 198"));
    office.decide(1, "result", json!("approved"));
    let step = office.row(1)["steps"][0].clone();
    assert_eq!(step["proposed_final"], json!({ "is": "on", "on": "2026-11-24" }), "14 days after the notice");
    assert_eq!(step["legally_final"]["is"], "not_said", "a person confirms it");
    office.decide(14, "result", json!("approved"));
    assert_eq!(office.row(14)["approval"], "final", "nobody can appeal against an association's decision");
    assert_eq!(office.row(14)["next"], "print");

    office.decide(1, "legally_final", json!({ "is": "on", "on": "24.11.2026" }));
    office.decide(1, "result", json!("approved_with_condition"));
    office.decide(1, "condition", json!("Rahoitus varmistuu"));
    assert_eq!(office.row(1)["next"], "meet_condition");
    assert_eq!(office.row(1)["approval"], "condition_open");
}

#[test]
fn received_papers_bring_a_party_into_force_and_only_a_reason_takes_them_back() {
    let office = Office::new();
    office.sign(2, "15.12.2026");
    office.sign(3, "3.1.2027");
    let on = |day: &str| {
        let view = office.call("in_force", json!({ "on": day }));
        let parties = view["parties"].as_array().cloned().unwrap_or_default();
        parties
            .iter()
            .filter(|party| party["in_force"] == true)
            .map(|party| party["number"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(on("1.1.2027"), [] as [Value; 0], "nobody is bound alone");
    assert_eq!(on("3.1.2027"), [json!(2), json!(3)]);

    let original = &office.locked()["originals"][1];
    let signatory = original["signatures"][0]["signatory"].clone();
    let clear = json!({ "field": "signature", "value": { "signatory": signatory, "change": { "field": "received_on", "value": "" } } });
    let refused = office.try_call("edit_originals", json!({ "version": 1, "numbers": [2], "change": clear }));
    assert_eq!(refused.expect_err("only with a reason"), "reason-missing");
    let correction = json!({ "version": 1, "number": 2, "signatory": signatory, "reason": "" });
    assert_eq!(office.try_call("correct_signature", correction).expect_err("no reason"), "reason-missing");
    let correction = json!({ "version": 1, "number": 2, "signatory": signatory, "reason": "Väärä kuori" });
    office.call("correct_signature", correction);
    assert_eq!(on("3.1.2027"), [] as [Value; 0]);
}

#[test]
fn a_signing_event_signs_for_those_who_were_there() {
    let office = Office::new();
    let signatory =
        |number: usize| office.locked()["originals"][number - 1]["signatures"][0]["signatory"].clone();
    let there = json!([signatory(1), signatory(5)]);
    let event = json!({
        "version": 1, "signatories": there, "on": "10.12.2026", "place": "Mikkelissä", "received": false,
    });
    office.call("signing_event", event);
    assert_eq!(office.row(1)["paper"], "signed_not_received");
    assert_eq!(office.row(2)["paper"], "not_printed");
    assert_eq!(office.row(5)["next"], "await_paper", "a missing decision is a finding and holds nobody up");
    let place = office.locked()["originals"][0]["signatures"][0]["place"].clone();
    assert_eq!(place, "Mikkelissä");
}

#[test]
fn the_text_of_a_locked_version_is_not_begun_anew_by_a_stray_key() {
    let office = Office::new();
    let change = json!({ "change": { "field": "case_number", "value": "X/1" } });
    assert_eq!(office.try_call("edit_identity", change.clone()).expect_err("locked"), "version-locked");
    office.decide_first();
    let facts = office.call("lock_facts", json!({}));
    assert_eq!((facts["version"].clone(), facts["is_changed"].clone()), (json!(2), json!(false)));
    assert_eq!(facts["lapses"][0]["decided"], true);
    office.call("begin_next_version", json!({}));
    office.call("edit_identity", change);
    assert_eq!(office.call("signatures", json!({ "version": null }))["is_changed"], true);
}

impl Office {
    fn decide_first(&self) {
        let row = self.row(1);
        self.call(
            "edit_decision",
            json!({ "version": 1, "party": row["id"], "change": { "field": "add_step" } }),
        );
        self.decide(1, "result", json!("approved"));
        self.decide(1, "mandate", json!("vähäiset korjaukset"));
    }
}

#[test]
fn a_decision_with_a_mandate_holds_for_the_next_version_where_a_person_says_so() {
    let office = Office::new();
    office.decide_first();
    office.call("begin_next_version", json!({}));
    office.call("edit_identity", json!({ "change": { "field": "case_number", "value": "X/1" } }));
    let carried = json!([office.row(1)["id"]]);
    office.call("begin_lock", json!({ "reason": "", "carried": carried }));
    let mut progress = office.call("next_step", json!({}));
    while progress["finished"].is_null() {
        progress = office.call("next_step", json!({}));
    }
    assert_eq!(progress["finished"], json!({ "what": "locked", "version": 2 }));
    assert_eq!(office.row(1)["carried_from"], 1);
    assert_eq!(office.row(1)["approval"], "approved");
    assert_eq!(office.row(2)["approval"], "not_started");
}
