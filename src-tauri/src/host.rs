//! What the use-cases ask of the window around them: dialogs, the viewer, a word that the page is ready.

use crate::window::{Committed, Dropped};
use commands::Host;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
#[cfg(not(feature = "dialog-seam"))]
use tauri_plugin_dialog::DialogExt;

/// The window as the use-cases know it.
pub(crate) struct WindowHost {
    app: AppHandle,
    exit_when_ready: bool,
}

impl WindowHost {
    /// A host for the window of this app.
    pub(crate) const fn new(app: AppHandle, exit_when_ready: bool) -> Self {
        Self { app, exit_when_ready }
    }
}

impl Host for WindowHost {
    #[cfg(not(feature = "dialog-seam"))]
    fn choose_list(&self, title: &str) -> Option<PathBuf> {
        let dialog = self.app.dialog().file().set_title(title);
        let dialog =
            dialog.add_filter("CSV, XLSX, TXT", &["csv", "xlsx", "txt", "tsv"]).add_filter("*", &["*"]);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_agreement(&self, title: &str) -> Option<PathBuf> {
        let dialog = self.app.dialog().file().set_title(title).add_filter("PDF", &["pdf"]);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_bundle(&self, title: &str) -> Option<PathBuf> {
        let dialog = self.app.dialog().file().set_title(title).add_filter("Sopu", &["sopu"]);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_bundle_target(&self, title: &str, name: &str) -> Option<PathBuf> {
        let dialog =
            self.app.dialog().file().set_title(title).set_file_name(name).add_filter("Sopu", &["sopu"]);
        dialog.blocking_save_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_text_target(&self, title: &str, name: &str) -> Option<PathBuf> {
        let dialog =
            self.app.dialog().file().set_title(title).set_file_name(name).add_filter("TXT", &["txt"]);
        dialog.blocking_save_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_scans(&self, title: &str) -> Vec<PathBuf> {
        let dialog = self.app.dialog().file().set_title(title);
        let dialog = dialog
            .add_filter("PDF, JPEG, PNG, TIFF", &["pdf", "jpg", "jpeg", "png", "tif", "tiff"])
            .add_filter("*", &["*"]);
        let chosen = dialog.blocking_pick_files().unwrap_or_default();
        chosen.into_iter().filter_map(|file| file.into_path().ok()).collect()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_paper(&self, title: &str) -> Option<PathBuf> {
        let dialog = self.app.dialog().file().set_title(title);
        let dialog = dialog
            .add_filter("PDF, JPEG, PNG, TIFF", &["pdf", "jpg", "jpeg", "png", "tif", "tiff"])
            .add_filter("*", &["*"]);
        dialog.blocking_pick_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_pdf(&self, title: &str, name: &str) -> Option<PathBuf> {
        let dialog =
            self.app.dialog().file().set_title(title).set_file_name(name).add_filter("PDF", &["pdf"]);
        dialog.blocking_save_file()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn choose_folder(&self, title: &str) -> Option<PathBuf> {
        self.app.dialog().file().set_title(title).blocking_pick_folder()?.into_path().ok()
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn show_document(&self, path: &Path) -> bool {
        tauri_plugin_opener::open_path(path, None::<&str>).is_ok()
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_list(&self, _title: &str) -> Option<PathBuf> {
        seam::answer("list")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_agreement(&self, _title: &str) -> Option<PathBuf> {
        seam::answer("agreement")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_bundle(&self, _title: &str) -> Option<PathBuf> {
        seam::answer("bundle")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_bundle_target(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        seam::answer("bundle-target")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_text_target(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        seam::answer("text-target")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_scans(&self, _title: &str) -> Vec<PathBuf> {
        seam::answers("scans")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_paper(&self, _title: &str) -> Option<PathBuf> {
        seam::answer("paper")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_pdf(&self, _title: &str, _name: &str) -> Option<PathBuf> {
        seam::answer("pdf")
    }

    #[cfg(feature = "dialog-seam")]
    fn choose_folder(&self, _title: &str) -> Option<PathBuf> {
        seam::answer("folder")
    }

    #[cfg(feature = "dialog-seam")]
    fn show_document(&self, path: &Path) -> bool {
        seam::show(path)
    }

    #[cfg(not(feature = "dialog-seam"))]
    fn show_folder(&self, path: &Path) -> bool {
        tauri_plugin_opener::open_path(path, None::<&str>).is_ok()
    }

    #[cfg(feature = "dialog-seam")]
    fn show_folder(&self, path: &Path) -> bool {
        seam::show(path)
    }

    fn take_dropped(&self) -> Option<PathBuf> {
        self.app.state::<Dropped>().take().into_iter().next()
    }

    fn take_all_dropped(&self) -> Vec<PathBuf> {
        self.app.state::<Dropped>().take()
    }

    fn worker_program(&self) -> Option<PathBuf> {
        std::env::current_exe().ok()
    }

    fn all_committed(&self) {
        self.app.state::<Committed>().say();
    }

    fn window_ready(&self) {
        println!("ready");
        if self.exit_when_ready {
            self.app.exit(0);
        }
    }
}

/// Answers for native dialogs, which no WebDriver can reach (ruling 33). Release builds lack it; a test shows so.
#[cfg(feature = "dialog-seam")]
pub(crate) mod seam {
    use std::path::{Path, PathBuf};

    /// The folder with the answers: a file `list`, `agreement`, `bundle`, `bundle-target`, `text-target`, `scans`, `paper`, `pdf` or `folder` that holds a path (or several, a
    /// line each), taken away once used.
    fn folder() -> Option<PathBuf> {
        std::env::var_os("SOPU_DIALOG_SEAM").map(PathBuf::from)
    }

    pub(super) fn answer(dialog: &str) -> Option<PathBuf> {
        answers(dialog).into_iter().next()
    }

    pub(super) fn answers(dialog: &str) -> Vec<PathBuf> {
        let Some(file) = folder().map(|folder| folder.join(dialog)) else { return Vec::new() };
        let paths = std::fs::read_to_string(&file).unwrap_or_default();
        // That it cannot be taken away shows in the next answer.
        let _ = std::fs::remove_file(&file);
        paths.lines().map(PathBuf::from).collect()
    }

    /// Takes the files named in `dropped` as if they had been dropped on the window: what a WebDriver cannot do with a pointer.
    pub(crate) fn watch_for_drops(app: tauri::AppHandle) {
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(std::time::Duration::from_millis(100));
                let paths = answers("dropped");
                crate::window::drop_files(&app, &paths);
            }
        });
    }

    /// Notes which document would have been shown.
    pub(super) fn show(path: &Path) -> bool {
        folder()
            .is_some_and(|folder| std::fs::write(folder.join("shown"), path.display().to_string()).is_ok())
    }
}
