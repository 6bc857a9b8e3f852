//! Every key of the translation files is asked for somewhere: by its struct in Rust, by its name in the window, or by
//! the code of an enum behind one of the prefixes below.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::{root, texts};

/// The keys that are put together from a prefix and the code of an enum: the prefix, the enum, and the crate in whose
/// sources the code must stand.
const OF_ENUMS: &[(&str, &str, &str)] = &[
    ("finding-row-", "lists::FindingCode", "exchange"),
    ("finding-", "FindingCode", "agreement"),
    ("brief-", "FindingCode", "agreement"),
    ("doubt-", "lists::Doubt", "exchange"),
    ("severity-", "Severity", "agreement"),
    ("error-import-", "ImportError", "exchange"),
    ("error-business-id-", "BusinessIdError", "agreement"),
    ("error-date-", "DateError", "agreement"),
    ("error-", "StoreError", "store"),
    ("error-", "CommandError", "commands"),
    ("operation-add-", "ItemKind", "agreement"),
    ("operation-edit-", "ItemKind", "agreement"),
    ("operation-remove-", "ItemKind", "agreement"),
    ("operation-move-", "ItemKind", "agreement"),
    ("operation-", "OpCode", "store"),
    ("stage-", "Stage", "agreement"),
    ("role-", "Role", "agreement"),
    ("task-mode-", "TaskMode", "agreement"),
    ("interface-kind-", "InterfaceKind", "agreement"),
    ("status-", "PartyStatus", "agreement"),
    ("capacity-", "Capacity", "agreement"),
    ("signature-basis-", "SignatureBasisKind", "agreement"),
    ("decision-level-", "DecisionLevel", "agreement"),
    ("decision-maker-", "OrganisationKind", "agreement"),
    ("decision-maker-", "is_city", "commands"),
    ("organisation-kind-", "OrganisationKind", "agreement"),
    ("agreement-kind-", "AgreementKind", "agreement"),
    ("legal-nature-", "LegalNature", "agreement"),
    ("level-", "Level", "agreement"),
    ("section-", "SectionKind", "agreement"),
    ("body-kind-", "BodyKind", "agreement"),
    ("relation-", "Relation", "agreement"),
    ("taking-effect-", "TakingEffect", "agreement"),
    ("validity-end-", "ValidityEnd", "agreement"),
    ("originals-", "OriginalsPractice", "agreement"),
    ("language-", "Language", "agreement"),
    ("item-", "ItemKind", "agreement"),
    ("bundle-item-", "Speaker", "commands"),
    ("document-all-of-", "OrganisationKind", "agreement"),
    ("kind-name-", "DocumentKind", "document"),
    ("approval-state-", "ApprovalState", "agreement"),
    ("decision-result-", "DecisionResult", "agreement"),
    ("legally-final-", "LegallyFinal", "agreement"),
    ("paper-state-", "PaperState", "agreement"),
    ("signature-method-", "SignatureMethod", "agreement"),
    ("next-step-", "NextStep", "agreement"),
    ("hindrance-", "Hindrance", "agreement"),
    ("scan-reading-", "ScanReading", "agreement"),
    ("scan-state-", "ScanState", "agreement"),
    ("verdict-", "Verdict", "commands"),
    ("safety-topic-", "SafetyTopic", "commands"),
    ("safety-state-", "SafetyLevel", "commands"),
    ("safety-summary-", "SafetyLevel", "commands"),
    ("safety-reason-", "BackupReason", "store"),
    ("safety-place-", "BackupRow", "commands"),
    ("recovery-title-", "Hindrance", "commands"),
    ("recovery-safe-", "Hindrance", "commands"),
    ("recovery-todo-", "Hindrance", "commands"),
    ("history-kind-", "HistoryKind", "commands"),
    ("history-business-id-", "BusinessIdEntry", "agreement"),
    ("person-place-", "place_code", "commands"),
    ("person-kept-", "kept_code", "commands"),
    ("person-copy-", "KnownCopy", "commands"),
];

/// What may stand behind a code: the letter of a role in the matrix, what to do after an error.
const ENDINGS: &[&str] = &["-letter", "-hint"];

/// The sources in which words are asked for.
struct Sources {
    rust: BTreeSet<String>,
    rust_quoted: BTreeSet<String>,
    window_quoted: BTreeSet<String>,
}

fn sources(root: &Path) -> Sources {
    // The words of the crate itself and of tests keep no word alive.
    let asks = |path: &Path| {
        let inside =
            path.strip_prefix(root).expect("a file of the project").to_string_lossy().replace('\\', "/");
        !inside.starts_with("src-tauri/crates/locale/")
            && !inside.contains("/tests/")
            && !inside.contains("/xtask/")
    };
    let rust: Vec<_> =
        texts(&root.join("src-tauri"), &[".rs"]).into_iter().filter(|(path, _)| asks(path)).collect();
    let window = texts(&root.join("ui/src"), &[".ts", ".svelte"]);
    let window = window.iter().filter(|(path, _)| {
        let path = path.to_string_lossy();
        !path.ends_with(".generated.ts") && !path.ends_with(".test.ts")
    });
    Sources {
        rust: rust.iter().flat_map(|(_, text)| identifiers(text)).collect(),
        rust_quoted: rust.iter().flat_map(|(_, text)| quoted(text)).collect(),
        window_quoted: window.flat_map(|(_, text)| quoted(text)).collect(),
    }
}

fn identifiers(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
}

/// Words in kebab-case between quotation marks of any kind.
fn quoted(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(['"', '\'', '`']).filter(|piece| is_key(piece)).map(str::to_owned)
}

fn is_key(piece: &str) -> bool {
    piece.starts_with(|first: char| first.is_ascii_lowercase())
        && piece.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-')
}

fn keys(root: &Path) -> Vec<String> {
    let files = texts(&root.join("assets/locales/fi"), &[".ftl"]);
    let keys = files.iter().flat_map(|(_, text)| text.lines()).filter_map(|line| line.split_once('='));
    keys.map(|(key, _)| key.trim_end().to_owned()).filter(|key| is_key(key)).collect()
}

fn pascal_case(key: &str) -> String {
    key.split('-').map(|part| part[..1].to_ascii_uppercase() + &part[1..]).collect()
}

/// Whether the key is made of a prefix and a code of its enum: in quotes, or as the name of a variant.
fn is_of_an_enum(crates: &BTreeMap<&str, BTreeSet<String>>, key: &str) -> bool {
    OF_ENUMS.iter().any(|(prefix, _, crate_name)| {
        let Some(code) = key.strip_prefix(prefix) else { return false };
        let code = ENDINGS.iter().find_map(|ending| code.strip_suffix(ending)).unwrap_or(code);
        crates[crate_name].contains(code) || crates[crate_name].contains(&pascal_case(code))
    })
}

/// What stands in quotes and what is named in each crate that has an enum of codes.
fn crates_with_codes(root: &Path) -> BTreeMap<&'static str, BTreeSet<String>> {
    let names: BTreeSet<&str> = OF_ENUMS.iter().map(|(_, _, crate_name)| *crate_name).collect();
    let words = |name| {
        let files = texts(&root.join("src-tauri/crates").join(name).join("src"), &[".rs"]);
        files.iter().flat_map(|(_, text)| quoted(text).chain(identifiers(text))).collect()
    };
    names.into_iter().map(|name| (name, words(name))).collect()
}

#[test]
fn every_key_is_asked_for_somewhere() {
    let root = root();
    let sources = sources(&root);
    let crates = crates_with_codes(&root);
    let keys = keys(&root);
    assert!(keys.len() > 500, "the translation files were read");
    let unused: Vec<_> = keys
        .iter()
        .filter(|key| {
            !sources.window_quoted.contains(*key)
                && !sources.rust_quoted.contains(*key)
                && !sources.rust.contains(&pascal_case(key))
                && !is_of_an_enum(&crates, key)
        })
        .map(String::as_str)
        .collect();
    assert!(unused.is_empty(), "{} keys that nobody asks for:\n{}", unused.len(), unused.join("\n"));
}

#[test]
fn every_key_the_window_builds_from_a_code_has_a_prefix_in_the_table() {
    // `finding-${code}` in the window is only checked by the compiler when the code's type is an enum from Rust.
    let root = root();
    let mut unknown = Vec::new();
    for (path, text) in texts(&root.join("ui/src"), &[".ts", ".svelte"]) {
        if path.to_string_lossy().ends_with(".test.ts") {
            continue;
        }
        for call in ["t(`", "tIn(`", "textOf(`"] {
            for (_, rest) in text.match_indices(call).map(|(at, _)| text.split_at(at + call.len())) {
                let prefix = rest.split("${").next().unwrap_or_default();
                if !OF_ENUMS.iter().any(|(known, _, _)| prefix.starts_with(known)) {
                    unknown.push(format!("{}: {call}{prefix}${{", path.display()));
                }
            }
        }
    }
    assert!(
        unknown.is_empty(),
        "prefixes that stand in no table: list each with its enum\n{}",
        unknown.join("\n")
    );
}
