//! The thin bridge: a call of the page becomes a command of the table, off the window's thread.

use commands::wire::WireError;
use commands::{CommandError, Door, api};
use serde_json::Value;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use tauri::ipc::{Invoke, InvokeBody, InvokeResponseBody};
use tauri::{AppHandle, Manager, Wry};

/// The door to the use-cases: open, or shut with a reason that the page shows.
struct Bridge(Door);

/// Puts the door where the commands find it.
pub(crate) fn put_door(app: &AppHandle, door: Door) {
    app.manage(Arc::new(Bridge(door)));
}

/// Whether there is a workspace behind the page.
pub(crate) fn is_open(app: &AppHandle) -> bool {
    app.state::<Arc<Bridge>>().0.is_open()
}

/// Closes the workspace, with a backup if one is due.
pub(crate) fn close(app: &AppHandle) {
    // A second start ends before it has a door.
    if let Some(bridge) = app.try_state::<Arc<Bridge>>() {
        bridge.0.close();
    }
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
        catch_unwind(AssertUnwindSafe(|| self.0.call(name, request)))
            .unwrap_or_else(|_| Err(self.0.wire_error(&CommandError::Internal(name.to_owned()))))
    }
}

/// A request without content.
fn empty() -> Value {
    Value::Object(serde_json::Map::new())
}
