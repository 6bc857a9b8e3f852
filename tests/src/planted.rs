//! A person planted in a workspace wherever people write persons, to be found or to be found no more.

use commands::{Desk, NoHost, OpenOptions, SystemWorld, api};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// The name as it is written.
pub const NAME: &str = "Marketta Piiloinen";

/// What must be left of none of it: as typed, and as people write it.
pub const PLANTED: [&str; 7] = [
    NAME,
    "Marketta Piiloisen",
    "PIILOINEN",
    "marketta.piiloinen@example.org",
    "044 765 4321",
    "0447654321",
    "Piiloinen Marketta",
];

/// A desk at a workspace that is there.
pub fn desk(workspace: &Path) -> Desk {
    Desk::open(workspace, &OpenOptions::EXISTING, Box::new(SystemWorld), Box::new(NoHost)).expect("a desk")
}

/// What a command answers, as JSON.
#[track_caller]
pub fn call(desk: &Desk, command: &str, request: Value) -> Value {
    match api::call(desk, command, request) {
        Ok(api::Answer::Json(value)) => value,
        other => panic!("{command}: {other:?}"),
    }
}

/// Plants the person in an agreement: as a contact, in notes and in the text; and takes the last out again, so that the log
/// alone knows it. Gives back the id of the contact.
pub fn plant(workspace: &Path, agreement: &str) -> String {
    let desk = desk(workspace);
    let parties = call(&desk, "parties", json!({ "agreement": agreement }));
    let (first, second) = (&parties["parties"][0], &parties["parties"][1]);
    let add = json!({
        "agreement": agreement, "kind": "contact", "parent": first["id"], "text": { "fi": "sihteeri" }, "after": null,
    });
    let contact = call(&desk, "add_item", add)["created"].clone();
    let edit = |item: &Value, kind: &str, field: &str, value: Value| {
        let change = json!({ "kind": kind, "change": { "field": field, "value": value } });
        call(&desk, "edit_item", json!({ "agreement": agreement, "id": item, "change": change }));
    };
    for (field, text) in [("name", PLANTED[0]), ("email", PLANTED[3]), ("phone", PLANTED[4])] {
        edit(&contact, "contact", field, json!(text));
    }
    let job = json!({ "fi": "Puhelin 0447654321, sijainen Piiloinen Marketta" });
    edit(&contact, "contact", "job_description", job);
    edit(&contact, "contact", "checked_on", json!("1.2.2025"));
    let mut standing = second["standing"].clone();
    standing["reason"] = json!("Sovittu: MARKETTA PIILOINEN soittaa");
    edit(&second["id"], "party", "standing", standing);
    let text = json!({ "blocks": [{ "type": "paragraph", "spans": [
        { "type": "text", "text": "Kysy Marketta " }, { "type": "emphasis", "text": "Piiloiselta" },
    ] }] });
    call(&desk, "edit_purpose", json!({ "agreement": agreement, "language": "fi", "text": text }));
    call(&desk, "undo", json!({ "agreement": agreement }));
    contact.as_str().expect("an id").to_owned()
}

/// The files of a workspace in which a text stands, whatever the letters' case. Backups are copies made before, and told
/// as such.
pub fn holding(workspace: &Path, text: &str) -> Vec<PathBuf> {
    let wanted = text.to_lowercase();
    let mut found = Vec::new();
    let mut folders = vec![workspace.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.extend(Some(path).filter(|path| !path.ends_with("backups")));
                continue;
            }
            let bytes = std::fs::read(&path).expect("a file of the workspace");
            if String::from_utf8_lossy(&bytes).to_lowercase().contains(&wanted) {
                found.push(path);
            }
        }
    }
    found
}
