//! Writes a specimen document, to look at: `cargo run -p document --example specimen -- OUT.pdf [PARTIES TASKS]`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::time::Instant;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, otherwise| arguments.get(at).and_then(|a| a.parse().ok()).unwrap_or(otherwise);
    let composition = specimen::composition(number(1, 16), number(2, 30));
    let mut cache = document::Cache::default();
    for _ in 0..3 {
        let start = Instant::now();
        let pages = document::lay_out(&composition, &mut cache);
        let laid_out = start.elapsed();
        let pdf = pages.to_pdf();
        let written = start.elapsed() - laid_out;
        let start = Instant::now();
        let one = pages.page_pdf(0).map(|page| page.len());
        println!(
            "{} pages, {} bytes; layout {laid_out:?}, PDF {written:?}; page 1 alone {one:?} bytes {:?}",
            pages.count(),
            pdf.len(),
            start.elapsed()
        );
        for problem in pages.problems() {
            println!("{problem}");
        }
        if let Some(path) = arguments.first() {
            std::fs::write(path, &pdf).expect("the file can be written");
        }
    }
}
