//! Turns the words of `assets/locales` into one Rust struct per message, and fails when the languages do not agree.

use std::path::Path;
use std::{env, fs};

#[path = "build/check.rs"]
mod check;
#[path = "build/extract.rs"]
mod extract;
#[path = "build/gather.rs"]
mod gather;
#[path = "build/write.rs"]
mod write;

fn main() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");

    let sources = gather::sources(&locales);
    let (messages, mut problems) = extract::messages(&sources);
    problems.extend(check::problems(&sources, &messages));
    if !problems.is_empty() {
        for problem in problems {
            println!("cargo::error=assets/locales: {problem}");
        }
        return;
    }
    let out = Path::new(&env::var("OUT_DIR").expect("BUG: cargo sets OUT_DIR")).join("words.rs");
    fs::write(&out, write::rust(&sources, &messages)).expect("the generated words cannot be written");
}
