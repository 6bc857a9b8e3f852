//! Takes the clause library and the example in: everything under `assets/clauses` and `assets/samples` becomes part of
//! the program, so that it needs no files beside it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let assets = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../../assets");
    let mut source = String::from(
        "/// Every file of the library: language, name, text.\nconst FILES: &[(&str, &str, &str)] = &[\n",
    );
    for language in ["fi", "sv", "en"] {
        let folder = assets.join("clauses").join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in files(&folder)? {
            let name =
                file.file_name().and_then(|name| name.to_str()).expect("clause files have plain names");
            let path = file.canonicalize()?;
            writeln!(source, "    ({language:?}, {name:?}, include_str!({:?})),", path.display().to_string())
                .expect("a string takes everything");
        }
    }
    source.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("library.rs"), source)
}

/// The files of a folder in the order of their names.
fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.sort();
    Ok(files)
}
