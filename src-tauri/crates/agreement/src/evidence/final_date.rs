//! When a decision becomes legally final: a proposal by the rules of domain §5, which a person confirms.

use super::LegallyFinal;
use crate::{DecisionLevel, OrganisationKind};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Days after which a notice counts as received once the minutes are in the public network.
const NOTICE: u64 = 7;
/// Days to ask for rectification of a board's, committee's or office holder's decision.
const RECTIFICATION: u64 = 14;
/// Days to appeal against the highest organ's or a state authority's decision.
const APPEAL: u64 = 30;

/// The proposal for a decision whose notice was given on `notice`: the day on which the minutes became public, else the
/// day of the decision. A school follows its keeper, so nothing is proposed for it.
pub fn proposed_final_day(
    kind: Option<OrganisationKind>,
    level: DecisionLevel,
    notice: NaiveDate,
) -> LegallyFinal {
    use OrganisationKind as Kind;
    let Some(kind) = kind else { return LegallyFinal::NotSaid };
    match kind {
        Kind::Association | Kind::Foundation | Kind::Company | Kind::OtherReligiousCommunity => {
            LegallyFinal::NotConcerned
        }
        Kind::School => LegallyFinal::NotSaid,
        Kind::StateAuthority => after(notice, APPEAL),
        Kind::Municipality
        | Kind::WellbeingServicesCounty
        | Kind::JointMunicipalAuthority
        | Kind::Parish
        | Kind::ParishUnion => match level {
            DecisionLevel::Council | DecisionLevel::Meeting => after(notice, APPEAL),
            DecisionLevel::Board | DecisionLevel::Committee | DecisionLevel::OfficeHolder => {
                after(notice, RECTIFICATION)
            }
        },
    }
}

/// The day after the last day of the period; a last day that is no working day moves on to the next one.
fn after(notice: NaiveDate, period: u64) -> LegallyFinal {
    let last = notice.checked_add_days(Days::new(NOTICE + period));
    let last = last.and_then(|mut day| {
        while !is_working_day(day) {
            day = day.succ_opt()?;
        }
        Some(day)
    });
    last.and_then(|day| day.succ_opt()).map_or(LegallyFinal::NotSaid, |date| LegallyFinal::On { date })
}

/// Whether a period can end on this day: no Saturday, Sunday, public holiday, Christmas or Midsummer Eve.
fn is_working_day(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !is_fixed_holiday(day) && !is_moving_holiday(day)
}

fn is_fixed_holiday(day: NaiveDate) -> bool {
    matches!(
        (day.month(), day.day()),
        (1, 1 | 6) | (5, 1) | (12, 6 | 24 | 25 | 26)
    )
        // Midsummer Eve is the Friday between 19 and 25 June.
        || (day.month() == 6 && (19..=25).contains(&day.day()) && day.weekday() == Weekday::Fri)
}

fn is_moving_holiday(day: NaiveDate) -> bool {
    let easter = easter_sunday(day.year());
    // Good Friday, Easter Monday, Ascension Day.
    easter.is_some_and(|easter| matches!((day - easter).num_days(), -2 | 1 | 39))
}

/// Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let (century, of_century, golden) = (year / 100, year % 100, year % 19);
    let correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let moon = correction - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - golden) / 11));
    let weekday = (century * 100 + of_century + (century * 100 + of_century) / 4 + moon + 2 - century
        + century / 4)
        % 7;
    let place = moon - weekday;
    let month = 3 + (place + 40) / 44;
    let day = place + 28 - 31 * (month / 4);
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        crate::parse_date(text).expect("a date")
    }

    #[test]
    fn easter_stands_where_the_church_calendar_has_it() {
        for (year, expected) in [
            (2019, "21.4.2019"),
            (2024, "31.3.2024"),
            (2026, "5.4.2026"),
            (2027, "28.3.2027"),
            (2038, "25.4.2038"),
        ] {
            assert_eq!(easter_sunday(year), Some(day(expected)), "{year}");
        }
    }

    #[test]
    fn the_final_day_follows_kind_and_level() {
        use DecisionLevel as Level;
        use OrganisationKind as Kind;
        let on = |text| LegallyFinal::On { date: day(text) };
        let cases = [
            // 2.11.2026 is a Monday: 7 + 14 days end on Monday 23.11., so it is final on the 24th.
            (Some(Kind::Municipality), Level::Board, "2.11.2026", on("24.11.2026")),
            (Some(Kind::Parish), Level::OfficeHolder, "2.11.2026", on("24.11.2026")),
            // 7 + 30 days end on Wednesday 9.12.
            (Some(Kind::Municipality), Level::Council, "2.11.2026", on("10.12.2026")),
            (Some(Kind::StateAuthority), Level::OfficeHolder, "2.11.2026", on("10.12.2026")),
            // The 21 days end on Christmas Eve, a Thursday; the next working day is Monday 28.12.
            (Some(Kind::JointMunicipalAuthority), Level::Board, "3.12.2026", on("29.12.2026")),
            (Some(Kind::Association), Level::Board, "2.11.2026", LegallyFinal::NotConcerned),
            (Some(Kind::School), Level::Board, "2.11.2026", LegallyFinal::NotSaid),
            (None, Level::Board, "2.11.2026", LegallyFinal::NotSaid),
        ];
        for (kind, level, notice, expected) in cases {
            assert_eq!(proposed_final_day(kind, level, day(notice)), expected, "{kind:?} {level:?} {notice}");
        }
    }
}
