//! A second start with the same workspace brings the window that has it forward, instead of being refused (ruling 18).
//!
//! The window listens on a local socket named after the workspace; nothing but the one request is understood there.

use crate::{platform, window};
use commands::workspace_mark;
use std::io::{self, Read, Write};
use std::path::Path;
use std::time::Duration;
use tauri::AppHandle;

/// What a second start says.
const COME_FORWARD: &[u8] = b"come forward\n";
/// What the window answers.
const COMING: &[u8] = b"coming\n";

/// How often, and how long apart, a window that is still opening is asked: somebody clicked twice.
const ASK: (u32, Duration) = (25, Duration::from_millis(200));

/// Whether a window has this workspace and was asked to come forward.
pub(crate) fn another_came_forward(folder: &Path) -> bool {
    ask(folder).is_ok_and(|answered| answered)
}

/// The same, of a window that may not listen yet.
pub(crate) fn another_comes_forward_soon(folder: &Path) -> bool {
    let (times, apart) = ASK;
    (0..times).any(|_| {
        std::thread::sleep(apart);
        another_came_forward(folder)
    })
}

fn ask(folder: &Path) -> io::Result<bool> {
    let Some(mark) = workspace_mark(folder) else { return Ok(false) };
    let mut stream = platform::call(&mark)?;
    stream.write_all(COME_FORWARD)?;
    let mut answer = [0; COMING.len()];
    stream.read_exact(&mut answer)?;
    Ok(answer == COMING)
}

/// From now on the window of this workspace comes forward when it is asked. Where no socket can be had, a second start is
/// refused in words instead.
pub(crate) fn listen(app: &AppHandle, folder: &Path) {
    let app = app.clone();
    if let Some(mark) = workspace_mark(folder) {
        let _ = platform::answer_calls(&mark, move |stream| answer(&app, stream));
    }
}

fn answer(app: &AppHandle, stream: &mut (impl Read + Write)) -> io::Result<()> {
    let mut asked = [0; COME_FORWARD.len()];
    stream.read_exact(&mut asked)?;
    if asked == COME_FORWARD {
        window::come_forward(app);
        stream.write_all(COMING)?;
    }
    Ok(())
}
