//! Thousands of small changes to good input: nothing may panic, nothing may take long, and a refusal is always a code.

use crate::chance::Chance;
use crate::mutated::mutated;
use crate::support::{fixture, inline_rows, pdf, workbook};
use exchange::{Format, ImportError, draw_page, read_list, read_pasted_document};
use std::time::{Duration, Instant};

/// The seed of all mutations: a failure names the number of the mutation, and that is enough to make it again.
const SEED: u64 = 0x50FF_2027;

fn mutate_all(name: &str, good: &[u8], count: usize, read: impl Fn(&[u8]) -> Result<(), ImportError>) {
    // In `torture` ten thousand of each.
    let count = if std::env::var_os("SOPU_TORTURE").is_some() { 10_000 } else { count };
    let mut chance = Chance(SEED ^ good.len() as u64);
    let start = Instant::now();
    let (mut read_well, mut slowest) = (0, Duration::ZERO);
    for number in 0..count {
        let bytes = mutated(good, &mut chance);
        let begin = Instant::now();
        match read(&bytes) {
            Ok(()) => read_well += 1,
            Err(fault) => assert!(ImportError::CODES.contains(&fault.code()), "{name} {number}: {fault}"),
        }
        slowest = slowest.max(begin.elapsed());
        // generous: the machine may be busy; a reader that runs away takes minutes
        assert!(begin.elapsed() < Duration::from_secs(20), "{name} {number} took {:?}", begin.elapsed());
    }
    println!("{name}: {count} mutations, {read_well} read, slowest {slowest:?}, all {:?}", start.elapsed());
}

fn read_any(format: Format) -> impl Fn(&[u8]) -> Result<(), ImportError> {
    let known = vec![
        crate::support::known("1", "Raision kaupunki", "0204428-5"),
        crate::support::known("2", "Eskot", ""),
    ];
    move |bytes| read_list(bytes, format, &known).map(|reading| assert!(reading.rows.len() <= 100_000))
}

#[test]
fn mutated_tables_never_panic() {
    let good = fixture("parties-of-a-real-agreement.csv");
    mutate_all("table, auto", &good, 2_000, read_any(Format::Auto));
    mutate_all("table, csv", &good, 1_000, read_any(Format::Csv));
}

#[test]
fn mutated_pastes_never_panic() {
    mutate_all("paragraph", &fixture("network-members-as-pasted.txt"), 1_000, read_any(Format::Auto));
    let records = "Raision kaupunki\n0204428-5\nPL 100\n21201 Raisio\n\nFamilia ry\nKatu 5 B, 00100 Helsinki\nY-tunnus: 2077474-0\n";
    mutate_all("records", records.as_bytes(), 2_000, read_any(Format::Text));
}

#[test]
fn mutated_workbooks_never_panic() {
    let good = workbook(
        &inline_rows(&[&["nimi", "laji", "Y-tunnus"], &["Raision kaupunki", "kunta", "0204428-5"]]),
        &["a", "b"],
    );
    mutate_all("workbook", &good, 1_500, read_any(Format::Auto));
    // mutations before packing, so that they reach the XML
    let data = inline_rows(&[&["nimi", "laji", "Y-tunnus"], &["Raision kaupunki", "kunta", "0204428-5"]]);
    mutate_all("sheet", data.as_bytes(), 1_500, |bytes| {
        read_any(Format::Xlsx)(&workbook(&String::from_utf8_lossy(bytes), &["a", "b"]))
    });
}

#[test]
fn mutated_documents_never_panic() {
    let text = "1 Osapuolet\nSopimuksen osapuolet ovat:\n• Raision kaupunki\n• Auran kunta\n\n2 § Talous\n1. Kulut\n2. Hankinnat\n\nVOIMASSAOLO\nSopimus on voimassa 1.1.2027–31.12.2028.\n";
    mutate_all("document", text.as_bytes(), 2_000, |bytes| read_pasted_document(bytes).map(drop));
}

#[test]
fn mutated_pages_never_panic() {
    let good = pdf(&["0 0 0 rg 0 0 100 100 re f BT /F1 24 Tf 20 40 Td (Sopimus) Tj ET"]);
    mutate_all("page", &good, 500, |bytes| draw_page(bytes, 0, 36.0).map(drop));
}
