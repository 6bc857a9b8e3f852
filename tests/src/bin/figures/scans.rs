//! How long a scanned page takes: read in a worker, its codes found, as `scan` does it.

use super::row;
use anyhow::{Context, Result, ensure};
use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use stories::scans::{Chance, Colour, FileForm, Levels, Plan, Sheet};

/// Pages of each colour.
const PAGES: usize = 40;
/// The bar of a page at 200 dots per inch on two cores (issue 4), in milliseconds.
const BAR: u32 = 250;
const SEED: u64 = 20_261_122;

/// The time a page, from files of one page each: the start of the workers counts.
pub(crate) fn figures(program: &Path) -> Result<()> {
    let place = tempfile::tempdir()?;
    let ask = |arguments: &[&str]| -> Result<Output> {
        let mut command = Command::new(program);
        let asked =
            command.arg("--json").arg("--workspace").arg(place.path().join("workspace")).args(arguments);
        let answer = asked.current_dir(place.path()).output()?;
        ensure!(answer.status.success(), "{}", String::from_utf8_lossy(&answer.stdout));
        Ok(answer)
    };
    let made: Value = serde_json::from_slice(&ask(&["sample"])?.stdout)?;
    let id = made["id"].as_str().context("an id")?;
    ask(&["lock", id])?;
    let sheets =
        ["pdf", id, "--kind", "signature-sheets", "--lang", "fi", "--version", "1", "--out", "s.pdf"];
    ask(&sheets)?;
    let sheet = sheet(place.path())?;
    let (mut chance, mut all) = (Chance(SEED), Vec::new());
    for (name, colour, form) in [
        ("one-bit fax PDF", Colour::OneBit, FileForm::PdfFax),
        ("grey JPEG PDF", Colour::Grey, FileForm::PdfJpeg),
        ("colour JPEG", Colour::Full, FileForm::Jpeg),
    ] {
        let mut times: Vec<Duration> = Vec::with_capacity(PAGES);
        for _ in 0..PAGES {
            let pages = vec![Levels { dpi: 200.0, ..Levels::drawn(&mut chance) }];
            std::fs::write(
                place.path().join("scan"),
                Plan { form, colour, pages }.make([&sheet].into_iter()),
            )?;
            let started = Instant::now();
            ask(&["scan", id, "scan"])?;
            times.push(started.elapsed());
        }
        all.extend_from_slice(&times);
        row(&format!("scanned page at 200 dpi, {name}"), times);
    }
    row(&format!("scanned page at 200 dpi (bar {BAR} ms)"), all);
    Ok(())
}

/// The first printed sheet as a printer puts it on paper.
fn sheet(folder: &Path) -> Result<Sheet> {
    let drawn = Command::new("pdftoppm")
        .args(["-gray", "-r", "300", "-singlefile", "s.pdf", "page"])
        .current_dir(folder)
        .status()?;
    ensure!(drawn.success(), "pdftoppm (Debian: poppler-utils)");
    let bytes = std::fs::read(folder.join("page.pgm"))?;
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(64)]).into_owned();
    let numbers: Vec<usize> = head.split_ascii_whitespace().skip(1).take(2).flat_map(str::parse).collect();
    let [width, height] = numbers[..] else { anyhow::bail!("no picture") };
    let grey = bytes[bytes.len() - width * height..].to_vec();
    Ok(Sheet { width, height, dpi: 300.0, grey, codes: vec![(187.0, 23.0), (23.0, 274.0)] })
}
