//! The desktop shell: a window, the thin bridge to the use-cases, and what differs by system. Nothing else.

mod arguments;
mod bridge;
mod host;
mod platform;
mod second_start;
mod window;

use arguments::{Arguments, Asked};
use commands::{Door, SystemWorld};
use std::ffi::OsString;
use std::process::ExitCode;
use tauri::{Builder, DragDropEvent, RunEvent, WindowEvent};

/// Opens the window and runs until it is closed.
pub fn run(arguments: impl Iterator<Item = OsString>) -> ExitCode {
    let arguments = match arguments::read(arguments) {
        Ok(Asked::Window(arguments)) => arguments,
        Ok(Asked::Version) => {
            println!("Sopu {}", env!("CARGO_PKG_VERSION"));
            return ExitCode::SUCCESS;
        }
        Err(unknown) => {
            eprintln!("sopu [--workspace DIR] [--exit-when-ready]: {unknown}");
            return ExitCode::from(64);
        }
    };
    if !platform::has_display() {
        eprintln!("{}", platform::NO_DISPLAY);
        return ExitCode::from(69);
    }
    commands::quiet_panics();
    match open(arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("sopu: {error}");
            ExitCode::from(70)
        }
    }
}

fn open(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let folder = arguments
        .workspace
        .or_else(commands::default_folder)
        .ok_or_else(|| anyhow::anyhow!("the system names no folder for local data; use --workspace DIR"))?;
    if second_start::another_came_forward(&folder) {
        return Ok(ExitCode::SUCCESS);
    }
    let exit_when_ready = arguments.exit_when_ready;
    let app = Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(bridge::handler())
        .setup(move |app| {
            let host = host::WindowHost::new(app.handle().clone(), exit_when_ready);
            let door = Door::open(&folder, Box::new(SystemWorld), Box::new(host));
            if door.refusal().as_deref() != Some("workspace-in-use") {
                second_start::listen(app.handle(), &folder);
            } else if second_start::another_comes_forward_soon(&folder) {
                app.handle().exit(0);
                return Ok(());
            }
            bridge::put_door(app.handle(), door);
            window::open(app.handle())?;
            #[cfg(feature = "dialog-seam")]
            host::seam::watch_for_drops(app.handle().clone());
            let handle = app.handle().clone();
            platform::on_end_asked(move || window::commit_then_exit(&handle))?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    let code = app.run_return(|app, event| {
        match event {
            // Whichever way the program ends, the window is gone by now: the backup keeps nobody waiting.
            RunEvent::Exit => bridge::close(app),
            RunEvent::WindowEvent { event: WindowEvent::CloseRequested { api, .. }, .. } => {
                window::commit_then_close(app, &api);
            }
            RunEvent::WindowEvent {
                event: WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }), ..
            } => window::drop_files(app, &paths),
            _ => {}
        }
    });
    Ok(ExitCode::from(u8::try_from(code).unwrap_or(70)))
}
