//! The committed TypeScript is what the translation files say; `UPDATE=1` rewrites it.

use std::path::Path;
use std::{env, fs};

#[test]
fn the_keys_in_typescript_are_those_of_the_translation_files() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/host/words.generated.ts");
    let expected = locale::typescript();
    if env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("ui/src/host can be made");
        fs::write(&path, &expected).expect("words.generated.ts can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(found == expected, "words.generated.ts is old: UPDATE=1 cargo test -p locale --test generated");
}
