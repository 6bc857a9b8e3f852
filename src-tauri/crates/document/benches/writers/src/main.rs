//! `cargo xtask bench document`: the same pages written by our writer and by krilla, in one run and in turn, with the
//! same tags, subset fonts and compression; the same words set and written by us and by typesetting programs; how layout
//! grows; and what each takes of memory.

#[path = "../../../tests/documents/model.rs"]
mod model;
#[path = "../../../tests/documents/specimen.rs"]
mod specimen;

mod typesetters;
mod with_krilla;

use std::process::Command;
use std::time::{Duration, Instant};

use agreement::AgreementLanguages;
use document::drawing::Mark;
use document::{Cache, Composition, DocumentKind, Options, Pages, compose, lay_out};
use typesetters::Typesetters;

/// How often each is measured; the median counts.
const ROUNDS: usize = 15;
/// How often a whole document is set: some programs take seconds.
const SETTINGS: usize = 5;
const PARTIES: [(usize, usize); 2] = [(16, 40), (100, 200)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [role, writer, document] = arguments.as_slice()
        && role == "--once"
    {
        once(writer, document);
        return;
    }
    println!("{:<34} {:>6} {:>9} {:>10} {:>7} {:>9} {:>9}", "document", "pages", "writer", "median ms", "ratio", "peak MB", "bytes");
    for name in ["model", "specimen-16", "specimen-100"] {
        compare(name);
    }
    for name in ["model", "specimen-16", "specimen-100"] {
        typeset(name);
    }
    for (parties, tasks) in PARTIES {
        per_thousand_glyphs(parties, tasks);
    }
}

fn composition(name: &str) -> Composition {
    let options = Options::new(DocumentKind::Agreement, AgreementLanguages::Fi, false);
    match name {
        "model" => compose(&model::agreement(), &options),
        "specimen-16" => specimen::composition(PARTIES[0].0, PARTIES[0].1),
        _ => specimen::composition(PARTIES[1].0, PARTIES[1].1),
    }
}

fn write(writer: &str, pages: &Pages) -> Vec<u8> {
    if writer == "krilla" { with_krilla::write(pages) } else { pages.to_pdf() }
}

fn compare(name: &str) {
    let pages = lay_out(&composition(name), &mut Cache::default());
    let writers = ["sopu", "krilla"];
    let mut times: [Vec<Duration>; 2] = Default::default();
    let mut bytes = [0; 2];
    for _ in 0..ROUNDS {
        for (at, writer) in writers.into_iter().enumerate() {
            let started = Instant::now();
            bytes[at] = write(writer, &pages).len();
            times[at].push(started.elapsed());
        }
    }
    let medians = times.map(median);
    for (at, writer) in writers.into_iter().enumerate() {
        let ratio = medians[at].as_secs_f64() / medians[1].as_secs_f64();
        println!(
            "{name:<34} {:>6} {writer:>9} {:>10.1} {ratio:>7.2} {:>9.1} {:>9}",
            pages.count(),
            milliseconds(medians[at]),
            peak(writer, name).unwrap_or(f64::NAN),
            bytes[at]
        );
    }
}

/// The words become a file: lines, pages and all.
fn typeset(name: &str) {
    let composition = composition(name);
    let Some(mut others) = Typesetters::start(&composition) else {
        println!("{name}: SOPU_TYPESETTERS names no Python that holds others");
        return;
    };
    let mut ours = Vec::new();
    let mut theirs: Vec<Vec<f64>> = vec![Vec::new(); others.names.len()];
    let mut last: Vec<(usize, f64)> = vec![(0, 0.0); others.names.len()];
    let mut written = 0;
    for _ in 0..SETTINGS {
        let started = Instant::now();
        written = lay_out(&composition, &mut Cache::default()).to_pdf().len();
        ours.push(started.elapsed());
        for at in 0..others.names.len() {
            let taken = others.set(at);
            theirs[at].push(taken.milliseconds);
            last[at] = (taken.bytes, taken.peak);
        }
    }
    let ours = milliseconds(median(ours));
    let row = |writer: &str, taken: f64, peak: f64, bytes: usize| {
        println!("{name:<34} {:>6} {writer:>13} {taken:>8.1} {:>7.2} {peak:>7.1} {bytes:>9}", "", taken / ours);
    };
    row("sopu, whole", ours, peak("sopu", name).unwrap_or(f64::NAN), written);
    for ((name, mut times), (bytes, peak)) in others.names.iter().zip(theirs).zip(last) {
        times.sort_by(f64::total_cmp);
        row(name, times[times.len() / 2], peak, bytes);
    }
}

/// Layout and writing together, for each thousand glyphs: it should not grow with the document.
fn per_thousand_glyphs(parties: usize, tasks: usize) {
    let composition = specimen::composition(parties, tasks);
    let mut times = Vec::new();
    let mut glyphs = 0;
    for _ in 0..ROUNDS {
        let started = Instant::now();
        let pages = lay_out(&composition, &mut Cache::default());
        let written = pages.to_pdf().len();
        times.push(started.elapsed());
        assert!(written > 0, "a file has bytes");
        glyphs = (0..pages.count()).map(|page| glyphs_on(&pages, page)).sum();
    }
    let each = milliseconds(median(times)) / (glyphs as f64 / 1000.0);
    println!("{parties} × {tasks}: {glyphs} glyphs, {each:.3} ms for each 1,000, layout and file");
}

fn glyphs_on(pages: &Pages, page: usize) -> usize {
    let of = |mark: &Mark| if let Mark::Text { words, .. } = mark { words.iter().map(|w| w.glyphs.len()).sum() } else { 0 };
    pages.drawn(page).iter().map(|drawn| of(drawn.mark)).sum()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// One document in this process, which then tells its peak memory.
fn once(writer: &str, document: &str) {
    let pages = lay_out(&composition(document), &mut Cache::default());
    let bytes = if writer == "none" { Vec::new() } else { write(writer, &pages) };
    if let Some(path) = std::env::var_os("SOPU_KEEP") {
        std::fs::write(path, &bytes).expect("the file can be written");
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{} {}", bytes.len(), peak.and_then(|peak| peak.split_whitespace().next()).unwrap_or("0"));
}

/// Peak memory of a whole process that composes, lays out and writes once, in megabytes.
fn peak(writer: &str, document: &str) -> Option<f64> {
    let output = Command::new(std::env::current_exe().ok()?).args(["--once", writer, document]).output().ok()?;
    let said = String::from_utf8(output.stdout).ok()?;
    let kilobytes: f64 = said.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024.0)
}
