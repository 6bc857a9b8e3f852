//! The one window: its size, its first place, and how it closes.

use std::time::Duration;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, WebviewUrl, WebviewWindowBuilder};

/// The window's label; the capability file names it.
pub(crate) const LABEL: &str = "main";

/// Tells the page that the window is about to close: it commits what is typed.
const CLOSING: &str = "closing";

/// How long the page has to commit what is typed; a commit takes milliseconds.
const COMMIT_TIME: Duration = Duration::from_millis(400);

/// Opens the window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html".into()))
        .title("Sopu")
        .inner_size(1440.0, 900.0)
        .min_inner_size(360.0, 420.0)
        .center()
        // Links in pasted text must not take the window away from the program.
        .on_navigation(|url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()?;
    Ok(())
}

/// Lets the page commit what is typed, then closes.
pub(crate) fn commit_then_close(app: &AppHandle, api: &CloseRequestApi) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    api.prevent_close();
    // A page that cannot hear any more has nothing left to commit.
    let _ = window.emit(CLOSING, ());
    tauri::async_runtime::spawn(async move {
        let _ = tauri::async_runtime::spawn_blocking(|| std::thread::sleep(COMMIT_TIME)).await;
        let _ = window.destroy();
    });
}
