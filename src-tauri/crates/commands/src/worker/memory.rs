//! The counting allocator of both programs: it counts in a worker only, and ends a worker that wants too much.

#![allow(unsafe_code)] // An allocator can be written in no other way; every call is handed on to the system's own.

use super::platform;
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The most that a worker may hold at one moment (ruling 23), in bytes.
pub const LIMIT: usize = 256 * 1024 * 1024;

/// The exit of a worker that wanted more: the number of "out of memory" on Unix systems.
pub(super) const EXIT: i32 = 12;

/// The system's allocator with a limit. Outside a worker it costs one look at a number that never changes.
#[derive(Debug)]
pub struct LimitedAllocator {
    /// Bytes; 0 where nothing is counted.
    limit: AtomicUsize,
    held: AtomicUsize,
}

impl LimitedAllocator {
    /// Without a limit, until [`limit`](Self::limit) is called.
    pub const fn new() -> Self {
        Self { limit: AtomicUsize::new(0), held: AtomicUsize::new(0) }
    }

    /// Counts from now on.
    pub(super) fn limit(&self, bytes: usize) {
        self.limit.store(bytes, Ordering::Relaxed);
    }

    /// Counts `more` bytes; ends the process when that is too much. It cannot say why in words: words need memory.
    fn take(&self, more: usize) {
        let limit = self.limit.load(Ordering::Relaxed);
        if limit > 0 && self.held.fetch_add(more, Ordering::Relaxed).saturating_add(more) > limit {
            platform::end_at_once(EXIT);
        }
    }

    /// What was taken before counting began is given back, too: the count stops at zero.
    fn give_back(&self, bytes: usize) {
        if self.limit.load(Ordering::Relaxed) > 0 {
            let less = |held: usize| Some(held.saturating_sub(bytes));
            let _ = self.held.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        }
    }
}

impl Default for LimitedAllocator {
    fn default() -> Self {
        Self::new()
    }
}

// SAFETY: every method counts and hands its arguments, as they came, to the system's allocator.
unsafe impl GlobalAlloc for LimitedAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.take(layout.size());
        // SAFETY: the caller's promise is handed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        self.take(layout.size());
        // SAFETY: the caller's promise is handed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        self.give_back(layout.size());
        // SAFETY: the caller's promise is handed on.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        self.take(size.saturating_sub(layout.size()));
        self.give_back(layout.size().saturating_sub(size));
        // SAFETY: the caller's promise is handed on.
        unsafe { System.realloc(pointer, layout, size) }
    }
}
