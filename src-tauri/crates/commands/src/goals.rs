//! The goals stage: purpose, values, wishes, focus areas, goals and the vote on priorities.

use crate::wire::{
    CastVote, Changed, EditPurpose, FocusAreaView, GoalView, GoalsView, OneAgreement, RichIn, SetDots,
    ValueView, VoteView, WishView,
};
use crate::{CommandError, Desk, frame, input, parties};
use agreement::{Agreement, AgreementId, FocusArea, Goal, GoalId, PartyId};
use std::collections::BTreeMap;
use store::{Op, OpCode, Scope};

/// The goals stage.
pub fn goals(desk: &Desk, request: OneAgreement) -> Result<GoalsView, CommandError> {
    let mut session = desk.session();
    let agreement = session.agreement(request.agreement.into())?;
    let text = &agreement.text;
    let areas = text.focus_areas.iter().enumerate();
    Ok(GoalsView {
        purpose: (&text.purpose).into(),
        values: text
            .values
            .iter()
            .map(|value| ValueView { id: value.id.0, text: (&value.text).into() })
            .collect(),
        wishes: text.wishes.iter().map(|wish| wish_view(&agreement, wish)).collect(),
        focus_areas: areas.map(|(index, area)| area_view(&agreement, index + 1, area)).collect(),
        parties: parties::briefs(&agreement, session.language),
        dots_per_party: agreement.work.dots_per_party,
        votes: agreement
            .work
            .votes
            .iter()
            .map(|vote| VoteView { party: vote.party.0, goal: vote.goal.0, dots: vote.dots })
            .collect(),
    })
}

fn wish_view(agreement: &Agreement, wish: &agreement::Wish) -> WishView {
    let answered_by = agreement.text.goals.iter().filter(|goal| goal.answers.contains(&wish.id)).count();
    WishView {
        id: wish.id.0,
        text: (&wish.text).into(),
        source: wish.source.clone(),
        answered_by: frame::narrow(answered_by),
    }
}

fn area_view(agreement: &Agreement, number: usize, area: &FocusArea) -> FocusAreaView {
    let goals = agreement.text.goals_of(area.id).enumerate();
    FocusAreaView {
        id: area.id.0,
        number: frame::narrow(number),
        title: (&area.title).into(),
        description: (&area.description).into(),
        goals: goals
            .map(|(index, goal)| goal_view(agreement, format!("{number}.{}", index + 1), goal))
            .collect(),
    }
}

fn goal_view(agreement: &Agreement, number: String, goal: &Goal) -> GoalView {
    GoalView {
        id: goal.id.0,
        number,
        title: (&goal.title).into(),
        description: (&goal.description).into(),
        target_group: (&goal.target_group).into(),
        indicator: (&goal.indicator).into(),
        baseline: (&goal.baseline).into(),
        target: (&goal.target).into(),
        due: goal.due,
        lead: goal.lead.map(|party| party.0),
        supporting: goal.supporting.iter().map(|party| party.0).collect(),
        answers: goal.answers.iter().map(|wish| wish.0).collect(),
        tasks: frame::narrow(agreement.text.tasks_of(goal.id).count()),
        dots: agreement.work.dots_of(goal.id),
    }
}

/// Writes the purpose in one language.
pub fn edit_purpose(desk: &Desk, request: EditPurpose) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let mut purpose = agreement.text.purpose.clone();
    input::rich(&mut purpose, RichIn { language: request.language, text: request.text })?;
    input::refuse_identity_code(&purpose)?;
    let op = Op::new(OpCode::EditPurpose, Scope::Agreement(id));
    session.act(op, |tx| Ok(tx.put_purpose(id, &purpose)?))
}

/// Gives a party's dots to a goal; a party cannot give more than it has.
pub fn cast_vote(desk: &Desk, request: CastVote) -> Result<Changed, CommandError> {
    let mut session = desk.session();
    let id = AgreementId::from(request.agreement);
    let agreement = session.agreement(id)?;
    let (party, goal) = (PartyId(request.vote.party), GoalId(request.vote.goal));
    let mut votes: BTreeMap<GoalId, u8> = agreement
        .work
        .votes
        .iter()
        .filter(|vote| vote.party == party && vote.goal != goal)
        .map(|vote| (vote.goal, vote.dots))
        .collect();
    let given: u32 = votes.values().map(|dots| u32::from(*dots)).sum();
    if given + u32::from(request.vote.dots) > u32::from(agreement.work.dots_per_party) {
        return Err(CommandError::NoDotsLeft { dots: agreement.work.dots_per_party });
    }
    votes.insert(goal, request.vote.dots);
    let name = agreement.text.party(party).map(|party| party.name.shown(session.language).to_owned());
    let op = Op::new(OpCode::Vote, Scope::Agreement(id)).with("name", name.unwrap_or_default());
    session.act(op, |tx| Ok(tx.set_votes(id, party, &votes)?))
}

/// Sets how many dots each party has.
pub fn set_dots(desk: &Desk, request: SetDots) -> Result<Changed, CommandError> {
    let id = AgreementId::from(request.agreement);
    let dots = request.dots_per_party.clamp(1, 20);
    let op = Op::new(OpCode::SetDots, Scope::Agreement(id));
    desk.session().act(op, |tx| Ok(tx.put_dots_per_party(id, dots)?))
}
