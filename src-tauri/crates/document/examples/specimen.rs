//! Writes documents to look at: `cargo run -p document --example specimen -- OUT.pdf [fi|sv|fi+sv|en | PARTIES TASKS]`.

#[path = "../tests/documents/model.rs"]
mod model;
#[path = "../tests/documents/specimen.rs"]
mod specimen;

use std::time::Instant;

use agreement::AgreementLanguages;
use document::{Cache, Composition, DocumentKind, Options};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (start, composition) = composition(&arguments);
    println!("composed in {:?}", start.elapsed());
    let mut cache = Cache::default();
    for _ in 0..12 {
        let start = Instant::now();
        let pages = document::lay_out(&composition, &mut cache);
        let laid_out = start.elapsed();
        let pdf = pages.to_pdf();
        let written = start.elapsed() - laid_out;
        let start = Instant::now();
        let one = pages.page_pdf(0).map(|page| page.len());
        let alone = start.elapsed();
        println!(
            "{} pages, {} bytes; layout {laid_out:?}, PDF {written:?}; first page alone {one:?} bytes {alone:?}",
            pages.count(),
            pdf.len(),
        );
        for problem in pages.problems() {
            println!("{problem}");
        }
        if let Some(path) = arguments.first() {
            std::fs::write(path, &pdf).expect("the file can be written");
        }
    }
}

fn composition(arguments: &[String]) -> (Instant, Composition) {
    let number = |at: usize, otherwise| arguments.get(at).and_then(|a| a.parse().ok()).unwrap_or(otherwise);
    match arguments.get(1).and_then(|code| AgreementLanguages::from_code(code)) {
        Some(languages) => {
            let agreement = model::agreement();
            let start = Instant::now();
            (start, document::compose(&agreement, &Options::new(DocumentKind::Agreement, languages, true)))
        }
        None => (Instant::now(), specimen::composition(number(1, 16), number(2, 30))),
    }
}
