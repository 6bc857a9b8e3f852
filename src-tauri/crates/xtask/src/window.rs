//! `cargo xtask run`: the window on this screen, or words about what to do without one.

use std::path::Path;
use std::process::Command;

use anyhow::Result;

use crate::arguments::Request;
use crate::packages::Purpose;
use crate::programs::{self, Profile};
use crate::project::{self, Project};
use crate::setup;

/// Sets up, builds and opens the window. Without a display it says so before anything is built, and answers `false`.
///
/// # Errors
/// The set-up or the build failed, or the program ended with a failure.
pub fn run(
    project: &Project,
    request: &Request,
    exit_when_ready: bool,
    workspace: Option<&Path>,
) -> Result<bool> {
    if !project::has_display() {
        eprintln!("{}", without_display(workspace));
        return Ok(false);
    }
    setup::set_up(project, request, Purpose::Build)?;
    let built = programs::build(project, Profile::Shared, &["sopu"])?;
    let mut sopu = Command::new(built.join(programs::executable("sopu")));
    if exit_when_ready {
        sopu.arg("--exit-when-ready");
    }
    if let Some(folder) = workspace {
        sopu.arg("--workspace").arg(folder);
    }
    project::run(&mut sopu)?;
    Ok(true)
}

/// What a person reads where no window can be shown: the same job without one.
#[must_use]
fn without_display(workspace: Option<&Path>) -> String {
    let folder = workspace.unwrap_or_else(|| Path::new("esimerkki")).display();
    format!(
        "Ikkunaa ei voi avata: tässä istunnossa ei ole näyttöä (DISPLAY ja WAYLAND_DISPLAY puuttuvat).
Fönstret kan inte öppnas: den här sessionen har ingen bildskärm.
The window cannot be opened: this session has no display.

Sopu toimii myös ilman ikkunaa · Sopu fungerar också utan fönster · Sopu works without a window, too:

  cargo build --package cli
  target/debug/sopu-cli --workspace {folder} sample
  target/debug/sopu-cli --workspace {folder} agreements
  target/debug/sopu-cli --workspace {folder} pdf ID --kind agreement --lang fi --out sopimus.pdf"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_display_the_words_show_the_way_to_a_printed_agreement() {
        let text = without_display(Some(Path::new("/w")));
        for words in [
            "ei ole näyttöä",
            "ingen bildskärm",
            "no display",
            "--workspace /w sample",
            "--workspace /w pdf ID",
        ] {
            assert!(text.contains(words), "{words} is missing in: {text}");
        }
    }
}
