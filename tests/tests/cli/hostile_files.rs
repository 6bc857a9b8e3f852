//! Files that are made to do harm: the worker that reads them ends, the program says why, and nothing has changed.

use serde_json::json;
use stories::command_line::Place;

/// A list of many cells that hold nothing: few bytes in the file, many in memory.
fn many_cells(rows: usize, cells: usize) -> Vec<u8> {
    let row = format!("A{}\n", ";".repeat(cells - 1));
    row.repeat(rows).into_bytes()
}

#[test]
fn a_list_that_needs_too_much_memory_is_refused_in_words() {
    let place = Place::new();
    let file = place.write("lista.csv", many_cells(100_000, 200));
    let refused = place.ask(&["import", "organisations", &file]).exits(2).json();
    assert_eq!(refused["code"], "reading-too-large", "{refused}");
    assert!(refused["message"].as_str().is_some_and(|message| message.contains("muistia")), "{refused}");
    assert_eq!(place.ask(&["organisations"]).done().json(), json!({ "total": 0, "organisations": [] }));
}

/// The other side of the limit: the same form with a tenth of the cells is read.
#[test]
fn a_list_that_fits_is_read_by_the_same_worker() {
    let place = Place::new();
    let file = place.write("lista.csv", many_cells(10_000, 200));
    let read = place.ask(&["import", "organisations", &file]).done().json();
    assert_eq!(
        read["doubtful"].as_array().map(Vec::len),
        Some(9_999),
        "the same name in every row but the first"
    );
}
