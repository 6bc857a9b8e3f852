//! The program `sopu`: a worker for foreign files when it was started as one, else the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use commands::worker::{LimitedAllocator, become_worker_if_asked};
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: LimitedAllocator = LimitedAllocator::new();

fn main() -> ExitCode {
    become_worker_if_asked(&ALLOCATOR);
    sopu_shell::run(std::env::args_os().skip(1))
}
