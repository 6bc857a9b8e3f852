//! The log (ruling 29): a line for everything refused or failed, made of time, codes and numbers. Nothing that anybody
//! typed, no name, no path and no message comes in, so that it can be sent to a helper as it is.

use crate::{CommandError, World};
use std::panic::PanicHookInfo;
use std::path::Path;
use std::sync::Arc;
use store::RotatedFile;

/// The folder of the log in the workspace.
const FOLDER: &str = "logs";
/// Bytes of one file.
const MOST_BYTES: u64 = 1024 * 1024;
/// Files, the one written to included.
const FILES: usize = 3;

/// The log of one desk. A line that cannot be written is lost: the log must not stand in the way of the work.
pub(crate) struct Log {
    file: RotatedFile,
    world: Arc<dyn World>,
}

impl Log {
    /// The log of a workspace.
    pub(crate) fn of(workspace: &Path, world: Arc<dyn World>) -> Self {
        Self { file: RotatedFile::new(workspace.join(FOLDER), MOST_BYTES, FILES), world }
    }

    /// A command was not done: `refused no-such-agreement show`, `failed io edit_item 28`.
    pub(crate) fn error(&self, command: &'static str, error: &CommandError) {
        let what = if error.is_refusal() { "refused" } else { "failed" };
        let number = error.number().map(|number| format!(" {number}")).unwrap_or_default();
        self.line(&format!("{what} {} {command}{number}", error.code()));
    }

    /// A panic: its place in the sources only, as its message may hold what people typed.
    pub(crate) fn panic(&self, info: &PanicHookInfo<'_>) {
        self.line(&format!("panic {}", place(info)));
    }

    /// The last lines, the oldest first.
    pub(crate) fn tail(&self, most: usize) -> Vec<String> {
        self.file.tail(most)
    }

    fn line(&self, codes: &str) {
        let time = self.world.now().format("%Y-%m-%dT%H:%M:%SZ");
        let _ = self.file.append(&format!("{time} {codes}"));
    }
}

/// Panics are told on standard error by their place alone, until a desk logs them, too.
pub fn quiet_panics() {
    std::panic::set_hook(Box::new(tell));
}

/// Tells a panic on standard error.
pub(crate) fn tell(info: &PanicHookInfo<'_>) {
    eprintln!("sopu: internal fault at {}", place(info));
}

/// `exchange/src/pages.rs:41`: the end of the path, as its beginning names folders of whoever built the program.
fn place(info: &PanicHookInfo<'_>) -> String {
    let Some(place) = info.location() else { return "nowhere".to_owned() };
    let parts: Vec<&str> = place.file().split(['/', '\\']).collect();
    format!("{}:{}", parts[parts.len().saturating_sub(3)..].join("/"), place.line())
}
