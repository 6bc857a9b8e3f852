//! `sopu-cli`: the main entry. Everything is in the library beside it, where tests reach it.

use commands::worker::{LimitedAllocator, become_worker_if_asked};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: LimitedAllocator = LimitedAllocator::new();

fn main() -> ExitCode {
    // Before anything else: a foreign file is read by this very program, started again (ruling 23).
    become_worker_if_asked(&ALLOCATOR);
    cli::run(std::env::args_os())
}
