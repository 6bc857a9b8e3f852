//! Checks of the division of work: every task has its responsible party, every goal its tasks, every party its part.

use super::{Finding, FindingCode, Subject, not_joining};
use crate::{Agreement, ItemKind, PartyId, Role, Task, TaskMode, TextRecord};
use std::collections::BTreeSet;
use uuid::Uuid;

pub(super) fn check(agreement: &Agreement, found: &mut Vec<Finding>) {
    let text = &agreement.text;
    let with_tasks: BTreeSet<_> = text.tasks.iter().map(|task| task.goal).collect();
    for goal in text.goals.iter().filter(|goal| !with_tasks.contains(&goal.id)) {
        found.push(Finding::new(FindingCode::GoalWithoutTasks, Subject::item(ItemKind::Goal, goal.id.0)));
    }
    for task in &text.tasks {
        check_task(text, task, found);
    }
    // Before the first task nobody can have a role: naming every party then would say nothing.
    if !text.tasks.is_empty() {
        let with_role: BTreeSet<PartyId> =
            text.tasks.iter().flat_map(|task| task.roles.keys().copied()).collect();
        for party in text.joining().filter(|party| !with_role.contains(&party.id)) {
            let subject = Subject::item(ItemKind::Party, party.id.0);
            found.push(Finding::new(FindingCode::PartyWithoutRole, subject));
        }
    }
    for interface in &text.interfaces {
        let subject = Subject::item(ItemKind::Interface, interface.id.0);
        let joining = text.joining().filter(|party| interface.between.contains(&party.id));
        if joining.count() < 2 {
            found.push(Finding::new(FindingCode::InterfaceBetweenFewerThanTwo, subject));
        }
        found.extend(not_joining(text, subject, interface.between.iter().copied()));
    }
}

fn check_task(text: &TextRecord, task: &Task, found: &mut Vec<Finding>) {
    let subject = Subject::item(ItemKind::Task, task.id.0);
    let with_role = |wanted: Option<Role>| -> Vec<Uuid> {
        let role_of = |party: PartyId| task.roles.get(&party).copied();
        let joining = text.joining().map(|party| party.id);
        joining
            .filter(|party| role_of(*party).is_some_and(|role| wanted.is_none_or(|wanted| wanted == role)))
            .map(|party| party.0)
            .collect()
    };
    let responsible = with_role(Some(Role::Responsible));
    if responsible.is_empty() {
        found.push(Finding::new(FindingCode::TaskWithoutResponsible, subject));
    }
    if with_role(None).is_empty() {
        found.push(Finding::new(FindingCode::TaskWithoutRoles, subject));
    }
    if task.mode == TaskMode::OneResponsible && responsible.len() > 1 {
        let finding = Finding::new(FindingCode::TaskWithSeveralResponsible, subject);
        found.push(finding.related(responsible.clone()));
    }
    if task.mode != TaskMode::OneResponsible && responsible.len() == 1 {
        found.push(Finding::new(FindingCode::TaskSharedByOne, subject));
    }
    found.extend(not_joining(text, subject, task.roles.keys().copied()));
}
