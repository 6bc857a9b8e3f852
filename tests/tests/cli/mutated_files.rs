//! Good files of every kind that is read, each changed by chance and given to the worker that reads foreign files: it
//! answers, or refuses; it never crashes, never runs on, and is ended where it wants too much memory.
//!
//! 100 of each kind in `test`, 10,000 in `torture` (`SOPU_TORTURE=1`); the seed is printed, and `SOPU_SEED` sets another.

use serde_json::Value;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use stories::chance::Chance;
use stories::command_line::{Place, fixture};
use stories::mutations::mutated;
use stories::pdf_file;
use stories::scans::{Colour, FileForm, Levels, Picture, pack};

/// How long a worker may take before the program stops it.
const LONGEST: Duration = Duration::from_secs(10);
/// How a worker ends that wants more memory than it may have.
const TOO_LARGE: i32 = 12;

/// One kind of file, and what the worker is asked to do with it.
struct Kind {
    name: &'static str,
    job: &'static str,
    good: Vec<u8>,
}

/// How the worker took a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Read,
    Refused,
    TooLarge,
    TooSlow,
    Crashed,
}

/// A small picture with edges, greys and noise.
fn picture(channels: usize) -> Picture {
    let (width, height) = (120, 90);
    let mut chance = Chance(7);
    let pixel = |at: usize, noise: usize| if (at / 9) % 2 == 0 { 255 - noise } else { noise };
    let pixels = (0..width * height * channels).map(|at| pixel(at, chance.below(40)) as u8).collect();
    Picture { width, height, channels, pixels }
}

fn scanned(name: &'static str, form: FileForm, colour: Colour) -> Kind {
    let levels = Levels::drawn(&mut Chance(3));
    let picture = picture(if colour == Colour::Full { 3 } else { 1 });
    Kind { name, job: r#"{"Scan":{"page":0}}"#, good: pack(form, &[(picture, &levels)]) }
}

fn kinds() -> Vec<Kind> {
    let bytes = |name| std::fs::read(fixture(name)).expect("a fixture");
    let list = r#"{"List":{"format":"auto","known":[]}}"#;
    let (place, id) = Place::with_sample();
    let text = place.ask(&["show", &id]).done().out;
    let bundle = place.file("sopimus.sopu");
    place.ask(&["export", &bundle.display().to_string()]).done();
    vec![
        Kind { name: "table", job: list, good: bytes("parties-of-a-real-agreement.csv") },
        Kind { name: "pasted list", job: list, good: bytes("network-members-as-pasted.txt") },
        Kind { name: "workbook", job: list, good: bytes("organisations.xlsx") },
        Kind { name: "agreement in a PDF", job: r#""Agreement""#, good: pdf_file::carrying(&text) },
        Kind { name: "bundle", job: r#""Bundle""#, good: std::fs::read(&bundle).expect("a bundle") },
        scanned("photograph", FileForm::Jpeg, Colour::Full),
        scanned("PNG", FileForm::Png, Colour::Grey),
        scanned("TIFF, LZW", FileForm::TiffLzw, Colour::Grey),
        scanned("TIFF, fax", FileForm::TiffFax, Colour::OneBit),
        scanned("PDF of JPEGs", FileForm::PdfJpeg, Colour::Grey),
        scanned("PDF, fax", FileForm::PdfFax, Colour::OneBit),
        scanned("PDF, JBIG2", FileForm::PdfJbig2, Colour::OneBit),
    ]
}

#[test]
fn a_changed_file_of_any_kind_is_read_or_refused_and_never_crashes_its_reader() {
    let count = if std::env::var_os("SOPU_TORTURE").is_some() { 10_000 } else { 100 };
    let seed: u64 = std::env::var("SOPU_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_122);
    println!("{count} changed files of each kind from seed {seed} (SOPU_SEED sets another)");
    let mut crashed = Vec::new();
    for kind in kinds() {
        let unchanged = read(kind.job, &kind.good).0;
        assert!(unchanged == Outcome::Read, "{} is no good file: {unchanged:?}", kind.name);
        let started = Instant::now();
        let found = all(&kind, seed, count);
        let number = |wanted| found.iter().filter(|(_, outcome, _)| *outcome == wanted).count();
        println!(
            "{}: {} read, {} refused, {} too large, {} too slow, {} crashed; slowest {:.2} s, all {:.0} s",
            kind.name,
            number(Outcome::Read),
            number(Outcome::Refused),
            number(Outcome::TooLarge),
            number(Outcome::TooSlow),
            number(Outcome::Crashed),
            found.iter().map(|(.., taken)| taken.as_secs_f64()).fold(0.0, f64::max),
            started.elapsed().as_secs_f64(),
        );
        let bad = |outcome| matches!(outcome, Outcome::TooSlow | Outcome::Crashed);
        crashed.extend(found.iter().filter(|(_, outcome, _)| bad(*outcome)).map(|(at, ..)| (kind.name, *at)));
    }
    assert!(crashed.is_empty(), "crashed or ran on: {crashed:?}");
}

/// Every changed file given to a worker of its own, on all processors; the same number is the same file.
fn all(kind: &Kind, seed: u64, count: usize) -> Vec<(usize, Outcome, Duration)> {
    let (next, found) = (AtomicUsize::new(0), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= count {
                        break;
                    }
                    let mut chance = Chance(seed ^ ((number as u64) << 20));
                    let (outcome, taken) = read(kind.job, &mutated(&kind.good, &mut chance));
                    found.lock().expect("no thread failed").push((number, outcome, taken));
                }
            });
        }
    });
    found.into_inner().expect("no thread failed")
}

/// What a worker makes of a file: the very program that the window and the command line start.
fn read(job: &str, bytes: &[u8]) -> (Outcome, Duration) {
    let started = Instant::now();
    let mut worker = Command::new(std::env::var_os("SOPU_CLI").expect("xtask names the program"))
        .arg("--read-foreign-file")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a worker");
    let (mut input, mut output) =
        (worker.stdin.take().expect("a pipe"), worker.stdout.take().expect("a pipe"));
    let length = (bytes.len() as u64).to_le_bytes();
    let file = [job.as_bytes(), b"\n", &length, bytes].concat();
    // A worker that has ended takes no more: how it ended is what counts.
    let writer = std::thread::spawn(move || drop(input.write_all(&file)));
    let reader = std::thread::spawn(move || {
        let mut answer = Vec::new();
        output.read_to_end(&mut answer).map(|_| answer).unwrap_or_default()
    });
    let status = loop {
        if let Some(status) = worker.try_wait().expect("a worker ends") {
            break Some(status);
        }
        if started.elapsed() > LONGEST {
            worker.kill().expect("a worker can be stopped");
            worker.wait().expect("a stopped worker has ended");
            break None;
        }
        std::thread::sleep(Duration::from_millis(1));
    };
    writer.join().expect("written");
    let answer = reader.join().expect("read");
    let outcome = match status.map(|status| status.code()) {
        None => Outcome::TooSlow,
        Some(Some(TOO_LARGE)) => Outcome::TooLarge,
        Some(Some(0)) => match serde_json::from_slice::<Value>(&answer) {
            Ok(answer) if answer.get("Ok").is_some() => Outcome::Read,
            Ok(answer) if answer.get("Err").is_some() => Outcome::Refused,
            _ => Outcome::Crashed,
        },
        Some(_) => Outcome::Crashed,
    };
    (outcome, started.elapsed())
}
