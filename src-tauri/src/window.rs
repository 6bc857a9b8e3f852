//! The one window: its size, its first place, and how it closes.

use crate::bridge;
use std::path::PathBuf;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, WebviewUrl, WebviewWindowBuilder};

/// The window's label; the capability file names it.
pub(crate) const LABEL: &str = "main";

/// Tells the page that the window is about to close: it commits what is typed, and says so.
const CLOSING: &str = "closing";

/// How long the page has to commit what is typed. It takes milliseconds; a page that hangs must not hold a log-off up.
const COMMIT_TIME: Duration = Duration::from_secs(3);

/// Whether the page has said that everything typed is saved.
#[derive(Debug, Default)]
pub(crate) struct Committed {
    is_so: Mutex<bool>,
    said: Condvar,
}

impl Committed {
    /// The page says so.
    pub(crate) fn say(&self) {
        *self.is_so.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.said.notify_all();
    }

    /// Waits until the page says so, at most a while.
    fn wait(&self, longest: Duration) {
        let is_so = self.is_so.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.said.wait_timeout_while(is_so, longest, |is_so| !*is_so));
    }
}

/// Tells the page that a file was dropped on it; the page asks for what it holds, and never learns its path.
const DROPPED: &str = "dropped";

/// The files that were dropped on the window last.
#[derive(Debug, Default)]
pub(crate) struct Dropped(Mutex<Vec<PathBuf>>);

impl Dropped {
    /// The files, once.
    pub(crate) fn take(&self) -> Vec<PathBuf> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, paths: &[PathBuf]) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = paths.to_vec();
    }
}

/// Keeps the files that were dropped, and tells the page.
pub(crate) fn drop_files(app: &AppHandle, paths: &[PathBuf]) {
    if !paths.is_empty() {
        app.state::<Dropped>().put(paths);
        // A page that cannot hear shows nothing; the file stays as it is.
        let _ = app.emit(DROPPED, ());
    }
}

/// Opens the window.
pub(crate) fn open(app: &AppHandle) -> tauri::Result<()> {
    app.manage(Committed::default());
    app.manage(Dropped::default());
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

/// Brings the window before all others, also from the task bar.
pub(crate) fn come_forward(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(LABEL) {
        // A system that lets no program take the front shows that the window asks for it.
        let _ = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    }
}

/// Lets the page commit what is typed, then closes the window.
pub(crate) fn commit_then_close(app: &AppHandle, api: &CloseRequestApi) {
    api.prevent_close();
    commit_then(app, |app| {
        if let Some(window) = app.get_webview_window(LABEL) {
            let _ = window.destroy();
        }
    });
}

/// Lets the page commit what is typed, then ends the program (ruling 29).
pub(crate) fn commit_then_exit(app: &AppHandle) {
    commit_then(app, |app| app.exit(0));
}

fn commit_then(app: &AppHandle, end: impl FnOnce(&AppHandle) + Send + 'static) {
    // Without a workspace there is nothing to commit to, and a page that cannot hear has nothing left to commit.
    let hears = bridge::is_open(app) && app.emit(CLOSING, ()).is_ok();
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        if hears {
            app.state::<Committed>().wait(COMMIT_TIME);
        }
        end(&app);
    });
}
