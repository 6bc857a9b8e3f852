//! Figures that a person can repeat: start to usable window, edit to new preview, PDF time. `cargo xtask bench` runs it.

use anyhow::{Context, Result, bail};
use commands::{Desk, NoHost, OpenOptions, SystemWorld, api};
use serde_json::{Value, json};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use stories::agreements;

fn main() -> Result<()> {
    println!("{:<44} {:>9} {:>9} {:>9}", "figure (milliseconds)", "p50", "p95", "max");
    for (parties, tasks) in [(16, 40), (100, 200)] {
        document_figures(parties, tasks)?;
    }
    match std::env::var_os("SOPU_BIN") {
        Some(program) => window_figures(Path::new(&program))?,
        None => println!("start to usable window: SOPU_BIN is not set, not measured"),
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
        pages = commands::headless::pdf(&desk, commands::headless::find_agreement(&desk, &id)?, commands::AgreementLanguages::Fi, &out, false)?.pages;
        prints.push(started.elapsed());
    }
    row(&format!("PDF of {pages} pages, {name}"), prints);
    Ok(())
}

fn preview(desk: &Desk, id: &str, goal: &Value) -> Result<()> {
    let at = format!("goal:{}", goal.as_str().context("a goal")?);
    let request = json!({ "agreement": id, "languages": "fi", "page": null, "at": at, "open_field": null, "dpi": 110 });
    match api::call(desk, "preview", request).map_err(|error| anyhow::anyhow!(error.message))? {
        api::Answer::Bytes(bytes) if bytes.len() > 1_000 => Ok(()),
        other => bail!("no picture: {other:?}"),
    }
}

fn ask(desk: &Desk, command: &str, request: Value) -> Result<Value> {
    match api::call(desk, command, request).map_err(|error| anyhow::anyhow!("{command}: {}", error.message))? {
        api::Answer::Json(answer) => Ok(answer),
        api::Answer::Bytes(_) => bail!("{command} answers with bytes"),
    }
}

/// From the start of the program to a page that has been drawn and can be used.
fn window_figures(program: &Path) -> Result<()> {
    let place = tempfile::tempdir()?;
    let mut starts = Vec::new();
    for _ in 0..10 {
        let started = Instant::now();
        let status = Command::new(program)
            .args(["--exit-when-ready", "--workspace"])
            .arg(place.path().join("workspace"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()?;
        if !status.success() {
            bail!("the window did not open: {status}");
        }
        starts.push(started.elapsed());
    }
    row("start → usable window (closed again)", starts);
    Ok(())
}

fn row(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!("{name:<44} {:>9.1} {:>9.1} {:>9.1}", at(50), at(95), at(100));
}
