//! Goals with their parties and wishes, and the votes on them.

use crate::items::{self, COLUMNS};
use crate::{StoreError, Transaction, content};
use agreement::{AgreementId, Goal, GoalId, PartyId, Vote};
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Fields of a goal that are columns or tables.
const GOAL_COLUMNS: [&str; 4] = ["focus_area", "lead", "supporting", "answers"];

pub(crate) fn put_goal(
    connection: &Connection,
    agreement: AgreementId,
    goal: &Goal,
) -> Result<(), StoreError> {
    let content = content::without(goal, &[&COLUMNS[..], &GOAL_COLUMNS].concat())?;
    connection.prepare_cached(include_str!("goal_put.sql"))?.execute(params![
        agreement.to_string(),
        goal.id.to_string(),
        goal.order.as_str(),
        goal.focus_area.to_string(),
        goal.lead.map(|id| id.to_string()),
        content,
    ])?;
    let supporting: Vec<Uuid> = goal.supporting.iter().map(|id| id.0).collect();
    let answers: Vec<Uuid> = goal.answers.iter().map(|id| id.0).collect();
    let cut = "DELETE FROM goal_supporting WHERE agreement = ?1 AND goal = ?2 AND place >= ?3";
    let sql = (include_str!("supporting_put.sql"), cut);
    items::put_list(connection, sql, agreement, goal.id.0, &supporting)?;
    let cut = "DELETE FROM goal_answer WHERE agreement = ?1 AND goal = ?2 AND place >= ?3";
    items::put_list(connection, (include_str!("answer_put.sql"), cut), agreement, goal.id.0, &answers)
}

pub(crate) fn read_goals(connection: &Connection, agreement: AgreementId) -> Result<Vec<Goal>, StoreError> {
    let sql = "SELECT goal, party FROM goal_supporting WHERE agreement = ?1 ORDER BY goal, place";
    let mut supporting = items::gathered(connection, sql, agreement, |row| items::id(row, 1))?;
    let sql = "SELECT goal, wish FROM goal_answer WHERE agreement = ?1 ORDER BY goal, place";
    let mut answers = items::gathered(connection, sql, agreement, |row| items::id(row, 1))?;
    let mut statement = connection.prepare_cached(include_str!("goal_read.sql"))?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut goals = Vec::new();
    while let Some(row) = rows.next()? {
        let further = [("focus_area", row.get(3)?), ("lead", row.get(4)?)];
        let mut goal: Goal = items::item(row, "goal", &further)?;
        goal.supporting = supporting.remove(&goal.id.0).into_iter().flatten().map(Into::into).collect();
        goal.answers = answers.remove(&goal.id.0).into_iter().flatten().map(Into::into).collect();
        goals.push(goal);
    }
    Ok(goals)
}

pub(crate) fn put_votes(
    connection: &Connection,
    agreement: AgreementId,
    party: PartyId,
    votes: &BTreeMap<GoalId, u8>,
) -> Result<(), StoreError> {
    let given: BTreeMap<String, u8> =
        votes.iter().filter(|(_, dots)| **dots > 0).map(|(goal, dots)| (goal.to_string(), *dots)).collect();
    let parameters = [agreement.to_string(), party.to_string(), content::whole(&given)?];
    connection.prepare_cached(include_str!("vote_cut.sql"))?.execute(parameters.each_ref())?;
    connection.prepare_cached(include_str!("vote_put.sql"))?.execute(parameters.each_ref())?;
    Ok(())
}

/// The votes, in the order of the ids of parties and goals.
pub(crate) fn read_votes(connection: &Connection, agreement: AgreementId) -> Result<Vec<Vote>, StoreError> {
    let sql = "SELECT party, goal, dots FROM vote WHERE agreement = ?1 ORDER BY party, goal";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([agreement.to_string()])?;
    let mut votes = Vec::new();
    while let Some(row) = rows.next()? {
        votes.push(Vote {
            party: items::id(row, 0)?.into(),
            goal: items::id(row, 1)?.into(),
            dots: row.get(2)?,
        });
    }
    Ok(votes)
}

impl Transaction<'_> {
    /// Sets all votes of a party: what it gave to goals not named here is taken back; no dots are no vote.
    ///
    /// # Errors
    /// [`StoreError::MissingReference`] at the end of the action when the party or a goal is not there.
    pub fn set_votes(
        &self,
        agreement: AgreementId,
        party: PartyId,
        votes: &BTreeMap<GoalId, u8>,
    ) -> Result<(), StoreError> {
        put_votes(self.connection, agreement, party, votes)
    }
}
