//! The parts of a check: which may run, how long each took, and the table at the end.

use std::time::{Duration, Instant};

use anyhow::Result;

/// A part of the check: a name, the parts it rests on, and what it does.
pub struct Part<'a> {
    /// Shown above its output and in the table.
    pub name: &'static str,
    /// Names of earlier parts without which it means nothing.
    pub rests_on: &'static [&'static str],
    /// The work itself.
    pub work: Box<dyn Fn() -> Result<()> + 'a>,
}

/// How a part ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// All was well.
    Passed,
    /// It failed, with the reason.
    Failed(String),
    /// It did not run, because the named part had failed or not run either.
    NotRun(&'static str),
}

/// A part that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The part's name.
    pub name: &'static str,
    /// How it ended.
    pub outcome: Outcome,
    /// By the clock on the wall.
    pub took: Duration,
}

/// Runs parts in order; one that fails stops only those that rest on it.
#[must_use]
pub fn run(parts: &[Part<'_>]) -> Vec<Report> {
    let mut reports: Vec<Report> = Vec::new();
    for part in parts {
        println!("\n=== {} ===", part.name);
        let start = Instant::now();
        let outcome = match broken_ground(part.rests_on, &reports) {
            Some(name) => Outcome::NotRun(name),
            None => {
                (part.work)().map_or_else(|error| Outcome::Failed(format!("{error:#}")), |()| Outcome::Passed)
            }
        };
        let report = Report { name: part.name, outcome, took: start.elapsed() };
        println!("--- {}", line(&report));
        reports.push(report);
    }
    reports
}

/// The first of the named parts that did not pass.
fn broken_ground(rests_on: &[&'static str], reports: &[Report]) -> Option<&'static str> {
    let passed =
        |name: &str| reports.iter().any(|report| report.name == name && report.outcome == Outcome::Passed);
    rests_on.iter().copied().find(|name| !passed(name))
}

/// The table of all parts, their sum, and the closing line `N passed, M failed`.
#[must_use]
pub fn summary(reports: &[Report]) -> String {
    let mut text = String::from("\n=== summary ===\n");
    for report in reports {
        text += &line(report);
        text.push('\n');
    }
    let total: Duration = reports.iter().map(|report| report.took).sum();
    let passed = reports.iter().filter(|report| report.outcome == Outcome::Passed).count();
    text += &format!("{:>9}  in all\n", clock(total));
    text += &format!("{passed} passed, {} failed", reports.len() - passed);
    text
}

/// Whether every part passed.
#[must_use]
pub fn all_passed(reports: &[Report]) -> bool {
    reports.iter().all(|report| report.outcome == Outcome::Passed)
}

fn line(report: &Report) -> String {
    let outcome = match &report.outcome {
        Outcome::Passed => "passed".to_owned(),
        Outcome::Failed(reason) => format!("FAILED: {reason}"),
        Outcome::NotRun(name) => format!("NOT RUN, it rests on: {name}"),
    };
    format!("{:>9}  {:<24} {outcome}", clock(report.took), report.name)
}

/// Minutes and seconds: `1 min 02 s`.
fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    if seconds < 60 {
        format!("{:.1} s", time.as_secs_f64())
    } else {
        format!("{} min {:02} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    fn part(name: &'static str, rests_on: &'static [&'static str], passes: bool) -> Part<'static> {
        let work = move || if passes { Ok(()) } else { bail!("it broke") };
        Part { name, rests_on, work: Box::new(work) }
    }

    fn outcomes(parts: &[Part<'_>]) -> Vec<Outcome> {
        run(parts).into_iter().map(|report| report.outcome).collect()
    }

    #[test]
    fn a_failed_part_stops_only_what_rests_on_it() {
        let parts =
            [part("a", &[], false), part("b", &["a"], true), part("c", &["b"], true), part("d", &[], true)];
        assert_eq!(
            outcomes(&parts),
            [Outcome::Failed("it broke".into()), Outcome::NotRun("a"), Outcome::NotRun("b"), Outcome::Passed]
        );
    }

    #[test]
    fn the_closing_line_counts_a_part_that_did_not_run_as_failed() {
        let reports = run(&[part("a", &[], false), part("b", &["a"], true), part("c", &[], true)]);
        let text = summary(&reports);
        assert_eq!(text.lines().last(), Some("1 passed, 2 failed"));
        assert!(text.contains("FAILED: it broke") && text.contains("NOT RUN, it rests on: a"), "{text}");
        assert!(!all_passed(&reports) && all_passed(&run(&[part("a", &[], true)])));
    }

    #[test]
    fn times_are_written_for_people() {
        for (seconds, text) in
            [(0.31, "0.3 s"), (59.0, "59.0 s"), (62.0, "1 min 02 s"), (754.0, "12 min 34 s")]
        {
            assert_eq!(clock(Duration::from_secs_f64(seconds)), text);
        }
    }
}
