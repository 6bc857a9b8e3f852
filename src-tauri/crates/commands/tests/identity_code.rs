//! Personal identity codes: no file brings one in.

#[path = "../../../../tests/src/text_paths.rs"]
mod text_paths;

use commands::{CommandError, Desk, NoHost, OpenOptions, SystemWorld, headless};
use serde_json::Value;
use std::path::Path;
use text_paths::text_paths;

fn open(folder: &Path) -> Desk {
    Desk::open(folder, &OpenOptions::CREATE_IF_MISSING, Box::new(SystemWorld), Box::new(NoHost))
        .expect("a workspace")
}

#[test]
fn no_text_of_an_agreement_that_comes_in_may_hold_an_identity_code() {
    let place = tempfile::tempdir().expect("a folder");
    let desk = open(&place.path().join("workspace"));
    let made = headless::sample(&desk).expect("the example");
    let whole = headless::show(&desk, made.id.into()).expect("shown");
    let json: Value = serde_json::from_slice(&whole).expect("JSON");
    let all = text_paths(&json);
    // One place of each list is enough: the others have the same fields.
    let kinds: std::collections::BTreeMap<String, String> = all
        .into_iter()
        .map(|path| {
            (path.split('/').filter(|name| name.parse::<u32>().is_err()).collect::<Vec<_>>().join("/"), path)
        })
        .collect();
    let (mut refused, mut unreadable) = (0, 0);
    for path in kinds.values() {
        let mut planted = json.clone();
        let text = planted.pointer_mut(path).expect("there");
        // Computed: no real person has a number from 900 on.
        *text = format!("{} 010190-900P", text.as_str().unwrap_or_default()).into();
        match headless::put(&desk, planted.to_string().as_bytes(), false) {
            Err(CommandError::PersonalIdentityCode) => refused += 1,
            // Ids, dates and codes take no other text at all.
            Err(CommandError::Archive(_)) => unreadable += 1,
            other => panic!("{path}: {other:?}"),
        }
    }
    assert!(refused > 40, "{refused} fields refused the code, {unreadable} take no text");
    println!("{refused} fields refused the code, {unreadable} take no text");
}
