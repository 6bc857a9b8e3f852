//! Which backups stay: of 12 days, 10 weeks and 12 months the last one each. Pure, by count and never by age.
//!
//! A clock that was wrong for a while must not cost a backup. So the order in which backups were made decides, not their
//! dates; what lies in the future stays; and what does not fit the order of the others stays and takes nobody's place.

use chrono::{Datelike, NaiveDate};
use std::collections::BTreeSet;

const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 12;

/// A backup as thinning sees it: its number in the order of making, and the day on which it was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Its number; a later one is higher.
    pub number: u32,
    /// The local day, as the clock had it.
    pub on: NaiveDate,
}

/// The numbers of the backups that stay.
pub fn keep(made: &[Made], today: NaiveDate) -> BTreeSet<u32> {
    let mut made = made.to_vec();
    made.sort_by_key(|backup| backup.number);
    let (past, future): (Vec<Made>, Vec<Made>) = made.iter().partition(|backup| backup.on <= today);
    let fitting = in_order(&past);
    let odd = past.iter().filter(|backup| !fitting.contains(backup));
    // Of today all stay: whoever asked for one has a reason.
    let todays = past.iter().filter(|backup| backup.on == today);
    let newest = made.last();
    let mut kept: BTreeSet<u32> =
        future.iter().chain(odd).chain(todays).chain(newest).map(|backup| backup.number).collect();

    kept.extend(last_of_each(&fitting, DAYS, |day| day));
    kept.extend(last_of_each(&fitting, WEEKS, |day| (day.iso_week().year(), day.iso_week().week())));
    kept.extend(last_of_each(&fitting, MONTHS, |day| (day.year(), day.month())));
    kept
}

/// The last backup of each of the newest so many days, weeks or months that have one.
fn last_of_each<P: PartialEq>(made: &[Made], most: usize, period: impl Fn(NaiveDate) -> P) -> Vec<u32> {
    let mut found: Vec<(P, u32)> = Vec::new();
    for backup in made.iter().rev() {
        let of = period(backup.on);
        if found.len() < most && found.last().is_none_or(|(last, _)| *last != of) {
            found.push((of, backup.number));
        }
    }
    found.into_iter().map(|(_, number)| number).collect()
}

/// The most backups whose days do not go backwards, in the order of making: the others were made by a wrong clock.
fn in_order(made: &[Made]) -> Vec<Made> {
    // For each place the length of the longest run that ends there, and the place before it.
    let mut runs: Vec<(usize, Option<usize>)> = Vec::with_capacity(made.len());
    for (place, backup) in made.iter().enumerate() {
        let before = (0..place).filter(|earlier| made[*earlier].on <= backup.on);
        let best = before.max_by_key(|earlier| (runs[*earlier].0, *earlier));
        runs.push((1 + best.map_or(0, |earlier| runs[earlier].0), best));
    }
    let mut place = (0..made.len()).max_by_key(|place| (runs[*place].0, *place));
    let mut found = Vec::new();
    while let Some(here) = place {
        found.push(made[here]);
        place = runs[here].1;
    }
    found.reverse();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// One backup a day, numbered from 1.
    fn daily(first: &str, days: u64) -> Vec<Made> {
        (0..days).map(|n| Made { number: n as u32 + 1, on: day(first) + Days::new(n) }).collect()
    }

    fn kept_days(made: &[Made], today: &str) -> Vec<String> {
        let kept = keep(made, day(today));
        made.iter().filter(|one| kept.contains(&one.number)).map(|one| one.on.to_string()).collect()
    }

    #[test]
    fn a_year_of_days_is_thinned_to_days_weeks_and_months() {
        let made = daily("2026-01-01", 365);
        let expected = [
            // The last day of eleven months; December is in the days.
            "2026-01-31",
            "2026-02-28",
            "2026-03-31",
            "2026-04-30",
            "2026-05-31",
            "2026-06-30",
            "2026-07-31",
            "2026-08-31",
            "2026-09-30",
            // Sundays: ten weeks with the one that began on 28 December.
            "2026-10-31",
            "2026-11-01",
            "2026-11-08",
            "2026-11-15",
            "2026-11-22",
            "2026-11-29",
            "2026-11-30",
            "2026-12-06",
            "2026-12-13",
            // Twelve days.
            "2026-12-20",
            "2026-12-21",
            "2026-12-22",
            "2026-12-23",
            "2026-12-24",
            "2026-12-25",
            "2026-12-26",
            "2026-12-27",
            "2026-12-28",
            "2026-12-29",
            "2026-12-30",
            "2026-12-31",
        ];
        assert_eq!(kept_days(&made, "2026-12-31"), expected);
    }

    #[test]
    fn thinning_every_day_keeps_the_same_as_thinning_once() {
        let mut left: Vec<Made> = Vec::new();
        for made in daily("2025-01-01", 800) {
            left.push(made);
            let kept = keep(&left, made.on);
            left.retain(|one| kept.contains(&one.number));
        }
        let months: BTreeSet<(i32, u32)> = left.iter().map(|one| (one.on.year(), one.on.month())).collect();
        assert!(months.len() >= MONTHS, "{months:?}");
        assert!(left.len() <= DAYS + WEEKS + MONTHS, "{}", left.len());
        let newest: Vec<u32> = left.iter().rev().take(DAYS).map(|one| one.number).collect();
        assert_eq!(newest, (789..=800).rev().collect::<Vec<u32>>());
    }

    #[test]
    fn a_table_of_clocks_thins_nothing_wrongly() {
        // (what happened, days in the order of making, today, numbers that go)
        let steady: Vec<String> = (1..=20).map(|n| format!("2026-06-{n:02}")).collect();
        let with = |changes: &[(usize, &str)]| {
            let mut days = steady.clone();
            for (place, text) in changes {
                days[*place] = (*text).to_owned();
            }
            days
        };
        // Of 1–20 June: the last twelve days are 9–20, the Sundays 7 and 14 end weeks.
        let usual: &[u32] = &[1, 2, 3, 4, 5, 6, 8];
        let cases: Vec<(&str, Vec<String>, &str, &[u32])> = vec![
            ("a steady clock", steady.clone(), "2026-06-20", usual),
            ("today is ten years ahead: as before, by count", steady.clone(), "2036-06-20", usual),
            ("today is ten years behind: all lie in the future", steady.clone(), "2016-06-20", &[]),
            ("one day was ten years ahead", with(&[(18, "2036-06-19")]), "2026-06-20", &[1, 2, 3, 4, 5, 6]),
            ("one day was ten years behind", with(&[(18, "2016-06-19")]), "2026-06-20", &[1, 2, 3, 4, 5, 6]),
            ("the first of a later time", with(&[(0, "2036-01-01")]), "2026-06-20", &[2, 3, 4, 5, 6, 8]),
            ("the clock is still behind", with(&[(19, "2016-06-20")]), "2016-06-20", &[]),
            ("no backup at all", vec![], "2026-06-20", &[]),
        ];
        for (what, days, today, gone) in cases {
            let made: Vec<Made> =
                days.iter().zip(1..).map(|(on, number)| Made { number, on: day(on) }).collect();
            let kept = keep(&made, day(today));
            let found: Vec<u32> =
                made.iter().map(|one| one.number).filter(|number| !kept.contains(number)).collect();
            assert_eq!(found, gone, "{what}");
        }
    }

    #[test]
    fn of_today_every_backup_stays_and_of_earlier_days_the_last() {
        let on = |number, text: &str| Made { number, on: day(text) };
        let made = [on(1, "2026-06-01"), on(2, "2026-06-01"), on(3, "2026-06-02"), on(4, "2026-06-02")];
        assert_eq!(keep(&made, day("2026-06-02")), [2, 3, 4].into());
        assert_eq!(keep(&made, day("2026-06-03")), [2, 4].into());
    }
}
