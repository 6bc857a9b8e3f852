//! The program `sopu`: a worker for foreign files when it was started as one, else the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    commands::worker::become_worker_if_asked();
    sopu_shell::run(std::env::args_os().skip(1))
}
