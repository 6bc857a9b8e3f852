//! Many synthetic scans: how many are read rightly, and that none is read wrongly.

use super::scanning::{self, Plan};
use super::sheets;
use agreement::Mark;
use exchange::{PageReading, Scans};
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

const SEED: u64 = 4;

/// What became of one page.
struct Outcome {
    reading: String,
    is_right: bool,
    is_wrong: bool,
    is_clean: bool,
    took: Duration,
    told: String,
}

#[test]
fn synthetic_scans_are_read_rightly_or_not_at_all() {
    let is_torture = std::env::var_os("SOPU_TORTURE").is_some();
    let count = if is_torture { 1_000 } else { 60 };
    let plans = scanning::plan(SEED, count);
    let mut numbered: Vec<(usize, &Plan)> = Vec::new();
    plans.iter().fold(0, |first, plan| {
        numbered.push((first, plan));
        first + plan.pages.len()
    });
    let (even, odd): (Vec<_>, Vec<_>) = numbered.iter().enumerate().partition(|(index, _)| index % 2 == 0);
    let mut outcomes: Vec<Outcome> = std::thread::scope(|scope| {
        let halves = [even, odd].map(|half| {
            scope.spawn(move || {
                half.iter().flat_map(|(_, (first, plan))| read(*first, plan)).collect::<Vec<_>>()
            })
        });
        halves.into_iter().flat_map(|half| half.join().expect("read")).collect()
    });
    report(&mut outcomes);
    let right = outcomes.iter().filter(|outcome| outcome.is_right).count();
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_wrong).count(), 0, "none is read wrongly");
    assert!(right * 1_000 >= outcomes.len() * 995, "{right} of {}", outcomes.len());
}

fn read(first: usize, plan: &Plan) -> Vec<Outcome> {
    let marks: Vec<Mark> = (0..plan.pages.len()).map(|page| sheets::mark((first + page) as u16)).collect();
    let drawn: Vec<_> = marks.iter().map(sheets::marked).collect();
    let scans = Scans::open(plan.make(drawn.iter())).expect("a file of scans");
    assert_eq!(scans.pages(), plan.pages.len());
    let mut outcomes = Vec::new();
    for (page, (mark, levels)) in marks.iter().zip(&plan.pages).enumerate() {
        let start = Instant::now();
        let scanned = scans.page(page).unwrap_or_else(|fault| panic!("{:?} {levels}: {fault}", plan.form));
        let took = start.elapsed();
        let read = match scanned.reading {
            PageReading::Marked { mark, .. } => Some(mark),
            _ => None,
        };
        let turns = ["0", "270", "180", "90"];
        outcomes.push(Outcome {
            is_right: read == Some(*mark) && scanned.turn.degrees().to_string() == turns[levels.turn],
            is_wrong: read.is_some_and(|read| read != *mark),
            is_clean: levels.mess.is_none(),
            reading: match scanned.reading {
                PageReading::Marked { codes, .. } => format!("marked, {codes} codes"),
                other => format!("{other:?}"),
            },
            took,
            told: format!("page {} {:?} {:?} {levels}", first + page, plan.form, plan.colour),
        });
    }
    outcomes
}

fn report(outcomes: &mut [Outcome]) {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    outcomes.iter().for_each(|outcome| *counts.entry(&outcome.reading).or_default() += 1);
    let clean = outcomes.iter().filter(|outcome| outcome.is_clean);
    let (both, one): (Vec<_>, Vec<_>) = clean.partition(|outcome| outcome.reading.ends_with("2 codes"));
    println!("{counts:?}; both codes of {} in {} pages without stains", both.len(), both.len() + one.len());
    for outcome in outcomes.iter().filter(|outcome| !outcome.is_right) {
        println!("{}: {}", outcome.reading, outcome.told);
    }
    outcomes.sort_by_key(|outcome| outcome.took);
    let at = |percent: usize| outcomes[(outcomes.len() - 1) * percent / 100].took;
    println!(
        "{} pages, seed {SEED}; a page: median {:?}, 95 % {:?}, longest {:?}",
        outcomes.len(),
        at(50),
        at(95),
        at(100)
    );
}
