//! Settings that break what is promised, so that a harness can be seen to find it. They exist in these tests alone: no
//! code of the program can ask for them.
#![allow(unsafe_code, reason = "SQLite calls a function of ours for each connection that is opened")]

use rusqlite::ffi;
use std::cell::Cell;
use std::ffi::{CStr, c_char, c_int};
use std::sync::Once;

/// A broken setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoiled {
    /// `journal_mode = OFF`: an action that is cut off cannot be taken back.
    NoJournal,
    /// `synchronous = OFF`: nothing is made durable.
    NoSync,
}

impl Spoiled {
    /// The pragma that SQLite is told first; the file layer then keeps the program's own from undoing it.
    pub const fn pragma(self) -> &'static CStr {
        match self {
            Self::NoJournal => c"PRAGMA journal_mode = OFF",
            Self::NoSync => c"PRAGMA synchronous = OFF",
        }
    }

    /// The name of the setting.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NoJournal => "journal_mode",
            Self::NoSync => "synchronous",
        }
    }
}

thread_local! {
    static SPOILED: Cell<Option<Spoiled>> = const { Cell::new(None) };
}

/// The setting that is broken in this thread.
pub fn now() -> Option<Spoiled> {
    SPOILED.get()
}

/// Breaks a setting of all databases that this thread opens from now on, or of none.
pub fn set(spoiled: Option<Spoiled>) {
    static ONCE: Once = Once::new();
    // SAFETY: the function has the type that SQLite asks for and lives as long as the program.
    ONCE.call_once(|| unsafe {
        ffi::sqlite3_auto_extension(Some(opened));
    });
    SPOILED.set(spoiled);
}

unsafe extern "C" fn opened(
    connection: *mut ffi::sqlite3,
    _error: *mut *mut c_char,
    _routines: *const ffi::sqlite3_api_routines,
) -> c_int {
    let Some(spoiled) = SPOILED.get() else { return ffi::SQLITE_OK };
    // SAFETY: SQLite hands over an open connection; the text ends with a zero.
    unsafe {
        ffi::sqlite3_exec(
            connection,
            spoiled.pragma().as_ptr(),
            None,
            std::ptr::null_mut(),
            std::ptr::null_mut(),
        )
    }
}
