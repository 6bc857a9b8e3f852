//! What differs by system.

use std::io;

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
    ["WAYLAND_DISPLAY", "DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
}

/// Whether a window can open: elsewhere the system itself says so.
#[cfg(not(target_os = "linux"))]
pub(crate) const fn has_display() -> bool {
    true
}

/// Calls `end` when the program is asked to end from outside: by a log-off, a shutdown, `kill`, a closed terminal.
#[cfg(unix)]
pub(crate) fn on_end_asked(end: impl FnOnce() + Send + 'static) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    std::thread::spawn(move || {
        if signals.forever().next().is_some() {
            end();
        }
    });
    Ok(())
}

/// Untested: no Windows machine is at hand. There a log-off closes the window, and a closing window commits.
#[cfg(not(unix))]
pub(crate) fn on_end_asked(_end: impl FnOnce() + Send + 'static) -> io::Result<()> {
    Ok(())
}
