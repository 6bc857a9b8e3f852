//! Scans that are made to do harm: the worker that reads them is ended, the program says why, and nothing is kept.

use serde_json::Value;
use stories::command_line::Place;
use stories::pdf_file;

/// What `scan --accept` says of a hostile file; nothing of it may be kept.
fn refused(name: &str, bytes: &[u8]) -> Vec<(Value, Value)> {
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let kept = |place: &Place| {
        let files = place.workspace_bytes();
        files.into_iter().filter(|(path, _)| path.to_string_lossy().contains("attachments")).count()
    };
    let before = kept(&place);
    let report = place.ask(&["scan", &id, &place.write(name, bytes), "--accept"]).done().json();
    assert_eq!((report["pages"].clone(), report["filed"].clone()), (Value::Array(Vec::new()), 0.into()));
    assert_eq!(kept(&place), before, "nothing is half kept");
    let faults = report["refused"].as_array().cloned().unwrap_or_default();
    assert!(
        faults.iter().all(|fault| fault["message"].as_str().is_some_and(|words| words.len() > 20)),
        "{report}"
    );
    faults.into_iter().map(|fault| (fault["page"].clone(), fault["code"].clone())).collect()
}

#[test]
fn a_page_that_would_be_drawn_for_minutes_is_ended_after_ten_seconds() {
    // Each line of it draws a curve in dashes of a hundredth of a point.
    let endless = "[0.01] 0 d 0 0 m 900 0 900 900 0 900 c S\n".repeat(2_000);
    let found = refused("ikuinen.pdf", &pdf_file::drawing(endless.as_bytes()));
    assert_eq!(found, [(1.into(), "reading-too-long".into())]);
}

#[test]
fn a_page_that_would_burst_memory_is_ended_at_its_limit() {
    let wide = "0 0 m 900 0 900 900 0 900 c f*\n".repeat(1_500_000);
    assert_eq!(
        refused("suuri.pdf", &pdf_file::drawing(wide.as_bytes())),
        [(1.into(), "reading-too-large".into())]
    );
}

#[test]
fn a_file_that_would_burst_memory_is_ended_at_its_limit() {
    let found = refused("pommi.pdf", &pdf_file::pack_of_a_gigabyte());
    assert_eq!(found, [(Value::Null, "reading-too-large".into())]);
}

#[test]
fn a_picture_of_a_gigapixel_is_refused_by_its_header() {
    let size = 31_000_u32.to_be_bytes();
    let head = [b"IHDR".as_slice(), &size, &size, &[8, 0, 0, 0, 0]].concat();
    let chunk = [13_u32.to_be_bytes().as_slice(), &head, &[0; 4]].concat();
    let found = refused("kuva.png", &[b"\x89PNG\r\n\x1A\n".as_slice(), &chunk].concat());
    assert_eq!(found.len(), 1);
    assert!(found[0].1.as_str().is_some_and(|code| code.starts_with("import-")), "{found:?}");
}
