//! Synthetic scans of the model agreement's signature sheets, filed through the real program: none with the wrong party.
//!
//! Sixty pages in `test`, a thousand in `torture` (`SOPU_TORTURE=1`); the same seed gives the same scans everywhere.

use std::fs;
use std::path::Path;
use std::process::Command;
use stories::command_line::Place;
use stories::scans::{Plan, Sheet, plan};

const SEED: u64 = 20_261_122;
/// Where the middles of the two codes stand on a sheet, in millimetres.
const CODES: [(f32, f32); 2] = [(187.0, 23.0), (23.0, 274.0)];
/// At which the sheets are drawn before they are scanned.
const DPI: f32 = 300.0;

/// A printed sheet and the party it belongs to.
struct Printed {
    sheet: Sheet,
    party: u64,
}

/// What became of all pages.
#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    pages: usize,
    right: usize,
    wrong: usize,
    set_aside: Vec<String>,
}

#[test]
fn scanned_sheets_are_filed_with_their_party_or_wait_for_a_person() {
    let count = if std::env::var_os("SOPU_TORTURE").is_some() { 1_000 } else { 60 };
    let (place, id) = Place::with_sample();
    place.ask(&["lock", &id]).done();
    let printed = print(&place, &id);
    assert_eq!(printed.len(), 16, "a sheet for each party");
    let mut tally = Tally::default();
    for (number, plan) in plan(SEED, count).iter().enumerate() {
        file(&place, &id, &printed, number, plan, &mut tally);
    }
    let Tally { pages, right, wrong, set_aside } = &tally;
    println!(
        "seed {SEED}: {pages} pages, {right} filed rightly, {wrong} wrongly, {} set aside",
        set_aside.len()
    );
    set_aside.iter().for_each(|told| println!("set aside: {told}"));
    assert_eq!(*wrong, 0, "no page is filed with another party");
    assert!(right * 1_000 >= pages * 995, "{tally:?}");
}

/// The sheets of the version as a printer puts them on paper.
fn print(place: &Place, id: &str) -> Vec<Printed> {
    let line = ["pdf", id, "--kind", "signature-sheets", "--lang", "fi", "--version", "1", "--out", "s.pdf"];
    place.tell(&line).done();
    let drawn = place.file("drawn");
    fs::create_dir(&drawn).expect("a folder");
    let done = Command::new("pdftoppm")
        .args(["-gray", "-r", &DPI.to_string()])
        .arg(place.file("s.pdf"))
        .arg(drawn.join("page"))
        .status()
        .expect("pdftoppm (Debian: poppler-utils)");
    assert!(done.success());
    let mut files: Vec<_> =
        fs::read_dir(&drawn).expect("drawn").map(|entry| entry.expect("an entry").path()).collect();
    files.sort();
    let sheets =
        files.iter().map(|path| sheet(path)).filter(|sheet| sheet.grey.iter().any(|value| *value < 128));
    sheets.zip(1..).map(|(sheet, party)| Printed { sheet, party }).collect()
}

/// Reads a PGM file: three numbers after its mark, then a byte a pixel.
fn sheet(path: &Path) -> Sheet {
    let bytes = fs::read(path).expect("a picture");
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(64)]).into_owned();
    let mut fields = head.split_ascii_whitespace();
    assert_eq!(fields.next(), Some("P5"), "{}", path.display());
    let mut number = || fields.next().and_then(|field| field.parse::<usize>().ok()).expect("a number");
    let (width, height) = (number(), number());
    let grey = bytes[bytes.len() - width * height..].to_vec();
    Sheet { width, height, dpi: DPI, grey, codes: CODES.to_vec() }
}

/// Scans some sheets into one file and files it in a copy of the workspace, where no sheet has come yet.
fn file(place: &Place, id: &str, printed: &[Printed], number: usize, plan: &Plan, tally: &mut Tally) {
    let expected: Vec<&Printed> =
        (0..plan.pages.len()).map(|page| &printed[(number + page) % printed.len()]).collect();
    let bytes = plan.make(expected.iter().map(|printed| &printed.sheet));
    let copy = place.beside();
    let name = copy.write("scan", &bytes);
    let report = copy.ask(&["scan", id, &name, "--accept"]).done().json();
    let pages = report["pages"].as_array().cloned().unwrap_or_default();
    tally.pages += expected.len();
    for ((page, expected), levels) in pages.iter().zip(&expected).zip(&plan.pages) {
        let parties: Vec<u64> =
            page["parties"].as_array().into_iter().flatten().filter_map(|it| it["number"].as_u64()).collect();
        match page["state"].as_str() {
            Some("filed") if parties == [expected.party] => tally.right += 1,
            Some("filed") => tally.wrong += 1,
            _ => tally.set_aside.push(format!("{} {:?} {levels}", page["reading"], plan.form)),
        }
    }
}
