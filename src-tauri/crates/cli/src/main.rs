//! `sopu-cli`: the main entry. Everything is in the library beside it, where tests reach it.

use std::process::ExitCode;

fn main() -> ExitCode {
    // Before anything else: a foreign file is read by this very program, started again (ruling 23).
    commands::worker::become_worker_if_asked();
    cli::run(std::env::args_os())
}
