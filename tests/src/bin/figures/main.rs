//! Figures that a person can repeat: start to usable window, edit to new preview, PDF time. `cargo xtask bench` runs it.

use anyhow::{Context, Result, bail};
use commands::headless::{PdfParties, PdfWanted};
use commands::{Desk, NoHost, OpenOptions, SystemWorld, api, headless};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};
use stories::agreements;

mod scans;
mod window;

fn main() -> Result<()> {
    println!("{:<44} {:>9} {:>9} {:>9}", "figure (milliseconds)", "p50", "p95", "max");
    for (parties, tasks) in [(16, 40), (100, 200)] {
        document_figures(parties, tasks)?;
    }
    match std::env::var_os("SOPU_CLI") {
        Some(program) => scans::figures(Path::new(&program))?,
        None => println!("scanned pages: SOPU_CLI is not set, not measured"),
    }
    match (std::env::var_os("SOPU_BIN"), std::env::var_os("SOPU_EMPTY_WINDOW")) {
        (Some(program), Some(empty)) => window_figures(Path::new(&program), Path::new(&empty))?,
        _ => println!("start to usable window: SOPU_BIN and SOPU_EMPTY_WINDOW are not set, not measured"),
    }
    Ok(())
}

/// Edit to preview and PDF time of an agreement of this size, in one process.
fn document_figures(parties: usize, tasks: usize) -> Result<()> {
    let place = tempfile::tempdir()?;
    let folder = place.path().join("workspace");
    let desk = Desk::open(&folder, &OpenOptions::CREATE_IF_MISSING, Box::new(SystemWorld), Box::new(NoHost))?;
    let id = agreements::put(&desk, parties, tasks)?;
    let goals = ask(&desk, "goals", json!({ "agreement": id }))?;
    let goal = goals["focus_areas"][0]["goals"][0]["id"].clone();

    let mut edits = Vec::new();
    for round in 0..60 {
        let started = Instant::now();
        let change = json!({ "kind": "goal", "change": { "field": "target_group", "value": { "fi": format!("lapsiperheet {round}") } } });
        ask(&desk, "edit_item", json!({ "agreement": id, "id": goal, "change": change }))?;
        let saved = started.elapsed();
        preview(&desk, &id, &goal)?;
        edits.push((saved, started.elapsed()));
    }
    let name = format!("{parties} parties × {tasks} tasks");
    row(&format!("edit saved, {name}"), edits.iter().map(|(saved, _)| *saved).collect());
    row(&format!("edit → new preview, {name}"), edits.iter().map(|(_, shown)| *shown).collect());

    let mut prints = Vec::new();
    let mut pages = 0;
    for round in 0..12 {
        let out = place.path().join(format!("{round}.pdf"));
        let started = Instant::now();
        let wanted = PdfWanted {
            version: None,
            kind: commands::DocumentKind::Agreement,
            languages: commands::AgreementLanguages::Fi,
            parties: PdfParties::Together,
            bound: false,
            return_by: None,
            plain: false,
            out: &out,
            force: false,
        };
        let agreement = headless::find_agreement(&desk, &id)?;
        pages = headless::pdf(&desk, agreement, &wanted, &mut |_, _, _| {})?.pages;
        prints.push(started.elapsed());
    }
    row(&format!("PDF of {pages} pages, {name}"), prints);
    Ok(())
}

fn preview(desk: &Desk, id: &str, goal: &Value) -> Result<()> {
    let at = format!("goal:{}", goal.as_str().context("a goal")?);
    let request =
        json!({ "agreement": id, "languages": "fi", "page": null, "at": at, "open_field": null, "dpi": 110 });
    match api::call(desk, "preview", request).map_err(|error| anyhow::anyhow!(error.message))? {
        api::Answer::Bytes(bytes) if bytes.len() > 1_000 => Ok(()),
        other => bail!("no picture: {other:?}"),
    }
}

fn ask(desk: &Desk, command: &str, request: Value) -> Result<Value> {
    match api::call(desk, command, request)
        .map_err(|error| anyhow::anyhow!("{command}: {}", error.message))?
    {
        api::Answer::Json(answer) => Ok(answer),
        api::Answer::Bytes(_) => bail!("{command} answers with bytes"),
    }
}

/// From the start of the program to a page that has been drawn and can be used, beside a window with nothing in it.
fn window_figures(program: &Path, empty: &Path) -> Result<()> {
    let (ours, theirs) = window::beside_an_empty_one(program, empty)?;
    let share = |ours: f64, theirs: f64| ours / theirs;
    let start = share(middle(&ours.starts).as_secs_f64(), middle(&theirs.starts).as_secs_f64());
    row("start → usable window", ours.starts);
    row("start → empty window", theirs.starts);
    println!("start: {start:.2} × an empty window");
    let (ours, theirs) = (middle(&ours.memory), middle(&theirs.memory));
    println!(
        "memory when usable: {} MiB, an empty window {} MiB, {:.2} ×",
        ours / 1024,
        theirs / 1024,
        share(ours as f64, theirs as f64)
    );
    Ok(())
}

fn middle<T: Copy + Ord + Default>(seen: &[T]) -> T {
    let mut seen = seen.to_vec();
    seen.sort_unstable();
    seen.get(seen.len() / 2).copied().unwrap_or_default()
}

fn row(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("{name:<44} {:>9.1} {:>9.1} {:>9.1}", at(50), at(95), at(100));
}
