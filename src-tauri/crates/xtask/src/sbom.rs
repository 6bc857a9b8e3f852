//! `cargo xtask sbom`: the list of what is in the programs, in a form that other programs read (CycloneDX 1.5, JSON).
//!
//! The same packages give the same bytes: no time, no number of the copy.

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::ingredients::{self, Ingredients, Package};
use crate::project::Project;

/// Where it is written, under `target`.
const FILE: &str = "sopu.cdx.json";

/// Writes the list and says where.
///
/// # Errors
/// Cargo or npm's lock could not be read, or the file not be written.
pub fn write(project: &Project) -> Result<()> {
    let path = project.target.join(FILE);
    let list = list(&ingredients::of(project)?);
    let text = serde_json::to_string_pretty(&list)?;
    std::fs::create_dir_all(&project.target)?;
    std::fs::write(&path, text + "\n").with_context(|| format!("cannot write {}", path.display()))?;
    println!("{}", path.display());
    Ok(())
}

fn list(made_of: &Ingredients) -> Value {
    let crates = made_of.crates.iter().map(|package| component("cargo", package));
    let page = made_of.page.iter().map(|package| component("npm", package));
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": { "component": { "type": "application", "name": "Sopu", "version": env!("CARGO_PKG_VERSION") } },
        "components": crates.chain(page).collect::<Vec<_>>(),
    })
}

fn component(kind: &str, package: &Package) -> Value {
    let Package { name, version, .. } = package;
    // The old slash of the Rust registry is no expression.
    let licence = package.licence.replace('/', " OR ");
    let address = format!("pkg:{kind}/{}@{version}", name.replace('@', "%40"));
    json!({
        "type": "library",
        "bom-ref": address,
        "name": name,
        "version": version,
        "licenses": [{ "expression": licence }],
        "purl": address,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_stands_with_its_address_and_licence() {
        let package = |name: &str| Package {
            name: name.into(),
            version: "1.0.0".into(),
            licence: "MIT/Apache-2.0".into(),
            by: String::new(),
            folder: "".into(),
        };
        let list =
            list(&Ingredients { crates: vec![package("serde")], page: vec![package("@fluent/bundle")] });
        let addresses: Vec<&str> = list["components"]
            .as_array()
            .expect("a list")
            .iter()
            .filter_map(|one| one["purl"].as_str())
            .collect();
        assert_eq!(addresses, ["pkg:cargo/serde@1.0.0", "pkg:npm/%40fluent/bundle@1.0.0"]);
        assert_eq!(list["components"][0]["licenses"][0]["expression"], "MIT OR Apache-2.0");
    }
}
