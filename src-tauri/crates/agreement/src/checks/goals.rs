//! Checks of the shared goals: each is led, measured and due in time, and answers what families wished for.

use super::{Finding, FindingCode, Subject, not_joining};
use crate::{Agreement, Goal, ItemKind, ValidityEnd};
use std::collections::BTreeSet;

pub(super) fn check(agreement: &Agreement, found: &mut Vec<Finding>) {
    let text = &agreement.text;
    if text.goals.is_empty() {
        found.push(Finding::new(FindingCode::NoGoal, Subject::agreement(agreement)));
    }
    for party in text.joining() {
        if agreement.work.given_by(party.id) > u32::from(agreement.work.dots_per_party) {
            let subject = Subject::item(ItemKind::Party, party.id.0);
            found.push(Finding::new(FindingCode::TooManyDots, subject));
        }
    }
    let answered: BTreeSet<_> = text.goals.iter().flat_map(|goal| &goal.answers).collect();
    for wish in text.wishes.iter().filter(|wish| !answered.contains(&wish.id)) {
        found.push(Finding::new(FindingCode::WishUnanswered, Subject::item(ItemKind::Wish, wish.id.0)));
    }
    for area in text.focus_areas.iter().filter(|area| text.goals_of(area.id).next().is_none()) {
        let subject = Subject::item(ItemKind::FocusArea, area.id.0);
        found.push(Finding::new(FindingCode::FocusAreaWithoutGoals, subject));
    }
    for goal in &text.goals {
        check_goal(agreement, goal, found);
    }
}

fn check_goal(agreement: &Agreement, goal: &Goal, found: &mut Vec<Finding>) {
    let subject = Subject::item(ItemKind::Goal, goal.id.0);
    let mut find = |wrong: bool, code| {
        if wrong {
            found.push(Finding::new(code, subject));
        }
    };
    find(goal.lead.is_none(), FindingCode::GoalWithoutLead);
    find(goal.indicator.tidy().is_empty(), FindingCode::GoalWithoutIndicator);
    let validity = &agreement.text.terms.validity;
    let outside = goal.due.is_some_and(|due| {
        let early = validity.start.is_some_and(|start| due < start);
        let late = matches!(validity.end, ValidityEnd::On { date } if date < due);
        early || late
    });
    find(outside, FindingCode::GoalDueOutsideValidity);
    let named = goal.lead.iter().chain(&goal.supporting).copied();
    found.extend(not_joining(&agreement.text, subject, named));
}
