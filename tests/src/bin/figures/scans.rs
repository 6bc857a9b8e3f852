//! How long a scanned page takes: read in a worker, its codes found, as `scan` does it.

use super::row;
use anyhow::{Result, ensure};
use commands::headless::{self, PdfParties, PdfWanted};
use commands::{AgreementLanguages, Desk, DocumentKind, Host, OpenOptions, SystemWorld};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use stories::chance::Chance;
use stories::scans::{Colour, FileForm, Levels, Plan, Sheet};

/// Files of each colour, and pages of each file.
const FILES: usize = 4;
const PAGES: usize = 10;
/// The bar of a page at 200 dots per inch on two cores (issue 4), in milliseconds.
const BAR: u32 = 250;
const SEED: u64 = 20_261_122;

/// The time from a page to the next: each is read in a worker of its own, whose start counts.
pub(crate) fn figures(program: &Path) -> Result<()> {
    let place = tempfile::tempdir()?;
    let folder = place.path().join("workspace");
    let worker = Worker(program.to_owned());
    let desk = Desk::open(&folder, &OpenOptions::CREATE_IF_MISSING, Box::new(SystemWorld), Box::new(worker))?;
    let made = headless::sample(&desk)?;
    let id = headless::find_agreement(&desk, &made.id.to_string())?;
    headless::lock(&desk, id, "", &mut |_, _| {})?;
    let out = place.path().join("s.pdf");
    let wanted = PdfWanted {
        kind: DocumentKind::SignatureSheets,
        version: Some(1),
        languages: AgreementLanguages::Fi,
        parties: PdfParties::Together,
        bound: false,
        return_by: None,
        plain: false,
        out: &out,
        force: false,
    };
    headless::pdf(&desk, id, &wanted, &mut |_, _, _| {})?;
    let sheet = sheet(place.path())?;
    let (mut chance, mut all) = (Chance(SEED), Vec::new());
    for (name, colour, form) in [
        ("one-bit fax PDF", Colour::OneBit, FileForm::PdfFax),
        ("grey JPEG PDF", Colour::Grey, FileForm::PdfJpeg),
        ("colour JPEG PDF", Colour::Full, FileForm::PdfJpeg),
    ] {
        let mut times: Vec<Duration> = Vec::with_capacity(FILES * PAGES);
        for _ in 0..FILES {
            let pages = (0..PAGES).map(|_| Levels { dpi: 200.0, ..Levels::drawn(&mut chance) }).collect();
            let file = place.path().join("scan.pdf");
            std::fs::write(&file, Plan { form, colour, pages }.make([&sheet; PAGES].into_iter()))?;
            let mut last = Instant::now();
            headless::scan(&desk, id, &[file], false, None, &mut |_, _| {
                times.push(last.elapsed());
                last = Instant::now();
            })?;
        }
        all.extend_from_slice(&times);
        row(&format!("scanned page at 200 dpi, {name}"), times);
    }
    row(&format!("scanned page at 200 dpi (bar {BAR} ms)"), all);
    Ok(())
}

/// A surface without dialogs, with workers.
struct Worker(PathBuf);

impl Host for Worker {
    fn worker_program(&self) -> Option<PathBuf> {
        Some(self.0.clone())
    }
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
