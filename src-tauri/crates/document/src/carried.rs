//! What a document carries of the data it was made of (ruling 13): the agreement its text record, the copy for the web
//! nothing, every other kind the slice that is printed in it. Canonical JSON, so the same document has the same bytes.

use agreement::archive;
use agreement::{
    Agreement, Canonical, ContactPerson, Facts, Locked, Party, Severity, Stage, findings, progress, readiness,
};
use serde_json::{Map, Value, json};

use crate::kind::{Audience, DocumentKind, Options, Parties};

/// The bytes to attach to a document of these options; none for what goes to the web.
///
/// The agreement and its draft carry `{"schema":1,"text":{…}}`, every other kind
/// `{"schema":1,"kind":"promises","agreement":"<id>",…}`. Votes and reasons of a standing are in none, names and numbers
/// of persons only where [`DocumentKind::holds_contacts`] says so.
#[must_use]
pub fn carried(agreement: &Agreement, options: &Options) -> Option<Vec<u8>> {
    let more = match options.kind {
        DocumentKind::PublicationCopy => return None,
        DocumentKind::Agreement | DocumentKind::Draft | DocumentKind::SignedRecord => {
            let stamp = options.locked.map(|stamp| stamp.in_text());
            return Some(archive::of(agreement, stamp).canonical_bytes());
        }
        DocumentKind::SignatureSheets => vec![("parties", of_each(agreement, options, signing))],
        DocumentKind::ContactAppendix => vec![("contacts", contacts(agreement, None))],
        DocumentKind::Promises => vec![("parties", of_each(agreement, options, promises))],
        DocumentKind::DecisionProposal => {
            vec![
                ("parties", of_each(agreement, options, promises)),
                ("validity", from_text(agreement, "/terms/validity")),
            ]
        }
        DocumentKind::StatusPage if options.locked.is_some() => {
            vec![(
                "parties",
                of_each(agreement, options, |agreement, _, party| way(agreement, options, party)),
            )]
        }
        DocumentKind::StatusPage => vec![("stages", stages(agreement)), ("parties", standings(agreement))],
        DocumentKind::SendingKit => vec![("parties", of_each(agreement, options, sending))],
        // Of two texts: `carried_by_comparison`.
        DocumentKind::Comparison => Vec::new(),
    };
    let mut slice = json!({
        "schema": 1,
        "kind": options.kind.code(),
        "agreement": agreement.id,
        "languages": options.languages.code(),
        "identity": from_text(agreement, "/identity"),
    });
    if let Some(stamp) = options.locked {
        slice["version"] = stamp.in_json();
    }
    for (key, value) in more {
        slice[key] = value;
    }
    if let Some(day) = options.as_of.filter(|_| options.kind == DocumentKind::StatusPage) {
        slice["as_of"] = json!(day);
    }
    if let Some(day) = options.return_by.filter(|_| options.kind == DocumentKind::SendingKit) {
        slice["return_by"] = json!(day);
    }
    let canonical =
        Canonical::of(&slice).expect("BUG: the archive form has small integers and fixed keys only");
    Some(canonical.bytes())
}

/// The archive form of the text as a value: the slices are cut from it.
fn text_of(agreement: &Agreement) -> Value {
    serde_json::to_value(archive::of(agreement, None).text).expect("BUG: plain data is always JSON")
}

fn from_text(agreement: &Agreement, pointer: &str) -> Value {
    text_of(agreement).pointer(pointer).cloned().unwrap_or_else(|| json!({}))
}

/// A slice for each party that the document is for.
fn of_each(
    agreement: &Agreement,
    options: &Options,
    slice: impl Fn(&Agreement, &Value, &Party) -> Value,
) -> Value {
    let text = text_of(agreement);
    let everybody = options.kind.audience() == Audience::Everybody;
    let chosen = agreement.text.joining().filter(|party| match options.parties {
        Parties::One(id) => everybody || party.id == id,
        Parties::Together | Parties::Each => true,
    });
    chosen.map(|party| slice(agreement, &text, party)).collect()
}

/// The entries of a list of the text that speak of the party.
fn entries(text: &Value, list: &str, of_party: impl Fn(&Value) -> bool) -> Value {
    text[list].as_array().into_iter().flatten().filter(|entry| of_party(entry)).cloned().collect()
}

fn names(entry: &Value, field: &str, party: &Value) -> bool {
    entry[field] == *party || entry[field].as_array().is_some_and(|parties| parties.contains(party))
}

fn signing(_: &Agreement, text: &Value, party: &Party) -> Value {
    let id = json!(party.id);
    entries(text, "parties", |entry| entry["id"] == id)[0].clone()
}

/// Goals, tasks with the party's own role, interfaces and bodies in which it has a part.
fn promises(_: &Agreement, text: &Value, party: &Party) -> Value {
    let id = json!(party.id);
    let mut tasks = entries(text, "tasks", |task| {
        task["roles"].as_array().is_some_and(|roles| roles.iter().any(|role| role["party"] == id))
    });
    for task in tasks.as_array_mut().into_iter().flatten() {
        if let Some(roles) = task["roles"].as_array_mut() {
            roles.retain(|role| role["party"] == id);
        }
    }
    json!({
        "party": id,
        "goals_led": entries(text, "goals", |goal| goal["lead"] == id),
        "goals_supported": entries(text, "goals", |goal| names(goal, "supporting", &id)),
        "tasks": tasks,
        "interfaces": entries(text, "interfaces", |interface| names(interface, "between", &id)),
        "bodies": entries(text, "bodies", |body| {
            body["seats"].as_array().is_some_and(|seats| seats.iter().any(|seat| seat["party"] == id))
        }),
    })
}

fn sending(agreement: &Agreement, text: &Value, party: &Party) -> Value {
    json!({
        "party": signing(agreement, text, party),
        "originals": text.pointer("/terms/originals").cloned().unwrap_or_else(|| json!({})),
        "contacts": contacts(agreement, Some(party)),
    })
}

fn contacts(agreement: &Agreement, only: Option<&Party>) -> Value {
    let joining = |person: &&ContactPerson| agreement.text.party_number(person.party).is_some();
    let chosen = |person: &&ContactPerson| only.is_none_or(|party| party.id == person.party);
    agreement.contacts.persons.iter().filter(joining).filter(chosen).map(contact).collect()
}

/// A contact person as printed: where the details come from is for the register alone.
fn contact(person: &ContactPerson) -> Value {
    let mut entry = Map::new();
    let mut put = |key: &str, value: Value| {
        let says_nothing = value.is_null() || value == json!("") || value == json!({});
        if !says_nothing {
            entry.insert(key.to_owned(), value);
        }
    };
    put("party", json!(person.party));
    put("name", json!(person.name));
    put("role", json!(person.role));
    put("job_description", json!(person.job_description));
    put("email", json!(person.email));
    put("phone", json!(person.phone));
    put("deputy", json!(person.deputy));
    put("valid_from", json!(person.valid_from));
    put("valid_to", json!(person.valid_to));
    put("checked_on", json!(person.checked_on));
    Value::Object(entry)
}

fn stages(agreement: &Agreement) -> Value {
    let found = findings(agreement, &Facts { undrawable: &crate::undrawable, today: None });
    let stage = |stage: Stage| {
        let ready = readiness(stage, agreement, &found);
        let here = || found.iter().filter(move |finding| finding.stage == stage);
        let blocking = here().filter(|finding| finding.severity == Severity::Blocking).count();
        json!({ "stage": stage.code(), "done": ready.done, "total": ready.total, "findings": here().count(), "blocking": blocking })
    };
    Stage::ALL.into_iter().map(stage).collect()
}

/// Where a party's decision and papers are, as the status page of a locked version says.
fn way(agreement: &Agreement, options: &Options, party: &Party) -> Value {
    let Some(stamp) = options.locked else { return json!({}) };
    let locked = Locked { version: stamp.version, text: &agreement.text };
    let found = progress(locked, &agreement.evidence, options.as_of.unwrap_or(stamp.locked_on));
    let Some(progress) = found.into_iter().find(|progress| progress.party == party.id) else {
        return json!({});
    };
    let mut entry = json!({
        "party": party.id,
        "decision": progress.approval.code(),
        "paper": progress.paper.code(),
        "next": progress.next.code(),
    });
    let signed = progress.signed.map(|signed| signed.on);
    for (key, day) in [("signed_on", signed), ("waiting_since", progress.waiting_since)] {
        if let Some(day) = day {
            entry[key] = json!(day);
        }
    }
    entry
}

/// Where each party stands; the reason stays with the secretary.
fn standings(agreement: &Agreement) -> Value {
    let standing = |party: &Party| {
        let mut entry =
            json!({ "party": party.id, "name": party.name, "status": party.standing.status.code() });
        for (key, day) in [("since", party.standing.since), ("last_day", party.standing.last_day)] {
            if let Some(day) = day {
                entry[key] = json!(day);
            }
        }
        entry
    };
    agreement.text.parties.iter().map(standing).collect()
}
