//! Changes of wishes, focus areas and goals.

use crate::wire::{FocusAreaChange, GoalChange, WishChange};
use crate::{CommandError, input};
use agreement::{FocusArea, Goal, Wish};

/// A wish with the change made.
pub(super) fn wish(mut wish: Wish, change: WishChange) -> Result<Wish, CommandError> {
    match change {
        WishChange::Text(text) => wish.text = input::text(text)?,
        WishChange::Source(source) => wish.source = input::line(&source)?,
    }
    Ok(wish)
}

/// A focus area with the change made.
pub(super) fn focus_area(mut area: FocusArea, change: FocusAreaChange) -> Result<FocusArea, CommandError> {
    match change {
        FocusAreaChange::Title(title) => area.title = input::text(title)?,
        FocusAreaChange::Description(text) => input::rich(&mut area.description, text)?,
    }
    Ok(area)
}

/// A goal with the change made. The leading party is no supporter beside.
pub(super) fn goal(mut goal: Goal, change: GoalChange) -> Result<Goal, CommandError> {
    match change {
        GoalChange::Title(title) => goal.title = input::text(title)?,
        GoalChange::Description(text) => input::rich(&mut goal.description, text)?,
        GoalChange::TargetGroup(text) => goal.target_group = input::text(text)?,
        GoalChange::Indicator(text) => goal.indicator = input::text(text)?,
        GoalChange::Baseline(text) => goal.baseline = input::text(text)?,
        GoalChange::Target(text) => goal.target = input::text(text)?,
        GoalChange::Due(typed) => goal.due = input::date("due", &typed)?,
        GoalChange::Lead(lead) => goal.lead = lead.map(Into::into),
        GoalChange::Supporting(parties) => {
            goal.supporting = parties.into_iter().map(Into::into).collect();
        }
        GoalChange::Answers(wishes) => goal.answers = wishes.into_iter().map(Into::into).collect(),
    }
    let lead = goal.lead;
    goal.supporting.retain(|party| Some(*party) != lead);
    Ok(goal)
}
