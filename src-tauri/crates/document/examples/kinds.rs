//! Writes every kind of document to look at: `cargo run -p document --example kinds -- FOLDER fi|sv|fi+sv|en [KIND [each|locked]]`.

#[path = "../tests/documents/changed.rs"]
mod changed;
#[path = "../tests/documents/evidence.rs"]
mod evidence;
#[path = "../tests/documents/model.rs"]
mod model;
#[path = "../tests/documents/reading.rs"]
#[allow(dead_code, reason = "the tests use the rest")]
mod reading;

use std::time::Instant;

use agreement::AgreementLanguages;
use chrono::NaiveDate;
use document::{Cache, DocumentKind, Options, Parties, compose, lay_out, signed_record};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let folder = arguments.first().expect("a folder");
    let languages = arguments.get(1).and_then(|code| AgreementLanguages::from_code(code)).unwrap_or_default();
    let only = arguments.get(2).and_then(|code| DocumentKind::from_code(code));
    let mut agreement = model::agreement();
    evidence::add(&mut agreement, 1);
    let more = arguments.get(3).map(String::as_str);
    let locked = (more == Some("locked")).then(|| model::stamp(&agreement, 1));
    let party = agreement.text.joining().nth(2).expect("a party").id;
    for kind in DocumentKind::ALL
        .into_iter()
        .chain([DocumentKind::Comparison])
        .filter(|kind| only.is_none_or(|only| only == *kind))
    {
        let parties = match more {
            Some("each") => Parties::Each,
            Some(_) => Parties::Together,
            None => Parties::One(party),
        };
        let return_by = NaiveDate::from_ymd_opt(2027, 3, 31);
        let options = Options { parties, return_by, locked, ..Options::new(kind, languages, true) };
        let start = Instant::now();
        let composition = match kind {
            DocumentKind::Comparison => {
                let (before, after) = changed::texts();
                changed::paper(&before, &after, languages, true)
            }
            _ => compose(&agreement, &options),
        };
        let composed = start.elapsed();
        let pages = lay_out(&composition, &mut Cache::default());
        let laid_out = start.elapsed();
        let pdf = pages.to_pdf();
        println!(
            "{} {}: {} pages, {composed:?}, {laid_out:?}, {:?}",
            kind.code(),
            languages.code(),
            pages.count(),
            start.elapsed()
        );
        for problem in pages.problems() {
            println!("  {problem}");
        }
        let name = format!("{folder}/{}-{}.pdf", kind.code(), languages.code());
        std::fs::write(name, pdf).expect("the file can be written");
    }
    if let Some(stamp) = locked {
        let (scans, head) = (evidence::scans(&agreement, stamp, 4), evidence::head());
        let options = Options { locked, ..Options::new(DocumentKind::SignedRecord, languages, false) };
        let pages = lay_out(&signed_record(&agreement, &options, &scans, &head), &mut Cache::default());
        let name = format!("{folder}/signed-record-{}.pdf", languages.code());
        std::fs::write(name, pages.to_pdf()).expect("the file can be written");
    }
}
