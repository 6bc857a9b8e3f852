//! Being asked to end, by Ctrl+C or from outside: at once, but never between files that belong together.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// Held while files are written that belong together.
static TOGETHER: Mutex<()> = Mutex::new(());

/// From now until this is dropped nobody ends the program.
pub(crate) fn hold() -> MutexGuard<'static, ()> {
    TOGETHER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Ends the program when it is asked to, as a shell names such an end: 128 and the signal's number, 130 for Ctrl+C. What
/// is being saved is then taken back when the workspace is opened the next time. Where the signals cannot be heard, the
/// system ends the program in its own way.
#[cfg(unix)]
pub(crate) fn when_asked() {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGINT, SIGTERM, SIGHUP]) else { return };
    std::thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let _nothing_is_half_done = hold();
            std::process::exit(128 + signal);
        }
    });
}

/// See the Unix form. Untested: no Windows machine is at hand; there Ctrl+C ends the program at once.
#[cfg(not(unix))]
pub(crate) const fn when_asked() {}
