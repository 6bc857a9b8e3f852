//! What differs by system.

/// What is said where there is no display: the window is not possible, the main job is.
pub(crate) const NO_DISPLAY: &str = "\
Näyttöä ei ole, joten ikkunaa ei voi avata. Ilman ikkunaa pääset alkuun näin:
Det finns ingen bildskärm, så fönstret kan inte öppnas. Utan fönster kommer du i gång så här:
There is no display, so the window cannot open. Without a window, begin like this:

  sopu-cli --workspace DIR sample
  sopu-cli --workspace DIR agreements
  sopu-cli --workspace DIR pdf ID --kind agreement --out agreement.pdf
";

/// Whether a window can open. On Linux the toolkit would stop the program without a word.
#[cfg(target_os = "linux")]
pub(crate) fn has_display() -> bool {
    ["WAYLAND_DISPLAY", "DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether a window can open: elsewhere the system itself says so.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn has_display() -> bool {
    true
}
