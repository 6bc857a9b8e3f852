//! A boundary around other people's readers: a panic inside one is a broken file, not a broken program.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs a reader of foreign bytes; a panic inside it becomes `fault`.
///
/// Nothing outlives the call but its result, so no half-changed value can be seen afterwards. Time and memory are
/// bounded by the worker process that this runs in.
pub(crate) fn guarded<T, E>(fault: E, read: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(fault))
}
