//! What differs by system: the limits that the system itself puts on a worker, and an end without clearing up.

#[cfg(unix)]
pub(super) use unix::{end_at_once, limit_process};

#[cfg(not(unix))]
pub(super) use elsewhere::{end_at_once, limit_process};

#[cfg(unix)]
mod unix {
    use rustix::process::{Resource, Rlimit, setrlimit};

    /// Seconds of computing: more than the clock allows, for a worker whose starter is gone.
    const COMPUTING: u64 = 30;

    /// A second fence behind the counting allocator: memory that no allocation of ours asked for, computing time,
    /// files and pictures of memory, which might hold what the foreign file says. That a system knows one of the
    /// limits less is no reason to read nothing.
    pub(in crate::worker) fn limit_process(memory: u64) {
        let limits =
            [(Resource::Data, memory), (Resource::Cpu, COMPUTING), (Resource::Fsize, 0), (Resource::Core, 0)];
        for (resource, most) in limits {
            let _ = setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
        }
    }

    /// Ends the process without running anything else: it may be called from inside an allocation.
    #[allow(unsafe_code)] // The standard library has no such end: its own runs what was put aside for an exit.
    pub(in crate::worker) fn end_at_once(exit: i32) -> ! {
        // SAFETY: `_exit` may be called at any moment and does not return.
        unsafe { libc::_exit(exit) }
    }
}

/// Untested: no Windows machine is at hand. The counting allocator and the clock are the limits there.
#[cfg(not(unix))]
mod elsewhere {
    pub(in crate::worker) const fn limit_process(_memory: u64) {}

    pub(in crate::worker) fn end_at_once(exit: i32) -> ! {
        std::process::exit(exit)
    }
}
