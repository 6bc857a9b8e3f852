//! The committed schemas of the answers are those of the Rust types; `UPDATE=1` writes them anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

#[test]
fn the_schemas_of_the_answers_are_those_of_rust_and_no_others() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let files = cli::schemas::files();
    for (name, expected) in &files {
        let path = folder.join(name);
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(&folder).expect("the folder can be made");
            fs::write(&path, expected).expect("the schema can be written");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == *expected, "{name} is behind the Rust types; run `cargo xtask generate`");
    }
    let there: BTreeSet<String> = fs::read_dir(folder)
        .expect("the folder of schemas")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    let known: BTreeSet<String> = files.into_iter().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(there, known, "a schema of an answer that is gone");
}
