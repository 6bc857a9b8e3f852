//! A window with nothing in it: what the system itself needs, against which the program's start and memory are measured.

use tauri::http::Response;
use tauri::webview::PageLoadEvent;
use tauri::{Builder, WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            Response::builder()
                .header("Content-Type", "text/html")
                .body(b"<!doctype html><title>Empty</title>".to_vec())
                .expect("BUG: the answer is well formed")
        })
        .setup(|app| {
            let nothing = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", nothing)
                .inner_size(1440.0, 900.0)
                .on_page_load(|_, page| {
                    if page.event() == PageLoadEvent::Finished {
                        println!("ready");
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!())
}
