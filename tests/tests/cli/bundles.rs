//! Bundles: an agreement, or everything, leaves as one file and comes in again; two laptops, a passphrase, hostile files.

use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;
use stories::bundle_file::entries;
use stories::chance::Chance;
use stories::command_line::{Answer, Place};
use stories::hostile_bundles::{self, KINDS};
use stories::random;

const RECORDS: &str = "records.json";

/// Everything of a place in a file; the file's bytes.
fn export(place: &Place, what: &[&str]) -> Vec<u8> {
    place.ask(&[&["export", "a.sopu", "--force"], what].concat()).done();
    std::fs::read(place.file("a.sopu")).expect("the file is there")
}

fn open(place: &Place, bundle: &[u8], more: &[&str]) -> Answer {
    let file = place.write("opened.sopu", bundle);
    place.ask(&[&["open", &file], more].concat())
}

fn records(bundle: &[u8]) -> Vec<u8> {
    entries(bundle).remove(RECORDS).expect("rows")
}

/// What of a workspace is not the log of refusals.
fn kept(place: &Place) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut files = place.workspace_bytes();
    files.retain(|(path, _)| !path.components().any(|part| part.as_os_str() == "logs"));
    files
}

/// Changes a field of the text.
fn edit(place: &Place, id: &str, pointer: &str, words: &str) {
    let mut text = place.ask(&["show", id]).done().json();
    *text.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = json!(words);
    let file = place.write("text.json", text.to_string());
    place.ask(&["put", &file, "--next-version"]).done();
}

fn field(place: &Place, id: &str, pointer: &str) -> Value {
    place.ask(&["show", id]).done().json().pointer(pointer).cloned().unwrap_or_default()
}

const TITLE: &str = "/text/identity/title/fi";
const GOAL: &str = "/text/goals/0/title/fi";
const PARTY: &str = "/text/parties/0/name/fi";

#[test]
fn the_next_secretary_has_everything() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id, "--reason", "Koe"]).done();
    let bundle = export(&place, &[]);
    let next = Place::new();
    let taken = open(&next, &bundle, &[]).done().json();
    assert_eq!((&taken["written"], &taken["agreements"]), (&json!(true), &json!([id])));
    for question in [&["show", &id][..], &["versions", &id], &["organisations"]] {
        assert!(next.ask(question).done().out == place.ask(question).done().out, "{question:?}");
    }
    let print = |place: &Place| {
        let line = [
            "pdf",
            &id,
            "--kind",
            "agreement",
            "--lang",
            "fi",
            "--version",
            "1",
            "--out",
            "v.pdf",
            "--force",
        ];
        place.tell(&line).done();
        std::fs::read(place.file("v.pdf")).expect("a PDF")
    };
    assert!(print(&next) == print(&place), "the locked file is the same, byte for byte");
    let again = export(&next, &[]);
    assert!(records(&again) == records(&bundle), "every row came along, and nothing else");

    let before = kept(&next);
    let twice = open(&next, &again, &[]).done().json();
    assert_eq!(twice["written"], false);
    assert!(kept(&next) == before, "twice is nothing");
}

#[test]
fn a_bundle_is_read_without_the_program() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id, "--reason", "Koe"]).done();
    let found = entries(&export(&place, &["--agreement", &id]));
    let folder = format!("agreement/{id}");
    let readme = String::from_utf8(found["README.txt"].clone()).expect("UTF-8");
    for words in ["zip", "Ilman ohjelmaa", "Utan programmet", "Without the program"] {
        assert!(readme.contains(words), "{words}: {readme}");
    }
    assert_eq!(found[&format!("{folder}/agreement.json")], place.ask(&["show", &id]).done().out);
    for name in ["contacts.json", "evidence.json", "work.json", "log.json", "versions/1.json"] {
        assert!(serde_json::from_slice::<Value>(&found[&format!("{folder}/{name}")]).is_ok(), "{name}");
    }
    for name in ["parties.csv", "contacts.csv", "decisions.csv"] {
        let list = String::from_utf8_lossy(&found[&format!("{folder}/{name}")]).into_owned();
        assert!(list.starts_with('\u{FEFF}') && list.contains(';'), "{name}: {list}");
    }
    let papers: Vec<&String> = found.keys().filter(|name| name.ends_with(".pdf")).collect();
    assert!(papers.iter().any(|name| name.contains("working-text")), "{papers:?}");
    assert!(papers.iter().any(|name| name.contains("versions/1/01-agreement-fi")), "{papers:?}");
    for name in papers {
        assert!(found[name].starts_with(b"%PDF"), "{name}");
    }
    let manifest: Value = serde_json::from_slice(&found["manifest.json"]).expect("JSON");
    assert_eq!(manifest["kind"], "agreement");
    assert_eq!(manifest["log_head"]["sha256"].as_str().map(str::len), Some(64));
    let log = String::from_utf8_lossy(&found[&format!("{folder}/log.json")]).into_owned();
    assert!(!log.contains("actor"), "the log says what was done, not by whom");
}

#[test]
fn two_laptops_merge_and_a_person_decides_conflicts() {
    let (ours, id) = Place::with_sample();
    let theirs = Place::new();
    open(&theirs, &export(&ours, &["--agreement", &id]), &[]).done();
    edit(&ours, &id, GOAL, "Täällä muutettu tavoite");
    edit(&theirs, &id, PARTY, "Siellä muutettu osapuoli");
    let taken = open(&ours, &export(&theirs, &["--agreement", &id]), &[]).done().json();
    assert_eq!(taken["written"], true, "what only one side changed merges by itself: {taken}");
    assert_eq!(field(&ours, &id, GOAL), "Täällä muutettu tavoite");
    assert_eq!(field(&ours, &id, PARTY), "Siellä muutettu osapuoli");

    edit(&ours, &id, TITLE, "Meidän nimi");
    edit(&theirs, &id, TITLE, "Heidän nimi");
    edit(&ours, &id, PARTY, "Meidän osapuoli");
    edit(&theirs, &id, PARTY, "Heidän osapuoli");
    let bundle = export(&theirs, &["--agreement", &id]);
    let before = kept(&ours);
    let refused = open(&ours, &bundle, &[]).exits(2).json();
    assert_eq!(refused["code"], "bundle-undecided", "{refused}");
    assert!(kept(&ours) == before, "nothing was written");

    let shown = open(&ours, &bundle, &["--show"]).done().json();
    assert!(kept(&ours) == before, "showing writes nothing");
    let items = shown["items"].as_array().expect("items");
    let conflicts: Vec<&Value> = items.iter().filter(|item| item["fate"] == "conflict").collect();
    assert_eq!(conflicts.len(), 2, "{shown:#}");
    let said = |item: &Value, side: &str, words: &str| {
        let fields = item["fields"].as_array().into_iter().flatten();
        fields.map(|field| field[side].to_string()).any(|text| text.contains(words))
    };
    let of = |words: &str| {
        let has = |item: &&&Value| said(item, "ours", words);
        *conflicts.iter().find(has).unwrap_or_else(|| panic!("{words}: {conflicts:#?}"))
    };
    let (title, party) = (of("Meidän nimi"), of("Meidän osapuoli"));
    assert!(said(title, "theirs", "Heidän nimi") && said(party, "theirs", "Heidän osapuoli"), "{shown:#}");

    let one = json!({ title["key"].as_str().expect("a key"): "ours" });
    let file = ours.write("one.json", one.to_string());
    open(&ours, &bundle, &["--take", &file]).exits(2);
    assert!(kept(&ours) == before, "one decision of two is none");
    let both = json!({
        title["key"].as_str().expect("a key"): "ours",
        party["key"].as_str().expect("a key"): "theirs",
    });
    let file = ours.write("both.json", both.to_string());
    open(&ours, &bundle, &["--take", &file]).done();
    assert_eq!(field(&ours, &id, TITLE), "Meidän nimi");
    assert_eq!(field(&ours, &id, PARTY), "Heidän osapuoli");

    let back = open(&theirs, &export(&ours, &["--agreement", &id]), &[]).done().json();
    assert_eq!(back["written"], true, "the decision reaches the other laptop without asking: {back}");
    assert!(
        records(&export(&ours, &["--agreement", &id])) == records(&export(&theirs, &["--agreement", &id])),
        "both have the same"
    );

    ours.tell(&["undo", &id]).done();
    assert_eq!(field(&ours, &id, PARTY), "Meidän osapuoli", "one step of undo takes the merge back");
}

#[test]
fn a_version_locked_differently_can_only_be_a_copy() {
    let (ours, id) = Place::with_sample();
    let theirs = Place::new();
    open(&theirs, &export(&ours, &["--agreement", &id]), &[]).done();
    edit(&theirs, &id, TITLE, "Toinen teksti");
    for place in [&ours, &theirs] {
        place.ask(&["lock", &id, "--reason", "Koe"]).done();
    }
    let bundle = export(&theirs, &["--agreement", &id]);
    let before = kept(&ours);
    let refused = open(&ours, &bundle, &["--take", "theirs"]).exits(2).json();
    assert_eq!(refused["code"], "bundle-version-differs", "{refused}");
    assert!(kept(&ours) == before);
    let copied = open(&ours, &bundle, &["--as-copy"]).done().json();
    let copy = copied["agreements"][0].as_str().expect("an id").to_owned();
    assert_ne!(copy, id);
    assert_eq!(field(&ours, &copy, TITLE), "Toinen teksti");
    assert_eq!(ours.ask(&["versions", &copy]).done().json(), json!([]), "a copy has no versions");
}

#[test]
fn a_passphrase_guards_a_bundle() {
    let (place, id) = Place::with_sample();
    let word = place.write("sana.txt", "oikea hevonen paristo\nei tätä\n");
    let short = place.write("lyhyt.txt", "lyhyt");
    let refused =
        place.ask(&["export", "b.sopu", "--agreement", &id, "--passphrase-file", &short]).exits(2).json();
    assert_eq!(refused["code"], "passphrase-too-short");
    assert!(!place.file("b.sopu").exists());
    let bundle = export(&place, &["--agreement", &id, "--passphrase-file", &word]);
    assert!(bundle.starts_with(b"age-encryption.org/v1"), "a public format");

    let next = Place::new();
    assert_eq!(open(&next, &bundle, &[]).exits(2).json()["code"], "passphrase-no-terminal");
    let wrong = next.write("vaara.txt", "väärä hevonen paristo");
    assert_eq!(
        open(&next, &bundle, &["--passphrase-file", &wrong]).exits(2).json()["code"],
        "import-wrong-passphrase"
    );
    assert_eq!(next.ask(&["agreements"]).done().json(), json!([]));
    let file = next.write("opened.sopu", &bundle);
    let answer =
        next.tell_with(&["--json", "open", &file, "--passphrase-file", "-"], b"oikea hevonen paristo\n");
    assert_eq!(answer.done().json()["agreements"], json!([id]));
}

#[test]
fn random_agreements_go_round() {
    let schema =
        concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/crates/agreement/schemas/text.v1.schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(schema).expect("the schema")).expect("JSON");
    let (place, next) = (Place::new(), Place::new());
    let mut ids = Vec::new();
    for seed in 0..25 {
        let text = random::agreement(&schema, seed, random::Size { parties: 30, tasks: 60 });
        let file = place.write("random.json", text.to_string());
        ids.push(place.ask(&["put", &file]).done().json()["id"].as_str().expect("an id").to_owned());
    }
    let bundle = export(&place, &[]);
    open(&next, &bundle, &[]).done();
    for id in ids {
        assert!(next.ask(&["show", &id]).done().out == place.ask(&["show", &id]).done().out, "{id}");
    }
    assert!(records(&export(&next, &[])) == records(&bundle), "every row");
}

#[test]
fn no_cell_of_a_list_leaves_as_a_formula() {
    let place = Place::new();
    let names = ["=HYPERLINK(1)", "+358 Apu ry", "-Miinus ry", "@SUM(A1)", "Viola ry", "'lainaus' ry"];
    let list = format!("nimi;osoite\r\n{}", names.map(|name| format!("\"{name}\";Katu 1\r\n")).concat());
    let file = place.write("lista.csv", list);
    place.ask(&["import", "organisations", &file]).done();
    let listed = |place: &Place| -> Vec<String> {
        let all = place.ask(&["organisations"]).done().json();
        let all = all["organisations"].as_array().cloned().unwrap_or_default();
        all.iter().filter_map(|entry| entry["name"].as_str().map(str::to_owned)).collect()
    };
    assert!(listed(&place).len() >= 5, "{:?}", listed(&place));
    let csv = entries(&export(&place, &[])).remove("register/organisations.csv").expect("a list");
    let text = String::from_utf8(csv.clone()).expect("UTF-8");
    for cell in
        text.trim_start_matches('\u{FEFF}').split([';', '\n']).map(|cell| cell.trim_matches(['"', '\r']))
    {
        let bare = cell.trim_start();
        assert!(!bare.starts_with(['=', '+', '-', '@']), "{cell:?} is a formula");
    }
    let next = Place::new();
    let file = next.write("register.csv", csv);
    next.ask(&["import", "organisations", &file]).done();
    assert_eq!(listed(&next), listed(&place), "each name comes back as it was");
}

/// Everything below a folder, by name.
fn tree(folder: &Path) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        found.insert(path.display().to_string(), entry.metadata().map(|data| data.len()).unwrap_or_default());
        if path.is_dir() {
            found.extend(tree(&path));
        }
    }
    found.retain(|path, _| !path.contains("/logs"));
    found
}

#[test]
fn two_hundred_hostile_bundles_change_nothing() {
    let (place, id) = Place::with_sample();
    let good = records(&export(&place, &["--agreement", &id]));
    let victim = Place::new();
    victim.ask(&["agreements"]);
    victim.ask(&["new", "--title", "Oma"]).done();
    let before = (kept(&victim), tree(victim.file(".").as_path()));
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..200 {
        let (what, bytes) = hostile_bundles::hostile(number, &good);
        let path = victim.write("hostile.sopu", &bytes);
        let answer = victim.tell_with(&["--json", "open", &path, "--passphrase-file", "-"], b"sana\n");
        std::fs::remove_file(&path).expect("ours to remove");
        assert_eq!(answer.exit, 2, "{number}, {what}: {}{}", answer.text(), answer.err);
        let told = answer.json();
        assert!(told["message"].as_str().is_some_and(|words| words.len() > 10), "{number}, {what}: {told}");
        *codes.entry(format!("{}: {what}", told["code"].as_str().unwrap_or_default())).or_default() += 1;
        assert!(!Path::new(&format!("/tmp/hostile-{number}")).exists(), "{number}, {what}");
    }
    println!("{codes:#?}");
    assert!(codes.len() >= KINDS, "each kind of hostility was met");
    let after = (kept(&victim), tree(victim.file(".").as_path()));
    assert!(after.0 == before.0, "the workspace is as it was");
    let new: Vec<&String> = after.1.keys().filter(|path| !before.1.contains_key(*path)).collect();
    assert!(new.is_empty(), "nothing was written: {new:?}");
}

#[cfg(unix)]
#[test]
fn a_kill_while_a_bundle_is_taken_in_leaves_all_or_nothing() {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id, "--reason", "Koe"]).done();
    let bundle = export(&place, &[]);
    let expected = records(&bundle);
    let mut chance = Chance(0x50FF_2028);
    let (mut none, mut all) = (0, 0);
    // How long it takes undisturbed, so that the moments fall into it.
    let whole = Place::new();
    let started = std::time::Instant::now();
    open(&whole, &bundle, &[]).done();
    let longest = started.elapsed().as_millis().max(2);
    for _ in 0..30 {
        let victim = Place::new();
        let file = victim.write("opened.sopu", &bundle);
        let workspace = victim.workspace().display().to_string();
        let mut child = std::process::Command::new(std::env::var_os("SOPU_CLI").expect("the program"))
            .args(["--workspace", &workspace, "open", &file])
            .env("HOME", victim.file("."))
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("it starts");
        let wait = chance.below(usize::try_from(longest).unwrap_or(2_000)) as u64;
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().expect("killed");
        child.wait().expect("it is gone");
        // Killed before there was a workspace, the folder may not be one yet: opening makes it.
        let listed = victim.ask(&["agreements"]);
        match listed.exit {
            0 if listed.json() == json!([]) => none += 1,
            0 => {
                all += 1;
                assert!(records(&export(&victim, &[])) == expected, "all of it");
            }
            _ => none += 1,
        }
        open(&victim, &bundle, &[]).done();
        assert!(records(&export(&victim, &[])) == expected, "and again, whole");
    }
    println!("killed 30 times: {none} with nothing, {all} with everything");
    assert_eq!(none + all, 30);
}
