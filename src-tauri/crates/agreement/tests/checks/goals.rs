//! The stage of the goals.

use super::*;

pub(super) const CASES: &[Case] = &[
    (
        "no goal",
        |a| {
            (a.text.goals, a.text.tasks) = (vec![], vec![]);
        },
        &[
            (Code::NoGoal, "agreement", AGREEMENT),
            (Code::WishUnanswered, "wish", WISH),
            (Code::FocusAreaWithoutGoals, "focus-area", AREA),
        ],
    ),
    ("nobody leads", |a| a.text.goals[0].lead = None, &[(Code::GoalWithoutLead, "goal", GOAL)]),
    (
        "nothing measured",
        |a| a.text.goals[0].indicator = Text::default(),
        &[(Code::GoalWithoutIndicator, "goal", GOAL)],
    ),
    (
        "due too early",
        |a| a.text.goals[0].due = NaiveDate::from_ymd_opt(2026, 12, 31),
        &[(Code::GoalDueOutsideValidity, "goal", GOAL)],
    ),
    (
        "due too late",
        |a| a.text.goals[0].due = NaiveDate::from_ymd_opt(2029, 1, 1),
        &[(Code::GoalDueOutsideValidity, "goal", GOAL)],
    ),
    ("due on the last day", |a| a.text.goals[0].due = NaiveDate::from_ymd_opt(2028, 12, 31), &[]),
    ("a wish forgotten", |a| a.text.goals[0].answers.clear(), &[(Code::WishUnanswered, "wish", WISH)]),
    ("too many dots", |a| a.work.votes[0].dots = 4, &[(Code::TooManyDots, "party", PARTY)]),
];
