//! The thin bridge: a call of the page becomes a command of the table, off the window's thread.

use commands::wire::WireError;
use commands::{CommandError, Desk, api};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use tauri::ipc::{Invoke, InvokeBody, InvokeResponseBody};
use tauri::{AppHandle, Manager, Wry};

/// The desk, or why there is none: the page then shows that instead of the program.
struct Bridge(Result<Desk, CommandError>);

/// Puts the desk where the commands find it.
pub(crate) fn put_desk(app: &AppHandle, desk: Result<Desk, CommandError>) {
    if let Ok(desk) = &desk {
        desk.log_panics();
    }
    app.manage(Arc::new(Bridge(desk)));
}

/// Whether there is a workspace behind the page.
pub(crate) fn has_desk(app: &AppHandle) -> bool {
    app.state::<Arc<Bridge>>().0.is_ok()
}

/// Answers the commands of the table; the capability file decides beforehand who may call them.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    |invoke| {
        let Invoke { message, resolver, .. } = invoke;
        let name = message.command().to_owned();
        if !commands::typescript::COMMANDS.contains(&name.as_str()) {
            return false;
        }
        let request = match message.payload() {
            InvokeBody::Json(value) => value.get("request").cloned().unwrap_or_else(empty),
            InvokeBody::Raw(_) => empty(),
        };
        let bridge = Arc::clone(&message.webview_ref().state::<Arc<Bridge>>());
        tauri::async_runtime::spawn_blocking(move || match bridge.call(&name, request) {
            Ok(api::Answer::Json(answer)) => resolver.resolve(answer),
            Ok(api::Answer::Bytes(bytes)) => resolver.respond(Ok(InvokeResponseBody::Raw(bytes))),
            Err(error) => resolver.reject(error),
        });
        true
    }
}

impl Bridge {
    /// Calls a command. A panic is our fault: it is told calmly, and what is saved is safe (ruling 29).
    fn call(&self, name: &str, request: Value) -> Result<api::Answer, WireError> {
        let desk = self.0.as_ref().map_err(|error| error.on_wire(commands::system_language()))?;
        catch_unwind(AssertUnwindSafe(|| api::call(desk, name, request)))
            .unwrap_or_else(|_| Err(desk.wire_error(&CommandError::Internal(name.to_owned()))))
    }
}

/// A request without content.
fn empty() -> Value {
    Value::Object(serde_json::Map::new())
}
